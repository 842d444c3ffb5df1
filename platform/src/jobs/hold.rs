//! A host's lane held without a job: for what asks a host outside the table of jobs, and must not ask it beside them.

use std::time::Duration;

use anyhow::Result;
use tokio::time::Instant;

use crate::db::Db;
use crate::time;

/// How often a lane that is not free is looked at: more often than a worker looks, so that it does not always lose.
const LOOK: Duration = Duration::from_millis(50);

/// Nobody holds it, no job of it is at work, and its pause is over.
const FREE: &str = "SELECT count(*) FROM lane WHERE name = $1 AND ready_at <= $2 AND busy_until <= $2
  AND NOT EXISTS (SELECT 1 FROM job r WHERE r.lane = $1 AND r.state = 'running' AND r.lease_until > $2)";
const TAKE: &str = "UPDATE lane SET busy_until = $2 WHERE name = $1 AND ready_at <= $3 AND busy_until <= $3
  AND NOT EXISTS (SELECT 1 FROM job r WHERE r.lane = $1 AND r.state = 'running' AND r.lease_until > $3)";

/// A lane that is ours until it is freed, or its lease ends.
#[derive(Debug)]
pub struct Held {
    lane: String,
    until: i64,
}

impl Held {
    /// The lane's name.
    pub fn lane(&self) -> &str {
        &self.lane
    }

    /// Ours for another `lease`. False where it is not ours any more: the lease had ended and others may be in it.
    pub async fn renew(&mut self, db: &Db, lease: Duration) -> Result<bool> {
        let until = time::after(time::now(), lease).max(self.until);
        let renewed = db
            .run(
                "UPDATE lane SET busy_until = $3 WHERE name = $1 AND busy_until = $2",
                (self.lane.as_str(), self.until, until),
            )
            .await?;
        if renewed == 1 {
            self.until = until;
        }
        Ok(renewed == 1)
    }

    /// Frees the lane; nothing is asked in it before `pause` is over. A lane that others took meanwhile stays theirs.
    pub async fn free(self, db: &Db, pause: Duration) -> Result<()> {
        db.run(
            "UPDATE lane SET busy_until = 0, ready_at = CASE WHEN ready_at > $3 THEN ready_at ELSE $3 END
             WHERE name = $1 AND busy_until = $2",
            (self.lane.as_str(), self.until, time::after(time::now(), pause)),
        )
        .await?;
        Ok(())
    }
}

/// Takes a lane once it is free and its pause is over. `None` where that is not within `patience`. A holder that ends
/// without a word is forgotten after `lease`: who needs it for longer renews it.
pub async fn hold(db: &Db, lane: &str, lease: Duration, patience: Duration) -> Result<Option<Held>> {
    db.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ($1, 0, 0) ON CONFLICT (name) DO NOTHING", (lane,))
        .await?;
    let give_up = Instant::now() + patience;
    loop {
        let now = time::now();
        // read first: waiting must not take the one writer's turn from others
        let (free,): (i64,) = db.one(FREE, (lane, now)).await?;
        if free == 1 {
            let until = time::after(now, lease);
            if db.run(TAKE, (lane, until, now)).await? == 1 {
                return Ok(Some(Held { lane: lane.to_owned(), until }));
            }
        }
        if Instant::now() >= give_up {
            return Ok(None);
        }
        tokio::time::sleep(LOOK).await;
    }
}
