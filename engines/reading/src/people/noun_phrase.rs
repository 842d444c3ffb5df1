//! A noun phrase: what it names, how many, and of which sex.

use std::ops::Range;

use crate::lexicon::Noun;
use crate::sex::{Sex, SexEvidence};

/// What a phrase names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum PhraseKind {
    /// One person.
    Person,
    /// A body, a document, a medium.
    Institution,
    /// Several people.
    Group,
    /// A proper name of which nothing is known.
    Name,
    /// Something else, or not known.
    Thing,
}

/// A noun phrase.
#[derive(Clone, Debug)]
pub(crate) struct NounPhrase {
    pub(crate) range: Range<usize>,
    pub(crate) kind: PhraseKind,
    pub(crate) sex: Option<(Sex, SexEvidence)>,
    pub(crate) plural: bool,
    /// The proper name in it.
    pub(crate) name: Option<Range<usize>>,
    /// The noun that heads it.
    pub(crate) head: Option<(usize, Noun)>,
    pub(crate) pronoun: bool,
}

impl NounPhrase {
    /// Several together, of whom nothing else is told.
    pub(crate) fn group(range: Range<usize>) -> NounPhrase {
        let kind = PhraseKind::Group;
        NounPhrase { range, kind, sex: None, plural: true, name: None, head: None, pronoun: false }
    }

    /// Whether it can speak.
    pub(crate) fn may_speak(&self) -> bool {
        self.kind != PhraseKind::Thing
    }
}
