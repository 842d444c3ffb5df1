//! What lists and links need, taken from what is said.

use std::collections::BTreeMap;

use anyhow::Result;
use platform::db::Tx;

use crate::body::Body;
use crate::kind::{Field, Form, Kind, Shown};
use crate::value::{Statement, Value};
use crate::vocabulary::Vocabularies;

/// Longest value that a list is narrowed by, in bytes.
const LONGEST_VALUE: usize = 300;

/// A record's values: field, value, and who may narrow by it. A term brings all that it is part of.
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
        Form::Term(name) => {
            let terms = vocabularies.get(name).map(|vocabulary| vocabulary.with_broader(text)).unwrap_or_default();
            if terms.is_empty() { vec![text.to_owned()] } else { terms.iter().map(|term| term.id.clone()).collect() }
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
    for ((field, value), shown) in values(kind, body, vocabularies) {
        tx.run(
            "INSERT INTO record_value (record_id, field, value, members) VALUES ($1, $2, $3, $4)",
            (id, field, value, shown == Shown::Members),
        )
        .await?;
    }
    tx.run("DELETE FROM record_link WHERE from_id = $1", (id,)).await?;
    for (place, (field, statement)) in said(kind, body).enumerate() {
        let to: Vec<&str> = match (&statement.value, &field.form) {
            (Value::Record(to), _) => vec![to],
            (Value::Parts(parts), Form::Parts(fields)) => fields
                .iter()
                .filter(|part| matches!(part.form, Form::Record(_)))
                .filter_map(|part| parts.get(part.name).map(String::as_str))
                .collect(),
            _ => Vec::new(),
        };
        for (at, to) in to.into_iter().enumerate() {
            tx.run(
                "INSERT INTO record_link (from_id, field, place, to_id, since, until, note, members)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                (
                    id,
                    field.name,
                    place * 10 + at,
                    to,
                    &statement.since,
                    &statement.until,
                    &statement.note,
                    statement.shown.max(field.shown) == Shown::Members,
                ),
            )
            .await?;
        }
    }
    Ok(())
}
