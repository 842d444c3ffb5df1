//! Records on the command line: `atalaya export organisations`, `atalaya import organisations FILE`.

use std::sync::Arc;

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::accounts::Who;
use platform::db::Db;
use platform::node::Node;
use platform::room::{Contributions, Export, Import, ImportChange, ImportFault, ImportReport};
use platform::table::Table;
use platform::words::Lang;
use serde_json::Value;

use crate::import::{Mapping, Plan, apply, cell, plan};
use crate::kind::{Kind, Shown};
use crate::pages::row;
use crate::store::Records;
use crate::value::Statement;

/// Writes and reads the records of a kind.
pub struct KindExchange(&'static Kind);

impl KindExchange {
    /// Of a kind, for a room that reads other files, too.
    pub fn of(kind: &'static Kind) -> KindExchange {
        KindExchange(kind)
    }

    /// Gives a kind to the house: its pages, its export, its import.
    pub fn contribute(to: &mut Contributions, kind: &'static Kind) {
        to.add::<&'static Kind>(Arc::new(kind));
        KindExchange::contribute_export(to, kind);
        to.add::<dyn Import>(Arc::new(KindExchange(kind)));
    }

    /// Gives its export alone, for a room that reads other files, too.
    pub fn contribute_export(to: &mut Contributions, kind: &'static Kind) {
        to.add_now::<dyn Export>(move |all| vec![Arc::new(KindExchange(kind.now(all)))]);
    }
}

impl Export for KindExchange {
    fn kind(&self) -> &'static str {
        self.0.files
    }

    /// In the order in which they were entered.
    fn rows<'a>(
        &'a self,
        db: &'a Db,
        after: &'a str,
        limit: usize,
        public: bool,
    ) -> BoxFuture<'a, Result<Vec<(String, Value)>>> {
        async move {
            let reader = if public { Shown::Public } else { Shown::Members };
            let records = Records::of(db).entered_after(self.0.name, after, limit).await?;
            Ok(records.iter().map(|record| (record.id.clone(), row::flat(self.0, record, reader))).collect())
        }
        .boxed()
    }
}

impl Import for KindExchange {
    fn kind(&self) -> &'static str {
        self.0.files
    }

    /// Rows that can be read are entered in one transaction; the others are told.
    fn import<'a>(&'a self, node: &'a Node, bytes: &'a [u8], dry: bool) -> BoxFuture<'a, Result<ImportReport>> {
        async move {
            let table = Table::read(bytes)?;
            let kind = self.0.now(&node.contributions);
            let mapping = Mapping::of(node, kind, &table.columns).await?;
            let planned = plan(&node.db, kind, &table, &mapping).await?;
            if !dry && !planned.rows.is_empty() {
                let mut tx = node.db.begin().await?;
                apply(&mut tx, kind, &planned, "", &Who::operator(), node.config.sample).await?;
                tx.commit().await?;
            }
            let speech = node.words.speak(Lang::of_terminal());
            let faults = planned.faults.iter().map(|fault| ImportFault {
                line: usize::try_from(fault.line).unwrap_or(usize::MAX),
                place: fault.column.clone(),
                says: speech.with(fault.key, &fault.args),
            });
            Ok(ImportReport {
                new: planned.new_ones(),
                changed: planned.changed(),
                known: planned.same,
                faults: faults.collect(),
                notes: table.notes.iter().map(|note| note.words(&speech)).collect(),
                changes: if dry { changes(kind, &planned) } else { Vec::new() },
            })
        }
        .boxed()
    }
}

/// What the rows of records that are there would change.
fn changes(kind: &'static Kind, planned: &Plan) -> Vec<ImportChange> {
    let known = planned.rows.iter().filter(|row| row.before.is_some());
    let changes = known.flat_map(|row| {
        row.differences(kind).into_iter().map(|difference| {
            let said = |statements: &[Statement]| {
                let field = kind.field(&difference.field);
                field.and_then(|field| cell(field, statements)).unwrap_or_default()
            };
            ImportChange {
                line: usize::try_from(row.line).unwrap_or(usize::MAX),
                record: row.key.clone(),
                field: difference.field.clone(),
                before: said(&difference.gone),
                after: said(&difference.new),
            }
        })
    });
    changes.collect()
}
