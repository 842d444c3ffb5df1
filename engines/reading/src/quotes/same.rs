//! Who goes on speaking where a verb has no subject.

use std::ops::Range;

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::people::{Cast, NounPhrase, PhraseKind, phrase_at};
use crate::quotes::cue::Number;
use crate::quotes::draft::Draft;
use crate::quotes::quote::QuoteType;
use crate::quotes::subject::subject_before;
use crate::words::Kind;

/// A left-out subject is not sought further back, in sentences …
const SENTENCES: usize = 6;
/// … nor in speakers.
const SPEAKERS: usize = 6;

/// Somebody of whom the text went on to tell since the last quotation, else the last speaker who fits the verb and the
/// words.
pub(super) fn same(doc: &Doc<'_>, cast: &Cast, draft: &Draft, before: &[(NounPhrase, usize)]) -> Option<NounPhrase> {
    let last = before.last();
    let from = last.map_or(0, |(_, sentence)| sentence + 1).max(draft.sentence.saturating_sub(SENTENCES));
    for number in (from..draft.sentence).rev() {
        let Some(sentence) = doc.sentences.get(number).filter(|sentence| !is_turn(doc, sentence)) else { continue };
        if let Some(subject) = told_of(doc, cast, sentence, draft.number).filter(|subject| fits(doc, draft, subject)) {
            return Some(subject);
        }
    }
    let mut speakers = before.iter().rev().take(SPEAKERS).map(|(phrase, _)| phrase);
    speakers.find(|phrase| fits(doc, draft, phrase)).or(last.map(|(phrase, _)| phrase)).cloned()
}

/// A line of a dialogue is somebody's words, and nobody is told of in it.
fn is_turn(doc: &Doc<'_>, sentence: &Range<usize>) -> bool {
    let begins_line = sentence.start == 0 || doc.before(sentence.start).kind == Kind::Line;
    begins_line && doc.word(sentence.start).is_dash()
}

/// One says "dijo" and several say "dijeron"; "yo" is a person and no body.
fn fits(doc: &Doc<'_>, draft: &Draft, phrase: &NounPhrase) -> bool {
    let is_many = phrase.plural || phrase.kind == PhraseKind::Group && phrase.head.is_none();
    let agrees = match draft.number {
        Number::One => !is_many,
        Number::Many => is_many || phrase.kind == PhraseKind::Group,
        Number::Either => true,
    };
    let is_somebody = matches!(phrase.kind, PhraseKind::Person | PhraseKind::Name) && !phrase.plural;
    agrees && (is_somebody || !speaks_of_oneself(doc, draft))
}

fn speaks_of_oneself(doc: &Doc<'_>, draft: &Draft) -> bool {
    const MOST: usize = 120;
    let content = draft.content.start..draft.content.end.min(draft.content.start + MOST);
    draft.kind == QuoteType::Direct && content.clone().any(|at| doc.is(at, Small::Oneself))
}

/// The person who is the subject of a sentence, or with whom it begins; several people where the verb is of many.
fn told_of(doc: &Doc<'_>, cast: &Cast, sentence: &Range<usize>, number: Number) -> Option<NounPhrase> {
    let is_somebody = |phrase: &NounPhrase| match phrase.kind {
        PhraseKind::Person | PhraseKind::Name => true,
        PhraseKind::Group => number == Number::Many,
        PhraseKind::Institution | PhraseKind::Thing => false,
    };
    let verb = sentence.clone().find(|at| doc.is_verb_like(*at));
    let subject = verb.and_then(|verb| subject_before(doc, sentence.start, verb, Number::Either));
    subject.filter(is_somebody).or_else(|| leading(doc, cast, sentence))
}

/// "Marta Ruiz plancha en tres casas": the first noun phrase that nothing governs, of a verb that no list has; "A Marta le
/// dijeron": the one to whom things happen.
fn leading(doc: &Doc<'_>, cast: &Cast, sentence: &Range<usize>) -> Option<NounPhrase> {
    const REACH: usize = 24;
    let end = sentence.end.min(sentence.start + REACH);
    let is_known = |phrase: &NounPhrase| match phrase.kind {
        PhraseKind::Person => !phrase.plural && !phrase.pronoun,
        PhraseKind::Name => {
            let is_full = phrase.name.as_ref().is_some_and(|name| name.start == phrase.range.start && name.len() > 1);
            is_full || cast.meant(doc, phrase).is_some()
        }
        _ => false,
    };
    let mut at = sentence.start;
    if matches!(doc.word(at).lower.as_str(), "a" | "à") {
        let to = phrase_at(doc, at + 1, end).filter(is_known);
        let is_told =
            |phrase: &NounPhrase| matches!(doc.word(phrase.range.end).lower.as_str(), "le" | "les" | "lo" | "la");
        if let Some(to) = to.filter(is_told) {
            return Some(to);
        }
    }
    while at < end {
        let word = doc.word(at);
        if word.kind == Kind::Open {
            return None;
        }
        if doc.is(at, Small::Prep) && !(doc.lexicon.language == "pt" && word.lower == "a") {
            at = phrase_at(doc, at + 1, end).map_or(at + 1, |phrase| phrase.range.end.max(at + 1));
            continue;
        }
        if !word.is_word() || doc.is_any(at, &[Small::Adverb, Small::Time]) {
            at += 1;
            continue;
        }
        // "Consultada al respecto": a participle leads to nobody
        let next = doc.word(at + 1);
        if at == sentence.start && is_participle(&word.lower) && next.is_word() && doc.is(at + 1, Small::Prep) {
            at += 1;
            continue;
        }
        return phrase_at(doc, at, end).filter(is_known);
    }
    None
}

fn is_participle(lower: &str) -> bool {
    let stem = lower.trim_end_matches('s');
    lower.chars().count() >= 6 && ["ado", "ada", "ido", "ida"].iter().any(|tail| stem.ends_with(tail))
}
