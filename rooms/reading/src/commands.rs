//! `atalaya reread`.

use std::process::ExitCode;

use anyhow::Result;
use futures_util::FutureExt;
use platform::node::Node;
use platform::room::{Command, Invocation};

use crate::kept::reread;

/// All commands of the room.
pub fn all() -> Vec<Command> {
    let clap = clap::Command::new("reread")
        .about("Read the archive again with the term lists in force; old readings stay. Example: atalaya reread");
    vec![Command { clap, run: |invocation| run(invocation).boxed() }]
}

/// Opens the job; the process that collects does it.
async fn run(invocation: Invocation) -> Result<ExitCode> {
    let node = Node::open(invocation.config, invocation.rooms.iter().map(|room| room()).collect()).await?;
    let mut tx = node.db.begin().await?;
    reread::ask("atalaya reread").open(&mut tx).await?;
    tx.commit().await?;
    eprintln!("atalaya: the archive is read again by the process that collects; `atalaya jobs` shows how far it is");
    node.db.close().await;
    Ok(ExitCode::SUCCESS)
}
