//! Content that the program brings: vocabularies and records as CSV, entered once; what people changed since stays.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, Result};
use platform::accounts::Who;
use platform::db::Db;
use platform::id::new_id;
use serde::de::DeserializeOwned;

use crate::body::Body;
use crate::kind::Kind;
use crate::store::{By, New, Records};
use crate::value::{Confidence, SaidBy, Statement};
use crate::vocabulary::{Term, Vocabularies};

/// Records entered in one transaction.
const BATCH: usize = 200;

/// Identifiers by key.
pub type Ids = HashMap<String, String>;

/// The rows of a CSV that the program carries.
pub fn rows<T: DeserializeOwned>(name: &str, bytes: &[u8]) -> Result<Vec<T>> {
    let rows = csv::Reader::from_reader(bytes).into_deserialize().collect::<Result<Vec<T>, _>>();
    rows.with_context(|| format!("reading the starter content {name}"))
}

/// Enters the terms of a vocabulary that are not there yet. Columns: `id,es,en,pt,fr,broader`.
pub async fn vocabulary(db: &Db, name: &str, bytes: &[u8]) -> Result<()> {
    let known = Vocabularies::load(db).await?;
    let mut tx = db.begin().await?;
    for (place, row) in rows::<BTreeMap<String, String>>(name, bytes)?.into_iter().enumerate() {
        let get = |column: &str| row.get(column).filter(|text| !text.is_empty()).cloned();
        let id = get("id").with_context(|| format!("a term of {name} without identifier"))?;
        if known.get(name).is_some_and(|vocabulary| vocabulary.term(&id).is_some()) {
            continue;
        }
        let labels = ["es", "en", "pt", "fr"].iter().filter_map(|code| Some(((*code).to_owned(), get(code)?)));
        let term = Term {
            labels: labels.collect(),
            broader: get("broader"),
            place: i64::try_from(place)?,
            retired_at: None,
            id,
        };
        Vocabularies::put(&mut tx, name, &term).await?;
    }
    tx.commit().await
}

/// Identifiers for records of these keys: those that are there, and new ones for the others, so that records can name
/// each other before they are entered.
pub async fn identify<'a>(db: &Db, kind: &Kind, keys: impl IntoIterator<Item = &'a str>) -> Result<Ids> {
    let known: Vec<(String, String)> = db.all("SELECT key, id FROM record WHERE kind = $1", (kind.name,)).await?;
    let mut ids: Ids = known.into_iter().collect();
    for key in keys {
        ids.entry(key.to_owned()).or_insert_with(new_id);
    }
    Ok(ids)
}

/// Enters the records that are not there yet, under the identifiers that [`identify`] gave their keys.
pub async fn enter(db: &Db, kind: &Kind, ids: &Ids, bodies: &[(String, Body)], sample: bool) -> Result<()> {
    let known: Vec<(String,)> = db.all("SELECT key FROM record WHERE kind = $1", (kind.name,)).await?;
    let known: std::collections::HashSet<String> = known.into_iter().map(|(key,)| key).collect();
    let missing: Vec<_> = bodies.iter().filter(|(key, _)| !known.contains(key)).collect();
    let vocabularies = Vocabularies::load(db).await?;
    let who = Who::operator();
    for batch in missing.chunks(BATCH) {
        let mut tx = db.begin().await?;
        for (key, body) in batch {
            let id = ids.get(key).with_context(|| format!("no identifier for {key}"))?;
            Records::add_as(&mut tx, New { id, key, kind, body, sample }, By::hand(&who, ""), &vocabularies).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// A fact of starter content: confirmed on the day of its compilation where its source was read, else not.
#[derive(Clone, Debug)]
pub struct Evidence<'a> {
    /// Where it was seen.
    pub source: &'a str,
    /// How sure it is.
    pub confidence: Confidence,
    /// The day of the compilation.
    pub compiled_on: &'a str,
}

impl Evidence<'_> {
    /// The statement with this provenance.
    pub fn of(&self, statement: Statement) -> Statement {
        Statement {
            source: Some(self.source.to_owned()).filter(|source| !source.is_empty()),
            by: SaidBy::Import,
            confidence: self.confidence,
            confirmed_on: (self.confidence == Confidence::High).then(|| self.compiled_on.to_owned()),
            ..statement
        }
    }

    /// Says a text in a field; an empty text says nothing.
    pub fn say(&self, body: &mut Body, field: &str, text: &str) {
        if !text.trim().is_empty() {
            body.say(field, self.of(Statement::text(text.trim())));
        }
    }

    /// Says each of the texts that stand in a cell, parted by `;`.
    pub fn say_each(&self, body: &mut Body, field: &str, cell: &str) {
        for text in cell.split(';') {
            self.say(body, field, text);
        }
    }
}
