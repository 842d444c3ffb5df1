//! The decision: from here on the page is not seen, not fetched, not read, and its erasure is a job.

use anyhow::Result;
use platform::db::{Statement, Tx, What};
use platform::jobs;
use platform::{text, time};

use crate::store::Stories;

/// What stands in place of an address that was erased: enough to know it when a source names it again.
pub fn erased_form(address: &str) -> String {
    match address.starts_with("erased:") {
        true => address.to_owned(),
        false => format!("erased:{}", text::digest(address.as_bytes())),
    }
}

/// Pages `p` that are marked as erased and of which nothing is erased, with no job to do it; `r` is the page that one is a
/// twin of and with which it goes.
macro_rules! erased_in_word_only {
    () => {
        "page p LEFT JOIN page r ON r.id = p.same_as AND r.state = 'erased'
         WHERE p.state = 'erased' AND p.address NOT LIKE 'erased:%' AND NOT EXISTS (
           SELECT 1 FROM job j WHERE j.key = 'erase:' || coalesce(r.id, p.id) AND j.state IN ('open', 'running'))"
    };
}
pub(crate) use erased_in_word_only;

/// The job that erases a page and its twins.
pub fn ask_erasure(page_id: &str, asked_by: Option<String>) -> [Statement; 2] {
    jobs::Ask {
        key: format!("erase:{page_id}"),
        kind: "erase-page",
        lane: "erase".to_owned(),
        payload: page_id.to_owned(),
        due_at: time::now(),
        asked_by,
    }
    .statements()
}

/// Marks a page and its twins as erased and opens the job; false where they are already.
pub async fn mark(tx: &mut Tx, page_id: &str, at: i64, ground: &str, asked_by: Option<String>) -> Result<bool> {
    let pages: Vec<(String, Option<String>)> = tx
        .all("SELECT id, story_id FROM page WHERE (id = $1 OR same_as = $1) AND state <> 'erased'", (page_id,))
        .await?;
    if pages.is_empty() {
        return Ok(false);
    }
    tx.run(
        "UPDATE page SET state = 'erased', hidden_at = $2, hidden_ground = $3, recheck_at = NULL
         WHERE (id = $1 OR same_as = $1) AND state <> 'erased'",
        (page_id, at, ground),
    )
    .await?;
    for (id, story) in pages {
        tx.changed("page", id, What::Removed);
        if let Some(story) = story {
            tx.apply(Stories::recount(&story)).await?;
            tx.changed("story", story, What::Changed);
        }
    }
    for statement in ask_erasure(page_id, asked_by) {
        tx.apply(statement).await?;
    }
    Ok(true)
}
