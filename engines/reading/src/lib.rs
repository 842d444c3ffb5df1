#![doc = include_str!("../README.md")]

mod fold;
pub mod language;
mod reader;
mod reading;
mod span;
mod terms;

pub use reader::{Reader, Text};
pub use reading::{Mark, Reading};
pub use span::{Span, Within};
pub use terms::{
    Category, Fault, Parsed, PatternFault, Problem, Reasons, RecommendedBy, Severity, Source, Term, TermList, check,
};
