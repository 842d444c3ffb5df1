//! An item made a reference, and back.

use super::dates;
use crate::full::{self, name_from_json, name_to_json};
use crate::reference::{Reference, Source};
use crate::vocabulary::{DateField, Field, Kind, Role};
use serde_json::{Map, Value, json};

/// The key in `custom` that says what CSL cannot.
pub(super) const SHADOW: &str = "exchange";

pub(super) fn read(map: &Map<String, Value>) -> Reference {
    let mut map = map.clone();
    let mut shadow = map.remove(SHADOW);
    if let Some(Value::Object(custom)) = map.get_mut("custom") {
        shadow = custom.remove(SHADOW).or(shadow);
        if custom.is_empty() && shadow.is_some() {
            map.remove("custom");
        }
    }
    let mut reference = Reference::default();
    for (key, value) in &map {
        take(&mut reference, key, value);
    }
    keep_odd(&mut reference, &map);
    if let Some(Value::Object(shadow)) = shadow {
        full::take_shadow(&mut reference, &shadow, native);
    }
    reference
}

fn take(reference: &mut Reference, key: &str, value: &Value) {
    let text = || match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    match key {
        "id" => reference.id = text().unwrap_or_default(),
        "type" => reference.kind = value.as_str().and_then(Kind::from_csl).unwrap_or_default(),
        "keyword" => reference.keywords = keywords(value),
        _ => {
            if let Some(field) = Field::from_csl(key) {
                reference.set(field, text().unwrap_or_default());
            } else if let Some(role) = Role::from_csl(key) {
                let names: Vec<_> = value.as_array().into_iter().flatten().filter_map(name_from_json).collect();
                if !names.is_empty() {
                    reference.names.insert(role, names);
                }
            } else if let Some((field, date)) = DateField::from_csl(key).zip(dates::read(value)) {
                reference.dates.insert(field, date);
            }
        }
    }
}

fn keywords(value: &Value) -> Vec<String> {
    let texts: Vec<&str> = match value {
        Value::String(text) => text.split(if text.contains(';') { ';' } else { ',' }).collect(),
        Value::Array(values) => values.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    texts.into_iter().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

/// What would not be written as it was read is kept as it stands: numbers as numbers, names with parts that nobody else
/// has, unknown keys.
fn keep_odd(reference: &mut Reference, map: &Map<String, Value>) {
    let written = native(reference);
    for (key, value) in map.iter().filter(|(key, value)| written.get(*key) != Some(*value)) {
        reference.keep(Source::CslJson, key.as_str(), value.to_string());
    }
}

/// An item as CSL can say it.
pub(super) fn native(reference: &Reference) -> Map<String, Value> {
    let mut map = Map::new();
    map.insert("id".into(), json!(reference.id));
    map.insert("type".into(), json!(reference.kind.csl()));
    for (field, text) in &reference.fields {
        map.insert(field.csl().into(), json!(text));
    }
    for (role, names) in &reference.names {
        map.insert(role.csl().into(), names.iter().map(name_to_json).collect());
    }
    for (field, date) in &reference.dates {
        map.insert(field.csl().into(), dates::write(date));
    }
    if !reference.keywords.is_empty() {
        map.insert("keyword".into(), json!(reference.keywords.join(", ")));
    }
    let odd = reference.extra.iter().filter(|extra| extra.source == Source::CslJson && extra.name != SHADOW);
    for extra in odd {
        let Ok(value) = serde_json::from_str::<Value>(&extra.value) else { continue };
        if means_the_same(reference, &extra.name, &value) {
            map.insert(extra.name.clone(), value);
        }
    }
    map
}

/// Whether a kept value still says what the reference says, which somebody may have changed meanwhile.
fn means_the_same(reference: &Reference, key: &str, value: &Value) -> bool {
    let mut alone = Reference::default();
    take(&mut alone, key, value);
    match key {
        "type" => alone.kind == reference.kind,
        "extra" | "title-translation" => true,
        _ => full::to_map(&alone).get(key) == full::to_map(reference).get(key),
    }
}
