//! `atalaya source`: add, list, import, export, check, pause, resume, remove.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, anyhow};
use clap::{Args, FromArgMatches, Parser, Subcommand};
use futures_util::FutureExt;
use platform::accounts::{Who, audit};
use platform::fault;
use platform::node::Node;
use platform::out::say;
use platform::room::{Command, Invocation};
use platform::words::Lang;

use super::source_list::{Listing, list};
use crate::collect::{FoundSource, add_found, country_code, find_source};
use crate::import::{carry_out, outline, plan};
use crate::model::{Health, SourceState};
use crate::store::{SourceFilter, Sources};

/// Keep the sources that are collected. Example: atalaya source add https://diario.example
#[derive(Parser)]
struct SourceArgs {
    #[command(subcommand)]
    verb: Verb,
    /// A private host that may be asked all the same (repeatable)
    #[arg(long, global = true, id = "allow-private", value_name = "HOST:PORT")]
    allow_private: Vec<String>,
}

#[derive(Subcommand)]
enum Verb {
    /// Add a source by its address, or by a home page whose feed is found.
    /// Example: atalaya source add https://diario.example --country HN
    Add {
        /// Home page, feed, sitemap or section
        url: String,
        /// The outlet it belongs to; else the one of the same site, else a new one
        #[arg(long, value_name = "ID")]
        outlet: Option<String>,
        /// Country of a new outlet, two letters
        #[arg(long)]
        country: Option<String>,
    },
    /// List sources, those that fail first. Example: atalaya source list --json
    List {
        /// JSON lines
        #[arg(long)]
        json: bool,
    },
    /// Add the sources of an OPML or CSV file. Example: atalaya source import fuentes.opml --dry-run
    Import {
        /// The file; `-` is standard input
        file: PathBuf,
        /// Only say what would be done
        #[arg(long)]
        dry_run: bool,
    },
    /// Write all sources as OPML. Example: atalaya source export > fuentes.opml
    Export,
    /// Say which sources fail; exit code 1 where any does. Example: atalaya source check
    Check,
    /// Pause a source. Example: atalaya source pause 6x2k0m9q4r7t --reason "The outlet asked for it"
    Pause {
        /// The source
        id: String,
        /// Why
        #[arg(long)]
        reason: Option<String>,
    },
    /// Take a paused source up again. Example: atalaya source resume 6x2k0m9q4r7t
    Resume {
        /// The source
        id: String,
    },
    /// Remove a source; its articles stay. Example: atalaya source remove 6x2k0m9q4r7t
    Remove {
        /// The source
        id: String,
    },
}

