//! The keeper's work of a process: recovery, fetching, followers, index, until asked to stop.

use std::fs::File;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::archive::recover;
use platform::db::{Db, Kind};
use platform::follow;
use platform::index;
use platform::jobs::{self, Due, Until, work};
use platform::mail;
use platform::node::Node;
use platform::private::is_unwritable;
use platform::time;

use crate::documents::ArticleDocuments;
use crate::store::{Articles, Sources};

/// Sources opened at one look.
const MOST_DUE: usize = 500;

/// Jobs that ended stay listed so long.
const KEPT_JOBS: i64 = 14 * time::DAY;

/// How often old jobs are looked for.
const FORGET_EVERY: Duration = Duration::from_secs(3600);

/// How often, and how long apart, the lock of the data directory is tried before its holder is named.
const LOCK_TRIES: usize = 5;
const LOCK_LOOK: Duration = Duration::from_millis(50);

/// How long to collect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Collecting {
    /// What is due now, then end.
    Once,
    /// What was asked for since this instant and what comes of it, then end; nothing else that is due.
    Asked(i64),
    /// Until asked to stop.
    UntilStopped,
}

/// Collects. Refused, with the name of the process that holds it, where another one keeps this data directory.
pub async fn collect(node: Arc<Node>, how: Collecting) -> Result<()> {
    let keeping = become_keeper(&node).await?;
    collect_as(keeping, node, how).await
}

/// The same where this process keeps the data directory already.
pub async fn collect_as(_keeping: Keeping, node: Arc<Node>, how: Collecting) -> Result<()> {
    let recovered = recover(&node.db, &node.config.archive_folder()).await.context("recovering the archive")?;
    if recovered.segments > 0 {
        tracing::info!(?recovered, "the archive was left open and is whole again");
    }
    if node.db.kind() == Kind::Sqlite {
        // the lock says that no other process works on this database; on PostgreSQL others may
        jobs::take_over(&node.db).await?;
        follow::take_over(&node.db).await?;
    }
    crate::erase::recall(&node).await.context("looking whether the database holds what was erased")?;
    crate::follow::try_again(&node).await.context("taking up what could not be read")?;
    let followers: Vec<_> = node.rooms.iter().flat_map(|room| (room.followers)(&node)).collect();
    let index_stop = tokio::sync::watch::Sender::new(false);
    let mut tasks = tokio::task::JoinSet::new();
    for follower in followers.iter().cloned() {
        tasks.spawn(follow::follow_until(node.db.clone(), follower, node.holder.clone(), index_stop.subscribe()));
    }
    tasks.spawn(forget_old_jobs(node.db.clone(), index_stop.subscribe()));
    let documents = Arc::new(ArticleDocuments::of(&node));
    tasks.spawn(index::follow_until(node.index.clone(), node.db.clone(), documents, index_stop.subscribe()));
    tasks.spawn(records::keep_index(node.clone(), index_stop.subscribe()));
    let until = match how {
        Collecting::Once => Until::NothingDue,
        Collecting::Asked(since) => Until::NothingDueSince(since),
        Collecting::UntilStopped => Until::Stopped,
    };
    let worked = work(node.clone(), until, open_due).await;
    // what was collected is also read and can be found when this ends
    let caught_up = match &worked {
        Ok(()) => crate::follow::catch_up(&node).await,
        Err(_) => Ok(()),
    };
    index_stop.send_replace(true);
    while tasks.join_next().await.is_some() {}
    node.finish_archive().await;
    match (worked, caught_up) {
        (Ok(()), Err(behind)) if how == Collecting::UntilStopped => {
            tracing::warn!(
                error = format!("{behind:#}"),
                "not all that was collected is read; it will be at the next start"
            );
            Ok(())
        }
        (worked, caught_up) => worked.and(caught_up),
    }
}

/// Opens the jobs of all that is due, of every room.
fn open_due(node: &Node) -> BoxFuture<'_, Result<usize>> {
    async move {
        let (now, mut opened) = (time::now(), 0);
        for due in node.contributions.all::<dyn Due>() {
            opened += due.open(&node.db, now).await?;
        }
        Ok(opened)
    }
    .boxed()
}

/// Sources, and articles that are looked at again.
pub struct WatchDue;

impl Due for WatchDue {
    fn open<'a>(&'a self, db: &'a Db, now: i64) -> BoxFuture<'a, Result<usize>> {
        async move {
            let sources = Sources::of(db).open_due(now, MOST_DUE).await?;
            Ok(sources + Articles::of(db).open_rechecks(now, MOST_DUE).await?)
        }
        .boxed()
    }
}

/// At the start and every hour. A failure is noted and tried again at the next one.
async fn forget_old_jobs(db: Db, mut stop: tokio::sync::watch::Receiver<bool>) {
    let mut hours = tokio::time::interval(FORGET_EVERY);
    loop {
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            _ = hours.tick() => {}
        }
        if let Err(error) = jobs::forget_old(&db, time::now() - KEPT_JOBS).await {
            tracing::error!(error = format!("{error:#}"), "old jobs could not be forgotten; tried again in an hour");
        }
        if let Err(error) = mail::forget_old(&db, time::now()).await {
            tracing::error!(error = format!("{error:#}"), "old mail could not be forgotten; tried again in an hour");
        }
    }
}

/// Proof that no other process keeps the data directory, as long as it is held.
pub struct Keeping {
    /// The lock goes with the file.
    _locked: File,
}

/// Keeps the data directory from now on; refused where another process does. Commands that ask whether somebody collects
/// hold the lock for a moment: they are waited for.
pub async fn become_keeper(node: &Node) -> Result<Keeping> {
    for _ in 0..LOCK_TRIES {
        match keeper_lock(node) {
            Err(error) if error.is::<AlreadyKept>() => tokio::time::sleep(LOCK_LOOK).await,
            Err(error) if is_unwritable(&error) => {
                let data = node.config.data.display();
                bail!(
                    "nothing can be collected: the data directory {data} cannot be written by this user, or its disk is read-only"
                );
            }
            locked => return locked,
        }
    }
    keeper_lock(node)
}

/// One process keeps a data directory. The lock goes with the process, however it ends.
fn keeper_lock(node: &Node) -> Result<Keeping> {
    let path = node.config.data.join("keeper.lock");
    let file = std::fs::OpenOptions::new()
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .open(&path)
        .with_context(|| format!("opening {}", path.display()))?;
    match file.try_lock() {
        Ok(()) => {
            std::fs::write(&path, format!("{}\n", std::process::id()))
                .with_context(|| format!("writing {}", path.display()))?;
            Ok(Keeping { _locked: file })
        }
        Err(std::fs::TryLockError::WouldBlock) => {
            let holder = std::fs::read_to_string(&path).unwrap_or_default();
            bail!(AlreadyKept { holder: holder.trim().to_owned(), data: node.config.data.display().to_string() })
        }
        Err(std::fs::TryLockError::Error(error)) => Err(error).with_context(|| format!("locking {}", path.display())),
    }
}

/// Does a process collect in this data directory now?
pub fn is_kept(node: &Node) -> Result<bool> {
    match keeper_lock(node) {
        Ok(_) => Ok(false),
        Err(error) if error.is::<AlreadyKept>() => Ok(true),
        // nobody collects where nobody can write
        Err(error) if is_unwritable(&error) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Another process collects in this data directory.
#[derive(Debug, thiserror::Error)]
#[error("process {holder} already collects in {data}; stop it first, or use its site")]
pub struct AlreadyKept {
    holder: String,
    data: String,
}
