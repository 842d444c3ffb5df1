//! Sessions: rows in the database, so that each can be ended at once. The token is the visitor's, its digest ours.

use anyhow::{Context, Result};
use serde_json::json;

use super::attempts::{self, Door};
use super::hash::{digest, matches};
use super::second::use_code;
use super::{Account, Email, Refused, Who, audit};
use crate::config::Config;
use crate::db::{Db, FromRow, Row, Tx};
use crate::id::random_id;
use crate::permissions::{Held, Role, Scope};
use crate::time::{self, DAY, SECOND};

/// An hour, in the unit of the database.
const HOUR: i64 = 3600 * SECOND;
/// How exactly the last use of a session is known; written more often, each page read would be a write.
const SEEN_STEP: i64 = 60 * SECOND;
/// However busy, a session ends after this.
const LONGEST: i64 = 30 * DAY;
/// An administrator's session lasts this part of another's.
const ADMINISTRATOR_PART: i64 = 4;
/// From the password to the code.
const CODE_WITHIN: i64 = 10 * 60 * SECOND;
/// Letters kept of what a browser calls itself.
const MOST_AGENT: usize = 200;

/// What somebody sends to sign in.
pub struct SignIn<'a> {
    /// As typed.
    pub email: &'a str,
    /// As typed.
    pub password: &'a str,
    /// Their network address.
    pub client: &'a str,
    /// What their browser calls itself.
    pub agent: &'a str,
}

/// Somebody signed in.
pub struct SignedIn {
    /// The session's token, for the cookie; it is not kept here.
    pub token: String,
    /// The account.
    pub account: Account,
}

/// How far somebody came with address and password.
pub enum Entered {
    /// They are in.
    Open(SignedIn),
    /// The code is asked next; this is the token of [`sign_in_with_code`].
    Half(String),
}

impl Entered {
    /// The session, where one was opened.
    pub fn open(self) -> Option<SignedIn> {
        match self {
            Entered::Open(signed) => Some(signed),
            Entered::Half(_) => None,
        }
    }
}

/// A session as its owner sees it.
#[derive(Clone, Debug)]
pub struct OpenSession {
    /// A name for it that opens nothing.
    pub id: String,
    /// Since when.
    pub started_at: i64,
    /// When it was last used, to the minute.
    pub seen_at: i64,
    /// What the browser calls itself.
    pub agent: Option<String>,
    /// Is it the one asking?
    pub current: bool,
}

/// Who holds this session. An ended or unknown one, or one of a disabled account, is a visitor's.
pub async fn who(db: &Db, config: &Config, token: &str) -> Result<Who> {
    let digest = digest(token);
    let now = time::now();
    let rows: Vec<Holder> = db
        .all(
            "SELECT s.started_at, s.seen_at, f.on_at, r.role, r.scope,
                    a.id, a.email, a.name, a.language, a.state, a.sample, a.created_at, a.last_at
             FROM session s JOIN account a ON a.id = s.account_id LEFT JOIN role_held r ON r.account_id = a.id
                  LEFT JOIN second_factor f ON f.account_id = a.id
             WHERE s.token_digest = $1 AND s.until > $2 AND a.state = 'active' ORDER BY r.role, r.scope",
            (digest.as_str(), now),
        )
        .await
        .context("finding a session")?;
    let Some(first) = rows.first() else {
        return Ok(Who::default());
    };
    let (started_at, seen_at, has_factor) = (first.started_at, first.seen_at, first.factor_at.is_some());
    let account = first.account.clone();
    let held: Vec<Held> = rows.into_iter().filter_map(|row| row.held).collect();
    if now - seen_at >= SEEN_STEP {
        let until = until(config, &held, started_at, now);
        // on a database that takes no writes people can still read
        if let Err(error) =
            db.run("UPDATE session SET seen_at = $2, until = $3 WHERE token_digest = $1", (digest, now, until)).await
        {
            tracing::warn!(error = format!("{error:#}"), "the use of a session could not be noted");
        }
    }
    let confined = config.second_factor_for_administrators
        && !has_factor
        && held.iter().any(|held| held.role == Role::Administrator);
    Ok(Who { account: Some(account), held: if confined { Vec::new() } else { held }, confined })
}

