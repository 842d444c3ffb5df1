//! `atalaya kind`: what administrators add to records, as files that can be kept and given to another installation.

use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, FromArgMatches, Parser, Subcommand};
use futures_util::FutureExt;
use platform::accounts::Who;
use platform::fault;
use platform::node::Node;
use platform::out::say;
use platform::room::{Command, Invocation};
use platform::time;
use platform::words::Lang;

use super::definition::Definition;
use super::faults::tried;
use super::force::{Put, go_back, put_in_force};
use super::kinds::Kinds;
use super::store::Shapes;
use crate::kind::Kind;

/// Fields and kinds of records that administrators add. Example: atalaya kind apply document fields.json
#[derive(Parser)]
struct KindArgs {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// The kinds of records there are, with how many fields were added. Example: atalaya kind list
    List,
    /// What was added to a kind, as `apply` reads it. Example: atalaya kind show document > document.json
    Show {
        /// The kind: document, organisation, x-grant, …
        kind: String,
    },
    /// Put a definition in force: a JSON file as `show` writes it; a kind whose name begins with x- is made where it is not
    /// there. Example: atalaya kind apply document document.json --dry-run
    Apply {
        /// The kind
        kind: String,
        /// The file; `-` is standard input
        file: String,
        /// Only say what is wrong
        #[arg(long = "dry-run")]
        dry_run: bool,
    },
    /// Every version of what was added to a kind, newest first. Example: atalaya kind history document
    History {
        /// The kind
        kind: String,
    },
    /// Go back to an earlier version, as a new one; fields that records use stay, out of use. Refused where a field that
    /// records use would be written in another form. Example: atalaya kind back document 3
    Back {
        /// The kind
        kind: String,
        /// The number of the version
        number: i64,
    },
}

/// The command.
pub(crate) fn command() -> Command {
    let clap = KindArgs::augment_args(clap::Command::new("kind"));
    Command { clap: clap.subcommand_required(true), run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let verb = KindArgs::from_arg_matches(&invocation.matches)?.verb;
    let node = Node::open(invocation.config, invocation.rooms.iter().map(|room| room()).collect()).await?;
    let code = match verb {
        Verb::List => list(&node),
        Verb::Show { kind } => show(&node, &kind)?,
        Verb::Apply { kind, file, dry_run } => apply(&node, &kind, &file, dry_run).await?,
        Verb::History { kind } => history(&node, &kind).await?,
        Verb::Back { kind, number } => back(&node, &kind, number).await?,
    };
    node.db.close().await;
    Ok(ExitCode::from(code))
}

fn list(node: &Node) -> u8 {
    let (kinds, speech) = (Kinds::of(&node.contributions), node.words.speak(Lang::En));
    for kind in Kind::all(&node.contributions) {
        let added = kinds.as_ref().map_or(0, |kinds| kinds.definition(kind.name).fields.len());
        say(&format!("{}\t{}\t{} fields\t{added} added", kind.name, speech.t(&kind.key("one")), kind.fields.len()));
    }
    fault::DONE
}

fn show(node: &Node, name: &str) -> Result<u8> {
    Kind::named(&node.contributions, name).ok_or_else(|| unknown(name))?;
    let definition = Kinds::of(&node.contributions).map(|kinds| kinds.definition(name)).unwrap_or_default();
    say(&serde_json::to_string_pretty(&definition).context("writing a definition")?);
    Ok(fault::DONE)
}

async fn apply(node: &Node, name: &str, file: &str, dry: bool) -> Result<u8> {
    let text = platform::input::text(std::path::Path::new(file))?;
    let after: Definition = serde_json::from_str(&text).map_err(|error| fault::input(format!("{file}: {error}")))?;
    let mut tx = node.db.begin().await?;
    let (from, errors) = tried(&mut tx, node, name, &after).await?;
    for error in errors.said(&node.words.speak(Lang::En)) {
        eprintln!("atalaya: {file}: {}: {}", error.field, error.text);
    }
    if !errors.is_empty() {
        return Ok(fault::INPUT);
    }
    if dry {
        return Ok(fault::DONE);
    }
    told(name, put_in_force(node, tx, name, from, &after, &Who::operator()).await?)
}

async fn history(node: &Node, name: &str) -> Result<u8> {
    for version in Shapes::history(&node.db, name).await? {
        let fields = version.definition.fields.len();
        say(&format!("{}\t{}\t{}\t{fields} fields added", version.number, time::rfc3339(version.at), version.who));
    }
    Ok(fault::DONE)
}

async fn back(node: &Node, name: &str, number: i64) -> Result<u8> {
    let versions = Shapes::history(&node.db, name).await?;
    let from = versions.first().map_or(0, |version| version.number);
    let then = versions.into_iter().find(|version| version.number == number);
    let then = then.ok_or_else(|| fault::input(format!("{name} has no version {number}")))?;
    told(name, go_back(node, name, from, &then.definition, &Who::operator()).await?)
}

/// Says where nothing was done, and why.
fn told(name: &str, put: Put) -> Result<u8> {
    match put {
        Put::New => {}
        Put::Same => say(&format!("{name}: nothing to do, this definition is in force")),
        Put::Overtaken => {
            return Err(fault::input(format!(
                "{name}: somebody else changed it meanwhile, nothing was done; try again"
            )));
        }
        Put::OtherForm(field) => {
            return Err(fault::input(format!(
                "{name}: nothing was done; records say something in {field}, which that version writes in another form"
            )));
        }
    }
    Ok(fault::DONE)
}

fn unknown(name: &str) -> anyhow::Error {
    fault::usage(format!("there is no kind {name}; `atalaya kind list` lists them"))
}
