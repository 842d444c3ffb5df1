//! What runs, and how: for the page of the state, and for the mail that warns of it.

use anyhow::Result;
use platform::db::{Kind, MIGRATIONS};
use platform::follow::{self, Standing};
use platform::jobs;
use platform::node::Node;
use platform::observe;
use platform::pages::State;
use platform::time;
use platform::words::{Arg, Speech};
use room_watch::Sources;

use super::frame::{When, said_by_room};
use super::jobs::counts_line;
use crate::store::archive_standing;

/// Less free space than this is said to be little; less than the second, too little to write.
const LITTLE_DISK: u64 = 2 << 30;
const LEAST_DISK: u64 = 200 << 20;
/// A follower or the index this many changes behind is late; this many, failing.
const LATE_CHANGES: i64 = 1_000;
const MOST_CHANGES: i64 = 10_000;
/// A backup older than this is old.
const OLD_BACKUP: i64 = 7 * time::DAY;

/// One thing that runs, and how.
pub struct Line {
    /// A word for it that is the same in every language.
    pub cause: String,
    /// Its name.
    pub label: String,
    /// How it does.
    pub state: State,
    /// The same in words.
    pub words: String,
    /// What stands in the way, as it was said.
    pub detail: Option<String>,
    /// Where more is told.
    pub href: Option<&'static str>,
    /// Does it stand so with every installation on its first day?
    pub of_beginnings: bool,
}

struct Told<'a> {
    node: &'a Node,
    speech: &'a Speech,
}

/// Everything that runs, in a language.
pub async fn lines(node: &Node, speech: &Speech) -> Result<Vec<Line>> {
    let told = &Told { node, speech };
    let head = follow::head(&node.db).await?;
    let mut lines = vec![database(told).await?, archive(told).await?, index(told, head).await];
    lines.extend(follow::standings(&node.db).await?.into_iter().map(|standing| follower(told, &standing, head)));
    lines.extend([jobs_line(told).await?, sources(told).await?, disk(told), backup(told).await, version(told)]);
    Ok(lines)
}

async fn database(told: &Told<'_>) -> Result<Line> {
    let number = told.node.db.schema_number().await?;
    let newest = MIGRATIONS.last().map_or(0, |migration| migration.number);
    let kind = match told.node.db.kind() {
        Kind::Sqlite => "SQLite",
        Kind::Postgres => "PostgreSQL",
    };
    let state = if number == newest { State::Ok } else { State::Fail };
    Ok(line(
        told,
        "admin-state-database",
        state,
        "admin-state-database-is",
        &[("kind", kind.into()), ("number", number.into())],
    ))
}

async fn archive(told: &Told<'_>) -> Result<Line> {
    let standing = archive_standing(&told.node.db).await?;
    let state = if told.node.config.archive_folder().is_dir() { State::Ok } else { State::Fail };
    let size = told.speech.size(u64::try_from(standing.bytes).unwrap_or(0));
    let args = [("n", standing.segments.into()), ("records", standing.records.into()), ("size", size.into())];
    Ok(line(told, "admin-state-archive", state, "admin-state-archive-is", &args))
}

async fn index(told: &Told<'_>, head: i64) -> Line {
    let standing = told.node.index.standing().await;
    let behind = (head - standing.position).max(0);
    let size = told.speech.size(standing.bytes);
    let args = [("n", behind.into()), ("documents", standing.documents.into()), ("size", size.into())];
    let line = line(told, "admin-state-index", lateness(behind), "admin-state-index-is", &args);
    Line { of_beginnings: true, ..line }
}

fn follower(told: &Told<'_>, standing: &Standing, head: i64) -> Line {
    let behind = (head - standing.position).max(0);
    let state = if standing.problem.is_some() { State::Fail } else { lateness(behind) };
    Line {
        cause: format!("follower:{}", standing.name),
        label: said_by_room(told.node, told.speech, |room| format!("{room}-follower-{}", standing.name))
            .unwrap_or_else(|| standing.name.clone()),
        state,
        words: told.speech.with("admin-state-follower-is", &[("n", behind.into())]),
        detail: standing.problem.clone(),
        href: None,
        of_beginnings: standing.problem.is_none(),
    }
}

async fn jobs_line(told: &Told<'_>) -> Result<Line> {
    let counts = jobs::counts(&told.node.db).await?;
    let state = if counts.aside > 0 { State::Late } else { State::Ok };
    Ok(Line {
        cause: "admin-state-jobs".to_owned(),
        label: told.speech.t("admin-state-jobs"),
        state,
        words: counts_line(told.speech, counts),
        detail: None,
        href: Some("/admin/trabajos"),
        of_beginnings: false,
    })
}

async fn sources(told: &Told<'_>) -> Result<Line> {
    // the same count as on the page of the sources: one that its host gave up fails, too
    let tally = Sources::of(&told.node.db).tally(None).await?;
    let state = if tally.failing > 0 { State::Late } else { State::Ok };
    let args = [("n", tally.failing.into()), ("total", (tally.all - tally.paused).into())];
    let line = line(told, "admin-state-sources", state, "admin-state-sources-is", &args);
    Ok(Line { href: Some("/fuentes"), ..line })
}

fn disk(told: &Told<'_>) -> Line {
    let free = observe::disk_free(&told.node.config);
    let state = match free {
        free if free < LEAST_DISK => State::Fail,
        free if free < LITTLE_DISK => State::Late,
        _ => State::Ok,
    };
    let key = if free == u64::MAX { "admin-state-disk-unknown" } else { "admin-state-disk-is" };
    line(told, "admin-state-disk", state, key, &[("size", told.speech.size(free).into())])
}

async fn backup(told: &Told<'_>) -> Line {
    let Some(age) = observe::backup_age(told.node).await else {
        let line = line(told, "admin-state-backup", State::Late, "admin-state-backup-never", &[]);
        return Line { of_beginnings: true, ..line };
    };
    let state = if age > OLD_BACKUP { State::Late } else { State::Ok };
    let at = When::ago(told.speech, time::now() - age).text;
    line(told, "admin-state-backup", state, "admin-state-backup-is", &[("at", at.into())])
}

fn version(told: &Told<'_>) -> Line {
    line(
        told,
        "admin-state-version",
        State::Ok,
        "admin-state-version-is",
        &[("version", env!("CARGO_PKG_VERSION").into())],
    )
}

fn line(told: &Told<'_>, label: &str, state: State, key: &str, args: &[(&str, Arg)]) -> Line {
    Line {
        cause: label.to_owned(),
        label: told.speech.t(label),
        state,
        words: told.speech.with(key, args),
        detail: None,
        href: None,
        of_beginnings: false,
    }
}

fn lateness(behind: i64) -> State {
    match behind {
        behind if behind >= MOST_CHANGES => State::Fail,
        behind if behind >= LATE_CHANGES => State::Late,
        _ => State::Ok,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_far_behind_is_late_and_then_failing() {
        assert_eq!(
            (lateness(0), lateness(LATE_CHANGES), lateness(MOST_CHANGES)),
            (State::Ok, State::Late, State::Fail)
        );
    }
}
