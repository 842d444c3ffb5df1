//! `atalaya reread`.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Arg, ArgAction, value_parser};
use futures_util::FutureExt;
use platform::jobs;
use platform::node::Node;
use platform::out::say;
use platform::room::{Command, Invocation};
use serde_json::json;

use crate::kept::reread;

/// All commands of the room.
pub fn all() -> Vec<Command> {
    let clap = clap::Command::new("reread")
        .about("Read the archive again with the term lists in force; old readings stay. Example: atalaya reread")
        .args([
            Arg::new("all")
                .long("all")
                .action(ArgAction::SetTrue)
                .help("All that the present reader has not read, as without it"),
            Arg::new("since")
                .long("since")
                .value_name("VERSION")
                .value_parser(value_parser!(u32))
                .conflicts_with("all")
                .help("Only what the reader of this number, or a later one, has read"),
        ]);
    vec![Command { clap, run: |invocation| run(invocation).boxed() }]
}

/// Opens the job; the process that collects does it.
async fn run(invocation: Invocation) -> Result<ExitCode> {
    let node = Node::open(invocation.config.clone(), invocation.rooms.iter().map(|room| room()).collect()).await?;
    let mut tx = node.db.begin().await?;
    let asked = reread::ask("atalaya reread", invocation.matches.get_one("since").copied());
    asked.clone().open(&mut tx).await?;
    tx.commit().await?;
    if invocation.is_json() {
        let job = jobs::under_way(&node.db, &asked.key).await?;
        say(&json!({ "job": job.as_ref().map(|job| &job.id), "state": job.as_ref().map(|job| &job.state) }).to_string());
    }
    invocation.tell("the archive is read again by the process that collects; `atalaya jobs` shows how far it is");
    node.db.close().await;
    Ok(ExitCode::SUCCESS)
}
