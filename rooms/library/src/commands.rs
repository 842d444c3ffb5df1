//! `atalaya harvest`: add, list, run, pause, resume, remove.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, FromArgMatches, Parser, Subcommand};
use futures_util::FutureExt;
use platform::accounts::{Who, audit};
use platform::fault;
use platform::node::Node;
use platform::out::say;
use platform::room::{Command, Invocation};
use platform::words::Lang;

use crate::harvest::{
    EVERY, Ended, HarvestState, Health, NewProvider, Provider, Providers, Trouble, harvest_now, identify, plain_address,
};
use crate::pages::HarvestRow;

/// Providers read at once.
const ROWS: usize = 500;

/// Harvest other libraries by OAI-PMH. Example: atalaya harvest add https://biblioteca.example/oai
#[derive(Parser)]
struct HarvestArgs {
    #[command(subcommand)]
    verb: Verb,
    /// A private host that may be asked all the same (repeatable)
    #[arg(long, global = true, id = "allow-private", value_name = "HOST:PORT")]
    allow_private: Vec<String>,
}

#[derive(Subcommand)]
enum Verb {
    /// Add a provider by its base address; it is asked who it is.
    /// Example: atalaya harvest add https://biblioteca.example/oai --every 7
    Add {
        /// The base address
        url: String,
        /// Only this set
        #[arg(long, default_value = "")]
        set: String,
        /// The format; it must give Dublin Core
        #[arg(long, default_value = exchange::oai::OAI_DC)]
        prefix: String,
        /// Days between two harvests: 1, 7 or 30
        #[arg(long, default_value_t = 7, value_name = "DAYS")]
        every: i64,
    },
    /// List providers and what they gave last. Example: atalaya harvest list --json
    List,
    /// Harvest now, without waiting for the collector; exit code 1 where one fails. Example: atalaya harvest run
    Run {
        /// The provider; without one, all that are due
        id: Option<String>,
    },
    /// Pause a provider. Example: atalaya harvest pause 6x2k0m9q4r7t
    Pause {
        /// The provider
        id: String,
    },
    /// Take a paused provider up again where it stood. Example: atalaya harvest resume 6x2k0m9q4r7t
    Resume {
        /// The provider
        id: String,
    },
    /// Remove a provider; its documents stay. Example: atalaya harvest remove 6x2k0m9q4r7t
    Remove {
        /// The provider
        id: String,
    },
}

/// The command.
pub fn all() -> Vec<Command> {
    let clap = HarvestArgs::augment_args(clap::Command::new("harvest"));
    vec![Command { clap: clap.subcommand_required(true), run: |invocation| run(invocation).boxed() }]
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let verb = HarvestArgs::from_arg_matches(&invocation.matches)?.verb;
    let json = invocation.matches.get_flag("json");
    let node = Node::open(invocation.config, invocation.rooms.iter().map(|room| room()).collect()).await?;
    node.stop_on_signal();
    let code = match verb {
        Verb::Add { url, set, prefix, every } => add(&node, &url, set, prefix, every).await?,
        Verb::List => list(&node, json).await?,
        Verb::Run { id } => harvest(&node, id.as_deref(), json).await?,
        Verb::Pause { id } => set_state(&node, &id, HarvestState::Paused).await?,
        Verb::Resume { id } => set_state(&node, &id, HarvestState::Active).await?,
        Verb::Remove { id } => set_state(&node, &id, HarvestState::Removed).await?,
    };
    node.db.close().await;
    Ok(ExitCode::from(code))
}

async fn add(node: &Node, url: &str, part: String, prefix: String, every: i64) -> Result<u8> {
    if !EVERY.contains(&every) {
        return Err(fault::usage(format!("--every is 1, 7 or 30, not {every}")));
    }
    let speech = node.words.speak(Lang::En);
    let address = plain_address(url).ok_or_else(|| fault::input(format!("{url} is not a web address")))?;
    let identified = identify(node, &address).await?.map_err(|Trouble { key, detail }| {
        fault::input(format!("{url}: {}", speech.with(key, &[("detail", detail.into())])))
    })?;
    let new = NewProvider {
        address,
        name: identified.name,
        prefix,
        part,
        granularity: identified.granularity,
        deletions: identified.deletions,
        every,
    };
    let mut tx = node.db.begin().await?;
    let id = Providers::add(&mut tx, &new, Who::OPERATOR).await?;
    let id = id.ok_or_else(|| fault::input(format!("{} is harvested already", new.address)))?;
    audit(&mut tx, &Who::operator(), "harvest.add", &id, serde_json::json!({ "address": new.address })).await?;
    tx.commit().await?;
    say(&id);
    eprintln!("atalaya: {} is harvested from now on", new.name);
    Ok(fault::DONE)
}

async fn list(node: &Node, json: bool) -> Result<u8> {
    let mut after: Option<String> = None;
    loop {
        let providers = Providers::of(&node.db).list(after.as_deref(), ROWS).await?;
        providers.iter().for_each(|provider| tell(node, provider, json));
        match providers.last() {
            Some(last) if providers.len() == ROWS => after = Some(last.id.clone()),
            _ => return Ok(fault::DONE),
        }
    }
}

/// A line of JSON, or columns parted by tabulators.
fn tell(node: &Node, provider: &Provider, json: bool) {
    let row = HarvestRow::of(provider, &node.words.speak(Lang::En));
    if json {
        return say(&serde_json::json!(row).to_string());
    }
    let tally = provider.tally;
    let counts = format!("{} new, {} changed, {} withdrawn", tally.added, tally.changed, tally.withdrawn);
    let last = row.last.as_deref().unwrap_or("-");
    let problem = row.problem.as_deref().unwrap_or("");
    say(&[&row.id, provider.state.word(), &row.name, &row.address, last, &counts, problem].join("\t"));
}

async fn harvest(node: &Node, id: Option<&str>, json: bool) -> Result<u8> {
    let now = platform::time::now();
    let providers = match id {
        Some(id) => vec![find(node, id).await?],
        None => Providers::of(&node.db).list(None, ROWS).await?.into_iter().filter(|p| p.check_at <= now).collect(),
    };
    let mut code = fault::DONE;
    for provider in providers.iter().filter(|provider| provider.state == HarvestState::Active) {
        match harvest_now(node, provider).await? {
            Ended::Here(provider) => {
                tell(node, &provider, json);
                if matches!(provider.health(), Health::Failing | Health::Late) {
                    code = fault::FOUND;
                }
            }
            Ended::Elsewhere => {
                eprintln!("atalaya: {} is being harvested by the process that collects", provider.name);
            }
        }
    }
    Ok(code)
}

async fn find(node: &Node, id: &str) -> Result<Provider> {
    let found = Providers::of(&node.db).find(id).await?.filter(|provider| provider.state != HarvestState::Removed);
    found.ok_or_else(|| fault::input(format!("there is no provider {id}; `atalaya harvest list` lists them")))
}

async fn set_state(node: &Node, id: &str, state: HarvestState) -> Result<u8> {
    let provider = find(node, id).await?;
    let mut tx = node.db.begin().await?;
    Providers::set_state(&mut tx, id, state, Who::OPERATOR).await?;
    audit(&mut tx, &Who::operator(), state.deed(), id, serde_json::json!({ "address": provider.address })).await?;
    tx.commit().await?;
    Ok(fault::DONE)
}
