//! Values in the words of a reader.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use anyhow::Result;
use platform::pages::State;
use platform::web::Ask;
use platform::words::{Lang, Speech};

use crate::body::Body;
use crate::dates::spoken_date;
use crate::kind::{Form, Kind, OWN_FIELD, Shown};
use crate::shown::reader;
use crate::store::{Card, Record, Records, STALE_AFTER_DAYS, State as Standing};
use crate::value::{Statement, Value};
use crate::vocabulary::Vocabularies;

/// Says values: knows the vocabularies, and the records that are named.
pub struct Sayer {
    speech: Speech,
    reader: Shown,
    vocabularies: Arc<Vocabularies>,
    cards: HashMap<String, Card>,
    kinds: Vec<&'static Kind>,
}

/// A value in words, with where it leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The words.
    pub text: String,
    /// Where they lead.
    pub href: Option<String>,
    /// Does it lead away from this site?
    pub external: bool,
}

/// A part of a row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartWords {
    /// Its name; none where it says by itself what it is.
    pub label: Option<String>,
    /// What it says.
    pub words: Words,
}

impl Sayer {
    /// For these records, in the language of who asks.
    pub async fn of(ask: &Ask, records: &[Record]) -> Result<Sayer> {
        Sayer::of_bodies(ask, records.iter().map(|record| (record.kind.as_str(), &record.body))).await
    }

