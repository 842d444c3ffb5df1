//! Entering what was planned, in one transaction; and the imports that were made.

use std::error::Error;
use std::fmt;

use anyhow::{Result, bail};
use platform::accounts::Who;
use platform::db::{Db, FromRow, Row, Tx};
use platform::id::new_id;
use platform::places;
use platform::time;

use super::plan::Plan;
use crate::kind::Kind;
use crate::store::{By, New, Records};
use crate::vocabulary::Vocabularies;

/// Most imports that are listed.
const MOST_BATCHES: usize = 100;

/// Records added together.
const AT_ONCE: usize = 250;

/// An import that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Its identifier.
    pub id: String,
    /// The kind of its records.
    pub kind: String,
    /// The name of the file.
    pub name: String,
    /// When.
    pub at: i64,
    /// Who made it.
    pub who: String,
    /// Records added.
    pub added: i64,
    /// Records changed.
    pub changed: i64,
    /// When it was undone, be it in part.
    pub undone_at: Option<i64>,
}

impl FromRow for Batch {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Batch {
            id: row.take()?,
            kind: row.take()?,
            name: row.take()?,
            at: row.take()?,
            who: row.take()?,
            added: row.take()?,
            changed: row.take()?,
            undone_at: row.take()?,
        })
    }
}

/// Somebody else changed a record after the plan was made.
#[derive(Debug)]
pub struct Overtaken {
    /// What it would be called.
    pub title: String,
    /// The line that speaks of it.
    pub line: u64,
}

impl fmt::Display for Overtaken {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{} (line {}) was changed by somebody else meanwhile", self.title, self.line)
    }
}

impl Error for Overtaken {}

/// Enters what was planned, within the caller's transaction; gives the import's identifier. A record that somebody changed
/// since the plan was made stops it all: [`Overtaken`].
pub async fn apply(
    tx: &mut Tx,
    kind: &'static Kind,
    plan: &Plan,
    name: &str,
    who: &Who,
    sample: bool,
) -> Result<String> {
    let batch = new_id();
    Records::wait_for_wholes(tx, kind).await?;
    let vocabularies = Vocabularies::load_in(tx).await?;
    let by = By { who, why: "", batch: Some(&batch) };
    for rows in plan.rows.chunks(AT_ONCE) {
        let news = rows.iter().filter(|row| row.before.is_none() && row.returns.is_none());
        let news: Vec<New<'_>> =
            news.map(|row| New { id: &row.id, key: &row.key, kind, body: &row.body, sample }).collect();
        Records::add_all(tx, &news, by, &vocabularies).await?;
        for row in rows {
            let is_done = match (&row.before, &row.returns) {
                (Some(before), _) => Records::change(tx, kind, before, &row.body, by, &vocabularies).await?,
                (None, Some(gone)) => Records::bring_back(tx, kind, gone, &row.body, by, &vocabularies).await?,
                (None, None) => true,
            };
            if !is_done {
                return Err(Overtaken { title: row.body.title(kind), line: row.line }.into());
            }
        }
    }
    // looked at once all rows stand: what others wrote since the plan was made may have closed a circle
    for row in &plan.rows {
        if Records::circle(tx, kind, &[row.id.as_str()], &row.body).await?.is_some() {
            bail!("{} (line {}) would be part of itself", row.body.title(kind), row.line);
        }
    }
    tx.run(
        "INSERT INTO import_batch (id, kind, name, at, account_id, who, added, changed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        (&batch, kind.name, name, time::now(), who.id(), who.name(), plan.new_ones(), plan.changed()),
    )
    .await?;
    Ok(batch)
}

macro_rules! batches {
    ($rest:literal) => {
        concat!("SELECT id, kind, name, at, who, added, changed, undone_at FROM import_batch ", $rest)
    };
}

/// The imports of records of these kinds that were made, newest first.
pub async fn batches(db: &Db, kinds: &[&'static Kind]) -> Result<Vec<Batch>> {
    let names: Vec<String> = kinds.iter().map(|kind| kind.name.to_owned()).collect();
    let sql = concat!(batches!("WHERE kind IN "), places!(), " ORDER BY id DESC LIMIT 100");
    let mut found: Vec<Batch> = db.all_of(sql, &names).await?;
    // of more kinds than one query asks for each has its hundred
    found.sort_by(|a, b| b.id.cmp(&a.id));
    found.truncate(MOST_BATCHES);
    Ok(found)
}

/// One of them.
pub async fn batch(db: &Db, id: &str) -> Result<Option<Batch>> {
    db.maybe(batches!("WHERE id = $1"), (id,)).await
}
