//! `atalaya jobs`

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use platform::accounts::{Who, audit_alone};
use platform::fault;
use platform::jobs::{self, Listed, Stop};
use platform::room::{Command, Invocation};
use platform::time;
use serde::Serialize;

use super::output::{json, line, table};
use super::{database, flags};

/// Shows work that outlives a request, and steers it: what runs, waits, or was set aside with its error.
#[derive(Args)]
#[command(after_help = "Example: atalaya jobs --state aside --json")]
struct JobsFlags {
    /// JSON lines.
    #[arg(long)]
    json: bool,
    /// Only jobs that are open, running, aside or done.
    #[arg(long, value_parser = ["open", "running", "aside", "done"])]
    state: Option<String>,
    /// No more jobs than this.
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: usize,
    /// Tries a job again that was set aside.
    #[arg(long, value_name = "ID", conflicts_with_all = ["stop", "state"])]
    again: Option<String>,
    /// Stops a job; nothing it still does is written. An erasure is not stopped.
    #[arg(long, value_name = "ID", conflicts_with = "state")]
    stop: Option<String>,
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    kind: &'a str,
    lane: &'a str,
    state: &'a str,
    due: String,
    attempts: i64,
    error: Option<&'a str>,
    done: i64,
    total: i64,
    asked_by: Option<&'a str>,
    created: String,
    ended: Option<String>,
}

pub(super) fn command() -> Command {
    let clap = JobsFlags::augment_args(clap::Command::new("jobs"));
    Command { clap, run: |invocation| Box::pin(run(invocation)) }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let asked: JobsFlags = flags(&invocation)?;
    let db = database(&invocation).await?;
    if let Some(id) = &asked.again {
        if !jobs::again(&db, id).await? {
            return Err(fault::usage(format!("no job {id} is set aside, or the same was asked for again since")));
        }
        audit_alone(&db, &Who::operator(), "job.again", id, ()).await?;
        return Ok(ExitCode::SUCCESS);
    }
    if let Some(id) = &asked.stop {
        match jobs::stop(&db, id).await? {
            Stop::Stopped => {}
            Stop::Ended => return Err(fault::usage(format!("no job {id} is open, running or set aside"))),
            Stop::Promised => return Err(fault::usage(format!("the job {id} erases what was promised to be erased"))),
        }
        audit_alone(&db, &Who::operator(), "job.stop", id, ()).await?;
        return Ok(ExitCode::SUCCESS);
    }
    let listed = jobs::listed(&db, asked.state.as_deref(), None, asked.limit).await?;
    if asked.json {
        listed.iter().try_for_each(|job| json(&data(job)))?;
    } else {
        let counts = jobs::counts(&db).await?;
        line(&format!("{} running, {} open, {} set aside", counts.running, counts.open, counts.aside))?;
        table(&listed.iter().map(row).collect::<Vec<_>>())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn data(job: &Listed) -> Line<'_> {
    Line {
        id: &job.id,
        kind: &job.kind,
        lane: &job.lane,
        state: &job.state,
        due: time::rfc3339(job.due_at),
        attempts: job.attempts,
        error: job.error.as_deref(),
        done: job.done,
        total: job.total,
        asked_by: job.asked_by.as_deref(),
        created: time::rfc3339(job.created_at),
        ended: job.ended_at.map(time::rfc3339),
    }
}

fn row(job: &Listed) -> Vec<String> {
    let progress = if job.total > 0 { format!("{}/{}", job.done, job.total) } else { String::new() };
    let error = job.error.clone().unwrap_or_default();
    vec![job.id.clone(), job.state.clone(), job.kind.clone(), job.lane.clone(), progress, error]
}
