//! Upkeep of files: what was brought and never filed, what was taken away, and whether all bytes are there.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use platform::jobs::{Ask, Job};
use platform::node::Node;
use platform::room::Disagreement;
use platform::time;

use super::due::end;

/// The name of the job.
pub(crate) const CLEAN: &str = "clean-files";
/// A file that nobody files with a record is kept so long.
const KEPT_LOOSE: i64 = 7 * time::DAY;
/// What an editor took away by mistake can be asked back from whoever runs the site for so long.
const KEPT_REMOVED: i64 = 30 * time::DAY;
/// How long after a file was brought the upkeep is due.
const EVERY: Duration = Duration::from_secs(8 * 24 * 3600);
/// Files looked at in one go.
const ROWS: usize = 500;

/// Asks for the next upkeep.
pub(crate) fn ask() -> Ask {
    Ask {
        key: CLEAN.to_owned(),
        kind: CLEAN,
        lane: CLEAN.to_owned(),
        payload: String::new(),
        due_at: time::after(time::now(), EVERY),
        asked_by: None,
    }
}

/// The job. Bytes go first, rows after: broken off between the two, it does the same again.
pub(crate) async fn clean(node: Arc<Node>, job: Job) -> Result<()> {
    let now = time::now();
    loop {
        let gone: Vec<(String, String)> = node
            .db
            .all(
                "SELECT id, digest FROM record_file
                 WHERE (record_id IS NULL AND added_at < $1) OR (removed_at IS NOT NULL AND removed_at < $2) ORDER BY id LIMIT $3",
                (now - KEPT_LOOSE, now - KEPT_REMOVED, ROWS),
            )
            .await?;
        if gone.is_empty() {
            break;
        }
        let mut tx = node.db.begin().await?;
        for (id, digest) in &gone {
            let others: (i64,) =
                tx.one("SELECT count(*) FROM record_file WHERE digest = $1 AND id <> $2", (digest, id)).await?;
            if others.0 == 0 {
                node.files.remove(digest)?;
            }
            tx.run("DELETE FROM record_file_page WHERE file_id = $1", (id,)).await?;
            tx.run("DELETE FROM record_file WHERE id = $1", (id,)).await?;
        }
        tx.commit().await?;
    }
    end(&node, &job, |_| {}).await
}

/// Files whose bytes are not there, and bytes that belong to no file.
pub async fn check(node: &Node) -> Result<Vec<Disagreement>> {
    let mut found = Vec::new();
    let mut known = HashSet::new();
    let mut after = String::new();
    loop {
        let rows: Vec<(String, String, i64)> = node
            .db
            .all("SELECT id, digest, bytes FROM record_file WHERE id > $1 ORDER BY id LIMIT $2", (after.as_str(), ROWS))
            .await?;
        let Some((last, ..)) = rows.last() else { break };
        after.clone_from(last);
        for (id, digest, bytes) in rows {
            if !node.files.is_there(&digest, u64::try_from(bytes).unwrap_or_default()) {
                found.push(says("record-file-bytes", id, "the bytes of the file are not there, or not all of them"));
            }
            known.insert(digest);
        }
    }
    let foreign = node.files.all()?.into_iter().filter(|digest| !known.contains(digest));
    found.extend(
        foreign.map(|digest| says("record-file-foreign", digest, "bytes in the folder of files belong to no file")),
    );
    Ok(found)
}

fn says(code: &'static str, record: String, says: &str) -> Disagreement {
    Disagreement { code, record, says: says.to_owned(), mendable: false }
}
