//! The job that measures the present reader, and when it is due.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::{Db, Tx};
use platform::jobs::{Ask, Due, Job};
use platform::node::Node;
use platform::time;
use reading::{Reader, TermList};

use super::gold::{Counts, of_gold};
use super::people::of_people;
use crate::lists::compiled::engine_of;

/// A measurement is made anew after corrections, at most so often.
const LEAST_PAUSE: i64 = 24 * 3600 * time::SECOND;

/// The present engine's version.
pub static ENGINE: LazyLock<String> =
    LazyLock::new(|| engine_of(&Reader::new(&TermList::default()).version()).to_owned());

/// The job that measures the present reader.
pub fn ask(by: &str) -> Ask {
    Ask { asked_by: Some(by.to_owned()), ..Ask::upkeep("measure-reading") }
}

/// Runs the job: measures, and puts the figures in the place of those that the same reader had.
pub async fn run(node: Arc<Node>, job: Job) -> Result<()> {
    let gold = node.cpu.run(of_gold).await??;
    let people = of_people(&node.db).await?;
    let mut tx = node.db.begin().await?;
    tx.run("DELETE FROM reading_quality WHERE reader = $1 AND source = 'gold'", (ENGINE.as_str(),)).await?;
    tx.run("DELETE FROM reading_quality WHERE source = 'people'", ()).await?;
    keep(&mut tx, &ENGINE, "gold", &gold).await?;
    for (reader, counts) in &people {
        keep(&mut tx, reader, "people", counts).await?;
    }
    let ending = job.done(Duration::ZERO);
    ending.write(&mut tx).await?;
    tx.commit().await
}

async fn keep(tx: &mut Tx, reader: &str, source: &str, counts: &Counts) -> Result<()> {
    let at = time::now();
    for ((language, country, variable, measure), (right, of)) in counts {
        tx.run(
            "INSERT INTO reading_quality (reader, source, language, country, variable, measure, right_, of_, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            (reader, source, language.as_str(), country.as_str(), *variable, *measure, *right, *of, at),
        )
        .await?;
    }
    Ok(())
}

/// Measures a reader that was not measured yet, and again after corrections.
pub struct QualityDue;

impl Due for QualityDue {
    fn open<'a>(&'a self, db: &'a Db, now: i64) -> BoxFuture<'a, Result<usize>> {
        async move {
            let (last, corrected, open): (Option<i64>, Option<i64>, i64) = db
                .one(
                    "SELECT (SELECT max(at) FROM reading_quality WHERE reader = $1 AND source = 'gold'),
                       (SELECT max(at) FROM correction),
                       (SELECT count(*) FROM job WHERE key = 'measure-reading' AND state IN ('open', 'running', 'aside'))",
                    (ENGINE.as_str(),),
                )
                .await?;
            let is_due = last.is_none_or(|last| corrected.is_some_and(|at| at > last) && now - last >= LEAST_PAUSE);
            if !is_due || open > 0 {
                return Ok(0);
            }
            let mut tx = db.begin().await?;
            ask("atalaya").open(&mut tx).await?;
            tx.commit().await?;
            Ok(1)
        }
        .boxed()
    }
}
