//! Proving that rows and records agree.

use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use anyhow::{Context, Result};

use super::lost::has_lost_its_payload;
use super::read::RECORD_LIMIT;
use super::recover::open_segment;
use super::segment::path_of;
use crate::db::Db;
use crate::disagreement::Disagreement;

/// Disagreements of one kind that are told; a lost disk would tell of a million.
const MOST_TOLD: usize = 1000;

/// Reads every segment through and compares it with its rows, digests included. `said` hears how far it is. May run
/// while others write: what they add meanwhile is not looked at.
pub async fn check(db: &Db, folder: &Path, mut said: impl FnMut(usize, usize)) -> Result<Vec<Disagreement>> {
    let mut found = lost_originals(db).await?;
    let segments: Vec<(String,)> = db.all("SELECT name FROM segment ORDER BY name", ()).await?;
    let many = segments.len();
    // where all are gone, a disk is more likely not mounted than its content lost
    let is_there = segments.iter().any(|(name,)| path_of(folder, name).is_ok_and(|path| path.exists()));
    for (at, (name,)) in segments.into_iter().enumerate() {
        said(at, many);
        // length and rows of one moment
        let mut snapshot = db.snapshot().await?;
        let (length, state, damaged_at): (i64, String, Option<i64>) =
            snapshot.one("SELECT length, state, damaged_at FROM segment WHERE name = $1", (name.as_str(),)).await?;
        let rows: Vec<Row> = snapshot
            .all(
                "SELECT c.place, c.id, c.length, c.payload_digest, c.erased_at, c.lost_at,
                   CASE WHEN c.revisit_of IS NULL OR EXISTS (SELECT 1 FROM capture o WHERE o.payload_digest = c.payload_digest
                     AND o.revisit_of IS NULL AND o.lost_at IS NULL AND o.erased_at IS NULL) THEN 1 ELSE 0 END
                 FROM capture c WHERE c.segment = $1",
                (name.as_str(),),
            )
            .await?;
        drop(snapshot);
        let rows = rows.into_iter().map(|row| (row.0, Wanted::from(row))).collect();
        let segment = Told {
            name,
            length: u64::try_from(length).unwrap_or(0),
            is_open: state == "open",
            is_known_damaged: damaged_at.is_some(),
            others_are_there: is_there,
        };
        let folder = folder.to_owned();
        let part = tokio::task::spawn_blocking(move || check_segment(&folder, &segment, rows))
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
            concat!("SELECT c.id, c.revisit_of FROM capture c WHERE ", has_lost_its_payload!(), " LIMIT $1"),
            (MOST_TOLD,),
        )
        .await?;
    let say = |(id, original): (String, String)| Disagreement {
        code: "revisit-without-original",
        record: id,
        says: format!("its payload is that of {original}, which is not there"),
        mendable: true,
    };
    Ok(lost.into_iter().map(say).collect())
}

/// Place, identifier, length, digest, when erased, when lost, and whether a revisit's payload is somewhere.
type Row = (i64, String, i64, String, Option<i64>, Option<i64>, bool);

/// What a row tells of its record.
struct Wanted {
    id: String,
    length: i64,
    digest: String,
    is_erased: bool,
    is_lost: bool,
    has_payload: bool,
}

impl From<Row> for Wanted {
    fn from((_, id, length, digest, erased, lost, has_payload): Row) -> Wanted {
        Wanted { id, length, digest, is_erased: erased.is_some(), is_lost: lost.is_some(), has_payload }
    }
}

/// What a segment's row tells of its file.
struct Told {
    name: String,
    length: u64,
    is_open: bool,
    is_known_damaged: bool,
    others_are_there: bool,
}

/// What is found in one segment.
struct Findings<'a> {
    segment: &'a Told,
    found: Vec<Disagreement>,
}

