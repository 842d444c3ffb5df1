//! The jobs of files: when they are due, and how they end.

use std::time::Duration;

use anyhow::Result;
use platform::db::Tx;
use platform::jobs::{Ask, Job};
use platform::node::Node;
use platform::time;

/// The name of the job that reads a file.
pub(crate) const READ: &str = "read-file";
/// Who brought a file waits so long for its reading before the page says that it goes on without them.
pub(super) const WAIT: Duration = Duration::from_secs(8);

/// Asks for the reading, in the transaction that notes the file.
pub(super) async fn ask_reading(tx: &mut Tx, id: &str) -> Result<()> {
    let ask = Ask {
        key: format!("{READ}:{id}"),
        kind: READ,
        lane: READ.to_owned(),
        payload: id.to_owned(),
        // who brought it reads it at once, in its own process
        due_at: time::after(time::now(), WAIT * 2),
        asked_by: None,
    };
    ask.open(tx).await
}

/// Ends a job, and does what belongs to that in the same transaction.
pub(super) async fn end(node: &Node, job: &Job, also: impl FnOnce(&mut Tx)) -> Result<()> {
    let ending = job.done(Duration::ZERO);
    let mut tx = node.db.begin().await?;
    if ending.write(&mut tx).await? {
        also(&mut tx);
    }
    tx.commit().await
}
