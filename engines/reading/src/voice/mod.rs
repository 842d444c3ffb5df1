//! Whose words a marked term is: the outlet's own, somebody's whom it quotes, or words it keeps at arm's length.
//!
//! A term between quotation marks or within reported speech is quoted. It is critical where the text speaks of the word
//! ("mal llamados", "el término"), denies it ("ningún ser humano es ilegal", "no son una invasión") or condemns the
//! sentence that holds it (after the classes of counter-speech in HateCheck, Röttger et al., 2021). Critical prevails:
//! who quotes a denial does not use the word.

mod critical;
mod quoted;

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::doc::Doc;
use crate::quotes::Quote;
use crate::span::Span;
use crate::words::Mark;

/// Whose words.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
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

/// A term among the words of its text.
pub(crate) struct Place {
    /// Its words.
    pub(crate) words: Range<usize>,
    /// The sentence that holds it.
    pub(crate) sentence: Range<usize>,
    /// Where the voice that says it begins: behind the mark that opens its quotation, else the sentence.
    from: usize,
    /// Where that voice ends.
    to: usize,
    /// It stands between marks with hardly anything else.
    pointed_at: bool,
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

/// Whose words stand at a span of a text.
pub(crate) fn voice(doc: &Doc<'_>, quotes: &[Quote], span: Span) -> Voice {
    let place = Place::of(doc, span);
    if critical::is_critical(doc, &place) {
        return Voice::Critical;
    }
    let after = quotes.partition_point(|quote| quote.span.start <= span.start);
    let nearest = after.checked_sub(1).and_then(|place| quotes.get(place));
    let in_quote = nearest.is_some_and(|quote| span.end <= quote.span.end);
    if in_quote || doc.marks.at(place.words.start).is_some() || quoted::is_attributed(doc, &place) {
        return Voice::Quoted;
    }
    Voice::Own
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
