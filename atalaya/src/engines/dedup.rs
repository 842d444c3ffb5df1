//! `atalaya dedup`: texts in, the story of each out.

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, FromArgMatches, Parser};
use futures_util::FutureExt;
use platform::input::Lines;
use platform::room::{Command, Invocation};
use rayon::prelude::*;
use serde_json::{Value, json};
use stories::Signature;

use super::lines::{Bad, Out, broken, object, text};

/// Group copies of the same text into stories. Example: atalaya dedup articles.jsonl
#[derive(Parser)]
#[command(name = "dedup")]
struct Dedup {
    /// JSON lines {id, text, title?}; `-` is standard input
    file: PathBuf,
}

pub fn command() -> Command {
    Command {
        clap: Dedup::augment_args(clap::Command::new("dedup")),
        run: |invocation| async move { run(&invocation) }.boxed(),
    }
}

fn run(invocation: &Invocation) -> Result<ExitCode> {
    let asked = Dedup::from_arg_matches(&invocation.matches)?;
    let mut out = Out::new();
    let mut file = Lines::of(&asked.file)?;
    let mut lines = Vec::new();
    while let Some(line) = file.next_line()? {
        lines.push(line);
    }
    let read: Vec<Result<(Value, Signature), Bad>> = lines
        .into_par_iter()
        .filter(|(_, line)| !line.as_ref().is_ok_and(|line| line.trim().is_empty()))
        .map(|(number, line)| {
            let line = line.map_err(|error| broken(number, &error))?;
            let item = object(number, &line)?;
            let lacks =
                |id: Value, code, name| Bad { id, code, message: format!("line {number}: `{name}` was expected") };
            let id = item.get("id").cloned().ok_or_else(|| lacks(number.into(), "no-id", "id"))?;
            let body = text(&item, "text").ok_or_else(|| lacks(id.clone(), "no-text", "text"))?;
            Ok((id, Signature::of(text(&item, "title"), body)))
        })
        .collect();
    let mut ids: HashMap<u64, Value> = HashMap::new();
    let mut signatures = Vec::new();
    for result in read {
        match result {
            Ok((id, signature)) => {
                let number = signatures.len() as u64;
                ids.insert(number, id);
                signatures.push((number, signature));
            }
            Err(bad) => out.bad(bad)?,
        }
    }
    let name = |number: &u64| ids.get(number).cloned().unwrap_or(Value::Null);
    for placed in stories::cluster(signatures.into_iter()) {
        out.line(&json!({
            "id": name(&placed.id),
            "story": name(&placed.story),
            "copy_of": placed.copy_of.as_ref().map(name),
            "similarity": placed.similarity,
        }))?;
    }
    out.end()?;
    Ok(ExitCode::SUCCESS)
}
