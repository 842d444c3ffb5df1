//! Organisations by how they are written: a word for a body with the capitals that follow it, letters behind an article.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::law_words::is_link;
use super::organisation::{Found, OrganisationBy};
use super::side::Side;
use crate::lexicon::NounKind;
use crate::span::Within;
use crate::words::Kind;

/// A name has no more words.
const LONGEST_NAME: usize = 16;
/// Letters that are no organisation, folded.
static OTHER_LETTERS: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("../../data/facts/no_organisations.txt").split_whitespace().collect());
/// Words for bodies that speak seldom and are not among the nouns of the lexicon, folded.
static MORE_BODIES: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("../../data/facts/bodies.txt").split_whitespace().collect());
/// Words that name bodies elsewhere and places here.
const NO_BODIES: &[&str] = &[
    "pais",
    "reino",
    "ciudad",
    "city",
    "cidade",
    "ville",
    "provincia",
    "province",
    "estado",
    "state",
    "states",
    "republica",
    "republic",
    "region",
    "municipio",
    "nacion",
    "unidade",
    "isla",
];
/// Links that part a name from what follows more often than they join it.
const PARTS: &[&str] = &[
    "a", "en", "por", "con", "com", "em", "on", "entre", "como", "hacia", "el", "la", "los", "las", "o", "su", "sus",
    "al", "un", "una",
];

/// "Instituto Guatemalteco de Migración (IGM)".
pub(super) fn by_name(side: &Side<'_>, at: usize) -> Option<Found> {
    let doc = side.doc;
    let word = doc.word(at);
    if !word.capital || word.kind != Kind::Word {
        return None;
    }
    let in_english = doc.lexicon.language == "en";
    // every word of an English headline has a capital
    if in_english && side.within == Within::Title {
        return None;
    }
    let begins = match in_english {
        true => !doc.is_det(at) && !word.lower.ends_with("'s") && !word.lower.starts_with(['#', '@']),
        false => is_body(side, at),
    };
    if !begins || side.is_in_name(&(at..at + 1)) {
        return None;
    }
    let mut end = at + 1;
    let mut place = end;
    let mut capitals = 1;
    while place < at + LONGEST_NAME {
        let word = doc.word(place);
        if word.kind == Kind::Word && word.capital && !is_new_name(side, place) {
            place += 1;
            end = place;
            capitals += 1;
            continue;
        }
        let mut next = place;
        while next < place + 3 && is_link(side.keys.at(next)) {
            next += 1;
        }
        let leads_on = next > place && doc.word(next).capital && doc.word(next).kind == Kind::Word;
        // "el Ministerio de Salud y la Cruz Roja" are two
        let is_second = (place..next).any(|link| matches!(side.keys.at(link), "y" | "e" | "et" | "and"))
            && (next - place > 1 || is_body(side, next) || in_english && begins_body(side, next));
        // "Then the State": the first word opens the sentence
        let is_opening = in_english && place == at + 1 && doc.is_det(place);
        if !leads_on || is_second || is_opening || PARTS.contains(&side.keys.at(place)) {
            break;
        }
        place = next;
    }
    let (range, acronym) = with_acronym(side, at..end);
    if in_english && !(at..end).any(|place| is_body(side, place)) {
        return None;
    }
    // one capital is a common noun at the start of a sentence, or a body that the text speaks of before
    if capitals < 2 && acronym.is_none() {
        return None;
    }
    let name = side.surface(&(at..end)).trim_end_matches("'s").trim_end_matches("’s").to_owned();
    Some(Found {
        range,
        name: name.clone(),
        acronym,
        key: None,
        by: OrganisationBy::Name,
        evidence: format!("name: {}", first_word(&name)),
    })
}

/// Capitals that go on to a word for a body: "and Colorado State *University*".
fn begins_body(side: &Side<'_>, at: usize) -> bool {
    (at..at + 4).take_while(|place| side.doc.word(*place).capital).any(|place| is_body(side, place))
}

/// A person's name does not go on with a body's.
fn is_new_name(side: &Side<'_>, place: usize) -> bool {
    side.is_in_name(&(place..place + 1)) && !is_link(side.keys.at(place - 1))
}

fn first_word(name: &str) -> &str {
    name.split(' ').next().unwrap_or_default()
}

fn is_body(side: &Side<'_>, at: usize) -> bool {
    let word = side.doc.word(at);
    if NO_BODIES.contains(&side.keys.at(at)) {
        return false;
    }
    let by_lexicon =
        side.doc.lexicon.noun(&word.lower).is_some_and(|noun| noun.kind == NounKind::Institution && !noun.plural);
    word.capital && (by_lexicon || MORE_BODIES.contains(side.keys.at(at)))
}

/// "(IGM)" right behind a name.
pub(super) fn with_acronym(side: &Side<'_>, range: Range<usize>) -> (Range<usize>, Option<String>) {
    let doc = side.doc;
    let inner = doc.word(range.end + 1);
    let first = |place: usize| doc.word(place).lower.chars().next();
    let is_given = doc.word(range.end).is_sign('(')
        && inner.kind == Kind::Word
        && doc.word(range.end + 2).is_sign(')')
        && (inner.acronym
            || inner.capital && inner.lower.chars().count() <= 8 && first(range.end + 1) == first(range.start));
    match is_given {
        true => (range.start..range.end + 3, Some(side.surface(&(range.end + 1..range.end + 2)))),
        false => (range, None),
    }
}

/// "la OTAN", "del INM": letters behind an article.
pub(super) fn by_letters(side: &Side<'_>, at: usize) -> Option<Found> {
    let doc = side.doc;
    let word = doc.word(at);
    let letters = word.lower.chars().count();
    let is_letters = !word.lower.starts_with(['#', '@'])
        && word.acronym
        && word.kind == Kind::Word
        && (2..=10).contains(&letters)
        && !OTHER_LETTERS.contains(side.keys.at(at));
    // a headline in capitals is full of letters
    let alone = !doc.before(at).acronym && !doc.word(at + 1).acronym && side.within == Within::Text;
    if !is_letters || !alone {
        return None;
    }
    let before = at.checked_sub(1)?;
    let introduced = doc.is_det(before)
        || matches!(
            doc.word(before).lower.as_str(),
            "del" | "al" | "do" | "da" | "na" | "no" | "du" | "the" | "l'" | "ao"
        );
    let name = side.surface(&(at..at + 1));
    // without an article they count where the text said before what they are
    let acronym = (introduced && letters >= 3).then(|| name.clone());
    Some(Found {
        range: at..at + 1,
        name,
        acronym,
        key: None,
        by: OrganisationBy::Letters,
        evidence: "letters behind an article".to_owned(),
    })
}
