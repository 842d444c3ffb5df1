//! A reference as JSON with nothing left out, field by field. What a format cannot say in its own words stands beside
//! them in one more field of this form, the **shadow**.
//!
//! A reader takes a key of the shadow only while the format's own words still say the same: whoever edits the title in
//! another program is believed.

use crate::edtf;
use crate::names::{Name, Person};
use crate::reference::{Extra, Reference, Source, TitleIn};
use crate::vocabulary::{DateField, Field, Kind, Role};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// In a shadow: the format's words cannot be compared, as they do not come out the same twice.
const ALWAYS: &str = "always";
/// Keys of a shadow; a reference has fewer parts.
const MAX_KEYS: usize = 150;

impl Reference {
    /// The whole as JSON, nothing left out: for a database. [`Reference::from_json`] reads it.
    pub fn to_json(&self) -> String {
        Value::Object(to_map(self)).to_string()
    }

    /// What [`Reference::to_json`] wrote; none where the text is not that.
    pub fn from_json(text: &str) -> Option<Self> {
        let map: Map<String, Value> = serde_json::from_str(text).ok()?;
        let mut reference = Reference::default();
        map.iter().all(|(key, value)| set(&mut reference, key, Some(value))).then_some(reference)
    }
}

/// Every part of a reference by its CSL name; `title-translation`, `keyword` and `extra` are lists.
pub fn to_map(reference: &Reference) -> Map<String, Value> {
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
        map.insert(field.csl().into(), json!(date.to_string()));
    }
    if !reference.translations.is_empty() {
        let titles = reference.translations.iter().map(|t| json!([t.language, t.title])).collect();
        map.insert("title-translation".into(), titles);
    }
    if !reference.keywords.is_empty() {
        map.insert("keyword".into(), json!(reference.keywords));
    }
    if !reference.extra.is_empty() {
        let extra = reference.extra.iter().map(|e| json!([e.source.word(), e.name, e.value])).collect();
        map.insert("extra".into(), extra);
    }
    map
}

/// Sets one part from its JSON, `None` taking it away; false where the JSON is not of that part's form.
pub fn set(reference: &mut Reference, key: &str, value: Option<&Value>) -> bool {
    let Some(value) = value.filter(|value| !value.is_null()) else {
        return remove(reference, key);
    };
    set_value(reference, key, value).is_some()
}

fn set_value(reference: &mut Reference, key: &str, value: &Value) -> Option<()> {
    match key {
        "id" => reference.id = value.as_str()?.to_owned(),
        "type" => reference.kind = Kind::from_csl(value.as_str()?)?,
        "title-translation" => reference.translations = list(value, title_from_json)?,
        "keyword" => reference.keywords = list(value, |v| Some(v.as_str()?.to_owned()))?,
        "extra" => reference.extra = list(value, extra_from_json)?,
        _ => {
            if let Some(field) = Field::from_csl(key) {
                reference.set(field, value.as_str()?);
            } else if let Some(role) = Role::from_csl(key) {
                reference.names.insert(role, list(value, name_from_json)?);
            } else {
                let date = edtf::parse(value.as_str()?).ok()?;
                reference.dates.insert(DateField::from_csl(key)?, date);
            }
        }
    }
    Some(())
}

fn remove(reference: &mut Reference, key: &str) -> bool {
    match key {
        "title-translation" => reference.translations.clear(),
        "keyword" => reference.keywords.clear(),
        "extra" => reference.extra.clear(),
        _ => {
            if let Some(field) = Field::from_csl(key) {
                reference.fields.remove(&field);
            } else if let Some(role) = Role::from_csl(key) {
                reference.names.remove(&role);
            } else if let Some(field) = DateField::from_csl(key) {
                reference.dates.remove(&field);
            } else {
                return false;
            }
        }
    }
    true
}

/// What must stand beside a format's own words: the parts that reading those words again does not give back.
/// A part that the reading gave and the work has not is `null`.
pub fn shadow<N: PartialEq>(
    reference: &Reference,
    native: impl Fn(&Reference) -> N,
    reread: impl Fn(&N) -> Reference,
) -> Option<Map<String, Value>> {
    let back = reread(&native(reference));
    if back == *reference {
        return None;
    }
    let (meant, got) = (to_map(reference), to_map(&back));
    let keys: BTreeSet<&String> = meant.keys().chain(got.keys()).collect();
    let differing = keys.into_iter().filter(|key| meant.get(*key) != got.get(*key));
    let mut map: Map<String, Value> =
        differing.map(|key| (key.clone(), meant.get(key).cloned().unwrap_or(Value::Null))).collect();
    let mut again = back;
    take_shadow(&mut again, &map, native);
    if again != *reference {
        map.insert(ALWAYS.to_owned(), json!(true));
    }
    Some(map)
}

/// Takes from a shadow what the format's own words, as `native` writes them, do not contradict.
pub fn take_shadow<N: PartialEq>(
    reference: &mut Reference,
    shadow: &Map<String, Value>,
    native: impl Fn(&Reference) -> N,
) {
    if shadow.len() > MAX_KEYS {
        return;
    }
    let parts = || shadow.iter().filter(|(key, _)| *key != ALWAYS);
    let mut all = reference.clone();
    let fits = parts().all(|(key, value)| set(&mut all, key, Some(value)));
    let said = native(reference);
    if fits && (shadow.contains_key(ALWAYS) || native(&all) == said) {
        *reference = all;
        return;
    }
    for (key, value) in parts() {
        let mut candidate = reference.clone();
        if set(&mut candidate, key, Some(value)) && native(&candidate) == said {
            *reference = candidate;
        }
    }
}

fn list<T>(value: &Value, one: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    let values = value.as_array().filter(|values| !values.is_empty())?;
    values.iter().map(one).collect()
}

fn title_from_json(value: &Value) -> Option<TitleIn> {
    let title = value.get(1)?.as_str()?.to_owned();
    Some(TitleIn { language: value.get(0)?.as_str().map(str::to_owned), title })
}

fn extra_from_json(value: &Value) -> Option<Extra> {
    let text = |at: usize| value.get(at).and_then(Value::as_str);
    Some(Extra { source: Source::from_word(text(0)?)?, name: text(1)?.to_owned(), value: text(2)?.to_owned() })
}

/// A name in CSL-JSON.
pub fn name_to_json(name: &Name) -> Value {
    let person = match name {
        Name::Body(body) => return json!({ "literal": body }),
        Name::Person(person) => person,
    };
    let mut map = Map::new();
    let parts = [
        ("family", &person.family),
        ("given", &person.given),
        ("dropping-particle", &person.dropping_particle),
        ("non-dropping-particle", &person.particle),
        ("suffix", &person.suffix),
    ];
    for (key, text) in parts.into_iter().filter(|(_, text)| !text.is_empty()) {
        map.insert(key.into(), json!(text));
    }
    Value::Object(map)
}

/// A name from CSL-JSON; none where nothing of it is a name.
pub fn name_from_json(value: &Value) -> Option<Name> {
    let text = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or("").to_owned();
    let literal = text("literal");
    if !literal.is_empty() {
        return Some(Name::Body(literal));
    }
    let person = Person {
        family: text("family"),
        given: text("given"),
        dropping_particle: text("dropping-particle"),
        particle: text("non-dropping-particle"),
        suffix: text("suffix"),
    };
    (person != Person::default()).then_some(Name::Person(person))
}
