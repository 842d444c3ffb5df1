//! Reading captures back.

use std::io::{Read, Seek, SeekFrom};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::recover::open_segment;
use crate::db::Db;

/// Largest record read back, unpacked.
pub(super) const RECORD_LIMIT: usize = 64 << 20;

/// The archive, for reading.
#[derive(Clone)]
pub struct Archive {
    pub(super) db: Db,
    pub(super) folder: PathBuf,
}

/// A response read back from the archive.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// Address that was asked.
    pub address: String,
    /// When.
    pub fetched_at: i64,
    /// HTTP status.
    pub status: u16,
    /// Headers as received.
    pub headers: Vec<(String, String)>,
    /// Body as received (it may be packed: see the content-encoding).
    pub body: Vec<u8>,
}

impl Replayed {
    /// The first header of this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }
}

struct Place {
    segment: String,
    place: u64,
    length: u64,
    revisit_of: Option<String>,
    address: String,
    fetched_at: i64,
}

impl Archive {
    /// The archive of a folder.
    pub fn new(db: Db, folder: PathBuf) -> Archive {
        Archive { db, folder }
    }

    /// The response of a capture; for a revisit, with the body of the capture it refers to. `None`: not there, or erased.
    pub async fn replay(&self, capture_id: &str) -> Result<Option<Replayed>> {
        let Some(place) = self.place("SELECT segment, place, length, revisit_of, address, fetched_at FROM capture WHERE id = $1 AND erased_at IS NULL", capture_id).await? else {
            return Ok(None);
        };
        let record = self.record(&place).await?;
        let message =
            warc::parse_response(&record.block).with_context(|| format!("reading the answer kept as {capture_id}"))?;
        let mut body = record.block.get(message.body_start..).unwrap_or_default().to_vec();
        if let Some(original) = &place.revisit_of {
            match self.place("SELECT segment, place, length, revisit_of, address, fetched_at FROM capture WHERE record_id = $1 AND erased_at IS NULL", original).await? {
                Some(first) => {
                    let record = self.record(&first).await?;
                    let message = warc::parse_response(&record.block).with_context(|| format!("reading the answer kept as {original}"))?;
                    body = record.block.get(message.body_start..).unwrap_or_default().to_vec();
                }
                None => return Ok(None),
            }
        }
        Ok(Some(Replayed {
            address: place.address,
            fetched_at: place.fetched_at,
            status: message.status,
            headers: message.headers,
            body,
        }))
    }

    /// The bytes of a capture's record as they lie in the segment (one gzip member).
    pub async fn member(&self, capture_id: &str) -> Result<Option<Vec<u8>>> {
        match self.place("SELECT segment, place, length, revisit_of, address, fetched_at FROM capture WHERE id = $1 AND erased_at IS NULL", capture_id).await? {
            Some(place) => self.bytes(&place).await.map(Some),
            None => Ok(None),
        }
    }

    async fn place(&self, sql: &'static str, key: &str) -> Result<Option<Place>> {
        let row: Option<(String, i64, i64, Option<String>, String, i64)> = self.db.maybe(sql, (key,)).await?;
        Ok(row.map(|(segment, place, length, revisit_of, address, fetched_at)| Place {
            segment,
            place: u64::try_from(place).unwrap_or(0),
            length: u64::try_from(length).unwrap_or(0),
            revisit_of,
            address,
            fetched_at,
        }))
    }

    async fn record(&self, place: &Place) -> Result<warc::Record> {
        let bytes = self.bytes(place).await?;
        let (record, _) = warc::read_record(&bytes, RECORD_LIMIT)
            .with_context(|| format!("reading the record at {} of segment {}", place.place, place.segment))?;
        Ok(record)
    }

    async fn bytes(&self, place: &Place) -> Result<Vec<u8>> {
        let (folder, segment, at, length) = (self.folder.clone(), place.segment.clone(), place.place, place.length);
        tokio::task::spawn_blocking(move || {
            let mut file = open_segment(&folder, &segment)?;
            file.seek(SeekFrom::Start(at))?;
            let mut bytes = Vec::new();
            file.take(length).read_to_end(&mut bytes)?;
            if bytes.len() as u64 != length {
                bail!("segment {segment} ends inside the record at {at}");
            }
            Ok(bytes)
        })
        .await
        .context("reading the archive")?
    }
}
