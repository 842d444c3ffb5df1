//! Reading captures back.

use std::io::{Read, Seek, SeekFrom};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::recover::open_segment;
use crate::db::{Away, Db, FromRow, Row};

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
    is_lost: bool,
}

/// The columns of a [`Place`].
macro_rules! place_columns {
    () => {
        "segment, place, length, revisit_of, address, fetched_at, payload_digest, CASE WHEN lost_at IS NULL THEN 0 ELSE 1 END"
    };
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
            is_lost: row.take()?,
        })
    }
}

impl Archive {
    /// The archive of a folder.
    pub fn new(db: Db, folder: PathBuf) -> Archive {
        Archive { db, folder }
    }

    /// The response of a capture; for a revisit, with the body of the capture it refers to. Where the disk lost a record,
    /// another of the very same payload stands in for it. `None`: not there, erased, or lost.
    pub async fn replay(&self, capture_id: &str) -> Result<Option<Replayed>> {
        let Some(place) = self.place(capture_id).await? else { return Ok(None) };
        let Some(holder) = self.holder(&place).await? else { return Ok(None) };
        let (message, body) = match holder {
            None => self.answer(&place).await?,
            Some(holder) => {
                let (of_holder, body) = self.answer(&holder).await?;
                let message = if place.is_lost { of_holder } else { self.answer(&place).await?.0 };
                (message, body)
            }
        };
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
        match self.place(capture_id).await?.filter(|place| !place.is_lost) {
            Some(place) => self.bytes(&place).await.map(Some),
            None => Ok(None),
        }
    }

    /// Did the disk lose the record of a capture, or the payload that it refers to?
    pub async fn is_lost(&self, capture_id: &str) -> Result<bool> {
        Ok(match self.place(capture_id).await? {
            Some(place) => self.holder(&place).await?.is_none() && !self.is_erased(capture_id).await?,
            None => false,
        })
    }

    async fn place(&self, capture_id: &str) -> Result<Option<Place>> {
        self.db
            .maybe(
                concat!("SELECT ", place_columns!(), " FROM capture WHERE id = $1 AND erased_at IS NULL"),
                (capture_id,),
            )
            .await
    }

    /// Which other record holds a capture's payload, if it does not hold it itself; nothing where none does any more.
    async fn holder(&self, place: &Place) -> Result<Option<Option<Place>>> {
        if let Some(record_id) = &place.revisit_of {
            match self.original(record_id, &place.payload_digest).await? {
                None => return Ok(None),
                Some(original) if !original.is_lost => return Ok(Some(Some(original))),
                Some(_) => {}
            }
        } else if !place.is_lost {
            return Ok(Some(None));
        }
        Ok(self.of_payload(&place.payload_digest).await?.map(Some))
    }

    /// The capture that holds a payload. Digests have an index, identifiers of records have none.
    async fn original(&self, record_id: &str, payload_digest: &str) -> Result<Option<Place>> {
        self.db
            .maybe(
                concat!(
                    "SELECT ",
                    place_columns!(),
                    " FROM capture WHERE payload_digest = $1 AND record_id = $2 AND erased_at IS NULL"
                ),
                (payload_digest, record_id),
            )
            .await
    }

    /// Any capture that holds this payload itself.
    async fn of_payload(&self, payload_digest: &str) -> Result<Option<Place>> {
        self.db
            .maybe(
                concat!(
                    "SELECT ",
                    place_columns!(),
                    " FROM capture WHERE payload_digest = $1 AND revisit_of IS NULL AND erased_at IS NULL AND lost_at IS NULL
                     ORDER BY id LIMIT 1"
                ),
                (payload_digest,),
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

    /// A disk that does not give what it holds is told as one that is away, unless its loss is known: the same may go
    /// through later.
    async fn bytes(&self, place: &Place) -> Result<Vec<u8>> {
        let (folder, segment, at, length) = (self.folder.clone(), place.segment.clone(), place.place, place.length);
        let read: Result<Vec<u8>> = tokio::task::spawn_blocking(move || {
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
        .context("reading the archive")?;
        match read {
            Err(error) if is_of_the_disk(&error) && !self.is_known_damaged(&place.segment).await? => {
                bail!(Away(format!("{error:#}")))
            }
            read => read,
        }
    }

    async fn is_known_damaged(&self, segment: &str) -> Result<bool> {
        let (damaged,): (i64,) =
            self.db.one("SELECT count(*) FROM segment WHERE name = $1 AND damaged_at IS NOT NULL", (segment,)).await?;
        Ok(damaged > 0)
    }
}

fn is_of_the_disk(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| cause.is::<std::io::Error>())
}
