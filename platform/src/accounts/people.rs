//! The accounts of the node: adding, finding, changing.

use anyhow::Result;
use serde_json::json;

use super::attempts::{self, Door};
use super::hash::{hashed, matches};
use super::model::Refused;
use super::roles::{Unfit, give, is_last_administrator};
use super::session::is_still;
use super::{Account, AccountState, NewAccount, Password, WayIn, Who, audit};
use crate::db::{Db, FromRow, Row, Tx, What};
use crate::fault;
use crate::id::new_id;
use crate::permissions::{Role, Scope};
use crate::text::fold;
use crate::time;
use crate::words::Lang;

/// Adds an account. Nothing where there is one of this address already; refused where its name is [reserved](is_reserved).
pub async fn add(db: &Db, by: &Who, new: &NewAccount, password: &Password) -> Result<Option<Account>> {
    refuse_reserved(&new.name)?;
    let hash = hashed(password).await?;
    let mut tx = db.begin().await?;
    let added = insert(&mut tx, by, new, hash).await?;
    if added.is_some() {
        tx.commit().await?;
    }
    Ok(added)
}

/// The same with a role, or neither: nobody has an account whose role was refused.
pub async fn add_holding(
    db: &Db,
    by: &Who,
    new: &NewAccount,
    password: &Password,
    role: Role,
    scope: &Scope,
) -> Result<Result<Option<Account>, Unfit>> {
    refuse_reserved(&new.name)?;
    let hash = hashed(password).await?;
    let mut tx = db.begin().await?;
    let Some(account) = insert(&mut tx, by, new, hash).await? else {
        return Ok(Ok(None));
    };
    if let Err(unfit) = give(&mut tx, by, &account.id, role, scope).await? {
        return Ok(Err(unfit));
    }
    tx.commit().await?;
    Ok(Ok(Some(account)))
}

async fn insert(tx: &mut Tx, by: &Who, new: &NewAccount, hash: String) -> Result<Option<Account>> {
    let added: Option<Account> = tx
        .maybe(
            "INSERT INTO account (id, email, name, password, language, state, sample, created_at)
             VALUES ($1, $2, $3, $4, $5, 'active', $6, $7) ON CONFLICT (email) DO NOTHING
             RETURNING id, email, name, language, state, sample, created_at, last_at",
            (new_id(), new.email.as_str(), new.name.as_str(), hash, new.language.code(), new.sample, time::now()),
        )
        .await?;
    if let Some(account) = &added {
        audit(tx, by, "account.add", &account.id, json!({ "email": account.email, "name": account.name })).await?;
        tx.changed("account", account.id.clone(), What::Added);
    }
    Ok(added)
}

/// Does the log name those without an account so? Whoever had such a name would pass for the machine.
pub fn is_reserved(name: &str) -> bool {
    [Who::OPERATOR, Who::VISITOR].contains(&fold(name).as_str())
}

fn refuse_reserved(name: &str) -> Result<()> {
    match is_reserved(name) {
        true => Err(fault::usage(format!("nobody can be named {name}: the log calls those so who have no account"))),
        false => Ok(()),
    }
}

/// One account.
pub async fn find(db: &Db, id: &str) -> Result<Option<Account>> {
    db.maybe("SELECT id, email, name, language, state, sample, created_at, last_at FROM account WHERE id = $1", (id,))
        .await
}

/// The accounts that may sign in and hold a role, wherever they hold it.
pub async fn holding(db: &Db, role: Role) -> Result<Vec<Account>> {
    db.all(
        "SELECT a.id, a.email, a.name, a.language, a.state, a.sample, a.created_at, a.last_at FROM account a
         WHERE a.state = 'active' AND EXISTS (SELECT 1 FROM role_held r WHERE r.account_id = a.id AND r.role = $1)
         ORDER BY a.id",
        (role.word(),),
    )
    .await
}

/// Those who hold a role and may sign in, each with the scope in which they hold it: once for each scope.
pub async fn holders(db: &Db, role: Role) -> Result<Vec<(Account, Scope)>> {
    let rows: Vec<Holder> = db
        .all(
            "SELECT a.id, a.email, a.name, a.language, a.state, a.sample, a.created_at, a.last_at, r.scope
             FROM account a JOIN role_held r ON r.account_id = a.id
             WHERE a.state = 'active' AND r.role = $1 ORDER BY a.id, r.scope",
            (role.word(),),
        )
        .await?;
    Ok(rows.into_iter().filter_map(|Holder(account, scope)| Some((account, Scope::parse(&scope)?))).collect())
}

struct Holder(Account, String);

impl FromRow for Holder {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Holder(Account::from_row(row)?, row.take()?))
    }
}

/// The account of an address, however it is typed.
pub async fn find_by_email(db: &Db, email: &str) -> Result<Option<Account>> {
    let email = email.trim().to_lowercase();
    db.maybe(
        "SELECT id, email, name, language, state, sample, created_at, last_at FROM account WHERE email = $1",
        (email,),
    )
    .await
}

