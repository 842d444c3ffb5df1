//! By what each document is known, in a table, so that a harvest of any size finds doubles without reading the library.

use anyhow::Result;
use platform::db::{Db, Tx};
use platform::time::SECOND;
use records::{Body, Records};

use crate::identity::names_and_address;
use crate::kinds::DOCUMENT;

/// Documents read at once.
const READ: usize = 500;
/// A change is dated before it can be seen: one that is younger than this is looked at again.
const OVERLAP: i64 = 60 * SECOND;

/// Brings the table up to what documents say now.
pub async fn bring_up(db: &Db) -> Result<()> {
    let (seen,): (Option<i64>,) = db.one("SELECT max(seen_at) FROM document_name", ()).await?;
    let mut after = (seen.map_or(0, |seen| seen - OVERLAP), String::new());
    loop {
        let found = Records::of(db).changed(&[DOCUMENT.name], 0, i64::MAX, (after.0, &after.1), READ).await?;
        let Some(last) = found.last() else { return Ok(()) };
        after = (last.updated_at, last.id.clone());
        let mut tx = db.begin().await?;
        for record in &found {
            let (known,): (i64,) = tx
                .one(
                    "SELECT count(*) FROM document_name WHERE record_id = $1 AND seen_at = $2",
                    (&record.id, record.updated_at),
                )
                .await?;
            if known == 0 {
                write(&mut tx, &record.id, &record.body).await?;
            }
        }
        tx.commit().await?;
    }
}

/// Writes the names of a document anew.
pub async fn write(tx: &mut Tx, record: &str, body: &Body) -> Result<()> {
    tx.run("DELETE FROM document_name WHERE record_id = $1", (record,)).await?;
    for name in names_and_address(body) {
        tx.run(
            "INSERT INTO document_name (name, record_id, seen_at) SELECT $1, id, updated_at FROM record WHERE id = $2
             ON CONFLICT (name, record_id) DO NOTHING",
            (name, record),
        )
        .await?;
    }
    Ok(())
}

/// The documents that are known by one of the names of this one, each once; a merged one is the one that it became.
pub async fn known(tx: &mut Tx, body: &Body) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for name in names_and_address(body) {
        let these: Vec<(String,)> = tx
            .all(
                "SELECT COALESCE(r.merged_into, r.id) FROM document_name n JOIN record r ON r.id = n.record_id
                 WHERE n.name = $1 ORDER BY CASE r.state WHEN 'published' THEN 0 ELSE 1 END, r.id LIMIT 20",
                (name,),
            )
            .await?;
        for (id,) in these {
            if !found.contains(&id) {
                found.push(id);
            }
        }
    }
    Ok(found)
}
