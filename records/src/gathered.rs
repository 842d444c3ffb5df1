//! What a room puts together from many records, brought up to date by what changed since: a change costs what changed, and
//! not the whole.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use platform::db::Db;
use platform::follow;

/// Changes that are taken over one by one; after more, all is put together anew.
const MOST_CHANGES: usize = 1000;

/// It, as it was put together last, with the number of the change log that it is as fresh as. A room keeps it among what it
/// contributes.
pub struct Gathered<T>(Mutex<Option<(i64, Arc<T>)>>);

impl<T> Default for Gathered<T> {
    fn default() -> Self {
        Gathered(Mutex::default())
    }
}

impl<T> Gathered<T> {
    /// It as it is now. `whole` puts it together from nothing, `after` gives what it is after these records changed.
    pub async fn now<W, A>(&self, db: &Db, whole: W, after: A) -> Result<Arc<T>>
    where
        W: AsyncFnOnce() -> Result<T>,
        A: AsyncFnOnce(Arc<T>, Vec<String>) -> Result<Arc<T>>,
    {
        let last = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let known = match last {
            Some((n, last)) => changed_after(db, n).await?.map(|(n, changed)| (n, changed, last)),
            None => None,
        };
        let (n, now) = match known {
            Some((n, changed, last)) => (n, after(last, changed).await?),
            None => {
                // read before the records are: what is written meanwhile is taken over once more
                let n = follow::head(db).await?;
                (n, Arc::new(whole().await?))
            }
        };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((n, now.clone()));
        Ok(now)
    }
}

/// The records that changed after a number of the change log, and the number that this is as fresh as; nothing where too
/// much changed.
async fn changed_after(db: &Db, n: i64) -> Result<Option<(i64, Vec<String>)>> {
    let changes = follow::changes_after(db, n, MOST_CHANGES).await?;
    if changes.len() == MOST_CHANGES {
        return Ok(None);
    }
    let n = changes.last().map_or(n, |change| change.n);
    let records = changes.into_iter().filter(|change| change.kind == "record").map(|change| change.record);
    Ok(Some((n, records.collect())))
}
