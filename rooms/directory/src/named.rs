//! Organisations by the names under which texts speak of them, for rooms that look for them there.

use std::collections::HashMap;

use anyhow::Result;
use platform::db::Db;
use platform::text::fold;
use records::{Filter, Record, Records, Shown};

use crate::kinds::ORGANISATION;

/// Records taken at once.
const BATCH: usize = 500;

/// What a text may call an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedOrganisation {
    /// The record.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its letters, where no other organisation has the same.
    pub acronym: Option<String>,
}

/// The published organisations whose name no other bears, in an order that does not change by itself: a name or letters
/// that several share tell none of them from the others.
pub async fn named(db: &Db) -> Result<Vec<NamedOrganisation>> {
    let filter = Filter::of(ORGANISATION.name);
    let mut all: Vec<NamedOrganisation> = Vec::new();
    let mut after: Option<String> = None;
    loop {
        let records = Records::of(db).list(&filter, after.as_deref(), BATCH).await?;
        all.extend(records.iter().map(of));
        match records.last().filter(|_| records.len() == BATCH) {
            Some(last) => after = Some(Records::key_of(last)),
            None => return Ok(apart(all)),
        }
    }
}

fn of(record: &Record) -> NamedOrganisation {
    let body = record.body.seen_by(&ORGANISATION, Shown::Public);
    let acronym = body.text("acronym").map(str::to_owned);
    NamedOrganisation { id: record.id.clone(), name: record.title.clone(), acronym }
}

fn apart(all: Vec<NamedOrganisation>) -> Vec<NamedOrganisation> {
    let mut borne: HashMap<String, usize> = HashMap::new();
    for one in &all {
        let acronym = one.acronym.as_deref().map(fold).filter(|acronym| *acronym != fold(&one.name));
        for name in [Some(fold(&one.name)), acronym].into_iter().flatten() {
            *borne.entry(name).or_default() += 1;
        }
    }
    let is_own = |name: &str| borne.get(&fold(name)) == Some(&1);
    let own = all.into_iter().filter(|one| is_own(&one.name));
    own.map(|one| NamedOrganisation { acronym: one.acronym.filter(|acronym| is_own(acronym)), ..one }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn organisation(name: &str, acronym: &str) -> NamedOrganisation {
        NamedOrganisation { id: name.to_owned(), name: name.to_owned(), acronym: Some(acronym.to_owned()) }
    }

    #[test]
    fn what_several_share_tells_none_of_them() {
        let all = vec![
            organisation("Oficina Supuesta Norte", "OS"),
            organisation("Oficina Supuesta Sur", "os"),
            organisation("Instituto Inventado", "II"),
            organisation("Ministerio de Ejemplo", "ME"),
            organisation("ministerio de ejemplo", "MEJ"),
            organisation("ECPAT", "ECPAT"),
        ];
        let told: Vec<_> = apart(all).into_iter().map(|one| (one.name, one.acronym)).collect();
        assert_eq!(
            told,
            [
                ("Oficina Supuesta Norte".to_owned(), None),
                ("Oficina Supuesta Sur".to_owned(), None),
                ("Instituto Inventado".to_owned(), Some("II".to_owned())),
                ("ECPAT".to_owned(), Some("ECPAT".to_owned())),
            ]
        );
    }
}
