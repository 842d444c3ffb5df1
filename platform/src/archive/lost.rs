//! Captures whose records the disk has lost: marked, so that nothing counts on them any more, and found again when a
//! backup brings their bytes back.

use anyhow::Result;

use crate::db::{Tx, What};
use crate::room::Disagreement;

/// What was done about what [`check`](super::check) found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// Captures that are marked as lost now.
    pub lost: u64,
    /// Captures that were marked as lost and are not any more.
    pub found_again: u64,
}

/// Marks captures as lost at `at`, or as found again, by what `check` found of the archive. Bytes are not touched:
/// somebody may still save them.
pub async fn mark_lost(tx: &mut Tx, found: &[Disagreement], at: i64) -> Result<Marked> {
    let mut marked = Marked::default();
    for Disagreement { code, record, mendable, .. } in found {
        match *code {
            "row-without-record" | "record-digest" | "record-length" | "revisit-without-original" => {
                marked.lost += lost(tx, record, at).await?;
            }
            "segment-missing" if *mendable => {
                let all: Vec<(String,)> = tx
                    .all(
                        "SELECT id FROM capture WHERE segment = $1 AND lost_at IS NULL AND erased_at IS NULL",
                        (record.as_str(),),
                    )
                    .await?;
                for (capture,) in all {
                    marked.lost += lost(tx, &capture, at).await?;
                }
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

async fn lost(tx: &mut Tx, capture: &str, at: i64) -> Result<u64> {
    let touched = tx
        .run("UPDATE capture SET lost_at = $2 WHERE id = $1 AND lost_at IS NULL AND erased_at IS NULL", (capture, at))
        .await?;
    if touched > 0 {
        tx.changed("capture", capture, What::Changed);
    }
    Ok(touched)
}

async fn known_damaged(tx: &mut Tx, segment: &str, at: Option<i64>) -> Result<()> {
    tx.run("UPDATE segment SET damaged_at = $2 WHERE name = $1", (segment, at)).await?;
    Ok(())
}
