//! Reading files: at once for who waits, by a job for who does not, and again by the job where a process ended meanwhile.

use std::sync::Arc;

use anyhow::Result;
use platform::db::{Tx, What};
use platform::jobs::{Ask, Job};
use platform::node::Node;
use platform::time;

use super::due::{WAIT, end};
use super::store::{RecordFile, RecordFiles};
use super::{Carries, Reading};
use crate::body::Body;
use crate::kind::LAST_EVENING;

/// The name of the job that opens the files of a record to everybody on their day.
pub(crate) const OPEN_EMBARGO: &str = "open-files";

/// Reads a file that was brought, at once; a reader who waits too long is let go, and the reading goes on.
pub(crate) async fn read_soon(node: &Arc<Node>, id: &str) {
    let (node, id) = (node.clone(), id.to_owned());
    let reading = tokio::spawn(async move {
        if let Err(error) = read_file(&node, &id).await {
            tracing::warn!(
                file = id,
                error = format!("{error:#}"),
                "a file could not be read now; its job tries again"
            );
        }
    });
    let _ = tokio::time::timeout(WAIT, reading).await;
}

/// The job.
pub(crate) async fn run(node: Arc<Node>, job: Job) -> Result<()> {
    read_file(&node, &job.payload).await?;
    end(&node, &job, |_| {}).await
}

/// Reads a file that waits. Read twice at once, it is the same in the end. Meanwhile it may be filed or taken away: what
/// is kept follows how it stands then.
pub async fn read_file(node: &Node, id: &str) -> Result<()> {
    let waits = |file: &RecordFile| file.reading == Reading::Waiting;
    let Some(file) = RecordFiles::find(&node.db, id).await?.filter(waits) else { return Ok(()) };
    let bytes = node.files.read(&file.digest).await?;
    let read = node.documents.read(&bytes).await?;
    let mut tx = node.db.begin().await?;
    match read {
        Ok(document) => RecordFiles::keep(&mut tx, id, &document).await?,
        Err(refusal) => RecordFiles::refuse(&mut tx, id, refusal.word()).await?,
    }
    tx.commit().await
}

/// Asks for the day on which the files of a record open, where its record says one that is to come.
pub(crate) async fn ask_embargo(tx: &mut Tx, carries: &Carries, record: &str, body: &Body) -> Result<()> {
    let Some(day) = (carries.opens_on)(body) else { return Ok(()) };
    let Some(at) =
        time::instant(&format!("{day}T00:00:00Z")).map(|at| at + LAST_EVENING).filter(|at| *at > time::now())
    else {
        return Ok(());
    };
    let ask = Ask {
        key: format!("{OPEN_EMBARGO}:{record}:{day}"),
        kind: OPEN_EMBARGO,
        lane: OPEN_EMBARGO.to_owned(),
        payload: record.to_owned(),
        due_at: at,
        asked_by: None,
    };
    ask.open(tx).await
}

/// The job: the index is told to read the record again; who may read its files follows from the day.
pub(crate) async fn open_embargo(node: Arc<Node>, job: Job) -> Result<()> {
    end(&node, &job, |tx| tx.changed("record", job.payload.as_str(), What::Changed)).await
}
