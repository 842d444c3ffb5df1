//! Terms that a text lays in somebody's mouth without reporting a clause: headlines, "llamó ilegales a", "habla de",
//! "que … lo afirma".

use super::place::Place;
use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::people::{NounPhrase, PhraseKind, phrase_at};

pub(super) fn is_attributed(doc: &Doc<'_>, place: &Place) -> bool {
    is_headline_speech(doc, place) || is_named_by_somebody(doc, place) || is_said_afterwards(doc, place)
}

/// "Que los ilegales quitan cupos lo afirma el director": the clause comes before who says it.
fn is_said_afterwards(doc: &Doc<'_>, place: &Place) -> bool {
    if !doc.is(place.sentence.start, Small::Comp) {
        return false;
    }
    (place.words.end..place.sentence.end).any(|at| {
        let taken_up = matches!(doc.word(at).lower.as_str(), "lo" | "o" | "le" | "l'");
        let form = doc.lexicon.verb_form(&doc.word(at + 1).lower);
        taken_up && form.is_some_and(|form| form.is_finite())
    })
}

/// "Pérez: llega una avalancha", "Llega una avalancha: alcalde", in a headline.
fn is_headline_speech(doc: &Doc<'_>, place: &Place) -> bool {
    const LONGEST_NAME: usize = 7;
    if doc.sentences.len() > 2 {
        return false;
    }
    let sentence = &place.sentence;
    let first = place.words.start;
    let leads = (sentence.start..first.min(sentence.start + LONGEST_NAME)).find(|at| doc.word(*at).is_sign(':'));
    let by_lead = leads.is_some_and(|colon| speaks(doc, sentence.start, colon));
    let trails = (place.words.end..sentence.end).rev().find(|at| doc.word(*at).is_sign(':'));
    let by_trail =
        trails.is_some_and(|colon| sentence.end - colon <= LONGEST_NAME && speaks(doc, colon + 1, sentence.end));
    by_lead || by_trail
}

/// A phrase of somebody who can speak, and nothing else.
fn speaks(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let phrase = phrase_at(doc, from, to).filter(|phrase| {
        let rest = phrase.range.end..to;
        doc.count_words(&rest) == 0
    });
    // "PASO CANOAS: …" is where it happens
    let is_place_line =
        |phrase: &NounPhrase| phrase.range.len() > 1 && phrase.range.clone().all(|at| doc.word(at).acronym);
    phrase.filter(|phrase| !is_place_line(phrase)).is_some_and(|phrase| match phrase.kind {
        PhraseKind::Person | PhraseKind::Name | PhraseKind::Group => true,
        // "Darién: …" is where it happens
        PhraseKind::Institution => phrase.head.is_some() || doc.word(phrase.range.start).acronym,
        PhraseKind::Thing => false,
    })
}

/// "llamó ilegales a", "habla de una invasión", "lo que califica de avalancha".
fn is_named_by_somebody(doc: &Doc<'_>, place: &Place) -> bool {
    const NEAR: usize = 6;
    let first = place.words.start;
    let from = first.saturating_sub(NEAR).max(place.sentence.start);
    let verb = (from..first).rev().find(|at| doc.is_any(*at, &[Small::Attributes, Small::Warns]));
    let Some(verb) = verb else { return false };
    // "llama a los ilegales a registrarse" calls them and does not name them
    let led = (verb + 1..first).rev().find(|at| !doc.is_det(*at) || doc.is(*at, Small::Prep));
    let is_object = led.is_none_or(|at| {
        !doc.is(at, Small::Prep)
            || doc.is(at, Small::Of)
            || matches!(doc.word(at).lower.as_str(), "as" | "about" | "sobre" | "comme" | "em")
    });
    // nobody else's deed stands between
    let between = verb + 1..first;
    is_object
        && between
            .clone()
            .all(|at| !doc.word(at).is_sign(',') && !doc.is_any(at, &[Small::Rel, Small::Comp, Small::But]))
        && !between.clone().any(|at| doc.is_verb_like(at))
}
