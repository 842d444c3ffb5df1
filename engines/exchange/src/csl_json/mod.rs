//! CSL-JSON, read and written: an array of items, as citation processors and reference managers exchange.

mod dates;
mod item;
mod split;

use crate::full;
use crate::reference::{Loss, Read, Reference, Wrong, limits};
use serde_json::{Map, Value};

/// Does a text hold items? What is no JSON holds none, nor does JSON that says of nothing which work it is.
pub fn has_items(text: &str) -> bool {
    let is_item = |item: &str| {
        let map = serde_json::from_str::<Map<String, Value>>(item);
        map.is_ok_and(|map| map.get("type").is_some_and(Value::is_string) && map.contains_key("title"))
    };
    split::items(text, &mut Read::default()).into_iter().any(|(_, item)| is_item(item))
}

/// Reads an array of items, or one. An item that is broken is told by line; the others are read.
pub fn read(bytes: &[u8]) -> Read {
    Read::of_file(bytes, read_text)
}

fn read_text(text: &str, out: &mut Read) {
    for (line, item) in split::items(text, out) {
        if out.references.len() >= limits::REFERENCES {
            let reason = format!("only the first {} items are read", limits::REFERENCES);
            out.problem(line, Loss::Reference, Wrong::TooMany, reason);
            break;
        }
        match serde_json::from_str::<Map<String, Value>>(item) {
            Ok(map) if map.len() <= limits::FIELDS => out.add(line, item::read(&map)),
            Ok(_) => {
                out.problem(line, Loss::Reference, Wrong::TooMany, format!("more than {} fields", limits::FIELDS));
            }
            Err(error) => {
                let line = line + error.line().saturating_sub(1);
                out.problem(line, Loss::Reference, Wrong::Malformed, reason(&error));
            }
        }
    }
    out.problems.sort_by_key(|problem| problem.line);
}

fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let bare = text.split(" at line ").next().unwrap_or(&text);
    format!("the item is no JSON object: {bare}")
}

/// Writes an array that [`read`] reads back without loss. What CSL has no word for is in `custom`.
pub fn write(references: &[Reference]) -> String {
    let items = references.iter().map(|reference| Value::Object(one(reference))).collect();
    let mut text = serde_json::to_string_pretty(&Value::Array(items)).unwrap_or_default();
    text.push('\n');
    text
}

fn one(reference: &Reference) -> Map<String, Value> {
    let mut map = item::native(reference);
    if let Some(shadow) = full::shadow(reference, item::native, item::read) {
        let custom = map.entry("custom").or_insert_with(|| Value::Object(Map::new()));
        match custom {
            Value::Object(custom) => {
                custom.insert(item::SHADOW.to_owned(), Value::Object(shadow));
            }
            // somebody's `custom` that is no object: CSL does not allow it, and nothing is lost by a key beside it
            _ => {
                map.insert(item::SHADOW.to_owned(), Value::Object(shadow));
            }
        }
    }
    map
}

#[cfg(test)]
mod tests;
