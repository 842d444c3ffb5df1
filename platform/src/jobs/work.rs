//! Doing jobs: claims what is due, runs many at once, hands back what is left at a stop.

use std::collections::{HashMap, HashSet};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use futures_util::FutureExt;
use tokio::task::{Id, JoinError, JoinSet};

use super::claim::{claim_since, hand_back, reopen_abandoned, reopen_of_the_gone};
use super::model::{Ending, Job};
use crate::db::{Db, is_away};
use crate::holder;
use crate::node::Node;
use crate::time;

/// A job that has not ended by then is somebody else's.
const LEASE: Duration = Duration::from_secs(180);
/// How often the lease of a job at work is renewed.
const RENEW: Duration = if cfg!(test) { Duration::from_millis(200) } else { Duration::from_secs(60) };
/// How often the table is looked at when nothing is due.
const LOOK: Duration = Duration::from_millis(200);
/// Where many jobs are at work, their ends are gathered for so long and new ones then claimed together: each claim is a
/// transaction with a sync of its own, for which the archive waits.
const GATHER: Duration = Duration::from_millis(20);
/// At a stop, jobs under way get this long; then they are broken off and handed back.
const DRAIN: Duration = if cfg!(test) { Duration::from_millis(500) } else { Duration::from_secs(15) };
/// Work until nothing is due waits for a host that rests so long, or as long as any host is let rest by the settings; one
/// that asked for more (an hour, a day) is left for later.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often it is looked whether other processes of this machine were killed with jobs in hand.
const LOOK_FOR_THE_GONE: Duration = Duration::from_secs(5);
/// After the database was away.
const AFTER_FAILURE: Duration = Duration::from_secs(3);

/// When the worker ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// The node is asked to stop.
    Stopped,
    /// Nothing is due, or the node is asked to stop.
    NothingDue,
    /// Nothing is due of what was asked for since this instant, and came of it; older jobs, and what becomes due by itself,
    /// are left to others.
    NothingDueSince(i64),
}

impl Until {
    /// Jobs asked for since then are done; 0: all.
    fn since(self) -> i64 {
        match self {
            Until::Stopped | Until::NothingDue => 0,
            Until::NothingDueSince(since) => since,
        }
    }
}

/// Works on jobs. `before` runs before each look at the table: it may open jobs (sources that are due).
pub async fn work<F>(node: Arc<Node>, until: Until, before: F) -> Result<()>
where
    F: AsyncFn(&Node) -> Result<usize>,
{
    let runners: HashMap<&str, _> =
        node.rooms.iter().flat_map(|room| room.jobs).map(|kind| (kind.kind, kind.run)).collect();
    let stopping = node.stopping();
    let mut running: JoinSet<()> = JoinSet::new();
    let mut under_way: HashMap<Id, Job> = HashMap::new();
    let mut gone = tokio::time::interval(LOOK_FOR_THE_GONE);
    let mut told = HashSet::new();
    while !*stopping.borrow() {
        while let Some(ended) = running.try_join_next_with_id() {
            forget(&mut under_way, ended);
        }
        let free = node.config.fetches.saturating_sub(running.len());
        // the first tick comes at once: what was killed before us is taken over at the start
        let looks_for_the_gone = gone.tick().now_or_never().is_some();
        let (opened, claimed) = match look(&node, &before, until.since(), free, looks_for_the_gone).await {
            Ok(found) => found,
            Err(error) if until == Until::Stopped => {
                tracing::error!(error = format!("{error:#}"), "no work can be taken; tried again soon");
                tokio::time::sleep(AFTER_FAILURE).await;
                continue;
            }
            Err(error) => return Err(error),
        };
        let nothing = claimed.is_empty();
        for job in claimed {
            match runners.get(job.kind.as_str()) {
                Some(run) => {
                    let (node, run, begun) = (node.clone(), *run, job.clone());
                    let task = running.spawn(async move { do_job(node, run, job).await });
                    under_way.insert(task.id(), begun);
                }
                None => {
                    let ending = job.failed(&format!("no room does jobs of the kind {}", job.kind), Duration::ZERO);
                    end(&node, ending).await;
                }
            }
        }
        if !nothing || opened > 0 {
            gather(&mut running, &mut under_way, node.config.fetches / 2).await;
            continue;
        }
        if until != Until::Stopped && running.is_empty() {
            if !more_due(&node, until.since()).await? {
                return Ok(());
            }
            tell_who_works(&node.db, &mut told).await?;
        }
        tokio::select! {
            _ = tokio::time::sleep(LOOK) => {}
            Some(ended) = running.join_next_with_id(), if !running.is_empty() => forget(&mut under_way, ended),
        }
    }
    let drained = async {
        while let Some(ended) = running.join_next_with_id().await {
            forget(&mut under_way, ended);
        }
    };
    if tokio::time::timeout(DRAIN, drained).await.is_err() {
        running.shutdown().await;
        // else they would wait until their leases end
        let left: Vec<Job> = under_way.into_values().collect();
        tracing::warn!(jobs = left.len(), "jobs were broken off at the stop and are handed back");
        hand_back(&node.db, &left).await?;
    }
    Ok(())
}

/// Lets some of many jobs end before the next claim; where few are at work, none is waited for.
async fn gather(running: &mut JoinSet<()>, under_way: &mut HashMap<Id, Job>, few: usize) {
    let ended = async {
        while running.len() > few
            && let Some(ended) = running.join_next_with_id().await
        {
            forget(under_way, ended);
        }
    };
    let _ = tokio::time::timeout(GATHER, ended).await;
    tokio::task::yield_now().await;
}

