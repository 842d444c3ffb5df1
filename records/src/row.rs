//! A record as files and the programs of others read it: the same names everywhere.

use platform::pages::Cell;
use serde_json::{Value as Json, json};

use crate::body::Body;
use crate::import::cell;
use crate::kind::{Kind, Shown};
use crate::store::Record;

/// The columns of a file of these kinds: what names the record, a column for each field that this reader sees, what is
/// known of the whole. Where a field has the name of one of these, the column is the field's, so that a file that is
/// imported again says what was exported.
pub fn columns(kinds: &[&'static Kind], reader: Shown) -> Vec<&'static str> {
    let mut columns = vec!["id", "record_kind", "key", "title", "address"];
    for field in kinds.iter().flat_map(|kind| kind.fields).filter(|field| field.shown <= reader) {
        if !columns.contains(&field.name) {
            columns.push(field.name);
        }
    }
    columns.extend(["confirmed_on", "updated_at", "source"]);
    columns
}

/// The cells of a record under these columns; several values stand in one cell, parted by `; `.
pub fn cells(columns: &[&str], kind: &Kind, record: &Record, origin: &str, reader: Shown) -> Vec<Cell> {
    let body = record.body.seen_by(kind, reader);
    let under = |column: &&str| -> Cell {
        if let Some(field) = kind.field(column) {
            return cell(field, body.all(column)).filter(|text| !text.is_empty()).into();
        }
        match *column {
            "id" => (&record.id).into(),
            "record_kind" => (&record.kind).into(),
            "key" => (&record.key).into(),
            "title" => (&record.title).into(),
            "address" => format!("{origin}{}", kind.address(&record.id)).into(),
            "confirmed_on" => body.confirmed_on().into(),
            "updated_at" => platform::time::rfc3339(record.updated_at).into(),
            "source" => sources(&body).into(),
            // a column of another kind in the same file
            _ => Cell::Empty,
        }
    };
    columns.iter().map(under).collect()
}

/// The record as one object of plain texts, for files.
pub fn flat(kind: &'static Kind, record: &Record, reader: Shown) -> Json {
    let columns = columns(&[kind], reader);
    let cells = cells(&columns, kind, record, "", reader);
    let texts = columns.iter().zip(cells).map(|(column, cell)| {
        let value = match cell {
            Cell::Text(text) => Json::from(text),
            Cell::Number(number) => Json::from(number),
            Cell::Decimal(number) => Json::from(number),
            Cell::Empty => Json::Null,
        };
        ((*column).to_owned(), value)
    });
    Json::Object(texts.collect())
}

/// The record with every value's provenance.
pub fn json(kind: &Kind, record: &Record, origin: &str, reader: Shown) -> Json {
    let body = record.body.seen_by(kind, reader);
    json!({
        "id": record.id,
        "kind": record.kind,
        "key": record.key,
        "title": record.title,
        "address": format!("{origin}{}", kind.address(&record.id)),
        "confirmed_on": body.confirmed_on(),
        "created_at": platform::time::rfc3339(record.created_at),
        "updated_at": platform::time::rfc3339(record.updated_at),
        "fields": body,
    })
}

/// Where the record's values come from, each place once.
fn sources(body: &Body) -> String {
    let mut seen = Vec::new();
    for (_, statements) in body.fields() {
        for source in statements.iter().filter_map(|statement| statement.source.as_deref()) {
            if !seen.contains(&source) {
                seen.push(source);
            }
        }
    }
    seen.join(" | ")
}
