//! The job that reminds: a date at a time, its mails and the note of them in one transaction. Done twice, it reminds once.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::accounts::{self, Account};
use platform::db::{Db, Tx};
use platform::jobs::{Ask, Due, Job};
use platform::mail::{self, Mail};
use platform::node::Node;
use platform::permissions::{Role, Scope};
use platform::time;

use super::schedule::step;
use super::store::{ReportDate, ReportDates};
use crate::register::Register;

/// The name of the job.
pub const KIND: &str = "remind-offices";

/// Opens the job when the time of a reminder has come.
pub struct RemindersDue;

impl Due for RemindersDue {
    fn open<'a>(&'a self, db: &'a Db, now: i64) -> BoxFuture<'a, Result<usize>> {
        async move {
            if !ReportDates::of(db).is_due(now).await? {
                return Ok(0);
            }
            Ask::upkeep(KIND).open_alone(db).await?;
            Ok(1)
        }
        .boxed()
    }
}

/// Reminds of every date whose time has come.
pub async fn run(node: Arc<Node>, job: Job) -> Result<()> {
    let now = time::now();
    let dates = ReportDates::of(&node.db);
    let officers = accounts::holders(&node.db, Role::Officer).await?;
    let register = Register::kept(&node).await?;
    for date in dates.due(now).await? {
        let mut tx = node.db.begin().await?;
        if !ReportDates::take(&mut tx, &date.id, now).await? {
            continue;
        }
        // where no mail is sent the date moves on all the same, and its page says that nobody was reminded
        if let Some(days) = step(&date.due_on, &date.days, now).filter(|_| mail::is_on(&node.config)) {
            for (account, scope) in &officers {
                let Scope::Office(office) = scope else { continue };
                if ReportDates::remind(&mut tx, &date.id, &account.id, days, office).await? {
                    write(&node, &mut tx, &register, &date, account, office).await?;
                }
            }
        }
        ReportDates::move_on(&mut tx, &date, now).await?;
        tx.commit().await?;
    }
    let mut tx = node.db.begin().await?;
    job.done(Duration::ZERO).write(&mut tx).await?;
    tx.commit().await
}

/// The mail to an officer: which report, when, how much of the own office stands in the register, where it is mended.
async fn write(
    node: &Node,
    tx: &mut Tx,
    register: &Register,
    date: &ReportDate,
    account: &Account,
    office: &str,
) -> Result<()> {
    let speech = node.words.speak(account.language);
    let body = register.bodies().find(|body| body.key == office || body.id == office);
    let name = body.map_or(office, |body| body.name(account.language.code()));
    let own = register
        .activities()
        .filter(|activity| activity.first("office").is_some_and(|at| register.is_within(at, office)));
    let path = body.map_or_else(
        || "/programa/actividades".to_owned(),
        |body| format!("/programa/actividades?oficina={}", body.id),
    );
    let args = [
        ("title", date.title.as_str().into()),
        ("date", speech.date(&date.due_on).into()),
        ("office", name.into()),
        ("activities", own.count().into()),
        ("link", mail::link(&node.config, &path).into()),
    ];
    Mail::to(account)
        .subject(speech.with("programme-mail-reminder-subject", &args))
        .body(speech.with("programme-mail-reminder", &args))
        .send(tx)
        .await?;
    Ok(())
}
