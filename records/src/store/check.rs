//! Do records agree with their revisions, values and links?

use anyhow::Result;
use platform::db::Db;
use platform::room::Disagreement;
use platform::text::fold;

use super::derive;
use super::row::{Record, records};
use crate::body::Body;
use crate::kind::Kind;
use crate::vocabulary::Vocabularies;

/// Records looked at in one go.
const ROWS: usize = 500;

/// Each record is what its last revision says, is sorted by its own name, is narrowed by what it says, and names records
/// that exist.
pub async fn check(db: &Db, kinds: &[&'static Kind]) -> Result<Vec<Disagreement>> {
    let vocabularies = Vocabularies::load(db).await?;
    let mut found = Vec::new();
    let mut after = String::new();
    loop {
        let rows: Vec<Record> =
            db.all(records!("WHERE r.id > $1 ORDER BY r.id LIMIT $2"), (after.as_str(), ROWS)).await?;
        let Some(last) = rows.last() else { break };
        after.clone_from(&last.id);
        for record in &rows {
            found.extend(disagreements(db, kinds, record, &vocabularies).await?);
        }
    }
    let lost: Vec<(String, String)> = db
        .all(
            "SELECT l.from_id, l.to_id FROM record_link l LEFT JOIN record r ON r.id = l.to_id WHERE r.id IS NULL ORDER BY l.from_id",
            (),
        )
        .await?;
    found.extend(
        lost.into_iter().map(|(from, to)| says("record-link", &from, format!("it names {to}, which is not there"))),
    );
    Ok(found)
}

async fn disagreements(
    db: &Db,
    kinds: &[&'static Kind],
    record: &Record,
    vocabularies: &Vocabularies,
) -> Result<Vec<Disagreement>> {
    let id = record.id.as_str();
    let Some(kind) = kinds.iter().find(|kind| kind.name == record.kind) else {
        return Ok(vec![says("record-kind", id, format!("no room has records of the kind {}", record.kind))]);
    };
    let mut found = Vec::new();
    let last: Option<(i64, String)> = db
        .maybe("SELECT number, body FROM record_revision WHERE record_id = $1 ORDER BY number DESC LIMIT 1", (id,))
        .await?;
    let (number, body) = last.unwrap_or_default();
    if number != record.revision || serde_json::from_str::<Body>(&body).ok().as_ref() != Some(&record.body) {
        found.push(says(
            "record-revision",
            id,
            format!("it is at revision {}, the last one kept is {number}", record.revision),
        ));
    }
    if record.title != record.body.title(kind) {
        found.push(says("record-title", id, format!("it is listed as {}", record.title)));
    }
    let sorted: (String,) = db.one("SELECT folded FROM record WHERE id = $1", (id,)).await?;
    if sorted.0 != fold(&record.title) {
        found.push(says("record-title", id, format!("it is named {} and sorted as {}", record.title, sorted.0)));
    }
    let kept: Vec<(String, String)> =
        db.all("SELECT field, value FROM record_value WHERE record_id = $1", (id,)).await?;
    let mut kept: Vec<_> = kept.into_iter().collect();
    kept.sort();
    if !kept.iter().eq(derive::values(kind, &record.body, vocabularies).keys()) {
        found.push(says("record-values", id, "lists are narrowed by other values than it says".to_owned()));
    }
    Ok(found)
}

fn says(code: &'static str, record: &str, says: String) -> Disagreement {
    Disagreement { code, record: record.to_owned(), says, mendable: false }
}
