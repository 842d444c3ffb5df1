//! Which outlets are the invented ones of the sample press: where they stand among real ones, each is marked.

use std::collections::HashSet;

use anyhow::Result;
use platform::db::Db;
use room_directory::Outlets;

/// Those of some outlets that are invented.
pub struct Invented(HashSet<String>);

impl Invented {
    /// Of these outlets.
    pub async fn among<'a>(db: &Db, outlets: impl IntoIterator<Item = &'a String>) -> Result<Invented> {
        let outlets: Vec<String> = outlets.into_iter().cloned().collect();
        Ok(Invented(Outlets::of(db).invented(&outlets).await?))
    }

    /// Is this one of them?
    pub fn has(&self, outlet: &str) -> bool {
        self.0.contains(outlet)
    }
}
