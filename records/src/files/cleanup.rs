//! Upkeep of files: what was brought and never filed, what was taken away, and whether all bytes are there.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::Db;
use platform::jobs::{Ask, Due, Job};
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
/// Bytes written more lately than this may belong to a file that is just being noted.
const FRESH: Duration = Duration::from_secs(3600);
/// Files looked at in one go.
const ROWS: usize = 500;

/// Opens the job when there is something to erase.
pub(crate) struct CleanDue;

impl Due for CleanDue {
    fn open<'a>(&'a self, db: &'a Db, now: i64) -> BoxFuture<'a, Result<usize>> {
        async move {
            let due: Option<(String,)> = db
                .maybe(
                    "SELECT id FROM record_file WHERE removed_at < $1
                     UNION ALL SELECT id FROM record_file WHERE record_id IS NULL AND added_at < $2 LIMIT 1",
                    (now - KEPT_REMOVED, now - KEPT_LOOSE),
                )
                .await?;
            if due.is_none() {
                return Ok(0);
            }
            Ask::upkeep(CLEAN).open_alone(db).await?;
            Ok(1)
        }
        .boxed()
    }
}

/// The job. Of each file the bytes go first, its row after: broken off between the two, it does the same again.
pub(crate) async fn clean(node: Arc<Node>, job: Job) -> Result<()> {
    let now = time::now();
    // nobody files any more what is about to be erased
    let loose = "UPDATE record_file SET removed_at = $2 WHERE record_id IS NULL AND added_at < $1";
    node.db.run(loose, (now - KEPT_LOOSE, now - KEPT_REMOVED - 1)).await?;
    loop {
        let gone: Vec<(String, String)> = node
            .db
            .all(
                "SELECT id, digest FROM record_file WHERE removed_at < $1 ORDER BY id LIMIT $2",
                (now - KEPT_REMOVED, ROWS),
            )
            .await?;
        if gone.is_empty() {
            break;
        }
        for (id, digest) in &gone {
            erase(&node, id, digest).await?;
        }
    }
    end(&node, &job, |_| {}).await
}

/// Erases a file that was taken away, its bytes unless another one has them. Who brings the same bytes at this moment has
/// just written them, or notes that they are not there.
async fn erase(node: &Node, id: &str, digest: &str) -> Result<()> {
    let (others,): (i64,) =
        node.db.one("SELECT count(*) FROM record_file WHERE digest = $1 AND id <> $2", (digest, id)).await?;
    if others == 0 && !is_fresh(&node.files.path(digest)) {
        node.files.remove(digest)?;
    }
    let mut tx = node.db.begin().await?;
    tx.run("DELETE FROM record_file_page WHERE file_id = $1", (id,)).await?;
    tx.run("DELETE FROM record_file WHERE id = $1", (id,)).await?;
    tx.commit().await
}

fn is_fresh(path: &Path) -> bool {
    let written = std::fs::metadata(path).and_then(|known| known.modified()).ok();
    written.is_some_and(|written| written.elapsed().ok().is_none_or(|age| age < FRESH))
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
