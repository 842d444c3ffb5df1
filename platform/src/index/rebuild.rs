//! Building the index anew from the database, beside the one in force.

use anyhow::{Context, Result, bail};
use tokio::sync::watch;

use super::folder::Folder;
use super::model::Documents;
use super::open::Indexed;
use super::shape::Shape;
use super::write::{self, Position, Writer};
use crate::db::Db;
use crate::follow::{changes_after, head};

/// Identifiers counted at once.
const COUNTED: usize = 10_000;
/// Documents between two commits: bounds the memory of what waits to be written.
const COMMIT_EVERY: usize = 2000;

/// Builds the index anew and puts it in force; searches go on in the old one meanwhile. Only when no keeper
/// runs: else ask it by [`super::ask_rebuild`]. `said` is told how many of how many documents are done.
pub async fn rebuild<S: Shape>(
    index: &Indexed<S>,
    db: &Db,
    documents: &dyn Documents<S::Document>,
    said: impl FnMut(u64, u64),
) -> Result<()> {
    let (_running, stop) = watch::channel(false);
    rebuild_until(index, db, documents, said, &stop).await
}

/// The same, given up when `stop` turns true.
pub(super) async fn rebuild_until<S: Shape>(
    index: &Indexed<S>,
    db: &Db,
    documents: &dyn Documents<S::Document>,
    said: impl FnMut(u64, u64),
    stop: &watch::Receiver<bool>,
) -> Result<()> {
    let folder = index.folder();
    folder.take_request();
    let number = folder.make_next()?;
    if let Err(error) = fill::<S>(folder, number, db, documents, said, stop).await {
        folder.remove(number);
        return Err(error.context("building the index anew"));
    }
    folder.switch_to(number)?;
    index.opened()?;
    folder.remove_all_but(Some(number))?;
    folder.answer_request()
}

async fn fill<S: Shape>(
    folder: &Folder,
    number: u64,
    db: &Db,
    documents: &dyn Documents<S::Document>,
    mut said: impl FnMut(u64, u64),
    stop: &watch::Receiver<bool>,
) -> Result<()> {
    // read first: what changes while this goes on is in the log after it, and digested again
    let position = log_end(db).await?;
    let total = count(db, documents).await?;
    let path = folder.of(number);
    let mut writer = blocking(move || Writer::<S>::of(&write::create::<S>(&path)?)).await?;
    let (mut after, mut done, mut waiting) = (None::<String>, 0, 0);
    loop {
        let ids = documents.all_ids(db, after.as_deref(), S::AT_ONCE).await?;
        let Some(last) = ids.last().cloned() else {
            break;
        };
        if *stop.borrow() {
            bail!("stopped before it was whole");
        }
        let loaded = documents.load(db, &ids).await?;
        waiting += loaded.len();
        done += ids.len() as u64;
        after = Some(last);
        let commit = (waiting >= COMMIT_EVERY).then(|| position.clone());
        if commit.is_some() {
            waiting = 0;
        }
        writer = blocking(move || {
            // a fresh index holds none of them yet: nothing to take out
            writer.replace(&[], &loaded)?;
            if let Some(position) = commit {
                writer.commit(&position)?;
            }
            Ok(writer)
        })
        .await?;
        said(done, total.max(done));
    }
    blocking(move || {
        writer.commit(&position)?;
        writer.close()
    })
    .await
}

/// The place after the last committed change.
async fn log_end(db: &Db) -> Result<Position> {
    let n = head(db).await?;
    let last = changes_after(db, n - 1, 1).await?;
    Ok(last.first().map_or(Position::default(), Position::after))
}

async fn count<D>(db: &Db, documents: &dyn Documents<D>) -> Result<u64> {
    let (mut after, mut count) = (None::<String>, 0);
    loop {
        let ids = documents.all_ids(db, after.as_deref(), COUNTED).await?;
        count += ids.len() as u64;
        match ids.last() {
            Some(last) => after = Some(last.clone()),
            None => return Ok(count),
        }
    }
}

/// Disk and CPU work, off the threads that answer requests.
pub(super) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.context("the thread that writes the index ended")?
}
