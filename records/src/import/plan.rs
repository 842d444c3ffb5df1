//! What importing a table would do: which records are new, which change and how, and what is wrong, by row and column.

use std::collections::{HashMap, HashSet};

use anyhow::Result;
use platform::db::Db;
use platform::id::new_id;
use platform::table::Table;
use platform::text::fold;
use platform::words::Arg;

use super::mapping::Target;
use crate::body::{Body, Difference};
use crate::kind::Kind;
use crate::store::{AskedOut, Record, State};

/// What an import would do.
#[derive(Debug, Default)]
pub struct Plan {
    /// Rows that make or change a record.
    pub rows: Vec<PlannedRow>,
    /// Rows that say nothing new.
    pub same: usize,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

/// A row that makes or changes a record.
#[derive(Debug)]
pub struct PlannedRow {
    /// The line of the file.
    pub line: u64,
    /// The record as it is; none where it is new.
    pub before: Option<Record>,
    /// The record that comes back with what the row says: the undo of an import took it out.
    pub returns: Option<Record>,
    /// Its identifier.
    pub id: String,
    /// By which files name it.
    pub key: String,
    /// What will be said of it.
    pub body: Body,
}

impl PlannedRow {
    /// What changes, field by field.
    pub fn differences(&self, kind: &Kind) -> Vec<Difference> {
        match &self.before {
            Some(before) => before.body.differences(&self.body, kind),
            None => Body::new().differences(&self.body, kind),
        }
    }
}

/// What is wrong with a cell or a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The line of the file.
    pub line: u64,
    /// The column; empty where the whole row is meant.
    pub column: String,
    /// Catalogue key of what to do.
    pub key: &'static str,
    /// Its arguments.
    pub args: Vec<(&'static str, Arg)>,
}

impl Plan {
    /// Records that are new.
    pub fn new_ones(&self) -> usize {
        self.rows.iter().filter(|row| row.before.is_none()).count()
    }

    /// Records that change.
    pub fn changed(&self) -> usize {
        self.rows.len() - self.new_ones()
    }
}

/// What became of a record that is not there any more. Its key stays its own.
pub(super) enum Gone {
    /// The undo of an import took it out: it comes back with a row that says it.
    Undone,
    /// Somebody took it out.
    Withdrawn,
    /// It is one with the record of this name.
    Merged(String),
}

/// What is known of the records that are there, and of those that were.
pub(super) struct There {
    /// Their kinds by identifier.
    pub ids: HashMap<String, String>,
    by_key: HashMap<String, String>,
    /// Those that were, by identifier.
    gone: HashMap<String, Gone>,
    gone_by_key: HashMap<String, String>,
    by_title: HashMap<(String, String), Vec<String>>,
    /// Digests of those who asked not to be listed.
    pub asked_out: HashSet<String>,
}

/// Identifier, kind, key, state, the record that it is one with and its name, and the import of its last state: only an undo
/// notes one for a record that it takes out.
type GoneRow = (String, String, String, String, Option<String>, Option<String>, Option<String>);

const GONE: &str = "SELECT r.id, r.kind, r.key, r.state, r.merged_into, k.title, h.batch_id FROM record r
  LEFT JOIN record k ON k.id = r.merged_into
  LEFT JOIN record_revision h ON h.record_id = r.id AND h.number = r.revision
  WHERE r.state IN ('removed', 'merged')";

impl There {
    pub async fn of(db: &Db) -> Result<There> {
        let rows: Vec<(String, String, String, String)> =
            db.all("SELECT id, kind, key, folded FROM record WHERE state IN ('published', 'held')", ()).await?;
        let mut there = There {
            ids: HashMap::new(),
            by_key: HashMap::new(),
            gone: HashMap::new(),
            gone_by_key: HashMap::new(),
            by_title: HashMap::new(),
            asked_out: AskedOut::all(db).await?,
        };
        for (id, kind, key, folded) in rows {
            there.by_title.entry((kind.clone(), folded)).or_default().push(id.clone());
            there.by_key.insert(format!("{kind}/{key}"), id.clone());
            there.ids.insert(id, kind);
        }
        there.take_gone(db.all(GONE, ()).await?);
        Ok(there)
    }

    fn take_gone(&mut self, rows: Vec<GoneRow>) {
        for (id, kind, key, state, kept, kept_title, batch) in rows {
            let name = format!("{kind}/{key}");
            let gone = match batch {
                _ if state == State::Merged.word() => Gone::Merged(kept_title.unwrap_or_default()),
                Some(_) => Gone::Undone,
                None => Gone::Withdrawn,
            };
            // who names the one means what it is now
            if let Some(kept) = kept.filter(|kept| self.ids.contains_key(kept)) {
                self.by_key.insert(name.clone(), kept);
            }
            self.gone_by_key.insert(name, id.clone());
            self.gone.insert(id, gone);
        }
    }

    /// What became of the record that a row is about, with its identifier.
    pub fn gone(&self, kind: &Kind, id: Option<&str>, key: Option<&str>) -> Option<(&str, &Gone)> {
        let id: &str = match (id, key) {
            (Some(id), _) => id,
            (None, key) => self.gone_by_key.get(&format!("{}/{}", kind.name, key?))?,
        };
        self.gone.get_key_value(id).map(|(id, gone)| (id.as_str(), gone))
    }

    /// Rows may name each other: those that are new get their identifiers before any is read.
    pub fn foresee(&mut self, kind: &Kind, table: &Table, targets: &[Option<&Target>]) {
        let at = |wanted: &dyn Fn(&Target) -> bool| targets.iter().position(|t| t.is_some_and(wanted));
        let (id, key) = (at(&|target| *target == Target::Id), at(&|target| *target == Target::Key));
        let title =
            at(&|target| matches!(target, Target::Field(name) | Target::FieldIn(name, _) if name == kind.title));
        for row in &table.rows {
            let cell =
                |at: Option<usize>| at.and_then(|at| row.cells.get(at)).map(|c| c.trim()).filter(|c| !c.is_empty());
            let (id, key, title) = (cell(id), cell(key), cell(title));
            let known = key.is_some_and(|key| self.by_key.contains_key(&format!("{}/{key}", kind.name)))
                || (key.is_none()
                    && title.is_some_and(|title| self.by_title.contains_key(&(kind.name.to_owned(), fold(title)))));
            if known {
                continue;
            }
            let id = match (self.gone(kind, id, key), id) {
                (Some((id, Gone::Undone)), _) => id.to_owned(),
                (None, None) => new_id(),
                (None, Some(id)) if self.ids.contains_key(id) => id.to_owned(),
                // the row is refused where it is read
                _ => continue,
            };
            if let Some(key) = key {
                self.by_key.insert(format!("{}/{key}", kind.name), id.clone());
            }
            if let Some(title) = title {
                self.by_title.entry((kind.name.to_owned(), fold(title))).or_default().push(id);
            }
        }
    }

    /// The record that a text names, of one of these kinds.
    pub fn named(&self, kinds: &[&str], text: &str) -> Result<String, &'static str> {
        if self.ids.get(text).is_some_and(|kind| kinds.contains(&kind.as_str())) {
            return Ok(text.to_owned());
        }
        for kind in kinds {
            if let Some(id) = self.by_key.get(&format!("{kind}/{text}")) {
                return Ok(id.clone());
            }
            match self.by_title.get(&((*kind).to_owned(), fold(text))).map(Vec::as_slice) {
                Some([id]) => return Ok(id.clone()),
                Some([_, _, ..]) => return Err("records-import-ambiguous"),
                _ => {}
            }
        }
        Err("records-import-unknown-record")
    }
}
