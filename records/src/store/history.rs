//! What a record was before.

use anyhow::{Context, Result};
use platform::db::{FromRow, Row, Tx};

use super::find::Records;
use super::row::State;
use crate::body::Body;

/// Most revisions that are read.
const MOST_REVISIONS: usize = 200;

/// A state that a record had.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    /// Its number, from 1.
    pub number: i64,
    /// Since when, in microseconds UTC.
    pub at: i64,
    /// Who made it, by name.
    pub who: String,
    /// Why.
    pub why: String,
    /// How the record stood.
    pub state: State,
    /// All that was said of it.
    pub body: Body,
}

impl Records<'_> {
    /// The states of a record, newest first; the first two hundred.
    pub async fn history(&self, id: &str) -> Result<Vec<Revision>> {
        self.latest(id, MOST_REVISIONS).await
    }

    /// The latest of them.
    pub async fn latest(&self, id: &str, limit: usize) -> Result<Vec<Revision>> {
        self.db()
            .all(
                "SELECT number, at, who, why, state, body FROM record_revision WHERE record_id = $1 ORDER BY number DESC LIMIT $2",
                (id, limit),
            )
            .await
    }

    /// One state of a record, within a transaction.
    pub async fn revision_in(tx: &mut Tx, id: &str, number: i64) -> Result<Option<Revision>> {
        tx.maybe(
            "SELECT number, at, who, why, state, body FROM record_revision WHERE record_id = $1 AND number = $2",
            (id, number),
        )
        .await
    }

    /// One state of a record.
    pub async fn revision(&self, id: &str, number: i64) -> Result<Option<Revision>> {
        self.db()
            .maybe(
                "SELECT number, at, who, why, state, body FROM record_revision WHERE record_id = $1 AND number = $2",
                (id, number),
            )
            .await
    }
}

impl FromRow for Revision {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (number, at, who, why) = (row.take()?, row.take()?, row.take()?, row.take()?);
        let state = State::parse(&row.take::<String>()?).context("a revision of unknown state")?;
        let body = serde_json::from_str(&row.take::<String>()?).context("reading a former state of a record")?;
        Ok(Revision { number, at, who, why, state, body })
    }
}
