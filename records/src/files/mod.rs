//! Files of records: a document's PDF, the text of a law. Their text is read page by page in a child process, searched
//! with the record, and read in the browser. A file that a newer one replaces stays, as an earlier version.

mod cleanup;
mod due;
mod page;
mod read;
mod store;
mod text;

pub use cleanup::check;
pub use page::{FilePage, Round};
pub use read::read_file;
pub use store::{Filing, NewFile, RecordFile, RecordFiles};

pub(crate) use cleanup::{CLEAN, CleanDue, clean};
pub(crate) use due::READ;
pub(crate) use read::{OPEN_EMBARGO, ask_embargo, open_embargo, read_soon, run};
pub(crate) use text::{indexed, shown};

use document::Document;

use crate::body::Body;
use crate::shown::Shown;

/// That records of a kind carry files.
#[derive(Debug)]
pub struct Carries {
    /// Who reads the files of a record that says this, on this day (`YYYY-MM-DD`).
    pub readers: fn(&Body, &str) -> Shown,
    /// The record that a file's own words propose: what it says of itself, and the address that it came from.
    pub proposed: fn(&Document, Option<&str>) -> Body,
    /// The day on which a record's files open to everybody, where one is set.
    pub opens_on: fn(&Body) -> Option<String>,
}

/// How the reading of a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Nobody has read it yet.
    Waiting,
    /// Its text is here.
    Read,
    /// It cannot be read: it is kept and given away as it is.
    Refused,
}

impl Reading {
    /// Its word in the database and in catalogue keys.
    pub fn word(self) -> &'static str {
        match self {
            Reading::Waiting => "waiting",
            Reading::Read => "read",
            Reading::Refused => "refused",
        }
    }

    fn parse(word: &str) -> Option<Reading> {
        [Reading::Waiting, Reading::Read, Reading::Refused].into_iter().find(|reading| reading.word() == word)
    }
}
