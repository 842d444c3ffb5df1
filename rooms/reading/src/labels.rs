//! The words for the values of a reading: places, topics, sections, genres, roles, flags.

use platform::web::Ask;
use platform::words::{Part, Speech};
use reading::{CopyKind, Function, GenreKind, Place, PlaceKind, Role, SectionName, Sex, SexEvidence, Told};
use serde::Serialize;

use crate::corrections::{CHECKED, Correction, MOVED, Place as Marked, RIGHT, Subject, WRONG};

/// The name of a value as data have it, in the form of catalogue keys and addresses: `personal-experience`.
pub fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word.replace('_', "-"),
        _ => String::new(),
    }
}

/// The word of a sex in what is kept, and in catalogue keys.
pub fn sex_word(sex: Sex) -> &'static str {
    match sex {
        Sex::Woman => "woman",
        Sex::Man => "man",
        Sex::Other => "other",
        Sex::Unknown => "unknown",
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
    let told = role.evidence.iter().map(|rule| match because(speech, rule) {
        Some(words) => Part::said(words),
        None => Part::set(format!("«{}»", words_of_text(rule))),
    });
    let mut told: Vec<Part> = told.collect();
    told.dedup();
    let parted = told.into_iter().enumerate().flat_map(|(at, part)| {
        let before = (at > 0).then(|| Part::said("; "));
        before.into_iter().chain([part])
    });
    parted.collect()
}

/// The words of the text behind a rule: `title: alcaldesa`.
fn words_of_text(rule: &str) -> &str {
    rule.split_once(": ").map_or(rule, |(_, words)| words)
}

/// A rule of the engine that stands in no table, in words.
fn because(speech: &Speech, rule: &str) -> Option<String> {
    let key = format!("reading-because-{}", rule.replace(' ', "-"));
    speech.has(&key).then(|| speech.t(&key))
}

/// The rule behind what a text names: a line of a table as the engine tells it, and in words what else told it. A note that
/// has no words is left out.
pub fn rule_words(speech: &Speech, evidence: &str) -> String {
    let mut parts = evidence.split("; ");
    let rule = parts.next().unwrap_or_default();
    let rule = note(speech, rule).unwrap_or_else(|| rule.to_owned());
    let notes = parts.filter_map(|told| note(speech, told));
    std::iter::once(rule).chain(notes).collect::<Vec<_>>().join("; ")
}

fn note(speech: &Speech, told: &str) -> Option<String> {
    if let Some(codes) = told.strip_prefix("may be in ").or_else(|| told.strip_prefix("may be of ")) {
        let countries: Vec<String> = codes.split(", ").map(|code| speech.country(code)).collect();
        return Some(speech.with("reading-because-one-of", &[("countries", speech.list(&countries).into())]));
    }
    let spoken = told.strip_prefix("the text speaks of ").and_then(|rest| rest.strip_suffix(" times"));
    if let Some((code, n)) = spoken.and_then(|rest| rest.rsplit_once(' ')) {
        let n: i64 = n.parse().ok()?;
        let args = [("country", speech.country(code).into()), ("n", n.into())];
        return Some(speech.with("reading-because-spoken-of", &args));
    }
    if let Some(name) = told.strip_prefix("known place: ") {
        return Some(speech.with("reading-because-known-place", &[("name", name.into())]));
    }
    because(speech, told).or_else(|| told.contains(": ").then(|| told.to_owned()))
}

/// The rule behind a value that can be corrected.
pub fn rule_of(speech: &Speech, subject: Subject, rule: &str) -> String {
    use Subject::{Copy, Genre, Group, Law, Migrant, Organisation, Part, Place, Right, Section};
    let part = |one: &str| because(speech, one).unwrap_or_else(|| format!("«{}»", words_of_text(one)));
    match subject {
        Place | Group | Law | Right | Organisation => rule_words(speech, rule),
        Part | Migrant => rule.split(" | ").map(part).collect::<Vec<_>>().join("; "),
        Section | Genre | Copy => kind_rule(speech, rule),
        _ => rule.to_owned(),
    }
}

/// What told a section, a genre, whose copy it is: words of the text, or what was counted and looked at.
pub fn kind_rule(speech: &Speech, rule: &str) -> String {
    let words = |one: &str| counted(speech, one).or_else(|| because(speech, one)).unwrap_or_else(|| one.to_owned());
    let told = rule.split(", ").map(words);
    told.collect::<Vec<_>>().join(", ")
}

