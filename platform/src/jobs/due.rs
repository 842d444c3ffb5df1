//! What becomes due by itself: rooms open its jobs.

use anyhow::Result;
use futures_util::future::BoxFuture;

use crate::db::Db;

/// Something that is done again and again, each time when its own row says so. Rooms contribute it as `dyn Due`.
pub trait Due: Send + Sync {
    /// Opens a job for each that is due now and has none; gives how many. Asked before each look at the table of jobs, so
    /// it must cost next to nothing where nothing is due.
    fn open<'a>(&'a self, db: &'a Db, now: i64) -> BoxFuture<'a, Result<usize>>;
}
