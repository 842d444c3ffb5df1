//! Speech parted by dashes: raya dialogues, and insertions within quotation marks.

use std::ops::Range;

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::people::phrase_at;
use crate::quotes::cue::{Cue, Number, verb};
use crate::quotes::draft::{Draft, Who};
use crate::quotes::quote::QuoteType;
use crate::quotes::right::{Begins, right_of};
use crate::words::Kind;

/// Quotations of a sentence that dashes part.
pub(crate) fn within(doc: &Doc<'_>, sentence: &Range<usize>, number: usize) -> Vec<Draft> {
    let first = doc.word(sentence.start);
    let opens_line = sentence.start == 0 || doc.before(sentence.start).kind == Kind::Line;
    let glued = doc.word(sentence.start + 1).is_word() && !doc.word(sentence.start + 1).spaced;
    let also = doc.word(sentence.start + 1).is_sign('¿') || doc.word(sentence.start + 1).is_sign('¡');
    if opens_line && matches!(first.kind, Kind::Sign('—' | '―' | '–')) {
        if glued || also {
            return dialogue(doc, sentence, number, Style::Glued);
        }
        // French and Portuguese part the dash from the words, as lists do, too
        let found = match doc.lexicon.language {
            "es" => Vec::new(),
            _ => dialogue(doc, sentence, number, Style::Spaced),
        };
        if !found.is_empty() {
            return found;
        }
    }
    let mut out = Vec::new();
    for mark in doc.marks.within(sentence.start, sentence.end) {
        out.extend(parted(doc, mark.open + 1..mark.close, number));
    }
    out
}

/// How the dash stands before the words of a dialogue.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Glued,
    Spaced,
}

/// "—No lo sabíamos —dijo Marta—. Nadie avisó."
fn dialogue(doc: &Doc<'_>, sentence: &Range<usize>, number: usize, style: Style) -> Vec<Draft> {
    let limit = doc.words.len().min(sentence.start + 300);
    let end = (sentence.start..limit).find(|at| doc.word(*at).kind == Kind::Line).unwrap_or(limit);
    let found = parted(doc, sentence.start + 1..end, number);
    let found = if found.is_empty() { before_comma(doc, sentence.start + 1..end, number) } else { found };
    let mut out: Vec<Draft> = found.into_iter().map(|draft| Draft { rule: "dialogue", ..draft }).collect();
    if out.is_empty() {
        let talks = |at: usize| matches!(doc.word(at).kind, Kind::Sign('—' | '―' | '–'));
        let next = (end..doc.words.len().min(end + 8)).find(|at| doc.word(*at).kind != Kind::Line);
        let before = (0..sentence.start)
            .rev()
            .take(400)
            .skip_while(|at| doc.word(*at).kind == Kind::Line)
            .find(|at| doc.before(*at).kind == Kind::Line);
        // a question that nobody is said to ask is the interviewer's, who writes the text
        let asks = doc.word(end.saturating_sub(1)).is_sign('?');
        let answered = next.is_some_and(talks);
        let answers = before.is_some_and(|line| {
            // items of a list begin with spaced dashes, too; an answer has a question before
            talks(line) && (style == Style::Glued || is_question(doc, line))
        });
        if (answers || answered && style == Style::Glued) && !(asks && answered) {
            out.push(Draft {
                content: sentence.start + 1..end,
                kind: QuoteType::Direct,
                verb: None,
                class: None,
                who: Who::Same,
                rule: "dialogue",
                sentence: number,
                number: Number::Either,
            });
        }
    }
    out
}

/// Whether the line that begins at a place ends with a question mark.
fn is_question(doc: &Doc<'_>, line: usize) -> bool {
    let end = (line..doc.words.len()).find(|at| doc.word(*at).kind == Kind::Line).unwrap_or(doc.words.len());
    doc.word(end.saturating_sub(1)).is_sign('?')
}

