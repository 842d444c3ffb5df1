//! `atalaya terms check`: the faults of a term list.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, anyhow};
use clap::{Args, FromArgMatches, Parser, Subcommand};
use futures_util::FutureExt;
use platform::fault;
use platform::input;
use platform::room::{Command, Invocation};
use platform::words::{Lang, SITE, Words};
use serde_json::Value;

use super::lines::Out;

/// Work on term lists. Example: atalaya terms check terms.csv
#[derive(Parser)]
#[command(name = "terms")]
struct Terms {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// List the faults of a term list; exit code 1 where there are any. Example: atalaya terms check terms.csv
    Check {
        /// The list, in CSV
        file: PathBuf,
    },
}

pub fn command() -> Command {
    Command {
        clap: Terms::augment_args(clap::Command::new("terms")).subcommand_required(true),
        run: |invocation| async move { run(&invocation) }.boxed(),
    }
}

fn run(invocation: &Invocation) -> Result<ExitCode> {
    let Verb::Check { file } = Terms::from_arg_matches(&invocation.matches)?.verb;
    let problems = reading::check(&input::bytes(&file)?);
    let mut out = Out::new();
    let lang = Lang::of_terminal();
    let words = Words::new(&[SITE, room_reading::room().catalogue]).map_err(|problems| anyhow!(problems.join("; ")))?;
    for problem in &problems {
        let mut line = serde_json::to_value(problem)?;
        // the engine's own words are English
        if let (Value::Object(line), true) = (&mut line, lang != Lang::En) {
            line.insert("message".to_owned(), room_reading::fault_words(&words.speak(lang), &problem.fault).into());
        }
        out.line(&line)?;
    }
    out.end()?;
    Ok(ExitCode::from(if problems.is_empty() { fault::DONE } else { fault::FOUND }))
}
