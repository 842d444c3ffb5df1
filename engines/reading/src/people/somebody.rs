//! Whether a name in a text is somebody's, and which of its words are the name: capitals also begin bodies, works and
//! places, and what stands before a name in capitals is no part of it.

use std::ops::Range;

use super::noun_phrase::NounPhrase;
use super::places::is_place_or_medium;
use crate::doc::Doc;
use crate::lexicon::{Kind as Small, is_from_somewhere};
use crate::sex::SexEvidence;
use crate::words::Kind;

/// The phrase with the name that somebody bears; none where the name is of something else. Of who `speaks`, the first word
/// need not be a known first name.
pub(crate) fn somebody(doc: &Doc<'_>, phrase: &NounPhrase, speaks: bool) -> Option<NounPhrase> {
    let name = without_place_behind(doc, without_lead(doc, phrase.name.clone()?));
    if doc.known.person(doc.surface(&name)).is_some() {
        return Some(NounPhrase { name: Some(name), ..phrase.clone() });
    }
    let first = doc.word(name.start);
    let is_handle = first.lower.starts_with('@');
    let is_persons = (first.capital || is_handle)
        && !stands_before_title(doc, phrase, &name)
        && !name.clone().skip(1).any(|at| is_of_thing(doc, &name, at))
        && !name.clone().all(|at| tells_office(doc, at))
        && match name.len() {
            1 => is_one_name(doc, phrase, &name),
            _ => is_full_name(doc, phrase, &name, speaks),
        };
    is_persons.then(|| NounPhrase { name: Some(name), ..phrase.clone() })
}

/// "El camerunés *Greg Belobo*", "RIA Novosti *Valentine Sapounov*": what stands in capitals before a first name.
fn without_lead(doc: &Doc<'_>, name: Range<usize>) -> Range<usize> {
    let leads = |at: usize| {
        let word = doc.word(at);
        let is_first = doc.known.is_first_name(&word.lower);
        let is_small = doc.is_sentence_start(at) && doc.is_any(at, &[Small::Stop, Small::Adverb, Small::Prep]);
        let is_title = doc.lexicon.noun(&word.lower).is_some_and(|noun| noun.kind.is_person());
        let tails = ["ain", "aine", "ais", "aise", "ois", "oise", "ien", "ienne"];
        let is_french =
            doc.lexicon.language == "fr" && !is_first && tails.iter().any(|tail| word.lower.ends_with(tail));
        let is_of_place =
            is_french || is_place_or_medium(doc, &(at..at + 1)) || is_from_somewhere(doc.lexicon.language, &word.lower);
        let owns = doc.lexicon.language == "en" && word.lower.ends_with("'s");
        let is_body = doc.is(at, Small::OfBody);
        word.is_sign('.') || !is_first && (word.acronym || is_small || is_body || is_title || is_of_place || owns)
    };
    let begins = |at: usize| at + 1 < name.end && doc.known.is_registered(&doc.word(at).lower);
    let start = (name.start + 1..name.end).find(|at| begins(*at) && (name.start..*at).all(leads));
    start.map_or(name.clone(), |start| start..name.end)
}

/// "Haruna Murayama *of Japan*": where somebody is from.
fn without_place_behind(doc: &Doc<'_>, name: Range<usize>) -> Range<usize> {
    let of = (name.start + 1..name.end).find(|at| doc.is(*at, Small::Of) && !doc.word(*at).capital);
    let from = of.filter(|of| *of + 1 < name.end && is_place_or_medium(doc, &(of + 1..name.end)));
    from.map_or(name.clone(), |of| name.start..of)
}

/// "the *Greek* friend", "a *BBC* journalist": in English what stands before the noun tells of it.
fn stands_before_title(doc: &Doc<'_>, phrase: &NounPhrase, name: &Range<usize>) -> bool {
    doc.lexicon.language == "en" && phrase.head.is_some_and(|(at, noun)| name.end <= at && noun.kind.is_person())
}

/// "Free *Encyclopedia*", "Free *CGC*", "Are *You*": a word that nobody has in a name.
fn is_of_thing(doc: &Doc<'_>, name: &Range<usize>, at: usize) -> bool {
    let word = doc.word(at);
    let shouts = name.clone().all(|at| doc.word(at).acronym || !doc.word(at).capital);
    let is_number = word.lower.chars().all(|letter| matches!(letter, 'i' | 'v' | 'x'));
    let small = [Small::Stop, Small::Clitic, Small::He, Small::She, Small::They, Small::Adverb, Small::Prep];
    let is_small = word.capital && doc.is_any(at, &small) && !doc.is(at, Small::Of) && !doc.is_det(at);
    let is_acronym = word.acronym && word.lower.chars().count() >= 2 && !is_number && !shouts;
    let is_people = doc.lexicon.language == "en" && is_from_somewhere("en", &word.lower) && at + 1 == name.end;
    doc.is(at, Small::OfBody) || is_small || is_acronym || is_people
}

/// "Italian Prime Minister": words of an office, and no name.
fn tells_office(doc: &Doc<'_>, at: usize) -> bool {
    let lower = doc.word(at).lower.trim_end_matches("'s");
    let owns = doc.lexicon.language == "en" && lower.len() < doc.word(at).lower.len();
    owns || doc.lexicon.noun(lower).is_some_and(|noun| noun.kind.is_person())
        || doc.is_any(at, &[Small::BeforeTitle, Small::Prep])
        || is_from_somewhere(doc.lexicon.language, lower)
        || is_place_or_medium(doc, &(at..at + 1))
}

/// "presidente *Santos*", "*Obama*"; but "el *Ejecutivo*", "la banda *ETA*", "madre *de Dios*".
fn is_one_name(doc: &Doc<'_>, phrase: &NounPhrase, name: &Range<usize>) -> bool {
    let word = doc.word(name.start);
    let lower = word.lower.trim_end_matches("'s");
    let is_title = doc.lexicon.noun(lower).is_some_and(|noun| noun.kind.is_person());
    let is_small =
        doc.is_any(name.start, &[Small::Prep, Small::Of, Small::DetOne, Small::Stop, Small::PossWoman, Small::PossMan]);
    let is_of_saint = name.start.checked_sub(1).is_some_and(|saint| doc.is(saint, Small::PlaceFirst));
    let heads_itself = phrase.head.is_some_and(|(at, _)| at == name.start);
    !word.acronym
        && !is_small
        && !(is_title && (heads_itself || phrase.head.is_none()))
        && !is_of_saint
        && !is_from_somewhere(doc.lexicon.language, lower)
        && (phrase.head.is_none() || !is_place_or_medium(doc, name))
}

/// Two words and more: the text says that it is somebody, or the first is a first name and no preposition joins things.
fn is_full_name(doc: &Doc<'_>, phrase: &NounPhrase, name: &Range<usize>, speaks: bool) -> bool {
    let first = doc.word(name.start);
    let is_told = phrase.sex.is_some_and(|(_, evidence)| !evidence.is_of_name()) || phrase.head.is_some();
    let is_made_of_things = doc.is(name.start + 1, Small::Of) && !doc.known.is_first_name(&first.lower);
    let is_name = speaks
        || doc.known.is_first_name(&first.lower)
        || first.kind == Kind::Word && first.lower.chars().count() == 1
        || phrase.sex.is_some_and(|(_, evidence)| matches!(evidence, SexEvidence::Known | SexEvidence::KnownName))
        || doc.known.is_registered(&first.lower);
    !is_place_or_medium(doc, name) && !is_made_of_things && (is_told || is_name)
}
