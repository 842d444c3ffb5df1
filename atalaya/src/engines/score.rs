//! `atalaya reading score`: how well the reader does on texts that people annotated.

use std::io::BufRead;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, FromArgMatches, Parser, Subcommand};
use futures_util::FutureExt;
use platform::fault;
use platform::out::say;
use platform::room::{Command, Invocation};
use rayon::prelude::*;
use reading::score::{Found, GoldText, QuoteScore, Rate, score_quotes};
use reading::{Quote, Reader, TermList, Text};

use super::files;

/// Score the reader. Example: atalaya reading score engines/reading/gold/quotes_es.jsonl
#[derive(Parser)]
#[command(name = "reading")]
struct Reading {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Score quotations and speakers against texts that people annotated
    Score(Score),
}

#[derive(Args)]
struct Score {
    /// JSON lines {id, lang, text, quotes: [{type, start, end, speaker, speaker_start, speaker_end, speaker_sex}]}
    file: PathBuf,
    /// Figures for each country of the set too
    #[arg(long)]
    by_country: bool,
}

pub fn command() -> Command {
    let clap = Reading::augment_args(clap::Command::new("reading"));
    Command { clap: clap.subcommand_required(true), run: |invocation| async move { run(&invocation) }.boxed() }
}

fn run(invocation: &Invocation) -> Result<ExitCode> {
    let Verb::Score(asked) = Reading::from_arg_matches(&invocation.matches)?.verb;
    let json = invocation.matches.get_flag("json");
    let reader = Reader::new(&TermList::parse_csv(room_reading::STARTER_TERMS.as_bytes()).list);
    let read: Vec<(GoldText, Vec<Quote>)> = gold(&asked.file)?
        .into_par_iter()
        .map(|gold| {
            let text = Text { title: None, text: &gold.text, language: gold.lang.as_deref() };
            let quotes = reader.read(&text).quotes;
            (gold, quotes)
        })
        .collect();
    tell("all", &score_quotes(&read), json)?;
    if asked.by_country {
        let mut countries: Vec<String> = read.iter().filter_map(|(gold, _)| gold.country.clone()).collect();
        countries.sort();
        countries.dedup();
        for country in countries {
            let own = read.iter().filter(|(gold, _)| gold.country.as_deref() == Some(&country)).cloned();
            tell(&country, &score_quotes(&own.collect::<Vec<_>>()), json)?;
        }
    }
    Ok(ExitCode::from(fault::DONE))
}

/// The texts; nothing is scored where a line cannot be read, for the figures would be of another set.
fn gold(file: &std::path::Path) -> Result<Vec<GoldText>> {
    let lines = files::reader(file)?.lines().enumerate();
    let read = lines.filter_map(|(number, line)| match line {
        Ok(line) if line.trim().is_empty() => None,
        Ok(line) => Some(
            serde_json::from_str(&line)
                .map_err(|error| fault::input(format!("{} line {}: {error}", file.display(), number + 1))),
        ),
        Err(error) => Some(Err(error).context("reading the texts")),
    });
    read.collect()
}

fn tell(name: &str, score: &QuoteScore, json: bool) -> Result<()> {
    if json {
        say(&serde_json::json!({ "set": name, "score": score }).to_string());
        return Ok(());
    }
    say(&format!(
        "{name}: {} texts, {} quotations, {} found",
        score.texts, score.loose.recall.of, score.loose.precision.of
    ));
    for Found { overlap, precision, recall, f1, speaker, sex } in [&score.loose, &score.strict] {
        say(&format!(
            "  overlap {overlap}: F1 {f1:.3}  precision {}  recall {}  speaker {}  sex {}",
            words(precision),
            words(recall),
            words(speaker),
            words(sex)
        ));
    }
    say(&format!(
        "  women among women and men: {} marked, {} found",
        words(&score.women_marked),
        words(&score.women_found)
    ));
    Ok(())
}

/// `.912 [.890–.931]`
fn words(rate: &Rate) -> String {
    match (rate.share, rate.low, rate.high) {
        (Some(share), Some(low), Some(high)) => format!("{share:.3} [{low:.3}–{high:.3}]"),
        _ => "-".to_owned(),
    }
}
