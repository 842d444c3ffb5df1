//! What importing a table would do: which records are new, which change and how, and what is wrong, by row and column.

use std::collections::{HashMap, HashSet};

use anyhow::Result;
use platform::db::Db;
use platform::id::new_id;
use platform::table::Table;
use platform::text::fold;
use platform::words::Arg;

use super::cell;
use super::mapping::{Mapping, Target};
use crate::body::{Body, Difference};
use crate::kind::{Field, Form, Kind};
use crate::store::{AskedOut, Record, Records, name_digest};
use crate::value::{Confidence, SaidBy, Statement, Value};
use crate::vocabulary::Vocabularies;

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

/// What is known of the records that are there.
struct There {
    ids: HashMap<String, String>,
    by_key: HashMap<String, String>,
    by_title: HashMap<(String, String), Vec<String>>,
    /// Digests of those who asked not to be listed.
    asked_out: HashSet<String>,
}

/// Compares a table with the records that are there. A record is found by identifier, by key, else by its name where only
/// one of its kind has it; an empty cell leaves what is there, a filled one replaces it.
pub async fn plan(db: &Db, kind: &'static Kind, table: &Table, mapping: &Mapping) -> Result<Plan> {
    let vocabularies = Vocabularies::load(db).await?;
    let mut there = There::of(db).await?;
    let targets: Vec<Option<&Target>> = table.columns.iter().map(|column| mapping.0.get(column)).collect();
    let mut plan = Plan::default();
    for broken in &table.broken {
        plan.fault(broken.line, &broken.column, broken.key);
    }
    there.foresee(kind, table, &targets);
    let mut seen: HashMap<String, u64> = HashMap::new();
    for row in &table.rows {
        let mut reading =
            Reading { kind, there: &there, vocabularies: &vocabularies, faults: Vec::new(), line: row.line };
        let said = reading.row(table, &targets, &row.cells);
        let faults = reading.faults;
        let Some(said) = said.filter(|_| faults.is_empty()) else {
            plan.faults.extend(faults);
            continue;
        };
        if let Some(line) = seen.insert(said.id.clone(), row.line) {
            plan.faults.push(Fault {
                line: row.line,
                column: String::new(),
                key: "records-import-doubled",
                args: vec![("line", (line as i64).into())],
            });
            continue;
        }
        let before = if said.is_there { Records::of(db).find(&said.id).await? } else { None };
        if before.as_ref().is_some_and(|record| record.kind != kind.name) {
            plan.fault(row.line, "", "records-import-other-kind");
            continue;
        }
        let body = said.over(before.as_ref(), kind);
        if before.is_none() && there.asked_out.contains(&name_digest(kind, &body.title(kind))) {
            plan.fault(row.line, kind.title, "records-consent-asked-out");
            continue;
        }
        let missing = kind.fields.iter().filter(|field| field.required && body.all(field.name).is_empty());
        let missing: Vec<&str> = missing.map(|field| field.name).collect();
        if !missing.is_empty() {
            missing.iter().for_each(|name| plan.fault(row.line, name, "records-import-missing"));
            continue;
        }
        let wrong = (kind.rules.check)(&body);
        if !wrong.is_empty() {
            wrong.into_iter().for_each(|(name, key)| plan.fault(row.line, name, key));
            continue;
        }
        let row = PlannedRow { line: row.line, before, id: said.id, key: said.key, body };
        if row.before.is_some() && row.differences(kind).is_empty() {
            plan.same += 1;
        } else {
            plan.rows.push(row);
        }
    }
    plan.faults.sort_by_key(|fault| fault.line);
    Ok(plan)
}

impl Plan {
    fn fault(&mut self, line: u64, column: &str, key: &'static str) {
        self.faults.push(Fault { line, column: column.to_owned(), key, args: Vec::new() });
    }
}

impl There {
    async fn of(db: &Db) -> Result<There> {
        let rows: Vec<(String, String, String, String)> =
            db.all("SELECT id, kind, key, folded FROM record WHERE state IN ('published', 'held')", ()).await?;
        let mut there = There {
            ids: HashMap::new(),
            by_key: HashMap::new(),
            by_title: HashMap::new(),
            asked_out: AskedOut::all(db).await?,
        };
        for (id, kind, key, folded) in rows {
            there.by_title.entry((kind.clone(), folded)).or_default().push(id.clone());
            there.by_key.insert(format!("{kind}/{key}"), id.clone());
            there.ids.insert(id, kind);
        }
        Ok(there)
    }

    /// Rows may name each other: those that are new get their identifiers before any is read.
    fn foresee(&mut self, kind: &Kind, table: &Table, targets: &[Option<&Target>]) {
        let at = |wanted: &dyn Fn(&Target) -> bool| targets.iter().position(|t| t.is_some_and(wanted));
        let key = at(&|target| *target == Target::Key);
        let title =
            at(&|target| matches!(target, Target::Field(name) | Target::FieldIn(name, _) if name == kind.title));
        for row in &table.rows {
            let cell =
                |at: Option<usize>| at.and_then(|at| row.cells.get(at)).map(|c| c.trim()).filter(|c| !c.is_empty());
            let (key, title) = (cell(key), cell(title));
            let known = key.is_some_and(|key| self.by_key.contains_key(&format!("{}/{key}", kind.name)))
                || (key.is_none()
                    && title.is_some_and(|title| self.by_title.contains_key(&(kind.name.to_owned(), fold(title)))));
            if known {
                continue;
            }
            let id = new_id();
            if let Some(key) = key {
                self.by_key.insert(format!("{}/{key}", kind.name), id.clone());
            }
            if let Some(title) = title {
                self.by_title.entry((kind.name.to_owned(), fold(title))).or_default().push(id);
            }
        }
    }

