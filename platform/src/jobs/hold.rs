//! A host's lane held without a job: for what asks a host outside the table of jobs, and must not ask it beside them.

use std::time::Duration;

use anyhow::Result;

use crate::db::Db;
use crate::time;

/// A holder that ended without a word is forgotten after this time.
const LEASE: Duration = Duration::from_secs(180);
/// How often a lane that is not free is looked at: more often than a worker looks, so that it does not always lose.
const LOOK: Duration = Duration::from_millis(50);

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

    /// Frees the lane; nothing is asked in it before `pause` is over.
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

/// Takes a lane once it is free and its pause is over. `None` where that is not within `patience`.
pub async fn hold(db: &Db, lane: &str, patience: Duration) -> Result<Option<Held>> {
    db.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ($1, 0, 0) ON CONFLICT (name) DO NOTHING", (lane,))
        .await?;
    let give_up = tokio::time::Instant::now() + patience;
    loop {
        let now = time::now();
        let until = time::after(now, LEASE);
        let taken = db
            .run(
                "UPDATE lane SET busy_until = $2 WHERE name = $1 AND ready_at <= $3 AND busy_until <= $3
                   AND NOT EXISTS (SELECT 1 FROM job r WHERE r.lane = $1 AND r.state = 'running' AND r.lease_until > $3)",
                (lane, until, now),
            )
            .await?;
        if taken == 1 {
            return Ok(Some(Held { lane: lane.to_owned(), until }));
        }
        if tokio::time::Instant::now() >= give_up {
            return Ok(None);
        }
        tokio::time::sleep(LOOK).await;
    }
}
