//! Reading the archive again, with the lists in force: a long job that shows its progress and can be stopped.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use platform::db::What;
use platform::follow::Work;
use platform::jobs::{Ask, Job};
use platform::node::Node;
use platform::time;
use room_watch::Articles;

use crate::kept::keep::{Article, Known, read_into};
use crate::lists::store::Lists;
use crate::read::TermReader;

/// Versions read in one transaction.
const BATCH: usize = 100;
const LEASE: Duration = Duration::from_secs(180);

/// The job that reads the archive with the lists in force: all of it, or what the reader of a number or a later one has
/// read. What was read with the present one already is left.
pub fn ask(by: &str, since: Option<u32>) -> Ask {
    Ask {
        // one of a part does not stand for one of the whole
        key: since.map_or_else(|| "reread".to_owned(), |number| format!("reread:{number}")),
        kind: "reread",
        lane: "reread".to_owned(),
        payload: since.map(|number| number.to_string()).unwrap_or_default(),
        due_at: time::now(),
        asked_by: Some(by.to_owned()),
    }
}

/// Runs the job. Interrupted, it begins again and skips what is read.
pub async fn run(node: Arc<Node>, job: Job) -> Result<()> {
    let (total,): (i64,) = node.db.one("SELECT count(*) FROM version", ()).await?;
    let lists = TermReader::lists_of(&node);
    let (mut after, mut done) = (String::new(), 0);
    while let Some((last, read)) = read_batch(&node, &lists, &after, &job, (done, total)).await? {
        after = last;
        done += read;
        if *node.stopping().borrow() {
            let mut tx = node.db.begin().await?;
            let ending = job.later(time::now(), Duration::ZERO);
            ending.write(&mut tx).await?;
            return tx.commit().await;
        }
    }
    let mut tx = node.db.begin().await?;
    tx.apply(job.progress(total, total, LEASE)).await?;
    let ending = job.done(Duration::ZERO);
    ending.write(&mut tx).await?;
    tx.commit().await
}

/// Reads the next versions; the last identifier and how many there were. `None` at the end, or when the job was stopped.
async fn read_batch(
    node: &Node,
    lists: &Lists,
    after: &str,
    job: &Job,
    far: (i64, i64),
) -> Result<Option<(String, i64)>> {
    let versions = Articles::of(&node.db).versions_after(after, BATCH).await?;
    let Some(last) = versions.last().map(|version| version.id.clone()) else { return Ok(None) };
    let count = i64::try_from(versions.len()).unwrap_or(i64::MAX);
    let readers = lists.readers().await?;
    let ids: Vec<String> = versions.iter().map(|version| version.id.clone()).collect();
    let known = Known::of(&node.db, &ids).await?;
    let since: Option<u32> = job.payload.parse().ok();
    let versions = versions
        .into_iter()
        .filter(|version| since.is_none_or(|number| known.is_read_since(&version.id, number)))
        .collect();
    let articles = Article::of(&node.db, versions).await?;
    let read = move || -> Result<Work> {
        let mut work = Work::default();
        for article in &articles {
            if read_into(&mut work, &readers, article, &known)? {
                work.changed.push(("reading", article.version.id.clone(), What::Changed));
            }
        }
        Ok(work)
    };
    let work = node.cpu.run(read).await??;
    let mut tx = node.db.begin().await?;
    if tx.apply(job.progress(far.0 + count, far.1, LEASE)).await? == 0 {
        return Ok(None);
    }
    for statement in work.statements {
        tx.apply(statement).await?;
    }
    for (kind, id, what) in work.changed {
        tx.changed(kind, id, what);
    }
    tx.commit().await?;
    Ok(Some((last, count)))
}
