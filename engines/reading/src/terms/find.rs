//! All terms of one language found in a text.

use std::collections::HashMap;
use std::ops::Range;

use super::forms::{Choice, Forms, Ready, ReadyPart, ready};
use super::matcher::{Hit, match_at};
use super::pattern::{Atom, Part, Pattern, pattern, patterns};
use super::row::refused;
use super::term::Term;
use super::tokens::{Token, Tokens};
use crate::span::Within;

/// The terms of a language, ready to be found.
#[derive(Debug, Default)]
pub(crate) struct Finder {
    forms: Forms,
    terms: Vec<Sought>,
    patterns: Vec<Anchored>,
    /// By number of form: the patterns with that form at their anchor.
    anchors: HashMap<u32, Vec<usize>>,
    /// Words for people who migrate, and nationalities.
    people: Option<Choice>,
}

#[derive(Debug)]
struct Sought {
    /// Where it stands in the list.
    place: usize,
    within: Option<Within>,
    /// As a pattern of one word each; empty: no context asked.
    requires: Vec<Choice>,
    /// Words of fields in which the phrase means something else, where they stand nearer than the required ones …
    refuses: Vec<Choice>,
    /// … and wherever they stand in the sentence.
    forbids: Vec<Choice>,
    excludes: Vec<Ready>,
}

#[derive(Debug)]
struct Anchored {
    term: usize,
    written: String,
    ready: Ready,
    /// Fewest and most words before the anchor, the part that is looked up for each word of a text.
    before: (usize, usize),
}

/// A term found.
pub(crate) struct Found {
    /// Where the term stands in the list.
    pub(crate) place: usize,
    pub(crate) words: Range<usize>,
    /// Pattern, forms and context, as a person can check them.
    pub(crate) evidence: String,
}

impl Finder {
    /// Adds a term of the language.
    pub(crate) fn add(&mut self, place: usize, term: &Term) {
        let language = term.language.as_str();
        if self.people.is_none() {
            self.people = self.context("@migrant|@nationality", language);
        }
        let (refuses, requires): (Vec<_>, Vec<_>) = term.requires.iter().partition(|word| refused(word).is_some());
        let requires = requires.into_iter().filter_map(|word| self.context(word, language)).collect();
        let (forbids, refuses): (Vec<&str>, Vec<&str>) =
            refuses.into_iter().filter_map(|word| refused(word)).partition(|word| refused(word).is_some());
        let forbids = forbids.into_iter().filter_map(|word| self.context(refused(word)?, language)).collect();
        let refuses = refuses.into_iter().filter_map(|word| self.context(word, language)).collect();
        let excludes = term.excludes.iter().filter_map(|phrase| pattern(phrase).ok());
        let excludes = excludes.map(|p| ready(&p, language, &mut self.forms)).collect();
        self.terms.push(Sought { place, within: term.within, requires, refuses, forbids, excludes });
        for (pattern, written) in patterns(&term.pattern).unwrap_or_default().iter().zip(term.pattern.split(';')) {
            self.add_pattern(pattern, written.trim(), language);
        }
    }

    /// A context word in all its forms.
    fn context(&mut self, word: &str, language: &str) -> Option<Choice> {
        let part = ready(&pattern(word).ok()?, language, &mut self.forms).parts.into_iter().next()?;
        match part {
            ReadyPart::Word(choice) | ReadyPart::Maybe(choice) => Some(choice),
            ReadyPart::Gap(_) => None,
        }
    }

    fn add_pattern(&mut self, pattern: &Pattern, written: &str, language: &str) {
        let Some(anchor) = anchor(pattern) else { return };
        let ready = ready(pattern, language, &mut self.forms);
        let number = self.patterns.len();
        let before = ready.parts.get(..anchor).unwrap_or_default();
        let widths = before.iter().map(|part| match part {
            ReadyPart::Word(_) => (1, 1),
            ReadyPart::Maybe(_) => (0, 1),
            ReadyPart::Gap(width) => (0, *width),
        });
        let before = widths.fold((0, 0), |sum, width| (sum.0 + width.0, sum.1 + width.1));
        if let Some(ReadyPart::Word(choice)) = ready.parts.get(anchor) {
            for form in &choice.forms {
                let there = self.anchors.entry(form.number).or_default();
                if there.last() != Some(&number) {
                    there.push(number);
                }
            }
        }
        self.patterns.push(Anchored { term: self.terms.len() - 1, written: written.to_owned(), ready, before });
    }

