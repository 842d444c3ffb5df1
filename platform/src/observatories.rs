//! Observatories: teams with a scope. Several can live in one node.

use anyhow::{Context, Result};
use std::collections::BTreeMap;

use crate::db::{Db, FromRow, Row};
use crate::id::new_id;
use crate::time;
use crate::words::Lang;

/// A team and its scope.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Observatory {
    /// Identifier.
    pub id: String,
    /// The word in addresses.
    pub slug: String,
    /// Its name in each language; Spanish stands where one is missing.
    pub name: BTreeMap<String, String>,
    /// Countries watched.
    pub countries: Vec<String>,
    /// Languages watched.
    pub languages: Vec<String>,
    /// Who sees full texts and the archive.
    pub full_text: FullText,
}

/// Who sees full texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum FullText {
    /// Signed-in members: the careful default.
    Members,
    /// Editors and those above only.
    Editors,
}

impl FullText {
    /// The word in the database.
    pub fn word(self) -> &'static str {
        match self {
            FullText::Members => "members",
            FullText::Editors => "editors",
        }
    }

    /// The rule of a word.
    pub fn parse(word: &str) -> Option<FullText> {
        match word {
            "members" => Some(FullText::Members),
            "editors" => Some(FullText::Editors),
            _ => None,
        }
    }
}

impl Observatory {
    /// What is looked at where there is none yet.
    pub fn none() -> Observatory {
        Observatory {
            id: String::new(),
            slug: String::new(),
            name: BTreeMap::new(),
            countries: Vec::new(),
            languages: Vec::new(),
            full_text: FullText::Members,
        }
    }

    /// Its name in a language.
    pub fn name_in(&self, lang: Lang) -> String {
        self.name.get(lang.code()).or_else(|| self.name.get("es")).cloned().unwrap_or_else(|| self.slug.clone())
    }
}

impl FromRow for Observatory {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (id, slug): (String, String) = (row.take()?, row.take()?);
        let list = |text: String| -> Result<Vec<String>> {
            serde_json::from_str(&text).context("reading an observatory's lists")
        };
        Ok(Observatory {
            id,
            slug,
            name: serde_json::from_str(&row.take::<String>()?).context("reading an observatory's names")?,
            countries: list(row.take()?)?,
            languages: list(row.take()?)?,
            full_text: FullText::parse(&row.take::<String>()?)
                .context("reading an observatory's rule for full texts")?,
        })
    }
}

/// All, in the order of the node.
pub async fn all(db: &Db) -> Result<Vec<Observatory>> {
    db.all("SELECT id, slug, name, countries, languages, full_text FROM observatory ORDER BY place, id", ()).await
}

/// One, by its identifier or its word.
pub async fn find(db: &Db, id_or_slug: &str) -> Result<Option<Observatory>> {
    db.maybe(
        "SELECT id, slug, name, countries, languages, full_text FROM observatory WHERE id = $1 OR slug = $1",
        (id_or_slug,),
    )
    .await
}

/// The one chosen, or the first of the node; an empty one where there is none yet.
pub async fn looked_at(db: &Db, chosen: Option<&str>) -> Result<Observatory> {
    if let Some(slug) = chosen
        && let Some(found) = find(db, slug).await?
    {
        return Ok(found);
    }
    let first = db
        .maybe("SELECT id, slug, name, countries, languages, full_text FROM observatory ORDER BY place, id LIMIT 1", ())
        .await?;
    Ok(first.unwrap_or_else(Observatory::none))
}

/// Adds one, or changes the one with this word; gives its identifier.
pub async fn save(db: &Db, observatory: &Observatory) -> Result<String> {
    let (name, countries, languages) = (
        serde_json::to_string(&observatory.name)?,
        serde_json::to_string(&observatory.countries)?,
        serde_json::to_string(&observatory.languages)?,
    );
    let mut tx = db.begin().await?;
    let (id,): (String,) = tx
        .one(
            "INSERT INTO observatory (id, slug, name, countries, languages, place, full_text, created_at)
             VALUES ($1, $2, $3, $4, $5, (SELECT count(*) FROM observatory), $6, $7)
             ON CONFLICT (slug) DO UPDATE SET name = excluded.name, countries = excluded.countries,
               languages = excluded.languages, full_text = excluded.full_text
             RETURNING id",
            (
                new_id(),
                observatory.slug.as_str(),
                name,
                countries,
                languages,
                observatory.full_text.word(),
                time::now(),
            ),
        )
        .await?;
    tx.changed("observatory", id.clone(), crate::db::What::Changed);
    tx.commit().await?;
    Ok(id)
}
