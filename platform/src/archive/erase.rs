//! Erasing: a tombstone over each record of a capture, in its place and of its length, so that segments stay readable
//! and the places of all other records hold.
//!
//! What a tombstone says follows from the record, the instant and the ground alone. A process that dies half-way leaves
//! a torn record and a row that is not yet marked; the same erasure asked again writes the same bytes over it.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::check::is_not_there;
use super::read::RECORD_LIMIT;
use super::segment::path_of;
use crate::db::{Db, What};
use crate::time;

/// What is to be erased, and what its tombstones say.
#[derive(Clone, Debug)]
pub struct Erasure {
    /// The captures.
    pub captures: Vec<String>,
    /// When it was asked for.
    pub at: i64,
    /// On what ground.
    pub ground: String,
}

/// Where the record of a capture lies.
struct Place {
    segment: String,
    place: u64,
    length: u64,
    record_id: String,
    /// Where the record of the capture before it ends: its request lies between.
    from: u64,
    /// Did the disk lose it, or was it erased before?
    is_lost: bool,
}

/// A stretch of a segment that becomes a tombstone.
struct Grave {
    place: u64,
    length: usize,
    record_id: String,
}

/// Erases captures: first their bytes, synced, then their rows are marked. Gives how many; those that are erased already
/// are passed over. Only the archive writer calls it.
pub(super) async fn erase(db: &Db, folder: &Path, erasure: Erasure) -> Result<usize> {
    let mut buried = Vec::with_capacity(erasure.captures.len());
    for id in &erasure.captures {
        let Some(place) = place_of(db, id).await? else { continue };
        let (folder, at, ground) = (folder.to_owned(), erasure.at, erasure.ground.clone());
        let is_lost = place.is_lost;
        let done = tokio::task::spawn_blocking(move || {
            bury(&folder, &place, at, &ground)
                .with_context(|| format!("erasing the record at {} of segment {}", place.place, place.segment))
        })
        .await
        .context("erasing a record")?;
        match done {
            // should the disk give the file back, `check` says that they were to be gone, and has them erased
            Err(error) if is_lost && is_not_there(&error) => {
                tracing::warn!(error = format!("{error:#}"), "a lost record is only marked as erased")
            }
            done => done?,
        }
        buried.push(id);
    }
    let mut tx = db.begin().await?;
    let mut erased = 0;
    for id in buried {
        let touched = tx
            .run(
                "UPDATE capture SET erased_at = $2, address = '' WHERE id = $1 AND erased_at IS NULL",
                (id.as_str(), time::now()),
            )
            .await?;
        if touched == 1 {
            tx.changed("capture", id.as_str(), What::Removed);
            erased += 1;
        }
    }
    tx.commit().await?;
    Ok(erased)
}

/// Puts tombstones over what is erased of a segment in a copy of it. A copy is never written over with the segment itself,
/// which a disk may have damaged since.
pub async fn erase_in_copy(db: &Db, copies: &Path, segment: &str) -> Result<()> {
    let erased: Vec<(String, i64, String)> = db
        .all(
            "SELECT c.id, c.erased_at, coalesce(p.hidden_ground, '') FROM capture c LEFT JOIN page p ON p.id = c.page_id
             WHERE c.segment = $1 AND c.erased_at IS NOT NULL ORDER BY c.place",
            (segment,),
        )
        .await?;
    for (id, at, ground) in erased {
        let Some(place) = place_of(db, &id).await? else { continue };
        let copies = copies.to_owned();
        let done = tokio::task::spawn_blocking(move || bury(&copies, &place, at, &ground)).await.context("erasing")?;
        done.or_else(|error| if is_not_there(&error) { Ok(()) } else { Err(error) })
            .with_context(|| format!("erasing in the copy of segment {segment}"))?;
    }
    Ok(())
}

async fn place_of(db: &Db, id: &str) -> Result<Option<Place>> {
    let row: Option<(String, i64, i64, String, Option<i64>)> = db
        .maybe(
            "SELECT segment, place, length, record_id, coalesce(lost_at, erased_at) FROM capture WHERE id = $1",
            (id,),
        )
        .await?;
    let Some((segment, place, length, record_id, lost_at)) = row else { return Ok(None) };
    let before: Option<(i64,)> = db
        .maybe(
            "SELECT place + length FROM capture WHERE segment = $1 AND place < $2 ORDER BY place DESC LIMIT 1",
            (segment.as_str(), place),
        )
        .await?;
    let unsigned = |number: i64| u64::try_from(number).context("a negative place in the archive");
    let from = unsigned(before.map_or(0, |(end,)| end))?;
    Ok(Some(Place {
        segment,
        place: unsigned(place)?,
        length: unsigned(length)?,
        record_id,
        from,
        is_lost: lost_at.is_some(),
    }))
}

