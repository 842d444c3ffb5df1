//! Who speaks and who appears, as the column beside an article tells them.

use std::collections::HashMap;

use platform::web::Ask;
use platform::words::{Part, Speech};
use reading::{Person, PersonKind, Quote, QuoteType, Role, Sex, VerbClass};

use crate::corrections::correctable::place_of_role;
use crate::corrections::{self, Correction, Place, Subject};
use crate::kept::whole::{Kept, Whole, speaker_key};
use crate::labels::{known_from, part_evidence, part_words, said_words};
use crate::shown::voices::{class_of, kind_key};

/// Letters of a quotation in the column.
const QUOTE_SHOWN: usize = 90;

/// Somebody of the column: who speaks and who is named.
pub struct SpeakerView {
    /// Anchor on the page.
    pub anchor: String,
    /// The name as written, set; said where nobody is named.
    pub name: Part,
    /// Class of the shape.
    pub class: &'static str,
    /// The shape in words.
    pub kind: String,
    /// What told the sex.
    pub known_from: Option<String>,
    /// Role and affiliation: what is set in it is as written.
    pub role: Vec<Part>,
    /// They are those by which an observatory knows the person; the text gives none.
    pub is_role_known: bool,
    /// Function, occupation, migrant; and what told it.
    pub part: Option<(String, Vec<Part>)>,
    /// Their quotations, in words: what is set in them is as written.
    pub quotes: Vec<Vec<Part>>,
    /// What people said of any of this.
    pub said: Vec<String>,
}

/// Everybody of a reading: first those who speak, in the order of their words, then those who are only named.
pub fn speakers(ask: &Ask, text: &str, kept: &Kept, corrections: &[Correction]) -> Vec<SpeakerView> {
    let whole = &kept.whole;
    let mut views = told(&ask.speech, text, whole);
    let roles = kept.context.as_ref().map(|context| &context.roles[..]).unwrap_or_default();
    for (anchor, role) in parts(whole, roles) {
        if let Some(view) = views.iter_mut().find(|view| view.anchor == anchor) {
            view.part = part_words(&ask.speech, role).map(|part| (part, part_evidence(&ask.speech, role)));
            let place = place_of_role(&whole.people, role);
            let places = place.into_iter().flat_map(|(start, end)| {
                [Subject::Part, Subject::Migrant].map(|subject| corrections::place(subject, "text", start, end))
            });
            view.said.extend(places.filter_map(|place| Some(said_words(ask, corrections::of(corrections, &place)?))));
        }
    }
    for (anchor, place) in places(whole) {
        let said = corrections::of(corrections, &place).map(|one| said_words(ask, one));
        if let Some(view) = views.iter_mut().find(|view| view.anchor == anchor) {
            view.said.extend(said);
        }
    }
    views
}

/// Where the part of each is told of: with their person, or with the first quotation of somebody without a name.
fn parts<'a>(whole: &Whole, roles: &'a [Role]) -> Vec<(String, &'a Role)> {
    let anchors = anchors(whole);
    let place = |role: &Role| match (&role.person_id, role.span) {
        (Some(id), _) => Some(format!("voz-{id}")),
        (None, Some(span)) => {
            let at = whole.quotes.iter().position(|quote| quote.speaker_start == Some(span.start))?;
            anchors.get(at).cloned()
        }
        (None, None) => None,
    };
    roles.iter().filter_map(|role| Some((place(role)?, role))).collect()
}

/// Where each person and each quotation is told of, and where it can be corrected.
fn places(whole: &Whole) -> Vec<(String, Place)> {
    let people = whole
        .people
        .iter()
        .filter_map(|person| Some((format!("voz-{}", person.person_id), corrections::place_of_person(person)?)));
    let quotes = anchors(whole).into_iter().zip(whole.quotes.iter().map(corrections::place_of_quote));
    people.chain(quotes).collect()
}

