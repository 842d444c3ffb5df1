//! One page: asked, kept, and what its answer says of it.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use platform::archive::Arrival;
use platform::db::{Statement, What};
use platform::fetch::{Answer, FetchProblem, Wanted};
use platform::jobs::{Ending, Job};
use platform::node::Node;
use platform::time;

use super::rest::Rest;
use super::source_fetch::not_its_turn;
use crate::store::{Articles, LeftOut, PageFacts};

/// Tries of a page that may pass; its first hours are when it matters.
const MOST_TRIES: i64 = 5;

/// Fetches the page that the job names.
pub async fn fetch_page(node: Arc<Node>, job: Job) -> Result<()> {
    let Some(page) = Articles::of(&node.db).page(&job.payload).await? else {
        return end(&node, job.done(Duration::ZERO), Vec::new()).await;
    };
    // whoever listed it: it may be an outlet's that asked to be left out
    let is_left_out = page.left_out || LeftOut::default().has(&node.db, &page.asked).await?;
    if is_left_out || page.hidden_at.is_some() {
        return end(&node, job.done(Duration::ZERO), vec![state(&page, "left-out", None, None)]).await;
    }
    let wanted =
        Wanted { address: page.asked.clone(), etag: page.etag.clone(), last_modified: page.last_modified.clone() };
    match node.fetcher.fetch(&wanted, Some(&job.lane)).await? {
        Err(FetchProblem::Busy(_)) => end(&node, not_its_turn(&node, &job, &page.asked).await?, Vec::new()).await,
        Err(problem) => failed(&node, &job, &page, &problem).await,
        Ok(answer) => answered(&node, &job, &page, answer).await,
    }
}

async fn failed(node: &Node, job: &Job, page: &PageFacts, problem: &FetchProblem) -> Result<()> {
    let pause = node.fetcher.pause_at(&page.asked).await?;
    if problem.may_pass() && job.attempts + 1 < MOST_TRIES {
        return end(node, job.failed(&problem.to_string(), pause), Vec::new()).await;
    }
    end(node, job.done(pause), vec![state(page, "failed", None, Some(problem.key()))]).await
}

async fn answered(node: &Node, job: &Job, page: &PageFacts, answer: Answer) -> Result<()> {
    let pause = node.fetcher.pause_at(&page.asked).await?;
    if !answer.redirects.is_empty() && LeftOut::default().has(&node.db, &answer.address).await? {
        return end(node, job.done(pause), vec![state(page, "left-out", None, None)]).await;
    }
    if let Some(rest) = Rest::of(&answer) {
        return end(node, job.later(rest.until, pause), vec![rest.respect(&job.lane)]).await;
    }
    match answer.status {
        304 => {
            let seen = Statement::new(
                "UPDATE page SET state = CASE WHEN state = 'erased' THEN state ELSE 'kept' END, seen_at = $2, status = 304, recheck_at = $3 WHERE id = $1",
                (page.id.as_str(), time::now(), next_look(node, page)),
            );
            end(node, job.done(pause), vec![seen]).await
        }
        500.. if job.attempts + 1 < MOST_TRIES => {
            end(node, job.failed(&format!("the host answered {}", answer.status), pause), Vec::new()).await
        }
        _ => keep(node, job, page, answer, pause).await,
    }
}

async fn keep(node: &Node, job: &Job, page: &PageFacts, answer: Answer, pause: Duration) -> Result<()> {
    let keeper = node.keeper().await;
    let now = time::now();
    let good = (200..300).contains(&answer.status);
    let (word, problem) = match answer.status {
        200..300 => ("kept", None),
        404 | 410 => ("gone", Some("watch-problem-not-there")),
        401..=403 => ("failed", Some("watch-problem-refused")),
        _ => ("failed", Some("watch-problem-answer")),
    };
    for (hop, _, _) in &answer.redirects {
        keeper
            .keep(Arrival {
                exchange: hop.exchange.clone(),
                status: hop.status,
                mime: None,
                page_id: Some(page.id.clone()),
                source_id: None,
                ending: None,
                effects: Vec::new(),
                changed: Vec::new(),
            })
            .await?;
    }
    let effect = Statement::new(
        "UPDATE page SET state = CASE WHEN state = 'erased' THEN state ELSE $2 END, problem = $3, seen_at = $4, captures = captures + 1, status = $5,
           etag = CASE WHEN $6 = 1 THEN $7 ELSE etag END, last_modified = CASE WHEN $6 = 1 THEN $8 ELSE last_modified END, recheck_at = $9
         WHERE id = $1",
        (
            page.id.as_str(),
            word,
            problem,
            now,
            answer.status,
            good,
            answer.header("etag"),
            answer.header("last-modified"),
            if good { next_look(node, page) } else { None },
        ),
    );
    keeper
        .keep(Arrival {
            status: answer.status,
            mime: answer.mime(),
            page_id: Some(page.id.clone()),
            source_id: None,
            ending: Some(job.done(pause)),
            effects: vec![effect],
            changed: vec![("page", page.id.clone(), What::Changed)],
            exchange: answer.exchange,
        })
        .await?;
    metrics::counter!("atalaya_captures_total").increment(1);
    Ok(())
}

/// When the page is asked again for corrections: at the configured hours after it was found.
fn next_look(node: &Node, page: &PageFacts) -> Option<i64> {
    let now = time::now();
    let hours = node.config.recheck_hours.iter().map(|hours| page.found_at + i64::from(*hours) * 3600 * time::SECOND);
    hours.filter(|at| *at > now).min()
}

fn state(page: &PageFacts, word: &'static str, status: Option<i64>, problem: Option<&'static str>) -> Statement {
    Statement::new(
        "UPDATE page SET state = CASE WHEN version_id IS NULL AND state <> 'erased' THEN $2 ELSE state END, status = coalesce($3, status), problem = $4, recheck_at = NULL WHERE id = $1",
        (page.id.as_str(), word, status, problem),
    )
}

/// Ends a job that brought nothing to the archive.
async fn end(node: &Node, ending: Ending, effects: Vec<Statement>) -> Result<()> {
    let mut tx = node.db.begin().await?;
    if ending.write(&mut tx).await? {
        for effect in effects {
            tx.apply(effect).await?;
        }
    }
    tx.commit().await
}
