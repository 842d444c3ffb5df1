//! Does the installation run well? One page, from the same facts as the alarms.

use anyhow::Result;
use askama::Template;
use platform::db::{Kind, MIGRATIONS};
use platform::follow::{self, Standing};
use platform::jobs;
use platform::observe;
use platform::pages::{State, View, page};
use platform::time;
use platform::web::{Answer, Ask};
use platform::words::Arg;

use super::frame::{When, frame};
use super::jobs::counts_line;
use crate::store::{archive_standing, source_standing};

/// Less free space than this is said to be little; less than the second, too little to write.
const LITTLE_DISK: u64 = 2 << 30;
const LEAST_DISK: u64 = 200 << 20;
/// A follower or the index this many changes behind is late; this many, failing.
const LATE_CHANGES: i64 = 1_000;
const MOST_CHANGES: i64 = 10_000;
/// A backup older than this is old.
const OLD_BACKUP: i64 = 7 * time::DAY;
/// Items set aside that are shown.
const SETBACKS: usize = 20;

#[derive(Template)]
#[template(path = "state.html")]
struct StatePage {
    view: View,
    /// The worst of the lines.
    worst: State,
    sentence: String,
    lines: Vec<Line>,
    setbacks: Vec<SetbackRow>,
    at: When,
}

/// One thing that runs, and how.
struct Line {
    label: String,
    state: State,
    words: String,
    /// What stands in the way, as it was said.
    detail: Option<String>,
    href: Option<&'static str>,
}

struct SetbackRow {
    follower: String,
    record: String,
    error: String,
    at: When,
}

/// The page.
pub async fn show(ask: Ask) -> Answer {
    let db = &ask.node.db;
    let view = frame(&ask, ask.t("admin-state-title"), "/admin/estado");
    let head = follow::head(db).await?;
    let mut lines = vec![database(&ask).await?, archive(&ask).await?, index(&ask, head)];
    lines.extend(follow::standings(db).await?.into_iter().map(|standing| follower(&ask, &standing, head)));
    lines.extend([jobs_line(&ask).await?, sources(&ask).await?, disk(&ask), backup(&ask).await, version(&ask)]);
    let setbacks = follow::setbacks(db, SETBACKS).await?;
    let worst = worst(&lines);
    page(StatePage {
        view,
        worst,
        sentence: ask.t(match worst {
            State::Fail => "admin-state-bad",
            State::Late => "admin-state-care",
            _ => "admin-state-good",
        }),
        lines,
        setbacks: setbacks
            .into_iter()
            .map(|(follower, record, error, at)| SetbackRow { follower, record, error, at: When::ago(&ask.speech, at) })
            .collect(),
        at: When::of(&ask.speech, time::now()),
    })
}

async fn database(ask: &Ask) -> Result<Line> {
    let number = ask.node.db.schema_number().await?;
    let newest = MIGRATIONS.last().map_or(0, |migration| migration.number);
    let kind = match ask.node.db.kind() {
        Kind::Sqlite => "SQLite",
        Kind::Postgres => "PostgreSQL",
    };
    let state = if number == newest { State::Ok } else { State::Fail };
    Ok(line(
        ask,
        "admin-state-database",
        state,
        "admin-state-database-is",
        &[("kind", kind.into()), ("number", number.into())],
    ))
}

async fn archive(ask: &Ask) -> Result<Line> {
    let standing = archive_standing(&ask.node.db).await?;
    let state = if ask.node.config.archive_folder().is_dir() { State::Ok } else { State::Fail };
    let size = ask.speech.size(u64::try_from(standing.bytes).unwrap_or(0));
    let args = [("n", standing.segments.into()), ("records", standing.records.into()), ("size", size.into())];
    Ok(line(ask, "admin-state-archive", state, "admin-state-archive-is", &args))
}

