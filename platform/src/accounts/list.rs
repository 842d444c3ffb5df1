//! The accounts of the node as they are listed.

use std::collections::HashMap;

use anyhow::Result;

use super::Account;
use crate::db::Db;
use crate::permissions::{Held, Role, Scope};
use crate::places;
use crate::text::fold;

/// Accounts read at once where a text is looked for.
const PART: usize = 500;

/// Which accounts.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Part of the address or the name, case and accents aside.
    pub text: Option<String>,
    /// Those that hold this role.
    pub role: Option<Role>,
    /// Those of the observatories that this account coordinates.
    pub coordinated_by: Option<String>,
}

/// An account as listed.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The account.
    pub account: Account,
    /// Its roles.
    pub held: Vec<Held>,
}

/// The accounts of a filter by address, after the address `after`.
pub async fn list(db: &Db, filter: &Filter, after: Option<&str>, limit: usize) -> Result<Vec<Listed>> {
    let accounts = found(db, filter, after, limit).await?;
    let ids: Vec<String> = accounts.iter().map(|account| account.id.clone()).collect();
    let sql = concat!("SELECT account_id, role, scope FROM role_held WHERE account_id IN ", places!());
    let mut roles: Vec<(String, String, String)> = db.all_of(sql, &ids).await?;
    roles.sort_unstable();
    let mut held: HashMap<String, Vec<Held>> = HashMap::new();
    for (account_id, role, scope) in roles {
        // a role that only a newer program knows gives nothing here
        if let Some((role, scope)) = Role::parse(&role).zip(Scope::parse(&scope)) {
            held.entry(account_id).or_default().push(Held { role, scope });
        }
    }
    let listed = |account: Account| Listed { held: held.remove(&account.id).unwrap_or_default(), account };
    Ok(accounts.into_iter().map(listed).collect())
}

/// How many accounts a filter has.
pub async fn count(db: &Db, filter: &Filter) -> Result<i64> {
    if sought(filter).is_some() {
        return Ok(i64::try_from(found(db, filter, None, usize::MAX).await?.len())?);
    }
    let (count,): (i64,) = db
        .one(
            "SELECT count(*) FROM account
             WHERE ($1 IS NULL OR EXISTS (SELECT 1 FROM role_held h WHERE h.account_id = account.id AND h.role = $1))
               AND ($2 IS NULL OR EXISTS (SELECT 1 FROM role_held mine, role_held theirs
                 WHERE mine.account_id = $2 AND mine.role = 'coordinator'
                   AND theirs.account_id = account.id AND theirs.scope = mine.scope))",
            (filter.role.map(Role::word), filter.coordinated_by.as_deref()),
        )
        .await?;
    Ok(count)
}

/// The accounts themselves. A text is looked for here: of the two databases one knows the case of no letter but those of
/// English, and accounts are few.
async fn found(db: &Db, filter: &Filter, after: Option<&str>, limit: usize) -> Result<Vec<Account>> {
    let text = sought(filter);
    let is_meant = |account: &Account| match &text {
        Some(text) => fold(&account.name).contains(text) || fold(&account.email).contains(text),
        None => true,
    };
    let part = if text.is_some() { PART } else { limit };
    let (mut after, mut found) = (after.map(str::to_owned), Vec::new());
    loop {
        let accounts = part_of(db, filter, after.as_deref(), part).await?;
        let is_last = accounts.len() < part;
        after = accounts.last().map(|account| account.email.clone());
        found.extend(accounts.into_iter().filter(is_meant));
        if is_last || found.len() >= limit {
            found.truncate(limit);
            return Ok(found);
        }
    }
}

/// The text of a filter as it is looked for.
fn sought(filter: &Filter) -> Option<String> {
    filter.text.as_deref().map(fold).filter(|text| !text.is_empty())
}

async fn part_of(db: &Db, filter: &Filter, after: Option<&str>, limit: usize) -> Result<Vec<Account>> {
    db.all(
        "SELECT id, email, name, language, state, sample, created_at, last_at FROM account
         WHERE ($1 IS NULL OR EXISTS (SELECT 1 FROM role_held h WHERE h.account_id = account.id AND h.role = $1))
           AND ($2 IS NULL OR EXISTS (SELECT 1 FROM role_held mine, role_held theirs
             WHERE mine.account_id = $2 AND mine.role = 'coordinator'
               AND theirs.account_id = account.id AND theirs.scope = mine.scope))
           AND ($3 IS NULL OR email > $3)
         ORDER BY email LIMIT $4",
        (filter.role.map(Role::word), filter.coordinated_by.as_deref(), after, limit),
    )
    .await
}
