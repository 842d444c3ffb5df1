//! Entering what was planned, in one transaction, and undoing it.

use std::collections::HashMap;

use anyhow::{Context, Result, bail};
use platform::accounts::Who;
use platform::db::{Db, FromRow, Row, Tx};
use platform::id::new_id;
use platform::places;
use platform::time;

use super::plan::Plan;
use crate::body::Body;
use crate::kind::Kind;
use crate::store::{By, New, Records, State};
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
    /// When it was undone.
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

/// What undoing an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Undone {
    /// Records that are as they were before, or taken out where the import made them.
    pub restored: usize,
    /// Records that somebody changed since: they stay as they are.
    pub changed_since: usize,
}

/// Enters what was planned, within the caller's transaction; gives the import's identifier. A record that somebody changed
/// since the plan was made stops it all.
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
                bail!("{} (line {}) was changed by somebody else meanwhile", row.body.title(kind), row.line);
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

/// Undoes an import: each record is as it was before, unless somebody changed it since. Undoing twice is undoing once. What
/// the undo takes out bears its mark, so that it comes back where the mended file is imported.
pub async fn undo(tx: &mut Tx, kinds: &[&'static Kind], batch: &str, who: &Who) -> Result<Undone> {
    let open = tx
        .run("UPDATE import_batch SET undone_at = $2 WHERE id = $1 AND undone_at IS NULL", (batch, time::now()))
        .await?;
    let mut undone = Undone::default();
    if open == 0 {
        return Ok(undone);
    }
    for kind in kinds {
        Records::wait_for_wholes(tx, kind).await?;
    }
    let vocabularies = Vocabularies::load_in(tx).await?;
    let made: Vec<(String, i64)> = tx
        .all("SELECT record_id, number FROM record_revision WHERE batch_id = $1 ORDER BY record_id", (batch,))
        .await?;
    let mut back = Vec::new();
    for (id, number) in made {
        let record = Records::in_tx(tx, &id).await?.with_context(|| format!("the record {id} is not there"))?;
        if record.revision != number {
            undone.changed_since += 1;
            continue;
        }
        let Some(kind) = kinds.iter().find(|kind| kind.name == record.kind) else { continue };
        let before = Records::revision_in(tx, &record.id, number - 1).await?;
        back.push((*kind, record, before));
    }
    let ahead: HashMap<&str, &Body> =
        back.iter().filter_map(|(_, record, before)| Some((record.id.as_str(), &before.as_ref()?.body))).collect();
    for (kind, record, before) in &back {
        let by = By { who, why: "", batch: Some(batch) };
        let is_done = match before {
            None => Records::set_state(tx, kind, record, State::Removed, by).await?,
            // what others changed since would make it part of itself
            Some(before)
                if Records::circle_ahead(tx, kind, &[record.id.as_str()], &before.body, &ahead).await?.is_some() =>
            {
                undone.changed_since += 1;
                false
            }
            Some(before) => Records::give_back(tx, kind, record, before, by, &vocabularies).await?,
        };
        undone.restored += usize::from(is_done);
    }
    Ok(undone)
}
