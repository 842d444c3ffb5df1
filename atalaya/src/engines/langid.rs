//! `atalaya langid`: texts in, their languages out.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, FromArgMatches, Parser};
use futures_util::FutureExt;
use platform::room::{Command, Invocation};
use serde_json::json;

use super::lines::{Bad, Out, each_line};

/// Tell the language of texts. Example: atalaya langid texts.tsv
#[derive(Parser)]
#[command(name = "langid")]
struct Langid {
    /// Lines `id<TAB>text`; `-` is standard input
    file: PathBuf,
}

pub fn command() -> Command {
    Command {
        clap: Langid::augment_args(clap::Command::new("langid")),
        run: |invocation| async move { run(&invocation) }.boxed(),
    }
}

fn run(invocation: &Invocation) -> Result<ExitCode> {
    let asked = Langid::from_arg_matches(&invocation.matches)?;
    let mut out = Out::new();
    each_line(&asked.file, &mut out, |number, line| {
        let Some((id, text)) = line.split_once('\t') else {
            let message = format!("line {number}: id, a tabulator and the text were expected");
            return Err(Bad { id: number.into(), code: "no-tabulator", message });
        };
        let guess = reading::language::identify(text);
        Ok(json!({ "id": id, "language": guess.language, "confidence": guess.confidence }))
    })?;
    out.end()?;
    Ok(ExitCode::SUCCESS)
}
