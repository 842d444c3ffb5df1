//! `atalaya document`: files in, their pages and what they say of themselves out.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, FromArgMatches, Parser};
use futures_util::{FutureExt, StreamExt, stream};
use platform::child::Reader;
use platform::input;
use platform::room::{Command, Invocation};
use serde_json::Value;

use super::lines::{Bad, Out};

/// Read documents (PDF, DOCX, ODT, EPUB, HTML, plain text): their pages, title, authors, date, numbers. Example: atalaya document informe.pdf
#[derive(Parser)]
#[command(name = "document")]
struct Documents {
    /// Files of documents; `-` is standard input
    #[arg(required = true)]
    files: Vec<PathBuf>,
}

pub fn command() -> Command {
    Command {
        clap: Documents::augment_args(clap::Command::new("document")),
        run: |invocation| async move { run(&invocation).await }.boxed(),
    }
}

async fn run(invocation: &Invocation) -> Result<ExitCode> {
    let asked = Documents::from_arg_matches(&invocation.matches)?;
    let reader = Reader::new(&invocation.config);
    let mut out = Out::new();
    // in the order named, as many side by side as the configuration allows
    let mut done =
        stream::iter(asked.files).map(|file| one(&reader, file)).buffered(invocation.config.documents_at_once);
    while let Some(result) = done.next().await {
        match result? {
            Ok(value) => out.line(&value)?,
            Err(bad) => out.bad(bad)?,
        }
    }
    drop(done);
    out.end()?;
    Ok(ExitCode::SUCCESS)
}

async fn one(reader: &Reader, file: PathBuf) -> Result<Result<Value, Bad>> {
    let id = Value::from(file.display().to_string());
    let bytes = match input::bytes(&file) {
        Ok(bytes) => bytes,
        Err(error) => return Ok(Err(Bad { id, code: "file-unreadable", message: format!("{error:#}") })),
    };
    let document = match reader.read(&bytes).await? {
        Ok(document) => document,
        Err(refusal) => return Ok(Err(Bad { id, code: refusal.word(), message: refusal.to_string() })),
    };
    let mut value = serde_json::to_value(&document).context("writing")?;
    if let Value::Object(map) = &mut value {
        map.insert("id".to_owned(), id);
    }
    Ok(Ok(value))
}