impl Findings<'_> {
    fn say(&mut self, code: &'static str, record: &str, says: String, mendable: bool) {
        self.found.push(Disagreement { code, record: record.to_owned(), says, mendable });
    }

    /// A record that stands in the segment, beside its row.
    fn compare(&mut self, found: &warc::Found, row: Option<Wanted>) {
        let (name, record) = (&self.segment.name, &found.record);
        let Some(row) = row else {
            if is_answer(record) {
                let place = format!("segment {name}, offset {}", found.offset);
                self.say("record-without-row", &record.id, place, false);
            }
            return;
        };
        if row.is_erased {
            if is_answer(record) {
                self.not_erased(&row);
            }
            return;
        }
        let has_length = u64::try_from(row.length) == Ok(found.length);
        let why = found.is_whole().then(|| check_record(record, &row.digest)).flatten();
        if row.is_lost {
            if has_length && why.is_none() {
                self.found_again(&row);
            }
            return;
        }
        if !has_length {
            let says = format!("{} bytes in {name}, its row says {}", found.length, row.length);
            self.say("record-length", &row.id, says, true);
        }
        if let Some(why) = why {
            self.say("record-digest", &row.id, format!("{why} (segment {name}, offset {})", found.offset), true);
        }
    }

    /// Behind a damaged place the reading through ended; each further record is looked at where its row says.
    fn look_where_rows_say(&mut self, file: &mut File, rows: HashMap<i64, Wanted>) {
        let mut rest: Vec<_> = rows.into_iter().collect();
        rest.sort_by_key(|(place, _)| *place);
        for (place, row) in rest {
            let looked = match read_at(file, place, &row) {
                Ok(looked) => looked,
                Err(error) => {
                    let says = format!("at byte {place}: {error}");
                    return self.say("segment-unreadable", &self.segment.name, says, false);
                }
            };
            if row.is_erased {
                if looked.is_ok_and(|record| is_answer(&record)) {
                    self.not_erased(&row);
                }
                continue;
            }
            match looked.map_or_else(Some, |record| check_record(&record, &row.digest)) {
                None if row.is_lost => self.found_again(&row),
                Some(why) if !row.is_lost => {
                    let says = format!("offset {place} of segment {}: {why}", self.segment.name);
                    self.say("row-without-record", &row.id, says, true);
                }
                _ => {}
            }
        }
    }

    fn not_erased(&mut self, row: &Wanted) {
        let says = format!("its row says that it was erased; its record is still in {}", self.segment.name);
        self.say("not-erased", &row.id, says, true);
    }

    fn found_again(&mut self, row: &Wanted) {
        if row.has_payload {
            let says = format!("it is marked as lost, and its record is whole in {}", self.segment.name);
            self.say("found-again", &row.id, says, true);
        }
    }
}

/// Is it of the kinds that a capture's row tells of?
fn is_answer(record: &warc::Record) -> bool {
    matches!(record.kind, warc::Kind::Response | warc::Kind::Revisit)
}

fn check_segment(folder: &Path, segment: &Told, mut rows: HashMap<i64, Wanted>) -> Vec<Disagreement> {
    let (name, length) = (segment.name.as_str(), segment.length);
    let mut findings = Findings { segment, found: Vec::new() };
    let mut file = match open_segment(folder, name) {
        Ok(file) => file,
        Err(error) if !is_not_there(&error) => {
            // whose file it is now, a disk that fails for a while: nothing is known to be lost by that
            findings.say("segment-unreadable", name, format!("{error:#}"), false);
            return findings.found;
        }
        Err(error) => {
            let is_news = rows.values().any(|row| !row.is_erased && !row.is_lost);
            if is_news || !segment.is_known_damaged {
                let ask = if segment.others_are_there {
                    ""
                } else {
                    " (no segment is there: is the archive's disk mounted?)"
                };
                findings.say("segment-missing", name, format!("{error:#}{ask}"), segment.others_are_there);
            }
            return findings.found;
        }
    };
    let mut damages = Vec::new();
    let size = file.seek(SeekFrom::End(0)).unwrap_or(0);
    if size < length || (!segment.is_open && size != length) {
        damages.push(("segment-length", format!("the file has {size} bytes, its row says {length}")));
    }
    if let Err(error) = file.rewind() {
        findings.say("segment-unreadable", name, error.to_string(), false);
        return findings.found;
    }
    // a writer may be at work behind the recorded end
    let mut scan = warc::scan(file.by_ref().take(length), 0, &warc::Limits::default());
    for found in scan.by_ref() {
        let row = i64::try_from(found.offset).ok().and_then(|offset| rows.remove(&offset));
        findings.compare(&found, row);
    }
    match scan.ending() {
        Some(warc::Ending::Torn { at, why }) => damages.push(("segment-damaged", format!("at byte {at}: {why}"))),
        Some(warc::Ending::Failed { at, why }) => {
            let says = format!("at byte {at}: {why}");
            drop(scan);
            findings.say("segment-unreadable", name, says, false);
            return findings.found;
        }
        _ => {}
    }
    drop(scan);
    findings.look_where_rows_say(&mut file, rows);
    match (damages.is_empty(), segment.is_known_damaged) {
        (true, true) => {
            findings.say("segment-found-again", name, "it is known as damaged, and is whole".to_owned(), true);
        }
        (false, false) => damages.into_iter().for_each(|(code, says)| findings.say(code, name, says, true)),
        _ => {}
    }
    findings.found
}

/// Is a file simply not there? Anything else that keeps it from being opened says nothing of its bytes.
pub(super) fn is_not_there(error: &anyhow::Error) -> bool {
    let cause = error.root_cause().downcast_ref::<std::io::Error>();
    cause.is_some_and(|error| error.kind() == std::io::ErrorKind::NotFound)
}

/// The record where a row says that there is one, or why there is none. The error is the disk's.
fn read_at(file: &mut File, place: i64, row: &Wanted) -> std::io::Result<Result<warc::Record, String>> {
    let (Ok(place), Ok(length)) = (u64::try_from(place), u64::try_from(row.length)) else {
        return Ok(Err("a negative place".to_owned()));
    };
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(place))?;
    file.take(length).read_to_end(&mut bytes)?;
    Ok(warc::read_record(&bytes, RECORD_LIMIT).map(|(record, _)| record).map_err(|error| error.to_string()))
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
