//! Outlets found and listed.

use std::collections::{HashMap, HashSet};

use anyhow::{Context, Result};
use platform::db::{Db, FromRow, Row, Tx};
use platform::places;
use platform::text::fold;

use super::outlets;
use crate::model::{Medium, Outlet, OutletScope};

/// The outlets of the node.
pub struct Outlets<'a> {
    db: &'a Db,
}

/// Which outlets are listed.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of this country; none means all.
    pub country: Option<String>,
    /// Of this kind.
    pub medium: Option<String>,
    /// In this language.
    pub language: Option<String>,
    /// With this in their name, accents and case aside.
    pub name: Option<String>,
}

impl Filter {
    /// Does it leave nothing out?
    pub fn is_open(&self) -> bool {
        self.country.is_none() && self.medium.is_none() && self.language.is_none() && self.name.is_none()
    }

    /// The pattern of the name; a sign that a pattern would read is not looked for.
    fn pattern(&self) -> Option<String> {
        self.name.as_deref().map(|name| format!("%{}%", fold(name).replace(['%', '_'], "")))
    }
}

impl<'a> Outlets<'a> {
    /// Over a database.
    pub fn of(db: &'a Db) -> Outlets<'a> {
        Outlets { db }
    }

    pub(super) fn db(&self) -> &Db {
        self.db
    }

    /// One.
    pub async fn find(&self, id: &str) -> Result<Option<Outlet>> {
        self.db.maybe(outlets!("WHERE id = $1"), (id,)).await
    }

    /// The names of these, by identifier; of one that is not there, none.
    pub async fn names(&self, ids: &[String]) -> Result<HashMap<String, String>> {
        let sql = concat!("SELECT id, name FROM outlet WHERE id IN ", places!());
        Ok(self.db.all_of(sql, ids).await?.into_iter().collect())
    }

    /// Those of these that are invented.
    pub async fn invented(&self, ids: &[String]) -> Result<HashSet<String>> {
        let sql = concat!("SELECT id FROM outlet WHERE sample = 1 AND id IN ", places!());
        let found: Vec<(String,)> = self.db.all_of(sql, ids).await?;
        Ok(found.into_iter().map(|(id,)| id).collect())
    }

    /// Outlets by name, after the key of the last one seen (see [`Outlets::key_of`]).
    pub async fn list(&self, filter: &Filter, after: Option<&str>, limit: usize) -> Result<Vec<Outlet>> {
        let (folded, id) = after.and_then(|key| key.rsplit_once('|')).unwrap_or(("", ""));
        let Filter { country, medium, language, .. } = filter;
        self.db
            .all(
                outlets!(
                    "WHERE (folded, id) > ($1, $2) AND ($3 IS NULL OR country = $3) AND ($4 IS NULL OR medium = $4)
                       AND ($5 IS NULL OR language = $5) AND ($6 IS NULL OR folded LIKE $6)
                     ORDER BY folded, id LIMIT $7"
                ),
                (folded, id, country, medium, language, filter.pattern(), limit),
            )
            .await
    }

    /// The outlets that were entered last, newest first.
    pub async fn newest(&self, filter: &Filter, limit: usize) -> Result<Vec<Outlet>> {
        let Filter { country, medium, language, .. } = filter;
        self.db
            .all(
                outlets!(
                    "WHERE ($1 IS NULL OR country = $1) AND ($2 IS NULL OR medium = $2)
                       AND ($3 IS NULL OR language = $3) AND ($4 IS NULL OR folded LIKE $4)
                     ORDER BY id DESC LIMIT $5"
                ),
                (country, medium, language, filter.pattern(), limit),
            )
            .await
    }

    /// Outlets in the order in which they were entered, after an identifier.
    pub async fn entered_after(&self, id: &str, limit: usize) -> Result<Vec<Outlet>> {
        self.db.all(outlets!("WHERE id > $1 ORDER BY id LIMIT $2"), (id, limit)).await
    }

    /// How many there are.
    pub async fn count(&self, filter: &Filter) -> Result<i64> {
        let Filter { country, medium, language, .. } = filter;
        let (n,): (i64,) = self
            .db
            .one(
                "SELECT count(*) FROM outlet WHERE ($1 IS NULL OR country = $1) AND ($2 IS NULL OR medium = $2)
                   AND ($3 IS NULL OR language = $3) AND ($4 IS NULL OR folded LIKE $4)",
                (country, medium, language, filter.pattern()),
            )
            .await?;
        Ok(n)
    }

    /// How many each country has, by code.
    pub async fn by_country(&self) -> Result<Vec<(String, i64)>> {
        self.db.all("SELECT country, count(*) FROM outlet GROUP BY country ORDER BY country", ()).await
    }

    /// The languages that outlets have, by code.
    pub async fn languages(&self) -> Result<Vec<String>> {
        let rows: Vec<(String,)> = self.db.all("SELECT DISTINCT language FROM outlet ORDER BY language", ()).await?;
        Ok(rows.into_iter().map(|(code,)| code).collect())
    }

    /// The key after which the next outlets of a list come.
    pub fn key_of(outlet: &Outlet) -> String {
        format!("{}|{}", fold(&outlet.name), outlet.id)
    }

    /// The outlets that an address may be of: those of its site, by its registrable domain, whose home page it is nearest
    /// to. Several where nothing tells them apart.
    pub async fn of_address(&self, address: &str) -> Result<Vec<Outlet>> {
        let Some(site) = press::address::site(address) else { return Ok(Vec::new()) };
        let mut found: Vec<Outlet> = self.db.all(outlets!("WHERE site = $1 ORDER BY id"), (site,)).await?;
        let near =
            |outlet: &Outlet| outlet.home.as_deref().map_or((false, 0), |home| press::address::nearness(address, home));
        let nearest = found.iter().map(near).max();
        let is_by_port = press::address::is_by_port(address);
        found.retain(|outlet| Some(near(outlet)) == nearest && (near(outlet).0 || !is_by_port));
        Ok(found)
    }

    /// Outlets of this name, accents and case aside.
    pub async fn named(&self, name: &str) -> Result<Vec<Outlet>> {
        self.db.all(outlets!("WHERE folded = $1 ORDER BY id"), (fold(name),)).await
    }

    /// Country, folded name and identifier of every outlet.
    pub(crate) async fn known(tx: &mut Tx) -> Result<Vec<(String, String, String)>> {
        tx.all("SELECT country, folded, id FROM outlet ORDER BY id", ()).await
    }
}

impl FromRow for Outlet {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Outlet {
            id: row.take()?,
            name: row.take()?,
            country: row.take()?,
            language: row.take()?,
            medium: Medium::parse(&row.take::<String>()?).context("an outlet of unknown medium")?,
            scope: OutletScope::parse(&row.take::<String>()?).context("an outlet of unknown scope")?,
            focus: row.take()?,
            home: row.take()?,
            site: row.take()?,
            city: row.take()?,
            zone: row.take()?,
            sample: row.take()?,
            left_out_at: row.take()?,
            left_out_ground: row.take()?,
            evidence: row.take()?,
            revision: row.take()?,
            created_at: row.take()?,
            updated_at: row.take()?,
        })
    }
}
