//! The mail of this room: a link to choose a password, and what administrators must know.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use futures_util::FutureExt;
use platform::accounts::{self, Account, WayIn};
use platform::db::Tx;
use platform::jobs::{self, Job};
use platform::mail::{self, Mail};
use platform::node::Node;
use platform::pages::State;
use platform::permissions::Role;
use platform::room::JobKind;
use platform::time::{self, SECOND};

use crate::pages::state_lines::{Line, lines};

/// How often the state is looked at.
const LOOK: i64 = 15 * 60 * SECOND;
/// So long after its beginning an installation is not yet asked for a backup, and its first index is being built.
const BEGINNING: i64 = time::DAY;
/// Of one cause administrators hear again after this.
const AGAIN: i64 = time::DAY;

/// Sends the link that somebody asked for.
pub const RESET: JobKind = JobKind { kind: "mail-reset", run: |node, job| reset(node, job).boxed() };

/// Tells whoever it belongs to that a way in changed.
pub const WAY_IN: JobKind = JobKind { kind: accounts::WAY_IN_CHANGED, run: |node, job| way_in(node, job).boxed() };

/// Tells administrators of trouble; one job that comes back.
pub const WARN: JobKind = JobKind { kind: "mail-warn", run: |node, job| warn(node, job).boxed() };

/// Opens the job that tells administrators of trouble, where mail is sent.
pub async fn watch_over(node: &Node) -> Result<()> {
    if !mail::is_on(&node.config) {
        return Ok(());
    }
    jobs::Ask::upkeep(WARN.kind).open_alone(&node.db).await
}

async fn reset(node: Arc<Node>, job: Job) -> Result<()> {
    let account = accounts::find(&node.db, &job.payload).await?;
    let mut tx = node.db.begin().await?;
    if !job.done(Duration::ZERO).write(&mut tx).await? {
        return Ok(());
    }
    if let Some(account) = account.filter(|_| mail::is_on(&node.config)) {
        let (token, until) = accounts::mailed_reset(&mut tx, &account.id).await?;
        let speech = node.words.speak(account.language);
        let link = mail::link(&node.config, &format!("/clave/{token}"));
        let body = speech.with("admin-mail-reset", &[("name", (&account.name).into()), ("link", link.into())]);
        Mail::to(&account).subject(speech.t("admin-mail-reset-subject")).body(body).until(until).send(&mut tx).await?;
    }
    tx.commit().await
}

async fn way_in(node: Arc<Node>, job: Job) -> Result<()> {
    let (id, changed) = WayIn::of_job(&job.payload).context("a job of changed ways in cannot be read")?;
    let account = accounts::find(&node.db, id).await?;
    let mut tx = node.db.begin().await?;
    if !job.done(Duration::ZERO).write(&mut tx).await? {
        return Ok(());
    }
    if let Some(account) = account.filter(|_| mail::is_on(&node.config)) {
        let speech = node.words.speak(account.language);
        let what = speech.t(&format!("admin-mail-way-in-{}", changed.word()));
        let link = mail::link(&node.config, "/entrar/olvido");
        let args = [("name", (&account.name).into()), ("what", what.into()), ("link", link.into())];
        let body = speech.with("admin-mail-way-in", &args);
        Mail::to(&account).subject(speech.t("admin-mail-way-in-subject")).body(body).send(&mut tx).await?;
    }
    tx.commit().await
}

async fn warn(node: Arc<Node>, job: Job) -> Result<()> {
    if !mail::is_on(&node.config) {
        // a warning that nobody can be sent would be set aside, and warned of the next day
        return end(&node, &job).await;
    }
    let people = accounts::holding(&node.db, Role::Administrator).await?;
    let begins = begins(&node).await?;
    let mut told = Vec::new();
    for account in people {
        let trouble: Vec<Line> = lines(&node, &node.words.speak(account.language))
            .await?
            .into_iter()
            .filter(|line| matches!(line.state, State::Late | State::Fail) && !(begins && line.of_beginnings))
            .collect();
        told.push((account, trouble));
    }
    let now = time::now();
    let mut tx = node.db.begin().await?;
    if !job.comes_back(now + LOOK, Duration::ZERO).write(&mut tx).await? {
        return Ok(());
    }
    let mut fresh = Vec::new();
    for line in told.iter().flat_map(|(_, trouble)| trouble) {
        if !fresh.contains(&line.cause) && is_new(&mut tx, &line.cause, now).await? {
            fresh.push(line.cause.clone());
        }
    }
    for (account, trouble) in &told {
        let of: Vec<&Line> = trouble.iter().filter(|line| fresh.contains(&line.cause)).collect();
        if !of.is_empty() {
            write(&node, &mut tx, account, &of).await?;
        }
    }
    tx.commit().await
}

/// Is the installation younger than a day?
async fn begins(node: &Node) -> Result<bool> {
    let (since,): (Option<i64>,) = node.db.one("SELECT min(at) FROM migration", ()).await?;
    Ok(since.is_some_and(|since| time::now() - since < BEGINNING))
}

async fn end(node: &Node, job: &Job) -> Result<()> {
    let mut tx = node.db.begin().await?;
    job.done(Duration::ZERO).write(&mut tx).await?;
    tx.commit().await
}

async fn write(node: &Node, tx: &mut Tx, account: &Account, trouble: &[&Line]) -> Result<()> {
    let speech = node.words.speak(account.language);
    let list: Vec<String> = trouble.iter().map(|line| format!("- {}: {}", line.label, line.words)).collect();
    let args = [("list", list.join("\n").into()), ("link", mail::link(&node.config, "/admin/estado").into())];
    let subject = speech.with("admin-mail-warn-subject", &[("n", trouble.len().into())]);
    Mail::to(account).subject(subject).body(speech.with("admin-mail-warn", &args)).send(tx).await?;
    Ok(())
}

/// Was this cause not told of within a day? It is from now on.
async fn is_new(tx: &mut Tx, cause: &str, now: i64) -> Result<bool> {
    let touched = tx
        .run(
            "INSERT INTO warned (cause, at) VALUES ($1, $2)
             ON CONFLICT (cause) DO UPDATE SET at = excluded.at WHERE warned.at <= $3",
            (cause, now, now - AGAIN),
        )
        .await?;
    Ok(touched == 1)
}
