//! At start: segments whose writer is gone are read on from the last recorded end. Whole records without rows
//! are adopted, a torn tail is cut off, and the segment is sealed.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use anyhow::{Context, Result};

use super::segment::{path_of, take_over};
use crate::counted_on;
use crate::db::{Db, Tx, What, is_away};
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
    /// Segments that are left as they are because they cannot be read or are not what their rows tell: name and why.
    pub damaged: Vec<(String, String)>,
}

/// Recovers all open segments whose writer is gone, and files that have no row at all. A damaged one is left untouched
/// and told of: the others, and the site, go on. The error is the database's or the folder's.
pub async fn recover(db: &Db, folder: &Path) -> Result<Recovered> {
    std::fs::create_dir_all(folder).with_context(|| format!("making the archive folder {}", folder.display()))?;
    add_unknown_segments(db, folder).await?;
    let mut done = Recovered::default();
    let open: Vec<(String,)> =
        db.all("SELECT name FROM segment WHERE state = 'open' AND damaged_at IS NULL ORDER BY name", ()).await?;
    for (name,) in open {
        let recovered = recover_segment(db, folder, &name, &mut done).await;
        match recovered.with_context(|| format!("recovering the archive segment {name}")) {
            Ok(()) => {}
            Err(error) if is_away(&error) => return Err(error),
            Err(error) => {
                let why = format!("{error:#}");
                tracing::error!(error = why, "an archive segment is damaged and left as it is");
                done.damaged.push((name, why));
            }
        }
    }
    let sealed: Vec<(String, i64)> = db
        .all(
            concat!(
                "SELECT name, ",
                counted_on!(),
                " FROM segment WHERE state = 'sealed' OR damaged_at IS NOT NULL ORDER BY name"
            ),
            (),
        )
        .await?;
    for (name, length) in sealed {
        let found = path_of(folder, &name)?.metadata().map_or(0, |about| about.len());
        if found < u64::try_from(length).unwrap_or(0) {
            let why = format!(
                "it has {found} bytes, its rows tell of {length}: restore it from a backup, or mark what is lost (atalaya check --repair)"
            );
            tracing::error!(segment = name, why, "an archive segment has lost records");
            done.damaged.push((name, why));
        }
    }
    Ok(done)
}

/// A segment file whose row was not yet written when its process died.
async fn add_unknown_segments(db: &Db, folder: &Path) -> Result<()> {
    let known: Vec<(String,)> = db.all("SELECT name FROM segment", ()).await?;
    let known: std::collections::HashSet<String> = known.into_iter().map(|(name,)| name).collect();
    for entry in std::fs::read_dir(folder).context("reading the archive folder")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !name.ends_with(".warc.gz") || known.contains(&name) || take_over(folder, &name)?.is_none() {
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

async fn recover_segment(db: &Db, folder: &Path, name: &str, done: &mut Recovered) -> Result<()> {
    let Some(mut file) = take_over(folder, name)? else { return Ok(()) };
    // asked now that the file is ours: its writer may have gone on, and sealed it, since it was listed
    let row: Option<(String, i64)> = db.maybe("SELECT state, length FROM segment WHERE name = $1", (name,)).await?;
    let Some((_, length)) = row.filter(|(state, _)| state == "open") else { return Ok(()) };
    let from = u64::try_from(length).unwrap_or(0);
    let whole = file.metadata()?.len();
    if whole < from {
        anyhow::bail!(
            "the file has {whole} bytes, its rows tell of {from}: records are missing; restore it from a backup"
        );
    }
    let (found, end, file) = tokio::task::spawn_blocking(move || {
        file.seek(SeekFrom::Start(from))?;
        let (found, end) = read_records(&mut file, from)?;
        anyhow::Ok((found, end, file))
    })
    .await
    .context("reading the segment")??;
    let mut tx = db.begin().await?;
    let mut adopted = 0;
    for record in &found {
        if adopt(&mut tx, name, record).await? {
            adopted += 1;
        }
    }
    file.set_len(end).and_then(|()| file.sync_all()).context("cutting the torn record off")?;
    tx.run(
        "UPDATE segment SET state = 'sealed', sealed_at = $2, length = $3, records = records + $4 WHERE name = $1",
        (name, time::now(), end, adopted),
    )
    .await?;
    tx.commit().await?;
    done.segments += 1;
    done.adopted += adopted;
    done.cut_bytes += whole - end;
    Ok(())
}

/// What a row tells of a record. The payload is let go at once: a whole segment may have to be adopted.
pub(super) struct Orphan {
    offset: u64,
    length: u64,
    id: String,
    address: String,
    fetched_at: i64,
    status: u16,
    mime: Option<String>,
    body_length: u64,
    digest: String,
    revisit_of: Option<String>,
    truncated: Option<String>,
}

/// The response records after `from`, where the reader stands, and where the last whole record ends.
pub(super) fn read_records(file: &mut (impl Read + Seek), from: u64) -> Result<(Vec<Orphan>, u64)> {
    let mut found = Vec::new();
    let mut scan = warc::scan(file.by_ref(), from, &warc::Limits::default());
    let mut end = from;
    for record in scan.by_ref() {
        end = record.offset + record.length;
        if matches!(record.record.kind, warc::Kind::Response | warc::Kind::Revisit) {
            found.push(Orphan::of(record));
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

impl Orphan {
    fn of(found: warc::Found) -> Orphan {
        let record = &found.record;
        let header = |name| record.header(name).map(str::to_owned);
        let message = warc::parse_response(&record.block).ok();
        let head = message.as_ref().map_or(0, |m| m.body_start as u64);
        Orphan {
            offset: found.offset,
            length: found.length,
            address: record.target.clone().unwrap_or_default(),
            fetched_at: record.date_micros,
            status: message.as_ref().map_or(0, |m| m.status),
            mime: message.as_ref().and_then(warc::HttpMessage::mime),
            body_length: found.block_length.saturating_sub(head),
            digest: header("WARC-Payload-Digest").unwrap_or_default(),
            revisit_of: header("WARC-Refers-To"),
            truncated: header("WARC-Truncated"),
            id: found.record.id,
        }
    }
}

async fn adopt(tx: &mut Tx, segment: &str, orphan: &Orphan) -> Result<bool> {
    let id = new_id();
    let touched = tx
        .run(
            "INSERT INTO capture (id, segment, place, length, record_id, address, page_id, fetched_at, status, mime, body_length,
               payload_digest, revisit_of, truncated)
             VALUES ($1, $2, $3, $4, $5, $6, (SELECT min(id) FROM page WHERE asked = $6), $7, $8, $9, $10, $11, $12, $13)
             ON CONFLICT (segment, place) DO NOTHING",
            (
                id.as_str(),
                segment,
                orphan.offset,
                orphan.length,
                orphan.id.as_str(),
                orphan.address.as_str(),
                orphan.fetched_at,
                orphan.status,
                &orphan.mime,
                orphan.body_length,
                orphan.digest.as_str(),
                &orphan.revisit_of,
                &orphan.truncated,
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
