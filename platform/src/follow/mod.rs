//! Followers of the change log: each keeps its own position and can be dropped and rebuilt from zero.

mod run;
mod state;
#[cfg(test)]
mod tests;

pub use run::{catch_up, follow_until, take_over};
pub use state::{Change, Standing, changes_after, head, setbacks, standings, try_again};

use anyhow::Result;
use futures_util::future::BoxFuture;

use crate::db::{Statement, What};

/// What a follower makes of some changes: written together with its new position, in one transaction.
#[derive(Default)]
pub struct Work {
    /// Rows to write.
    pub statements: Vec<Statement>,
    /// Records that change thereby.
    pub changed: Vec<(&'static str, String, What)>,
    /// Items that could not be digested: record and error.
    pub setbacks: Vec<(String, String)>,
}

impl Work {
    /// Adds a statement.
    pub fn write(&mut self, sql: &'static str, values: impl crate::db::IntoValues) {
        self.statements.push(Statement::new(sql, values));
    }
}

/// Something that follows the change log and writes the database.
pub trait Follow: Send + Sync {
    /// Its name, by which its position is kept.
    fn name(&self) -> &'static str;
    /// The kinds of records it cares for.
    fn kinds(&self) -> &'static [&'static str];
    /// Changes digested at once.
    fn batch(&self) -> usize {
        64
    }
    /// Reads and computes; writes nothing. Must give the same rows when run twice.
    fn work<'a>(&'a self, changes: &'a [Change]) -> BoxFuture<'a, Result<Work>>;
    /// Drops what it keeps in memory, since the transaction did not go through or the work broke off.
    fn forget(&self) {}
}
