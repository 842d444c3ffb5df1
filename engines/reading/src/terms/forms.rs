//! Patterns made ready for matching: each word a set of numbered forms.

use std::collections::HashMap;

use super::inflect::inflect;
use super::pattern::{Atom, Beside, Part, Pattern};
use super::sets::set;
use super::tokens::{Token, Tokens};
use crate::fold::folded;
use crate::lexicon::verb_forms;

/// Numbers of folded forms.
#[derive(Default, Debug)]
pub(crate) struct Forms {
    numbers: HashMap<String, u32>,
}

impl Forms {
    pub(crate) fn number_of(&self, folded: &str) -> Option<u32> {
        self.numbers.get(folded).copied()
    }

    fn number(&mut self, folded: String) -> u32 {
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(folded).or_insert(next)
    }
}

/// A phrase ready for matching.
#[derive(Debug)]
pub(crate) struct Ready {
    pub(crate) before: Option<(Choice, bool)>,
    pub(crate) parts: Vec<ReadyPart>,
    pub(crate) behind: Option<(Choice, bool)>,
}

#[derive(Debug)]
pub(crate) enum ReadyPart {
    Word(Choice),
    Maybe(Choice),
    Gap(usize),
}

/// The forms that one word may have.
#[derive(Debug, Default)]
pub(crate) struct Choice {
    /// Sorted by number.
    pub(crate) forms: Vec<Form>,
    pub(crate) figure: bool,
    /// The beginning of a sentence, or of a part of one.
    pub(crate) start: bool,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone)]
pub(crate) struct Form {
    pub(crate) number: u32,
    /// In lower case with its accents.
    written: String,
    /// The word of which it is a form.
    base: String,
    /// Accents must be as written.
    exact: bool,
}

impl Choice {
    /// Whether a word of a text is one of them: the word it is a form of, or its digits' sign. A word written with
    /// accents must have them right (`público` is not `publicó`); one written without may stand for any.
    pub(crate) fn take(&self, tokens: &Tokens<'_>, token: &Token) -> Option<&str> {
        if self.figure && token.is_figure {
            return Some("#");
        }
        let number = token.form?;
        let from = self.forms.partition_point(|form| form.number < number);
        let alike = self.forms.get(from..)?.iter().take_while(|form| form.number == number);
        let mut alike = alike.peekable();
        alike.peek()?;
        let written = tokens.lower(token);
        let is_bare = tokens.folded(token) == written;
        alike.find(|form| form.written == written || (is_bare && !form.exact)).map(|form| form.base.as_str())
    }
}

/// Makes a pattern ready for texts of a language.
pub(crate) fn ready(pattern: &Pattern, language: &str, forms: &mut Forms) -> Ready {
    let mut beside =
        |beside: &Option<Beside>| beside.as_ref().map(|b| (choice(&b.any_of, language, forms), b.is_wanted));
    let (before, behind) = (beside(&pattern.before), beside(&pattern.behind));
    let parts = pattern
        .parts
        .iter()
        .map(|part| match part {
            Part::Word(atoms) => ReadyPart::Word(choice(atoms, language, forms)),
            Part::Maybe(atoms) => ReadyPart::Maybe(choice(atoms, language, forms)),
            Part::Gap(width) => ReadyPart::Gap(usize::from(*width)),
        })
        .collect();
    Ready { before, parts, behind }
}

fn choice(atoms: &[Atom], language: &str, forms: &mut Forms) -> Choice {
    let mut out = Choice::default();
    atoms.iter().for_each(|atom| out.add(atom, language, forms));
    out.forms.sort();
    out
}

impl Choice {
    fn add(&mut self, atom: &Atom, language: &str, forms: &mut Forms) {
        let (base, written) = match atom {
            Atom::Figure => return self.figure = true,
            Atom::Start => return self.start = true,
            Atom::Set(name) => {
                return set(name, language).unwrap_or_default().iter().for_each(|atom| self.add(atom, language, forms));
            }
            Atom::Exact(word) => (word, vec![word.clone()]),
            Atom::Inflected(word) => (word, inflect(language, word)),
            Atom::Verb(word) => (word, verb_forms(language, word).unwrap_or_else(|| vec![word.clone()])),
        };
        let exact = !matches!(atom, Atom::Inflected(_));
        self.forms.extend(written.into_iter().map(|written| {
            let number = forms.number(folded(&written));
            Form { number, written, base: base.clone(), exact }
        }));
    }
}
