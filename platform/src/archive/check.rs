//! Proving that rows and records agree.

use std::collections::HashMap;
use std::io::Seek;
use std::path::Path;

use anyhow::Result;

use super::read::RECORD_LIMIT;
use super::recover::open_segment;
use crate::db::Db;
use crate::room::Disagreement;

/// Reads every segment through and compares it with its rows, digests included. `said` hears how far it is.
pub async fn check(db: &Db, folder: &Path, mut said: impl FnMut(usize, usize)) -> Result<Vec<Disagreement>> {
    let mut found = Vec::new();
    let segments: Vec<(String, i64, String)> =
        db.all("SELECT name, length, state FROM segment ORDER BY name", ()).await?;
    let many = segments.len();
    for (at, (name, length, state)) in segments.into_iter().enumerate() {
        said(at, many);
        let rows: Vec<(i64, String, i64, String, Option<i64>)> = db
            .all(
                "SELECT place, id, length, payload_digest, erased_at FROM capture WHERE segment = $1",
                (name.as_str(),),
            )
            .await?;
        let rows =
            rows.into_iter().map(|(place, id, length, digest, erased)| (place, (id, length, digest, erased))).collect();
        let (folder, open) = (folder.to_owned(), state == "open");
        let part = tokio::task::spawn_blocking(move || check_segment(&folder, &name, length, open, rows)).await?;
        found.extend(part);
    }
    said(many, many);
    Ok(found)
}

type Rows = HashMap<i64, (String, i64, String, Option<i64>)>;

fn check_segment(folder: &Path, name: &str, length: i64, open: bool, mut rows: Rows) -> Vec<Disagreement> {
    let mut found = Vec::new();
    let mut say = |code, record: &str, says: String, mendable| {
        found.push(Disagreement { code, record: record.to_owned(), says, mendable });
    };
    let mut file = match open_segment(folder, name) {
        Ok(file) => file,
        Err(error) => {
            say("segment-missing", name, format!("{error:#}"), false);
            return found;
        }
    };
    let size = file.seek(std::io::SeekFrom::End(0)).unwrap_or(0);
    let length = u64::try_from(length).unwrap_or(0);
    if size < length || (!open && size != length) {
        say("segment-length", name, format!("the file has {size} bytes, its row says {length}"), false);
    }
    if file.rewind().is_err() {
        return found;
    }
    let mut scan = warc::scan(file, 0, &warc::Limits::default());
    for record in scan.by_ref().filter(|r| r.offset + r.length <= length) {
        let row = i64::try_from(record.offset).ok().and_then(|offset| rows.remove(&offset));
        let is_answer = matches!(record.record.kind, warc::Kind::Response | warc::Kind::Revisit);
        match row {
            None if is_answer => {
                say(
                    "record-without-row",
                    &record.record.id,
                    format!("segment {name}, offset {}", record.offset),
                    false,
                );
            }
            Some((_, _, _, Some(_))) | None => {}
            Some((id, wanted, digest, None)) => {
                if u64::try_from(wanted) != Ok(record.length) {
                    say(
                        "record-length",
                        &id,
                        format!("{} bytes in {name}, its row says {wanted}", record.length),
                        false,
                    );
                }
                if let Some(why) = check_record(&record.record, &digest) {
                    say("record-digest", &id, format!("{why} (segment {name}, offset {})", record.offset), false);
                }
            }
        }
    }
    for (place, (id, ..)) in rows {
        say("row-without-record", &id, format!("nothing at offset {place} of segment {name}"), false);
    }
    found
}

/// Does the record's payload still have the digest of its row? What does not agree, if not.
pub fn check_record(record: &warc::Record, digest: &str) -> Option<String> {
    if record.block.len() > RECORD_LIMIT || record.kind != warc::Kind::Response {
        return None;
    }
    let message = match warc::parse_response(&record.block) {
        Ok(message) => message,
        Err(error) => return Some(error.to_string()),
    };
    let now = warc::payload_digest(record.block.get(message.body_start..).unwrap_or_default());
    (now != digest).then(|| format!("the payload has digest {now}, its row says {digest}"))
}
