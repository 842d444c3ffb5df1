//! Positions in the change log.

use anyhow::Result;

use crate::db::{Db, FromRow, Row, What};

/// One line of the change log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its number, without gaps.
    pub n: i64,
    /// The kind of record.
    pub kind: String,
    /// The record's identifier.
    pub record: String,
    /// `added`, `changed`, `removed`.
    pub what: String,
}

impl FromRow for Change {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Change { n: row.take()?, kind: row.take()?, record: row.take()?, what: row.take()? })
    }
}

/// How far a follower has come.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Standing {
    /// The follower.
    pub name: String,
    /// The last change that it digested.
    pub position: i64,
    /// When it last moved.
    pub moved_at: i64,
    /// What stops it, if something does.
    pub problem: Option<String>,
}

/// The number of the last committed change.
pub async fn head(db: &Db) -> Result<i64> {
    let (n,): (i64,) = db.one("SELECT n FROM log_head WHERE one = 1", ()).await?;
    Ok(n)
}

/// The changes after a number, in order.
pub async fn changes_after(db: &Db, n: i64, limit: usize) -> Result<Vec<Change>> {
    db.all("SELECT n, kind, record, what FROM change WHERE n > $1 ORDER BY n LIMIT $2", (n, limit)).await
}

/// Where all followers that write the database stand.
pub async fn standings(db: &Db) -> Result<Vec<Standing>> {
    let rows: Vec<(String, i64, i64, Option<String>)> =
        db.all("SELECT name, position, moved_at, problem FROM follower ORDER BY name", ()).await?;
    Ok(rows
        .into_iter()
        .map(|(name, position, moved_at, problem)| Standing { name, position, moved_at, problem })
        .collect())
}

/// Items set aside by followers: follower, record, error, instant; newest first.
pub async fn setbacks(db: &Db, limit: usize) -> Result<Vec<(String, String, String, i64)>> {
    db.all("SELECT follower, record, error, at FROM setback ORDER BY at DESC LIMIT $1", (limit,)).await
}

/// Logs the records anew that a follower set aside, which are of this kind, so that it tries them once more. Gives how
/// many; one that cannot be digested now either is set aside again.
pub async fn try_again(db: &Db, follower: &str, kind: &'static str) -> Result<usize> {
    let mut tx = db.begin().await?;
    let records: Vec<(String,)> =
        tx.all("SELECT record FROM setback WHERE follower = $1 ORDER BY record", (follower,)).await?;
    if records.is_empty() {
        return Ok(0);
    }
    tx.run("DELETE FROM setback WHERE follower = $1", (follower,)).await?;
    for (record,) in &records {
        tx.changed(kind, record.as_str(), What::Changed);
    }
    tx.commit().await?;
    Ok(records.len())
}
