//! What the library knows of a country, for the pages of other rooms.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Result;
use platform::db::Db;
use platform::node::Node;
use platform::text::fold;
use records::{Body, Card, Filter, Record, Records, Shown};
use room_directory::records_by_country;

use crate::kinds::{DOCUMENT, LAW, TREATY};
use crate::parties::{Party, Stand, parties};

/// Treaties read at once.
const READ: usize = 200;

/// How much there is of a country.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CountryCounts {
    /// Documents about it.
    pub documents: i64,
    /// Its laws and policies, whatever their status.
    pub laws: i64,
    /// Treaties that it is known not to have ratified; those of which nothing is known do not count.
    pub unratified: usize,
}

/// A treaty that a country has not ratified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unratified {
    /// The treaty.
    pub card: Card,
    /// Its name in the languages in which it has one, as everybody sees it.
    pub titles: Vec<(String, String)>,
    /// `signed-only` or `not-party`.
    pub status: String,
    /// Was it seen in a source that can be trusted? Else it is to be told as unconfirmed.
    pub is_confirmed: bool,
}

/// How many documents, laws and treaties without ratification each country has, by its code.
pub async fn counts(node: &Node) -> Result<HashMap<String, CountryCounts>> {
    let mut counts: HashMap<String, CountryCounts> = HashMap::new();
    for (country, n) in records_by_country(node, &DOCUMENT).await?.iter() {
        counts.entry(country.clone()).or_default().documents = *n;
    }
    for (country, n) in records_by_country(node, &LAW).await?.iter() {
        counts.entry(country.clone()).or_default().laws = *n;
    }
    for (country, treaties) in all_unratified(node).await?.iter() {
        counts.entry(country.clone()).or_default().unratified = treaties.len();
    }
    Ok(counts)
}

/// The laws of a country that were entered last.
pub async fn laws(db: &Db, country: &str, limit: usize) -> Result<Vec<Record>> {
    Records::of(db).newest(&Filter::of(LAW.name).with("country", country), limit).await
}

/// The documents about a country that were entered last.
pub async fn documents(db: &Db, country: &str, limit: usize) -> Result<Vec<Record>> {
    Records::of(db).newest(&Filter::of(DOCUMENT.name).with("country", country), limit).await
}

/// The treaties that a country signed and did not ratify, or is no party to; the signed first.
pub async fn unratified(node: &Node, country: &str) -> Result<Vec<Unratified>> {
    Ok(all_unratified(node).await?.get(country).cloned().unwrap_or_default())
}

/// Those of all countries: every treaty is read once for all of them, and again when something was written.
async fn all_unratified(node: &Node) -> Result<Arc<HashMap<String, Vec<Unratified>>>> {
    let find = async || read_unratified(&node.db).await;
    node.kept.or_find(&node.db, "treaties without ratification", String::new(), find).await
}

async fn read_unratified(db: &Db) -> Result<HashMap<String, Vec<Unratified>>> {
    let mut found: HashMap<String, Vec<Unratified>> = HashMap::new();
    let mut after = String::new();
    loop {
        let treaties = Records::of(db).entered_after(TREATY.name, &after, READ).await?;
        let Some(last) = treaties.last() else { break };
        after.clone_from(&last.id);
        for treaty in &treaties {
            let body = treaty.body.seen_by(&TREATY, Shown::Public);
            let open = parties(&body).into_iter().filter(|party| matches!(party.stand(), Stand::Signed | Stand::Not));
            open.for_each(|party| found.entry(party.country.to_owned()).or_default().push(one(treaty, &body, &party)));
        }
    }
    for treaties in found.values_mut() {
        treaties.sort_by_cached_key(|treaty| (treaty.status != "signed-only", fold(&treaty.card.title)));
    }
    Ok(found)
}

impl Unratified {
    /// The name of the treaty in a language; where it has none in it, the one by which it is listed.
    pub fn title(&self, lang: &str) -> &str {
        self.titles.iter().find(|(code, _)| code == lang).map_or(&self.card.title, |(_, title)| title)
    }
}

fn one(treaty: &Record, body: &Body, party: &Party<'_>) -> Unratified {
    let card =
        Card { id: treaty.id.clone(), kind: treaty.kind.clone(), title: treaty.title.clone(), state: treaty.state };
    let titles = body.all(TREATY.title).iter().filter_map(|said| Some((said.lang.clone()?, said.value.plain())));
    Unratified { card, titles: titles.collect(), status: party.status().to_owned(), is_confirmed: party.is_confirmed() }
}