/// Writes the tombstones of one capture and syncs them.
fn bury(folder: &Path, place: &Place, at: i64, ground: &str) -> Result<()> {
    let path = path_of(folder, &place.segment)?;
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .open(&path)
        .with_context(|| format!("opening the archive segment {}", path.display()))?;
    let end = place.place.saturating_add(place.length);
    if place.is_lost && file.metadata()?.len() < end {
        // what is left of a record that was cut off is covered, too
        file.set_len(end).context("making room for a tombstone")?;
    }
    let (answer, request_id) = answer(&mut file, place)?;
    // the answer goes last: while it is there, it names its request
    let mut graves = request(&mut file, place, request_id)?;
    graves.push(answer);
    for grave in graves {
        let tombstone = tombstone(&grave, at, ground)?;
        if read_at(&mut file, grave.place, grave.length)? != tombstone {
            file.seek(SeekFrom::Start(grave.place))?;
            file.write_all(&tombstone).context("writing a tombstone")?;
            file.sync_data().context("syncing a tombstone")?;
        }
    }
    Ok(())
}

/// The answer's record, and the identifier of its request. One that cannot be read is erased all the same; only that of
/// somebody else is not touched.
fn answer(file: &mut File, place: &Place) -> Result<(Grave, Option<String>)> {
    let length = usize::try_from(place.length).context("a record larger than memory")?;
    let bytes = read_at(file, place.place, length)?;
    let mut request_id = None;
    if let Ok((record, _)) = warc::read_record(&bytes, RECORD_LIMIT) {
        let is_tombstone =
            record.kind == warc::Kind::Metadata && record.header("WARC-Refers-To") == Some(place.record_id.as_str());
        if record.id != place.record_id && !is_tombstone {
            bail!("another record lies there: {}", record.id);
        }
        request_id = record.header("WARC-Concurrent-To").map(str::to_owned);
    }
    Ok((Grave { place: place.place, length, record_id: place.record_id.clone() }, request_id))
}

/// The request that belongs to the answer. Where the stretch before the answer cannot be read (a former try was cut
/// short), the unreadable part of it is the request.
fn request(file: &mut File, place: &Place, id: Option<String>) -> Result<Vec<Grave>> {
    let Some(stretch) = place.place.checked_sub(place.from) else { bail!("two records overlap in the archive") };
    file.seek(SeekFrom::Start(place.from))?;
    let mut scan = warc::scan((&*file).take(stretch), place.from, &warc::Limits::default());
    let mut graves = Vec::new();
    for found in scan.by_ref() {
        let record = &found.record;
        let id = match record.kind {
            warc::Kind::Request if record.header("WARC-Concurrent-To") == Some(place.record_id.as_str()) => {
                record.id.clone()
            }
            // of a former try, perhaps with other words
            warc::Kind::Metadata if record.block.starts_with(b"erased: ") => match record.header("WARC-Refers-To") {
                Some(id) => id.to_owned(),
                None => continue,
            },
            _ => continue,
        };
        let length = usize::try_from(found.length).context("a record larger than memory")?;
        graves.push(Grave { place: found.offset, length, record_id: id });
    }
    match scan.ending() {
        Some(warc::Ending::Failed { at, why }) => bail!("reading failed at byte {at}: {why}"),
        Some(&warc::Ending::Torn { at, .. }) => {
            let length = usize::try_from(place.place.saturating_sub(at)).context("a record larger than memory")?;
            graves.push(Grave { place: at, length, record_id: id.unwrap_or_else(|| place.record_id.clone()) });
        }
        _ => {}
    }
    Ok(graves)
}

/// The ground stands in it where there is room for it; it stands in the ledger in any case.
fn tombstone(grave: &Grave, at: i64, ground: &str) -> Result<Vec<u8>> {
    warc::tombstone(&grave.record_id, grave.length, at, ground)
        .or_else(|_| warc::tombstone(&grave.record_id, grave.length, at, ""))
        .context("making a tombstone")
}

fn read_at(file: &mut File, place: u64, length: usize) -> Result<Vec<u8>> {
    file.seek(SeekFrom::Start(place))?;
    let mut bytes = Vec::with_capacity(length);
    (&*file).take(length as u64).read_to_end(&mut bytes)?;
    if bytes.len() != length {
        bail!("the segment ends inside the record");
    }
    Ok(bytes)
}
