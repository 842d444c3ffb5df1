//! `atalaya read`: texts in, readings out.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, FromArgMatches, Parser};
use futures_util::FutureExt;
use platform::fault;
use platform::input;
use platform::room::{Command, Invocation};
use reading::{About, Reader, TermList, Text};
use serde_json::Value;

use super::lines::{Bad, Out, each_line, object, text};
use super::train;

/// Read texts: language, terms, quotations, people and roles, places, groups, laws, organisations, topic, genre, flags.
/// Example: atalaya read articles.jsonl
#[derive(Parser)]
#[command(name = "read")]
struct Read {
    /// JSON lines {id, text, title?, language?, authors?, section?, url?}; `-` is standard input
    file: PathBuf,
    /// A list of terms instead of the starter list
    #[arg(long)]
    terms: Option<PathBuf>,
    /// A model of `atalaya reading train`, whose suggestions are given as `frames`
    #[arg(long)]
    model: Option<PathBuf>,
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
        Some(file) => TermList::parse_csv(&input::bytes(file)?),
        None => TermList::parse_csv(room_reading::STARTER_TERMS.as_bytes()),
    };
    if let Some(problem) = parsed.problems.first() {
        return Err(fault::input(format!("{problem}; `atalaya terms check` lists all faults of the list")));
    }
    let mut reader = Reader::new(&parsed.list);
    if let Some(file) = &asked.model {
        let (model, digest) = train::model(file)?;
        reader = reader.with_model(model, digest);
    }
    let mut out = Out::new();
    each_line(&asked.file, &mut out, |number, line| {
        let item = object(number, line)?;
        let id = item.get("id").cloned().unwrap_or_else(|| number.into());
        let Some(body) = text(&item, "text") else {
            return Err(Bad { id, code: "no-text", message: format!("line {number}: `text` was expected") });
        };
        let authors = authors(&item);
        let about = About { authors: &authors, section: text(&item, "section"), url: text(&item, "url") };
        let given = Text { title: text(&item, "title"), text: body, language: text(&item, "language") };
        let reading = reader.read_article(&given, &about);
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

/// Authors as a list, or as one line.
fn authors(item: &Value) -> Vec<String> {
    match item.get("authors") {
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Some(Value::String(one)) => vec![one.clone()],
        _ => Vec::new(),
    }
}
