//! `atalaya read`: texts in, readings out.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, FromArgMatches, Parser};
use futures_util::FutureExt;
use platform::fault;
use platform::input;
use platform::room::{Command, Invocation};
use reading::{About, NameFault, NameList, NameProblem, Reader, TermList, Text};
use serde_json::Value;

use super::lines::{Bad, Out, each_line, object, text};
use super::model;

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
    /// Names that are known, as CSV: the file of `/nombres.csv`, or of `atalaya export names --format csv`
    #[arg(long)]
    names: Option<PathBuf>,
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
    if let Some(file) = &asked.names {
        reader = reader.with_names(names(file)?.names());
    }
    if let Some(file) = &asked.model {
        let (model, digest) = model::read(file, &input::bytes(file)?)?;
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

/// The names of a file. An export tells the observatory of each beside it, and the same name for each that knows it: the
/// first counts.
fn names(file: &Path) -> Result<NameList> {
    let parsed = NameList::parse_csv(&without_observatory(&input::bytes(file)?)?);
    let wrong = parsed.problems.into_iter().find(|problem| !matches!(problem.fault, NameFault::Twice(_)));
    let Some(NameProblem { line, column, fault: wrong }) = wrong else { return Ok(parsed.list) };
    let told = [("column", column.to_owned()), ("found", wrong.found()), ("expected", wrong.expected())];
    let told = told.into_iter().filter(|(_, words)| !words.is_empty()).map(|(what, words)| format!(", {what} {words}"));
    Err(fault::input(format!("{} line {line}: {}{}", file.display(), wrong.code(), told.collect::<String>())))
}

/// A table without the column that tells of which observatory a row is.
fn without_observatory(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let mut row = csv::ByteRecord::new();
    rows.read_byte_record(&mut row).context("reading names")?;
    let Some(place) = row.iter().position(|name| name == b"observatory") else { return Ok(bytes.to_vec()) };
    let mut out = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    while !row.is_empty() {
        let cells: csv::ByteRecord =
            row.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, cell)| cell).collect();
        out.write_byte_record(&cells).context("leaving a column out")?;
        rows.read_byte_record(&mut row).context("reading names")?;
    }
    Ok(out.into_inner().map_err(|error| error.into_error())?)
}

/// Authors as a list, or as one line.
fn authors(item: &Value) -> Vec<String> {
    match item.get("authors") {
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Some(Value::String(one)) => vec![one.clone()],
        _ => Vec::new(),
    }
}
