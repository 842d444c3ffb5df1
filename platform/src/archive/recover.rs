//! At start: segments whose writer is gone are read on from the last recorded end. Whole records without rows
//! are adopted, a torn tail is cut off, and the segment is sealed.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use anyhow::{Context, Result};

use super::segment::{path_of, take_over};
use crate::db::{Db, What};
use crate::id::new_id;
use crate::time;

/// How much of a torn tail is looked through for whole records before it is cut: more than a batch ever holds.
const TAIL_BYTES: u64 = 64 << 20;

/// What recovery did.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Recovered {
    /// Segments sealed.
    pub segments: usize,
    /// Records adopted.
    pub adopted: usize,
    /// Bytes of torn records cut off.
    pub cut_bytes: u64,
}

/// Recovers all open segments whose writer is gone, and files that have no row at all.
pub async fn recover(db: &Db, folder: &Path) -> Result<Recovered> {
    std::fs::create_dir_all(folder).with_context(|| format!("making the archive folder {}", folder.display()))?;
    add_unknown_segments(db, folder).await?;
    let mut done = Recovered::default();
    let open: Vec<(String, i64)> =
        db.all("SELECT name, length FROM segment WHERE state = 'open' ORDER BY name", ()).await?;
    for (name, length) in open {
        let Some(file) = take_over(folder, &name)? else { continue };
        recover_segment(db, &name, file, u64::try_from(length).unwrap_or(0), &mut done)
            .await
            .with_context(|| format!("recovering the archive segment {name}"))?;
    }
    Ok(done)
}

/// A segment file whose row was not yet written when its process died.
async fn add_unknown_segments(db: &Db, folder: &Path) -> Result<()> {
    let known: Vec<(String,)> = db.all("SELECT name FROM segment", ()).await?;
    for entry in std::fs::read_dir(folder).context("reading the archive folder")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !name.ends_with(".warc.gz") || known.contains(&(name.clone(),)) || take_over(folder, &name)?.is_none() {
            continue;
        }
        db.run(
            "INSERT INTO segment (name, state, length, records, started_at) VALUES ($1, 'open', 0, 0, $2) ON CONFLICT (name) DO NOTHING",
            (name, time::now()),
        )
        .await?;
    }
    Ok(())
}

async fn recover_segment(db: &Db, name: &str, mut file: File, from: u64, done: &mut Recovered) -> Result<()> {
    let whole = file.metadata()?.len();
    if whole < from {
        anyhow::bail!(
            "the file has {whole} bytes, its rows tell of {from}: records are missing; restore it from a backup"
        );
    }
    file.seek(SeekFrom::Start(from))?;
    let (found, end) = read_records(&mut file, from)?;
    let mut tx = db.begin().await?;
    for record in &found {
        if adopt(&mut tx, name, record).await? {
            done.adopted += 1;
        }
    }
    file.set_len(end).and_then(|()| file.sync_all()).context("cutting the torn record off")?;
    tx.run(
        "UPDATE segment SET state = 'sealed', sealed_at = $2, length = $3, records = records + $4 WHERE name = $1",
        (name, time::now(), end, found.len()),
    )
    .await?;
    tx.commit().await?;
    done.segments += 1;
    done.cut_bytes += whole - end;
    Ok(())
}

/// The response records after `from`, and where the last whole record ends.
fn read_records(file: &mut File, from: u64) -> Result<(Vec<warc::Found>, u64)> {
    let mut found = Vec::new();
    let mut scan = warc::scan(file.by_ref(), from, &warc::Limits::default());
    let mut end = from;
    for record in scan.by_ref() {
        end = record.offset + record.length;
        if matches!(record.record.kind, warc::Kind::Response | warc::Kind::Revisit) {
            found.push(record);
        }
    }
    let torn = match scan.ending() {
        None | Some(warc::Ending::Clean) => return Ok((found, end)),
        // a disk that fails is not a torn record: nothing may be cut
        Some(warc::Ending::Failed { at, why }) => anyhow::bail!("reading failed at byte {at}: {why}"),
        Some(warc::Ending::Torn { at, why }) => {
            tracing::warn!(at, why = %why, "a torn archive record is cut off");
            *at
        }
    };
    drop(scan);
    file.seek(SeekFrom::Start(torn))?;
    let mut tail = Vec::new();
    file.by_ref().take(TAIL_BYTES).read_to_end(&mut tail)?;
    let whole_after =
        warc::pieces(&tail, &warc::Limits::default()).any(|piece| matches!(piece, warc::Piece::Record(_)));
    if whole_after {
        anyhow::bail!(
            "a damaged record at byte {torn} is followed by whole ones; the file is left as it is: restore it from a backup"
        );
    }
    Ok((found, torn))
}

async fn adopt(tx: &mut crate::db::Tx, segment: &str, found: &warc::Found) -> Result<bool> {
    let record = &found.record;
    let header = |name: &str| record.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.clone());
    let message = warc::parse_response(&record.block).ok();
    let body_length = message.as_ref().map_or(0, |m| record.block.len().saturating_sub(m.body_start));
    let id = new_id();
    let mime = message
        .as_ref()
        .and_then(|m| m.header("content-type"))
        .map(|v| v.split(';').next().unwrap_or("").trim().to_lowercase());
    let touched = tx
        .run(
            "INSERT INTO capture (id, segment, place, length, record_id, address, page_id, fetched_at, status, mime, body_length, payload_digest, revisit_of)
             VALUES ($1, $2, $3, $4, $5, $6, (SELECT min(id) FROM page WHERE asked = $6), $7, $8, $9, $10, $11, $12)
             ON CONFLICT (segment, place) DO NOTHING",
            (
                id.as_str(),
                segment,
                found.offset,
                found.length,
                record.id.as_str(),
                record.target.clone().unwrap_or_default(),
                record.date_micros,
                message.as_ref().map_or(0, |m| i64::from(m.status)),
                mime,
                body_length,
                header("WARC-Payload-Digest").unwrap_or_default(),
                header("WARC-Refers-To"),
            ),
        )
        .await?;
    if touched == 1 {
        tx.changed("capture", id, What::Added);
    }
    Ok(touched == 1)
}

/// Opens a segment for reading.
pub(super) fn open_segment(folder: &Path, name: &str) -> Result<File> {
    let path = path_of(folder, name)?;
    File::open(&path).with_context(|| format!("opening the archive segment {}", path.display()))
}
