//! `atalaya reindex`: the search index from nothing, without stopping anything.

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Result;
use futures_util::FutureExt;
use platform::index::{ask_rebuild, rebuild};
use platform::node::Node;
use platform::out::say;
use platform::room::{Command, Invocation};
use room_watch::{ArticleDocuments, is_kept};
use serde_json::json;

use super::rooms;

pub fn command() -> Command {
    let clap =
        clap::Command::new("reindex").about("Rebuild the search index from the database. Example: atalaya reindex");
    Command { clap, run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let rooms = rooms(&invocation);
    let node = Node::open(invocation.config.clone(), rooms).await?;
    if is_kept(&node)? {
        ask_rebuild(&node.config.index_folder())?;
        ask_rebuild(&node.config.record_index_folder())?;
        if invocation.is_json() {
            say(&json!({ "built": false, "asked": "the process that collects" }).to_string());
        }
        invocation.tell("the process that collects here rebuilds the index; searches go on meanwhile");
        return Ok(ExitCode::SUCCESS);
    }
    let bar = super::tables::bar(invocation.quiet);
    let said = |done, all| {
        bar.set_length(all);
        bar.set_position(done);
    };
    rebuild(&node.index, &node.db, &ArticleDocuments::of(&node), said).await?;
    records::rebuild_index(&node, said).await?;
    bar.finish_and_clear();
    let (articles, records) = (node.index.documents().await, node.record_index.documents().await);
    if invocation.is_json() {
        say(&json!({ "built": true, "articles": articles, "records": records }).to_string());
    }
    invocation.tell(format_args!("{articles} articles and {records} records are in the index"));
    node.db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Brings the search index, which nobody keeps, to the end of the change log.
pub async fn catch_up(node: &Arc<Node>) -> Result<()> {
    let documents = Arc::new(ArticleDocuments::of(node));
    platform::index::catch_up(node.index.clone(), node.db.clone(), documents, node.stopping()).await?;
    records::catch_up_index(node).await
}
