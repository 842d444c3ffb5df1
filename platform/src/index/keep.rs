//! The keeper's loop: the index follows the change log.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use tokio::sync::watch;

use super::model::Documents;
use super::open::Indexed;
use super::rebuild::{blocking, rebuild_until};
use super::shape::Shape;
use super::write::{Position, Writer};
use crate::db::{Db, is_away};
use crate::follow::{Change, changes_after, head};

/// Changes digested in one commit.
const BATCH: usize = 500;
/// Shortest time from one commit to the next while the log is caught up: a commit is a new segment.
const BETWEEN_COMMITS: Duration = Duration::from_secs(1);
/// How often the log and the folder are looked at.
const LOOK: Duration = Duration::from_millis(300);
/// Pause after a failure (a full disk, a database that is away).
const AFTER_FAILURE: Duration = Duration::from_secs(5);
/// The writer's memory is given back after so long without a change.
const IDLE: Duration = Duration::from_secs(30);

/// Keeps the index until `stop` turns true. What is missing, foreign or asked for anew is rebuilt from the
/// database; failures are logged and tried again.
pub async fn follow_until<S: Shape>(
    index: Indexed<S>,
    db: Db,
    documents: Arc<dyn Documents<S::Document>>,
    mut stop: watch::Receiver<bool>,
) {
    let mut keeper = Keeper::of(index, db, documents, stop.clone());
    while !*stop.borrow() {
        let pause = match keeper.step().await {
            Ok(Step::More) => continue,
            Ok(Step::CaughtUp) => BETWEEN_COMMITS,
            Ok(Step::Nothing) => LOOK,
            Err(_) if *stop.borrow() => break,
            Err(error) => {
                tracing::error!(error = format!("{error:#}"), "the search index is behind; it is tried again");
                keeper.doubt(&error).await;
                AFTER_FAILURE
            }
        };
        tokio::select! {
            _ = tokio::time::sleep(pause) => {}
            ended = stop.changed() => {
                if ended.is_err() {
                    break;
                }
            }
        }
    }
    keeper.close().await;
}

/// Brings an index that nobody keeps up to the end of the log, built anew where it is missing or foreign. Given up when
/// `stop` turns true.
pub async fn catch_up<S: Shape>(
    index: Indexed<S>,
    db: Db,
    documents: Arc<dyn Documents<S::Document>>,
    stop: watch::Receiver<bool>,
) -> Result<()> {
    let mut keeper = Keeper::of(index, db, documents, stop.clone());
    while !*stop.borrow() {
        if let Step::Nothing = keeper.step().await? {
            break;
        }
    }
    keeper.close().await;
    Ok(())
}

enum Step {
    More,
    CaughtUp,
    Nothing,
}

struct Keeper<S: Shape> {
    index: Indexed<S>,
    db: Db,
    documents: Arc<dyn Documents<S::Document>>,
    /// Open while there is something to write.
    writer: Option<Writer<S>>,
    /// What we know to be in the index; none until its place in the log was proved.
    position: Option<Position>,
    wrote_at: Instant,
    /// Was the index read through after a failure? Once is enough until something goes well.
    doubted: bool,
    stop: watch::Receiver<bool>,
}

impl<S: Shape> Keeper<S> {
    fn of(
        index: Indexed<S>,
        db: Db,
        documents: Arc<dyn Documents<S::Document>>,
        stop: watch::Receiver<bool>,
    ) -> Keeper<S> {
        let wrote_at = Instant::now();
        Keeper { index, db, documents, writer: None, position: None, wrote_at, doubted: false, stop }
    }