/// Takes address and password, or says why not: with the same words after the same work, whether there is such an
/// account or not. Where a second factor is on, no session is opened yet.
pub async fn sign_in(db: &Db, config: &Config, asked: &SignIn<'_>) -> Result<Result<Entered, Refused>> {
    let email =
        Email::parse(asked.email).map_or_else(|| asked.email.trim().to_lowercase(), |email| email.as_str().to_owned());
    let mut tx = db.begin().await?;
    let attempt = match attempts::begin(&mut tx, Door::Password, &email, asked.client).await? {
        Ok(attempt) => attempt,
        Err(retry_after_seconds) => {
            return Ok(Err(Refused::TooMany { retry_after_seconds }));
        }
    };
    tx.commit().await?;
    let found: Option<(String, String)> =
        db.maybe("SELECT id, password FROM account WHERE email = $1 AND state = 'active'", (email.as_str(),)).await?;
    let right = matches(asked.password, found.as_ref().map(|(_, hash)| hash.as_str())).await?;
    let mut tx = db.begin().await?;
    let is_right = match &found {
        Some((id, hash)) if right => is_still(&mut tx, id, hash).await?,
        _ => false,
    };
    let (Some((id, _)), true) = (&found, is_right) else {
        let target = found.as_ref().map_or("", |(id, _)| id.as_str());
        audit(&mut tx, &Who::default(), "session.refuse", target, json!({})).await?;
        tx.commit().await?;
        return Ok(Err(Refused::Wrong));
    };
    let (factors,): (i64,) = tx.one("SELECT count(*) FROM second_factor WHERE account_id = $1", (id.as_str(),)).await?;
    let entered = match factors {
        0 => open(&mut tx, config, id, asked.agent).await?.map(Entered::Open),
        _ => Some(Entered::Half(half_open(&mut tx, id, asked.agent).await?)),
    };
    // disabled in the moment between
    let Some(entered) = entered else {
        return Ok(Err(Refused::Wrong));
    };
    attempts::forgive(&mut tx, &attempt).await?;
    tx.commit().await?;
    Ok(Ok(entered))
}

/// Is it the hash of the account's password still? It may have been changed while the hashing waited for its turn. Who
/// changes it from now on waits until this transaction ends, and ends what it opened.
pub(super) async fn is_still(tx: &mut Tx, id: &str, hash: &str) -> Result<bool> {
    let still = "UPDATE account SET state = state WHERE id = $1 AND password = $2";
    Ok(tx.run(still, (id, hash)).await? == 1)
}

/// Does the token stand for somebody who has given the password and may give the code?
pub async fn is_half_open(db: &Db, token: &str) -> Result<bool> {
    let (count,): (i64,) = db
        .one("SELECT count(*) FROM half_session WHERE token_digest = $1 AND until > $2", (digest(token), time::now()))
        .await?;
    Ok(count > 0)
}

/// Opens the session of somebody who gave the password before, once the code is right, too.
pub async fn sign_in_with_code(
    db: &Db,
    config: &Config,
    token: &str,
    code: &str,
    client: &str,
) -> Result<Result<SignedIn, Refused>> {
    let mut tx = db.begin().await?;
    let half: Option<(String, String, Option<String>)> = tx
        .maybe(
            "SELECT a.id, a.email, h.agent FROM half_session h JOIN account a ON a.id = h.account_id
             WHERE h.token_digest = $1 AND h.until > $2 AND a.state = 'active'",
            (digest(token), time::now()),
        )
        .await?;
    let Some((id, email, agent)) = half else {
        return Ok(Err(Refused::TooLate));
    };
    let attempt = match attempts::begin(&mut tx, Door::Code, &email, client).await? {
        Ok(attempt) => attempt,
        Err(retry_after_seconds) => return Ok(Err(Refused::TooMany { retry_after_seconds })),
    };
    if !use_code(&mut tx, &id, code).await? {
        audit(&mut tx, &Who::default(), "session.refuse-code", &id, json!({})).await?;
        tx.commit().await?;
        return Ok(Err(Refused::Wrong));
    }
    // of two at once, one finds it open
    let ended = tx.run("DELETE FROM half_session WHERE token_digest = $1", (digest(token),)).await?;
    let opened = open(&mut tx, config, &id, agent.as_deref().unwrap_or_default()).await?;
    let (1, Some(signed)) = (ended, opened) else {
        return Ok(Err(Refused::TooLate));
    };
    attempts::forgive(&mut tx, &attempt).await?;
    tx.commit().await?;
    Ok(Ok(signed))
}

