//! Running followers: one process at a time does each, whoever holds its lease.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use futures_util::FutureExt;
use tokio::sync::watch;

use super::state::{Change, changes_after};
use super::{Follow, Work};
use crate::db::Db;
use crate::holder::{self, Holder};
use crate::time;

/// A follower's lease; renewed with each step.
const LEASE: Duration = Duration::from_secs(30);
/// How often a follower looks when nothing wakes it (changes of other processes).
const LOOK: Duration = Duration::from_millis(500);
/// Pause after a failure.
const AFTER_FAILURE: Duration = Duration::from_secs(5);

/// Follows the log until `stop` turns true.
pub async fn follow_until(db: Db, follower: Arc<dyn Follow>, holder: String, mut stop: watch::Receiver<bool>) {
    let mut told = String::new();
    while !*stop.borrow() {
        let pause = match step(&db, follower.as_ref(), &holder).await {
            Ok(Step::Moved) => continue,
            Ok(Step::Nothing) => LOOK,
            Ok(Step::Waits(other)) => {
                tell_once(follower.name(), &other, &mut told);
                LOOK
            }
            Err(error) => {
                let why = format!("{error:#}");
                tracing::error!(follower = follower.name(), error = why, "a follower is stopped");
                let _ = note_problem(&db, follower.name(), &why).await;
                AFTER_FAILURE
            }
        };
        tokio::select! {
            _ = tokio::time::sleep(pause) => {}
            // nobody is left who could say so
            changed = stop.changed() => if changed.is_err() { break },
        }
    }
    let _ = release(&db, follower.name(), &holder).await;
}

/// Digests all that is in the log now; nothing where another holder does this follower's work.
pub async fn catch_up(db: &Db, follower: &dyn Follow, holder: &str) -> Result<()> {
    while let Step::Moved = step(db, follower, holder).await? {}
    release(db, follower.name(), holder).await
}

enum Step {
    Moved,
    Nothing,
    /// There is something to do, and another process holds this follower's place.
    Waits(Held),
}

/// A place that another process holds.
struct Held {
    holder: String,
    until: i64,
}

fn tell_once(follower: &str, held: &Held, told: &mut String) {
    if *told != held.holder {
        told.clone_from(&held.holder);
        let (holder, until) = (holder::named(&held.holder), time::rfc3339(held.until));
        tracing::info!(
            follower,
            holder,
            until,
            "another process does this follower's work: taken over if it has ended by then"
        );
    }
}

/// What a follower keeps in memory is dropped whenever its rows were not written.
async fn step(db: &Db, follower: &dyn Follow, holder: &str) -> Result<Step> {
    let stepped = try_step(db, follower, holder).await;
    if stepped.is_err() {
        follower.forget();
    }
    stepped
}

async fn try_step(db: &Db, follower: &dyn Follow, holder: &str) -> Result<Step> {
    let name = follower.name();
    let position = position(db, name).await?;
    let changes = changes_after(db, position, follower.batch()).await?;
    let Some(last) = changes.last().map(|change| change.n) else { return Ok(Step::Nothing) };
    if let Some(other) = hold_lease(db, name, holder).await? {
        return Ok(Step::Waits(other));
    }
    let wanted: Vec<Change> = changes.into_iter().filter(|c| follower.kinds().contains(&c.kind.as_str())).collect();
    let place = Place { db, name, holder };
    let moved = match digest(follower, &wanted).await.with_context(|| format!("changes {position} to {last}"))? {
        Some(work) => place.write(position, last, work).await?,
        None => one_by_one(&place, follower, &wanted, position, last).await?,
    };
    if !moved {
        follower.forget();
        return Ok(Step::Nothing);
    }
    Ok(Step::Moved)
}

/// What the follower makes of some changes; `None` where the program broke off inside it.
async fn digest(follower: &dyn Follow, wanted: &[Change]) -> Result<Option<Work>> {
    if wanted.is_empty() {
        return Ok(Some(Work::default()));
    }
    match AssertUnwindSafe(async { follower.work(wanted).await }).catch_unwind().await {
        Ok(work) => work.map(Some),
        Err(_) => Ok(None),
    }
}

