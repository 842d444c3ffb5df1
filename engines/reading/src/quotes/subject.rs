//! The subject before a verb.

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::people::{NounPhrase, PhraseKind, phrase_at};
use crate::quotes::cue::Number;
use crate::words::Kind;

/// Words looked at before a verb.
const REACH: usize = 90;

/// The subject of the verb whose group begins at `verb`, sought from `from` on: the last noun phrase that no
/// preposition governs and that agrees in number.
pub(crate) fn subject_before(doc: &Doc<'_>, from: usize, verb: usize, number: Number) -> Option<NounPhrase> {
    let from = clause_start(doc, from.max(verb.saturating_sub(REACH)), verb);
    // "X, quien dijo": the relative's subject is what stands before it
    if let Some(relative) = relative_before(doc, from, verb) {
        return antecedent(doc, from, relative);
    }
    let mut found: Option<NounPhrase> = None;
    let mut at = from + doc.phrase_length(from, "connector").unwrap_or(0);
    while at < verb {
        let word = doc.word(at);
        if word.kind == Kind::Open {
            at = doc.marks.at(at).map_or(at + 1, |mark| mark.close + 1);
            continue;
        }
        // "As Ana Ruiz put it"
        let is_as = at == from && word.lower == "as" && doc.lexicon.language == "en";
        if is_as {
            at += 1;
            continue;
        }
        if doc.is(at, Small::Prep) && !(doc.is_det(at) && doc.lexicon.language == "pt" && doc.word(at).lower == "a") {
            at = phrase_at(doc, at + 1, verb).map_or(at + 1, |phrase| phrase.range.end.max(at + 1));
            continue;
        }
        if doc.is(at, Small::Rel) && at > from {
            at = relative_end(doc, at, verb);
            continue;
        }
        if doc.is(at, Small::Time) && !word.capital || doc.is(at, Small::Adverb) {
            at += 1;
            continue;
        }
        match phrase_at(doc, at, verb) {
            Some(phrase) => {
                at = phrase.range.end.max(at + 1);
                let is_time = (phrase.range.start..phrase.range.end).any(|place| doc.is(place, Small::Time))
                    && phrase.name.is_none();
                if agrees(doc, &phrase, number)
                    && !is_time
                    && (phrase.may_speak() || found.is_none() || ends_at(doc, &phrase, verb))
                {
                    let both =
                        found.as_ref().filter(|_| number != Number::One).and_then(|first| joined(doc, first, &phrase));
                    found = Some(both.unwrap_or(phrase));
                } else if !phrase.plural && number == Number::Many {
                    // "X y Y dijeron"
                    let both = found.as_ref().and_then(|first| joined(doc, first, &phrase));
                    found = both.or(found).or(Some(phrase));
                }
            }
            None => at += 1,
        }
    }
    let phrase = found?;
    (phrase.may_speak() || ends_at(doc, &phrase, verb)).then_some(phrase)
}

fn joined(doc: &Doc<'_>, first: &NounPhrase, second: &NounPhrase) -> Option<NounPhrase> {
    let between = first.range.end..second.range.start;
    let are_joined = between.len() == 1 && doc.is(between.start, Small::And) && first.may_speak() && second.may_speak();
    are_joined.then_some({
        NounPhrase {
            range: first.range.start..second.range.end,
            kind: PhraseKind::Group,
            sex: None,
            plural: true,
            name: None,
            head: None,
            pronoun: false,
        }
    })
}

fn agrees(doc: &Doc<'_>, phrase: &NounPhrase, number: Number) -> bool {
    let has_and = (phrase.range.start..phrase.range.end).any(|at| doc.is(at, Small::And));
    match number {
        Number::Either => true,
        Number::One => !phrase.plural || phrase.kind == PhraseKind::Institution && phrase.head.is_none(),
        Number::Many => phrase.plural || has_and || phrase.kind == PhraseKind::Group,
    }
}

/// Only adverbs and commas part the phrase from the verb.
fn ends_at(doc: &Doc<'_>, phrase: &NounPhrase, verb: usize) -> bool {
    (phrase.range.end..verb)
        .all(|at| doc.is_any(at, &[Small::Adverb, Small::Time, Small::Clitic, Small::Not]) || doc.word(at).is_sign(','))
}

/// After the last semicolon, conjunction with a comma, or "pero".
fn clause_start(doc: &Doc<'_>, from: usize, verb: usize) -> usize {
    let mut start = from;
    let mut at = from;
    while at < verb {
        if let Some(mark) = doc.marks.at(at).filter(|mark| mark.open == at) {
            at = mark.close + 1;
            continue;
        }
        let word = doc.word(at);
        if word.is_sign(';') || word.is_sign(':') || doc.is(at, Small::But) && at > from {
            start = at + 1;
        }
        if doc.is(at, Small::And)
            && (doc.before(at).is_sign(',') || at + 4 >= verb && !doc.word(at + 1).capital && !doc.is_det(at + 1))
        {
            start = at + 1;
        }
        at += 1;
    }
    start
}

/// The relative pronoun right before the verb.
fn relative_before(doc: &Doc<'_>, from: usize, verb: usize) -> Option<usize> {
    let mut at = verb;
    while at > from {
        at -= 1;
        if doc.is(at, Small::Rel)
            && (doc.before(at).is_sign(',') || doc.is(at, Small::Who))
            && !doc.is(at.saturating_sub(1), Small::Prep)
        {
            return Some(at);
        }
        if !(doc.is_any(at, &[Small::Adverb, Small::Time, Small::Clitic, Small::Not]) || doc.word(at).is_sign(',')) {
            return None;
        }
    }
    None
}

/// The last phrase before a relative pronoun, whatever governs it.
fn antecedent(doc: &Doc<'_>, from: usize, relative: usize) -> Option<NounPhrase> {
    let mut found = None;
    let mut at = from;
    while at < relative {
        match phrase_at(doc, at, relative) {
            Some(phrase) => {
                at = phrase.range.end.max(at + 1);
                if phrase.may_speak() {
                    found = Some(phrase);
                }
            }
            None => at += 1,
        }
    }
    found
}

/// The end of a relative clause: its closing comma, or its verb's clause.
fn relative_end(doc: &Doc<'_>, at: usize, verb: usize) -> usize {
    let opened = doc.before(at).is_sign(',');
    // with a comma right before the verb the relative goes as far as that
    if opened && doc.before(verb).is_sign(',') {
        return verb;
    }
    if opened && let Some(comma) = (at + 1..verb).find(|place| doc.word(*place).is_sign(',')) {
        return comma + 1;
    }
    at + 1
}
