//! What is given to the archive to keep, and the acknowledgement.

use crate::db::{Statement, What};
use crate::jobs::Ending;

/// One exchange to keep, with all that its coming brings about.
pub struct Arrival {
    /// What was sent and received.
    pub exchange: warc::Exchange,
    /// HTTP status.
    pub status: u16,
    /// Content type without parameters.
    pub mime: Option<String>,
    /// The page it answers for.
    pub page_id: Option<String>,
    /// The source it answers for.
    pub source_id: Option<String>,
    /// The job that asked; its end is part of the same transaction.
    pub ending: Option<Ending>,
    /// Rows to write with it, skipped when the job's lease was lost. `CAPTURE` among the values stands for the capture's id.
    pub effects: Vec<Statement>,
    /// Records that change thereby.
    pub changed: Vec<(&'static str, String, What)>,
}

impl Arrival {
    /// In the values of an effect: the identifier that the capture will have.
    pub const CAPTURE: &'static str = "\u{1}capture";
}

/// The acknowledgement: the record is synced and its row committed.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The capture.
    pub capture_id: String,
    /// Was the payload known, so that only a reference was written?
    pub revisit: bool,
    /// Digest of the payload.
    pub payload_digest: String,
}
