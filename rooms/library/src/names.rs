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
            put(&mut tx, &record.id, &record.body, record.updated_at).await?;
        }
        tx.commit().await?;
    }
}

/// Whoever enters a work that is not there yet waits here for others who do, until their transaction ends: what they
/// entered is found then.
pub async fn wait(tx: &mut Tx) -> Result<()> {
    wait_for(tx, "names of documents").await
}

/// Writes the names of a document anew, with what is said of it in this transaction.
pub async fn write(tx: &mut Tx, record: &str, body: &Body) -> Result<()> {
    let changed: Option<(i64,)> = tx.maybe("SELECT updated_at FROM record WHERE id = $1", (record,)).await?;
    match changed {
        Some((at,)) => put(tx, record, body, at).await,
        None => Ok(()),
    }
}

/// The same with what was said of it at an instant: what was changed since is seen to be newer, and looked at again.
async fn put(tx: &mut Tx, record: &str, body: &Body, seen_at: i64) -> Result<()> {
    tx.run("DELETE FROM document_name WHERE record_id = $1", (record,)).await?;
    for name in names_and_address(body) {
        tx.run(
            "INSERT INTO document_name (name, record_id, seen_at) VALUES ($1, $2, $3) ON CONFLICT (name, record_id) DO NOTHING",
            (name, record, seen_at),
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use platform::accounts::Who;
    use records::{By, Statement, Vocabularies};
    use testkit::site::{Site, on_both};

    use super::*;

    #[tokio::test]
    async fn what_is_changed_while_names_are_read_is_known_by_its_new_name() {
        on_both(|on| async move {
            let site = Site::start(vec![records::room(), room_directory::room(), crate::room()], on).await.unwrap();
            let (db, who) = (&site.node.db, Who::operator());
            let vocabularies = Vocabularies::load(db).await.unwrap();
            let said = |doi: &str| {
                let mut body = Body::new();
                body.say("title", Statement::text("Rutas"));
                body.say("doi", Statement::text(doi));
                body
            };
            let mut tx = db.begin().await.unwrap();
            let by = By::hand(&who, "");
            let id = Records::add(&mut tx, &DOCUMENT, None, &said("10.5/a"), by, false, &vocabularies).await.unwrap();
            tx.commit().await.unwrap();
            let read = Records::of(db).find(&id).await.unwrap().unwrap();
            let mut tx = db.begin().await.unwrap();
            assert!(Records::change(&mut tx, &DOCUMENT, &read, &said("10.5/b"), by, &vocabularies).await.unwrap());
            tx.commit().await.unwrap();
            // whoever read it before writes after that
            let mut tx = db.begin().await.unwrap();
            put(&mut tx, &id, &read.body, read.updated_at).await.unwrap();
            tx.commit().await.unwrap();
            bring_up(db).await.unwrap();
            let found = async |doi: &str| published(db, &identity::codes(&said(doi))).await.unwrap().len();
            assert_eq!((found("10.5/a").await, found("10.5/b").await), (0, 1));
        })
        .await;
    }
}
