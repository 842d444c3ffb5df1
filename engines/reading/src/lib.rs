#![doc = include_str!("../README.md")]

mod doc;
mod fold;
pub mod language;
mod lexicon;
mod people;
mod quotes;
mod reader;
mod reading;
pub mod score;
mod senses;
mod span;
mod terms;
mod voice;
mod words;

pub use lexicon::VerbClass;
pub use people::{NameGuess, Person, PersonKind, Sex, SexEvidence, guess_name};
pub use quotes::{Quote, QuoteType, SpeakerKind};
pub use reader::{Reader, Text};
pub use reading::{Mark, Reading};
pub use span::{Span, Within};
pub use terms::{
    Category, Fault, Parsed, PatternFault, Problem, Reasons, RecommendedBy, Severity, Source, Term, TermList, check,
};
pub use voice::Voice;
