//! What is wrong with a list of names, as values: who shows it says it in the reader's language.

use super::row::{LONGEST_CELL, MOST_NAMES, NAME_COLUMNS};

/// A fault of a list of names, at its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NameProblem {
    /// Line of the file, the header being 1; 0 of a row that stands in no file.
    pub line: u64,
    /// Name of the column; empty where the whole line is at fault.
    pub column: &'static str,
    /// What is wrong.
    pub fault: NameFault,
}

/// What is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NameFault {
    /// More rows than a list may have.
    TooMany,
    /// A column that lists of names do not have.
    ColumnUnknown(String),
    /// A column that every list needs.
    ColumnMissing(&'static str),
    /// Bytes that are no text.
    NotUtf8,
    /// A row that cannot be read.
    RowBroken,
    /// A row with more or fewer cells than the header.
    Cells {
        /// How many it has.
        found: usize,
        /// How many the header has.
        expected: usize,
    },
    /// A cell with more bytes than it may have.
    CellTooLong,
    /// A cell that this kind of name needs.
    CellEmpty,
    /// A name that stands above already.
    Twice(String),
    /// A word that is none of those the column takes.
    Unknown {
        /// The word.
        found: String,
        /// Those it takes.
        expected: &'static [&'static str],
    },
    /// No country's two letters.
    CountryUnknown(String),
    /// A cell that this kind of name does not have.
    NotOfKind(String),
    /// A name without letters, or a first name of several words.
    NotAName(String),
    /// What alone means somebody is no part of the name.
    NotInName(String),
}

impl NameFault {
    /// A stable word, such as `cell-empty`.
    pub fn code(&self) -> &'static str {
        match self {
            NameFault::TooMany => "too-many",
            NameFault::ColumnUnknown(_) => "column-unknown",
            NameFault::ColumnMissing(_) => "column-missing",
            NameFault::NotUtf8 => "not-utf8",
            NameFault::RowBroken => "row-broken",
            NameFault::Cells { .. } => "cells",
            NameFault::CellTooLong => "cell-too-long",
            NameFault::CellEmpty => "cell-empty",
            NameFault::Twice(_) => "twice",
            NameFault::Unknown { .. } => "unknown",
            NameFault::CountryUnknown(_) => "country-unknown",
            NameFault::NotOfKind(_) => "not-of-kind",
            NameFault::NotAName(_) => "not-a-name",
            NameFault::NotInName(_) => "not-in-name",
        }
    }

    /// What was found, as the file has it; empty where something is missing.
    pub fn found(&self) -> String {
        match self {
            NameFault::ColumnUnknown(found)
            | NameFault::Twice(found)
            | NameFault::Unknown { found, .. }
            | NameFault::CountryUnknown(found)
            | NameFault::NotOfKind(found)
            | NameFault::NotAName(found)
            | NameFault::NotInName(found) => found.clone(),
            NameFault::Cells { found, .. } => found.to_string(),
            _ => String::new(),
        }
    }

    /// What was expected: words of which one is wanted, or a number; empty where only a sentence tells it.
    pub fn expected(&self) -> String {
        match self {
            NameFault::TooMany => MOST_NAMES.to_string(),
            NameFault::ColumnUnknown(_) => NAME_COLUMNS.join(", "),
            NameFault::ColumnMissing(column) => (*column).to_owned(),
            NameFault::Cells { expected, .. } => expected.to_string(),
            NameFault::CellTooLong => LONGEST_CELL.to_string(),
            NameFault::Unknown { expected, .. } => expected.join(", "),
            _ => String::new(),
        }
    }
}
