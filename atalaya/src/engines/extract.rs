//! `atalaya extract`: pages in, articles out.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, FromArgMatches, Parser};
use futures_util::FutureExt;
use platform::fault;
use platform::input;
use platform::room::{Command, Invocation};
use rayon::prelude::*;
use serde_json::Value;

use super::lines::{Bad, Out, each_line, object, text};

/// Extract articles from HTML pages. Example: atalaya extract page.html --url https://diario.example/nota
#[derive(Parser)]
#[command(name = "extract")]
struct Extract {
    /// HTML files; `-` is standard input
    files: Vec<PathBuf>,
    /// Where the page was
    #[arg(long)]
    url: Option<String>,
    /// A list of pages: JSON lines {id, file?, url?}
    #[arg(long, requires = "dir")]
    manifest: Option<PathBuf>,
    /// Folder of the manifest's files: FILE, or ID.html, or ID.html.gz
    #[arg(long)]
    dir: Option<PathBuf>,
}

pub fn command() -> Command {
    Command {
        clap: Extract::augment_args(clap::Command::new("extract")),
        run: |invocation| async move { run(&invocation) }.boxed(),
    }
}

fn run(invocation: &Invocation) -> Result<ExitCode> {
    let extract = Extract::from_arg_matches(&invocation.matches)?;
    let mut out = Out::new();
    match (&extract.manifest, &extract.dir) {
        (Some(manifest), Some(dir)) => each_line(manifest, &mut out, |number, line| {
            let entry = object(number, line)?;
            let id = entry.get("id").cloned().unwrap_or_else(|| number.into());
            let name = match (text(&entry, "file"), &id) {
                (Some(file), _) => file.to_owned(),
                (None, Value::String(id)) => format!("{id}.html"),
                (None, other) => format!("{other}.html"),
            };
            one(&page_file(dir, &name), id, text(&entry, "url"))
        })?,
        _ if extract.files.is_empty() => {
            return Err(fault::usage("name the files to extract, or --manifest and --dir"));
        }
        _ => {
            let done: Vec<_> = extract
                .files
                .par_iter()
                .map(|file| one(file, file.display().to_string().into(), extract.url.as_deref()))
                .collect();
            for result in done {
                match result {
                    Ok(value) => out.line(&value)?,
                    Err(bad) => out.bad(bad)?,
                }
            }
        }
    }
    out.end()?;
    Ok(ExitCode::SUCCESS)
}

/// The file itself, or its packed form beside it.
fn page_file(dir: &Path, name: &str) -> PathBuf {
    let plain = dir.join(name);
    let packed = dir.join(format!("{name}.gz"));
    if !plain.exists() && packed.exists() { packed } else { plain }
}

fn one(file: &Path, id: Value, url: Option<&str>) -> Result<Value, Bad> {
    let bytes = input::bytes(file).map_err(|error| Bad {
        id: id.clone(),
        code: "file-unreadable",
        message: format!("{error:#}"),
    })?;
    let article = article::extract(&article::decode(&bytes, None).text, url);
    let mut value = serde_json::to_value(&article).map_err(|error| Bad {
        id: id.clone(),
        code: "not-written",
        message: error.to_string(),
    })?;
    if let Value::Object(map) = &mut value {
        map.insert("id".to_owned(), id);
    }
    Ok(value)
}