/// "— Elle tenait le bâton, raconte Aristide. Je suis parti.": a comma parts the words from their verb.
fn before_comma(doc: &Doc<'_>, range: Range<usize>, number: usize) -> Vec<Draft> {
    let parts = |at: &usize| matches!(doc.word(*at).kind, Kind::Sign(',' | '?' | '!'));
    let told = range.clone().filter(parts).find_map(|at| {
        let (cue, who, after) = closing_verb(doc, at, range.end)?;
        Some((at, cue, who, after))
    });
    let Some((at, cue, who, after)) = told else { return Vec::new() };
    let mut out = Vec::new();
    push(doc, &mut out, range.start..at, &cue, &who, number);
    let stop = (after..range.end).find(|at| doc.word(*at).is_sign('.')).unwrap_or(range.end);
    push(doc, &mut out, stop..range.end, &cue, &who, number);
    out
}

/// A verb of saying behind a sign, with its subject behind it, that closes the clause.
fn closing_verb<'l>(doc: &'l Doc<'_>, sign: usize, end: usize) -> Option<(Cue<'l>, Who, usize)> {
    let small = [Small::Clitic, Small::AuxOne, Small::AuxMany, Small::Adverb, Small::He, Small::She];
    let mut at = sign + 1;
    while at < end && at - sign < 5 && doc.is_any(at, &small) {
        at += 1;
    }
    let cue = verb(doc, at, &(sign + 1..end)).filter(|cue| cue.frames().quote)?;
    let right = right_of(doc, &cue, end);
    let inverted = || cue.range.clone().find_map(|at| phrase_at(doc, at, at + 1).filter(|phrase| phrase.pronoun));
    let subject = right.subject.clone().or_else(inverted)?;
    let closes = right.end >= end || !doc.word(right.end).is_word() || doc.is(right.end, Small::Prep);
    (right.begins == Begins::Nowhere && closes).then_some((cue, Who::Phrase(subject), right.end))
}

/// The parts of speech around insertions between dashes; none when there is no insertion.
fn parted(doc: &Doc<'_>, range: Range<usize>, number: usize) -> Vec<Draft> {
    let mut out: Vec<Draft> = Vec::new();
    let mut from = range.start;
    let mut at = range.start;
    let mut last: Option<(Cue<'_>, Who)> = None;
    while at < range.end {
        if !doc.word(at).is_dash() || at == range.start {
            at += 1;
            continue;
        }
        let Some((cue, who, after)) = insertion(doc, at, range.end) else {
            at += 1;
            continue;
        };
        push(doc, &mut out, from..at, &cue, &who, number);
        from = after;
        at = after;
        last = Some((cue, who));
    }
    if let Some((cue, who)) = last {
        push(doc, &mut out, from..range.end, &cue, &who, number);
    }
    out
}

fn push(doc: &Doc<'_>, out: &mut Vec<Draft>, content: Range<usize>, cue: &Cue<'_>, who: &Who, number: usize) {
    let skip =
        content.clone().find(|at| doc.word(*at).is_word() || matches!(doc.word(*at).kind, Kind::Sign('¿' | '¡')));
    let Some(start) = skip else { return };
    let end = crate::quotes::clause::trim_end(doc, start, content.end);
    if doc.count_words(&(start..end)) == 0 {
        return;
    }
    out.push(Draft {
        content: start..end,
        kind: QuoteType::Direct,
        verb: Some(cue.range.clone()),
        class: Some(cue.class),
        who: who.clone(),
        rule: "insertion",
        sentence: number,
        number: cue.number,
    });
}

/// "— dijo Marta —": a verb of saying right after the dash.
fn insertion<'l>(doc: &'l Doc<'_>, dash: usize, end: usize) -> Option<(Cue<'l>, Who, usize)> {
    let mut at = dash + 1;
    while at < end && at - dash < 4 && doc.is_any(at, &[Small::Clitic, Small::AuxOne, Small::AuxMany, Small::Adverb]) {
        at += 1;
    }
    let cue = verb(doc, at, &(dash + 1..end)).filter(|cue| cue.frames().quote)?;
    let right = right_of(doc, &cue, end);
    let close = (right.end.max(cue.range.end)..end.min(cue.range.end + 30)).find(|at| doc.word(*at).is_dash());
    let after = close.map_or(end, |close| close + 1);
    let who = right.subject.map_or(Who::Same, Who::Phrase);
    Some((cue, who, after))
}
