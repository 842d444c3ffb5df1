//! The ledger replayed: what was erased stays erased, whatever database is put in place.

use std::collections::HashSet;

use anyhow::Result;
use platform::archive::Erasure;
use platform::ledger::Ledger;
use platform::node::Node;
use platform::text;

use super::job::{erase_bytes, erase_rows};
use super::ledger::Erased;
use super::mark::{ask_erasure, erased_in_word_only, mark};

/// Rows read at once.
const BATCH: usize = 2000;

/// Before a node serves: pages of the ledger that the database still shows are hidden, and their erasure is asked
/// for; what was marked and whose erasure was stopped or set aside is asked for again. Gives how many. Costs a look at the
/// ledger and at the pages where all is as it should be.
pub async fn recall(node: &Node) -> Result<usize> {
    let mut recalled = 0;
    for erased in Erased::all(&Ledger::of(&node.config.data))? {
        for id in std::iter::once(&erased.page).chain(&erased.twins) {
            recalled += usize::from(mark_one(node, id, &erased).await?);
        }
    }
    if recalled > 0 {
        tracing::warn!(recalled, "the database held pages that were erased; they are hidden, and erased again");
    }
    let stopped = ask_stopped(node).await?;
    if stopped > 0 {
        tracing::warn!(stopped, "erasures were decided and not done; they are asked for again");
    }
    Ok(recalled + stopped)
}

/// Erasures that somebody stopped, or that were tried too often, are jobs again: what was decided is done.
async fn ask_stopped(node: &Node) -> Result<usize> {
    let pages: Vec<(String,)> =
        node.db.all(concat!("SELECT DISTINCT coalesce(r.id, p.id) FROM ", erased_in_word_only!()), ()).await?;
    if pages.is_empty() {
        return Ok(0);
    }
    let mut tx = node.db.begin().await?;
    for (page,) in &pages {
        // one of a key is enough
        tx.run("DELETE FROM job WHERE key = $1 AND state = 'aside'", (format!("erase:{page}"),)).await?;
        for statement in ask_erasure(page, None) {
            tx.apply(statement).await?;
        }
    }
    tx.commit().await?;
    Ok(pages.len())
}

/// After a restore: erases again, at once, all that the ledger of the data directory names. Gives how many pages.
pub async fn erase_again(node: &Node) -> Result<usize> {
    let ledger = Erased::all(&Ledger::of(&node.config.data))?;
    if ledger.is_empty() {
        return Ok(0);
    }
    let mut pages = HashSet::new();
    for erased in &ledger {
        let named = std::iter::once(&erased.page).chain(&erased.twins).cloned();
        for id in named.chain(pages_at(node, &erased.addresses).await?) {
            if !is_there(node, &id).await? {
                continue;
            }
            mark_one(node, &id, erased).await?;
            erase_bytes(node, &id, erased.at, &erased.ground, None).await?;
            let mut tx = node.db.begin().await?;
            erase_rows(&mut tx, node, &id).await?;
            tx.commit().await?;
            pages.insert(id);
        }
    }
    for erased in &ledger {
        let captures = captures_of(node, &erased.records).await?;
        let erasure = Erasure { captures, at: erased.at, ground: erased.ground.clone() };
        if !erasure.captures.is_empty() {
            node.keeper().await.erase(erasure).await?;
        }
    }
    Ok(pages.len())
}

async fn mark_one(node: &Node, id: &str, erased: &Erased) -> Result<bool> {
    let (shown,): (i64,) =
        node.db.one("SELECT count(*) FROM page WHERE (id = $1 OR same_as = $1) AND state <> 'erased'", (id,)).await?;
    if shown == 0 {
        return Ok(false);
    }
    let mut tx = node.db.begin().await?;
    let marked = mark(&mut tx, id, erased.at, &erased.ground, None).await?;
    if marked {
        tx.commit().await?;
    }
    Ok(marked)
}

async fn is_there(node: &Node, id: &str) -> Result<bool> {
    let (count,): (i64,) = node.db.one("SELECT count(*) FROM page WHERE id = $1", (id,)).await?;
    Ok(count > 0)
}

/// Pages whose address has one of these digests, under whatever identifier.
async fn pages_at(node: &Node, digests: &[String]) -> Result<Vec<String>> {
    let digests: HashSet<&str> = digests.iter().map(String::as_str).collect();
    let has = |address: &String| digests.contains(text::digest(address.as_bytes()).as_str());
    let (mut found, mut after) = (Vec::new(), String::new());
    loop {
        let rows: Vec<(String, String, String)> = node
            .db
            .all("SELECT id, address, asked FROM page WHERE id > $1 ORDER BY id LIMIT $2", (after.as_str(), BATCH))
            .await?;
        let Some((last, ..)) = rows.last() else { return Ok(found) };
        after.clone_from(last);
        found.extend(rows.into_iter().filter(|(_, address, asked)| has(address) || has(asked)).map(|(id, ..)| id));
    }
}

/// Captures of these records, be their rows marked or not: a database may be newer than the archive beside it.
async fn captures_of(node: &Node, records: &[String]) -> Result<Vec<String>> {
    let records: HashSet<&str> = records.iter().map(String::as_str).collect();
    let (mut found, mut after) = (Vec::new(), String::new());
    loop {
        let rows: Vec<(String, String)> = node
            .db
            .all("SELECT id, record_id FROM capture WHERE id > $1 ORDER BY id LIMIT $2", (after.as_str(), BATCH))
            .await?;
        let Some((last, _)) = rows.last() else { return Ok(found) };
        after.clone_from(last);
        found.extend(rows.into_iter().filter(|(_, record)| records.contains(record.as_str())).map(|(id, _)| id));
    }
}
