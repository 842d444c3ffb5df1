//! A text made ready for reading: words, marks and sentences with the lexicon of its language.

use std::ops::Range;
use std::sync::LazyLock;

use crate::known::NamesSpoken;
use crate::lexicon::{Kind as Small, Lexicon, is_of};
use crate::span::Span;
use crate::words::{Kind, Marks, Word, sentences, words};

/// A text and what was made of it, with the names that the caller knows.
pub(crate) struct Doc<'a> {
    pub(crate) text: &'a str,
    pub(crate) lexicon: &'static Lexicon,
    pub(crate) known: NamesSpoken<'a>,
    pub(crate) words: Vec<Word>,
    pub(crate) marks: Marks,
    pub(crate) sentences: Vec<Range<usize>>,
}

/// What stands after the end.
static NOTHING: LazyLock<Word> = LazyLock::new(|| Word {
    span: Span { start: 0, end: 0 },
    bytes: Span { start: 0, end: 0 },
    kind: Kind::Line,
    lower: String::new(),
    capital: false,
    acronym: false,
    spaced: true,
    bits: 0,
});

impl<'a> Doc<'a> {
    pub(crate) fn of(text: &'a str, lexicon: &'static Lexicon, known: NamesSpoken<'a>) -> Doc<'a> {
        let mut words = words(text, lexicon);
        let marks = Marks::pair(&mut words);
        let sentences = sentences(&words, &marks);
        Doc { text, lexicon, known, words, marks, sentences }
    }

    /// The word at a place; beyond the end, a line end.
    pub(crate) fn word(&self, at: usize) -> &Word {
        self.words.get(at).unwrap_or(&NOTHING)
    }

    /// The word before a place.
    pub(crate) fn before(&self, at: usize) -> &Word {
        at.checked_sub(1).map_or(&NOTHING, |at| self.word(at))
    }

    /// Whether the word at a place is a small word of a kind.
    pub(crate) fn is(&self, at: usize, kind: Small) -> bool {
        is_of(self.word(at).bits, kind)
    }

    /// Whether it is of any of the kinds.
    pub(crate) fn is_any(&self, at: usize, kinds: &[Small]) -> bool {
        kinds.iter().any(|kind| self.is(at, *kind))
    }

    /// An article or determiner.
    pub(crate) fn is_det(&self, at: usize) -> bool {
        self.is_any(
            at,
            &[
                Small::DetMan,
                Small::DetWoman,
                Small::DetMen,
                Small::DetWomen,
                Small::DetOne,
                Small::DetMany,
                Small::PossMan,
                Small::PossWoman,
            ],
        )
    }

    /// Whether these words stand at a place.
    pub(crate) fn reads(&self, at: usize, words: &[String]) -> bool {
        words.iter().enumerate().all(|(n, word)| self.word(at + n).lower == *word)
    }

    /// The longest phrase of a kind that stands at a place, in words.
    pub(crate) fn phrase_length(&self, at: usize, kind: &str) -> Option<usize> {
        if !self.lexicon.small.opens_phrase(&self.word(at).lower) {
            return None;
        }
        self.lexicon.small.phrases(kind).iter().find(|phrase| self.reads(at, phrase)).map(Vec::len)
    }

    /// The span of a range of words, in code points.
    pub(crate) fn span(&self, range: &Range<usize>) -> Span {
        let end = range.end.checked_sub(1).map_or(0, |last| self.word(last).span.end);
        Span { start: self.word(range.start).span.start, end }
    }

    /// A range of words as it stands in the text.
    pub(crate) fn surface(&self, range: &Range<usize>) -> &'a str {
        let end = range.end.checked_sub(1).map_or(0, |last| self.word(last).bytes.end);
        self.text.get(self.word(range.start).bytes.start..end).unwrap_or_default()
    }

    /// How many words of letters or digits a range holds.
    pub(crate) fn count_words(&self, range: &Range<usize>) -> usize {
        self.words.get(range.clone()).unwrap_or_default().iter().filter(|word| word.is_word()).count()
    }

    /// Looks like a finite verb: known, or by an ending that little else has.
    pub(crate) fn is_verb_like(&self, at: usize) -> bool {
        let word = self.word(at);
        if word.kind != Kind::Word || word.capital && !self.is_sentence_start(at) {
            return false;
        }
        if self.is_any(at, &[Small::Finite, Small::AuxOne, Small::AuxMany]) {
            return true;
        }
        let known = self.lexicon.verb_form(&word.lower).is_some_and(|form| form.is_finite());
        if known && self.lexicon.noun(&word.lower).is_none() && !self.is(at, Small::NounLike) {
            return true;
        }
        let ends = |tails: &[&str]| tails.iter().any(|tail| word.lower.ends_with(tail));
        let long = word.lower.chars().count() >= 5;
        match self.lexicon.language {
            "es" => {
                // "tomó": hardly another word ends so
                ends(&["ó"]) && word.lower.chars().count() >= 3
                    || long
                        && ends(&[
                            "aron", "ieron", "aban", "arían", "erían", "irían", "ará", "erá", "irá", "arán", "erán",
                            "irán", "aba", "iera", "ieran", "ieron",
                        ])
            }
            "pt" => long && ends(&["ou", "aram", "eram", "iram", "avam", "ará", "erá", "irá", "arão", "ava", "iu"]),
            "fr" => long && ends(&["aient", "èrent", "irent"]),
            _ => false,
        }
    }

    pub(crate) fn is_sentence_start(&self, at: usize) -> bool {
        self.sentences.binary_search_by_key(&at, |range| range.start).is_ok()
            || matches!(self.before(at).kind, Kind::Open)
            || self.before(at).is_dash()
    }
}
