//! Setting a password anew, by a link that works once.

use anyhow::Result;
use serde_json::json;

use super::hash::{digest, hashed};
use super::{Account, Password, Who, attempts, audit};
use crate::db::Db;
use crate::id::random_id;
use crate::time::{self, DAY};

/// How long a link works.
const WORKS_FOR: i64 = DAY;

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
    tx.run("UPDATE account SET password = $2 WHERE id = $1", (id.as_str(), hash)).await?;
    tx.run("DELETE FROM session WHERE account_id = $1", (id.as_str(),)).await?;
    tx.run("DELETE FROM half_session WHERE account_id = $1", (id.as_str(),)).await?;
    attempts::forget(&mut tx, &account.email).await?;
    let who = Who { account: Some(account), held: Vec::new(), confined: false };
    audit(&mut tx, &who, "account.reset-use", &id, json!({})).await?;
    tx.commit().await?;
    Ok(true)
}
