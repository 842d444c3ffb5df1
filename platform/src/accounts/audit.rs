//! The audit log: who did what to which record, when. Only ever added to.

use anyhow::{Context, Result};
use serde::Serialize;

use super::Who;
use crate::db::{Db, FromRow, Row, Tx};
use crate::id::new_id;
use crate::text::fold;
use crate::time;

/// Writes a line in the transaction of the change itself, so that neither can be without the other.
///
/// `action` is `thing.verb` (`role.give`), `target` the record's identifier; `detail` says what of it, and must
/// hold no secret and no content of confidential rooms.
pub async fn audit(tx: &mut Tx, who: &Who, action: &str, target: &str, detail: impl Serialize) -> Result<()> {
    let detail = serde_json::to_string(&detail).context("writing the detail of an audit line")?;
    tx.run(
        "INSERT INTO audit (id, at, account_id, who, action, target, detail) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        (new_id(), time::now(), who.id(), who.name(), action, target, detail),
    )
    .await?;
    Ok(())
}

/// Writes a line of its own, for what is done without a transaction at hand.
pub async fn audit_alone(db: &Db, who: &Who, action: &str, target: &str, detail: impl Serialize) -> Result<()> {
    let mut tx = db.begin().await?;
    audit(&mut tx, who, action, target, detail).await?;
    tx.commit().await
}

/// One line of the log.
#[derive(Clone, Debug, Serialize)]
pub struct AuditLine {
    /// Identifier; later lines have greater ones.
    pub id: String,
    /// When.
    pub at: i64,
    /// The account, where there was one.
    pub account_id: Option<String>,
    /// The name at that time; [`Who::OPERATOR`] and [`Who::VISITOR`] stand for those without an account.
    pub who: String,
    /// `thing.verb`
    pub action: String,
    /// The record.
    pub target: String,
    /// What of it, as JSON.
    pub detail: String,
}

impl FromRow for AuditLine {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(AuditLine {
            id: row.take()?,
            at: row.take()?,
            account_id: row.take()?,
            who: row.take()?,
            action: row.take()?,
            target: row.take()?,
            detail: row.take()?,
        })
    }
}

/// Which lines.
#[derive(Clone, Debug, Default)]
pub struct AuditFilter {
    /// One action (`role.give`) or all of a thing (`role`).
    pub action: Option<String>,
    /// Of this account, or of this name: that of the time, or the present one of an account.
    pub who: Option<String>,
    /// About this record.
    pub target: Option<String>,
    /// At or after this instant.
    pub since: Option<i64>,
}

/// The lines of a filter, newest first, before the identifier `after`.
pub async fn audit_list(db: &Db, filter: &AuditFilter, after: Option<&str>, limit: usize) -> Result<Vec<AuditLine>> {
    let who = filter.who.as_deref();
    let mut lines = lines_of(db, filter, who, after, limit).await?;
    if let Some(who) = who {
        for account_id in named(db, who).await? {
            lines.extend(lines_of(db, filter, Some(&account_id), after, limit).await?);
        }
        lines.sort_unstable_by(|a, b| b.id.cmp(&a.id));
        lines.dedup_by(|a, b| a.id == b.id);
        lines.truncate(limit);
    }
    Ok(lines)
}

async fn lines_of(
    db: &Db,
    filter: &AuditFilter,
    who: Option<&str>,
    after: Option<&str>,
    limit: usize,
) -> Result<Vec<AuditLine>> {
    db.all(
        "SELECT id, at, account_id, who, action, target, detail FROM audit
         WHERE ($1 IS NULL OR action = $1 OR substr(action, 1, length($1) + 1) = $1 || '.')
           AND ($2 IS NULL OR account_id = $2 OR lower(who) = lower($2))
           AND ($3 IS NULL OR target = $3) AND ($4 IS NULL OR at >= $4) AND ($5 IS NULL OR id < $5)
         ORDER BY id DESC LIMIT $6",
        (filter.action.as_deref(), who, filter.target.as_deref(), filter.since, after, limit),
    )
    .await
}

/// The accounts of this name, however it is written: of the two databases one knows the case of no letter but those of
/// English. Accounts are few, the log is long.
async fn named(db: &Db, name: &str) -> Result<Vec<String>> {
    let (name, accounts): (String, Vec<(String, String)>) =
        (fold(name), db.all("SELECT id, name FROM account", ()).await?);
    Ok(accounts.into_iter().filter(|(_, other)| fold(other) == name).map(|(id, _)| id).collect())
}

/// The actions that the log holds, each once.
pub async fn audit_actions(db: &Db) -> Result<Vec<String>> {
    let actions: Vec<(String,)> = db.all("SELECT DISTINCT action FROM audit ORDER BY action", ()).await?;
    Ok(actions.into_iter().map(|(action,)| action).collect())
}
