//! What importing a list does to what is there.

use std::collections::HashMap;

use anyhow::Result;
use platform::db::Tx;
use platform::text::fold;

use super::sheet::{RowFault, Sheet, SheetRow};
use crate::store::Outlets;

/// What an import would do.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Outlets to add.
    pub new: Vec<SheetRow>,
    /// Outlets that are there already: identifier, and the address of the feed that the row has.
    pub known: Vec<(String, Option<String>)>,
    /// Rows that name an outlet which another row of the list has named before.
    pub doubled: usize,
    /// Rows that cannot be read.
    pub faults: Vec<RowFault>,
}

/// What an import did, or would do.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Imported {
    /// New outlets.
    pub added: usize,
    /// Rows whose outlet is there already, by country and name.
    pub known: usize,
    /// Rows that cannot be read: line, field and catalogue key of the reason.
    pub faults: Vec<RowFault>,
    /// For each row with a feed: the identifier of its outlet, and the address. Outlets that are only foreseen have none.
    pub feeds: Vec<(String, String)>,
}

impl Plan {
    /// Compares a list with the outlets that are there: country, folded name, identifier.
    pub fn of(sheet: Sheet, there: Vec<(String, String, String)>) -> Plan {
        let mut names: HashMap<(String, String), Option<String>> =
            there.into_iter().map(|(country, folded, id)| ((country, folded), Some(id))).collect();
        let mut plan = Plan { new: Vec::new(), known: Vec::new(), doubled: 0, faults: sheet.faults };
        for row in sheet.rows {
            let key = (row.draft.country.clone(), fold(&row.draft.name));
            match names.get(&key) {
                Some(Some(id)) => plan.known.push((id.clone(), row.feed)),
                Some(None) => plan.doubled += 1,
                None => {
                    names.insert(key, None);
                    plan.new.push(row);
                }
            }
        }
        plan
    }

    /// What it would do.
    pub fn foreseen(self) -> Imported {
        Imported {
            added: self.new.len(),
            known: self.known.len() + self.doubled,
            faults: self.faults,
            feeds: feeds(self.known).collect(),
        }
    }

    /// Does it.
    pub async fn carry_out(self, tx: &mut Tx, sample: bool) -> Result<Imported> {
        let mut outlets = Vec::new();
        let added = self.new.len();
        for row in self.new {
            outlets.push((Outlets::add(tx, &row.draft, sample).await?, row.feed));
        }
        let known = self.known.len() + self.doubled;
        Ok(Imported { added, known, faults: self.faults, feeds: feeds(outlets).chain(feeds(self.known)).collect() })
    }
}

fn feeds(outlets: Vec<(String, Option<String>)>) -> impl Iterator<Item = (String, String)> {
    outlets.into_iter().filter_map(|(id, feed)| Some((id, feed?)))
}
