//! `atalaya read`: texts in, readings out.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, FromArgMatches, Parser};
use futures_util::FutureExt;
use platform::fault;
use platform::room::{Command, Invocation};
use reading::{Reader, TermList, Text};
use serde_json::Value;

use super::files;
use super::lines::{Bad, Out, each_line, object, text};

/// Read texts: their language, the terms in them, who is quoted and who appears. Example: atalaya read articles.jsonl
#[derive(Parser)]
#[command(name = "read")]
struct Read {
    /// JSON lines {id, text, title?, language?}; `-` is standard input
    file: PathBuf,
    /// A list of terms instead of the starter list
    #[arg(long)]
    terms: Option<PathBuf>,
}

pub fn command() -> Command {
    Command {
        clap: Read::augment_args(clap::Command::new("read")),
        run: |invocation| async move { run(&invocation) }.boxed(),
    }
}

fn run(invocation: &Invocation) -> Result<ExitCode> {
    let asked = Read::from_arg_matches(&invocation.matches)?;
    let parsed = match &asked.terms {
        Some(file) => TermList::parse_csv(&files::bytes(file)?),
        None => TermList::parse_csv(room_reading::STARTER_TERMS.as_bytes()),
    };
    if let Some(problem) = parsed.problems.first() {
        return Err(fault::input(format!("{problem}; `atalaya terms check` lists all faults of the list")));
    }
    let reader = Reader::new(&parsed.list);
    let mut out = Out::new();
    each_line(&asked.file, &mut out, |number, line| {
        let item = object(number, line)?;
        let id = item.get("id").cloned().unwrap_or_else(|| number.into());
        let Some(body) = text(&item, "text") else {
            return Err(Bad { id, code: "no-text", message: format!("line {number}: `text` was expected") });
        };
        let reading = reader.read(&Text { title: text(&item, "title"), text: body, language: text(&item, "language") });
        let mut value = serde_json::to_value(&reading).map_err(|error| Bad {
            id: id.clone(),
            code: "not-written",
            message: error.to_string(),
        })?;
        if let Value::Object(map) = &mut value {
            map.insert("id".to_owned(), id);
            map.insert("reader_version".to_owned(), reader.version().into());
        }
        Ok(value)
    })?;
    out.end()?;
    Ok(ExitCode::SUCCESS)
}
