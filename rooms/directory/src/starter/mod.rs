//! The directory that every installation begins with, as facts with their sources: outlets, organisations, who can
//! speak, agreements, contact points of networks, and the vocabularies that describe them. Real ones, also in the
//! demonstration.

mod agreements;
mod contacts;
mod organisations;
mod read;
mod voices;

use anyhow::Result;
use platform::db::Db;
use records::Confidence;
use records::starter::{Evidence, vocabulary};

use crate::import::import_outlets;

/// The outlets.
pub const OUTLETS: &[u8] = include_bytes!("../../starter/outlets.csv");

/// The day on which the facts were put together.
const COMPILED_ON: &str = "2026-11-24";

/// Enters what is not there yet.
pub async fn starter(db: Db, _sample: bool) -> Result<()> {
    import_outlets(&db, OUTLETS, false, false).await?;
    vocabulary(&db, "topics", include_bytes!("../../starter/topics.csv")).await?;
    vocabulary(&db, "organisation-kinds", include_bytes!("../../starter/organisation_kinds.csv")).await?;
    vocabulary(&db, "networks", include_bytes!("../../starter/networks.csv")).await?;
    let ids = organisations::enter(&db).await?;
    voices::enter(&db, &ids).await?;
    agreements::enter(&db, &ids).await?;
    contacts::enter(&db, &ids).await
}

/// The provenance of a row.
fn evidence<'a>(source: &'a str, confidence: &str) -> Evidence<'a> {
    let confidence = Confidence::parse(confidence).unwrap_or(Confidence::Low);
    Evidence { source, confidence, compiled_on: COMPILED_ON }
}
