//! The records of laws and treaties that a text names.

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;
use platform::db::Db;
use platform::places;
use platform::text::fold;
use records::{Record, Records, State};

use crate::kinds::{LAW, TREATY};

/// A law or treaty as a text names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CitedLaw {
    /// What tells it from others in the text; for a treaty the key that the library has of it, such as `cedaw`.
    pub key: String,
    /// `constitution`, `law`, `decree`, …
    pub kind: String,
    /// Its number, as it is cited.
    pub number: Option<String>,
    /// Its year.
    pub year: Option<u16>,
    /// Whose law it is.
    pub country: Option<String>,
    /// Its name, as written.
    pub name: String,
}

/// A record that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawLink {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
}

/// The published record of each, by [`CitedLaw::key`]; what the library does not have is missing. A treaty is known by its
/// key, a law by its country and number, a constitution by its country, and either by its whole title.
pub async fn cited(db: &Db, laws: &[CitedLaw]) -> Result<HashMap<String, LawLink>> {
    let mut found: HashMap<String, LawLink> = HashMap::new();
    if laws.is_empty() {
        return Ok(found);
    }
    let records = Records::of(db);
    for law in laws {
        let treaty = records.by_key(TREATY.name, &law.key).await?.filter(|record| record.state == State::Published);
        if let Some(record) = treaty {
            found.insert(law.key.clone(), LawLink { href: TREATY.address(&record.id), title: record.title });
        }
    }
    let of_countries = numbered(db, laws).await?;
    for law in laws {
        if found.contains_key(&law.key) {
            continue;
        }
        let by_number = of_countries.iter().find(|record| is_it(law, record)).cloned();
        let record = match by_number {
            Some(record) => Some(record),
            None => titled(&records, &law.name).await?,
        };
        if let Some(record) = record {
            let kind = if record.kind == TREATY.name { &TREATY } else { &LAW };
            found.insert(law.key.clone(), LawLink { href: kind.address(&record.id), title: record.title });
        }
    }
    Ok(found)
}

/// The one law or treaty of this very title.
async fn titled(records: &Records<'_>, name: &str) -> Result<Option<Record>> {
    let mut all = records.titled(LAW.name, name, 2).await?;
    all.extend(records.titled(TREATY.name, name, 2).await?);
    Ok(if all.len() == 1 { all.pop() } else { None })
}

/// The laws of the countries named that have one of the numbers, and the constitutions.
async fn numbered(db: &Db, laws: &[CitedLaw]) -> Result<Vec<Record>> {
    let mut wanted: BTreeMap<&str, Vec<&CitedLaw>> = BTreeMap::new();
    for law in laws {
        if let Some(country) = &law.country {
            wanted.entry(country).or_default().push(law);
        }
    }
    let countries: Vec<String> = wanted.keys().map(|country| (*country).to_owned()).collect();
    let sql = concat!(
        "SELECT c.value, c.record_id, coalesce(n.value, ''), coalesce(k.value, '') FROM record_value c
         LEFT JOIN record_value n ON n.record_id = c.record_id AND n.field = 'number' AND n.members = 0
         LEFT JOIN record_value k ON k.record_id = c.record_id AND k.field = 'kind' AND k.members = 0
         JOIN record r ON r.id = c.record_id
         WHERE c.field = 'country' AND c.members = 0 AND r.kind = 'law' AND r.state = 'published' AND c.value IN ",
        places!()
    );
    let rows: Vec<(String, String, String, String)> = db.all_of(sql, &countries).await?;
    let may_be = |(country, _, number, kind): &&(String, String, String, String)| {
        wanted.get(country.as_str()).is_some_and(|laws| {
            laws.iter().any(|law| match &law.number {
                Some(wanted) => last_word(number) == fold(wanted),
                None => kind == "constitution" && law.kind == "constitution",
            })
        })
    };
    let ids: Vec<String> = rows.iter().filter(may_be).map(|(_, id, ..)| id.clone()).collect();
    Records::of(db).several(&ids).await
}

fn is_it(law: &CitedLaw, record: &Record) -> bool {
    let said = |field: &str| record.body.text(field).unwrap_or_default();
    if law.country.as_deref() != Some(said("country")) {
        return false;
    }
    let (kind, year) = (said("kind") == law.kind, law.year.is_some_and(|year| said("year") == year.to_string()));
    match &law.number {
        // a number that begins anew each year tells a law only with its kind or its year
        Some(number) => last_word(said("number")) == fold(number) && (kind || year),
        None => kind && law.kind == "constitution",
    }
}

/// `Decreto Ejecutivo 36831-G` is cited as `36831-G`.
fn last_word(number: &str) -> String {
    fold(number).split_whitespace().last().unwrap_or_default().to_owned()
}