    /// Splits a text for [`Self::find`].
    pub(crate) fn tokens<'a>(&self, text: &'a str) -> Tokens<'a> {
        Tokens::of(text, |folded| self.forms.number_of(folded))
    }

    /// The terms in a text, in its order. They do not overlap: the longest stays, then the first.
    pub(crate) fn find(&self, tokens: &Tokens<'_>, within: Within) -> Vec<Found> {
        let mut all: Vec<Found> = Vec::new();
        for (at, token) in tokens.all.iter().enumerate() {
            let Some(patterns) = token.form.and_then(|form| self.anchors.get(&form)) else { continue };
            for pattern in patterns.iter().filter_map(|number| self.patterns.get(*number)) {
                let (least, most) = pattern.before;
                let starts = at.saturating_sub(most)..=at.saturating_sub(least);
                let hits = starts.filter(|_| at >= least).filter_map(|start| match_at(&pattern.ready, tokens, start));
                all.extend(hits.filter_map(|hit| self.accept(pattern, hit, tokens, within)));
            }
        }
        longest_of_each(all, tokens)
    }

    fn accept(&self, pattern: &Anchored, hit: Hit, tokens: &Tokens<'_>, within: Within) -> Option<Found> {
        let term = self.terms.get(pattern.term)?;
        if term.within.is_some_and(|only| only != within) {
            return None;
        }
        let context = match term.requires.is_empty() {
            true => None,
            false => Some(context(term, &hit, tokens)?),
        };
        if is_excluded(term, &hit, tokens) || self.is_refused(term, &hit, tokens) {
            return None;
        }
        let mut evidence = pattern.written.clone();
        for (at, base) in &hit.forms {
            let form = tokens.get(*at).map(|token| tokens.lower(token)).unwrap_or_default();
            if form != *base && base != "#" {
                evidence.push_str(&format!(" | {base} → {form}"));
            }
        }
        if let Some(word) = context {
            evidence.push_str(&format!(" | + {word}"));
        }
        Some(Found { place: term.place, words: hit.words, evidence })
    }

    /// A word of another field stands in the sentence, nearer than any of its own; beside it, where the phrase itself
    /// names people; anywhere, where the list says so.
    fn is_refused(&self, term: &Sought, hit: &Hit, tokens: &Tokens<'_>) -> bool {
        /// "aves migrantes invaden", "invasión de migrantes aves".
        const BESIDE: usize = 2;
        if term.refuses.is_empty() && term.forbids.is_empty() {
            return false;
        }
        let is_any =
            |choices: &[Choice], token: &Token| choices.iter().any(|choice| choice.take(tokens, token).is_some());
        let nearest = |choices: &[Choice]| {
            around(hit, tokens)
                .filter(|(at, token)| !hit.words.contains(at) && is_any(choices, token))
                .map(|(at, _)| if at < hit.words.start { hit.words.start - at } else { at + 1 - hit.words.end })
                .min()
        };
        if !term.forbids.is_empty() && nearest(&term.forbids).is_some() {
            return true;
        }
        let own = tokens.all.get(hit.words.clone()).unwrap_or_default();
        let names = |people: &Choice| own.len() > 1 && own.iter().any(|token| people.take(tokens, token).is_some());
        let names_people = self.people.as_ref().is_some_and(names);
        match (nearest(&term.refuses), nearest(&term.requires)) {
            (Some(other), _) if names_people => other <= BESIDE,
            (Some(other), Some(own)) => other <= own,
            (other, _) => other.is_some(),
        }
    }
}

/// The words of the sentence that holds a hit, with their places; of a sentence without end, those near it.
fn around<'t>(hit: &Hit, tokens: &'t Tokens<'_>) -> impl Iterator<Item = (usize, &'t Token)> {
    const REACH: usize = 150;
    let sentence = tokens.get(hit.words.end.saturating_sub(1)).map(|last| last.sentence);
    let from = hit.words.start.saturating_sub(REACH);
    let near = tokens.all.get(from..tokens.all.len().min(hit.words.end + REACH)).unwrap_or_default();
    near.iter()
        .enumerate()
        .map(move |(n, token)| (from + n, token))
        .filter(move |(_, token)| Some(token.sentence) == sentence)
}

/// The part to look up: a word rather than a set, the longest, for long words are rare.
fn anchor(pattern: &Pattern) -> Option<usize> {
    let rarity = |atoms: &[Atom]| {
        atoms
            .iter()
            .map(|atom| match atom {
                Atom::Inflected(word) | Atom::Exact(word) | Atom::Verb(word) => word.chars().count() + 1,
                Atom::Set(_) => 1,
                Atom::Figure | Atom::Start => 0,
            })
            .min()
            .unwrap_or(0)
    };
    let words = pattern.parts.iter().enumerate().filter_map(|(at, part)| match part {
        Part::Word(atoms) => Some((rarity(atoms), at)),
        Part::Maybe(_) | Part::Gap(_) => None,
    });
    words
        .filter(|(rarity, _)| *rarity > 0)
        .max_by_key(|(rarity, at)| (*rarity, std::cmp::Reverse(*at)))
        .map(|(_, at)| at)
}

/// The first context word in the sentence. A phrase of several words may hold its own; a single word is no context
/// of itself.
fn context(term: &Sought, hit: &Hit, tokens: &Tokens<'_>) -> Option<String> {
    let is_itself = |at: usize| hit.words.len() == 1 && at == hit.words.start;
    let mut found = around(hit, tokens).filter(|(at, token)| {
        !is_itself(*at) && term.requires.iter().any(|choice| choice.take(tokens, token).is_some())
    });
    found.next().map(|(_, token)| tokens.lower(token))
}

fn is_excluded(term: &Sought, hit: &Hit, tokens: &Tokens<'_>) -> bool {
    /// No phrase is so long that one beginning further before could reach the hit.
    const REACH: usize = 24;
    let from = hit.words.start.saturating_sub(REACH);
    term.excludes.iter().any(|phrase| {
        (from..hit.words.end)
            .filter_map(|start| match_at(phrase, tokens, start))
            .any(|other| other.words.end > hit.words.start)
    })
}

fn longest_of_each(mut all: Vec<Found>, tokens: &Tokens<'_>) -> Vec<Found> {
    let length = |found: &Found| {
        let span = |at: usize| tokens.get(at).map(|token| token.span);
        let (first, last) = (span(found.words.start), span(found.words.end.saturating_sub(1)));
        first.zip(last).map_or(0, |(first, last)| last.end.saturating_sub(first.start))
    };
    all.sort_by_key(|found| (std::cmp::Reverse(length(found)), found.words.start, found.place));
    let mut is_taken = vec![false; tokens.all.len()];
    all.retain(|found| {
        let Some(words) = is_taken.get_mut(found.words.clone()) else { return false };
        let is_free = !words.contains(&true);
        if is_free {
            words.fill(true);
        }
        is_free
    });
    all.sort_by_key(|found| found.words.start);
    all
}
