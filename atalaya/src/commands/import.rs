//! `atalaya import`: records of a kind from a file, with a dry run and an error report.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Arg, ArgAction};
use futures_util::FutureExt;
use platform::fault;
use platform::node::Node;
use platform::room::{Command, Import, Invocation};
use platform::table::NoTable;
use serde_json::json;

use platform::out::say;

use super::rooms;
use crate::engines::file_bytes;

pub fn command() -> Command {
    let clap = clap::Command::new("import")
        .about("Read records from a file. Example: atalaya import outlets outlets.csv --dry-run")
        .args([
            Arg::new("kind").required(true).help("sources, outlets, terms, organisations and other records"),
            Arg::new("file").required(true).help("The file; `-` is standard input"),
            Arg::new("dry-run").long("dry-run").action(ArgAction::SetTrue).help("Only say what would be done"),
        ]);
    Command { clap, run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let kind = invocation.matches.get_one::<String>("kind").cloned().unwrap_or_default();
    let file = invocation.matches.get_one::<String>("file").cloned().unwrap_or_default();
    let dry = invocation.matches.get_flag("dry-run");
    let bytes = file_bytes(Path::new(&file))?;
    let rooms = rooms(&invocation);
    let node = Node::open(invocation.config, rooms).await?;
    let imports = node.contributions.all::<dyn Import>();
    let names: Vec<&str> = imports.iter().map(|import| import.kind()).collect();
    let import = imports.iter().find(|import| import.kind() == kind);
    let import =
        import.ok_or_else(|| fault::usage(format!("there is no import {kind}; there are {}", names.join(", "))))?;
    let report = import.import(&node, &bytes, dry).await.map_err(|error| match error.downcast_ref::<NoTable>() {
        Some(none) => fault::input(format!("{file}: {none}")),
        None => error,
    })?;
    for found in &report.faults {
        say(&json!({ "id": found.line, "error": { "code": "row", "place": found.place, "message": found.says } })
            .to_string());
    }
    for change in &report.changes {
        say(&json!({ "id": change.line, "change": change }).to_string());
    }
    for note in &report.notes {
        eprintln!("atalaya: {note}");
    }
    let verb = if dry { "would be added" } else { "added" };
    let changed = if dry { "would change" } else { "changed" };
    let (new, known, faults) = (report.new, report.known, report.faults.len());
    if invocation.matches.get_flag("json") {
        say(&json!({ "kind": kind, "dry_run": dry, "added": new, "changed": report.changed, "known": known, "faults": faults })
            .to_string());
    }
    if !invocation.quiet {
        eprintln!(
            "atalaya: {file}: {new} {kind} {verb}, {} {changed}, {known} known, {faults} not readable",
            report.changed
        );
    }
    node.db.close().await;
    let nothing = report.new + report.changed + report.known == 0 && !report.faults.is_empty();
    Ok(ExitCode::from(if nothing { fault::INPUT } else { fault::DONE }))
}
