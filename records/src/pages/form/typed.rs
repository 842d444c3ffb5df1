//! What is said of a record as a form holds it: rows of texts. `phone.0` is the first value of a field, `phone.0.source`
//! where it comes from, `parties.2.country` a part of the third row; boxes that may be ticked are named `topics`.

use std::collections::BTreeMap;

use platform::pages::TOKEN_FIELD;

use crate::body::Body;
use crate::kind::{Field, Form};
use crate::pages::said::Sayer;
use crate::value::{Confidence, Statement, Value};

/// Most rows of a field that are read: more than it may have, so that who typed too many sees them again.
const MOST_READ: usize = 2000;

/// A row of a field, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    pub text: String,
    pub parts: BTreeMap<String, String>,
    pub lang: String,
    pub since: String,
    pub until: String,
    pub note: String,
    pub source: String,
    /// Empty for the usual: read in its source.
    pub confidence: String,
    /// Empty for everybody.
    pub shown: String,
}

impl Row {
    /// A box that was ticked.
    pub fn tick(text: &str) -> Row {
        Row { text: text.to_owned(), ..Row::default() }
    }

    /// Does it say nothing?
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.parts.values().all(String::is_empty)
    }

    fn entry(&mut self, name: &str) -> &mut String {
        match name {
            "" => &mut self.text,
            "lang" => &mut self.lang,
            "since" => &mut self.since,
            "until" => &mut self.until,
            "note" => &mut self.note,
            "source" => &mut self.source,
            "confidence" => &mut self.confidence,
            "shown" => &mut self.shown,
            part => self.parts.entry(part.to_owned()).or_default(),
        }
    }
}

/// What a field says, as its rows hold it.
pub(super) fn rows_of(body: &Body, field: &Field, sayer: &Sayer) -> Vec<Row> {
    body.all(field.name).iter().map(|statement| row_of(field, statement, sayer)).collect()
}

fn row_of(field: &Field, statement: &Statement, sayer: &Sayer) -> Row {
    let text = |form: &Form, text: &str| match form {
        Form::Record(_) => clean(&sayer.record(text).text),
        Form::Word(vocabulary) => clean(&sayer.term(vocabulary, text)),
        _ => clean(text),
    };
    let optional = |text: &Option<String>| clean(text.as_deref().unwrap_or_default());
    let mut row = Row {
        lang: optional(&statement.lang),
        since: optional(&statement.since),
        until: optional(&statement.until),
        note: optional(&statement.note),
        source: optional(&statement.source),
        confidence: match statement.confidence {
            Confidence::High => String::new(),
            other => other.word().to_owned(),
        },
        shown: if statement.shown > field.shown { "members".to_owned() } else { String::new() },
        ..Row::default()
    };
    match (&statement.value, &field.form) {
        (Value::Parts(parts), Form::Parts(fields)) => {
            for part in *fields {
                let said = parts.get(part.name).map(|said| text(&part.form, said)).unwrap_or_default();
                row.parts.insert(part.name.to_owned(), said);
            }
        }
        (value, form) => row.text = text(form, &value.plain()),
    }
    row
}

/// The rows of a field that a form sent, by number; boxes that were ticked come behind.
pub(super) fn rows_sent(typed: &[(String, String)], field: &Field) -> Vec<Row> {
    let mut rows: BTreeMap<usize, Row> = BTreeMap::new();
    for (name, value) in typed {
        let Some((number, what)) = place(name, field.name) else { continue };
        *rows.entry(number).or_default().entry(what) = clean(value);
    }
    let past = rows.keys().next_back().map_or(0, |last| last + 1);
    let mut all: Vec<Row> = (0..past).map(|number| rows.remove(&number).unwrap_or_default()).collect();
    let ticked = typed.iter().filter(|(name, _)| name == field.name);
    all.extend(ticked.map(|(_, value)| Row::tick(&clean(value))));
    if let Form::Parts(parts) = field.form {
        // a form leaves nothing out, a program may
        for row in &mut all {
            parts.iter().for_each(|part| _ = row.parts.entry(part.name.to_owned()).or_default());
        }
    }
    all
}

/// Does a form say more of a field than is read of it?
pub(super) fn is_cut(typed: &[(String, String)], field: &Field) -> bool {
    let is_behind = |name: &str| numbered(name, field.name).is_some_and(|(number, _)| number >= MOST_READ);
    typed.iter().any(|(name, value)| !value.trim().is_empty() && is_behind(name))
}

/// `phone.2.source` of `phone` is `(2, "source")`.
fn place<'a>(name: &'a str, field: &str) -> Option<(usize, &'a str)> {
    numbered(name, field).filter(|(number, _)| *number < MOST_READ)
}

fn numbered<'a>(name: &'a str, field: &str) -> Option<(usize, &'a str)> {
    let rest = name.strip_prefix(field)?.strip_prefix('.')?;
    let (number, what) = rest.split_once('.').unwrap_or((rest, ""));
    Some((number.parse().ok()?, what))
}

/// A field's rows as names and values.
pub(super) fn pairs(field: &Field, rows: &[Row]) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        let name = format!("{}.{number}", field.name);
        let more = [
            ("lang", &row.lang),
            ("since", &row.since),
            ("until", &row.until),
            ("note", &row.note),
            ("source", &row.source),
            ("confidence", &row.confidence),
            ("shown", &row.shown),
        ];
        let parts = row.parts.iter().map(|(part, text)| (part.as_str(), text));
        pairs.extend(more.into_iter().chain(parts).map(|(what, text)| (format!("{name}.{what}"), text.clone())));
        pairs.push((name, row.text.clone()));
    }
    pairs.retain(|(_, text)| !text.is_empty());
    pairs
}

/// What was typed, without the fields that are not for people.
pub(in crate::pages) fn again(typed: Vec<(String, String)>) -> Vec<(String, String)> {
    typed.into_iter().filter(|(name, _)| name != TOKEN_FIELD && name != "revision").collect()
}

/// Without blanks around it, and with the line ends that everything else has: browsers send those of another system.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}
