//! Lists of terms, and how they are found in a text.

mod columns;
mod find;
mod forms;
mod inflect;
mod list;
mod matcher;
mod pattern;
mod problem;
mod row;
mod sets;
mod term;
mod tokens;

pub use columns::LANGUAGES;
pub(crate) use find::Finder;
pub(crate) use list::quoted;
pub use list::{Parsed, TermList, check};
pub use pattern::PatternFault;
pub use problem::{Fault, Problem};
pub use term::{Category, Reasons, RecommendedBy, Severity, Source, Term};
