//! The job: the ledger first, then the bytes, then the rows. Each step done twice is done once.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use platform::accounts::{Who, audit};
use platform::archive::Erasure;
use platform::db::{Tx, What};
use platform::follow::{head, standings};
use platform::index::ask_rebuild;
use platform::jobs::Job;
use platform::ledger::Ledger;
use platform::node::Node;
use platform::{text, time};

use super::ledger::Erased;
use super::mark::erased_form;
use crate::panel::ReadArticle;
use crate::store::{Articles, Stories};

/// Captures erased at once; between them the job tells how far it is.
const AT_ONCE: usize = 20;
/// The job's hold on its lane between two such steps.
const LEASE: Duration = Duration::from_secs(180);
/// How long followers are waited for before the job is put off.
const PATIENCE: Duration = Duration::from_secs(20);
/// When it is looked again whether they have come so far.
const AGAIN: Duration = Duration::from_secs(5);

/// Erases the page that the job names, and its twins.
pub async fn erase_page(node: Arc<Node>, job: Job) -> Result<()> {
    let page = Articles::of(&node.db).page(&job.payload).await?.filter(|page| page.is_erased());
    let Some((page, at)) = page.and_then(|page| page.hidden_at.map(|at| (page, at))) else {
        return end(&node, &job, None).await;
    };
    // who read the page before it was marked may still write what they read; what they write is then erased too
    let is_quiet = is_quiet(&node, &page.id).await?;
    let ground = page.hidden_ground.unwrap_or_default();
    erase_bytes(&node, &page.id, at, &ground, Some(&job)).await?;
    end(&node, &job, Some((&page.id, is_quiet))).await?;
    if is_quiet {
        // what is deleted from the index stays in its files until they are merged
        let folder = node.config.index_folder();
        tokio::task::spawn_blocking(move || ask_rebuild(&folder)).await.context("asking for a new index")??;
    }
    Ok(())
}

/// Removes the rows, and ends the job or puts it off.
async fn end(node: &Node, job: &Job, page: Option<(&str, bool)>) -> Result<()> {
    let ending = match page {
        Some((_, false)) => job.later(time::after(time::now(), AGAIN), Duration::ZERO),
        _ => job.done(Duration::ZERO),
    };
    let mut tx = node.db.begin().await?;
    if ending.write(&mut tx).await?
        && let Some((page, is_quiet)) = page
    {
        erase_rows(&mut tx, node, page).await?;
        if is_quiet {
            let (captures,): (i64,) = tx
                .one(
                    "SELECT count(*) FROM capture WHERE erased_at IS NOT NULL
                       AND page_id IN (SELECT id FROM page WHERE id = $1 OR same_as = $1)",
                    (page,),
                )
                .await?;
            let detail = serde_json::json!({ "captures": captures });
            audit(&mut tx, &Who::operator(), "article.erased", page, detail).await?;
        }
    }
    tx.commit().await
}

