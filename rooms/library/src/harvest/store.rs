//! Providers in the database.

use anyhow::Result;
use exchange::oai::Granularity;
use platform::db::{Db, OnDuplicate, Tx};
use platform::id::new_id;
use platform::time;

use super::model::{HarvestState, Provider};

/// The providers of the node.
pub struct Providers<'a> {
    db: &'a Db,
}

/// A provider to add.
#[derive(Clone, Debug)]
pub struct NewProvider {
    /// Where it is asked.
    pub address: String,
    /// Its name.
    pub name: String,
    /// The format.
    pub prefix: String,
    /// Only this set; empty: all.
    pub part: String,
    /// How exactly it dates.
    pub granularity: Granularity,
    /// How it tells deletions.
    pub deletions: String,
    /// Days between two harvests.
    pub every: i64,
}

/// The query of whole providers with what follows.
macro_rules! providers {
    ($rest:literal) => {
        concat!(
            "SELECT id, address, name, prefix, part, granularity, deletions, every, state, state_by, state_at, check_at, from_second,
               progress, last_at, last_ok_at, problem, problem_detail, problem_since, failures, seen, added, changed, withdrawn,
               doubled, moved, proposed, unread, created_at FROM harvest ",
            $rest
        )
    };
}

impl<'a> Providers<'a> {
    /// Over a database.
    pub fn of(db: &'a Db) -> Providers<'a> {
        Providers { db }
    }

    /// One, removed or not.
    pub async fn find(&self, id: &str) -> Result<Option<Provider>> {
        self.db.maybe(providers!("WHERE id = $1"), (id,)).await
    }

    /// Those that are not removed, in the order in which they were added, after an identifier.
    pub async fn list(&self, after: Option<&str>, limit: usize) -> Result<Vec<Provider>> {
        self.db
            .all(
                providers!("WHERE state <> 'removed' AND id > $1 ORDER BY id LIMIT $2"),
                (after.unwrap_or_default(), limit),
            )
            .await
    }

    /// How many there are.
    pub async fn count(&self) -> Result<i64> {
        let (n,): (i64,) = self.db.one("SELECT count(*) FROM harvest WHERE state <> 'removed'", ()).await?;
        Ok(n)
    }

    /// Adds one, asked at once; `None` where it is harvested already. One that was removed comes back with all that is
    /// known of its records, so that none is doubled, and is harvested from the beginning.
    pub async fn add(tx: &mut Tx, new: &NewProvider, by: &str) -> Result<Option<String>> {
        let now = time::now();
        let before: Option<(String, String)> = tx
            .maybe(
                "SELECT id, state FROM harvest WHERE address = $1 AND prefix = $2 AND part = $3 ORDER BY state, id DESC LIMIT 1",
                (&new.address, &new.prefix, &new.part),
            )
            .await?;
        match before {
            Some((id, state)) if state == HarvestState::Removed.word() => {
                tx.run(
                    "UPDATE harvest SET name = $2, granularity = $3, deletions = $4, every = $5, state = 'active', state_by = $6,
                       state_at = $7, check_at = $7, from_second = NULL, progress = NULL, problem = NULL, failures = 0 WHERE id = $1",
                    (&id, &new.name, new.granularity.word(), &new.deletions, new.every, by, now),
                )
                .await?;
                Ok(Some(id))
            }
            Some(_) => Ok(None),
            None => {
                let id = new_id();
                let added = tx
                    .run(
                        "INSERT INTO harvest (id, address, name, prefix, part, granularity, deletions, every, state, state_by, state_at,
                           check_at, failures, seen, added, changed, withdrawn, doubled, moved, proposed, unread, created_at)
                         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'active', $9, $10, $10, 0, 0, 0, 0, 0, 0, 0, 0, 0, $10)",
                        (
                            &id,
                            &new.address,
                            &new.name,
                            &new.prefix,
                            &new.part,
                            new.granularity.word(),
                            &new.deletions,
                            new.every,
                            by,
                            now,
                        ),
                    )
                    .await
                    .unless_duplicate()?;
                Ok(added.map(|_| id))
            }
        }
    }

    /// Asks one now that is not paused; false where it is.
    pub async fn ask_now(tx: &mut Tx, id: &str) -> Result<bool> {
        let now = time::now();
        let touched = tx.run("UPDATE harvest SET check_at = $2 WHERE id = $1 AND state = 'active'", (id, now)).await?;
        tx.run(
            "UPDATE job SET due_at = $2 WHERE key = $1 AND state = 'open' AND state IN ('open', 'running')",
            (job_key(id), now),
        )
        .await?;
        Ok(touched == 1)
    }

    /// Pauses, resumes or removes one; false where it was removed already: that one is added anew, and begins anew. A harvest
    /// under way goes on where it stood when it is resumed.
    pub async fn set_state(tx: &mut Tx, id: &str, state: HarvestState, by: &str) -> Result<bool> {
        let touched = tx
            .run(
                "UPDATE harvest SET state = $2, state_by = $3, state_at = $4, check_at = $4, failures = 0,
                   problem = CASE WHEN $2 = 'active' THEN NULL ELSE problem END
                 WHERE id = $1 AND state <> 'removed'",
                (id, state.word(), by, time::now()),
            )
            .await?;
        if state != HarvestState::Active {
            tx.run(
                "DELETE FROM job WHERE key = $1 AND state = 'open' AND state IN ('open', 'running')",
                (job_key(id),),
            )
            .await?;
        }
        Ok(touched == 1)
    }
}

/// By which the job of a provider is known.
pub(super) fn job_key(id: &str) -> String {
    format!("harvest:{id}")
}
