//! Where reported words end.

use std::ops::Range;

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::quotes::cue::{CueKind, cues, verb};
use crate::quotes::right::{Begins, right_of};
use crate::words::Kind;

/// The place after the last word of the clause that begins at `from`, before `end`.
///
/// A clause ends with its sentence, at a semicolon, or where its speaker's next verb of saying follows: "…, y agregó
/// que", "…, pero puntualizó que", "…, quien puso de manifiesto que".
pub(crate) fn clause_end(doc: &Doc<'_>, from: usize, end: usize) -> usize {
    let mut at = from;
    while at < end {
        if let Some(mark) = doc.marks.at(at).filter(|mark| mark.open == at) {
            at = mark.close + 1;
            continue;
        }
        let word = doc.word(at);
        if word.kind == Kind::Line || word.is_sign(';') && parts_clauses(doc, from, at, end) {
            return at;
        }
        // "dijo que no hay agua: «…»": the words themselves follow
        if word.is_sign(':') && doc.word(at + 1).kind == Kind::Open && at > from + 2 {
            return at;
        }
        if word.is_sign('(') {
            at = (at..end.min(at + 40)).find(|place| doc.word(*place).is_sign(')')).map_or(at + 1, |close| close + 1);
            continue;
        }
        if at > from && opens_next_report(doc, at, end) {
            return at;
        }
        let ends = || {
            doc.phrase_length(at + 1, "tail").is_some() || closes_with_source(doc, at + 1, end) || comments(doc, at + 1)
        };
        if word.is_sign(',') && at > from + 1 && ends() {
            return at;
        }
        at += 1;
    }
    trim_end(doc, from, end)
}

/// A semicolon between two clauses; in an enumeration it parts nouns.
fn parts_clauses(doc: &Doc<'_>, from: usize, at: usize, end: usize) -> bool {
    let has_verb = |range: Range<usize>| range.clone().any(|place| doc.is_verb_like(place));
    has_cue(doc, at + 1, end) || has_verb(from..at) && has_verb(at + 1..end)
}

/// ", hecho que …", ", algo que …": the author speaks of what was said.
fn comments(doc: &Doc<'_>, at: usize) -> bool {
    let word = doc.word(at).lower.as_str();
    let is_noun = matches!(
        word,
        "hecho"
            | "algo"
            | "extremo"
            | "versión"
            | "afirmación"
            | "afirmaciones"
            | "declaraciones"
            | "palabras"
            | "acusación"
            | "acusaciones"
            | "fato"
            | "versão"
            | "affirmation"
            | "propos"
    );
    is_noun && doc.is(at + 1, Small::Rel)
}

/// ", según informó el diario." up to the end.
fn closes_with_source(doc: &Doc<'_>, at: usize, end: usize) -> bool {
    const LONGEST: usize = 16;
    let is_source = doc.is(at, Small::Source) || doc.phrase_length(at, "source_phrase").is_some();
    is_source && end - at <= LONGEST && !(at..end).any(|place| doc.word(place).is_sign(','))
}

/// Without the stop that ends it and other signs that say nothing.
pub(crate) fn trim_end(doc: &Doc<'_>, from: usize, end: usize) -> usize {
    let mut at = end;
    while at > from {
        let last = doc.word(at - 1);
        let is_empty =
            matches!(last.kind, Kind::Line | Kind::Sign('.' | ',' | ';' | ':' | '\u{0}' | '-' | '–' | '—' | '…'));
        if !is_empty {
            break;
        }
        at -= 1;
    }
    at
}

/// Whether another report of the same sentence begins here.
fn opens_next_report(doc: &Doc<'_>, at: usize, end: usize) -> bool {
    let comma = doc.word(at).is_sign(',');
    let first = if comma { at + 1 } else { at };
    let who = doc.is(first, Small::Who) || comma && doc.is(first, Small::Rel);
    let and = doc.is(first, Small::And);
    let but = doc.is(first, Small::But);
    if !(who || and || but) {
        return false;
    }
    if but
        && comma
        && matches!(doc.word(first).lower.as_str(), "mientras" | "enquanto" | "tandis" | "while" | "whereas")
    {
        return true;
    }
    let mut place = after_insertion(doc, first + 1, end);
    let mut words = 0;
    while place < end && words < 7 {
        let word = doc.word(place);
        if word.kind == Kind::Open || word.kind == Kind::Line {
            return false;
        }
        if let Some(cue) = verb(doc, place, &(first..end)) {
            if cue.kind != CueKind::Verb {
                return false;
            }
            let frames = cue.frames();
            // "… y ofreció revisar el caso"
            let acts = frames.infinitive && words == 0;
            if !(frames.clause || frames.quote || frames.asks || frames.judgement || frames.urges || acts) {
                return false;
            }
            let begins = right_of(doc, &cue, end).begins;
            return match begins {
                Begins::Nowhere => but && words <= 5,
                Begins::Marked(_) | Begins::Clause(_) | Begins::Colon(_) | Begins::Infinitive(_) | Begins::Noun(_) => {
                    true
                }
                Begins::Bare(_) => but || who,
            };
        }
        let passes = doc.is_any(
            place,
            &[Small::Adverb, Small::Time, Small::Clitic, Small::Not, Small::AuxOne, Small::AuxMany, Small::Prep],
        ) || word.is_sign(',')
            || who
            || but
            || comma && words < 6;
        if !passes || doc.is(place, Small::Comp) && !who || doc.is(place, Small::And) {
            return false;
        }
        words += usize::from(word.is_word());
        place += 1;
    }
    false
}

/// "y, *al salir de la sala,* adelantó que": behind what commas set off without a verb.
fn after_insertion(doc: &Doc<'_>, comma: usize, end: usize) -> usize {
    const LONGEST: usize = 9;
    if !doc.word(comma).is_sign(',') {
        return comma;
    }
    let close = (comma + 1..end.min(comma + LONGEST)).find(|at| doc.word(*at).is_sign(','));
    let is_plain = |close: &usize| !(comma + 1..*close).any(|at| doc.is_verb_like(at));
    close.filter(is_plain).map_or(comma, |close| close + 1)
}

/// Whether a verb of saying stands in a range; used to see where one report ends and another begins.
pub(crate) fn has_cue(doc: &Doc<'_>, from: usize, end: usize) -> bool {
    cues(doc, &(from..end)).iter().any(|cue| cue.kind == CueKind::Verb)
}
