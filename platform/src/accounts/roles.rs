//! Roles given and taken, each in its scope.

use anyhow::{Context, Result};
use futures_util::future::BoxFuture;
use serde_json::json;

use super::{Who, audit};
use crate::db::{Db, FromRow, Row, Tx, What};
use crate::permissions::{Role, Scope};
use crate::time;
use crate::words::{Lang, is_country};

/// Why a role or a state cannot be given or taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// There is no such account.
    NoAccount,
    /// This role is not held in this kind of scope.
    Scope,
    /// There is no such observatory.
    NoObservatory,
    /// There is no such country.
    NoCountry,
    /// Nobody could administer the installation any more.
    LastAdministrator,
}

impl Unfit {
    /// A word for it, for catalogue keys.
    pub fn word(self) -> &'static str {
        match self {
            Unfit::NoAccount => "no-account",
            Unfit::Scope => "scope",
            Unfit::NoObservatory => "no-observatory",
            Unfit::NoCountry => "no-country",
            Unfit::LastAdministrator => "last-administrator",
        }
    }
}

/// A role as given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenRole {
    /// The role.
    pub role: Role,
    /// Where.
    pub scope: Scope,
    /// Who gave it, by name.
    pub given_by: String,
    /// When.
    pub given_at: i64,
}

/// The offices in which roles may be held, by key and name. The room that keeps offices contributes it.
pub trait Offices: Send + Sync {
    /// All of them, in a language.
    fn offices<'a>(&'a self, db: &'a Db, lang: Lang) -> BoxFuture<'a, Result<Vec<(String, String)>>>;
}

/// Can this role be held in this scope? Never in the whole node, except an administrator's.
pub fn fits(role: Role, scope: &Scope) -> bool {
    match role {
        Role::Visitor => false,
        Role::Administrator => *scope == Scope::Node,
        Role::Officer => matches!(scope, Scope::Office(_)),
        Role::FocalPoint | Role::Contributor | Role::Assessor => matches!(scope, Scope::Country(_)),
        Role::CaseOfficer => matches!(scope, Scope::Team(_)),
        Role::Volunteer => matches!(scope, Scope::Team(_) | Scope::Observatory(_)),
        Role::Member
        | Role::Coder
        | Role::Editor
        | Role::Coordinator
        | Role::ProgrammeCoordinator
        | Role::Moderator => {
            matches!(scope, Scope::Observatory(_))
        }
    }
}

/// Gives a role; giving it twice is giving it once.
pub async fn hold(db: &Db, by: &Who, account_id: &str, role: Role, scope: &Scope) -> Result<Result<(), Unfit>> {
    let mut tx = db.begin().await?;
    let given = give(&mut tx, by, account_id, role, scope).await?;
    if given.is_ok() {
        tx.commit().await?;
    }
    Ok(given)
}

/// The same in a transaction with more; one in which it was unfit is to be dropped.
pub(super) async fn give(
    tx: &mut Tx,
    by: &Who,
    account_id: &str,
    role: Role,
    scope: &Scope,
) -> Result<Result<(), Unfit>> {
    if !fits(role, scope) {
        return Ok(Err(Unfit::Scope));
    }
    if !exists(tx, "SELECT count(*) FROM account WHERE id = $1", account_id).await? {
        return Ok(Err(Unfit::NoAccount));
    }
    if let Scope::Observatory(id) = scope
        && !exists(tx, "SELECT count(*) FROM observatory WHERE id = $1", id).await?
    {
        return Ok(Err(Unfit::NoObservatory));
    }
    if let Scope::Country(code) = scope
        && !is_country(code)
    {
        return Ok(Err(Unfit::NoCountry));
    }
    let given = tx
        .run(
            "INSERT INTO role_held (account_id, role, scope, given_by, given_at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (account_id, role, scope) DO NOTHING",
            (account_id, role.word(), scope.to_string(), by.name(), time::now()),
        )
        .await?;
    if given == 1 {
        audit(tx, by, "role.give", account_id, json!({ "role": role.word(), "scope": scope.to_string() })).await?;
        // a link made by who reaches one scope must not open another that is given now
        tx.run(
            "DELETE FROM reset WHERE account_id = $1
             AND EXISTS (SELECT 1 FROM role_held WHERE account_id = $1 AND scope <> $2)",
            (account_id, scope.to_string()),
        )
        .await?;
        tx.changed("account", account_id, What::Changed);
    }
    Ok(Ok(()))
}

/// Takes a role away; it counts from the next request on.
pub async fn drop_role(db: &Db, by: &Who, account_id: &str, role: Role, scope: &Scope) -> Result<Result<(), Unfit>> {
    let mut tx = db.begin().await?;
    if role == Role::Administrator && is_last_administrator(&mut tx, account_id).await? {
        return Ok(Err(Unfit::LastAdministrator));
    }
    let taken = tx
        .run(
            "DELETE FROM role_held WHERE account_id = $1 AND role = $2 AND scope = $3",
            (account_id, role.word(), scope.to_string()),
        )
        .await?;
    if taken == 1 {
        audit(&mut tx, by, "role.take", account_id, json!({ "role": role.word(), "scope": scope.to_string() })).await?;
        tx.changed("account", account_id, What::Changed);
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// The roles of an account, with who gave them.
pub async fn held_by(db: &Db, account_id: &str) -> Result<Vec<GivenRole>> {
    db.all(
        "SELECT role, scope, given_by, given_at FROM role_held WHERE account_id = $1 ORDER BY scope, role",
        (account_id,),
    )
    .await
}

/// Is this the only account that can administer the installation?
pub(super) async fn is_last_administrator(tx: &mut Tx, account_id: &str) -> Result<bool> {
    // two administrators who take each other's role at once wait for each other here
    tx.run("UPDATE role_held SET given_at = given_at WHERE role = 'administrator'", ()).await?;
    let (own, others): (i64, i64) = tx
        .one(
            "SELECT count(*) FILTER (WHERE a.id = $1), count(*) FILTER (WHERE a.id <> $1)
             FROM role_held r JOIN account a ON a.id = r.account_id WHERE r.role = 'administrator' AND a.state = 'active'",
            (account_id,),
        )
        .await?;
    Ok(own > 0 && others == 0)
}

async fn exists(tx: &mut Tx, sql: &'static str, id: &str) -> Result<bool> {
    let (count,): (i64,) = tx.one(sql, (id,)).await?;
    Ok(count > 0)
}

impl FromRow for GivenRole {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(GivenRole {
            role: Role::parse(&row.take::<String>()?).context("reading a role")?,
            scope: Scope::parse(&row.take::<String>()?).context("reading the scope of a role")?,
            given_by: row.take()?,
            given_at: row.take()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_role_but_the_administrators_is_held_in_the_whole_node() {
        for role in Role::ALL {
            assert_eq!(fits(role, &Scope::Node), role == Role::Administrator, "{role:?}");
        }
        assert!(!fits(Role::Administrator, &Scope::Observatory("a".into())));
        assert!(!fits(Role::Visitor, &Scope::Observatory("a".into())));
    }

    #[test]
    fn every_other_role_has_a_kind_of_scope() {
        let kinds = [
            Scope::Observatory("a".into()),
            Scope::Office("a".into()),
            Scope::Country("HN".into()),
            Scope::Team("a".into()),
        ];
        for role in Role::ALL.into_iter().filter(|role| !matches!(role, Role::Visitor | Role::Administrator)) {
            assert!(kinds.iter().any(|scope| fits(role, scope)), "{role:?}");
        }
    }
}