/// After a break within a batch: each change alone, so that the one that brings it about is set aside and the others
/// go on.
async fn one_by_one(place: &Place<'_>, follower: &dyn Follow, wanted: &[Change], from: i64, to: i64) -> Result<bool> {
    follower.forget();
    let mut at = from;
    for change in wanted {
        let work = match digest(follower, std::slice::from_ref(change)).await? {
            Some(work) => work,
            None => {
                follower.forget();
                let why = "the program broke off at this record; the log has the place".to_owned();
                Work { setbacks: vec![(change.record.clone(), why)], ..Work::default() }
            }
        };
        if !place.write(at, change.n, work).await? {
            return Ok(false);
        }
        at = change.n;
    }
    Ok(at == to || place.write(at, to, Work::default()).await?)
}

/// A follower's place in the log, as one process holds it.
struct Place<'a> {
    db: &'a Db,
    name: &'a str,
    holder: &'a str,
}

impl Place<'_> {
    /// Rows and position in one transaction; false, and nothing written, where another process holds this place now.
    async fn write(&self, from: i64, to: i64, work: Work) -> Result<bool> {
        let mut tx = self.db.begin().await?;
        let now = time::now();
        let moved = tx
            .run(
                "UPDATE follower SET position = $1, moved_at = $2, problem = NULL WHERE name = $3 AND position = $4
                   AND EXISTS (SELECT 1 FROM lease WHERE lease.name = $3 AND holder = $5)",
                (to, now, self.name, from, self.holder),
            )
            .await?;
        if moved != 1 {
            return Ok(false);
        }
        for statement in work.statements {
            tx.apply(statement).await?;
        }
        for (record, error) in work.setbacks {
            tx.run(
                "INSERT INTO setback (follower, record, error, at) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (follower, record) DO UPDATE SET error = excluded.error, at = excluded.at",
                (self.name, record, error, now),
            )
            .await?;
        }
        for (kind, id, what) in work.changed {
            tx.changed(kind, id, what);
        }
        tx.commit().await?;
        Ok(true)
    }
}

async fn position(db: &Db, name: &str) -> Result<i64> {
    if let Some((position,)) = db.maybe("SELECT position FROM follower WHERE name = $1", (name,)).await? {
        return Ok(position);
    }
    db.run(
        "INSERT INTO follower (name, position, moved_at) VALUES ($1, 0, $2) ON CONFLICT (name) DO NOTHING",
        (name, time::now()),
    )
    .await?;
    Ok(0)
}

/// Takes or renews a lease; gives who has it where that is another. A process of this machine that was killed has it no
/// more.
async fn hold_lease(db: &Db, name: &str, holder: &str) -> Result<Option<Held>> {
    let now = time::now();
    let until = time::after(now, LEASE);
    let held = holding(db, name).await?;
    let gone = match held {
        // renewed at half time, so that a busy follower writes no lease with each step
        Some(held) if held.holder == holder && held.until - now > time::micros(LEASE) / 2 => return Ok(None),
        Some(held) if held.holder != holder && held.until > now => {
            if !Holder::of(&held.holder).is_some_and(|other| other.is_gone()) {
                return Ok(Some(held));
            }
            held.holder
        }
        _ => String::new(),
    };
    let touched = db
        .run(
            "INSERT INTO lease (name, holder, until) VALUES ($1, $2, $3)
             ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
             WHERE lease.holder = $2 OR lease.until <= $4 OR lease.holder = $5",
            (name, holder, until, now, gone),
        )
        .await?;
    // another was quicker
    if touched == 1 { Ok(None) } else { holding(db, name).await }
}

async fn holding(db: &Db, name: &str) -> Result<Option<Held>> {
    let held: Option<(String, i64)> = db.maybe("SELECT holder, until FROM lease WHERE name = $1", (name,)).await?;
    Ok(held.map(|(holder, until)| Held { holder, until }))
}

/// Frees all places: for a process that holds the only keeper's lock of the database, at its start. Whoever held them is
/// gone, or only catches up and loses its place before it writes.
pub async fn take_over(db: &Db) -> Result<u64> {
    db.run("DELETE FROM lease", ()).await
}

async fn release(db: &Db, name: &str, holder: &str) -> Result<()> {
    db.run("DELETE FROM lease WHERE name = $1 AND holder = $2", (name, holder)).await?;
    Ok(())
}

async fn note_problem(db: &Db, name: &str, problem: &str) -> Result<()> {
    let problem: String = problem.chars().take(2000).collect();
    db.run("UPDATE follower SET problem = $2 WHERE name = $1", (name, problem)).await?;
    Ok(())
}