/// Changes name and language. False where there is no such account; refused where the name is [reserved](is_reserved).
pub async fn set_profile(db: &Db, by: &Who, id: &str, name: &str, language: Lang) -> Result<bool> {
    refuse_reserved(name)?;
    let mut tx = db.begin().await?;
    let before: Option<(String, String)> = tx.maybe("SELECT name, language FROM account WHERE id = $1", (id,)).await?;
    let Some((name_before, language_before)) = before else {
        return Ok(false);
    };
    tx.run("UPDATE account SET name = $2, language = $3 WHERE id = $1", (id, name, language.code())).await?;
    let detail = json!({ "name": [name_before, name], "language": [language_before, language.code()] });
    audit(&mut tx, by, "account.profile", id, detail).await?;
    tx.changed("account", id, What::Changed);
    tx.commit().await?;
    Ok(true)
}

/// Lets somebody sign in or no longer; who is shut out is out at once, everywhere.
pub async fn set_state(db: &Db, by: &Who, id: &str, state: AccountState) -> Result<Result<(), Unfit>> {
    let mut tx = db.begin().await?;
    if state == AccountState::Disabled && is_last_administrator(&mut tx, id).await? {
        return Ok(Err(Unfit::LastAdministrator));
    }
    if tx.run("UPDATE account SET state = $2 WHERE id = $1", (id, state.word())).await? == 0 {
        return Ok(Err(Unfit::NoAccount));
    }
    if state == AccountState::Disabled {
        tx.run("DELETE FROM session WHERE account_id = $1", (id,)).await?;
        tx.run("DELETE FROM half_session WHERE account_id = $1", (id,)).await?;
        tx.run("DELETE FROM reset WHERE account_id = $1", (id,)).await?;
    }
    audit(&mut tx, by, "account.state", id, json!({ "state": state.word() })).await?;
    tx.changed("account", id, What::Changed);
    tx.commit().await?;
    Ok(Ok(()))
}

/// Gives an account another password, without asking for the old one; ends its sessions. False where there is none.
pub async fn set_password(db: &Db, by: &Who, id: &str, password: &Password) -> Result<bool> {
    replace_password(db, by, id, password, &Own::default()).await
}

/// Somebody changes the own password: the old one is asked for, the session of `token` stays, all others end.
/// Wrong tries count as tries to sign in.
pub async fn change_password(
    db: &Db,
    who: &Who,
    token: &str,
    client: &str,
    old: &str,
    new: &Password,
) -> Result<Result<(), Refused>> {
    let Some(account) = &who.account else {
        return Ok(Err(Refused::Wrong));
    };
    let hash = match is_password(db, account, client, old).await? {
        Ok(hash) => hash,
        Err(refused) => return Ok(Err(refused)),
    };
    let own = Own { token, hash: Some(&hash) };
    let changed = replace_password(db, who, &account.id, new, &own).await?;
    Ok(if changed { Ok(()) } else { Err(Refused::Wrong) })
}

/// Is it the password of the own account? Then its hash is given. Wrong ones count as tries to sign in.
pub(super) async fn is_password(
    db: &Db,
    account: &Account,
    client: &str,
    password: &str,
) -> Result<Result<String, Refused>> {
    let mut tx = db.begin().await?;
    let attempt = match attempts::begin(&mut tx, Door::Password, &account.email, client).await? {
        Ok(attempt) => attempt,
        Err(retry_after_seconds) => {
            return Ok(Err(Refused::TooMany { retry_after_seconds }));
        }
    };
    tx.commit().await?;
    let hash: Option<(String,)> =
        db.maybe("SELECT password FROM account WHERE id = $1 AND state = 'active'", (account.id.as_str(),)).await?;
    let is_right = matches(password, hash.as_ref().map(|(hash,)| hash.as_str())).await?;
    let Some((hash,)) = hash.filter(|_| is_right) else {
        return Ok(Err(Refused::Wrong));
    };
    let mut tx = db.begin().await?;
    attempts::forgive(&mut tx, &attempt).await?;
    tx.commit().await?;
    Ok(Ok(hash))
}

/// What somebody has who changes the own password.
#[derive(Default)]
struct Own<'a> {
    /// The session that stays.
    token: &'a str,
    /// The hash of the password that was given.
    hash: Option<&'a str>,
}

async fn replace_password(db: &Db, by: &Who, id: &str, password: &Password, own: &Own<'_>) -> Result<bool> {
    let hash = hashed(password).await?;
    let mut tx = db.begin().await?;
    if let Some(given) = own.hash
        && !is_still(&mut tx, id, given).await?
    {
        return Ok(false);
    }
    let email: Option<(String,)> =
        tx.maybe("UPDATE account SET password = $2 WHERE id = $1 RETURNING email", (id, hash)).await?;
    let Some((email,)) = email else {
        return Ok(false);
    };
    let kept = super::hash::digest(own.token);
    tx.run("DELETE FROM session WHERE account_id = $1 AND token_digest <> $2", (id, kept)).await?;
    tx.run("DELETE FROM half_session WHERE account_id = $1", (id,)).await?;
    tx.run("DELETE FROM reset WHERE account_id = $1", (id,)).await?;
    attempts::forget(&mut tx, &email).await?;
    audit(&mut tx, by, "account.password", id, json!({})).await?;
    WayIn::Password.changed(&mut tx, id).await?;
    tx.commit().await?;
    Ok(true)
}