/// Is everybody done with what they read of the page before it was marked?
async fn is_quiet(node: &Node, page_id: &str) -> Result<bool> {
    let began = Instant::now();
    let marked = head(&node.db).await?;
    loop {
        let (fetched,): (i64,) = node
            .db
            .one(
                "SELECT count(*) FROM page p JOIN job j ON j.key = 'page:' || p.id AND j.state IN ('open', 'running')
                 WHERE (p.id = $1 OR p.same_as = $1) AND j.state = 'running'",
                (page_id,),
            )
            .await?;
        let behind = standings(&node.db).await?.iter().any(|follower| follower.position < marked)
            || node.indexed_to().await < marked;
        if fetched == 0 && !behind {
            return Ok(true);
        }
        if began.elapsed() > PATIENCE || *node.stopping().borrow() {
            return Ok(false);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Notes the erasure in the ledger, then puts tombstones over all records of the page and its twins. The job
/// tells how far it is, and ends where it is somebody else's.
pub(super) async fn erase_bytes(node: &Node, page_id: &str, at: i64, ground: &str, job: Option<&Job>) -> Result<()> {
    // pages that turned out to be twins since are erased with it
    node.db
        .run(
            "UPDATE page SET state = 'erased', hidden_at = $2, hidden_ground = $3, recheck_at = NULL
             WHERE same_as = $1 AND state <> 'erased'",
            (page_id, at, ground),
        )
        .await?;
    let pages: Vec<(String, String, String)> = node
        .db
        .all("SELECT id, address, asked FROM page WHERE id = $1 OR same_as = $1 ORDER BY id", (page_id,))
        .await?;
    let captures: Vec<(String, String)> = node
        .db
        .all(
            "SELECT id, record_id FROM capture WHERE erased_at IS NULL
               AND page_id IN (SELECT id FROM page WHERE id = $1 OR same_as = $1) ORDER BY id",
            (page_id,),
        )
        .await?;
    let mut addresses: Vec<String> = pages
        .iter()
        .flat_map(|(_, address, asked)| [address, asked])
        .map(|address| match address.strip_prefix("erased:") {
            Some(digest) => digest.to_owned(),
            None => text::digest(address.as_bytes()),
        })
        .collect();
    addresses.sort();
    addresses.dedup();
    let entry = Erased {
        at,
        when: time::rfc3339(at),
        ground: ground.to_owned(),
        page: page_id.to_owned(),
        twins: pages.into_iter().map(|(id, ..)| id).filter(|id| id != page_id).collect(),
        addresses,
        records: captures.iter().map(|(_, record)| record.clone()).collect(),
    };
    let ledger = Ledger::of(&node.config.data);
    tokio::task::spawn_blocking(move || entry.note(&ledger)).await.context("writing the ledger")??;
    let mut rest: Vec<String> = captures.into_iter().map(|(id, _)| id).collect();
    let total = rest.len();
    while !rest.is_empty() {
        let some = rest.drain(..AT_ONCE.min(rest.len())).collect();
        node.keeper().await.erase(Erasure { captures: some, at, ground: ground.to_owned() }).await?;
        if let Some(job) = job {
            let mut tx = node.db.begin().await?;
            let is_ours = tx.apply(job.progress(number(total - rest.len()), number(total), LEASE)).await? == 1;
            tx.commit().await?;
            anyhow::ensure!(is_ours, "another process does this erasure");
        }
    }
    Ok(())
}

/// Removes all that was made of the page and its twins, and their addresses. The line that says when and why remains.
pub(super) async fn erase_rows(tx: &mut Tx, node: &Node, page_id: &str) -> Result<()> {
    let pages: Vec<(String, String, String, Option<String>)> = tx
        .all("SELECT id, address, asked, story_id FROM page WHERE id = $1 OR same_as = $1 ORDER BY id", (page_id,))
        .await?;
    for (id, address, asked, story) in pages {
        for reader in node.contributions.all::<dyn ReadArticle>() {
            for statement in reader.forget(&id) {
                tx.apply(statement).await?;
            }
        }
        for sql in [
            "DELETE FROM setback WHERE record IN (SELECT id FROM version WHERE page_id = $1)",
            "DELETE FROM setback WHERE record IN (SELECT id FROM capture WHERE page_id = $1)",
            "DELETE FROM placement WHERE page_id = $1",
            "DELETE FROM version WHERE page_id = $1",
            "DELETE FROM remark WHERE page_id = $1",
            "DELETE FROM job WHERE key = 'page:' || $1 AND state IN ('open', 'aside')",
        ] {
            tx.run(sql, (id.as_str(),)).await?;
        }
        tx.run(
            "UPDATE page SET address = $2, asked = $3, hint = NULL, etag = NULL, last_modified = NULL, problem = NULL,
               version_id = NULL, versions = 0, story_id = NULL, language = NULL, recheck_at = NULL WHERE id = $1",
            (id.as_str(), erased_form(&address), erased_form(&asked)),
        )
        .await?;
        if let Some(story) = story {
            tx.apply(Stories::recount(&story)).await?;
            tx.changed("story", story, What::Changed);
        }
        tx.changed("page", id, What::Removed);
    }
    Ok(())
}

fn number(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
