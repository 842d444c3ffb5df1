//! `atalaya import`: records of a kind from a file, with a dry run and an error report.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Result;
use clap::{Arg, ArgAction};
use futures_util::FutureExt;
use platform::fault;
use platform::input;
use platform::node::Node;
use platform::room::{Command, Export, Import, ImportFault, ImportReport, Invocation};
use platform::table::NoTable;
use serde_json::json;

use platform::out::say;

use super::rooms;
use super::rows::Lines;

pub fn command() -> Command {
    let clap = clap::Command::new("import")
        .about("Read records from a file. Example: atalaya import outlets outlets.csv --dry-run")
        .args([
            Arg::new("kind").required(true).help("sources, outlets, terms, organisations and other records"),
            Arg::new("file").required(true).help(
                "A table (CSV, XLSX) or the JSON lines of an export; OPML for sources, references for documents. `-` is standard input",
            ),
            Arg::new("dry-run").long("dry-run").action(ArgAction::SetTrue).help("Only say what would be done"),
        ]);
    Command { clap, run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let kind = invocation.matches.get_one::<String>("kind").cloned().unwrap_or_default();
    let file = invocation.matches.get_one::<String>("file").cloned().unwrap_or_default();
    let dry = invocation.matches.get_flag("dry-run");
    let bytes = input::bytes(Path::new(&file))?;
    let rooms = rooms(&invocation);
    let node = Node::open(invocation.config.clone(), rooms).await?;
    let import = named(&node, &kind)?;
    let report = read(&node, import.as_ref(), &bytes, dry).await.map_err(|error| in_file(&file, error))?;
    for found in &report.faults {
        say(&json!({ "id": found.line, "error": { "code": "row", "place": found.place, "message": found.says } })
            .to_string());
    }
    for change in &report.changes {
        say(&json!({ "id": change.line, "change": change }).to_string());
    }
    for note in &report.notes {
        invocation.tell(note);
    }
    let ImportReport { new, changed, known, .. } = report;
    let faults = report.faults.len();
    // of several faults in a row that is one row
    let lines: BTreeSet<usize> = report.faults.iter().map(|fault| fault.line).collect();
    let rows = lines.len();
    if invocation.is_json() {
        say(&json!({ "kind": kind, "dry_run": dry, "added": new, "changed": changed, "known": known, "faults": faults })
            .to_string());
    }
    let (added, altered) = if dry { ("would be added", "would change") } else { ("added", "changed") };
    if faults > 0 || !invocation.quiet {
        eprintln!("atalaya: {file}: {new} {kind} {added}, {changed} {altered}, {known} known, {rows} not readable");
    }
    node.db.close().await;
    let nothing = new + changed + known == 0 && faults > 0;
    Ok(ExitCode::from(if nothing { fault::INPUT } else { fault::DONE }))
}

/// What reads this kind.
fn named(node: &Node, kind: &str) -> Result<Arc<dyn Import>> {
    let mut imports = node.contributions.all::<dyn Import>();
    let names: Vec<&str> = imports.iter().map(|import| import.kind()).collect();
    if let Some(at) = names.iter().position(|name| *name == kind) {
        return Ok(imports.swap_remove(at));
    }
    let names = names.join(", ");
    if node.contributions.all::<dyn Export>().iter().any(|export| export.kind() == kind) {
        return Err(fault::usage(format!(
            "{kind} come of what was collected and are not imported: `atalaya backup` and `atalaya restore` bring a whole \
             installation elsewhere; there are imports of {names}"
        )));
    }
    Err(fault::usage(format!("there is no import {kind}; there are {names}")))
}

/// Reads a file as it is, or the JSON lines of an export as the table that it could have been.
async fn read(node: &Node, import: &dyn Import, bytes: &[u8], dry: bool) -> Result<ImportReport> {
    let Some(lines) = Lines::of(bytes)? else { return import.import(node, bytes, dry).await };
    let mut report = import.import(node, lines.csv.as_bytes(), dry).await?;
    for fault in &mut report.faults {
        fault.line = lines.line(fault.line);
    }
    for change in &mut report.changes {
        change.line = lines.line(change.line);
    }
    report.faults.extend(lines.bad.into_iter().map(|(line, says)| ImportFault { line, place: String::new(), says }));
    report.faults.sort_by_key(|fault| fault.line);
    Ok(report)
}

/// A file that cannot be read at all is bad input, and is named.
fn in_file(file: &str, error: anyhow::Error) -> anyhow::Error {
    match error.is::<NoTable>() || fault::code_of(&error) == fault::INPUT {
        true => fault::input(format!("{file}: {error:#}")),
        false => error,
    }
}
