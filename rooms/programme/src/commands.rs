//! `atalaya report programme`: compiles a report from the register.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, FromArgMatches, Parser, Subcommand, ValueEnum};
use futures_util::FutureExt;
use platform::fault;
use platform::node::Node;
use platform::observatories;
use platform::room::{Command, Invocation};
use platform::time;
use platform::words::Lang;

use crate::item::Item;
use crate::kinds::BODY;
use crate::register::Register;
use crate::report::{Options, Part, Period, Preset, compile, sections};

/// Compile a report. Example: atalaya report programme --period 2006/2008-01 --lang es -o informe.pdf
#[derive(Parser)]
struct ReportArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// What bodies and offices did in a period, from the register.
    /// Example: atalaya report programme --period 2006/2008-01 --lang es -o informe.pdf
    Programme(ProgrammeArgs),
}

#[derive(Args)]
struct ProgrammeArgs {
    /// The period, as EDTF: 2007, 2006/2008-01
    #[arg(long)]
    period: String,
    /// Language of the report: es, en, pt, fr
    #[arg(long, default_value = "es")]
    lang: String,
    /// Form of the file; without it, what the ending of the file says, else html
    #[arg(long)]
    format: Option<Format>,
    /// Where it is written; without it, standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Form of the report
    #[arg(long, default_value = "committee", value_parser = ["committee", "programme", "spheres", "table", "sheet"])]
    preset: String,
    /// Only this body (not sheet; spheres needs it), mandate (programme) or activity (sheet), by its key or identifier (repeatable)
    #[arg(long)]
    only: Vec<String>,
    /// Its title
    #[arg(long, default_value = "")]
    title: String,
    /// Who publishes it, from the whole to the part (repeatable)
    #[arg(long)]
    body: Vec<String>,
    /// Classification number, languages of the original (repeatable)
    #[arg(long)]
    mark: Vec<String>,
    /// Leave the annexes out
    #[arg(long)]
    no_annexes: bool,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Pdf,
    Docx,
    Html,
    Json,
}

/// The command.
pub fn all() -> Vec<Command> {
    let clap = ReportArgs::augment_args(clap::Command::new("report"));
    vec![Command { clap: clap.subcommand_required(true), run: |invocation| run(invocation).boxed() }]
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let What::Programme(args) = ReportArgs::from_arg_matches(&invocation.matches)?.what;
    let lang = Lang::ALL.into_iter().find(|lang| lang.code() == args.lang);
    let lang = lang.ok_or_else(|| fault::usage(format!("--lang is es, en, pt or fr, not {}", args.lang)))?;
    let period = Period::read(&args.period)
        .ok_or_else(|| fault::usage(format!("--period {}: write it as 2007 or 2006/2008-01", args.period)))?;
    let format = args.format.or_else(|| ending(args.output.as_deref()?)).unwrap_or(Format::Html);
    let node = Node::open(invocation.config, invocation.rooms.iter().map(|room| room()).collect()).await?;
    let register = Register::load(&node.db).await?;
    let (offices, only): (Vec<&Item>, Vec<&Item>) = args
        .only
        .iter()
        .map(|name| named(&register, name))
        .collect::<Result<Vec<_>>>()?
        .into_iter()
        .partition(|item| item.kind.name == BODY.name);
    let ids = |items: Vec<&Item>| items.into_iter().map(|item| item.id.clone()).collect();
    let options = Options {
        period,
        preset: Preset::parse(&args.preset).unwrap_or(Preset::Committee),
        parts: if args.no_annexes { Vec::new() } else { Part::ALL.to_vec() },
        offices: ids(offices),
        only: ids(only),
        title: args.title,
        bodies: match args.body.is_empty() {
            true => observatories::all(&node.db).await?.first().map(|one| one.name_in(lang)).into_iter().collect(),
            false => args.body,
        },
        marks: args.mark,
        compiled_on: time::day_in(time::now(), "UTC"),
    };
    if options.preset == Preset::Sheet && options.only.len() != 1 {
        return Err(fault::usage("--preset sheet tells one activity: name it with --only"));
    }
    if options.preset == Preset::Spheres && options.offices.is_empty() {
        return Err(fault::usage("--preset spheres tells what an office answers: name it with --only"));
    }
    let speech = node.words.speak(lang);
    let document = compile(&register, &options, &speech, node.config.public_address.trim_end_matches('/'));
    let sections = sections(&register, &options);
    let activities: usize = sections.iter().map(|section| section.activities.len()).sum();
    node.db.close().await;
    let bytes = match format {
        Format::Pdf => print::pdf(&document)?,
        Format::Docx => print::docx(&document)?,
        Format::Json => serde_json::to_vec_pretty(&document)?,
        Format::Html => print::html_page(&document).into_bytes(),
    };
    match &args.output {
        Some(path) => std::fs::write(path, &bytes).with_context(|| format!("writing {}", path.display()))?,
        None => std::io::Write::write_all(&mut std::io::stdout(), &bytes).context("writing the report")?,
    }
    if !invocation.quiet {
        let missing = document.untranslated().count();
        if node.config.public_address.is_empty() {
            eprintln!("atalaya: links lead nowhere outside the site: set public_address");
        }
        let (activities, offices) = (counted(activities, "activity", "activities"), sections.len());
        let (offices, missing) = (counted(offices, "office", "offices"), counted(missing, "text is", "texts are"));
        eprintln!("atalaya: {activities} of {offices}; {missing} not translated");
    }
    Ok(ExitCode::from(fault::DONE))
}

fn counted(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

fn ending(path: &std::path::Path) -> Option<Format> {
    Format::from_str(path.extension()?.to_str()?, true).ok()
}

fn named<'a>(register: &'a Register, name: &str) -> Result<&'a Item> {
    let all = register.bodies().chain(register.mandates()).chain(register.activities());
    let mut all = all.filter(|item| item.id == name || item.key == name);
    all.next().ok_or_else(|| fault::input(format!("--only {name}: the register has no such record")))
}
