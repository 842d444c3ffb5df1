//! All that is said of a record, and how two states of it differ.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::value::{Statement, Value};

/// All that is said of a record, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Body(BTreeMap<String, Vec<Statement>>);

/// A field that two states say differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub field: String,
    /// What was said and is no more.
    pub gone: Vec<Statement>,
    /// What is said now.
    pub new: Vec<Statement>,
}

impl Body {
    /// Nothing said yet.
    pub fn new() -> Body {
        Body::default()
    }

    /// Adds a statement to a field.
    pub fn say(&mut self, field: &str, statement: Statement) {
        self.0.entry(field.to_owned()).or_default().push(statement);
    }

    /// Replaces what a field says; nothing empties it.
    pub fn set(&mut self, field: &str, statements: Vec<Statement>) {
        if statements.is_empty() {
            self.0.remove(field);
        } else {
            self.0.insert(field.to_owned(), statements);
        }
    }

    /// What a field says.
    pub fn all(&self, field: &str) -> &[Statement] {
        self.0.get(field).map_or(&[], Vec::as_slice)
    }

    /// The first text of a field.
    pub fn text(&self, field: &str) -> Option<&str> {
        self.all(field).iter().find_map(|statement| match &statement.value {
            Value::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// All texts of a field.
    pub fn texts(&self, field: &str) -> Vec<&str> {
        let texts = self.all(field).iter().filter_map(|statement| match &statement.value {
            Value::Text(text) => Some(text.as_str()),
            _ => None,
        });
        texts.collect()
    }

    /// What a field says in a language: that one, else Spanish, else English, else the first.
    pub fn in_language(&self, field: &str, lang: &str) -> Option<&str> {
        let said = |code: &str| self.all(field).iter().find(|s| s.lang.as_deref() == Some(code));
        let statement = said(lang).or_else(|| said("es")).or_else(|| said("en")).or_else(|| self.all(field).first());
        match &statement?.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Fields with what they say.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &[Statement])> {
        self.0.iter().map(|(field, statements)| (field.as_str(), statements.as_slice()))
    }

    /// What may be the identifier of another record.
    pub fn named(&self) -> impl Iterator<Item = &str> {
        self.0.values().flatten().flat_map(|statement| match &statement.value {
            Value::Record(id) => vec![id.as_str()],
            Value::Parts(parts) => parts.values().map(String::as_str).collect(),
            Value::Text(_) => Vec::new(),
        })
    }

    /// Every statement, to be changed.
    pub fn statements_mut(&mut self) -> impl Iterator<Item = &mut Statement> {
        self.0.values_mut().flatten()
    }

    /// The same, all of it seen to be so on this day.
    pub fn confirmed(&self, day: &str) -> Body {
        let mut body = self.clone();
        body.statements_mut().for_each(|statement| statement.confirmed_on = Some(day.to_owned()));
        body
    }

    /// The day since which all of it is confirmed: the oldest of its statements; none where one is not confirmed.
    pub fn confirmed_on(&self) -> Option<&str> {
        let mut days = self.0.values().flatten().map(|statement| statement.confirmed_on.as_deref());
        let first = days.next()??;
        days.try_fold(first, |oldest, day| day.map(|day| oldest.min(day)))
    }
}
