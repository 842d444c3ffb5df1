//! What is read of a record.

use anyhow::{Context, Result};
use platform::db::{FromRow, Row};

use crate::body::Body;

pub use crate::state::State;

/// A record as it is now.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Its identifier, never used again.
    pub id: String,
    /// The name of its [`crate::Kind`].
    pub kind: String,
    /// By which files name it; unique within its kind.
    pub key: String,
    /// How it stands.
    pub state: State,
    /// The record that it was merged into.
    pub merged_into: Option<String>,
    /// The name by which it is listed.
    pub title: String,
    /// Number of its last change; the first state is 1.
    pub revision: i64,
    /// All that is said of it.
    pub body: Body,
    /// The day since which all of it is confirmed.
    pub confirmed_on: Option<String>,
    /// Was it entered by the demonstration?
    pub sample: bool,
    /// Microseconds UTC.
    pub created_at: i64,
    /// Microseconds UTC.
    pub updated_at: i64,
}

impl FromRow for Record {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Record {
            id: row.take()?,
            kind: row.take()?,
            key: row.take()?,
            state: State::parse(&row.take::<String>()?).context("a record of unknown state")?,
            merged_into: row.take()?,
            title: row.take()?,
            revision: row.take()?,
            body: serde_json::from_str(&row.take::<String>()?).context("reading what is said of a record")?,
            confirmed_on: row.take()?,
            sample: row.take()?,
            created_at: row.take()?,
            updated_at: row.take()?,
        })
    }
}

/// The query of whole records with what follows `FROM record r`; written out when the program is built.
macro_rules! records {
    ($rest:literal) => {
        concat!(
            "SELECT r.id, r.kind, r.key, r.state, r.merged_into, r.title, r.revision, r.body, r.confirmed_on, r.sample,
               r.created_at, r.updated_at FROM record r ",
            $rest
        )
    };
}
pub(super) use records;

/// As much of a record as a link to it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its identifier.
    pub id: String,
    /// The name of its kind.
    pub kind: String,
    /// The name by which it is listed.
    pub title: String,
    /// How it stands.
    pub state: State,
}

impl FromRow for Card {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (id, kind, title) = (row.take()?, row.take()?, row.take()?);
        let state = State::parse(&row.take::<String>()?).context("a record of unknown state")?;
        Ok(Card { id, kind, title, state })
    }
}

/// A record that names this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkHere {
    /// In which of its fields.
    pub field: String,
    /// Since when (EDTF).
    pub since: Option<String>,
    /// Until when (EDTF).
    pub until: Option<String>,
    /// In which role.
    pub note: Option<String>,
    /// The record that names it.
    pub from: Card,
}

impl FromRow for LinkHere {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (field, since, until, note) = (row.take()?, row.take()?, row.take()?, row.take()?);
        Ok(LinkHere { field, since, until, note, from: Card::from_row(row)? })
    }
}

/// A record that was entered or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The record.
    pub card: Card,
    /// Number of the state that came of it; 1: it was entered.
    pub number: i64,
    /// When, in microseconds UTC.
    pub at: i64,
    /// Why, in the words of who did it; may be empty.
    pub why: String,
}

impl Change {
    /// The key after which the next changes of a list come.
    pub fn key(&self) -> String {
        format!("{}|{}|{}", self.at, self.card.id, self.number)
    }

    /// When, of which record and which of its states the change of a key was.
    pub(super) fn of_key(key: &str) -> Option<(i64, &str, i64)> {
        let (at, rest) = key.split_once('|')?;
        let (id, number) = rest.rsplit_once('|')?;
        Some((at.parse().ok()?, id, number.parse().ok()?))
    }
}

impl FromRow for Change {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Change { card: Card::from_row(row)?, number: row.take()?, at: row.take()?, why: row.take()? })
    }
}
