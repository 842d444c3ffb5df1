//! Setting a password anew, by a link that works once.

use anyhow::Result;
use serde_json::json;

use super::attempts::{self, Door};
use super::hash::{digest, hashed};
use super::{Account, Email, Password, WayIn, Who, audit};
use crate::db::{Db, Tx};
use crate::id::random_id;
use crate::jobs;
use crate::time::{self, DAY, SECOND};

/// How long a link works.
const WORKS_FOR: i64 = DAY;
/// How long one works that was sent by mail: it lies in a mailbox.
const MAILED_WORKS_FOR: i64 = 3600 * SECOND;

/// Makes the token of a link for an account, and makes its earlier ones void. Nothing where there is no active account.
pub async fn ask_reset(db: &Db, by: &Who, account_id: &str) -> Result<Option<String>> {
    let token = random_id();
    let mut tx = db.begin().await?;
    let (active,): (i64,) =
        tx.one("SELECT count(*) FROM account WHERE id = $1 AND state = 'active'", (account_id,)).await?;
    if active == 0 {
        return Ok(None);
    }
    tx.run("DELETE FROM reset WHERE account_id = $1 OR until < $2", (account_id, time::now())).await?;
    tx.run(
        "INSERT INTO reset (token_digest, account_id, until) VALUES ($1, $2, $3)",
        (digest(&token), account_id, time::now() + WORKS_FOR),
    )
    .await?;
    audit(&mut tx, by, "account.reset-ask", account_id, json!({})).await?;
    tx.commit().await?;
    Ok(Some(token))
}

/// Somebody who is not signed in asks for a link by mail. Gives the seconds to wait where it was asked too often.
///
/// A job is opened whether there is such an account or not, so that neither answer nor its time tells; `kind` is the
/// job that sends the link, with the account's identifier or nothing to do.
pub async fn ask_link(db: &Db, email: &Email, client: &str, kind: &'static str) -> Result<Result<(), u32>> {
    let mut tx = db.begin().await?;
    if let Err(wait) = attempts::begin(&mut tx, Door::Link, email.as_str(), client).await? {
        return Ok(Err(wait));
    }
    let found: Option<(String,)> =
        tx.maybe("SELECT id FROM account WHERE email = $1 AND state = 'active'", (email.as_str(),)).await?;
    let payload = found.map(|(id,)| id).unwrap_or_default();
    let name = if payload.is_empty() { random_id() } else { payload.clone() };
    let job = jobs::Ask {
        key: format!("{kind}:{name}"),
        kind,
        lane: "mail".to_owned(),
        payload,
        due_at: time::now(),
        asked_by: None,
    };
    job.open(&mut tx).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// The token of a link that is sent by mail, made in the transaction that writes the mail, and until when it works. Links
/// that somebody else made stay: anybody can ask for one by mail.
pub async fn mailed_reset(tx: &mut Tx, account_id: &str) -> Result<(String, i64)> {
    let (token, until) = (random_id(), time::now() + MAILED_WORKS_FOR);
    tx.run(
        "INSERT INTO reset (token_digest, account_id, until) VALUES ($1, $2, $3)",
        (digest(&token), account_id, until),
    )
    .await?;
    audit(tx, &Who::default(), "account.reset-ask", account_id, json!({ "by": "mail" })).await?;
    Ok((token, until))
}

/// Whose password a link may set; nothing for a link that is used, old, replaced or invented.
pub async fn reset_owner(db: &Db, token: &str) -> Result<Option<Account>> {
    db.maybe(
        "SELECT a.id, a.email, a.name, a.language, a.state, a.sample, a.created_at, a.last_at
         FROM reset r JOIN account a ON a.id = r.account_id
         WHERE r.token_digest = $1 AND r.used_at IS NULL AND r.until > $2 AND a.state = 'active'",
        (digest(token), time::now()),
    )
    .await
}

/// Sets the password of the link's account and ends its sessions. False where the link does not work.
pub async fn use_reset(db: &Db, token: &str, new: &Password) -> Result<bool> {
    let Some(account) = reset_owner(db, token).await? else {
        return Ok(false);
    };
    let hash = hashed(new).await?;
    let mut tx = db.begin().await?;
    let now = time::now();
    // of two at once, one finds it unused
    let used = tx
        .run(
            "UPDATE reset SET used_at = $2 WHERE token_digest = $1 AND used_at IS NULL AND until > $2",
            (digest(token), now),
        )
        .await?;
    if used != 1 {
        return Ok(false);
    }
    let id = account.id.clone();
    tx.run("DELETE FROM reset WHERE account_id = $1 AND used_at IS NULL", (id.as_str(),)).await?;
    tx.run("UPDATE account SET password = $2 WHERE id = $1", (id.as_str(), hash)).await?;
    tx.run("DELETE FROM session WHERE account_id = $1", (id.as_str(),)).await?;
    tx.run("DELETE FROM half_session WHERE account_id = $1", (id.as_str(),)).await?;
    attempts::forget(&mut tx, &account.email).await?;
    let who = Who { account: Some(account), held: Vec::new(), confined: false };
    audit(&mut tx, &who, "account.reset-use", &id, json!({})).await?;
    WayIn::Password.changed(&mut tx, &id).await?;
    tx.commit().await?;
    Ok(true)
}
