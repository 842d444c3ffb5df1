//! `atalaya collect`.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser};
use futures_util::FutureExt;
use platform::jobs::left_for_later;
use platform::node::Node;
use platform::out::say;
use platform::room::{Command, Invocation};
use platform::{fault, time};

use crate::collect::{Collecting, collect};
use crate::store::Sources;

/// Collect what is due. Example: atalaya collect --once
#[derive(Parser)]
pub struct CollectArgs {
    /// Collect what is due now, then end
    #[arg(long)]
    once: bool,
    /// Ask this source now and nothing else, read its articles, then end (repeatable)
    #[arg(long, value_name = "ID")]
    source: Vec<String>,
    /// Least seconds between two requests to one host
    #[arg(long, value_name = "SECONDS")]
    pause: Option<f64>,
    /// A private host that may be asked all the same (repeatable)
    #[arg(long, id = "allow-private", value_name = "HOST:PORT")]
    allow_private: Vec<String>,
    /// Print the counts as one JSON document
    #[arg(long)]
    json: bool,
}

/// The command.
pub fn command() -> Command {
    let clap = CollectArgs::augment_args(clap::Command::new("collect"));
    Command { clap, run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let once = invocation.matches.get_flag("once");
    let named: Vec<String> = invocation.matches.get_many::<String>("source").into_iter().flatten().cloned().collect();
    let node = Node::open(invocation.config, invocation.rooms.iter().map(|room| room()).collect()).await?;
    let asked_at = time::now();
    for id in &named {
        let source = Sources::of(&node.db).find(id).await?;
        let source =
            source.ok_or_else(|| fault::input(format!("there is no source {id}; `atalaya source list` lists them")))?;
        let mut tx = node.db.begin().await?;
        Sources::ask_alone(&mut tx, &source, "atalaya collect").await?;
        tx.commit().await?;
    }
    node.stop_on_signal();
    let before = counts(&node).await?;
    let how = match (once, named.is_empty()) {
        (_, false) => Collecting::Asked(asked_at),
        (true, true) => Collecting::Once,
        (false, true) => Collecting::UntilStopped,
    };
    collect(node.clone(), how).await?;
    let after = counts(&node).await?;
    let brought: Vec<(&str, i64)> =
        after.iter().zip(&before).map(|((name, now), (_, then))| (*name, now - then)).collect();
    if invocation.matches.get_flag("json") {
        let map: serde_json::Map<String, serde_json::Value> =
            brought.iter().map(|(name, n)| ((*name).to_owned(), (*n).into())).collect();
        say(&serde_json::Value::Object(map).to_string());
    } else if !invocation.quiet {
        let words: Vec<String> = brought.iter().map(|(name, n)| format!("{n} {name}")).collect();
        eprintln!("atalaya: collected {}", words.join(", "));
    }
    if !invocation.quiet {
        for (host, until) in left_for_later(&node).await? {
            eprintln!("atalaya: {host} asked to be left alone; it is asked again after {}", time::rfc3339(until));
        }
    }
    node.db.close().await;
    Ok(ExitCode::SUCCESS)
}

async fn counts(node: &Node) -> Result<Vec<(&'static str, i64)>> {
    let (captures, articles, versions, stories): (i64, i64, i64, i64) = node
        .db
        .one(
            "SELECT (SELECT count(*) FROM capture), (SELECT count(*) FROM page WHERE version_id IS NOT NULL), (SELECT count(*) FROM version),
               (SELECT count(*) FROM story WHERE merged_into IS NULL)",
            (),
        )
        .await?;
    Ok(vec![("captures", captures), ("articles", articles), ("versions", versions), ("stories", stories)])
}
