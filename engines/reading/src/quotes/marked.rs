//! Words between quotation marks: speech, or a name or title.

use std::ops::Range;

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::quotes::quote::QuoteType;
use crate::words::{Kind, Mark};

/// Inside the marks.
pub(crate) fn inside(open: usize, close: usize) -> Range<usize> {
    open + 1..close
}

/// Mixed when some of the words stand between marks that are no title of a work.
pub(crate) fn kind_of(doc: &Doc<'_>, range: &Range<usize>) -> QuoteType {
    let is_said = |mark: &&Mark| !is_title(doc, mark);
    match doc.marks.within(range.start, range.end).iter().find(is_said) {
        Some(mark) if mark.open == range.start && mark.close + 1 == range.end => QuoteType::Direct,
        Some(_) => QuoteType::Mixed,
        None => QuoteType::Indirect,
    }
}

/// Between marks stand names and titles, too: a few words that all begin with a capital.
pub(crate) fn is_title(doc: &Doc<'_>, mark: &Mark) -> bool {
    let mut words = (mark.open + 1..mark.close).filter(|at| doc.word(*at).kind == Kind::Word).peekable();
    words.peek().is_some()
        && words.all(|at| doc.word(at).capital || doc.is_any(at, &[Small::Prep, Small::And]) || doc.is_det(at))
}

/// "«doña Nena» para el barrio": few words between marks that a preposition follows.
pub(super) fn is_called(doc: &Doc<'_>, open: usize) -> bool {
    const MOST: usize = 3;
    let mark = doc.marks.at(open).filter(|mark| mark.open == open);
    mark.is_some_and(|mark| {
        doc.count_words(&(mark.open + 1..mark.close)) <= MOST && doc.is(mark.close + 1, Small::Prep)
    })
}
