//! The job that delivers.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use futures_util::FutureExt;

use super::outbox::KIND;
use super::transport::Letter;
use super::way::Transport;
use crate::jobs::Job;
use crate::node::Node;
use crate::room::JobKind;
use crate::time;

/// What was sent stays listed so long, without its body.
const KEPT: i64 = 30 * time::DAY;

/// Delivers one mail. Run twice it delivers once, but where the program broke off between the host's yes and the note of
/// it; the copy has the same Message-ID then.
pub const SEND: JobKind = JobKind { kind: KIND, run: |node, job| deliver(node, job).boxed() };

async fn deliver(node: Arc<Node>, job: Job) -> Result<()> {
    let row: Option<(String, String, String, Option<String>, i64, Option<i64>)> = node
        .db
        .maybe(
            "SELECT address, subject, body, unsubscribe, created_at, until FROM outbox WHERE id = $1 AND ended_at IS NULL",
            (job.payload.as_str(),),
        )
        .await?;
    let now = time::now();
    if let Some((address, subject, body, unsubscribe, created_at, until)) = row
        && until.is_none_or(|until| until > now)
    {
        let transport = Transport::of(&node.config)?.context("no way to send mail is set (`mail_transport`)")?;
        let id = job.payload.clone();
        transport.send(&node.config, Letter { id, address, subject, body, unsubscribe, created_at }).await?;
    }
    let mut tx = node.db.begin().await?;
    let ending = job.done(Duration::ZERO);
    ending.write(&mut tx).await?;
    let now = time::now();
    // what nobody will be sent any more goes, too: it may hold a link
    tx.run(
        "UPDATE outbox SET body = '', ended_at = $2 WHERE ended_at IS NULL AND (id = $1 OR until <= $2)",
        (job.payload.as_str(), now),
    )
    .await?;
    tx.run("DELETE FROM outbox WHERE ended_at < $1", (now - KEPT,)).await?;
    tx.commit().await
}
