//! Definitions in the database: every version, the last one in force.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use platform::db::{Db, FromRow, Row, Tx};

use super::definition::Definition;

/// What stands before the name of a vocabulary among the names of kinds.
pub(crate) const VOCABULARY: &str = "@";
/// Versions that are listed.
const MOST_VERSIONS: usize = 200;

/// Definitions.
pub struct Shapes;

/// A version of a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its number, from 1.
    pub number: i64,
    /// When, in microseconds UTC.
    pub at: i64,
    /// Who made it.
    pub who: String,
    /// The definition.
    pub definition: Definition,
}

impl FromRow for Version {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (number, at, who) = (row.take()?, row.take()?, row.take()?);
        let definition = serde_json::from_str(&row.take::<String>()?).context("reading a definition")?;
        Ok(Version { number, at, who, definition })
    }
}

impl Shapes {
    /// How many versions there are of all: greater with each change.
    pub async fn number(db: &Db) -> Result<i64> {
        let (number,): (i64,) = db.one("SELECT count(*) FROM shape", ()).await?;
        Ok(number)
    }

    /// The definitions in force, by kind.
    pub async fn all(db: &Db) -> Result<BTreeMap<String, Definition>> {
        let rows: Vec<(String, String)> = db
            .all(
                "SELECT s.name, s.definition FROM shape s
                 WHERE s.number = (SELECT max(l.number) FROM shape l WHERE l.name = s.name) ORDER BY s.name",
                (),
            )
            .await?;
        let read = |(name, text): (String, String)| {
            let definition =
                serde_json::from_str(&text).with_context(|| format!("reading the definition of {name}"))?;
            Ok((name, definition))
        };
        rows.into_iter().map(read).collect()
    }

    /// The one in force, with its number; number 0 where nothing was ever added.
    pub async fn in_force(tx: &mut Tx, name: &str) -> Result<(i64, Definition)> {
        let last: Option<Version> = tx
            .maybe(
                "SELECT number, at, who, definition FROM shape WHERE name = $1 ORDER BY number DESC LIMIT 1",
                (name,),
            )
            .await?;
        Ok(last.map(|version| (version.number, version.definition)).unwrap_or_default())
    }

    /// Every version, newest first.
    pub async fn history(db: &Db, name: &str) -> Result<Vec<Version>> {
        db.all(
            "SELECT number, at, who, definition FROM shape WHERE name = $1 ORDER BY number DESC LIMIT $2",
            (name, MOST_VERSIONS),
        )
        .await
    }

    /// Does any record say something in a field?
    pub async fn is_used(tx: &mut Tx, kind: &str, field: &str) -> Result<bool> {
        let pattern = format!("%\"{}\":%", field.replace('_', "\\_"));
        let used: Option<(String,)> = tx
            .maybe("SELECT id FROM record WHERE kind = $1 AND body LIKE $2 ESCAPE '\\' LIMIT 1", (kind, pattern))
            .await?;
        Ok(used.is_some())
    }

    /// An earlier version as it can be put in force again: fields added since stay, out of use, where a record says
    /// something in them, and a kind of their own stays one. A field that was written in another form then, and in which a
    /// record says something now, stands in the way: its name.
    pub async fn gone_back(
        tx: &mut Tx,
        kind: &str,
        now: &Definition,
        then: &Definition,
    ) -> Result<Result<Definition, String>> {
        let mut back = then.clone();
        back.own = back.own.or_else(|| now.own.clone());
        for field in &now.fields {
            let is_used = Shapes::is_used(tx, kind, &field.name).await?;
            match back.fields.iter_mut().find(|known| known.name == field.name) {
                Some(known) => {
                    known.keep(field);
                    if is_used && !known.is_written_as(field) {
                        return Ok(Err(field.name.clone()));
                    }
                }
                None if is_used => {
                    back.fields.push(super::OwnField { retired: true, required: false, ..field.clone() });
                }
                None => {}
            }
        }
        Ok(Ok(back))
    }
}
