//! What links to records need: what they are called, in the language of a page, and so that two of one name are told apart.

use std::collections::{HashMap, HashSet};

use anyhow::{Context, Result};
use platform::db::{FromRow, Row};
use platform::places;
use platform::words::Lang;

use super::find::Records;
use super::row::Card;
use crate::body::Body;
use crate::kind::{Kind, Shown};

impl Records<'_> {
    /// What links to these records need, by identifier; a merged one is told as the one it was merged into.
    pub async fn cards(&self, ids: impl IntoIterator<Item = &str>) -> Result<HashMap<String, Card>> {
        let ids: Vec<String> = ids.into_iter().map(str::to_owned).collect();
        let cards: Vec<CardOf> = self
            .db()
            .all_of(
                concat!(
                    "SELECT r.id, t.id, t.kind, t.title, t.state
                     FROM record r JOIN record t ON t.id = COALESCE(r.merged_into, r.id) WHERE r.id IN ",
                    places!()
                ),
                &ids,
            )
            .await?;
        Ok(cards.into_iter().map(|CardOf { asked, card }| (asked, card)).collect())
    }

    /// What links to these records need, as [`Records::cards`] gives it, with the names that a page in this language calls
    /// them by. Those of one name say their number or acronym behind it.
    pub async fn cards_in(
        &self,
        kinds: &[&'static Kind],
        ids: &[String],
        lang: Lang,
        reader: Shown,
    ) -> Result<HashMap<String, Card>> {
        let mut cards = self.cards(ids.iter().map(String::as_str)).await?;
        let of: Vec<String> = cards.values().map(|card| card.id.clone()).collect();
        let titles = self.titles(kinds, &of, lang, reader).await?;
        for card in cards.values_mut() {
            if let Some(title) = titles.get(&card.id) {
                card.title.clone_from(title);
            }
        }
        let alike = alike(&cards);
        let called = |kind: &Kind, body: &Body| body.called(kind, lang.code()).map(str::to_owned);
        let called = self.said_of(kinds, &alike, reader, called).await?;
        for card in cards.values_mut() {
            if let Some(called) = called.get(&card.id) {
                card.title = format!("{} ({called})", card.title);
            }
        }
        Ok(cards)
    }

    /// The names that these records have in a language and this reader sees, by identifier. None in Spanish, by whose names
    /// records are listed anyway: pages in it ask nothing.
    pub async fn titles(
        &self,
        kinds: &[&'static Kind],
        ids: &[String],
        lang: Lang,
        reader: Shown,
    ) -> Result<HashMap<String, String>> {
        if lang == Lang::Es {
            return Ok(HashMap::new());
        }
        self.said_of(kinds, ids, reader, |kind, body| body.title_in(kind, lang.code()).map(str::to_owned)).await
    }

    /// Something that this reader sees to be said of these records, by identifier.
    async fn said_of(
        &self,
        kinds: &[&'static Kind],
        ids: &[String],
        reader: Shown,
        said: impl Fn(&Kind, &Body) -> Option<String>,
    ) -> Result<HashMap<String, String>> {
        let rows: Vec<(String, String, String)> =
            self.db().all_of(concat!("SELECT id, kind, body FROM record WHERE id IN ", places!()), ids).await?;
        let mut found = HashMap::new();
        for (id, kind, body) in rows {
            let Some(kind) = kinds.iter().find(|known| known.name == kind) else { continue };
            let body: Body = serde_json::from_str(&body).context("reading what is said of a record")?;
            found.extend(said(kind, &body.seen_by(kind, reader)).map(|said| (id, said)));
        }
        Ok(found)
    }
}

/// The records that have the name of another one of their kind.
fn alike(cards: &HashMap<String, Card>) -> Vec<String> {
    let mut by_name: HashMap<(&str, &str), HashSet<&str>> = HashMap::new();
    for card in cards.values() {
        by_name.entry((card.kind.as_str(), card.title.as_str())).or_default().insert(card.id.as_str());
    }
    let alike = by_name.into_values().filter(|ids| ids.len() > 1).flatten();
    alike.map(str::to_owned).collect()
}

/// A card, with the identifier by which it was asked for.
struct CardOf {
    asked: String,
    card: Card,
}

impl FromRow for CardOf {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(CardOf { asked: row.take()?, card: Card::from_row(row)? })
    }
}