    /// For what is said of records of these kinds.
    pub async fn of_bodies<'a>(ask: &Ask, bodies: impl IntoIterator<Item = (&'a str, &'a Body)>) -> Result<Sayer> {
        Sayer::naming(ask, bodies, Vec::new()).await
    }

    /// The same, and for these records, which are named beside it.
    pub async fn naming<'a>(
        ask: &Ask,
        bodies: impl IntoIterator<Item = (&'a str, &'a Body)>,
        mut named: Vec<String>,
    ) -> Result<Sayer> {
        let kinds = Kind::all(&ask.node.contributions);
        for (name, body) in bodies {
            if let Some(kind) = kinds.iter().find(|kind| kind.name == name) {
                named.extend(names_of(kind, body));
            }
        }
        let (reader, lang) = (reader(ask), ask.speech.lang());
        Ok(Sayer {
            speech: ask.speech.clone(),
            reader,
            vocabularies: Vocabularies::of(&ask.node).await?,
            cards: Records::of(&ask.node.db).cards_in(&kinds, &named, lang, reader).await?,
            kinds,
        })
    }

    /// Knows these records too, which are not there yet.
    pub fn knowing(mut self, cards: impl IntoIterator<Item = Card>) -> Sayer {
        for card in cards {
            self.cards.entry(card.id.clone()).or_insert(card);
        }
        self
    }

    /// The kinds of these names.
    pub fn kinds(&self, names: &[&str]) -> Vec<&'static Kind> {
        self.kinds.iter().filter(|kind| names.contains(&kind.name)).copied().collect()
    }

    /// The vocabularies that it says terms by.
    pub fn vocabularies(&self) -> &Vocabularies {
        &self.vocabularies
    }

    /// A kind, in the singular.
    pub fn kind(&self, name: &str) -> String {
        self.kinds.iter().find(|kind| kind.name == name).map_or(String::new(), |kind| self.speech.t(&kind.key("one")))
    }

    /// The name of a field or of a part of one.
    pub fn field(&self, kind: &Kind, name: &str) -> String {
        self.speech.t(&kind.key(&format!("field-{name}")))
    }

    /// A country, or the region.
    pub fn country(&self, code: &str) -> String {
        if code == "REG" { self.speech.t("records-country-region") } else { self.speech.country(code) }
    }

    /// A term of a vocabulary by its label; what is none as it is written.
    pub fn term(&self, vocabulary: &str, text: &str) -> String {
        self.vocabularies.label(vocabulary, text, self.speech.lang().code())
    }

    /// A text of this form.
    pub fn text(&self, kind: &Kind, name: &str, form: &Form, text: &str) -> Words {
        let plain = |text: String| Words { text, ..Words::default() };
        match form {
            Form::Country => plain(self.country(text)),
            Form::Language => plain(self.speech.language(text)),
            Form::Term(vocabulary) | Form::Word(vocabulary) => plain(self.term(vocabulary, text)),
            Form::Choice(_) => plain(self.speech.t(&kind.key(&format!("choice-{name}-{text}")))),
            Form::Date => plain(self.date(text)),
            Form::Address => address(text),
            // a licence may be told by its name or by its address
            Form::Line if is_address(text) => address(text),
            Form::Mail => Words { text: text.to_owned(), href: Some(format!("mailto:{text}")), external: true },
            Form::Record(_) => self.record(text),
            _ => plain(text.to_owned()),
        }
    }

    /// A link to another record; its identifier alone where it is not there. Of one that is not public only members are told
    /// the name: it was withdrawn, or waits for somebody's consent.
    pub fn record(&self, id: &str) -> Words {
        let Some(card) = self.cards.get(id) else { return Words { text: id.to_owned(), ..Words::default() } };
        if self.reader == Shown::Public && card.state != Standing::Published {
            return Words { text: self.speech.t("records-not-public"), ..Words::default() };
        }
        let kind = self.kinds.iter().find(|kind| kind.name == card.kind);
        Words { text: card.title.clone(), href: kind.map(|kind| kind.address(&card.id)), external: false }
    }

    /// What a record is called on the page.
    pub fn title<'a>(&self, kind: &Kind, record: &'a Record) -> &'a str {
        title_in(self.speech.lang(), self.reader, kind, record)
    }

    /// What a field says, value by value, with language, role and time.
    pub fn lines(&self, kind: &Kind, name: &str, statements: &[Statement]) -> Vec<String> {
        let form = kind.field(name).map_or(&Form::Line, |field| &field.form);
        let line = |statement: &Statement| {
            let mut pieces = vec![self.said(kind, name, form, statement, None).text];
            if let (Form::Tongues, Some(lang)) = (form, &statement.lang) {
                pieces.push(self.speech.language(lang));
            }
            pieces.extend(statement.note.clone());
            pieces.extend(period(&self.speech, self, statement));
            pieces.retain(|piece| !piece.is_empty());
            pieces.join(" · ")
        };
        statements.iter().map(line).collect()
    }

    /// A date as far as it is known, in words.
    pub fn date(&self, edtf: &str) -> String {
        spoken_date(&self.speech, edtf)
    }

    /// What a statement says to the reader: of parts that say the same in several languages, the reader's.
    pub fn statement(&self, kind: &Kind, name: &str, form: &Form, statement: &Statement) -> Words {
        self.said(kind, name, form, statement, self.told_in(statement))
    }

    /// The same part by part; nothing where it has no parts.
    pub fn parts(&self, kind: &Kind, name: &str, form: &Form, statement: &Statement) -> Vec<PartWords> {
        self.row(kind, name, form, statement, self.told_in(statement))
    }

    /// The language in which the reader is told what parts say in several; none where they say nothing in any.
    fn told_in(&self, statement: &Statement) -> Option<Lang> {
        let Value::Parts(parts) = &statement.value else { return None };
        let said = |lang: &Lang| parts.get(lang.code()).is_some_and(|text| !text.is_empty());
        [self.speech.lang()].into_iter().chain(Lang::ALL).find(said)
    }

    /// What a statement says; with `lang`, of parts in several languages only those in it.
    fn said(&self, kind: &Kind, name: &str, form: &Form, statement: &Statement, lang: Option<Lang>) -> Words {
        if let Value::Text(text) | Value::Record(text) = &statement.value {
            return self.text(kind, name, form, text);
        }
        let piece = |PartWords { label, words }: PartWords| match label {
            Some(label) => format!("{label}: {}", words.text),
            None => words.text,
        };
        let said: Vec<String> = self.row(kind, name, form, statement, lang).into_iter().map(piece).collect();
        Words { text: said.join(" · "), ..Words::default() }
    }

    fn row(&self, kind: &Kind, name: &str, form: &Form, statement: &Statement, lang: Option<Lang>) -> Vec<PartWords> {
        let (Value::Parts(parts), Form::Parts(fields)) = (&statement.value, form) else { return Vec::new() };
        // administrators bring parts that explain themselves only beside their names
        let is_own = name.starts_with(OWN_FIELD);
        let mut said: Vec<PartWords> = Vec::new();
        for part in *fields {
            let tongue = Lang::ALL.into_iter().find(|tongue| tongue.code() == part.name);
            let is_in_another = tongue.is_some() && lang.is_some() && tongue != lang;
            let Some(text) = parts.get(part.name).filter(|text| !text.is_empty() && !is_in_another) else { continue };
            let names_the_row = said.is_empty() && !needs_label(&part.form);
            let is_bare = !is_own && (tongue.is_some() || names_the_row);
            said.push(PartWords {
                label: (!is_bare).then(|| self.field(kind, part.name)),
                words: self.text(kind, part.name, &part.form, text),
            });
        }
        said
    }

    /// What a field of a body says, in a row.
    pub fn joined(&self, kind: &Kind, body: &Body, name: &str) -> Option<String> {
        let field = kind.field(name)?;
        if matches!(field.form, Form::Tongues) {
            return body.in_language(name, self.speech.lang().code()).map(str::to_owned);
        }
        let said: Vec<String> =
            body.all(name).iter().map(|s| self.statement(kind, name, &field.form, s).text).collect();
        (!said.is_empty()).then(|| said.join(", "))
    }
}

