//! The library that every installation begins with, as facts with their sources: documents, laws, treaties and who
//! ratified them. Real ones, also in the demonstration. What is uncertain is entered as such and waits to be confirmed.

mod documents;
mod laws;
mod line;
mod relations;
mod treaties;

use anyhow::Result;
use platform::db::Db;
use records::Confidence;
use records::starter::Evidence;

/// The day on which the facts were put together.
const COMPILED_ON: &str = "2026-11-24";

/// Enters what is not there yet.
pub async fn starter(db: Db, _sample: bool) -> Result<()> {
    documents::enter(&db).await?;
    let treaties = treaties::enter(&db).await?;
    laws::enter(&db, &treaties).await
}

/// Where a row was seen: `known` is somebody's memory and no source; several stand in a row.
fn source(evidence: &str) -> String {
    let pieces = evidence.split("; ").map(str::trim).filter(|piece| !piece.is_empty() && *piece != "known");
    pieces.collect::<Vec<_>>().join(" | ")
}

/// The provenance of a row.
fn seen<'a>(source: &'a str, confidence: &str) -> Evidence<'a> {
    let confidence = Confidence::parse(confidence).unwrap_or(Confidence::Low);
    Evidence { source, confidence, compiled_on: COMPILED_ON }
}