fn forget(under_way: &mut HashMap<Id, Job>, ended: std::result::Result<(Id, ()), JoinError>) {
    let id = match ended {
        Ok((id, ())) => id,
        Err(error) => error.id(),
    };
    under_way.remove(&id);
}

async fn look<F>(node: &Node, before: &F, since: i64, free: usize, for_the_gone: bool) -> Result<(usize, Vec<Job>)>
where
    F: AsyncFn(&Node) -> Result<usize>,
{
    let opened = if since == 0 { before(node).await? } else { 0 };
    reopen_abandoned(&node.db).await?;
    if for_the_gone {
        reopen_of_the_gone(&node.db).await?;
    }
    let claimed = if free > 0 { claim_since(&node.db, since, free, LEASE).await? } else { Vec::new() };
    if *node.stopping().borrow() {
        hand_back(&node.db, &claimed).await?;
        return Ok((0, Vec::new()));
    }
    Ok((opened, claimed))
}

/// Is a job due now that waits for its lane only, and will not wait for long?
async fn more_due(node: &Node, since: i64) -> Result<bool> {
    let (due,): (i64,) = node
        .db
        .one(
            "SELECT count(*) FROM job j JOIN lane l ON l.name = j.lane
             WHERE (j.state = 'running' OR (j.state = 'open' AND j.due_at <= $1 AND l.ready_at <= $2)) AND j.created_at >= $3",
            (time::now(), patience(node), since),
        )
        .await?;
    Ok(due > 0)
}

/// Says once of each other process that it has jobs in hand which are waited for, and how long at most.
async fn tell_who_works(db: &Db, told: &mut HashSet<String>) -> Result<()> {
    let held: Vec<(String, i64)> = db
        .all(
            "SELECT lease, lease_until FROM job WHERE state = 'running' AND lease_until > $1 AND lease IS NOT NULL
             ORDER BY lease_until DESC",
            (time::now(),),
        )
        .await?;
    for (lease, until) in held {
        let holder = holder::named(&lease);
        if told.insert(holder.clone()) {
            let until = time::rfc3339(until);
            tracing::info!(holder, until, "another process has jobs in hand: they are waited for, until then at most");
        }
    }
    Ok(())
}

fn patience(node: &Node) -> i64 {
    time::after(time::now(), PATIENCE.max(node.config.pause()))
}

/// Lanes with jobs that are due but left for later, since their hosts asked to be let rest: name, and until when.
pub async fn left_for_later(node: &Node) -> Result<Vec<(String, i64)>> {
    node.db
        .all(
            "SELECT l.name, l.ready_at FROM lane l WHERE l.ready_at > $2
               AND EXISTS (SELECT 1 FROM job j WHERE j.lane = l.name AND j.state = 'open' AND j.due_at <= $1)
             ORDER BY l.name",
            (time::now(), patience(node)),
        )
        .await
}

type Run = fn(Arc<Node>, Job) -> futures_util::future::BoxFuture<'static, Result<()>>;

/// A job that fails or panics is noted and tried again; it never ends the worker.
async fn do_job(node: Arc<Node>, run: Run, job: Job) {
    let work = async {
        node.look_again().await?;
        run(node.clone(), job.clone()).await
    };
    let result = tokio::select! {
        ended = std::panic::AssertUnwindSafe(work).catch_unwind() => ended,
        never = keep_lease(&node, &job) => match never {},
    };
    let error = match result {
        Ok(Ok(())) => return,
        // no fault of the job's: it does not count as a try
        Ok(Err(error)) if is_away(&error) => {
            tracing::warn!(job = job.id, kind = job.kind, error = format!("{error:#}"), "a job waits for the database");
            return end(&node, job.later(time::after(time::now(), AFTER_FAILURE), node.config.pause())).await;
        }
        Ok(Err(error)) => format!("{error:#}"),
        Err(_) => "the program broke off inside this job; the log has the place".to_owned(),
    };
    tracing::warn!(job = job.id, kind = job.kind, error, "a job failed");
    end(&node, job.failed(&error, node.config.pause())).await;
}

/// Renews the lease of a job as long as it is at work: one that waits for the pauses of a slow host would else be begun
/// again beside itself.
async fn keep_lease(node: &Node, job: &Job) -> Infallible {
    loop {
        tokio::time::sleep(RENEW).await;
        let until = time::after(time::now(), LEASE);
        let sql = "UPDATE job SET lease_until = $3 WHERE id = $1 AND lease = $2";
        if let Err(error) = node.db.run(sql, (job.id.as_str(), job.lease.as_str(), until)).await {
            tracing::warn!(job = job.id, error = format!("{error:#}"), "the lease of a job could not be renewed");
        }
    }
}

/// A database that is away is waited for: else job and lane would rest until their lease ends.
async fn end(node: &Node, ending: Ending) {
    let until = Instant::now() + LEASE;
    loop {
        let Err(error) = write_end(node, &ending).await else { return };
        let is_stopping = *node.stopping().borrow();
        if !is_away(&error) || is_stopping || Instant::now() > until {
            // its lease will end, and the job is then open again
            tracing::error!(error = format!("{error:#}"), "the end of a job could not be written");
            return;
        }
        tokio::time::sleep(AFTER_FAILURE).await;
    }
}

async fn write_end(node: &Node, ending: &Ending) -> Result<()> {
    let mut tx = node.db.begin().await?;
    ending.clone().write(&mut tx).await?;
    tx.commit().await
}