/// Nothing where the account is disabled.
async fn open(tx: &mut Tx, config: &Config, id: &str, agent: &str) -> Result<Option<SignedIn>> {
    let now = time::now();
    let account: Option<Account> = tx
        .maybe(
            "UPDATE account SET last_at = $2 WHERE id = $1 AND state = 'active'
             RETURNING id, email, name, language, state, sample, created_at, last_at",
            (id, now),
        )
        .await?;
    let Some(account) = account else {
        return Ok(None);
    };
    let roles: Vec<(String, String)> = tx.all("SELECT role, scope FROM role_held WHERE account_id = $1", (id,)).await?;
    let held: Vec<Held> = roles.into_iter().filter_map(|(role, scope)| held(role, scope)).collect();
    let token = random_id();
    tx.run("DELETE FROM session WHERE until <= $1", (now,)).await?;
    tx.run(
        "INSERT INTO session (token_digest, account_id, started_at, seen_at, until, agent) VALUES ($1, $2, $3, $3, $4, $5)",
        (digest(&token), id, now, until(config, &held, now, now), agent_kept(agent)),
    )
    .await?;
    let who = Who { account: Some(account.clone()), held, confined: false };
    audit(tx, &who, "session.open", id, json!({})).await?;
    Ok(Some(SignedIn { token, account }))
}

async fn half_open(tx: &mut Tx, id: &str, agent: &str) -> Result<String> {
    let (token, now) = (random_id(), time::now());
    tx.run("DELETE FROM half_session WHERE until <= $1", (now,)).await?;
    tx.run(
        "INSERT INTO half_session (token_digest, account_id, until, agent) VALUES ($1, $2, $3, $4)",
        (digest(&token), id, now + CODE_WITHIN, agent_kept(agent)),
    )
    .await?;
    Ok(token)
}

fn agent_kept(agent: &str) -> String {
    agent.chars().filter(|c| !c.is_control()).take(MOST_AGENT).collect()
}

/// Ends the session of a token.
pub async fn sign_out(db: &Db, token: &str) -> Result<()> {
    db.run("DELETE FROM session WHERE token_digest = $1", (digest(token),)).await?;
    Ok(())
}

/// Ends all sessions of an account, or all but the one of `keep`. Gives how many.
pub async fn sign_out_everywhere(db: &Db, by: &Who, account_id: &str, keep: Option<&str>) -> Result<u64> {
    let kept = keep.map(digest).unwrap_or_default();
    let mut tx = db.begin().await?;
    let ended = tx.run("DELETE FROM session WHERE account_id = $1 AND token_digest <> $2", (account_id, kept)).await?;
    audit(&mut tx, by, "session.end-all", account_id, json!({ "ended": ended })).await?;
    tx.commit().await?;
    Ok(ended)
}

/// Ends one session of an account. False where it has none of this name.
pub async fn end_session(db: &Db, by: &Who, account_id: &str, id: &str) -> Result<bool> {
    let mut tx = db.begin().await?;
    let ended = tx.run("DELETE FROM session WHERE account_id = $1 AND token_digest = $2", (account_id, id)).await?;
    if ended == 1 {
        audit(&mut tx, by, "session.end", account_id, json!({})).await?;
    }
    tx.commit().await?;
    Ok(ended == 1)
}

/// The open sessions of an account, the last used first. `token` is the one asking.
pub async fn sessions(db: &Db, account_id: &str, token: &str) -> Result<Vec<OpenSession>> {
    let rows: Vec<(String, i64, i64, Option<String>)> = db
        .all(
            "SELECT token_digest, started_at, seen_at, agent FROM session WHERE account_id = $1 AND until > $2 ORDER BY seen_at DESC",
            (account_id, time::now()),
        )
        .await?;
    let current = digest(token);
    let open = |(id, started_at, seen_at, agent): (String, i64, i64, Option<String>)| OpenSession {
        current: id == current,
        id,
        started_at,
        seen_at,
        agent: agent.filter(|agent| !agent.is_empty()),
    };
    Ok(rows.into_iter().map(open).collect())
}

/// When a session that is used now ends.
fn until(config: &Config, held: &[Held], started_at: i64, now: i64) -> i64 {
    let hours = i64::try_from(config.session_hours).unwrap_or(i64::MAX);
    let whole = hours.saturating_mul(HOUR);
    let administrator = held.iter().any(|h| h.role == Role::Administrator);
    let length = if administrator { whole / ADMINISTRATOR_PART } else { whole };
    now.saturating_add(length).min(started_at.saturating_add(LONGEST))
}

fn held(role: String, scope: String) -> Option<Held> {
    // a role that only a newer program knows gives nothing here
    Some(Held { role: Role::parse(&role)?, scope: Scope::parse(&scope)? })
}

struct Holder {
    started_at: i64,
    seen_at: i64,
    factor_at: Option<i64>,
    held: Option<Held>,
    account: Account,
}

impl FromRow for Holder {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (started_at, seen_at, factor_at) = (row.take()?, row.take()?, row.take()?);
        let (role, scope): (Option<String>, Option<String>) = (row.take()?, row.take()?);
        let held = role.zip(scope).and_then(|(role, scope)| held(role, scope));
        Ok(Holder { started_at, seen_at, factor_at, held, account: Account::from_row(row)? })
    }
}
