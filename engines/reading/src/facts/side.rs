//! One side of an article, headline or body, with what was found in it before.

use std::ops::Range;

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::people::Person;
use crate::phrases::Keys;
use crate::quotes::Quote;
use crate::signs::{Sign, signs};
use crate::span::{Span, Within};
use crate::words::Kind;

/// Headline or body.
pub(crate) struct Side<'a> {
    pub(crate) doc: &'a Doc<'a>,
    pub(crate) keys: Keys<'a>,
    pub(crate) people: &'a [Person],
    pub(crate) quotes: &'a [Quote],
    pub(crate) within: Within,
    /// Words that are signs of something.
    pub(crate) signs: Vec<(Range<usize>, Vec<Sign>)>,
    /// Spans of the names of people, in their order.
    named: Vec<Span>,
}

impl<'a> Side<'a> {
    pub(crate) fn of(doc: &'a Doc<'a>, people: &'a [Person], quotes: &'a [Quote], within: Within) -> Side<'a> {
        let mut named: Vec<Span> = people.iter().flat_map(|person| person.mentions.iter().copied()).collect();
        named.sort_by_key(|span| (span.start, span.end));
        let keys = Keys::of(doc);
        let signs = signs(doc.lexicon.language, &keys);
        Side { doc, keys, people, quotes, within, signs, named }
    }

    /// Whether the words are part of a longer name of a person.
    pub(crate) fn is_in_name(&self, range: &Range<usize>) -> bool {
        let span = self.doc.span(range);
        let after = self.named.partition_point(|name| name.start <= span.start);
        self.named
            .get(after.saturating_sub(3)..after)
            .unwrap_or_default()
            .iter()
            .any(|name| name.end >= span.end && (name.start < span.start || name.end > span.end))
    }

    /// The text of words.
    pub(crate) fn surface(&self, range: &Range<usize>) -> String {
        self.doc.surface(range).to_owned()
    }

    /// Whether a range of words is written with a capital where the table has one.
    pub(crate) fn has_capital(&self, range: &Range<usize>) -> bool {
        self.doc.word(range.start).capital
    }

    /// Whether a common word in lower case, no verb and no small word, stands at a place.
    pub(crate) fn is_plain(&self, at: usize) -> bool {
        let word = self.doc.word(at);
        word.kind == Kind::Word
            && !word.capital
            && !self.doc.is_det(at)
            && !self.doc.is_any(
                at,
                &[
                    Small::Prep,
                    Small::Of,
                    Small::Comp,
                    Small::Rel,
                    Small::And,
                    Small::But,
                    Small::Adverb,
                    Small::Clitic,
                    Small::Not,
                    Small::Stop,
                    Small::AuxOne,
                    Small::AuxMany,
                    Small::Finite,
                ],
            )
            && !self.doc.is_verb_like(at)
    }
}
