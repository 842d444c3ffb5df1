//! Many phrases sought in a text at once: a tree of words, so that a long list costs no more than a short one.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use crate::doc::Doc;
use crate::fold::folded;
use crate::lexicon::Lexicon;
use crate::words::{Kind, words};

/// No phrase is longer; so a text takes no longer than its words times this.
const LONGEST: usize = 24;
/// The number of a word that no phrase holds.
const NONE: u32 = u32::MAX;

/// The words of a text without case and accents, as phrases are kept.
#[derive(Debug)]
pub(crate) struct Keys<'a>(Vec<Cow<'a, str>>);

impl<'a> Keys<'a> {
    pub(crate) fn of(doc: &'a Doc<'_>) -> Keys<'a> {
        Keys(doc.words.iter().map(|word| key(&word.lower)).collect())
    }

    /// The same, each key cut by a rule.
    pub(crate) fn cut(doc: &'a Doc<'_>, cut: fn(&str) -> &str) -> Keys<'a> {
        let of = |word: &'a crate::words::Word| match key(&word.lower) {
            Cow::Borrowed(key) => Cow::Borrowed(cut(key)),
            Cow::Owned(key) => Cow::Owned(cut(&key).to_owned()),
        };
        Keys(doc.words.iter().map(of).collect())
    }

    /// The key at a place; empty beyond the end.
    pub(crate) fn at(&self, at: usize) -> &str {
        self.0.get(at).map_or("", |key| key.as_ref())
    }
}

fn key(lower: &str) -> Cow<'_, str> {
    if lower.is_ascii() { Cow::Borrowed(lower) } else { Cow::Owned(folded(lower)) }
}

/// Phrases with what they stand for.
#[derive(Debug)]
pub(crate) struct Phrases<T> {
    words: HashMap<Box<str>, u32>,
    next: HashMap<(u32, u32), u32>,
    ends: Vec<Vec<T>>,
}

impl<T: Copy> Phrases<T> {
    pub(crate) fn new() -> Phrases<T> {
        Phrases { words: HashMap::new(), next: HashMap::new(), ends: vec![Vec::new()] }
    }

    /// Adds a phrase as a language writes it; signs count as words.
    pub(crate) fn add(&mut self, phrase: &str, lexicon: &Lexicon, value: T) {
        let words = words(phrase, lexicon);
        let keys = words.iter().filter(|word| word.kind != Kind::Line).map(|word| key(&word.lower).into_owned());
        self.add_keys(keys, value);
    }

    /// Adds a phrase by its keys.
    pub(crate) fn add_keys(&mut self, keys: impl Iterator<Item = String>, value: T) {
        let mut node = 0;
        for key in keys {
            let known = u32::try_from(self.words.len()).unwrap_or(NONE);
            let word = *self.words.entry(key.into_boxed_str()).or_insert(known);
            let fresh = u32::try_from(self.ends.len()).unwrap_or(NONE);
            node = *self.next.entry((node, word)).or_insert(fresh);
            if node == fresh {
                self.ends.push(Vec::new());
            }
        }
        if let Some(values) = self.ends.get_mut(node as usize).filter(|_| node > 0) {
            values.push(value);
        }
    }

    /// The phrases of a text, the longest first at each place; none overlap. A phrase is taken with those of its
    /// values that `accept` takes, and left where it takes none.
    pub(crate) fn find(
        &self,
        keys: &Keys<'_>,
        accept: impl Fn(&Range<usize>, T) -> bool,
    ) -> Vec<(Range<usize>, Vec<T>)> {
        let numbers: Vec<u32> =
            keys.0.iter().map(|key| self.words.get(key.as_ref()).copied().unwrap_or(NONE)).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while at < numbers.len() {
            let taken = self.longest(&numbers, at, &accept);
            at = taken.as_ref().map_or(at + 1, |(range, _)| range.end);
            found.extend(taken);
        }
        found
    }

    fn longest(
        &self,
        numbers: &[u32],
        at: usize,
        accept: &impl Fn(&Range<usize>, T) -> bool,
    ) -> Option<(Range<usize>, Vec<T>)> {
        let mut node = 0;
        let mut taken = None;
        for (step, word) in numbers.iter().skip(at).take(LONGEST).enumerate() {
            let Some(next) = self.next.get(&(node, *word)) else { break };
            node = *next;
            let range = at..at + step + 1;
            let values = self.ends.get(node as usize).map_or(&[][..], Vec::as_slice);
            let values: Vec<T> = values.iter().copied().filter(|value| accept(&range, *value)).collect();
            if !values.is_empty() {
                taken = Some((range, values));
            }
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::known::KnownNames;

    #[test]
    fn the_longest_phrase_is_taken_then_the_next_after_it() {
        let lexicon = Lexicon::of("es").unwrap();
        let mut phrases = Phrases::new();
        for (value, phrase) in ["México", "Ciudad de México", "EE. UU", "de"].iter().enumerate() {
            phrases.add(phrase, lexicon, value);
        }
        let known = KnownNames::default();
        let doc = Doc::of("Ciudad de Mexico, MÉXICO y EE.UU.", lexicon, known.spoken(lexicon.language));
        let keys = Keys::of(&doc);
        let found: Vec<_> = phrases.find(&keys, |_, _| true).into_iter().map(|(_, values)| values).collect();
        assert_eq!(found, [vec![1], vec![0], vec![2]]);
        let without: Vec<_> =
            phrases.find(&keys, |_, value| value != 1).into_iter().map(|(_, values)| values).collect();
        assert_eq!(without, [vec![3], vec![0], vec![0], vec![2]], "what is not accepted gives way to what is shorter");
    }
}
