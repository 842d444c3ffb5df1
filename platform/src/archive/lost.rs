//! Captures whose records the disk has lost: marked, so that nothing counts on them any more, and found again when a
//! backup brings their bytes back.

use anyhow::Result;

use crate::db::{Tx, What};
use crate::disagreement::Disagreement;

/// How many bytes of a `segment` are counted on: all that were written; of one whose damage is known, as far as captures reach
/// that are neither lost nor erased.
#[macro_export]
macro_rules! counted_on {
    () => {
        "CASE WHEN segment.damaged_at IS NULL THEN segment.length ELSE coalesce((SELECT max(c.place + c.length) FROM capture c
           WHERE c.segment = segment.name AND c.lost_at IS NULL AND c.erased_at IS NULL), 0) END"
    };
}

/// What was done about what [`check`](super::check) found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// Captures that are marked as lost now.
    pub lost: u64,
    /// Captures that were marked as lost and are not any more.
    pub found_again: u64,
}

/// Marks captures as lost at `at`, or as found again, by what `check` found of the archive. Bytes are not touched:
/// somebody may still save them. Nobody who follows the change log is told of what is lost: what was read stays read.
pub async fn mark_lost(tx: &mut Tx, found: &[Disagreement], at: i64) -> Result<Marked> {
    let mut marked = Marked::default();
    for Disagreement { code, record, mendable, .. } in found {
        match *code {
            "row-without-record" | "record-digest" | "record-length" => {
                let sql = "UPDATE capture SET lost_at = $2 WHERE id = $1 AND lost_at IS NULL AND erased_at IS NULL";
                marked.lost += tx.run(sql, (record.as_str(), at)).await?;
            }
            "segment-missing" if *mendable => {
                let sql =
                    "UPDATE capture SET lost_at = $2 WHERE segment = $1 AND lost_at IS NULL AND erased_at IS NULL";
                marked.lost += tx.run(sql, (record.as_str(), at)).await?;
                known_damaged(tx, record, Some(at)).await?;
            }
            "segment-damaged" | "segment-length" => known_damaged(tx, record, Some(at)).await?,
            "segment-found-again" => known_damaged(tx, record, None).await?,
            "found-again" => {
                let touched = tx.run("UPDATE capture SET lost_at = NULL WHERE id = $1", (record.as_str(),)).await?;
                tx.changed("capture", record.as_str(), What::Changed);
                marked.found_again += touched;
            }
            _ => {}
        }
    }
    Ok(marked)
}

/// The condition that `c` is a revisit whose payload no capture holds any more, and that nothing says so yet.
macro_rules! has_lost_its_payload {
    () => {
        "c.revisit_of IS NOT NULL AND c.erased_at IS NULL AND c.lost_at IS NULL AND NOT EXISTS (
           SELECT 1 FROM capture o WHERE o.payload_digest = c.payload_digest AND (
             (o.record_id = c.revisit_of AND (o.lost_at IS NULL OR o.erased_at IS NOT NULL))
             OR (o.revisit_of IS NULL AND o.lost_at IS NULL AND o.erased_at IS NULL)))"
    };
}
pub(super) use has_lost_its_payload;

/// Marks what refers to a payload that no capture holds any more; gives how many.
pub async fn mark_dependents(tx: &mut Tx, at: i64) -> Result<u64> {
    tx.run(concat!("UPDATE capture AS c SET lost_at = $1 WHERE ", has_lost_its_payload!()), (at,)).await
}

async fn known_damaged(tx: &mut Tx, segment: &str, at: Option<i64>) -> Result<()> {
    tx.run("UPDATE segment SET damaged_at = $2 WHERE name = $1", (segment, at)).await?;
    Ok(())
}
