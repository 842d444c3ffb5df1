//! How archive and sources do, in a few figures.

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

/// Sources in figures.
#[derive(Clone, Copy, Debug)]
pub struct SourceStanding {
    /// Those that are asked.
    pub active: i64,
    /// Those of them that have a problem now.
    pub failing: i64,
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

/// Sources in figures.
pub async fn source_standing(db: &Db) -> Result<SourceStanding> {
    let (active, failing): (i64, i64) = db
        .one("SELECT count(*), count(*) FILTER (WHERE problem IS NOT NULL) FROM source WHERE state = 'active'", ())
        .await?;
    Ok(SourceStanding { active, failing })
}
