//! Tables described for machines: `datapackage.json` of Data Package 2.0 (Frictionless).

use serde_json::{Map, Value, json};

/// A package of tables.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DataPackage {
    /// A short name; made fit for an address.
    pub name: String,
    /// For people.
    pub title: String,
    /// What it holds, and how it was made.
    pub description: Option<String>,
    /// Its version, as its makers count.
    pub version: Option<String>,
    /// When it was made: RFC 3339.
    pub created: Option<String>,
    /// Where people read of it.
    pub homepage: Option<String>,
    /// Licence: short name (SPDX), address.
    pub licence: Option<(String, String)>,
    /// Who made it.
    pub contributors: Vec<String>,
    /// Where the data come from: title, address.
    pub sources: Vec<(String, Option<String>)>,
    /// Keywords.
    pub keywords: Vec<String>,
    /// Its tables.
    pub tables: Vec<Table>,
}

/// A CSV file, UTF-8, with one line of names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// A short name; made fit for an address.
    pub name: String,
    /// Where it lies, from the package's file.
    pub path: String,
    /// For people.
    pub title: Option<String>,
    /// What a row is.
    pub description: Option<String>,
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// Columns that together name a row.
    pub key: Vec<String>,
    /// Column, table, column there.
    pub refers: Vec<(String, String, String)>,
    /// The file's size.
    pub bytes: Option<u64>,
    /// The file's SHA-256, in hexadecimal.
    pub sha256: Option<String>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Column {
    /// As the first line of the file says it.
    pub name: String,
    /// What its cells hold.
    pub holds: Holds,
    /// For people.
    pub title: Option<String>,
    /// What it means, in which unit.
    pub description: Option<String>,
    /// No cell is empty.
    pub is_required: bool,
    /// No two cells are the same.
    pub is_unique: bool,
    /// The only values, if they are few.
    pub choices: Vec<String>,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Holds {
    /// Text.
    #[default]
    Text,
    /// Whole numbers.
    Whole,
    /// Numbers with a decimal point.
    Number,
    /// `true` and `false`, or 1 and 0.
    Flag,
    /// `YYYY-MM-DD`
    Day,
    /// `YYYY-MM-DDThh:mm:ssZ`
    Instant,
    /// `YYYY`
    Year,
    /// `YYYY-MM`
    Month,
    /// An address.
    Address,
}

/// Writes `datapackage.json`.
pub fn write(package: &DataPackage) -> String {
    let mut map = Map::new();
    map.insert("$schema".into(), json!("https://datapackage.org/profiles/2.0/datapackage.json"));
    map.insert("name".into(), json!(slug(&package.name)));
    text(&mut map, "title", Some(&package.title));
    text(&mut map, "description", package.description.as_ref());
    text(&mut map, "version", package.version.as_ref());
    text(&mut map, "created", package.created.as_ref());
    text(&mut map, "homepage", package.homepage.as_ref());
    if let Some((name, path)) = &package.licence {
        map.insert("licenses".into(), json!([{ "name": name, "path": path }]));
    }
    list(&mut map, "contributors", package.contributors.iter().map(|name| json!({ "title": name })).collect());
    let source = |(title, path): &(String, Option<String>)| match path {
        Some(path) => json!({ "title": title, "path": path }),
        None => json!({ "title": title }),
    };
    list(&mut map, "sources", package.sources.iter().map(source).collect());
    list(&mut map, "keywords", package.keywords.iter().map(|word| json!(word)).collect());
    map.insert("resources".into(), package.tables.iter().map(table).collect());
    let mut out = serde_json::to_string_pretty(&Value::Object(map)).unwrap_or_default();
    out.push('\n');
    out
}

fn table(table: &Table) -> Value {
    let mut schema = Map::new();
    schema.insert("$schema".into(), json!("https://datapackage.org/profiles/2.0/tableschema.json"));
    schema.insert("fields".into(), table.columns.iter().map(column).collect());
    list(&mut schema, "primaryKey", table.key.iter().map(|name| json!(name)).collect());
    let refers = |(from, to, column): &(String, String, String)| json!({ "fields": [from], "reference": { "resource": slug(to), "fields": [column] } });
    list(&mut schema, "foreignKeys", table.refers.iter().map(refers).collect());
    schema.insert("missingValues".into(), json!([""]));
    let mut map = Map::new();
    map.insert("name".into(), json!(slug(&table.name)));
    map.insert("type".into(), json!("table"));
    map.insert("path".into(), json!(table.path));
    for (key, value) in [("format", "csv"), ("mediatype", "text/csv"), ("encoding", "utf-8")] {
        map.insert(key.into(), json!(value));
    }
    text(&mut map, "title", table.title.as_ref());
    text(&mut map, "description", table.description.as_ref());
    if let Some(bytes) = table.bytes {
        map.insert("bytes".into(), json!(bytes));
    }
    if let Some(hash) = &table.sha256 {
        map.insert("hash".into(), json!(format!("sha256:{hash}")));
    }
    map.insert("schema".into(), Value::Object(schema));
    Value::Object(map)
}

fn column(column: &Column) -> Value {
    let mut map = Map::new();
    map.insert("name".into(), json!(column.name));
    let (kind, format) = match column.holds {
        Holds::Text => ("string", None),
        Holds::Whole => ("integer", None),
        Holds::Number => ("number", None),
        Holds::Flag => ("boolean", None),
        Holds::Day => ("date", None),
        Holds::Instant => ("datetime", None),
        Holds::Year => ("year", None),
        Holds::Month => ("yearmonth", None),
        Holds::Address => ("string", Some("uri")),
    };
    map.insert("type".into(), json!(kind));
    if let Some(format) = format {
        map.insert("format".into(), json!(format));
    }
    if column.holds == Holds::Flag {
        map.insert("trueValues".into(), json!(["true", "1"]));
        map.insert("falseValues".into(), json!(["false", "0"]));
    }
    text(&mut map, "title", column.title.as_ref());
    text(&mut map, "description", column.description.as_ref());
    let mut rules = Map::new();
    if column.is_required {
        rules.insert("required".into(), json!(true));
    }
    if column.is_unique {
        rules.insert("unique".into(), json!(true));
    }
    list(&mut rules, "enum", column.choices.iter().map(|choice| json!(choice)).collect());
    if !rules.is_empty() {
        map.insert("constraints".into(), Value::Object(rules));
    }
    Value::Object(map)
}

fn text(map: &mut Map<String, Value>, key: &str, value: Option<&String>) {
    if let Some(value) = value.filter(|value| !value.is_empty()) {
        map.insert(key.to_owned(), json!(value));
    }
}

fn list(map: &mut Map<String, Value>, key: &str, values: Vec<Value>) {
    if !values.is_empty() {
        map.insert(key.to_owned(), Value::Array(values));
    }
}

/// Lower case, digits, `-`: what names of packages and tables may hold.
fn slug(name: &str) -> String {
    let folded = crate::edtf::fold(name);
    let kept = folded.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' || c == '.' { c } else { '-' });
    let joined: String = kept.collect();
    let slug = joined.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    if slug.is_empty() { "data".to_owned() } else { slug }
}
