//! The words for the values of a reading: places, topics, sections, genres, roles, flags.

use platform::web::Ask;
use platform::words::{Part, Speech};
use reading::{CopyKind, Function, GenreKind, Place, PlaceKind, Role, SectionName, SexEvidence, Told};
use serde::Serialize;

use crate::corrections::{CHECKED, Correction, Place as Marked, RIGHT, Subject, WRONG};

/// The name of a value as data have it, in the form of catalogue keys and addresses: `personal-experience`.
pub fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word.replace('_', "-"),
        _ => String::new(),
    }
}

/// A topic of the GMMP's list.
pub fn topic_words(speech: &Speech, code: u8) -> String {
    speech.t(&format!("reading-topic-{code}"))
}

/// A section of a newspaper.
pub fn section_words(speech: &Speech, name: SectionName) -> String {
    speech.t(&format!("reading-section-{}", word(&name)))
}

/// A genre.
pub fn genre_words(speech: &Speech, kind: GenreKind) -> String {
    speech.t(&format!("reading-genre-{}", word(&kind)))
}

/// Own or an agency's.
pub fn copy_words(speech: &Speech, kind: CopyKind, agency: Option<&str>) -> String {
    let agency = match agency {
        None | Some("agencies") => speech.t("reading-copy-agencies"),
        Some(name) => name.to_owned(),
    };
    match kind {
        CopyKind::Own => speech.t("reading-copy-own"),
        CopyKind::Agency => speech.with("reading-copy-agency", &[("agency", agency.into())]),
        CopyKind::Mixed => speech.with("reading-copy-mixed", &[("agency", agency.into())]),
    }
}

/// A flag, by its word.
pub fn flag_words(speech: &Speech, name: &str) -> String {
    speech.t(&format!("reading-flag-{name}"))
}

/// What kind of place.
pub fn place_kind(speech: &Speech, place: &Place) -> String {
    speech.t(&format!("reading-place-{}", word(&place.kind)))
}

/// The country in which a place lies, where it lies in one.
pub fn country_of_place(speech: &Speech, place: &Place) -> Option<String> {
    let lies_in_one = !matches!(place.kind, PlaceKind::Country | PlaceKind::Region | PlaceKind::Corridor);
    place.country.as_deref().filter(|_| lies_in_one).map(|code| speech.country(code))
}

/// A function of the GMMP's list.
pub fn function_words(speech: &Speech, function: Function) -> String {
    speech.t(&format!("reading-function-{}", word(&function)))
}

/// The part that somebody has: function, occupation, migrant; nothing where the text tells none of it.
pub fn part_words(speech: &Speech, role: &Role) -> Option<String> {
    let mut told: Vec<String> = Vec::new();
    if role.function != Function::Unknown {
        told.push(function_words(speech, role.function));
    }
    if role.occupation > 0 {
        told.push(speech.t(&format!("reading-occupation-{}", role.occupation)));
    }
    if role.migrant == Told::Yes {
        told.push(speech.t("reading-part-migrant"));
    }
    // to be spoken of is no part that needs to be told of whom nothing else is said
    let is_news = told.len() > 1 || role.function != Function::Subject;
    (is_news && !told.is_empty()).then(|| told.join("; "))
}

/// What told a part: words of the text, which are set, or a rule of its own.
pub fn part_evidence(speech: &Speech, role: &Role) -> Vec<Part> {
    let told = role.evidence.iter().map(|rule| {
        let key = format!("reading-because-{}", rule.replace(' ', "-"));
        match rule.split_once(": ") {
            Some((_, words)) => Part::set(format!("«{words}»")),
            None if speech.has(&key) => Part::said(speech.t(&key)),
            None => Part::set(format!("«{rule}»")),
        }
    });
    let mut told: Vec<Part> = told.collect();
    told.dedup();
    let parted = told.into_iter().enumerate().flat_map(|(at, part)| {
        let before = (at > 0).then(|| Part::said("; "));
        before.into_iter().chain([part])
    });
    parted.collect()
}

/// What kind of value it is; of a flag its name.
pub fn subject_words(ask: &Ask, place: &Marked) -> String {
    match place.subject {
        Subject::Flag => flag_words(&ask.speech, &place.within),
        subject => ask.t(&format!("reading-correct-what-{}", subject.word())),
    }
}

/// What a person says and who, in words.
pub fn said_words(ask: &Ask, said: &Correction) -> String {
    let mut value = value_words(ask, said.place.subject, &said.value);
    if let Some(speaker) = &said.speaker {
        value =
            ask.speech.with("reading-correct-speaker", &[("kind", value.into()), ("speaker", speaker.as_str().into())]);
    }
    let at = ask.speech.date_short(&platform::time::day_in(said.at, room_watch::zone(ask)));
    let args = [("value", value.into()), ("who", said.who.as_str().into()), ("date", at.into())];
    ask.speech.with("reading-correct-said", &args)
}

/// A value as the machine or a person says it, in words.
pub fn value_words(ask: &Ask, subject: Subject, value: &str) -> String {
    let key = match (subject, value) {
        (_, RIGHT) => "reading-said-right".to_owned(),
        (subject, WRONG | CHECKED) => format!("reading-said-{}-{value}", subject.word()),
        (Subject::Term, _) => format!("reading-manner-{value}"),
        (Subject::Quote | Subject::Person, _) => format!("reading-chip-{value}"),
        (Subject::Part, _) => format!("reading-function-{value}"),
        (Subject::Topic, _) => format!("reading-topic-{value}"),
        (Subject::Section, _) => format!("reading-section-{value}"),
        (Subject::Genre, _) => format!("reading-genre-{value}"),
        (Subject::Copy | Subject::Migrant | Subject::Flag, _) => format!("reading-said-{value}"),
        (Subject::Place, code) => return ask.speech.country(code),
        // the machine's own name of a group, a law, a right, an organisation
        _ => return value.to_owned(),
    };
    ask.t(&key)
}

/// What told the sex; of a known first name, where it is known from.
pub fn known_from(speech: &Speech, evidence: SexEvidence, source: Option<&str>) -> String {
    match source {
        Some(source) => speech.with("reading-evidence-known-name", &[("source", source.into())]),
        None => speech.t(evidence_key(evidence)),
    }
}

fn evidence_key(evidence: SexEvidence) -> &'static str {
    match evidence {
        SexEvidence::Stated => "reading-evidence-stated",
        SexEvidence::Title => "reading-evidence-title",
        SexEvidence::Agreement => "reading-evidence-agreement",
        SexEvidence::Pronoun => "reading-evidence-pronoun",
        SexEvidence::Known => "reading-evidence-known",
        SexEvidence::KnownName | SexEvidence::Name => "reading-evidence-name",
    }
}
