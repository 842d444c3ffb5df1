//! Where each value comes from, and how it is told.

use std::path::PathBuf;

use anyhow::Result;
use figment::error::Kind;
use figment::providers::{Env, Format, Serialized, Toml};
use figment::{Error, Figment};
use serde::Serialize;

use super::Config;
use super::proof::Wrong;
use crate::db::masked;
use crate::fault;

/// Variables that are settings begin so.
const VARIABLES: &str = "ATALAYA_";
/// What the tests are told by variables is no setting.
const OF_TESTS: &str = "test_";
/// Settings whose values nobody is shown.
const SECRETS: [&str; 2] = ["metrics_token", "mail_password"];
/// Settings that are addresses, in which somebody may have written a password.
const ADDRESSES: [&str; 3] = ["database", "mail_transport", "public_address"];

/// What the command line says; it goes before file and environment.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Flags {
    /// `--data`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<PathBuf>,
    /// `--database`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// `--listen`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<String>,
    /// `--pause`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pause_seconds: Option<f64>,
    /// `--allow-private`
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allow_private: Vec<String>,
}

/// One setting, as `atalaya config` prints it.
#[derive(Clone, Debug, Serialize, PartialEq)]
pub struct InForce {
    /// Its name.
    pub name: String,
    /// Its value; secrets are masked.
    pub value: String,
    /// Where it came from: the default, the file, the variable or the flag.
    pub from: String,
}

impl Config {
    /// Reads everything; the error names the setting, where it stands, and what was expected.
    pub fn read(flags: &Flags) -> Result<(Config, Vec<InForce>)> {
        let first = layers(flags, None);
        let data: PathBuf = first.extract_inner("data").map_err(|error| unreadable(&first, error))?;
        let figment = layers(flags, Some(data.join("atalaya.toml")));
        let config: Config = figment.extract().map_err(|error| unreadable(&figment, error))?;
        config.proved().map_err(|Wrong { name, expected }| refused(&told(&figment, name), &expected))?;
        Ok((config, in_force(&figment)))
    }
}

fn layers(flags: &Flags, file: Option<PathBuf>) -> Figment {
    let mut figment = Figment::from(Serialized::defaults(Config::default()));
    if let Some(file) = file {
        figment = figment.merge(Toml::file(file));
    }
    let environment = Env::prefixed(VARIABLES).filter(|name| !name.as_str().to_lowercase().starts_with(OF_TESTS));
    figment.merge(environment).merge(Serialized::globals(flags))
}

fn in_force(figment: &Figment) -> Vec<InForce> {
    let defaults = serde_json::to_value(Config::default()).unwrap_or_default();
    let names = defaults.as_object().map(|map| map.keys().cloned().collect::<Vec<_>>()).unwrap_or_default();
    names.iter().map(|name| told(figment, name)).collect()
}

/// A setting, as anybody may see it.
fn told(figment: &Figment, name: &str) -> InForce {
    let value: serde_json::Value = figment.extract_inner(name).unwrap_or_default();
    let value = match value {
        serde_json::Value::String(text) => text,
        other => other.to_string(),
    };
    let value = if value.is_empty() {
        value
    } else if SECRETS.contains(&name) {
        "***".to_owned()
    } else if ADDRESSES.contains(&name) {
        masked(&value)
    } else {
        value
    };
    InForce { name: name.to_owned(), value, from: origin(figment, name) }
}

/// The default, the file, the very variable, or the flag.
fn origin(figment: &Figment, name: &str) -> String {
    let Some(origin) = figment.find_metadata(name) else { return "default".to_owned() };
    match (&origin.source, &*origin.name) {
        (_, provider) if provider.contains("Config") => "default".to_owned(),
        (_, provider) if provider.contains("Flags") => "flag".to_owned(),
        (Some(file), _) => file.to_string(),
        (None, _) => format!("{VARIABLES}{}", name.to_uppercase()),
    }
}

/// A setting that makes no sense.
fn refused(setting: &InForce, expected: &str) -> anyhow::Error {
    let InForce { name, value, from } = setting;
    let value = value.replace(char::is_control, " ");
    let is = if value.is_empty() { "empty" } else { value.as_str() };
    fault::usage(format!("the setting `{name}` is {is} ({from}); it must be {expected}"))
}

/// A file that is not well-formed, a setting that there is not, or one of another kind.
fn unreadable(figment: &Figment, error: Error) -> anyhow::Error {
    let name = error.path.first().cloned().unwrap_or_default();
    match error.kind {
        Kind::UnknownField(field, _) => {
            let from = origin(figment, &field);
            fault::usage(format!("there is no setting `{field}` ({from}); the manual lists those that there are"))
        }
        Kind::InvalidType(_, wanted) | Kind::InvalidValue(_, wanted) if !name.is_empty() => {
            refused(&told(figment, &name), in_words(&wanted))
        }
        // a line of the file may hold a password: it is named, and not shown
        kind => {
            let place = error.metadata.and_then(|metadata| metadata.source).map(|source| format!("{source}: "));
            let said = kind.to_string();
            let lines = said.lines().map(str::trim).filter(|line| !line.is_empty() && !is_excerpt(line));
            let said = lines.collect::<Vec<_>>().join("; ");
            fault::usage(format!("the settings cannot be read: {}{said}", place.unwrap_or_default()))
        }
    }
}

/// Is it a line of a file as a message about it shows it, `12 | text`, or what points into it?
fn is_excerpt(line: &str) -> bool {
    line.split_once('|').is_some_and(|(number, _)| number.trim().bytes().all(|byte| byte.is_ascii_digit()))
}

/// What a type takes, for people.
fn in_words(wanted: &str) -> &str {
    match wanted {
        "a boolean" => "true or false",
        "a sequence" => "a list, such as [6, 48]",
        "u16" | "u32" | "u64" | "usize" => "a whole number, 0 or more",
        "f32" | "f64" => "a number",
        "a string" | "path string" => "a text; one of digits stands between quotation marks",
        other => other,
    }
}
