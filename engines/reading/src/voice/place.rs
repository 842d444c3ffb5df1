//! Where a marked term stands.

use std::ops::Range;

use crate::doc::Doc;
use crate::span::Span;
use crate::words::Mark;

/// Words between marks that are fewer than this are a word pointed at rather than somebody's speech.
const POINTED_AT: usize = 4;

/// A term among the words of its text.
pub(crate) struct Place {
    /// Its words.
    pub(crate) words: Range<usize>,
    /// The sentence that holds it.
    pub(crate) sentence: Range<usize>,
    /// Where the voice that says it begins: behind the mark that opens its quotation, else the sentence.
    pub(crate) from: usize,
    /// Where that voice ends.
    pub(crate) to: usize,
    /// It stands between marks with hardly anything else.
    pub(crate) pointed_at: bool,
}

impl Place {
    pub(crate) fn of(doc: &Doc<'_>, span: Span) -> Place {
        let first = doc.words.partition_point(|word| word.span.end <= span.start);
        let last = doc.words.partition_point(|word| word.span.start < span.end).max(first + 1);
        let sentence = sentence_of(doc, first);
        let mark = doc.marks.at(first);
        // "«asalto a la valla»": the marks hold the term and nothing else
        let fills =
            |mark: &Mark| doc.count_words(&(mark.open..first)) == 0 && doc.count_words(&(last..mark.close)) == 0;
        let pointed_at = mark.is_some_and(|mark| doc.count_words(&(mark.open..mark.close)) < POINTED_AT || fills(mark));
        let spoken = mark.filter(|_| !pointed_at);
        Place {
            from: spoken.map_or(sentence.start, |mark| inner_start(doc, mark.open + 1, first)),
            to: spoken.map_or(sentence.end, |mark| mark.close),
            words: first..last,
            sentence,
            pointed_at,
        }
    }
}

fn sentence_of(doc: &Doc<'_>, at: usize) -> Range<usize> {
    let after = doc.sentences.partition_point(|sentence| sentence.start <= at);
    after.checked_sub(1).and_then(|place| doc.sentences.get(place)).cloned().unwrap_or(at..at)
}

/// Within a long quotation the last full stop before the term.
fn inner_start(doc: &Doc<'_>, from: usize, first: usize) -> usize {
    const LONGEST: usize = 60;
    let least = from.max(first.saturating_sub(LONGEST));
    let stop = (least..first).rev().find(|at| doc.word(*at).is_sign('.') && doc.word(at + 1).capital);
    stop.map_or(from, |stop| stop + 1)
}
