//! By what each document is known, in a table, so that a work is found again without reading the library.

use anyhow::Result;
use platform::db::{Db, Tx};
use platform::places;
use platform::time::SECOND;
use platform::web::wait_for;
use records::{Body, Record, Records, State};

use crate::identity::{self, is_one_work, names_and_address};
use crate::kinds::DOCUMENT;

/// Documents read at once.
const READ: usize = 500;
/// A change is dated before it can be seen: one that is younger than this is looked at again.
const OVERLAP: i64 = 60 * SECOND;
/// Documents of one name that are compared with a new one.
pub const MOST_ALIKE: usize = 200;

/// Brings the table up to what documents say now.
pub async fn bring_up(db: &Db) -> Result<()> {
    let (seen,): (Option<i64>,) = db.one("SELECT max(seen_at) FROM document_name", ()).await?;
    let mut after = (seen.map_or(0, |seen| seen - OVERLAP), String::new());
    loop {
        let found = Records::of(db).changed(&[DOCUMENT.name], 0, i64::MAX, (after.0, &after.1), READ).await?;
        let Some(last) = found.last() else { return Ok(()) };
        after = (last.updated_at, last.id.clone());
        let mut changed = Vec::new();
        for record in &found {
            let known = "SELECT count(*) FROM document_name WHERE record_id = $1 AND seen_at = $2";
            let (known,): (i64,) = db.one(known, (&record.id, record.updated_at)).await?;
            if known == 0 {
                changed.push(record);
            }
        }
        if changed.is_empty() {
            continue;
        }
        let mut tx = db.begin().await?;
        for record in changed {
            write(&mut tx, &record.id, &record.body).await?;
        }
        tx.commit().await?;
    }
}

/// Whoever enters a work that is not there yet waits here for others who do, until their transaction ends: what they
/// entered is found then.
pub async fn wait(tx: &mut Tx) -> Result<()> {
    wait_for(tx, "names of documents").await
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

/// The documents that are known by one of these names, each once; a merged one is the one that it became.
pub async fn known(tx: &mut Tx, names: &[String]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for name in names {
        let these: Vec<(String,)> = tx
            .all(
                "SELECT COALESCE(r.merged_into, r.id) FROM document_name n JOIN record r ON r.id = n.record_id
                 WHERE n.name = $1 ORDER BY CASE r.state WHEN 'published' THEN 0 ELSE 1 END, r.id LIMIT $2",
                (name, MOST_ALIKE),
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

/// The published documents that are known by one of these names.
pub async fn published(db: &Db, names: &[String]) -> Result<Vec<Record>> {
    let sql = concat!(
        "SELECT COALESCE(r.merged_into, r.id) FROM document_name n JOIN record r ON r.id = n.record_id WHERE n.name IN ",
        places!()
    );
    let ids: Vec<(String,)> = db.all_of(sql, names).await?;
    Records::of(db).several(&ids.into_iter().map(|(id,)| id).collect::<Vec<_>>()).await
}

/// The published document that is this very work.
pub async fn same(tx: &mut Tx, body: &Body) -> Result<Option<Record>> {
    for id in known(tx, &identity::names(body)).await? {
        let record = Records::in_tx(tx, &id).await?.filter(|record| record.state == State::Published);
        if let Some(record) = record.filter(|record| is_one_work(&record.body, body)) {
            return Ok(Some(record));
        }
    }
    Ok(None)
}
