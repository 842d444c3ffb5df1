//! What is wrong with a list, as values: who shows it says it in the reader's language.

use std::fmt;

use serde::{Serialize, Serializer};

use super::columns::{COLUMNS, LANGUAGES, LARGEST_LIST, LONGEST_CELL, MOST_TERMS};
use super::pattern::PatternFault;
use super::term::{Category, RecommendedBy, Severity};

/// A fault of a list, at its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// Line of the file, the header being 1.
    pub line: u64,
    /// Name of the column; empty where the whole line is at fault.
    pub column: &'static str,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong. Prints as an English sentence without its place.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Fault {
    /// More bytes than a list may have.
    #[error("the list has more than {LARGEST_LIST} bytes")]
    ListTooLarge,
    /// More rows than a list may have.
    #[error("the list has more than {MOST_TERMS} terms")]
    ListTooLong,
    /// A column that lists do not have.
    #[error("there is no column `{0}`; columns are {columns}", columns = COLUMNS.join(", "))]
    ColumnUnknown(String),
    /// A column that every list needs.
    #[error("the column `{0}` is missing")]
    ColumnMissing(&'static str),
    /// Bytes that are no text.
    #[error("the row is not UTF-8 text")]
    NotUtf8,
    /// A row that cannot be read.
    #[error("the row is no CSV")]
    RowBroken,
    /// A row with more or fewer cells than the header.
    #[error("the row has {found} cells, where {expected} were expected")]
    Cells {
        /// How many it has.
        found: usize,
        /// How many the header has.
        expected: usize,
    },
    /// A cell with more bytes than it may have.
    #[error("the cell has more than {LONGEST_CELL} bytes")]
    CellTooLong,
    /// A cell that must be filled.
    #[error("the cell is empty")]
    CellEmpty,
    /// An identifier that an earlier row has.
    #[error("`{0}` stands above already")]
    IdTwice(String),
    /// A word that is none of those the column takes.
    #[error("`{found}` is not one of {expected}", expected = expected.join(", "))]
    NameUnknown {
        /// The word.
        found: String,
        /// Those it takes.
        expected: Vec<&'static str>,
    },
    /// A language that lists do not have.
    #[error("`{0}` is not one of {languages}", languages = LANGUAGES.join(", "))]
    LanguageUnknown(String),
    /// Something else than a part of an article.
    #[error("`{0}` is neither title nor text nor empty")]
    WithinUnknown(String),
    /// A pattern that cannot be read.
    #[error("{0}")]
    Pattern(#[from] PatternFault),
    /// A set that a language does not have.
    #[error("there is no set `@{set}` in the language `{language}`")]
    SetUnknown {
        /// The set.
        set: String,
        /// The language of the row.
        language: String,
    },
    /// A context that is no word.
    #[error("a context is one word, or several parted by `|`")]
    ContextWrong,
}

impl Fault {
    /// A stable word for programs, such as `pattern-wrong`.
    pub fn code(&self) -> &'static str {
        match self {
            Fault::ListTooLarge => "list-too-large",
            Fault::ListTooLong => "list-too-long",
            Fault::ColumnUnknown(_) => "column-unknown",
            Fault::ColumnMissing(_) => "column-missing",
            Fault::NotUtf8 => "not-utf8",
            Fault::RowBroken | Fault::Cells { .. } => "row-broken",
            Fault::CellTooLong => "cell-too-long",
            Fault::CellEmpty => "cell-empty",
            Fault::IdTwice(_) => "id-twice",
            Fault::NameUnknown { .. } => "name-unknown",
            Fault::LanguageUnknown(_) => "language-unknown",
            Fault::WithinUnknown(_) => "within-unknown",
            Fault::Pattern(_) => "pattern-wrong",
            Fault::SetUnknown { .. } => "set-unknown",
            Fault::ContextWrong => "context-wrong",
        }
    }

    /// What was found, as the file has it; nothing where something is missing.
    pub fn found(&self) -> Option<String> {
        match self {
            Fault::ColumnUnknown(found)
            | Fault::IdTwice(found)
            | Fault::NameUnknown { found, .. }
            | Fault::LanguageUnknown(found)
            | Fault::WithinUnknown(found) => Some(found.clone()),
            Fault::Cells { found, .. } => Some(found.to_string()),
            Fault::SetUnknown { set, .. } => Some(format!("@{set}")),
            Fault::Pattern(fault) => fault.found().map(str::to_owned),
            _ => None,
        }
    }

    /// What was expected: words of which one is wanted, or a number. Nothing where only a sentence tells it.
    pub fn expected(&self) -> Vec<String> {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        match self {
            Fault::ListTooLarge => vec![LARGEST_LIST.to_string()],
            Fault::ListTooLong => vec![MOST_TERMS.to_string()],
            Fault::CellTooLong => vec![LONGEST_CELL.to_string()],
            Fault::Cells { expected, .. } => vec![expected.to_string()],
            Fault::ColumnUnknown(_) => words(&COLUMNS),
            Fault::ColumnMissing(column) => words(&[column]),
            Fault::LanguageUnknown(_) => words(&LANGUAGES),
            Fault::NameUnknown { expected, .. } => words(expected),
            Fault::WithinUnknown(_) => words(&["title", "text"]),
            _ => Vec::new(),
        }
    }

    /// A word that is no category, severity or recommender.
    pub(crate) fn name(column: &str, found: &str) -> Fault {
        let expected = match column {
            "category" => Category::ALL.iter().map(|one| one.as_str()).collect(),
            "severity" => Severity::ALL.iter().map(|one| one.as_str()).collect(),
            _ => RecommendedBy::ALL.iter().map(|one| one.as_str()).collect(),
        };
        Fault::NameUnknown { found: found.to_owned(), expected }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.column {
            "" => write!(f, "line {}: {}", self.line, self.fault),
            column => write!(f, "line {}, column {column}: {}", self.line, self.fault),
        }
    }
}

impl Serialize for Problem {
    /// `{line, column, code, found, expected, message}`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut out = serializer.serialize_struct("Problem", 6)?;
        out.serialize_field("line", &self.line)?;
        out.serialize_field("column", self.column)?;
        out.serialize_field("code", self.fault.code())?;
        out.serialize_field("found", &self.fault.found())?;
        out.serialize_field("expected", &self.fault.expected())?;
        out.serialize_field("message", &self.fault.to_string())?;
        out.end()
    }
}
