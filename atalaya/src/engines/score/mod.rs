//! `atalaya reading score`: how well the reader does on texts that people annotated; and the way to `reading train`.

mod cases;
mod people;
mod quotes;
mod tell;
mod terms;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, FromArgMatches, Parser, Subcommand};
use futures_util::FutureExt;
use platform::fault;
use platform::input;
use platform::room::{Command, Invocation};
use rayon::prelude::*;
use reading::{Reader, Reading as Read, TermList, Text};

use super::model::{self, ModelInForce};
use super::train::{self, Train};

/// Score the reader, train a model. Example: atalaya reading score engines/reading/gold/terms.jsonl --by-language
#[derive(Parser)]
#[command(name = "reading")]
struct Reading {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Score quotations and speakers, people and their sex, terms and their voice, or test cases by functional class
    ///
    /// What is scored follows from the file:
    /// JSON lines {id, lang, text, quotes: [{type, start, end, speaker, speaker_start, speaker_end, speaker_sex}]};
    /// JSON lines {id, lang, text, people: [{name, forms, start, end, sex}]};
    /// JSON lines {id, lang, text, marks: [{start, end, term, voice}]};
    /// or a table with columns lang, functionality and text, parted by tabs, such as HateCheck.
    ///
    /// Example: atalaya reading score engines/reading/gold/terms.jsonl --by-language
    #[command(verbatim_doc_comment)]
    Score(Score),
    /// Train a model from texts that people labelled. Example: atalaya reading train labels.jsonl --out model.json
    Train(Train),
    /// The model whose suggestions readings carry. Example: atalaya reading model set model.json
    Model(ModelInForce),
}

#[derive(Args)]
struct Score {
    /// The annotated texts; `-` is standard input
    file: PathBuf,
    /// The list of terms, in CSV; without it, the one that new observatories begin with
    #[arg(long, value_name = "LIST.csv")]
    terms: Option<PathBuf>,
    /// Figures for each country of the set too
    #[arg(long)]
    by_country: bool,
    /// Figures for each language of the set too
    #[arg(long)]
    by_language: bool,
    /// List every error with its place, after the counts by kind
    #[arg(long)]
    errors: bool,
}

pub fn command() -> Command {
    let clap = Reading::augment_args(clap::Command::new("reading"));
    Command { clap: clap.subcommand_required(true), run: |invocation| async move { run(&invocation).await }.boxed() }
}

async fn run(invocation: &Invocation) -> Result<ExitCode> {
    let json = invocation.matches.get_flag("json");
    match Reading::from_arg_matches(&invocation.matches)?.verb {
        Verb::Score(asked) => score(&asked, json)?,
        Verb::Train(asked) => train::run(&asked, json)?,
        Verb::Model(asked) => model::run(asked, invocation).await?,
    }
    Ok(ExitCode::from(fault::DONE))
}

/// What is scored follows from the first line.
fn score(asked: &Score, json: bool) -> Result<()> {
    let text = &input::text(&asked.file)?;
    let reader = Reader::new(&list(asked)?);
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    match serde_json::from_str::<serde_json::Value>(first) {
        Ok(line) if line.get("marks").is_some() => terms::score(asked, text, &reader, json)?,
        Ok(line) if line.get("people").is_some() => people::score(asked, text, &reader, json)?,
        Ok(_) => quotes::score(asked, text, &reader, json)?,
        Err(_) if first.contains('\t') => cases::score(asked, text, &reader, json)?,
        Err(error) => return Err(fault::input(format!("{} line 1: {error}", asked.file.display()))),
    }
    Ok(())
}

/// The list named; no figure is given with a list of which a part cannot be read.
fn list(asked: &Score) -> Result<TermList> {
    let Some(file) = &asked.terms else {
        return Ok(TermList::parse_csv(room_reading::STARTER_TERMS.as_bytes()).list);
    };
    let parsed = TermList::parse_csv(&input::bytes(file)?);
    match parsed.problems.first() {
        Some(problem) => Err(fault::input(format!("{}: {problem}", file.display()))),
        None => Ok(parsed.list),
    }
}

/// Reads each text, on all cores.
fn read_all<T: Send>(
    texts: Vec<T>,
    reader: &Reader,
    text: impl Fn(&T) -> (&str, Option<&str>) + Sync,
) -> Vec<(T, Read)> {
    let read = |one: T| {
        let (text, language) = text(&one);
        let reading = reader.read(&Text { title: None, text, language });
        (one, reading)
    };
    texts.into_par_iter().map(read).collect()
}

/// Whole sets and their parts, by name, each with the places of its texts.
fn parts<'a>(
    asked: &Score,
    texts: impl Iterator<Item = (Option<&'a str>, Option<&'a str>)> + Clone,
) -> Vec<(String, Vec<usize>)> {
    let mut out = vec![("all".to_owned(), texts.clone().enumerate().map(|(at, _)| at).collect())];
    let mut by = |of: &dyn Fn((Option<&'a str>, Option<&'a str>)) -> Option<&'a str>| {
        let mut names: Vec<&str> = texts.clone().filter_map(of).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let own = texts.clone().enumerate().filter(|(_, text)| of(*text) == Some(name));
            out.push((name.to_owned(), own.map(|(at, _)| at).collect()));
        }
    };
    if asked.by_language {
        by(&|(language, _)| language);
    }
    if asked.by_country {
        by(&|(_, country)| country);
    }
    out
}
