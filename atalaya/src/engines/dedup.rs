//! `atalaya dedup`: texts in, the story of each out.

use std::collections::HashMap;
use std::io::BufRead;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, FromArgMatches, Parser};
use futures_util::FutureExt;
use platform::room::{Command, Invocation};
use rayon::prelude::*;
use serde_json::{Value, json};
use stories::Signature;

use super::files;
use super::lines::{Bad, Out, object, text};

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
    let lines: Vec<(usize, std::io::Result<String>)> =
        files::reader(&asked.file)?.lines().enumerate().map(|(at, line)| (at + 1, line)).collect();
    let read: Vec<Result<(Value, Signature), Bad>> = lines
        .into_par_iter()
        .filter(|(_, line)| !line.as_ref().is_ok_and(|line| line.trim().is_empty()))
        .map(|(number, line)| {
            let broken = |message: String| Bad { id: number.into(), code: "line-broken", message };
            let line = line.map_err(|error| broken(format!("line {number}: {error}")))?;
            let item = object(number, &line)?;
            let id = item.get("id").cloned().ok_or_else(|| broken(format!("line {number}: `id` was expected")))?;
            let body = text(&item, "text").ok_or_else(|| broken(format!("line {number}: `text` was expected")))?;
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
