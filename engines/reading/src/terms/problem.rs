//! What is wrong with a list.

use std::fmt;

use serde::Serialize;

/// A fault of a list, at its place.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Problem {
    /// Line of the file, the header being 1.
    pub line: u64,
    /// Name of the column; empty where the whole line is at fault.
    pub column: String,
    /// A word for programs, such as `pattern-wrong`.
    pub code: &'static str,
    /// What was found and what was expected.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.column.as_str() {
            "" => write!(f, "line {}: {}", self.line, self.message),
            column => write!(f, "line {}, column {column}: {}", self.line, self.message),
        }
    }
}
