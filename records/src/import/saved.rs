//! What the columns of a table say, kept under a name for the next table with the same headings.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use platform::accounts::{Who, audit};
use platform::db::{Db, FromRow, Row, Tx};
use platform::id::new_id;
use platform::node::Node;
use platform::text::{digest, fold};
use platform::time;

use super::mapping::{Mapping, Target};
use crate::kind::Kind;

/// Longest name, in characters.
pub const MOST_NAME: usize = 80;
/// Kept ones that are listed.
const MOST_SAVED: usize = 500;

/// Columns kept under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedMapping {
    /// Its identifier.
    pub id: String,
    /// The kind of the records.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// What each column says.
    pub mapping: Mapping,
}

impl FromRow for SavedMapping {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (id, kind, name) = (row.take()?, row.take()?, row.take()?);
        let words: BTreeMap<String, String> =
            serde_json::from_str(&row.take::<String>()?).context("reading kept columns")?;
        let said = words.into_iter().filter_map(|(column, word)| Some((column, Target::parse(&word)?)));
        Ok(SavedMapping { id, kind, name, mapping: Mapping(said.collect()) })
    }
}

impl Mapping {
    /// What was kept for a table with these headings, else what the names of the columns say by themselves.
    pub async fn of(node: &Node, kind: &Kind, columns: &[String]) -> Result<Mapping> {
        match SavedMapping::fitting(&node.db, kind, columns).await? {
            Some(saved) => Ok(saved.on(columns)),
            None => Ok(Mapping::guess(kind, columns, &node.words)),
        }
    }
}

impl SavedMapping {
    /// Those of all kinds, by name.
    pub async fn all(db: &Db) -> Result<Vec<SavedMapping>> {
        db.all("SELECT id, kind, name, columns FROM import_mapping ORDER BY name, id LIMIT $1", (MOST_SAVED,)).await
    }

    /// What it says of the columns of a table, which are known by their headings as [`SavedMapping::fitting`] knows them:
    /// case and accents aside. Nothing is said by two columns.
    pub fn on(&self, columns: &[String]) -> Mapping {
        let mut said = BTreeMap::new();
        for column in columns {
            let alike = || self.mapping.0.iter().find(|(known, _)| fold(known) == fold(column)).map(|(_, kept)| kept);
            if let Some(target) = self.mapping.0.get(column).or_else(alike)
                && !said.values().any(|known| known == target)
            {
                said.insert(column.clone(), target.clone());
            }
        }
        Mapping(said)
    }

    /// The one kept last for a table with these headings, in whatever order they stand.
    pub async fn fitting(db: &Db, kind: &Kind, columns: &[String]) -> Result<Option<SavedMapping>> {
        db.maybe(
            "SELECT id, kind, name, columns FROM import_mapping WHERE kind = $1 AND heading = $2 ORDER BY at DESC LIMIT 1",
            (kind.name, heading(columns)),
        )
        .await
    }

    /// Keeps what columns say; what was kept under the name before gives way.
    pub async fn save(
        tx: &mut Tx,
        kind: &Kind,
        name: &str,
        columns: &[String],
        mapping: &Mapping,
        who: &Who,
    ) -> Result<()> {
        let words: BTreeMap<&str, String> =
            mapping.0.iter().map(|(column, target)| (column.as_str(), target.word())).collect();
        tx.run(
            "INSERT INTO import_mapping (id, kind, name, heading, columns, at, who) VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (kind, name) DO UPDATE SET heading = excluded.heading, columns = excluded.columns,
               at = excluded.at, who = excluded.who",
            (new_id(), kind.name, name, heading(columns), serde_json::to_string(&words)?, time::now(), who.name()),
        )
        .await?;
        audit(tx, who, "mapping.save", kind.name, serde_json::json!({ "name": name })).await
    }

    /// Keeps one no longer.
    pub async fn remove(&self, tx: &mut Tx, who: &Who) -> Result<()> {
        if tx.run("DELETE FROM import_mapping WHERE id = $1", (&self.id,)).await? > 0 {
            audit(tx, who, "mapping.remove", &self.kind, serde_json::json!({ "name": self.name })).await?;
        }
        Ok(())
    }
}

/// Headings by which a table is known again, case, accents and order aside.
fn heading(columns: &[String]) -> String {
    let mut folded: Vec<String> = columns.iter().map(|column| fold(column)).collect();
    folded.sort();
    digest(folded.join("\t").as_bytes())
}
