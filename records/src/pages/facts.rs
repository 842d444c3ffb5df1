//! What is said of a record, fact by fact, each with where it comes from and when it was confirmed.

use super::said::{PartWords, Sayer, Words, period};
use crate::body::Body;
use crate::kind::{Field, Form, Kind};
use crate::value::{Confidence, SaidBy, Statement};
use platform::words::Speech;

/// A field with what it says.
pub struct Fact {
    /// Its name.
    pub label: String,
    /// Its values.
    pub values: Vec<FactValue>,
}

/// One value of a field.
pub struct FactValue {
    /// The value in words.
    pub words: Words,
    /// The same part by part, where it is a row of a table.
    pub parts: Vec<PartWords>,
    /// Language, time and role, where they are said.
    pub notes: Vec<String>,
    /// Where it is said.
    pub origins: Vec<Origin>,
    /// Class of the mark that tells who put it here.
    pub by_class: &'static str,
    /// Who put it here.
    pub by: String,
    /// Why it is doubtful, if it is.
    pub doubt: Option<String>,
    /// The day of its confirmation, for machines and in words.
    pub confirmed: Option<(String, String)>,
}

/// A place where something is said.
pub struct Origin {
    /// Its words.
    pub text: String,
    /// Its address, where it is one.
    pub href: Option<String>,
}

/// The facts of a body in the order of its kind, without these fields; a field that says nothing is told as such where
/// it must say something.
pub fn facts(speech: &Speech, sayer: &Sayer, kind: &Kind, body: &Body, without: &[&str]) -> Vec<Fact> {
    let fields = kind.fields.iter().filter(|field| !without.contains(&field.name));
    let facts = fields.filter(|field| field.required || !body.all(field.name).is_empty()).map(|field| Fact {
        label: sayer.field(kind, field.name),
        values: body.all(field.name).iter().map(|statement| value(speech, sayer, kind, field, statement)).collect(),
    });
    facts.collect()
}

fn value(speech: &Speech, sayer: &Sayer, kind: &Kind, field: &Field, statement: &Statement) -> FactValue {
    let mut notes = Vec::new();
    if let (Form::Tongues, Some(lang)) = (&field.form, &statement.lang) {
        notes.push(speech.language(lang));
    }
    notes.extend(statement.note.clone());
    notes.extend(period(speech, sayer, statement));
    FactValue {
        words: sayer.statement(kind, field.name, &field.form, statement),
        parts: sayer.parts(kind, field.name, &field.form, statement),
        notes,
        origins: origins(statement.source.as_deref().unwrap_or_default()),
        by_class: if statement.by == SaidBy::Machine { "prov" } else { "prov prov-human" },
        by: speech.t(&format!("records-by-{}", statement.by.word())),
        doubt: (statement.confidence != Confidence::High)
            .then(|| speech.t(&format!("records-confidence-{}", statement.confidence.word()))),
        confirmed: statement.confirmed_on.as_ref().map(|day| (day.clone(), speech.date_short(day))),
    }
}

/// The places that a source names; they stand in a row, parted by ` | `.
pub fn origins(source: &str) -> Vec<Origin> {
    let pieces = source.split('|').map(str::trim).filter(|piece| !piece.is_empty());
    pieces
        .map(|piece| {
            let is_web =
                (piece.starts_with("https://") || piece.starts_with("http://")) && !piece.contains(char::is_whitespace);
            Origin { text: if is_web { host(piece) } else { piece.to_owned() }, href: is_web.then(|| piece.to_owned()) }
        })
        .collect()
}

/// The host of an address: the whole of it would burst the table.
fn host(address: &str) -> String {
    let url = url::Url::parse(address).ok();
    let host = url.as_ref().and_then(url::Url::host_str).unwrap_or(address);
    host.trim_start_matches("www.").to_owned()
}