fn index(ask: &Ask, head: i64) -> Line {
    let standing = ask.node.index.standing();
    let behind = (head - standing.position).max(0);
    let size = ask.speech.size(standing.bytes);
    let args = [("n", behind.into()), ("documents", standing.documents.into()), ("size", size.into())];
    line(ask, "admin-state-index", lateness(behind), "admin-state-index-is", &args)
}

fn follower(ask: &Ask, standing: &Standing, head: i64) -> Line {
    let behind = (head - standing.position).max(0);
    let state = if standing.problem.is_some() { State::Fail } else { lateness(behind) };
    Line {
        label: ask.speech.with("admin-state-follower", &[("name", (&standing.name).into())]),
        state,
        words: ask.speech.with("admin-state-follower-is", &[("n", behind.into())]),
        detail: standing.problem.clone(),
        href: None,
    }
}

async fn jobs_line(ask: &Ask) -> Result<Line> {
    let counts = jobs::counts(&ask.node.db).await?;
    let state = if counts.aside > 0 { State::Late } else { State::Ok };
    Ok(Line {
        label: ask.t("admin-state-jobs"),
        state,
        words: counts_line(ask, counts),
        detail: None,
        href: Some("/admin/trabajos"),
    })
}

async fn sources(ask: &Ask) -> Result<Line> {
    let standing = source_standing(&ask.node.db).await?;
    let state = if standing.failing > 0 { State::Late } else { State::Ok };
    let args = [("n", standing.failing.into()), ("total", standing.active.into())];
    let line = line(ask, "admin-state-sources", state, "admin-state-sources-is", &args);
    Ok(Line { href: Some("/fuentes"), ..line })
}

fn disk(ask: &Ask) -> Line {
    let free = observe::disk_free(&ask.node.config);
    let state = match free {
        free if free < LEAST_DISK => State::Fail,
        free if free < LITTLE_DISK => State::Late,
        _ => State::Ok,
    };
    let key = if free == u64::MAX { "admin-state-disk-unknown" } else { "admin-state-disk-is" };
    line(ask, "admin-state-disk", state, key, &[("size", ask.speech.size(free).into())])
}

async fn backup(ask: &Ask) -> Line {
    let Some(age) = observe::backup_age(&ask.node).await else {
        return line(ask, "admin-state-backup", State::Late, "admin-state-backup-never", &[]);
    };
    let state = if age > OLD_BACKUP { State::Late } else { State::Ok };
    let at = When::ago(&ask.speech, time::now() - age).text;
    line(ask, "admin-state-backup", state, "admin-state-backup-is", &[("at", at.into())])
}

fn version(ask: &Ask) -> Line {
    line(
        ask,
        "admin-state-version",
        State::Ok,
        "admin-state-version-is",
        &[("version", env!("CARGO_PKG_VERSION").into())],
    )
}

fn line(ask: &Ask, label: &str, state: State, key: &str, args: &[(&str, Arg)]) -> Line {
    Line { label: ask.t(label), state, words: ask.speech.with(key, args), detail: None, href: None }
}

fn lateness(behind: i64) -> State {
    match behind {
        behind if behind >= MOST_CHANGES => State::Fail,
        behind if behind >= LATE_CHANGES => State::Late,
        _ => State::Ok,
    }
}

fn worst(lines: &[Line]) -> State {
    let rank = |state: State| match state {
        State::Fail => 2,
        State::Late => 1,
        _ => 0,
    };
    lines.iter().map(|line| line.state).max_by_key(|state| rank(*state)).unwrap_or(State::Ok)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_as_good_as_its_worst_line() {
        let line = |state| Line { label: String::new(), state, words: String::new(), detail: None, href: None };
        assert_eq!(worst(&[]), State::Ok);
        assert_eq!(worst(&[line(State::Ok), line(State::Late), line(State::Ok)]), State::Late);
        assert_eq!(worst(&[line(State::Fail), line(State::Late)]), State::Fail);
        assert_eq!(
            (lateness(0), lateness(LATE_CHANGES), lateness(MOST_CHANGES)),
            (State::Ok, State::Late, State::Fail)
        );
    }
}
