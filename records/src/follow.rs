//! The job that brings records up to a vocabulary that changed.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use platform::db::Tx;
use platform::id::new_id;
use platform::jobs::{Ask, Job};
use platform::node::Node;
use platform::time;
use serde::{Deserialize, Serialize};

use crate::kind::{Form, Kind};
use crate::store::follow_terms;

/// The name of the job.
pub(crate) const KIND: &str = "follow-terms";

#[derive(Serialize, Deserialize)]
struct Payload {
    vocabulary: String,
    /// A term, and the one that it became.
    replaced: Option<(String, String)>,
}

/// Asks for it; every change of a vocabulary asks for its own.
pub(crate) fn ask(by: &str, vocabulary: &str, replaced: Option<(&str, &str)>) -> Result<Ask> {
    let replaced = replaced.map(|(old, new)| (old.to_owned(), new.to_owned()));
    let payload = Payload { vocabulary: vocabulary.to_owned(), replaced };
    Ok(Ask {
        key: format!("{KIND}:{}", new_id()),
        kind: KIND,
        lane: KIND.to_owned(),
        payload: serde_json::to_string(&payload)?,
        due_at: time::now(),
        asked_by: Some(by.to_owned()),
    })
}

/// Asks for it where a term may mean words that records say already: it is new, or called otherwise.
pub(crate) async fn ask_of_words(tx: &mut Tx, kinds: &[&'static Kind], by: &str, vocabulary: &str) -> Result<()> {
    let says_words = |kind: &&'static Kind| {
        kind.fields.iter().any(|field| matches!(field.form, Form::Word(name) if name == vocabulary))
    };
    if kinds.iter().any(says_words) {
        ask(by, vocabulary, None)?.open(tx).await?;
    }
    Ok(())
}

/// Does it. Interrupted, it begins again, and what is done already stays as it is.
pub(crate) async fn run(node: Arc<Node>, job: Job) -> Result<()> {
    let payload: Payload = serde_json::from_str(&job.payload).context("reading which vocabulary changed")?;
    let replaced = payload.replaced.as_ref().map(|(old, new)| (old.as_str(), new.as_str()));
    let kinds = Kind::all(&node.contributions);
    let stopping = node.stopping();
    let done = follow_terms(&node.db, &kinds, &payload.vocabulary, replaced, || !*stopping.borrow()).await?;
    let ending = if done { job.done(Duration::ZERO) } else { job.later(time::now(), Duration::ZERO) };
    let mut tx = node.db.begin().await?;
    ending.write(&mut tx).await?;
    tx.commit().await
}