/// The command.
pub fn command() -> Command {
    let clap = SourceArgs::augment_args(clap::Command::new("source"));
    Command { clap: clap.subcommand_required(true), run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let verb = SourceArgs::from_arg_matches(&invocation.matches)?.verb;
    let node = Node::open(invocation.config.clone(), invocation.rooms.iter().map(|room| room()).collect()).await?;
    let json = invocation.is_json();
    let code = match verb {
        Verb::Add { url, outlet, country } => add(&node, &invocation, &url, outlet, country).await?,
        Verb::List { json } => list(&node, if json { Listing::Json } else { Listing::Words }).await?,
        Verb::Import { file, dry_run } => import(&node, &invocation, &file, dry_run).await?,
        Verb::Export => export(&node).await?,
        Verb::Check => check(&node, json).await?,
        Verb::Pause { id, reason } => set(&node, &id, SourceState::Paused, reason.as_deref()).await?,
        Verb::Resume { id } => set(&node, &id, SourceState::Active, None).await?,
        Verb::Remove { id } => set(&node, &id, SourceState::Removed, None).await?,
    };
    node.db.close().await;
    Ok(ExitCode::from(code))
}

async fn add(
    node: &Node,
    invocation: &Invocation,
    url: &str,
    outlet_id: Option<String>,
    country: Option<String>,
) -> Result<u8> {
    let speech = node.words.speak(Lang::En);
    let said = |errors: platform::pages::FieldErrors| {
        let mut lines: Vec<String> = errors.said(&speech).into_iter().map(|error| error.text).collect();
        if errors.iter().any(|error| error.key == "watch-source-which-outlet") {
            lines.push("On the command line, name it with --outlet ID.".to_owned());
        }
        fault::input(format!("{url}: {}", lines.join(" ")))
    };
    let code = country.as_deref().map(country_code);
    if let (Some(typed), Some(None)) = (&country, &code) {
        return Err(fault::usage(format!("--country {typed}: {}", speech.t("watch-source-country-wrong"))));
    }
    let found = find_source(node, url).await?.map_err(said)?;
    let found = FoundSource { outlet_id, country: code.flatten(), ..found };
    let address = found.address.clone();
    let id = add_found(node, found, &Who::operator(), "").await?.map_err(said)?;
    match invocation.is_json() {
        true => say(&serde_json::json!({ "id": id, "address": address }).to_string()),
        false => say(&id),
    }
    invocation.tell(format_args!("{address} is collected from now on"));
    Ok(fault::DONE)
}

async fn import(node: &Node, invocation: &Invocation, file: &std::path::Path, dry: bool) -> Result<u8> {
    let bytes = platform::input::bytes(file)?;
    let speech = node.words.speak(Lang::En);
    let plan =
        plan(node, &bytes).await?.map_err(|key| fault::input(format!("{}: {}", file.display(), speech.t(key))))?;
    for fault in &plan.faults {
        let message = speech.with(fault.key, &[("detail", fault.detail.as_str().into())]);
        let error = serde_json::json!({ "code": "row", "place": fault.name, "message": message });
        say(&serde_json::json!({ "id": fault.line, "error": error }).to_string());
    }
    let mut added = 0;
    if !dry {
        let mut tx = node.db.begin().await?;
        added = carry_out(&mut tx, &plan, "atalaya", node.config.sample).await?;
        audit(
            &mut tx,
            &Who::operator(),
            "source.import",
            &file.display().to_string(),
            serde_json::json!({ "added": added }),
        )
        .await?;
        tx.commit().await?;
    }
    let (file, new, known, faults) = (file.display(), plan.new.len(), plan.known.len(), plan.faults.len());
    // of several faults in a row that is one row
    let rows = plan.faults.iter().map(|fault| fault.line).collect::<BTreeSet<_>>().len();
    if invocation.is_json() {
        say(&serde_json::json!({ "new": new, "added": added, "known": known, "faults": faults }).to_string());
    }
    if faults > 0 || !invocation.quiet {
        let (count, done) = if dry { (new, "would be added") } else { (added, "added") };
        eprintln!("atalaya: {file}: {count} sources {done}, {known} known, {rows} not readable");
    }
    Ok(if plan.new.is_empty() && plan.known.is_empty() && !plan.faults.is_empty() { fault::INPUT } else { fault::DONE })
}

async fn export(node: &Node) -> Result<u8> {
    let sources = Sources::of(&node.db).list(&SourceFilter::default(), None, 100_000).await?;
    let outlines: Vec<_> = sources.iter().map(outline).collect();
    say(press::opml::write("Atalaya", &outlines).trim_end());
    Ok(fault::DONE)
}

async fn check(node: &Node, json: bool) -> Result<u8> {
    let speech = node.words.speak(Lang::En);
    let sources = Sources::of(&node.db).list(&SourceFilter::default(), None, 100_000).await?;
    let failing: Vec<_> = sources.iter().filter(|source| source.health() == Health::Failing).collect();
    for source in &failing {
        let key = source.problem.as_deref().unwrap_or("watch-health-failing");
        let words = speech.with(key, &[("detail", source.problem_detail.clone().unwrap_or_default().into())]);
        let (id, outlet, address) = (&source.id, &source.outlet, &source.address);
        match json {
            true => {
                let line = serde_json::json!({ "id": id, "outlet": outlet, "address": address, "problem": words });
                say(&line.to_string());
            }
            false => say(&format!("{id}\t{outlet}\t{address}\t{words}")),
        }
    }
    Ok(if failing.is_empty() { fault::DONE } else { fault::FOUND })
}

async fn set(node: &Node, id: &str, state: SourceState, reason: Option<&str>) -> Result<u8> {
    let mut tx = node.db.begin().await?;
    if !Sources::set_state(&mut tx, id, state, reason, "atalaya").await? {
        return Err(fault::input(match Sources::of(&node.db).find(id).await? {
            Some(source) => anyhow!("source {id} was removed; `atalaya source add {}` adds it again", source.address),
            None => anyhow!("there is no source {id}; `atalaya source list` lists them"),
        }));
    }
    audit(&mut tx, &Who::operator(), state.deed(), id, serde_json::json!({ "state": state.word(), "reason": reason }))
        .await?;
    tx.commit().await?;
    Ok(fault::DONE)
}
