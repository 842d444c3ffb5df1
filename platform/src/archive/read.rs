//! Reading captures back.

use std::io::{Read, Seek, SeekFrom};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::recover::open_segment;
use crate::db::{Db, FromRow, Row};

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
    payload_digest: String,
}

impl FromRow for Place {
    fn from_row(row: &mut Row) -> Result<Self> {
        let unsigned = |number: i64| u64::try_from(number).context("a negative place in the archive");
        Ok(Place {
            segment: row.take()?,
            place: unsigned(row.take()?)?,
            length: unsigned(row.take()?)?,
            revisit_of: row.take()?,
            address: row.take()?,
            fetched_at: row.take()?,
            payload_digest: row.take()?,
        })
    }
}

impl Archive {
    /// The archive of a folder.
    pub fn new(db: Db, folder: PathBuf) -> Archive {
        Archive { db, folder }
    }

    /// The response of a capture; for a revisit, with the body of the capture it refers to. `None`: not there, or erased.
    pub async fn replay(&self, capture_id: &str) -> Result<Option<Replayed>> {
        let Some(place) = self.place(capture_id).await? else { return Ok(None) };
        let (message, mut body) = self.answer(&place).await?;
        if let Some(record_id) = &place.revisit_of {
            let Some(original) = self.original(record_id, &place.payload_digest).await? else { return Ok(None) };
            (_, body) = self.answer(&original).await?;
        }
        Ok(Some(Replayed {
            address: place.address,
            fetched_at: place.fetched_at,
            status: message.status,
            headers: message.headers,
            body,
        }))
    }

    /// Were the bytes of a capture erased, or those of the capture that it refers to?
    pub async fn is_erased(&self, capture_id: &str) -> Result<bool> {
        let (erased,): (i64,) = self
            .db
            .one(
                "SELECT count(*) FROM capture c WHERE c.id = $1 AND (c.erased_at IS NOT NULL OR EXISTS (
                   SELECT 1 FROM capture o WHERE o.payload_digest = c.payload_digest AND o.record_id = c.revisit_of
                     AND o.erased_at IS NOT NULL))",
                (capture_id,),
            )
            .await?;
        Ok(erased > 0)
    }

    /// The bytes of a capture's record as they lie in the segment (one gzip member).
    pub async fn member(&self, capture_id: &str) -> Result<Option<Vec<u8>>> {
        match self.place(capture_id).await? {
            Some(place) => self.bytes(&place).await.map(Some),
            None => Ok(None),
        }
    }

    async fn place(&self, capture_id: &str) -> Result<Option<Place>> {
        self.db
            .maybe(
                "SELECT segment, place, length, revisit_of, address, fetched_at, payload_digest FROM capture
                 WHERE id = $1 AND erased_at IS NULL",
                (capture_id,),
            )
            .await
    }

    /// The capture that holds a payload. Digests have an index, identifiers of records have none.
    async fn original(&self, record_id: &str, payload_digest: &str) -> Result<Option<Place>> {
        self.db
            .maybe(
                "SELECT segment, place, length, revisit_of, address, fetched_at, payload_digest FROM capture
                 WHERE payload_digest = $1 AND record_id = $2 AND erased_at IS NULL",
                (payload_digest, record_id),
            )
            .await
    }

    async fn answer(&self, place: &Place) -> Result<(warc::HttpMessage, Vec<u8>)> {
        let record = self.record(place).await?;
        let message = warc::parse_response(&record.block)
            .with_context(|| format!("reading the answer of {} in segment {}", place.address, place.segment))?;
        let body = record.block.get(message.body_start..).unwrap_or_default().to_vec();
        Ok((message, body))
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
