//! `atalaya search`.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, FromArgMatches, Parser};
use futures_util::FutureExt;
use platform::fault;
use platform::follow::head;
use platform::index::{Query, SearchProblem};
use platform::node::Node;
use platform::out::say;
use platform::room::{Command, Invocation};
use platform::words::Lang;

use crate::store::Articles;

/// Find articles by their words. Example: atalaya search "albergue mujeres" --country HN
#[derive(Parser)]
struct SearchArgs {
    /// Words, "a phrase", -without; all of them must be there
    query: String,
    /// Country of the outlet (repeatable)
    #[arg(long)]
    country: Vec<String>,
    /// Outlet (repeatable)
    #[arg(long, value_name = "ID")]
    outlet: Vec<String>,
    /// Language of the text (repeatable)
    #[arg(long)]
    language: Vec<String>,
    /// From this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Option<String>,
    /// To this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    to: Option<String>,
    /// Of this story
    #[arg(long, value_name = "ID")]
    story: Option<String>,
    /// At most so many
    #[arg(long, default_value_t = 20)]
    limit: usize,
    /// JSON lines
    #[arg(long)]
    json: bool,
}

/// The command.
pub fn command() -> Command {
    Command { clap: SearchArgs::augment_args(clap::Command::new("search")), run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let asked = SearchArgs::from_arg_matches(&invocation.matches)?;
    let node = Node::open(invocation.config, invocation.rooms.iter().map(|room| room()).collect()).await?;
    let query = Query {
        text: asked.query,
        countries: asked.country.iter().map(|code| code.to_uppercase()).collect(),
        outlets: asked.outlet,
        languages: asked.language,
        from: asked.from,
        to: asked.to,
        story: asked.story,
        limit: asked.limit.clamp(1, 1000),
        ids_only: true,
        ..Query::default()
    };
    let found = match node.index.search(&query).await {
        Ok(found) => found,
        Err(SearchProblem::Failed(error)) => return Err(error),
        Err(problem) => return Err(fault::usage(node.words.speak(Lang::En).t(problem.key()))),
    };
    let ids: Vec<String> = found.hits.iter().map(|hit| hit.id.clone()).collect();
    for card in Articles::of(&node.db).cards(&ids).await? {
        if asked.json {
            say(&serde_json::to_string(&card)?);
        } else {
            say(&format!(
                "{}\t{}\t{}\t{}\t{}\t{}",
                card.id, card.day, card.country, card.outlet, card.title, card.address
            ));
        }
    }
    if !invocation.quiet {
        let position = node.index.position().await;
        let lacks = head(&node.db).await? - position;
        if position == 0 && lacks > 0 {
            eprintln!("atalaya: the search index is empty; `atalaya reindex` builds it");
        } else if lacks > 0 {
            eprintln!(
                "atalaya: the search index is {lacks} changes behind; a collector or `atalaya reindex` brings it up"
            );
        }
        eprintln!("atalaya: {} of {} articles", ids.len(), found.total);
    }
    Ok(ExitCode::SUCCESS)
}
