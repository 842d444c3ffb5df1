//! Undoing an import, as far as nobody changed its records since, and what is left of it then.

use std::collections::HashMap;

use anyhow::{Context, Result};
use platform::accounts::Who;
use platform::db::{Db, FromRow, Row, Tx};
use platform::places;
use platform::time;

use super::apply::Batch;
use crate::body::Body;
use crate::kind::Kind;
use crate::store::{By, Record, Records, State};
use crate::vocabulary::Vocabularies;

/// What undoing an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Undone {
    /// Records that are as they were before, or taken out where the import made them.
    pub restored: usize,
    /// Records that somebody changed since: they stay as they are.
    pub changed_since: usize,
}

/// A record that stayed as it is when an import was undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The import.
    pub batch: String,
    /// The record.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// Its name.
    pub title: String,
    /// Who changed it first since the import, and when; none where nobody did, and it would be part of itself.
    pub changed: Option<(String, i64)>,
}

impl FromRow for Left {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (batch, id, kind, title) = (row.take()?, row.take()?, row.take()?, row.take()?);
        let (who, at): (Option<String>, Option<i64>) = (row.take()?, row.take()?);
        Ok(Left { batch, id, kind, title, changed: who.zip(at) })
    }
}

/// What an import did to records and no undo took back: the undo of a record bears the mark of the import, too.
macro_rules! standing {
    () => {
        "NOT EXISTS (SELECT 1 FROM record_revision u
           WHERE u.record_id = p.record_id AND u.number <> p.number AND u.batch_id = p.batch_id)"
    };
}

/// Undoes an import: each record is as it was before, unless somebody changed it since. What is left then is undone by
/// undoing again, once it is as the import left it. What the undo takes out bears its mark, so that it comes back where the
/// mended file is imported.
pub async fn undo(tx: &mut Tx, kinds: &[&'static Kind], batch: &str, who: &Who) -> Result<Undone> {
    // who undoes the same at this moment is waited for
    tx.run("UPDATE import_batch SET at = at WHERE id = $1", (batch,)).await?;
    let sql = concat!(
        "SELECT p.record_id, p.number FROM record_revision p WHERE p.batch_id = $1 AND ",
        standing!(),
        " ORDER BY p.record_id"
    );
    let made: Vec<(String, i64)> = tx.all(sql, (batch,)).await?;
    let mut undone = Undone::default();
    if made.is_empty() {
        return Ok(undone);
    }
    for kind in kinds {
        Records::wait_for_wholes(tx, kind).await?;
    }
    let vocabularies = Vocabularies::load_in(tx).await?;
    let mut back = Vec::new();
    for (id, number) in made {
        let record = Records::in_tx(tx, &id).await?.with_context(|| format!("the record {id} is not there"))?;
        if !is_as_left(tx, &record, number).await? {
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
    let sql = match undone.restored {
        0 => "UPDATE import_batch SET undone_at = $2 WHERE id = $1 AND undone_at IS NULL",
        _ => "UPDATE import_batch SET undone_at = $2 WHERE id = $1",
    };
    tx.run(sql, (batch, time::now())).await?;
    Ok(undone)
}

/// Is a record as an import left it in this state of its history? What was changed and changed back is.
async fn is_as_left(tx: &mut Tx, record: &Record, number: i64) -> Result<bool> {
    if record.revision == number {
        return Ok(true);
    }
    let left = Records::revision_in(tx, &record.id, number).await?;
    Ok(left.is_some_and(|left| left.state == record.state && left.body == record.body))
}

/// The records that stayed as they are when these imports were undone, by name.
pub async fn left(db: &Db, batches: &[Batch]) -> Result<Vec<Left>> {
    let undone = batches.iter().filter(|batch| batch.undone_at.is_some());
    let undone: Vec<String> = undone.map(|batch| batch.id.clone()).collect();
    let sql = concat!(
        "SELECT p.batch_id, r.id, r.kind, r.title, n.who, n.at FROM record_revision p JOIN record r ON r.id = p.record_id
         LEFT JOIN record_revision n ON n.record_id = p.record_id AND n.number = p.number + 1
         WHERE ",
        standing!(),
        " AND p.batch_id IN ",
        places!(),
        " ORDER BY r.folded, r.id"
    );
    db.all_of(sql, &undone).await
}