/// `7 quotations`, `topic 32`, `section: Mundo`.
fn counted(speech: &Speech, told: &str) -> Option<String> {
    if let Some((place, words)) = told.split_once(": ") {
        let key = format!("reading-because-in-{place}");
        return speech.has(&key).then(|| speech.with(&key, &[("words", words.into())]));
    }
    let (first, rest) = told.split_once(' ')?;
    if first == "topic" {
        let topic = speech.t(&format!("reading-topic-{}", rest.parse::<u8>().ok()?));
        return Some(speech.with("reading-because-of-topic", &[("topic", topic.into())]));
    }
    let n: i64 = first.parse().ok()?;
    let key = format!("reading-because-count-{}", rest.replace(' ', "-"));
    speech.has(&key).then(|| speech.with(&key, &[("n", n.into())]))
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
        (subject, WRONG | CHECKED | MOVED) => format!("reading-said-{}-{value}", subject.word()),
        (Subject::Term, _) => format!("reading-manner-{value}"),
        (Subject::Quote | Subject::Person, _) => format!("reading-chip-{value}"),
        (Subject::Part, _) => format!("reading-function-{value}"),
        (Subject::Topic, _) => format!("reading-topic-{value}"),
        (Subject::Section, _) => format!("reading-section-{value}"),
        (Subject::Genre, _) => format!("reading-genre-{value}"),
        (Subject::Copy | Subject::Migrant | Subject::Flag, _) => format!("reading-said-{value}"),
        (Subject::Group, kinds) => return group_words(&ask.speech, kinds),
        (Subject::Place, code) if !code.is_empty() => return ask.speech.country(code),
        // the machine's own name of it is for programs
        (subject, _) => format!("reading-said-{}-found", subject.word()),
    };
    ask.t(&key)
}

/// The kinds of a group, as data have them: `asylum_seekers women`.
fn group_words(speech: &Speech, kinds: &str) -> String {
    let words = kinds.split_whitespace().map(|kind| {
        let key = format!("reading-group-{}", kind.replace('_', "-"));
        if speech.has(&key) { speech.t(&key) } else { kind.to_owned() }
    });
    words.collect::<Vec<_>>().join(", ")
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
        SexEvidence::Ending => "reading-evidence-ending",
    }
}

#[cfg(test)]
mod tests {
    use platform::words::{Lang, Words};
    use reading::{Reader, TermList, Text};

    use super::*;

    #[test]
    fn a_rule_tells_in_the_language_of_the_page_what_else_told_it() {
        let words = Words::new(&[platform::words::SITE, crate::room().catalogue]).expect("the catalogue is sound");
        let es = words.speak(Lang::Es);
        assert_eq!(rule_words(&es, "groups: haitiana/f; a form for women"), "groups: haitiana/f; forma femenina");
        assert_eq!(rule_words(&es, "letters behind an article"), "siglas tras un artículo");
        assert_eq!(rule_words(&es, "laws: X; may be of HN, GT"), "laws: X; puede ser de Honduras y Guatemala");
        assert_eq!(
            rule_words(&es, "places: La Paz; the text speaks of HN 2 times"),
            "places: La Paz; el texto habla 2 veces de Honduras"
        );
        assert_eq!(rule_words(&es, "places: La Paz; of a reader before"), "places: La Paz");
        assert_eq!(rule_of(&es, Subject::Part, "quoted | title: alcaldesa"), "se cita; «alcaldesa»");
        assert_eq!(rule_of(&es, Subject::Genre, "ayer, 7 quotations"), "ayer, 7 citas");
        assert_eq!(rule_of(&es, Subject::Genre, "section: Opinión"), "sección: Opinión");
        assert_eq!(rule_of(&es, Subject::Section, "topic 32"), "tema: Migración, refugio, racismo, xenofobia");
        assert_eq!(group_words(&es, "asylum_seekers women"), "solicitantes de asilo, mujeres");
    }

    #[test]
    fn every_note_of_the_engine_has_its_words() {
        let words = Words::new(&[platform::words::SITE, crate::room().catalogue]).expect("the catalogue is sound");
        let text = "Las haitianas y una migrante hondureña llegaron a La Paz. Rescatan hondureños. El joven venezolano y dos \
                    guatemaltecas salvadoreñas esperan a la ACNUR en Choluteca, Honduras, con Rosa Quispe, peruana, y los egipcios.";
        let reading = Reader::new(&TermList::default()).read(&Text { title: None, text, language: Some("es") });
        let (facts, mut notes) = (reading.facts, 0);
        let evidence = facts.places.iter().map(|one| &one.evidence).chain(facts.groups.iter().map(|one| &one.evidence));
        let evidence: Vec<&String> = evidence.chain(facts.demonyms.iter().map(|one| &one.evidence)).collect();
        for lang in Lang::ALL {
            let speech = words.speak(lang);
            for told in evidence.iter().flat_map(|told| told.split("; ").skip(1)) {
                assert!(note(&speech, told).is_some(), "{lang:?}: {told}");
                notes += 1;
            }
        }
        assert!(notes > 0, "{evidence:?}");
    }
}
