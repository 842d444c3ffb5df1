//! `atalaya names`: names in, the sex they tell out.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, FromArgMatches, Parser};
use futures_util::FutureExt;
use platform::room::{Command, Invocation};
use serde_json::json;

use super::lines::{Out, each_line};

/// Tell what first names say of sex, by frequency. Example: atalaya names names.tsv
#[derive(Parser)]
#[command(name = "names")]
struct Names {
    /// Lines `name<TAB>country?`, the country in ISO 3166-1 alpha-2; `-` is standard input
    file: PathBuf,
}

pub fn command() -> Command {
    Command {
        clap: Names::augment_args(clap::Command::new("names")),
        run: |invocation| async move { run(&invocation) }.boxed(),
    }
}

fn run(invocation: &Invocation) -> Result<ExitCode> {
    let asked = Names::from_arg_matches(&invocation.matches)?;
    let mut out = Out::new();
    each_line(&asked.file, &mut out, |_, line| {
        let mut cells = line.split('\t');
        let name = cells.next().unwrap_or_default().trim();
        let country = cells.next().map(str::trim).filter(|country| !country.is_empty());
        let guess = reading::guess_name(name, country);
        Ok(json!({
            "name": name,
            "country": country,
            "sex": guess.sex,
            "confidence": guess.confidence,
            "evidence": guess.evidence,
        }))
    })?;
    out.end()?;
    Ok(ExitCode::SUCCESS)
}
