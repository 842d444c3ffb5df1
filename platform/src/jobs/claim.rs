//! Claiming: a lane first, then its oldest job, so that no host is asked twice at once by any process.

use std::time::Duration;

use anyhow::Result;

use super::model::Job;
use crate::db::{Db, FromRow, Kind, Row};
use crate::holder::{self, Holder};
use crate::time;

/// A claimed job whose process ended this often without a word is set aside: it may be what ends the process, and
/// no other work would get on. More than the tries of a failing job, since most such ends are the machine's.
const MOST_ABANDONED: i64 = 20;

/// `+created_at` is found by no index: the one by which jobs are found is that of when they are due.
///
/// SQLite has one writer, so the plain form is safe there; on PostgreSQL many processes claim side by side. A job that
/// keeps its lease alive keeps its lane, however long it lasts.
const LANES_SQLITE: &str = "UPDATE lane SET busy_until = $1 WHERE name IN (
    SELECT l.name FROM lane l WHERE l.ready_at <= $2 AND l.busy_until <= $2
      AND EXISTS (SELECT 1 FROM job j WHERE j.lane = l.name AND j.state = 'open' AND j.due_at <= $2 AND +j.created_at >= $4)
      AND NOT EXISTS (SELECT 1 FROM job r WHERE r.lane = l.name AND r.state = 'running' AND r.lease_until > $2)
    ORDER BY l.ready_at LIMIT $3) RETURNING name";
/// Materialised, since a plan that runs the inner query more than once would lock more lanes than are claimed.
const LANES_POSTGRES: &str = "WITH free AS MATERIALIZED (
    SELECT l.name FROM lane l WHERE l.ready_at <= $2 AND l.busy_until <= $2
      AND EXISTS (SELECT 1 FROM job j WHERE j.lane = l.name AND j.state = 'open' AND j.due_at <= $2 AND +j.created_at >= $4)
      AND NOT EXISTS (SELECT 1 FROM job r WHERE r.lane = l.name AND r.state = 'running' AND r.lease_until > $2)
    ORDER BY l.ready_at LIMIT $3 FOR UPDATE SKIP LOCKED)
    UPDATE lane SET busy_until = $1 FROM free WHERE lane.name = free.name RETURNING lane.name";
/// Opens running jobs again, those of which the condition holds.
macro_rules! reopen {
    ($which:literal) => {
        concat!(
            "UPDATE job SET lease = NULL, attempts = attempts + 1, error = 'its process ended without a word',
               state = CASE WHEN attempts + 1 >= $2 THEN 'aside' ELSE 'open' END,
               ended_at = CASE WHEN attempts + 1 >= $2 THEN $1 END
             WHERE state = 'running' AND ",
            $which
        )
    };
}
const REOPEN: &str = reopen!("lease_until <= $3");
const REOPEN_ONE: &str = reopen!("lease = $3");

/// Claims up to `most` jobs that are due, one a lane. A claimed job not ended within `lease` is open again.
pub async fn claim(db: &Db, most: usize, lease: Duration) -> Result<Vec<Job>> {
    claim_since(db, 0, most, lease).await
}

/// The same of those alone that were asked for at this instant or later.
pub(super) async fn claim_since(db: &Db, since: i64, most: usize, lease: Duration) -> Result<Vec<Job>> {
    let now = time::now();
    let until = time::after(now, lease);
    let lanes = match db.kind() {
        Kind::Sqlite => LANES_SQLITE,
        Kind::Postgres => LANES_POSTGRES,
    };
    let (waiting,): (i64,) = db
        .one(
            "SELECT count(*) FROM (
               SELECT 1 FROM job WHERE state = 'open' AND due_at <= $1 AND +created_at >= $2 LIMIT 1) AS w",
            (now, since),
        )
        .await?;
    if waiting == 0 {
        return Ok(Vec::new());
    }
    let mut tx = db.begin().await?;
    let mut jobs = Vec::new();
    for (lane,) in tx.all::<(String,)>(lanes, (until, now, most, since)).await? {
        let job: Option<Job> = tx
            .maybe(
                "UPDATE job SET state = 'running', lease = $1, lease_until = $2 WHERE id = (
                   SELECT id FROM job WHERE lane = $3 AND state = 'open' AND due_at <= $4 AND +created_at >= $5
                   ORDER BY due_at, id LIMIT 1)
                 RETURNING id, kind, lane, payload, attempts, lease",
                (holder::lease(), until, lane, now, since),
            )
            .await?;
        jobs.extend(job);
    }
    tx.commit().await?;
    Ok(jobs)
}

/// Opens again what a process that is gone had claimed. Gives how many.
pub async fn reopen_abandoned(db: &Db) -> Result<u64> {
    let now = time::now();
    let (stale,): (i64,) =
        db.one("SELECT count(*) FROM job WHERE state = 'running' AND lease_until <= $1", (now,)).await?;
    if stale == 0 {
        return Ok(0);
    }
    db.run(REOPEN, (now, MOST_ABANDONED, now)).await
}

/// Opens again what processes of this machine had claimed that were killed, and frees its lanes, so that nobody need wait
/// for their leases to end. Gives how many.
pub async fn reopen_of_the_gone(db: &Db) -> Result<u64> {
    let now = time::now();
    let held: Vec<(String, String)> = db
        .all("SELECT lane, lease FROM job WHERE state = 'running' AND lease_until > $1 AND lease IS NOT NULL", (now,))
        .await?;
    let of_the_gone: Vec<_> =
        held.into_iter().filter(|(_, lease)| Holder::of(lease).is_some_and(|holder| holder.is_gone())).collect();
    if of_the_gone.is_empty() {
        return Ok(0);
    }
    let mut tx = db.begin().await?;
    let mut opened = 0;
    for (lane, lease) in of_the_gone {
        // another process may have seen it, too
        if tx.run(REOPEN_ONE, (now, MOST_ABANDONED, lease)).await? == 1 {
            tx.run("UPDATE lane SET busy_until = 0 WHERE name = $1", (lane,)).await?;
            opened += 1;
        }
    }
    tx.commit().await?;
    Ok(opened)
}

/// Opens again everything that is running, and frees all lanes: for a process that holds the only keeper's lock of the
/// database, at its start. Whoever claimed these jobs is gone, so nobody need wait for their leases to end.
pub async fn take_over(db: &Db) -> Result<u64> {
    let mut tx = db.begin().await?;
    let opened = tx.run(REOPEN, (time::now(), MOST_ABANDONED, i64::MAX)).await?;
    tx.run("UPDATE lane SET busy_until = 0 WHERE busy_until > 0", ()).await?;
    tx.commit().await?;
    Ok(opened)
}

/// Hands claimed jobs back at a graceful stop, so that they need not wait for their lease to end.
pub async fn hand_back(db: &Db, jobs: &[Job]) -> Result<()> {
    let mut tx = db.begin().await?;
    for job in jobs {
        let ending = job.later(time::now(), Duration::ZERO);
        ending.write(&mut tx).await?;
    }
    tx.commit().await
}

impl FromRow for Job {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Job {
            id: row.take()?,
            kind: row.take()?,
            lane: row.take()?,
            payload: row.take()?,
            attempts: row.take()?,
            lease: row.take()?,
        })
    }
}
