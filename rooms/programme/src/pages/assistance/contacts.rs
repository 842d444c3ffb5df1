//! Contacts between an offer and a request. A contact is kept with the request, whoever proposes it: of two who propose it at
//! once one is told that the record changed. Each of its rows is a state that it had; the last one counts.

use anyhow::Result;
use platform::db::Db;
use records::{Record, Records, Shown, Value};

use crate::kinds::next_states;

/// A contact of a record with another one.
pub struct Contact {
    /// The other.
    pub other: Record,
    /// The states that it had, in their order.
    pub rows: Vec<Value>,
}

impl Contact {
    /// How it stands.
    pub fn state(&self) -> &str {
        self.rows.last().and_then(|row| row.part("match_state")).unwrap_or_default()
    }

    /// Did it come to nothing, so that it may be proposed again?
    pub fn is_off(&self) -> bool {
        next_states(self.state()) == ["proposed"]
    }
}

/// The contacts of a record with others that everybody sees, by either of the two.
pub async fn contacts(db: &Db, record: &Record) -> Result<Vec<Contact>> {
    let records = Records::of(db);
    let own = record.body.all("matches").iter().filter_map(|row| row.value.part("other").map(str::to_owned));
    let links = records.links_to(&record.id, Shown::Public).await?;
    let theirs = links.into_iter().filter(|link| link.field == "matches").map(|link| link.from.id);
    let mut ids: Vec<String> = own.chain(theirs).collect();
    let mut seen = std::collections::HashSet::new();
    ids.retain(|id| seen.insert(id.clone()));
    let others = records.several(&ids).await?;
    Ok(others.into_iter().map(|other| Contact { rows: rows(record, &other), other }).collect())
}

fn rows(record: &Record, other: &Record) -> Vec<Value> {
    let naming = |one: &Record, named: &Record| {
        let rows = one.body.all("matches").iter().map(|row| row.value.clone());
        rows.filter(|row| row.part("other") == Some(named.id.as_str())).collect::<Vec<_>>()
    };
    let mut rows = naming(record, other);
    rows.extend(naming(other, record));
    rows.sort_by_key(|row| row.part("on").unwrap_or_default().to_owned());
    rows
}

/// The request of the two, and the offer.
pub fn sides<'a>(one: &'a Record, other: &'a Record) -> Option<(&'a Record, &'a Record)> {
    match (one.body.text("kind"), other.body.text("kind")) {
        (Some("request"), Some("offer")) => Some((one, other)),
        (Some("offer"), Some("request")) => Some((other, one)),
        _ => None,
    }
}
