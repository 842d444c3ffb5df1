//! A row of a table, read as what it says of a record.

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;
use platform::db::Db;
use platform::words::Arg;

use super::cell::{self, CellRow};
use super::lists::Lists;
use super::mapping::Target;
use super::plan::{Fault, Gone, PlannedRow, There};
use super::whole::{at_odds, unmet};
use crate::body::Body;
use crate::kind::{Field, Form, Kind, Shown};
use crate::store::{Record, Records, name_digest};
use crate::value::{Confidence, SaidBy, Statement, Value};
use crate::vocabulary::Vocabularies;

/// The cells of a row with what their columns say.
pub(super) struct Cells<'a> {
    pub columns: &'a [String],
    pub targets: &'a [Option<&'a Target>],
    pub cells: &'a [String],
}

/// One row being read.
pub(super) struct Reading<'a> {
    pub kind: &'static Kind,
    pub there: &'a There,
    pub vocabularies: &'a Vocabularies,
    pub lists: &'a Lists<'a>,
    pub faults: Vec<Fault>,
    pub line: u64,
    /// The row as a spreadsheet counts it.
    pub number: u64,
}

/// Which record a row is about.
struct Whose {
    id: String,
    key: String,
    stands: Stands,
}

/// How the record stands that a row is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    There,
    New,
    /// It comes back.
    Undone,
}

/// What a row says in a field.
struct SaidInField {
    field: &'static str,
    /// The language in which its column says it.
    lang: Option<String>,
    statements: Vec<Statement>,
}

impl<'a> Cells<'a> {
    /// The heading of the first column that says this, as it is written.
    fn heading(&self, is_it: impl Fn(&Target) -> bool) -> Option<&'a str> {
        let at = self.targets.iter().position(|target| target.is_some_and(&is_it))?;
        self.columns.get(at).map(String::as_str)
    }

    /// The heading of what is said of the whole row; empty where no column says it.
    fn heading_of(&self, wanted: &Target) -> &'a str {
        self.heading(|target| target == wanted).unwrap_or_default()
    }

    /// The cell of what is said of the whole row.
    fn of(&self, wanted: &Target) -> Option<&'a str> {
        let at = self.targets.iter().position(|target| *target == Some(wanted))?;
        self.cells.get(at).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }

    /// The filled cells of fields: column, field, language, cell.
    fn of_fields(
        &self,
        kind: &'static Kind,
    ) -> impl Iterator<Item = (&'a str, &'static Field, Option<&'a str>, &'a str)> {
        let said = self.columns.iter().zip(self.targets).zip(self.cells);
        said.filter_map(move |((column, target), cell)| {
            let (name, lang) = match target {
                Some(Target::Field(name)) => (name, None),
                Some(Target::FieldIn(name, lang)) => (name, Some(lang.as_str())),
                _ => return None,
            };
            let field = kind.field(name).filter(|_| !cell.trim().is_empty())?;
            Some((column.as_str(), field, lang, cell.as_str()))
        })
    }
}

