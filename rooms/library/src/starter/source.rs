//! Where the facts of a row are from.

use records::Confidence;
use records::starter::Evidence;

/// The day on which the facts were put together.
const COMPILED_ON: &str = "2026-11-24";

/// Where a row was seen: `known` is somebody's memory and no source; several stand in a row.
pub(super) fn source(evidence: &str) -> String {
    let pieces = evidence.split("; ").map(str::trim).filter(|piece| !piece.is_empty() && *piece != "known");
    pieces.collect::<Vec<_>>().join(" | ")
}

/// The provenance of a row.
pub(super) fn seen<'a>(source: &'a str, confidence: &str) -> Evidence<'a> {
    let confidence = Confidence::parse(confidence).unwrap_or(Confidence::Low);
    Evidence { source, confidence, compiled_on: COMPILED_ON }
}
