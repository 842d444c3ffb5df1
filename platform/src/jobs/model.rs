//! A job, and the statements that open and end it.

use std::time::Duration;

use anyhow::Result;

use crate::db::{Db, Statement, Tx};
use crate::id::new_id;
use crate::time;

/// Tries after which a job is set aside for a person to look at.
const MOST_ATTEMPTS: i64 = 8;
/// First delay after a failure; doubled at each further one.
const FIRST_DELAY: Duration = Duration::from_secs(30);
/// Longest delay between two tries.
const LONGEST_DELAY: Duration = Duration::from_secs(6 * 3600);

/// A job to open.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Unique while open: asking twice is one job.
    pub key: String,
    /// What to do.
    pub kind: &'static str,
    /// Host or kind of upkeep; one job at a time.
    pub lane: String,
    /// What it needs to know, as its kind writes it.
    pub payload: String,
    /// Not before this instant.
    pub due_at: i64,
    /// Who asked, for the list of jobs.
    pub asked_by: Option<String>,
}

impl Ask {
    /// The statements that open it; harmless when it is open already.
    pub fn statements(self) -> [Statement; 2] {
        let now = time::now();
        [
            Statement::new(
                "INSERT INTO lane (name, ready_at, busy_until) VALUES ($1, 0, 0) ON CONFLICT (name) DO NOTHING",
                (self.lane.as_str(),),
            ),
            Statement::new(
                "INSERT INTO job (id, key, kind, lane, payload, state, due_at, lease_until, attempts, done, total, asked_by, created_at)
                 VALUES ($1, $2, $3, $4, $5, 'open', $6, 0, 0, 0, 0, $7, $8)
                 ON CONFLICT (key) WHERE state IN ('open', 'running') DO NOTHING",
                (new_id(), self.key, self.kind, self.lane, self.payload, self.due_at, self.asked_by, now),
            ),
        ]
    }
}

impl Ask {
    /// Upkeep that there is one of at a time, due at once: its kind is its key and its lane.
    pub fn upkeep(kind: &'static str) -> Ask {
        Ask {
            key: kind.to_owned(),
            kind,
            lane: kind.to_owned(),
            payload: String::new(),
            due_at: time::now(),
            asked_by: None,
        }
    }

    /// Opens it, in this transaction.
    pub async fn open(self, tx: &mut Tx) -> Result<()> {
        for statement in self.statements() {
            tx.apply(statement).await?;
        }
        Ok(())
    }

    /// Opens it in a transaction of its own.
    pub async fn open_alone(self, db: &Db) -> Result<()> {
        let mut tx = db.begin().await?;
        self.open(&mut tx).await?;
        tx.commit().await
    }
}

impl Ending {
    /// Ends the job, in this transaction. False: the lease was lost, and nothing else may be written.
    pub async fn write(self, tx: &mut Tx) -> Result<bool> {
        if tx.apply(self.guard).await? != 1 {
            return Ok(false);
        }
        tx.apply(self.then).await?;
        Ok(true)
    }
}

/// A claimed job.
#[derive(Clone, Debug)]
pub struct Job {
    /// Its identifier.
    pub id: String,
    /// What to do.
    pub kind: String,
    /// Its lane.
    pub lane: String,
    /// What it needs to know.
    pub payload: String,
    /// Failed tries so far.
    pub attempts: i64,
    /// The proof that it is ours; another holder has another one.
    pub lease: String,
}

/// How a job ends: the first statement must touch one row, or the lease was lost and nothing else may be written.
#[derive(Clone, Debug)]
pub struct Ending {
    /// Ends the job if the lease is still ours.
    pub guard: Statement,
    /// Frees the lane.
    pub then: Statement,
}

impl Job {
    /// Done. Fetches leave no row behind (there are too many of them); other work stays listed for a while.
    pub fn done(&self, pause: Duration) -> Ending {
        let guard = if self.kind.starts_with("fetch-") {
            Statement::new("DELETE FROM job WHERE id = $1 AND lease = $2", (self.id.as_str(), self.lease.as_str()))
        } else {
            Statement::new(
                "UPDATE job SET state = 'done', lease = NULL, error = NULL, ended_at = $3 WHERE id = $1 AND lease = $2",
                (self.id.as_str(), self.lease.as_str(), time::now()),
            )
        };
        Ending { guard, then: self.free_lane(pause) }
    }

    /// Failed: tried again later, or set aside after too many tries.
    pub fn failed(&self, error: &str, pause: Duration) -> Ending {
        let attempts = self.attempts + 1;
        let aside = attempts >= MOST_ATTEMPTS;
        let exponent = u32::try_from(self.attempts.clamp(0, 20)).unwrap_or(20);
        let delay = FIRST_DELAY.saturating_mul(2u32.saturating_pow(exponent)).min(LONGEST_DELAY);
        let guard = Statement::new(
            "UPDATE job SET state = $3, lease = NULL, attempts = $4, error = $5, due_at = $6, ended_at = $7 WHERE id = $1 AND lease = $2",
            (
                self.id.as_str(),
                self.lease.as_str(),
                if aside { "aside" } else { "open" },
                attempts,
                error.chars().take(2000).collect::<String>(),
                time::after(time::now(), delay),
                aside.then(time::now),
            ),
        );
        Ending { guard, then: self.free_lane(pause) }
    }

    /// Ran well, and comes back at `due_at`: what failed before is forgotten, or failures months apart would add up until
    /// it is set aside.
    pub fn comes_back(&self, due_at: i64, pause: Duration) -> Ending {
        Ending {
            guard: Statement::new(
                "UPDATE job SET state = 'open', lease = NULL, due_at = $3, attempts = 0, error = NULL WHERE id = $1 AND lease = $2",
                (self.id.as_str(), self.lease.as_str(), due_at),
            ),
            then: self.free_lane(pause),
        }
    }

    /// Not now: open again at `due_at`, without counting as a try.
    pub fn later(&self, due_at: i64, pause: Duration) -> Ending {
        Ending {
            guard: Statement::new(
                "UPDATE job SET state = 'open', lease = NULL, due_at = $3 WHERE id = $1 AND lease = $2",
                (self.id.as_str(), self.lease.as_str(), due_at),
            ),
            then: self.free_lane(pause),
        }
    }

    /// Says how far it is, and keeps the lease alive.
    pub fn progress(&self, done: i64, total: i64, lease: Duration) -> Statement {
        Statement::new(
            "UPDATE job SET done = $3, total = $4, lease_until = $5 WHERE id = $1 AND lease = $2",
            (self.id.as_str(), self.lease.as_str(), done, total, time::after(time::now(), lease)),
        )
    }

    fn free_lane(&self, pause: Duration) -> Statement {
        Statement::new(
            "UPDATE lane SET busy_until = 0, ready_at = $2 WHERE name = $1",
            (self.lane.as_str(), time::after(time::now(), pause)),
        )
    }
}
