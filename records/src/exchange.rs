//! Records on the command line: `atalaya export organisations`, `atalaya import organisations FILE`.

use std::sync::Arc;

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::accounts::Who;
use platform::db::Db;
use platform::node::Node;
use platform::room::{Contributions, Export, Form, Import, ImportChange, ImportFault, ImportReport, Rows};
use platform::table::Table;
use platform::words::Lang;
use serde_json::Value;

use crate::import::{Mapping, Plan, apply, cell, plan};
use crate::kind::{Kind, Shown};
use crate::row;
use crate::store::Records;
use crate::value::Statement;

/// Writes and reads the records of a kind.
pub struct KindExchange {
    kind: &'static Kind,
    forms: Forms,
}

/// The forms that one kind alone is written in, such as those of references.
#[derive(Clone, Copy)]
pub struct Forms {
    /// Their words.
    pub all: &'static [Form],
    /// Writes the next records of the kind in one of them, as [`Export::written`] says.
    pub written: Written,
}

/// What writes a kind in one of its forms.
pub type Written = for<'a> fn(&'static Kind, &'a Form, Rows<'a>) -> BoxFuture<'a, Result<Option<(String, String)>>>;

impl Forms {
    /// Of a kind that has none.
    const NONE: Forms = Forms { all: &[], written: |_, _, _| async { Ok(None) }.boxed() };
}

impl KindExchange {
    /// Of a kind, for a room that reads other files, too.
    pub fn of(kind: &'static Kind) -> KindExchange {
        KindExchange { kind, forms: Forms::NONE }
    }

    /// Gives a kind to the house: its pages, its export, its import.
    pub fn contribute(to: &mut Contributions, kind: &'static Kind) {
        KindExchange::contribute_with(to, kind, Forms::NONE);
    }

    /// The same for a kind that is written in forms of its own, too.
    pub fn contribute_with(to: &mut Contributions, kind: &'static Kind, forms: Forms) {
        KindExchange::contribute_export(to, kind, forms);
        to.add::<dyn Import>(Arc::new(KindExchange::of(kind)));
    }

    /// Gives its pages and its export alone, for a room that reads other files, too.
    pub fn contribute_export(to: &mut Contributions, kind: &'static Kind, forms: Forms) {
        to.add::<&'static Kind>(Arc::new(kind));
        to.add_now::<dyn Export>(move |all| vec![Arc::new(KindExchange { kind: kind.now(all), forms })]);
    }
}

impl Export for KindExchange {
    fn kind(&self) -> &'static str {
        self.kind.files
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
            let records = Records::of(db).entered_after(self.kind.name, after, limit).await?;
            Ok(records.iter().map(|record| (record.id.clone(), row::flat(self.kind, record, reader))).collect())
        }
        .boxed()
    }

    fn forms(&self) -> &'static [Form] {
        self.forms.all
    }

    fn written<'a>(&'a self, form: &'a Form, from: Rows<'a>) -> BoxFuture<'a, Result<Option<(String, String)>>> {
        (self.forms.written)(self.kind, form, from)
    }
}

impl Import for KindExchange {
    fn kind(&self) -> &'static str {
        self.kind.files
    }

    /// Rows that can be read are entered in one transaction; the others are told.
    fn import<'a>(&'a self, node: &'a Node, bytes: &'a [u8], dry: bool) -> BoxFuture<'a, Result<ImportReport>> {
        async move {
            let table = Table::read(bytes)?;
            let kind = self.kind.now(&node.contributions);
            let mapping = Mapping::of(node, kind, &table.columns).await?;
            let lang = Lang::of_terminal();
            let planned = plan(node, lang, kind, &table, &mapping).await?;
            if !dry && !planned.rows.is_empty() {
                let mut tx = node.db.begin().await?;
                apply(&mut tx, kind, &planned, "", &Who::operator(), node.config.sample).await?;
                tx.commit().await?;
            }
            let speech = node.words.speak(lang);
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
