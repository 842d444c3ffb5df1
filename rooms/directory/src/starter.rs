//! The directory that every installation begins with: outlets of the region, as facts with their sources.

use anyhow::Result;
use platform::db::Db;

use crate::import::import_outlets;

/// The list.
pub const OUTLETS: &[u8] = include_bytes!("../starter/outlets.csv");

/// Enters the outlets that are not there yet. They are real ones, also in the demonstration.
pub async fn starter(db: Db, _sample: bool) -> Result<()> {
    import_outlets(&db, OUTLETS, false, false).await?;
    Ok(())
}
