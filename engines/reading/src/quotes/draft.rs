//! A quotation as it is found, before it is known who speaks.

use std::ops::Range;

use crate::lexicon::VerbClass;
use crate::people::NounPhrase;
use crate::quotes::cue::Number;
use crate::quotes::quote::QuoteType;

/// Who speaks, before it is known whom that means.
#[derive(Clone, Debug)]
pub(crate) enum Who {
    /// A noun phrase.
    Phrase(NounPhrase),
    /// Whoever spoke before.
    Same,
    /// Nobody: "se anunció".
    Nobody,
}

/// A quotation with its place among the words.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) content: Range<usize>,
    pub(crate) kind: QuoteType,
    pub(crate) verb: Option<Range<usize>>,
    pub(crate) class: Option<VerbClass>,
    pub(crate) who: Who,
    pub(crate) rule: &'static str,
    pub(crate) sentence: usize,
    /// What the verb says of how many speak.
    pub(crate) number: Number,
}
