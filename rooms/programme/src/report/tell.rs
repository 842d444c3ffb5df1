//! How one activity is told: a paragraph whose sentences come from what its record says.

use exchange::edtf::Day;
use platform::text::fold;
use platform::words::{Lang, Speech};
use print::Span;
use records::{Body, Value, spoken_between, spoken_date};
use room_directory::ORGANISATION;
use room_library::DOCUMENT;

use super::period::status_on;
use crate::amount::Amount;
use crate::item::{Item, in_row};
use crate::kinds::{ACTIVITY, MEETING};
use crate::register::Register;

/// Who tells: the register, the language, and where the site stands.
pub struct Teller<'a> {
    /// What is told from.
    pub register: &'a Register,
    /// The language.
    pub speech: &'a Speech,
    /// The origin of the site, for whole addresses.
    pub origin: &'a str,
    /// The day whose state is told.
    pub on: Day,
}

impl Teller<'_> {
    /// What a field says in the language told, else in another one, marked.
    pub fn said(&self, body: &Body, field: &str) -> Option<Span> {
        let lang = self.speech.lang().code();
        let all = body.all(field);
        let own = all.iter().find(|said| said.lang.as_deref() == Some(lang));
        let other =
            || ["es", "en", "pt", "fr"].iter().find_map(|code| all.iter().find(|s| s.lang.as_deref() == Some(*code)));
        let statement = own.or_else(other).or_else(|| all.first())?;
        let Value::Text(text) = &statement.value else { return None };
        let span = Span::text(text.trim());
        Some(match statement.lang.as_deref() {
            Some(other) if other != lang => span.in_language(other),
            _ => span,
        })
    }

    /// A text that a row of a table has in four languages.
    pub fn in_row(&self, row: &Value) -> Option<Span> {
        let lang = self.speech.lang().code();
        let (text, said_in) = in_row(row, lang)?;
        Some(if said_in == lang { Span::text(text) } else { Span::text(text).in_language(said_in) })
    }

    /// The name of a record of the register, leading to it.
    pub fn name(&self, item: &Item) -> Span {
        let mut span = self.said(&item.body, item.kind.title).unwrap_or_else(|| Span::text(&item.key));
        span.href = Some(self.whole(item));
        span
    }

    /// The short name of a body: its acronym where it has one.
    pub fn short(&self, item: &Item) -> String {
        let acronym = self.said(&item.body, "acronym").or_else(|| self.said(&item.body, item.kind.title));
        acronym.map_or_else(|| item.key.clone(), |span| span.text)
    }

    /// The number of a mandate where it has one, else its name; leading to it.
    pub fn mandate(&self, item: &Item) -> Span {
        let title = self.said(&item.body, "title").unwrap_or_default();
        let words = signature(item).map_or(title, Span::text);
        Span { href: Some(self.whole(item)), ..words }
    }

    /// The number of a mandate before its name: many resolutions share one.
    pub fn numbered(&self, mandate: &Item) -> Vec<Span> {
        let number = signature(mandate).map(|number| Span::text(format!("{number}. ")).strong());
        number.into_iter().chain([self.name(mandate)]).collect()
    }

    /// The same as the words of a heading.
    pub fn headed(&self, mandate: &Item) -> String {
        self.numbered(mandate).into_iter().map(|span| span.text).collect()
    }

    /// The whole address of a record.
    pub fn whole(&self, item: &Item) -> String {
        format!("{}{}", self.origin, item.address())
    }

    /// A word of a choice.
    pub fn choice(&self, item: &Item, field: &str, word: &str) -> String {
        self.speech.t(&item.kind.key(&format!("choice-{field}-{word}")))
    }

    /// The paragraph of an activity.
    pub fn activity(&self, activity: &Item) -> Vec<Span> {
        let mut spans = vec![self.name(activity).strong(), Span::text(". ")];
        spans.push(Span::text(self.kind_when_where(activity)));
        for field in ["date_note", "about"] {
            ended(&mut spans, self.said(&activity.body, field));
        }
        let countries: Vec<String> =
            activity.body.texts("country").into_iter().map(|code| self.speech.country(code)).collect();
        if countries.len() > 1 {
            self.phrase(&mut spans, "programme-tell-countries", vec![Span::text(self.speech.list(&countries))]);
        }
        let partners = self.partners(activity);
        self.phrase(&mut spans, "programme-tell-partners", partners);
        self.phrase(&mut spans, "programme-tell-mandates", self.mandates(activity));
        for row in activity.rows("funds") {
            ended(&mut spans, [Span::text(self.fund(row))]);
        }
        for row in activity.rows("reached") {
            ended(&mut spans, [Span::text(self.reached(row))]);
        }
        let status = Some(self.status(activity)).filter(|words| !words.is_empty());
        self.phrase(&mut spans, "programme-tell-status", status.map(Span::text).into_iter().collect());
        self.phrase(&mut spans, "programme-tell-outcome", self.said(&activity.body, "outcome").into_iter().collect());
        for address in activity.body.texts("addresses") {
            self.phrase(&mut spans, "programme-tell-address", vec![Span::link(bare(address), address)]);
        }
        spans
    }

    /// What came of it, point by point.
    pub fn outcomes(&self, activity: &Item) -> Vec<Vec<Span>> {
        let points = activity.rows("outcomes").filter_map(|row| {
            let kind = row.part("kind").map(|word| self.choice(activity, "kind", word)).unwrap_or_default();
            let mut point = vec![Span::text(kind + &self.sign(":")).emphasis(), self.in_row(row)?];
            if let Some(address) = row.part("evidence") {
                point.extend([Span::text(" ("), Span::link(bare(address), address), Span::text(")")]);
            }
            Some(point)
        });
        points.collect()
    }

    /// Its kind, place and time: `Taller. Ottawa, del 28 al 29 de noviembre de 2006.`
    fn kind_when_where(&self, activity: &Item) -> String {
        let kind = activity.body.text("kind").map(|word| self.choice(activity, "kind", word)).unwrap_or_default();
        let mut where_when = self.place(&activity.body);
        where_when.extend(spoken_dates(self.speech, &activity.body));
        if where_when.is_empty() {
            return format!("{kind}. ");
        }
        let args = [("kind", kind.into()), ("rest", where_when.join(", ").into())];
        format!("{}. ", self.speech.with("programme-tell-kind", &args))
    }

    /// Where something was or is: the place, and its one country where the place does not name that itself.
    pub fn place(&self, body: &Body) -> Vec<String> {
        let mut place: Vec<String> = self.said(body, "place").map(|span| span.text).into_iter().collect();
        if let [country] = body.texts("country")[..] {
            let country = self.speech.country(country);
            let named = format!(", {}", fold(&country));
            if !place.iter().any(|place| fold(place).ends_with(&named)) {
                place.push(country);
            }
        }
        place
    }

    /// With whom an activity is done.
    pub fn partners(&self, activity: &Item) -> Vec<Span> {
        self.parted(activity.named("partners").filter_map(|id| self.named(id)))
    }

    /// How it stood at the end of what is told.
    pub fn status(&self, activity: &Item) -> String {
        match status_on(&activity.body, self.on).0 {
            "" => String::new(),
            word => self.choice(activity, "status", word),
        }
    }

    /// Money told of; an amount that nobody told is not made up.
    pub fn fund(&self, row: &Value) -> String {
        let name = |part: &str| row.part(part).and_then(|id| self.named(id)).map(|span| span.text);
        let kind = row.part("kind").map(|word| self.speech.t(&ACTIVITY.key(&format!("choice-kind-{word}"))));
        // as the page of the activity writes it
        let exact = |text: &str| {
            Amount::parse(text).map_or_else(|| text.to_owned(), |amount| self.speech.exact(&amount.to_string()))
        };
        let amount = match (row.part("amount").map(exact), row.part("currency")) {
            (Some(amount), Some(currency)) => format!("{currency} {amount}"),
            (Some(amount), None) => amount,
            _ => self.speech.t("programme-tell-amount-unknown"),
        };
        let purpose = self.in_row(row).map(|span| span.text);
        let date = row.part("date").map(|edtf| spoken_date(self.speech, edtf));
        let all = [kind, name("donor"), name("recipient"), date, Some(amount), purpose];
        let said: Vec<String> = all.into_iter().flatten().collect();
        let text = said.join(&self.sign(";"));
        self.speech.with("programme-tell-fund", &[("fund", text.into())])
    }

    /// People reached; what nobody counted is not told as none.
    pub fn reached(&self, row: &Value) -> String {
        let who = row.part("who").map_or_else(|| self.speech.t("programme-tell-people"), str::to_owned);
        let counts = ["women", "men", "not_stated"].iter().filter_map(|part| {
            let n = row.part(part)?;
            let n = n.parse::<i64>().map_or_else(|_| n.to_owned(), |n| self.speech.number(n));
            let sex = self.speech.t(&ACTIVITY.key(&format!("field-{part}"))).to_lowercase();
            Some(format!("{sex}{}{n}", self.sign(":")))
        });
        self.speech.with(
            "programme-tell-kind",
            &[("kind", who.into()), ("rest", counts.collect::<Vec<_>>().join(", ").into())],
        )
    }

    /// The name of a body of the register, of an organisation of the directory, or of a document of the library.
    pub fn named(&self, id: &str) -> Option<Span> {
        let own = self.register.get(id).map(|item| self.name(item));
        let other = || {
            let card = self.register.other(id)?;
            let kind = if card.kind == DOCUMENT.name { &DOCUMENT } else { &ORGANISATION };
            Some(Span::link(&card.title, format!("{}{}", self.origin, kind.address(&card.id))))
        };
        own.or_else(other)
    }

    /// The mandates that an activity answers.
    fn mandates(&self, item: &Item) -> Vec<Span> {
        let mandates = item.named("mandates").filter_map(|id| self.register.get(id));
        self.parted(mandates.map(|mandate| self.mandate(mandate)))
    }

    /// A sentence that begins with words of ours and goes on with what the register says.
    fn phrase(&self, spans: &mut Vec<Span>, key: &str, said: Vec<Span>) {
        if !said.is_empty() {
            spans.push(Span::text(format!("{} ", self.speech.t(key))));
            ended(spans, said);
        }
    }

    /// Names one behind the other, parted by semicolons.
    pub fn parted(&self, names: impl Iterator<Item = Span>) -> Vec<Span> {
        let mut spans = Vec::new();
        for name in names {
            if !spans.is_empty() {
                spans.push(Span::text(self.sign(";")));
            }
            spans.push(name);
        }
        spans
    }

    /// A sign between two things as the language sets it: French puts a blank that does not break before it.
    pub fn sign(&self, sign: &str) -> String {
        let before = if self.speech.lang() == Lang::Fr { "\u{a0}" } else { "" };
        format!("{before}{sign} ")
    }

    /// A meeting in a row of a table: what, where, when. A date that nobody read anywhere says so.
    pub fn meeting(&self, meeting: &Item) -> [Vec<Span>; 4] {
        let kind = meeting.body.text("kind").map(|word| self.speech.t(&MEETING.key(&format!("choice-kind-{word}"))));
        let place = self.place(&meeting.body);
        let mut when =
            spoken_dates(self.speech, &meeting.body).unwrap_or_else(|| self.speech.t("programme-tell-undated"));
        if meeting.body.text("date_source") == Some("background") {
            when = format!("{when} ({})", self.choice(meeting, "date_source", "background").to_lowercase());
        }
        [
            vec![self.name(meeting)],
            vec![Span::text(kind.unwrap_or_default())],
            vec![Span::text(place.join(", "))],
            vec![Span::text(when)],
        ]
    }
}

/// Adds a sentence, with the point that it may lack; nothing where nothing is said.
fn ended(spans: &mut Vec<Span>, said: impl IntoIterator<Item = Span>) {
    let before = spans.len();
    spans.extend(said);
    if let Some(last) = spans[before..].last() {
        let has_point = last.text.ends_with(['.', '!', '?', '…']);
        spans.push(Span::text(if has_point { " " } else { ". " }));
    }
}

/// The number by which a mandate is known: `AG/RES. 2141 (XXXV-O/05)`. That of a conference alone tells nothing, and a paragraph
/// has that of its text.
fn signature(mandate: &Item) -> Option<&str> {
    mandate.body.text("number").filter(|number| mandate.first("part_of").is_none() && number.contains('/'))
}

/// When it was or is, as far as known: one day, or from one to another.
pub fn spoken_dates(speech: &Speech, body: &Body) -> Option<String> {
    match (body.text("start"), body.text("end")) {
        (Some(start), end) if end.is_none_or(|end| end == start) => Some(spoken_date(speech, start)),
        (start, end) => spoken_between(speech, start, end),
    }
}

/// An address as it is read.
pub fn bare(address: &str) -> &str {
    address.trim_start_matches("https://").trim_start_matches("http://")
}
