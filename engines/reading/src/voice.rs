//! Whose words a marked term is: the outlet's own, somebody's whom it quotes, or words it keeps at arm's length.
//!
//! A term between quotation marks or within reported speech is quoted. It is critical where the text speaks of the word
//! ("mal llamados", "el término"), denies it ("ningún ser humano es ilegal", "no son una invasión") or condemns the
//! sentence that holds it (after the classes of counter-speech in HateCheck, Röttger et al., 2021).

use serde::{Deserialize, Serialize};

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::people::{PhraseKind, phrase_at};
use crate::quotes::Quote;
use crate::span::Span;

/// Whose words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Voice {
    /// The outlet's.
    Own,
    /// Of others whom it quotes.
    Quoted,
    /// Named in order to be denied, condemned or kept at a distance.
    Critical,
}

/// Words between marks that are fewer than this are a word pointed at rather than somebody's speech.
const POINTED_AT: usize = 4;
/// How far before a term a word that speaks of it may stand.
const NEAR: usize = 4;
/// How far before a term a negation may stand.
const DENIED: usize = 12;

/// Whose words stand at a span of a text.
pub(crate) fn voice(doc: &Doc<'_>, quotes: &[Quote], span: Span) -> Voice {
    let first = doc.words.partition_point(|word| word.span.end <= span.start);
    let last = doc.words.partition_point(|word| word.span.start < span.end);
    let after = quotes.partition_point(|quote| quote.span.start <= span.start);
    let nearest = after.checked_sub(1).and_then(|place| quotes.get(place));
    let in_quote = nearest.is_some_and(|quote| span.end <= quote.span.end);
    let mark = doc.marks.at(first);
    let pointed_at = mark.is_some_and(|mark| doc.count_words(&(mark.open..mark.close)) < POINTED_AT);
    if !pointed_at && (in_quote || mark.is_some()) {
        return Voice::Quoted;
    }
    if is_mentioned(doc, first) || is_denied(doc, first) || is_condemned(doc, first, last) {
        return Voice::Critical;
    }
    if in_quote || mark.is_some() || is_headline_speech(doc, first) {
        return Voice::Quoted;
    }
    Voice::Own
}

/// "los mal llamados ilegales", "el término ilegal", "la palabra «sudaca»".
fn is_mentioned(doc: &Doc<'_>, first: usize) -> bool {
    let sentence = sentence_of(doc, first);
    let from = first.saturating_sub(NEAR).max(sentence.start);
    (from..first).any(|at| doc.is(at, Small::Mention))
}

/// A negation and a verb of being or naming before the term, in one clause.
fn is_denied(doc: &Doc<'_>, first: usize) -> bool {
    let sentence = sentence_of(doc, first);
    let mut from = first.saturating_sub(DENIED).max(sentence.start);
    if let Some(stop) = (from..first).rev().find(|at| doc.word(*at).is_sign(';') || doc.word(*at).is_sign(':')) {
        from = stop + 1;
    }
    let negation = (from..first).rev().find(|at| doc.is(*at, Small::Denies));
    let Some(negation) = negation else { return false };
    (negation..first).any(|at| doc.is(at, Small::Being)) || first - negation <= 2 && doc.is(negation, Small::DeniesNoun)
}

/// The sentence says that such words are racist, false or unfit, outside quotation marks.
fn is_condemned(doc: &Doc<'_>, first: usize, last: usize) -> bool {
    let sentence = sentence_of(doc, first);
    sentence.clone().filter(|at| *at < first || *at >= last).any(|at| doc.is(at, Small::Reject))
}

/// "Pérez: llega una avalancha", in a headline.
fn is_headline_speech(doc: &Doc<'_>, first: usize) -> bool {
    const LONGEST_NAME: usize = 6;
    let sentence = sentence_of(doc, first);
    if doc.sentences.len() > 2 {
        return false;
    }
    let colon = (sentence.start..first.min(sentence.start + LONGEST_NAME)).find(|at| doc.word(*at).is_sign(':'));
    let speaker =
        colon.and_then(|colon| phrase_at(doc, sentence.start, colon).filter(|phrase| phrase.range.end == colon));
    speaker.is_some_and(|phrase| matches!(phrase.kind, PhraseKind::Person | PhraseKind::Name))
}

fn sentence_of(doc: &Doc<'_>, at: usize) -> std::ops::Range<usize> {
    let after = doc.sentences.partition_point(|sentence| sentence.start <= at);
    after.checked_sub(1).and_then(|place| doc.sentences.get(place)).cloned().unwrap_or(at..at)
}
