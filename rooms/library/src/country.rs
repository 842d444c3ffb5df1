//! What the library knows of a country, for the pages of other rooms.

use anyhow::Result;
use platform::db::Db;
use records::{Card, Filter, Record, Records, Shown};

use crate::kinds::{DOCUMENT, LAW, TREATY};
use crate::parties::{Party, Stand, parties};

/// Treaties that are looked through.
const MOST_TREATIES: usize = 1000;

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
    /// `signed-only` or `not-party`.
    pub status: String,
    /// Was it seen in a source that can be trusted? Else it is to be told as unconfirmed.
    pub is_confirmed: bool,
}

/// How many documents, laws and treaties without ratification a country has.
pub async fn counts(db: &Db, country: &str) -> Result<CountryCounts> {
    let records = Records::of(db);
    Ok(CountryCounts {
        documents: records.count(&Filter::of(DOCUMENT.name).with("country", country)).await?,
        laws: records.count(&Filter::of(LAW.name).with("country", country)).await?,
        unratified: unratified(db, country).await?.len(),
    })
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
pub async fn unratified(db: &Db, country: &str) -> Result<Vec<Unratified>> {
    let filter = Filter::of(TREATY.name).with("parties.country", country);
    let treaties = Records::of(db).list(&filter, None, MOST_TREATIES).await?;
    let mut found: Vec<(Stand, Unratified)> = Vec::new();
    for treaty in treaties {
        let body = treaty.body.seen_by(&TREATY, Shown::Public);
        let party = parties(&body).into_iter().find(|party| party.country == country);
        let Some(party) = party.filter(|party| matches!(party.stand(), Stand::Signed | Stand::Not)) else { continue };
        found.push((party.stand(), one(&treaty, &party)));
    }
    found.sort_by_key(|(stand, _)| *stand != Stand::Signed);
    Ok(found.into_iter().map(|(_, treaty)| treaty).collect())
}

fn one(treaty: &Record, party: &Party<'_>) -> Unratified {
    let card =
        Card { id: treaty.id.clone(), kind: treaty.kind.clone(), title: treaty.title.clone(), state: treaty.state };
    Unratified { card, status: party.status().to_owned(), is_confirmed: party.is_confirmed() }
}
