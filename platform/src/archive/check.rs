//! Proving that rows and records agree.

use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use anyhow::{Context, Result};

use super::read::RECORD_LIMIT;
use super::recover::open_segment;
use crate::db::Db;
use crate::room::Disagreement;

/// Disagreements of one kind that are told; a lost disk would tell of a million.
const MOST_TOLD: usize = 1000;

/// Reads every segment through and compares it with its rows, digests included. `said` hears how far it is. May run
/// while others write: what they add meanwhile is not looked at.
pub async fn check(db: &Db, folder: &Path, mut said: impl FnMut(usize, usize)) -> Result<Vec<Disagreement>> {
    let mut found = lost_originals(db).await?;
    let segments: Vec<(String,)> = db.all("SELECT name FROM segment ORDER BY name", ()).await?;
    let many = segments.len();
    for (at, (name,)) in segments.into_iter().enumerate() {
        said(at, many);
        // length and rows of one moment
        let mut snapshot = db.snapshot().await?;
        let (length, state): (i64, String) =
            snapshot.one("SELECT length, state FROM segment WHERE name = $1", (name.as_str(),)).await?;
        let rows: Vec<(i64, String, i64, String, Option<i64>)> = snapshot
            .all(
                "SELECT place, id, length, payload_digest, erased_at FROM capture WHERE segment = $1",
                (name.as_str(),),
            )
            .await?;
        drop(snapshot);
        let rows = rows
            .into_iter()
            .map(|(place, id, length, digest, erased)| (place, Wanted { id, length, digest, erased: erased.is_some() }))
            .collect();
        let (folder, open) = (folder.to_owned(), state == "open");
        let part = tokio::task::spawn_blocking(move || check_segment(&folder, &name, length, open, rows))
            .await
            .context("checking a segment")?;
        found.extend(part);
    }
    said(many, many);
    Ok(found)
}

/// Captures that refer to a payload which no capture holds.
async fn lost_originals(db: &Db) -> Result<Vec<Disagreement>> {
    let lost: Vec<(String, String)> = db
        .all(
            "SELECT c.id, c.revisit_of FROM capture c WHERE c.revisit_of IS NOT NULL AND c.erased_at IS NULL AND NOT EXISTS (
               SELECT 1 FROM capture o WHERE o.payload_digest = c.payload_digest AND o.record_id = c.revisit_of) LIMIT $1",
            (MOST_TOLD,),
        )
        .await?;
    let say = |(id, original): (String, String)| Disagreement {
        code: "revisit-without-original",
        record: id,
        says: format!("its payload is that of {original}, which is not there"),
        mendable: false,
    };
    Ok(lost.into_iter().map(say).collect())
}

/// What a row tells of its record.
struct Wanted {
    id: String,
    length: i64,
    digest: String,
    erased: bool,
}

fn check_segment(
    folder: &Path,
    name: &str,
    length: i64,
    open: bool,
    mut rows: HashMap<i64, Wanted>,
) -> Vec<Disagreement> {
    let mut found = Vec::new();
    let mut say = |code, record: &str, says: String| {
        found.push(Disagreement { code, record: record.to_owned(), says, mendable: false });
    };
    let mut file = match open_segment(folder, name) {
        Ok(file) => file,
        Err(error) => {
            say("segment-missing", name, format!("{error:#}"));
            return found;
        }
    };
    let size = file.seek(SeekFrom::End(0)).unwrap_or(0);
    let length = u64::try_from(length).unwrap_or(0);
    if size < length || (!open && size != length) {
        say("segment-length", name, format!("the file has {size} bytes, its row says {length}"));
    }
    if file.rewind().is_err() {
        return found;
    }
    // a writer may be at work behind the recorded end
    let mut scan = warc::scan(file.by_ref().take(length), 0, &warc::Limits::default());
    for record in scan.by_ref() {
        let row = i64::try_from(record.offset).ok().and_then(|offset| rows.remove(&offset));
        let is_answer = matches!(record.record.kind, warc::Kind::Response | warc::Kind::Revisit);
        match row {
            None if is_answer => {
                let place = format!("segment {name}, offset {}", record.offset);
                say("record-without-row", &record.record.id, place);
            }
            Some(row) if row.erased && is_answer => {
                let says = format!("its row says that it was erased; its record is still in {name}");
                say("not-erased", &row.id, says);
            }
            Some(row) if !row.erased => {
                if u64::try_from(row.length) != Ok(record.length) {
                    let says = format!("{} bytes in {name}, its row says {}", record.length, row.length);
                    say("record-length", &row.id, says);
                }
                if record.is_whole()
                    && let Some(why) = check_record(&record.record, &row.digest)
                {
                    say("record-digest", &row.id, format!("{why} (segment {name}, offset {})", record.offset));
                }
            }
            _ => {}
        }
    }
    match scan.ending() {
        Some(warc::Ending::Torn { at, why }) => say("segment-damaged", name, format!("at byte {at}: {why}")),
        Some(warc::Ending::Failed { at, why }) => say("segment-damaged", name, format!("at byte {at}: {why}")),
        _ => {}
    }
    drop(scan);
    // behind a damaged place the reading through ended; each further record is looked at where its row says
    let mut rest: Vec<_> = rows.into_iter().filter(|(_, row)| !row.erased).collect();
    rest.sort_by_key(|(place, _)| *place);
    for (place, row) in rest {
        if let Some(why) = check_at(&mut file, place, &row) {
            say("row-without-record", &row.id, format!("offset {place} of segment {name}: {why}"));
        }
    }
    found
}

/// Why there is no sound record where a row says that there is one.
fn check_at(file: &mut File, place: i64, row: &Wanted) -> Option<String> {
    let (Ok(place), Ok(length)) = (u64::try_from(place), u64::try_from(row.length)) else {
        return Some("a negative place".to_owned());
    };
    let mut bytes = Vec::new();
    let read = file.seek(SeekFrom::Start(place)).and_then(|_| file.take(length).read_to_end(&mut bytes));
    match read.map_err(|error| error.to_string()).and_then(|_| {
        warc::read_record(&bytes, RECORD_LIMIT).map(|(record, _)| record).map_err(|error| error.to_string())
    }) {
        Ok(record) => check_record(&record, &row.digest),
        Err(why) => Some(why),
    }
}

/// Does the record's payload still have the digest of its row? What does not agree, if not.
pub fn check_record(record: &warc::Record, digest: &str) -> Option<String> {
    match record.kind {
        warc::Kind::Response => {}
        warc::Kind::Revisit => return None,
        _ => return Some("another kind of record lies there".to_owned()),
    }
    let message = match warc::parse_response(&record.block) {
        Ok(message) => message,
        Err(error) => return Some(error.to_string()),
    };
    let now = warc::payload_digest(record.block.get(message.body_start..).unwrap_or_default());
    (now != digest).then(|| format!("the payload has digest {now}, its row says {digest}"))
}
