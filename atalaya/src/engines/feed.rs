//! `atalaya feed`: a feed or sitemap in, its entries out.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, FromArgMatches, Parser};
use futures_util::FutureExt;
use platform::fault;
use platform::input;
use platform::room::{Command, Invocation};
use serde_json::{Value, json};

use super::lines::Out;

/// Read a feed or sitemap. Example: atalaya feed rss.xml --url https://diario.example/rss.xml
#[derive(Parser)]
#[command(name = "feed")]
struct Feed {
    /// The file; `-` is standard input
    file: PathBuf,
    /// Where it was: relative addresses are read against it
    #[arg(long, default_value = "")]
    url: String,
}

pub fn command() -> Command {
    Command {
        clap: Feed::augment_args(clap::Command::new("feed")),
        run: |invocation| async move { run(&invocation) }.boxed(),
    }
}

fn run(invocation: &Invocation) -> Result<ExitCode> {
    let asked = Feed::from_arg_matches(&invocation.matches)?;
    let bytes = input::bytes(&asked.file)?;
    let feed = press::feed::parse(&bytes, None, &asked.url)
        .map_err(|not| fault::input(format!("{}: {not}", asked.file.display())))?;
    let mut out = Out::new();
    let mut head = serde_json::to_value(&feed)?;
    let entries = head.as_object_mut().and_then(|map| map.remove("entries"));
    out.line(&json!({ "feed": head }))?;
    if let Some(Value::Array(entries)) = entries {
        for entry in entries {
            out.line(&json!({ "entry": entry }))?;
        }
    }
    out.end()?;
    Ok(ExitCode::SUCCESS)
}