    /// The record that a text names, of one of these kinds.
    fn named(&self, kinds: &[&str], text: &str) -> Result<String, &'static str> {
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

/// One row being read.
struct Reading<'a> {
    kind: &'static Kind,
    there: &'a There,
    vocabularies: &'a Vocabularies,
    faults: Vec<Fault>,
    line: u64,
}

/// What a row says.
struct Said {
    id: String,
    key: String,
    is_there: bool,
    fields: Vec<(String, Option<String>, Vec<Statement>)>,
}

impl Reading<'_> {
    fn row(&mut self, table: &Table, targets: &[Option<&Target>], cells: &[String]) -> Option<Said> {
        let cell = |wanted: &Target| {
            let at = targets.iter().position(|target| *target == Some(wanted))?;
            cells.get(at).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
        };
        let confidence = match cell(&Target::Confidence) {
            None => Confidence::High,
            Some(word) => Confidence::parse(&word.to_lowercase())
                .or_else(|| self.refuse("confidence", "records-import-confidence"))?,
        };
        let provenance = Statement {
            source: cell(&Target::Source).map(str::to_owned),
            by: SaidBy::Import,
            confidence,
            confirmed_on: cell(&Target::ConfirmedOn).map(str::to_owned),
            ..Statement::text("")
        };
        let mut fields = Vec::new();
        for ((column, target), cell) in table.columns.iter().zip(targets).zip(cells) {
            let (name, lang) = match target {
                Some(Target::Field(name)) => (name, None),
                Some(Target::FieldIn(name, lang)) => (name, Some(lang.clone())),
                _ => continue,
            };
            let Some(field) = self.kind.field(name).filter(|_| !cell.trim().is_empty()) else { continue };
            let statements = self.cell(field, column, cell, lang.as_deref(), &provenance);
            fields.push((name.clone(), lang, statements));
        }
        let title = fields.iter().find(|(name, ..)| name == self.kind.title).and_then(|(_, _, s)| s.first());
        let title = title.map(|statement| statement.value.plain());
        let (id, key, is_there) = self.whose(cell(&Target::Id), cell(&Target::Key), title.as_deref())?;
        Some(Said { id, key, is_there, fields })
    }

    /// Which record the row is about.
    fn whose(&mut self, id: Option<&str>, key: Option<&str>, title: Option<&str>) -> Option<(String, String, bool)> {
        let kinds = [self.kind.name];
        if let Some(id) = id {
            return match self.there.ids.contains_key(id) {
                true => Some((id.to_owned(), key.unwrap_or(id).to_owned(), true)),
                false => self.refuse("id", "records-import-unknown-record"),
            };
        }
        let Some(name) = key.or(title) else { return self.refuse("", "records-import-nameless") };
        match self.there.named(&kinds, name) {
            Ok(id) => {
                let is_there = self.there.ids.contains_key(&id);
                Some((id.clone(), key.map_or(id, str::to_owned), is_there))
            }
            Err(key) => self.refuse(self.kind.title, key),
        }
    }

    fn cell(
        &mut self,
        field: &Field,
        column: &str,
        cell: &str,
        lang: Option<&str>,
        provenance: &Statement,
    ) -> Vec<Statement> {
        let mut statements = Vec::new();
        for (lang, text) in cell::read(field, cell, lang) {
            let value = match &field.form {
                Form::Record(kinds) => match self.there.named(kinds, &text) {
                    Ok(id) => Value::Record(id),
                    Err(key) => {
                        self.fault(column, key, vec![("text", text.into())]);
                        continue;
                    }
                },
                _ => match field.read(&text, self.vocabularies) {
                    Ok(value) => value,
                    Err(misread) => {
                        self.fault(column, misread.key, misread.args);
                        continue;
                    }
                },
            };
            statements.push(Statement { value, lang, shown: field.shown, ..provenance.clone() });
        }
        statements
    }

    fn refuse<T>(&mut self, column: &str, key: &'static str) -> Option<T> {
        self.fault(column, key, Vec::new());
        None
    }

    fn fault(&mut self, column: &str, key: &'static str, args: Vec<(&'static str, Arg)>) {
        self.faults.push(Fault { line: self.line, column: column.to_owned(), key, args });
    }
}

impl Said {
    /// What is said of the record once the row is taken: what says the same keeps its provenance.
    fn over(&self, before: Option<&Record>, kind: &Kind) -> Body {
        let mut body = before.map(|record| record.body.clone()).unwrap_or_default();
        for field in kind.fields {
            let rows: Vec<_> = self.fields.iter().filter(|(name, ..)| name == field.name).collect();
            if rows.is_empty() {
                continue;
            }
            let old = body.all(field.name).to_vec();
            let langs: Vec<&Option<String>> =
                rows.iter().map(|(_, lang, _)| lang).filter(|lang| lang.is_some()).collect();
            let mut new: Vec<Statement> = match langs.is_empty() {
                true => Vec::new(),
                // other languages than the columns speak stay
                false => old.iter().filter(|statement| !langs.contains(&&statement.lang)).cloned().collect(),
            };
            for statement in rows.iter().flat_map(|(_, _, statements)| statements) {
                let kept = old.iter().find(|known| known.value == statement.value && known.lang == statement.lang);
                new.push(kept.unwrap_or(statement).clone());
            }
            body.set(field.name, new);
        }
        body
    }
}
