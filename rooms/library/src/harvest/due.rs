//! Providers whose time has come.

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::{Db, Statement};
use platform::jobs::{Ask, Due};

use super::store::job_key;

/// The kind of the jobs of providers.
pub const KIND: &str = "fetch-harvest";
/// Providers opened at one look.
const MOST_DUE: usize = 50;

/// Opens their jobs, each in the lane of its host.
pub struct HarvestDue;

impl Due for HarvestDue {
    fn open<'a>(&'a self, db: &'a Db, now: i64) -> BoxFuture<'a, Result<usize>> {
        open(db, now).boxed()
    }
}

async fn open(db: &Db, now: i64) -> Result<usize> {
    let due: Vec<(String, String)> = db
        .all(
            "SELECT h.id, h.address FROM harvest h WHERE h.state = 'active' AND h.check_at <= $1
               AND NOT EXISTS (SELECT 1 FROM job j WHERE j.key = 'harvest:' || h.id AND j.state IN ('open', 'running'))
             ORDER BY h.check_at, h.id LIMIT $2",
            (now, MOST_DUE),
        )
        .await?;
    if due.is_empty() {
        return Ok(0);
    }
    let mut tx = db.begin().await?;
    for (id, address) in &due {
        for statement in job(id, address, now) {
            tx.apply(statement).await?;
        }
    }
    tx.commit().await?;
    Ok(due.len())
}

/// Opens the job of a provider.
pub(super) fn job(id: &str, address: &str, due_at: i64) -> [Statement; 2] {
    let job = Ask {
        key: job_key(id),
        kind: KIND,
        lane: press::address::host_key(address).unwrap_or_else(|| "unknown".to_owned()),
        payload: id.to_owned(),
        due_at,
        asked_by: None,
    };
    job.statements()
}