/// What a record is called on a page.
pub fn title<'a>(ask: &Ask, kind: &Kind, record: &'a Record) -> &'a str {
    title_in(ask.speech.lang(), reader(ask), kind, record)
}

fn title_in<'a>(lang: Lang, reader: Shown, kind: &Kind, record: &'a Record) -> &'a str {
    let is_it = |said: &&Statement| said.lang.as_deref() == Some(lang.code()) && said.shown <= reader;
    match record.body.all(kind.title).iter().find(is_it).map(|said| &said.value) {
        Some(Value::Text(title)) => title,
        _ => &record.title,
    }
}

/// Records of which a text may mean each: name, what tells it from the others, address.
pub async fn apart(ask: &Ask, cards: &[Card]) -> Result<Vec<String>> {
    let ids: Vec<String> = cards.iter().map(|card| card.id.clone()).collect();
    let records = Records::of(&ask.node.db).several(&ids).await?;
    let sayer = Sayer::of(ask, &records).await?;
    let kinds = Kind::all(&ask.node.contributions);
    let told = records.iter().filter_map(|record| {
        let kind = kinds.iter().find(|kind| kind.name == record.kind)?;
        let body = record.body.seen_by(kind, sayer.reader);
        let mut facts = vec![sayer.kind(kind.name)];
        facts.extend(kind.beside.iter().chain(kind.rules.called_by).filter_map(|name| sayer.joined(kind, &body, name)));
        let mut seen = HashSet::new();
        facts.retain(|fact| seen.insert(fact.clone()));
        Some(format!("{} ({}), {}", sayer.title(kind, record), facts.join(", "), kind.address(&record.id)))
    });
    Ok(told.collect())
}

/// Since and until when something holds, in words.
pub fn period(speech: &Speech, sayer: &Sayer, statement: &Statement) -> Option<String> {
    let day = |edtf: &String| sayer.date(edtf);
    match (&statement.since, &statement.until) {
        (Some(since), Some(until)) => {
            Some(speech.with("records-period", &[("since", day(since).into()), ("until", day(until).into())]))
        }
        (Some(since), None) => Some(speech.with("records-period-since", &[("since", day(since).into())])),
        (None, Some(until)) => Some(speech.with("records-period-until", &[("until", day(until).into())])),
        (None, None) => None,
    }
}

/// A link to an address of the web, in short.
fn address(text: &str) -> Words {
    let short = text.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    Words { text: short.to_owned(), href: Some(text.to_owned()), external: true }
}

fn is_address(text: &str) -> bool {
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    is_web && !text.contains(char::is_whitespace) && url::Url::parse(text).is_ok_and(|url| url.has_host())
}

/// Numbers, dates and addresses say nothing without the name of what they are, not even first in a row.
fn needs_label(form: &Form) -> bool {
    matches!(form, Form::Number | Form::Date | Form::Address | Form::Mail)
}

fn names_of(kind: &Kind, body: &Body) -> Vec<String> {
    let mut names = Vec::new();
    for (field, statements) in body.fields() {
        for statement in statements {
            match (&statement.value, kind.field(field).map(|f| &f.form)) {
                (Value::Record(id), _) => names.push(id.clone()),
                (Value::Parts(parts), Some(Form::Parts(fields))) => {
                    let records = fields.iter().filter(|part| matches!(part.form, Form::Record(_)));
                    names.extend(records.filter_map(|part| parts.get(part.name).cloned()));
                }
                _ => {}
            }
        }
    }
    names
}

/// Whether a record is confirmed, and since when.
pub fn standing(ask: &Ask, record: &Record) -> (State, String) {
    let Some(day) = &record.confirmed_on else { return (State::Late, ask.t("records-standing-unconfirmed")) };
    let today = platform::time::day_in(platform::time::now(), "UTC");
    let age = (|| {
        let (then, now) = (day.parse::<jiff::civil::Date>().ok()?, today.parse::<jiff::civil::Date>().ok()?);
        Some(i64::from(then.until(now).ok()?.get_days()))
    })();
    let said = |key| ask.speech.with(key, &[("date", ask.speech.date(day).into())]);
    match age {
        Some(days) if days <= STALE_AFTER_DAYS => (State::Ok, said("records-standing-confirmed")),
        _ => (State::Late, said("records-standing-stale")),
    }
}
