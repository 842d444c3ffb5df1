//! What lists and links need, taken from what is said.

use std::collections::BTreeMap;

use anyhow::Result;
use platform::db::{self, Tx};

use crate::body::Body;
use crate::kind::{Field, Form, Kind, Shown};
use crate::value::{Statement, Value};
use crate::vocabulary::Vocabularies;

/// Longest value that a list is narrowed by, in bytes.
const LONGEST_VALUE: usize = 300;

/// A record's values: field, value, and who may narrow by it. A term brings all that it is part of; a word that
/// means one stands for it.
pub(crate) fn values(kind: &Kind, body: &Body, vocabularies: &Vocabularies) -> BTreeMap<(String, String), Shown> {
    let mut found = BTreeMap::new();
    for (field, statement) in said(kind, body) {
        let shown = statement.shown.max(field.shown);
        let mut take = |name: String, form: &Form, text: &str| {
            for value in narrowing(form, text, vocabularies) {
                let entry = found.entry((name.clone(), value)).or_insert(shown);
                *entry = shown.min(*entry);
            }
        };
        match (&statement.value, &field.form) {
            (Value::Parts(parts), Form::Parts(fields)) => {
                for part in *fields {
                    if let Some(text) = parts.get(part.name) {
                        take(format!("{}.{}", field.name, part.name), &part.form, text);
                    }
                }
            }
            (Value::Text(text) | Value::Record(text), form) => take(field.name.to_owned(), form, text),
            (Value::Parts(_), _) => {}
        }
    }
    found
}

fn narrowing(form: &Form, text: &str, vocabularies: &Vocabularies) -> Vec<String> {
    if !form.narrows() || text.is_empty() || text.len() > LONGEST_VALUE {
        return Vec::new();
    }
    match form {
        Form::Term(name) | Form::Word(name) => {
            let vocabulary = vocabularies.get(name);
            let terms = vocabulary.and_then(|vocabulary| Some(vocabulary.with_broader(&vocabulary.find(text)?.id)));
            match terms {
                Some(terms) => terms.iter().map(|term| term.id.clone()).collect(),
                None => vec![form.narrowed(text)],
            }
        }
        Form::Date => decade(text).into_iter().collect(),
        form => vec![form.narrowed(text)],
    }
}

/// The decade of a date, as EDTF writes it: `199X`.
fn decade(edtf: &str) -> Option<String> {
    let decade = edtf.get(..3).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()))?;
    Some(format!("{decade}X"))
}

fn said<'a>(kind: &'a Kind, body: &'a Body) -> impl Iterator<Item = (&'a Field, &'a Statement)> {
    kind.fields.iter().flat_map(|field| body.all(field.name).iter().map(move |statement| (field, statement)))
}

/// Writes them anew.
pub(super) async fn write(tx: &mut Tx, id: &str, kind: &Kind, body: &Body, vocabularies: &Vocabularies) -> Result<()> {
    tx.run("DELETE FROM record_value WHERE record_id = $1", (id,)).await?;
    tx.run("DELETE FROM record_link WHERE from_id = $1", (id,)).await?;
    let mut derived = Derived::default();
    derived.take(id, kind, body, vocabularies);
    derived.write(tx).await
}

/// Values and links of records, to be written together.
#[derive(Default)]
pub(super) struct Derived {
    values: Vec<[db::Value; 4]>,
    links: Vec<[db::Value; 8]>,
}

impl Derived {
    /// Takes those of a record.
    pub fn take(&mut self, id: &str, kind: &Kind, body: &Body, vocabularies: &Vocabularies) {
        let rows = values(kind, body, vocabularies).into_iter();
        let row = |((field, value), shown): ((String, String), Shown)| {
            [id.into(), field.into(), value.into(), (shown == Shown::Members).into()]
        };
        self.values.extend(rows.map(row));
        for (place, (field, statement)) in said(kind, body).enumerate() {
            for (at, to) in named(field, statement).into_iter().enumerate() {
                self.links.push([
                    id.into(),
                    field.name.into(),
                    (place * 10 + at).into(),
                    to.into(),
                    (&statement.since).into(),
                    (&statement.until).into(),
                    (&statement.note).into(),
                    (statement.shown.max(field.shown) == Shown::Members).into(),
                ]);
            }
        }
    }

    /// Writes them for records that have none.
    pub async fn write(self, tx: &mut Tx) -> Result<()> {
        tx.add_rows("record_value", ["record_id", "field", "value", "members"], self.values).await?;
        let columns = ["from_id", "field", "place", "to_id", "since", "until", "note", "members"];
        tx.add_rows("record_link", columns, self.links).await
    }
}

/// The records that a statement names.
fn named<'a>(field: &Field, statement: &'a Statement) -> Vec<&'a str> {
    match (&statement.value, &field.form) {
        (Value::Record(to), _) => vec![to],
        (Value::Parts(parts), Form::Parts(fields)) => fields
            .iter()
            .filter(|part| matches!(part.form, Form::Record(_)))
            .filter_map(|part| parts.get(part.name).map(String::as_str))
            .collect(),
        _ => Vec::new(),
    }
}
