//! A record of the register, as everybody may see it.

use platform::text::fold;
use records::{Body, Kind, Record, Shown, Value};

use crate::kinds::{ACTIVITY, BODY, MANDATE, MEETING};

/// The kinds of the register, in the order in which they stand in it.
pub static TOLD: [&Kind; 4] = [&BODY, &MANDATE, &ACTIVITY, &MEETING];

/// What everybody may see of a record.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its identifier.
    pub id: String,
    /// By which files name it.
    pub key: String,
    /// Its type.
    pub kind: &'static Kind,
    /// What everybody may see of it.
    pub body: Body,
    /// When it last changed, in microseconds UTC.
    pub updated_at: i64,
    /// Its place among others: its kind, and its name aside of case and accents.
    place: (usize, String),
}

impl Item {
    /// Of a record; none of a kind that does not belong to the register.
    pub(crate) fn of(record: Record) -> Option<Item> {
        let at = TOLD.iter().position(|kind| kind.name == record.kind)?;
        let kind = TOLD[at];
        Some(Item {
            body: record.body.seen_by(kind, Shown::Public),
            place: (at, fold(&record.title)),
            updated_at: record.updated_at,
            id: record.id,
            key: record.key,
            kind,
        })
    }

    /// The records that it names in a field.
    pub fn named<'a>(&'a self, field: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        self.body.all(field).iter().filter_map(|statement| match &statement.value {
            Value::Record(id) => Some(id.as_str()),
            _ => None,
        })
    }

    /// The first record that it names in a field.
    pub fn first<'a>(&'a self, field: &str) -> Option<&'a str> {
        self.named(field).next()
    }

    /// The rows of a table that it has.
    pub fn rows<'a>(&'a self, field: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
        self.body.all(field).iter().map(|statement| &statement.value)
    }

    /// Its name in a language, else in another one that it has.
    pub fn name(&self, lang: &str) -> &str {
        self.body.in_language(self.kind.title, lang).unwrap_or(&self.key)
    }

    /// The date (EDTF) by which it stands among others: when it begins, else when it ends.
    pub fn date(&self) -> Option<&str> {
        self.body.text("start").or_else(|| self.body.text("end"))
    }

    /// Its place in the register: kind by kind, by name.
    pub fn order(&self) -> (usize, &str, &str) {
        (self.place.0, &self.place.1, &self.id)
    }

    /// Its address.
    pub fn address(&self) -> String {
        self.kind.address(&self.id)
    }
}

/// What a row of a table says in a language, else in another one that it has, with the code of that.
pub fn in_row<'a>(row: &'a Value, lang: &'a str) -> Option<(&'a str, &'a str)> {
    [lang, "es", "en", "pt", "fr"].into_iter().find_map(|code| Some((row.part(code)?, code)))
}
