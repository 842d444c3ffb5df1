//! One value of a field with where it comes from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::shown::Shown;

/// What is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// A text; which text is right is up to the field's [`crate::Form`].
    Text(String),
    /// Another record, by identifier.
    Record(String),
    /// Named parts, each a text.
    Parts(BTreeMap<String, String>),
}

impl Value {
    /// The text, identifier, or parts in the order of their names.
    pub fn plain(&self) -> String {
        match self {
            Value::Text(text) | Value::Record(text) => text.clone(),
            Value::Parts(parts) => {
                parts.values().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ")
            }
        }
    }

    /// One of the parts.
    pub fn part(&self, name: &str) -> Option<&str> {
        match self {
            Value::Parts(parts) => parts.get(name).map(String::as_str).filter(|part| !part.is_empty()),
            _ => None,
        }
    }
}

/// A value with its provenance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// What is said.
    #[serde(flatten)]
    pub value: Value,
    /// The language it is said in, for [`crate::Form::Tongues`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Since when it holds (EDTF).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Until when it held (EDTF).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// In which role, or what else belongs to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Where it is said: an address, a document, a person's word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Who put it here.
    #[serde(default, skip_serializing_if = "SaidBy::is_person")]
    pub by: SaidBy,
    /// How sure it is.
    #[serde(default, skip_serializing_if = "Confidence::is_high")]
    pub confidence: Confidence,
    /// The day on which it was last seen to be so, `YYYY-MM-DD`; none: nobody confirmed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_on: Option<String>,
    /// Who sees it.
    #[serde(default, skip_serializing_if = "is_public")]
    pub shown: Shown,
}

fn is_public(shown: &Shown) -> bool {
    *shown == Shown::Public
}

impl Statement {
    /// A value said by a person, nothing else known of it.
    pub fn of(value: Value) -> Statement {
        Statement {
            value,
            lang: None,
            since: None,
            until: None,
            note: None,
            source: None,
            by: SaidBy::Person,
            confidence: Confidence::High,
            confirmed_on: None,
            shown: Shown::Public,
        }
    }

    /// A text.
    pub fn text(text: impl Into<String>) -> Statement {
        Statement::of(Value::Text(text.into()))
    }

    /// Another record.
    pub fn record(id: impl Into<String>) -> Statement {
        Statement::of(Value::Record(id.into()))
    }

    /// Is the same thing said, whatever its provenance?
    pub fn says_the_same(&self, other: &Statement) -> bool {
        self.value == other.value
            && self.lang == other.lang
            && self.since == other.since
            && self.until == other.until
            && self.note == other.note
    }
}

/// Who put a value here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SaidBy {
    /// Somebody typed it.
    #[default]
    Person,
    /// It came with a file.
    Import,
    /// A program read it from a document or page.
    Machine,
}

impl SaidBy {
    fn is_person(&self) -> bool {
        *self == SaidBy::Person
    }

    /// Its word in catalogue keys.
    pub fn word(self) -> &'static str {
        match self {
            SaidBy::Person => "person",
            SaidBy::Import => "import",
            SaidBy::Machine => "machine",
        }
    }
}

/// How sure a value is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Doubtful.
    Low,
    /// Named in passing, or remembered.
    Medium,
    /// Read in its source.
    #[default]
    High,
}

impl Confidence {
    fn is_high(&self) -> bool {
        *self == Confidence::High
    }

    /// Its word in files and catalogue keys.
    pub fn word(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }

    /// The confidence of a word.
    pub fn parse(word: &str) -> Option<Confidence> {
        [Confidence::Low, Confidence::Medium, Confidence::High].into_iter().find(|c| c.word() == word)
    }
}
