//! `atalaya audit`

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use platform::accounts::{AuditFilter, AuditLine, audit_list};
use platform::fault;
use platform::room::{Command, Invocation};
use platform::time;
use serde::Serialize;

use super::output::{json, table};
use super::{database, flags};

/// Lines read at once.
const PART: usize = 500;

/// Prints the audit log, newest first: who did what to which record, when.
#[derive(Args)]
#[command(after_help = "Example: atalaya audit --since 2026-03-01 --action role")]
struct AuditFlags {
    /// JSON lines.
    #[arg(long)]
    json: bool,
    /// Only what happened since this day (YYYY-MM-DD) or instant (RFC 3339), UTC.
    #[arg(long, value_name = "WHEN")]
    since: Option<String>,
    /// One action (role.give) or all of a thing (role).
    #[arg(long, value_name = "ACTION")]
    action: Option<String>,
    /// What this account (identifier or name) did.
    #[arg(long, value_name = "WHO")]
    who: Option<String>,
    /// No more lines than this.
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: usize,
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    at: String,
    account: Option<&'a str>,
    who: &'a str,
    action: &'a str,
    target: &'a str,
    detail: serde_json::Value,
}

pub(super) fn command() -> Command {
    let clap = AuditFlags::augment_args(clap::Command::new("audit"));
    Command { clap, run: |invocation| Box::pin(run(invocation)) }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let asked: AuditFlags = flags(&invocation)?;
    let since = asked.since.as_deref().map(instant).transpose()?;
    let filter = AuditFilter { action: asked.action, who: asked.who, target: None, since };
    let db = database(&invocation).await?;
    let (mut after, mut left) = (None::<String>, asked.limit);
    while left > 0 {
        let lines = audit_list(&db, &filter, after.as_deref(), left.min(PART)).await?;
        let Some(last) = lines.last() else { break };
        after = Some(last.id.clone());
        left -= lines.len().min(left);
        if asked.json {
            lines.iter().try_for_each(|line| json(&data(line)))?;
        } else {
            table(&lines.iter().map(row).collect::<Vec<_>>())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn data(line: &AuditLine) -> Line<'_> {
    Line {
        id: &line.id,
        at: time::rfc3339(line.at),
        account: line.account_id.as_deref(),
        who: &line.who,
        action: &line.action,
        target: &line.target,
        detail: serde_json::from_str(&line.detail).unwrap_or_default(),
    }
}

fn row(line: &AuditLine) -> Vec<String> {
    vec![time::rfc3339(line.at), line.who.clone(), line.action.clone(), line.target.clone(), line.detail.clone()]
}

fn instant(text: &str) -> Result<i64> {
    let whole = if text.contains('T') { text.to_owned() } else { format!("{text}T00:00:00Z") };
    let parsed: Result<jiff::Timestamp, _> = whole.parse();
    parsed.map(|instant| instant.as_microsecond()).map_err(|_| {
        fault::usage(format!("--since {text}: expected YYYY-MM-DD or an instant like 2026-03-01T08:00:00Z"))
    })
}

#[cfg(test)]
mod tests {
    use super::instant;

    #[test]
    fn days_and_instants_are_taken() {
        assert_eq!(instant("1970-01-02").ok(), Some(86_400_000_000));
        assert_eq!(instant("1970-01-01T01:00:00+01:00").ok(), Some(0));
        for wrong in ["", "ayer", "2026-13-01", "2026-03-01T"] {
            assert!(instant(wrong).is_err(), "{wrong}");
        }
    }
}
