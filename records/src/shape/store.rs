//! Definitions in the database: every version, the last one in force.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use platform::accounts::{Who, audit};
use platform::db::{Db, FromRow, Row, Tx, What};
use platform::node::Node;
use platform::time;

use super::definition::Definition;
use super::kinds::Kinds;
use super::rederive;

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

/// What came of a definition that was to be put in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Put {
    /// It is in force.
    New,
    /// It was in force already.
    Same,
    /// Somebody else was faster: nothing was done.
    Overtaken,
    /// Records say something in this field, which it would have written in another form: nothing was done.
    OtherForm(String),
}

/// Puts a definition in force with all else that the transaction holds, and this process goes on with it at once. `from` is
/// the number of the version that it was made from. Where nothing was done, the transaction leaves nothing behind.
pub(crate) async fn put_in_force(
    node: &Node,
    mut tx: Tx,
    name: &str,
    from: i64,
    after: &Definition,
    who: &Who,
) -> Result<Put> {
    let put = change(&mut tx, name, from, after, who).await?;
    if put != Put::Overtaken {
        tx.commit().await?;
        if let Some(kinds) = Kinds::of(&node.contributions) {
            kinds.read_of(node).await?;
        }
    }
    Ok(put)
}

/// Goes back to an earlier version, as a new one that keeps what records say since.
pub(crate) async fn go_back(node: &Node, name: &str, from: i64, then: &Definition, who: &Who) -> Result<Put> {
    let mut tx = node.db.begin().await?;
    let (_, now) = Shapes::in_force(&mut tx, name).await?;
    match Shapes::gone_back(&mut tx, name, &now, then).await? {
        Ok(back) => put_in_force(node, tx, name, from, &back, who).await,
        Err(field) => Ok(Put::OtherForm(field)),
    }
}

/// Writes it as a new version, if it is another one; records are then brought up to it by a job.
async fn change(tx: &mut Tx, name: &str, from: i64, after: &Definition, who: &Who) -> Result<Put> {
    let (number, before) = Shapes::in_force(tx, name).await?;
    if number != from {
        return Ok(Put::Overtaken);
    }
    if before == *after && number > 0 {
        return Ok(Put::Same);
    }
    let written = tx
        .run(
            "INSERT INTO shape (name, number, at, account_id, who, definition) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (name, number) DO NOTHING",
            (name, number + 1, time::now(), who.id(), who.name(), serde_json::to_string(after)?),
        )
        .await?;
    if written == 0 {
        return Ok(Put::Overtaken);
    }
    audit(tx, who, "shape.change", name, serde_json::json!({ "version": number + 1 })).await?;
    let shown = |definition: &Definition| -> Vec<(String, bool)> {
        definition.fields.iter().map(|field| (field.name.clone(), field.members)).collect()
    };
    let is_seen_otherwise = shown(&before).iter().any(|field| !shown(after).contains(field));
    if is_seen_otherwise {
        rederive::ask(who.name(), name)?.open(tx).await?;
    }
    tx.changed("kind", name, What::Changed);
    Ok(Put::New)
}
