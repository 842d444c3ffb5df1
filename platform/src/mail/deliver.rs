//! The job that delivers.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use futures_util::FutureExt;

use super::outbox::KIND;
use super::transport::Letter;
use super::way::Transport;
use crate::db::Db;
use crate::jobs::Job;
use crate::node::Node;
use crate::room::JobKind;
use crate::time;

/// That something was sent stays noted so long, without what and to whom; what nobody could be sent by then is given up.
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
    // what nobody will be sent any more goes, too: it may hold a link, and a name
    tx.run(
        "UPDATE outbox SET address = '', subject = '', body = '', unsubscribe = NULL, ended_at = $2
         WHERE ended_at IS NULL AND (id = $1 OR until <= $2)",
        (job.payload.as_str(), now),
    )
    .await?;
    tx.commit().await
}

/// Forgets to whom mail was that nobody will be sent any more, and after a while that there was any. What is set aside may
/// be tried again, but not for ever.
pub async fn forget_old(db: &Db, now: i64) -> Result<()> {
    db.run(
        "UPDATE outbox SET ended_at = $1 WHERE ended_at IS NULL AND (until <= $1 OR created_at < $2 OR NOT EXISTS (
           SELECT 1 FROM job j WHERE j.kind = $3 AND j.payload = outbox.id AND j.state IN ('open', 'running', 'aside')))",
        (now, now - KEPT, KIND),
    )
    .await?;
    db.run(
        "UPDATE outbox SET address = '', subject = '', body = '', unsubscribe = NULL
         WHERE ended_at IS NOT NULL AND address <> ''",
        (),
    )
    .await?;
    db.run("DELETE FROM outbox WHERE ended_at < $1", (now - KEPT,)).await?;
    Ok(())
}