impl Reading<'_> {
    /// What the row makes of which record; none where something is wrong, which is told. `seen` are the rows of records
    /// that came before.
    pub async fn row(
        &mut self,
        db: &Db,
        cells: &Cells<'_>,
        seen: &mut HashMap<String, u64>,
    ) -> Result<Option<PlannedRow>> {
        let whose = self.whose(cells);
        let known = match &whose {
            Some(whose) if whose.stands != Stands::New => Records::of(db).find(&whose.id).await?,
            _ => None,
        };
        if known.as_ref().is_some_and(|record| record.kind != self.kind.name) {
            return Ok(self.refuse("", "records-import-other-kind"));
        }
        // what the undone import said counts no more
        let (before, returns) = match &whose {
            Some(whose) if whose.stands == Stands::Undone => (None, known),
            _ => (known, None),
        };
        let said = self.fields(cells, before.as_ref());
        let Some(whose) = whose.filter(|_| self.faults.is_empty()) else { return Ok(None) };
        if let Some(number) = seen.insert(whose.id.clone(), self.number) {
            self.fault("", "records-import-doubled", vec![("line", number.into())]);
            return Ok(None);
        }
        let body = over(before.as_ref(), &said, self.kind);
        if before.is_none() && self.there.asked_out.contains(&name_digest(self.kind, &body.title(self.kind))) {
            return Ok(self.refuse(&self.place(cells, self.kind.title), "records-consent-asked-out"));
        }
        for (name, key, args) in unmet(self.kind, before.as_ref().map(|record| &record.body), &body) {
            self.fault(&self.place(cells, name), key, args);
        }
        if self.faults.is_empty() {
            for (name, key, args) in at_odds(self.kind, &body) {
                self.fault(&self.place(cells, name), key, args);
            }
        }
        let planned = PlannedRow { line: self.line, before, returns, id: whose.id, key: whose.key, body };
        Ok(Some(planned).filter(|_| self.faults.is_empty()))
    }

    /// Which record the row is about.
    fn whose(&mut self, cells: &Cells<'_>) -> Option<Whose> {
        let (id, key) = (cells.of(&Target::Id), cells.of(&Target::Key));
        let named = |id: &str, stands| Some(Whose { id: id.to_owned(), key: key.unwrap_or(id).to_owned(), stands });
        match self.there.gone(self.kind, id, key) {
            None => {}
            Some((id, Gone::Undone)) => return named(id, Stands::Undone),
            Some((_, Gone::Withdrawn)) => return self.refuse("", "records-import-withdrawn"),
            Some((_, Gone::Merged(name))) => {
                self.fault("", "records-import-merged", vec![("name", name.as_str().into())]);
                return None;
            }
        }
        if let Some(id) = id {
            return match self.there.ids.contains_key(id) {
                true => named(id, Stands::There),
                false => self.refuse(cells.heading_of(&Target::Id), "records-import-unknown-record"),
            };
        }
        let title = cells.of_fields(self.kind).find(|(_, field, ..)| field.name == self.kind.title);
        let title = title.and_then(|(_, field, lang, cell)| cell::read(field, cell, lang).into_iter().next());
        let Some(name) = key.or(title.as_ref().map(|(_, text)| text.as_str())) else {
            return self.refuse("", "records-import-nameless");
        };
        match self.there.named(&[self.kind.name], name) {
            Ok(id) => named(&id, if self.there.ids.contains_key(&id) { Stands::There } else { Stands::New }),
            Err(fault) => {
                let title = self.place(cells, self.kind.title);
                let place: &str = if key.is_some() { cells.heading_of(&Target::Key) } else { &title };
                self.refuse(place, fault)
            }
        }
    }

    /// Where a field stands: the heading of its column, else what the field is called.
    fn place(&self, cells: &Cells<'_>, name: &str) -> String {
        let says =
            |target: &Target| matches!(target, Target::Field(field) | Target::FieldIn(field, _) if field == name);
        cells.heading(says).map_or_else(|| self.lists.label(name), str::to_owned)
    }

    /// What its cells say.
    fn fields(&mut self, cells: &Cells<'_>, before: Option<&Record>) -> Vec<SaidInField> {
        let confidence = cells.of(&Target::Confidence).map(|word| Confidence::parse(&word.to_lowercase()));
        if confidence == Some(None) {
            self.fault(cells.heading_of(&Target::Confidence), "records-import-confidence", Vec::new());
        }
        let provenance = Statement {
            source: cells.of(&Target::Source).map(str::to_owned),
            by: SaidBy::Import,
            confidence: confidence.flatten().unwrap_or_default(),
            confirmed_on: cells.of(&Target::ConfirmedOn).map(str::to_owned),
            ..Statement::text("")
        };
        let said = cells.of_fields(self.kind).map(|(column, field, lang, cell)| {
            let was = before.map_or(&[][..], |record| record.body.all(field.name));
            let values = match field.form {
                Form::Parts(parts) => self.rows(field, column, cell::rows(parts, cell), was),
                _ => self.values(field, column, cell::read(field, cell, lang), was),
            };
            let statement = |(lang, value)| Statement { value, lang, shown: field.shown, ..provenance.clone() };
            let statements = values.into_iter().map(statement).collect();
            SaidInField { field: field.name, lang: lang.map(str::to_owned), statements }
        });
        said.collect()
    }

    fn values(
        &mut self,
        field: &Field,
        column: &str,
        texts: Vec<(Option<String>, String)>,
        was: &[Statement],
    ) -> Vec<(Option<String>, Value)> {
        let value = |(lang, text): (Option<String>, String)| {
            // what the record says already is not asked to be right again: a term may be out of use since
            let known = was.iter().find(|known| known.lang == lang && known.value.plain() == text);
            let value = known.map(|known| known.value.clone()).or_else(|| self.value("", field, column, &text));
            Some((lang, value?))
        };
        texts.into_iter().filter_map(value).collect()
    }

    /// The value of a cell, or of a part in it: then `table` is the field that it is a part of.
    fn value(&mut self, table: &'static str, field: &Field, column: &str, text: &str) -> Option<Value> {
        if let Form::Record(kinds) = &field.form {
            let named = self.there.named(kinds, text);
            return named.map_err(|key| self.fault(column, key, vec![("text", text.into())])).ok().map(Value::Record);
        }
        let read = match self.lists.read(table, field, text) {
            Some(read) => read.map(Value::Text),
            None => field.read(text, self.vocabularies),
        };
        read.map_err(|misread| self.fault(column, misread.key, misread.args)).ok()
    }

    /// The rows of a table.
    fn rows(
        &mut self,
        field: &Field,
        column: &str,
        rows: Vec<CellRow>,
        was: &[Statement],
    ) -> Vec<(Option<String>, Value)> {
        if !field.many && rows.len() > 1 {
            self.fault(column, "records-import-one-row", Vec::new());
        }
        rows.into_iter().filter_map(|row| Some((None, self.parts(field, column, row, was)?))).collect()
    }

    fn parts(&mut self, field: &Field, column: &str, row: CellRow, was: &[Statement]) -> Option<Value> {
        let Form::Parts(parts) = field.form else { return None };
        let names = || parts.iter().map(|part| part.name).collect::<Vec<_>>().join(", ");
        let said = row.map_err(|text| {
            self.fault(column, "records-import-part", vec![("text", text.into()), ("parts", names().into())]);
        });
        let said: BTreeMap<&str, String> =
            said.ok()?.into_iter().map(|(part, text)| (part.name, text)).filter(|(_, text)| !text.is_empty()).collect();
        let is_it = |known: &&Statement| {
            parts.iter().all(|part| known.value.part(part.name) == said.get(part.name).map(String::as_str))
        };
        if let Some(known) = was.iter().find(is_it) {
            return Some(known.value.clone());
        }
        let before = self.faults.len();
        let mut read = BTreeMap::new();
        for part in parts {
            match said.get(part.name) {
                None if part.required => {
                    self.fault(column, "records-import-part-missing", vec![("part", part.name.into())]);
                }
                None => {}
                Some(text) => {
                    let value = self.value(field.name, part, column, text);
                    read.extend(value.map(|value| (part.name.to_owned(), value.plain())));
                }
            }
        }
        (self.faults.len() == before).then_some(Value::Parts(read))
    }

    fn refuse<T>(&mut self, column: &str, key: &'static str) -> Option<T> {
        self.fault(column, key, Vec::new());
        None
    }

    fn fault(&mut self, column: &str, key: &'static str, args: Vec<(&'static str, Arg)>) {
        self.faults.push(Fault { line: self.line, column: column.to_owned(), key, args });
    }
}