    async fn step(&mut self) -> Result<Step> {
        if self.index.folder().is_asked_anew() {
            self.rebuild().await?;
        }
        let Some(position) = self.proved_position().await? else {
            self.rebuild().await?;
            return Ok(Step::More);
        };
        let changes = changes_after(&self.db, position.n, BATCH).await?;
        let Some(last) = changes.last() else {
            self.rest().await;
            return Ok(Step::Nothing);
        };
        let next = Position::after(last);
        self.digest(&changes, next.clone()).await.with_context(|| format!("changes {} to {}", position.n, next.n))?;
        self.position = Some(next);
        Ok(if changes.len() == BATCH { Step::More } else { Step::CaughtUp })
    }

    /// Where the index on disk stands, if it stands in this database's log at all.
    async fn proved_position(&mut self) -> Result<Option<Position>> {
        if self.index.folder().stamp()?.is_none() {
            self.forget();
            return Ok(None);
        }
        let Some(position) = self.index.opened()?.position.clone() else {
            self.forget();
            return Ok(None);
        };
        if self.position.as_ref() != Some(&position) {
            // the first look, or the folder was exchanged for another one
            self.forget();
            if !is_in_log(&self.db, &position).await? {
                return Ok(None);
            }
            self.position = Some(position.clone());
        }
        Ok(Some(position))
    }

    async fn digest(&mut self, changes: &[Change], next: Position) -> Result<()> {
        let affected = self.documents.affected(&self.db, changes).await?;
        let ids: Vec<String> = affected.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        let mut writer = self.take_writer().await?;
        for slice in ids.chunks(S::AT_ONCE) {
            let loaded = self.documents.load(&self.db, slice).await?;
            let slice = slice.to_vec();
            writer = blocking(move || {
                writer.replace(&slice, &loaded)?;
                Ok(writer)
            })
            .await?;
        }
        writer = blocking(move || {
            writer.commit(&next)?;
            Ok(writer)
        })
        .await?;
        self.writer = Some(writer);
        self.wrote_at = Instant::now();
        self.doubted = false;
        Ok(())
    }

    /// After a failure: if it is not the database that is away, the index itself may be damaged, and is then built anew.
    async fn doubt(&mut self, error: &anyhow::Error) {
        self.forget();
        if is_away(error) || std::mem::replace(&mut self.doubted, true) {
            return;
        }
        if let Ok(Some(why)) = self.index.damage().await {
            tracing::warn!(why, "the search index is damaged; it is built anew from the database");
            self.index.folder().ask_again();
        }
    }

    async fn take_writer(&mut self) -> Result<Writer<S>> {
        match self.writer.take() {
            Some(writer) => Ok(writer),
            None => {
                let opened = self.index.opened()?;
                blocking(move || Writer::of(&opened.index)).await
            }
        }
    }

    async fn rebuild(&mut self) -> Result<()> {
        self.forget();
        tracing::info!("the search index is built anew");
        let mut told = Instant::now();
        let said = |done, total| {
            if told.elapsed() > AFTER_FAILURE {
                told = Instant::now();
                tracing::info!(done, total, "building the search index");
            }
        };
        let stop = self.stop.clone();
        rebuild_until(&self.index, &self.db, self.documents.as_ref(), said, &stop).await
    }

    /// Gives the writer's memory back after a while without work.
    async fn rest(&mut self) {
        if self.wrote_at.elapsed() > IDLE {
            self.close().await;
        }
    }

    async fn close(&mut self) {
        if let Some(writer) = self.writer.take()
            && let Err(error) = blocking(move || writer.close()).await
        {
            tracing::warn!(error = format!("{error:#}"), "the merges of the search index were cut short");
        }
    }

    /// Drops what is not committed; the next step begins from what is on disk.
    fn forget(&mut self) {
        self.writer = None;
        self.position = None;
    }
}

/// A position beyond the log, or at another change than the one digested, is of another database.
async fn is_in_log(db: &Db, position: &Position) -> Result<bool> {
    if position.n == 0 {
        return Ok(true);
    }
    if position.n > head(db).await? {
        return Ok(false);
    }
    let change = changes_after(db, position.n - 1, 1).await?;
    Ok(change.first().is_some_and(|change| position.is_of(change)))
}
