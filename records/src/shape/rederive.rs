//! The job that brings records up to a definition by which others see a field than before.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use platform::id::new_id;
use platform::jobs::{Ask, Job};
use platform::node::Node;
use platform::time;

use super::kinds::Kinds;
use crate::kind::Kind;
use crate::store::follow_kind;

/// The name of the job.
pub(crate) const KIND: &str = "follow-kind";

/// Asks for it; every change asks for its own.
pub(super) fn ask(by: &str, kind: &str) -> Result<Ask> {
    Ok(Ask {
        key: format!("{KIND}:{}", new_id()),
        kind: KIND,
        lane: KIND.to_owned(),
        payload: serde_json::to_string(kind)?,
        due_at: time::now(),
        asked_by: Some(by.to_owned()),
    })
}

/// Does it. Interrupted, it begins again, and what is done already stays as it is.
pub(crate) async fn run(node: Arc<Node>, job: Job) -> Result<()> {
    let name: String = serde_json::from_str(&job.payload).context("reading which kind changed")?;
    // another process may have changed it: by its former definition values would be shown to whom they no longer are
    if let Some(kinds) = Kinds::of(&node.contributions) {
        kinds.read_of(&node).await?;
    }
    let stopping = node.stopping();
    let done = match Kind::named(&node.contributions, &name) {
        Some(kind) => follow_kind(&node.db, kind, || !*stopping.borrow()).await?,
        None => true,
    };
    let ending = if done { job.done(Duration::ZERO) } else { job.later(time::now(), Duration::ZERO) };
    let mut tx = node.db.begin().await?;
    ending.write(&mut tx).await?;
    tx.commit().await
}
