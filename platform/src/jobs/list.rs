//! What a person sees of jobs, and may do with them.

use anyhow::Result;

use crate::db::{Db, FromRow, Row};
use crate::time;

/// A job as listed.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Listed {
    /// Its identifier.
    pub id: String,
    /// What it does.
    pub kind: String,
    /// Host or kind of upkeep.
    pub lane: String,
    /// `open`, `running`, `done`, `aside`.
    pub state: String,
    /// When it is next tried.
    pub due_at: i64,
    /// Failed tries.
    pub attempts: i64,
    /// What went wrong last.
    pub error: Option<String>,
    /// Steps done.
    pub done: i64,
    /// Steps in all; 0 where not known.
    pub total: i64,
    /// Who asked.
    pub asked_by: Option<String>,
    /// When it was asked for.
    pub created_at: i64,
    /// When it ended.
    pub ended_at: Option<i64>,
    /// What it is about.
    pub payload: String,
}

impl FromRow for Listed {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Listed {
            id: row.take()?,
            kind: row.take()?,
            lane: row.take()?,
            state: row.take()?,
            due_at: row.take()?,
            attempts: row.take()?,
            error: row.take()?,
            done: row.take()?,
            total: row.take()?,
            asked_by: row.take()?,
            created_at: row.take()?,
            ended_at: row.take()?,
            payload: row.take()?,
        })
    }
}

/// How many jobs stand where.
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
pub struct Counts {
    /// Waiting.
    pub open: i64,
    /// At work.
    pub running: i64,
    /// Set aside with an error.
    pub aside: i64,
}

/// Jobs of one state (or of all), newest first, after the identifier `after`.
pub async fn listed(db: &Db, state: Option<&str>, after: Option<&str>, limit: usize) -> Result<Vec<Listed>> {
    db.all(
        "SELECT id, kind, lane, state, due_at, attempts, error, done, total, asked_by, created_at, ended_at, payload
         FROM job WHERE ($1 IS NULL OR state = $1) AND ($2 IS NULL OR id < $2) ORDER BY id DESC LIMIT $3",
        (state, after, limit),
    )
    .await
}

/// The newest job of a key, where it waits, is at work or was set aside.
pub async fn under_way(db: &Db, key: &str) -> Result<Option<Listed>> {
    let newest: Option<Listed> = db
        .maybe(
            "SELECT id, kind, lane, state, due_at, attempts, error, done, total, asked_by, created_at, ended_at, payload
             FROM job WHERE key = $1 ORDER BY id DESC LIMIT 1",
            (key,),
        )
        .await?;
    Ok(newest.filter(|job| job.state != "done"))
}

/// How many jobs stand where.
pub async fn counts(db: &Db) -> Result<Counts> {
    let (open, running, aside): (i64, i64, i64) = db
        .one(
            "SELECT count(*) FILTER (WHERE state = 'open'), count(*) FILTER (WHERE state = 'running'),
                    count(*) FILTER (WHERE state = 'aside') FROM job WHERE state IN ('open', 'running', 'aside')",
            (),
        )
        .await?;
    Ok(Counts { open, running, aside })
}

/// Tries a job again that was set aside. False where it is not set aside, or where the same was asked for since.
pub async fn again(db: &Db, id: &str) -> Result<bool> {
    let touched = db
        .run(
            "UPDATE job SET state = 'open', attempts = 0, due_at = $2, ended_at = NULL WHERE id = $1 AND state = 'aside'
               AND NOT EXISTS (SELECT 1 FROM job newer WHERE newer.key = job.key AND newer.state IN ('open', 'running'))",
            (id, time::now()),
        )
        .await?;
    Ok(touched == 1)
}

/// What came of stopping a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// It is stopped.
    Stopped,
    /// It had ended already, or there is none.
    Ended,
    /// It stays: what it does was promised.
    Promised,
}

/// Stops a job: its lease is taken away, so that nothing it still does is written.
pub async fn stop(db: &Db, id: &str) -> Result<Stop> {
    let kind: Option<(String,)> =
        db.maybe("SELECT kind FROM job WHERE id = $1 AND state IN ('open', 'running', 'aside')", (id,)).await?;
    match kind {
        None => return Ok(Stop::Ended),
        Some((kind,)) if is_promised(&kind) => return Ok(Stop::Promised),
        Some(_) => {}
    }
    let touched = db
        .run(
            "UPDATE job SET state = 'done', lease = NULL, error = 'stopped', ended_at = $2 WHERE id = $1 AND state IN ('open', 'running', 'aside')",
            (id, time::now()),
        )
        .await?;
    Ok(if touched == 1 { Stop::Stopped } else { Stop::Ended })
}

/// Was it promised to somebody that jobs of this kind are done? What is shown as erased would stay for ever if its erasure
/// could be stopped.
pub fn is_promised(kind: &str) -> bool {
    kind.starts_with("erase-")
}

/// Forgets jobs that ended before `before`.
pub async fn forget_old(db: &Db, before: i64) -> Result<u64> {
    db.run("DELETE FROM job WHERE state = 'done' AND ended_at < $1", (before,)).await
}
