//! The archive: WARC segments in a folder, one writer a segment, rows that name segment, offset, length, digest.
//!
//! A row without its record cannot exist: records are appended and synced first, rows are committed then, and
//! only after that is a capture acknowledged. A record without a row (the process died between the two) is
//! adopted at the next start; a torn last record is cut off. A record that the disk lost later is marked at its row by
//! `check --repair`, and its page is asked again.

mod arrival;
mod batch;
mod check;
mod erase;
mod keep;
mod lost;
mod read;
mod recover;
mod segment;
#[cfg(test)]
mod tests;

pub use arrival::{Arrival, Kept};
pub use check::{check, check_record};
pub use erase::{Erasure, erase_in_copy};
pub use keep::Keeper;
pub use lost::{Marked, mark_dependents, mark_lost};
pub use read::{Archive, Replayed};
pub use recover::{Recovered, recover};
