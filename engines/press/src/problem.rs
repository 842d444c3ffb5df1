//! What can be wrong with a list of sources.

use serde::Serialize;
use thiserror::Error;

/// Why a list of sources could not be read at all. What is wrong with single lines is told with
/// the lines that were read.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Problem {
    /// The file is no OPML.
    #[error("line {line}: this is no OPML; expected an <opml> or <outline> element")]
    NotOpml {
        /// Line of the first thing in the file, from 1.
        line: usize,
    },
    /// A table whose first row names no column that holds an address.
    #[error("line {line}: no column for addresses; expected one of feed, home or url in the first row")]
    NoAddressColumn {
        /// Line of the first row, from 1.
        line: usize,
    },
    /// The list names more sources than one file may.
    #[error("line {line}: more than {limit} sources in one file")]
    TooMany {
        /// Line of the first source that is too many.
        line: usize,
        /// How many one file may name.
        limit: usize,
    },
    /// The list holds no source.
    #[error("the list names no source")]
    Empty,
}

/// How many sources one list may name.
pub const MAX_SOURCES: usize = 20_000;