/// The same before anybody corrected it.
pub fn told(speech: &Speech, text: &str, whole: &Whole) -> Vec<SpeakerView> {
    let mut views: Vec<SpeakerView> = Vec::new();
    for (quote, anchor) in whole.quotes.iter().zip(anchors(whole)) {
        let said = quoted(speech, text, quote);
        if let Some(view) = views.iter_mut().find(|view| view.anchor == anchor) {
            view.quotes.push(said);
            continue;
        }
        let person = quote.person_id.as_ref().and_then(|id| whole.people.iter().find(|one| one.person_id == *id));
        let mut view = match person {
            Some(person) => appears(speech, anchor, person),
            None => SpeakerView {
                anchor,
                name: quote
                    .speaker
                    .as_ref()
                    .map_or_else(|| Part::said(speech.t("reading-speaker-none")), |name| Part::set(name.as_str())),
                class: class_of(quote.speaker_kind),
                kind: speech.t(kind_key(quote.speaker_kind)),
                known_from: None,
                role: Vec::new(),
                is_role_known: false,
                part: None,
                quotes: Vec::new(),
                said: Vec::new(),
            },
        };
        view.quotes.push(said);
        views.push(view);
    }
    for person in &whole.people {
        let anchor = format!("voz-{}", person.person_id);
        if !views.iter().any(|view| view.anchor == anchor) {
            views.push(appears(speech, anchor, person));
        }
    }
    views
}

/// The people who are named and not quoted.
pub fn silent(whole: &Whole) -> Vec<&Person> {
    let speaks = |person: &Person| whole.quotes.iter().any(|quote| quote.person_id.as_ref() == Some(&person.person_id));
    whole.people.iter().filter(|person| !speaks(person)).collect()
}

/// Where the voice of each quotation is told of: with its person, or else by the place of the speaker's first.
pub fn anchors(whole: &Whole) -> Vec<String> {
    let mut firsts: HashMap<String, usize> = HashMap::new();
    let anchor = |(at, quote): (usize, &Quote)| {
        let first = speaker_key(quote).map_or(at, |key| *firsts.entry(key).or_insert(at));
        match &quote.person_id {
            Some(id) => format!("voz-{id}"),
            None => format!("voz-c{}", first + 1),
        }
    };
    whole.quotes.iter().enumerate().map(anchor).collect()
}

fn appears(speech: &Speech, anchor: String, person: &Person) -> SpeakerView {
    let (class, kind) = match person.sex {
        Sex::Woman => ("c-women", "reading-chip-woman"),
        Sex::Man => ("c-men", "reading-chip-man"),
        Sex::Other => ("c-unknown", "reading-chip-other"),
        Sex::Unknown => ("c-unknown", "reading-chip-unknown"),
    };
    let role = match (&person.role, &person.affiliation) {
        (Some(role), Some(of)) => Some(format!("{role}, {of}")),
        (role, of) => role.clone().or_else(|| of.clone()),
    };
    SpeakerView {
        anchor,
        name: Part::set(person.name.as_str()),
        class,
        kind: speech.t(kind),
        known_from: person.sex_evidence.map(|evidence| known_from(speech, evidence, person.sex_source.as_deref())),
        is_role_known: person.is_role_known,
        role: match person.kind {
            PersonKind::Public => role.map_or_else(
                || vec![Part::said(speech.t("reading-role-official"))],
                |role| speech.parts("reading-role-and-official", &[], &[("role", role)]),
            ),
            PersonKind::Private | PersonKind::Unknown => role.into_iter().map(Part::set).collect(),
        },
        part: None,
        quotes: Vec::new(),
        said: Vec::new(),
    }
}

/// A quotation in words: its manner, its length, its verb, how it begins.
fn quoted(speech: &Speech, text: &str, quote: &Quote) -> Vec<Part> {
    let whole: String =
        text.chars().skip(quote.span.start).take(quote.span.end.saturating_sub(quote.span.start)).collect();
    let n = i64::try_from(whole.split_whitespace().count()).unwrap_or(0);
    let mut shown: String = whole.chars().take(QUOTE_SHOWN).collect();
    if whole.chars().count() > QUOTE_SHOWN {
        shown.push('…');
    }
    let manner = match quote.kind {
        QuoteType::Direct => "reading-quote-direct",
        QuoteType::Indirect => "reading-quote-indirect",
        QuoteType::Mixed => "reading-quote-mixed",
    };
    let args = [("manner", speech.t(manner).into()), ("n", n.into())];
    let mut told = speech.parts("reading-quote-line", &args, &[("words", shown)]);
    let (Some(verb), Some(class)) = (&quote.verb, quote.verb_class) else { return told };
    let class = match class {
        VerbClass::Neutral => return told,
        VerbClass::Distancing => "reading-verb-distancing",
        VerbClass::Supporting => "reading-verb-supporting",
        VerbClass::Emotive => "reading-verb-emotive",
    };
    // the quotation begins the sentence in every language
    let args = [("quote", "".into()), ("class", speech.t(class).into())];
    told.extend(speech.parts("reading-quote-and-verb", &args, &[("verb", verb.clone())]));
    told
}
