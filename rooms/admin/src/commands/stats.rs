//! `atalaya stats`

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use platform::room::{Command, Invocation};

use super::output::{json, table};
use super::{database, flags};
use crate::store::{self, CountryStats, Stats};

/// Counts what there is: outlets, sources, captures, articles, stories, by country.
#[derive(Args)]
#[command(after_help = "Example: atalaya stats --json | jq .articles")]
struct StatsFlags {
    /// One JSON document.
    #[arg(long)]
    json: bool,
}

pub(super) fn command() -> Command {
    let clap = StatsFlags::augment_args(clap::Command::new("stats"));
    Command { clap, run: |invocation| Box::pin(run(invocation)) }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let asked: StatsFlags = flags(&invocation)?;
    let db = database(&invocation).await?;
    let stats = store::stats(&db).await?;
    if asked.json {
        json(&stats)?;
    } else {
        table(&rows(&stats))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn rows(stats: &Stats) -> Vec<Vec<String>> {
    let line = |name: &str, count: i64| vec![name.to_owned(), count.to_string()];
    let mut rows = vec![
        line("outlets", stats.outlets),
        line("sources", stats.sources),
        line("captures", stats.captures),
        line("articles", stats.articles),
        line("versions", stats.versions),
        line("stories", stats.stories),
        line("readings", stats.readings),
        line("marks", stats.marks),
        line("people", stats.people),
        line("observatories", stats.observatories),
        Vec::new(),
        ["country", "outlets", "sources", "articles", "captures"].map(str::to_owned).into(),
    ];
    rows.extend(stats.by_country.iter().map(|one: &CountryStats| {
        let counts = [one.outlets, one.sources, one.articles, one.captures].map(|count| count.to_string());
        std::iter::once(one.country.clone()).chain(counts).collect()
    }));
    rows
}