/// What is said of the record once the row is taken: what says the same keeps its provenance, and what takes the place of
/// something that only members saw is for members.
fn over(before: Option<&Record>, said: &[SaidInField], kind: &Kind) -> Body {
    let mut body = before.map(|record| record.body.clone()).unwrap_or_default();
    for field in kind.fields {
        let rows: Vec<_> = said.iter().filter(|one| one.field == field.name).collect();
        if rows.is_empty() {
            continue;
        }
        let old = body.all(field.name).to_vec();
        let langs: Vec<&Option<String>> = rows.iter().map(|one| &one.lang).filter(|lang| lang.is_some()).collect();
        let mut new: Vec<Statement> = match langs.is_empty() {
            true => Vec::new(),
            // other languages than the columns speak stay
            false => old.iter().filter(|statement| !langs.contains(&&statement.lang)).cloned().collect(),
        };
        // each old one stays once, so that the same said twice, of two times, stays twice
        let mut free = vec![true; old.len()];
        for statement in rows.iter().flat_map(|one| &one.statements) {
            let says_it = |known: &Statement| known.value == statement.value && known.lang == statement.lang;
            if let Some(at) = (0..old.len()).find(|at| free[*at] && says_it(&old[*at])) {
                free[at] = false;
                new.push(old[at].clone());
            } else if !new.iter().any(says_it) {
                let is_hidden = old.iter().any(|was| was.lang == statement.lang && was.shown == Shown::Members);
                let shown = if is_hidden { Shown::Members } else { statement.shown };
                new.push(Statement { shown, ..statement.clone() });
            }
        }
        body.set(field.name, new);
    }
    body
}
