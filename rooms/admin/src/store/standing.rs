//! How the archive does, in a few figures.

use anyhow::Result;
use platform::db::Db;

/// The archive in figures.
#[derive(Clone, Copy, Debug)]
pub struct ArchiveStanding {
    /// Segments, open and sealed.
    pub segments: i64,
    /// Their bytes.
    pub bytes: i64,
    /// Their records.
    pub records: i64,
}

/// The archive in figures, from the rows of its segments.
pub async fn archive_standing(db: &Db) -> Result<ArchiveStanding> {
    let (segments, bytes, records): (i64, i64, i64) = db
        .one(
            "SELECT count(*), CAST(coalesce(sum(length), 0) AS BIGINT), CAST(coalesce(sum(records), 0) AS BIGINT) FROM segment",
            (),
        )
        .await?;
    Ok(ArchiveStanding { segments, bytes, records })
}
