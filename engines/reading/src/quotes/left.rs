//! Words that stand before their verb: "…", dijo X; …, según X.

use std::ops::Range;

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::quotes::clause::trim_end;
use crate::quotes::marked::{inside, kind_of};
use crate::quotes::quote::QuoteType;
use crate::words::{Kind, Mark};

/// Words and how they are given.
pub(crate) type Content = (Range<usize>, QuoteType);

/// The words between `from` and the comma, mark or dash at `end`.
pub(crate) fn left_content(doc: &Doc<'_>, from: usize, end: usize) -> Option<Content> {
    left_part(doc, from, end, 3)
}

/// The same where the words go on after the verb: "El agua, dijo X, llegará"; so many words will do.
pub(crate) fn left_part(doc: &Doc<'_>, from: usize, end: usize, least: usize) -> Option<Content> {
    let end = trim_end(doc, from, end);
    let from = skip_topic(doc, skip_connector(doc, from, end), end);
    if from >= end {
        return None;
    }
    let marks = doc.marks.within(from, end);
    let last = marks.last().filter(|mark| mark.close + 1 == end);
    if let Some(last) = last {
        let first = first_of_run(doc, marks, from);
        let gap = from..first.open;
        if doc.count_words(&gap) == 0 || is_set_apart(doc, first.open) || is_topic_phrase(doc, &gap) {
            return Some((inside(first.open, last.close), QuoteType::Direct));
        }
    }
    let range = from..end;
    (doc.count_words(&range) >= least).then(|| (range.clone(), kind_of(doc, &range)))
}

/// Marks that follow each other with nothing between are one quotation.
fn first_of_run(doc: &Doc<'_>, marks: &[Mark], from: usize) -> Mark {
    let mut first = marks.last().copied().unwrap_or(Mark { open: from, close: from });
    for mark in marks.iter().rev().skip(1) {
        if doc.count_words(&(mark.close + 1..first.open)) > 0 {
            break;
        }
        first = *mark;
    }
    first
}

/// "Bajaron treinta del camión; «tenemos sed»": what stands before a colon or semicolon is nobody's speech.
fn is_set_apart(doc: &Doc<'_>, open: usize) -> bool {
    doc.before(open).is_sign(':') || doc.before(open).is_sign(';')
}

/// "A todas estas personas": a phrase with a preposition and no verb before the marks.
fn is_topic_phrase(doc: &Doc<'_>, gap: &Range<usize>) -> bool {
    doc.is(gap.start, Small::Topic) && !gap.clone().any(|at| doc.is_verb_like(at)) && doc.count_words(gap) <= 8
}

/// "Además,", "Por otra parte,": nothing that was said.
fn skip_connector(doc: &Doc<'_>, from: usize, end: usize) -> usize {
    let mut at = from;
    while at < end
        && !doc.word(at).is_word()
        && doc.word(at).kind != Kind::Open
        && !doc.word(at).is_sign('¿')
        && !doc.word(at).is_sign('¡')
    {
        at += 1;
    }
    if let Some(length) = doc.phrase_length(at, "connector") {
        let mut after = at + length;
        if doc.word(after).is_sign(',') {
            after += 1;
        }
        return after.min(end);
    }
    // an agency's date line: "1er novembre 2012. -", "Lima, 3 mar (EFE).-"
    if let Some(dash) =
        (at..end.min(at + 9)).find(|place| doc.word(*place).is_dash() && doc.before(*place).is_sign('.'))
    {
        return dash + 1;
    }
    let conjunction = doc.is_any(at, &[Small::And, Small::But]) && doc.word(at + 1).kind != Kind::Open;
    if conjunction { at + 1 } else { at }
}

/// "En cuanto a las obras,", "Sobre el agua,": what the words are about.
fn skip_topic(doc: &Doc<'_>, from: usize, end: usize) -> usize {
    if doc.phrase_length(from, "about").is_none() {
        return from;
    }
    let comma = (from..end.min(from + 16)).find(|at| doc.word(*at).is_sign(','));
    match comma {
        Some(comma) if doc.count_words(&(comma + 1..end)) >= 3 => comma + 1,
        _ => from,
    }
}
