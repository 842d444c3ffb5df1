//! What people say of what the machine read: beside its value, never over it. Every correction stays; of several to one
//! mark the newest holds.

pub mod correctable;
pub mod missed;
mod subject;

use anyhow::Result;
use platform::db::{Db, FromRow, Row, Statement, Tx};
use platform::id::new_id;
use platform::{places, time};
use reading::Quote;
use serde::Serialize;

pub use crate::corrections::subject::{CHECKED, GROUPS, MISSED, MOVED, RIGHT, Subject, WRONG};

/// Where it stands: the same in every reading of a version.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Place {
    /// What.
    pub subject: Subject,
    /// In the title, or in the text; of a flag its name.
    #[serde(rename = "in")]
    pub within: String,
    /// First code point; of what is said of the whole article 0, as is the next.
    pub start: i64,
    /// One after the last.
    pub end: i64,
}

impl Place {
    /// As forms name it.
    pub fn key(&self) -> String {
        format!("{}-{}-{}-{}", self.subject.word(), self.within, self.start, self.end)
    }
}

/// Something read that can be corrected.
#[derive(Clone, Debug)]
pub struct Read {
    /// Where; of a name where it first stands.
    pub place: Place,
    /// Where the same name stands again.
    pub others: Vec<Place>,
    /// The words there.
    pub surface: String,
    /// The term and its list, of a term.
    pub term: Option<(String, String)>,
    /// The machine's value: the voice of a term, the kind of a speaker, the sex of a person, a topic's code, the country of
    /// a place, `yes` or `no` of a flag; empty where it says nothing, [`MISSED`] or [`MOVED`] of what a person told.
    pub value: String,
    /// By which rule, where that is told of each.
    pub rule: Option<String>,
    /// The speaker of a quotation, as the machine read it.
    pub speaker: Option<String>,
    /// Version of the reader.
    pub reader: String,
}

impl Read {
    /// What a person may say of it.
    pub fn values(&self) -> Vec<&'static str> {
        let mut values = self.place.subject.values();
        if self.is_told() {
            values.retain(|value| *value != RIGHT);
        }
        values
    }

    /// Did a person tell it, and not the machine?
    pub fn is_told(&self) -> bool {
        is_told(&self.value)
    }

    /// All places of it.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        std::iter::once(&self.place).chain(&self.others)
    }
}

fn is_told(machine: &str) -> bool {
    matches!(machine, MISSED | MOVED)
}

/// A correction.
#[derive(Clone, Debug, Serialize)]
pub struct Correction {
    /// Identifier; later ones have greater ones.
    pub id: String,
    /// Of which version of an article.
    pub version: String,
    /// Where.
    #[serde(flatten)]
    pub place: Place,
    /// The words there.
    pub surface: String,
    /// The term, of a term.
    pub term_id: Option<String>,
    /// Its list.
    pub list_id: Option<String>,
    /// Version of the reader that is corrected.
    pub reader: String,
    /// What the machine said.
    pub machine: String,
    /// The speaker that it read.
    pub machine_speaker: Option<String>,
    /// What the person says: one of [`Subject::values`].
    pub value: String,
    /// The right speaker of a quotation, where the machine's was wrong.
    pub speaker: Option<String>,
    /// Why.
    pub why: String,
    /// Who.
    pub who: String,
    /// When.
    pub at: i64,
}

impl Correction {
    /// Does a person tell with it what the machine did not find there?
    pub fn is_told(&self) -> bool {
        is_told(&self.machine) && !matches!(self.value.as_str(), WRONG | MOVED)
    }
}

impl FromRow for Correction {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (id, version, subject) = (row.take()?, row.take()?, row.take::<String>()?);
        let subject = Subject::parse(&subject).unwrap_or(Subject::Article);
        Ok(Correction {
            id,
            version,
            place: Place { subject, within: row.take()?, start: row.take()?, end: row.take()? },
            surface: row.take()?,
            term_id: row.take()?,
            list_id: row.take()?,
            reader: row.take()?,
            machine: row.take()?,
            machine_speaker: row.take()?,
            value: row.take()?,
            speaker: row.take()?,
            why: row.take()?,
            who: row.take()?,
            at: row.take()?,
        })
    }
}

macro_rules! columns {
    () => {
        "id, version_id, subject, within, span_start, span_end, surface, term_id, list_id, reader, machine, machine_speaker,
         value, speaker, why, who, at"
    };
}

/// What a person says.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// One of [`Subject::values`].
    pub value: String,
    /// The right speaker.
    pub speaker: Option<String>,
    /// Why.
    pub why: String,
}

/// Notes what a person says of something read, wherever it stands; gives the first correction's identifier.
pub async fn add(
    tx: &mut Tx,
    version_id: &str,
    read: &Read,
    said: &Said,
    who: (&str, Option<&str>),
    observatory_id: &str,
) -> Result<String> {
    let id = add_at(tx, version_id, (read, &read.place), said, who, observatory_id).await?;
    for place in &read.others {
        add_at(tx, version_id, (read, place), said, who, observatory_id).await?;
    }
    Ok(id)
}

async fn add_at(
    tx: &mut Tx,
    version_id: &str,
    (read, place): (&Read, &Place),
    said: &Said,
    who: (&str, Option<&str>),
    observatory_id: &str,
) -> Result<String> {
    let id = new_id();
    let (term, list) = read.term.clone().map_or((None, None), |(term, list)| (Some(term), Some(list)));
    tx.run(
        concat!(
            "INSERT INTO correction (",
            columns!(),
            ", account_id, observatory_id)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)"
        ),
        vec![
            id.as_str().into(),
            version_id.into(),
            place.subject.word().into(),
            place.within.as_str().into(),
            place.start.into(),
            place.end.into(),
            read.surface.as_str().into(),
            term.into(),
            list.into(),
            read.reader.as_str().into(),
            read.value.as_str().into(),
            read.speaker.clone().into(),
            said.value.as_str().into(),
            said.speaker.clone().into(),
            said.why.as_str().into(),
            who.0.into(),
            time::now().into(),
            who.1.map(str::to_owned).into(),
            observatory_id.into(),
        ],
    )
    .await?;
    Ok(id)
}

/// The corrections of a version that hold: the newest of each place.
pub async fn holding(db: &Db, version_id: &str) -> Result<Vec<Correction>> {
    let all: Vec<Correction> = db
        .all(concat!("SELECT ", columns!(), " FROM correction WHERE version_id = $1 ORDER BY id"), (version_id,))
        .await?;
    Ok(newest(all))
}

/// The same of several versions, in the order of their identifiers.
pub async fn holding_in(db: &Db, versions: &[String]) -> Result<Vec<Correction>> {
    let sql = concat!("SELECT ", columns!(), " FROM correction WHERE version_id IN ", places!(), " ORDER BY id");
    Ok(newest(db.all_of(sql, versions).await?))
}

/// Versions with corrections, after an identifier.
pub async fn versions_after(db: &Db, after: &str, limit: usize) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = db
        .all(
            "SELECT DISTINCT c.version_id FROM correction c JOIN version v ON v.id = c.version_id JOIN page p ON p.id = v.page_id
             WHERE c.version_id > $1 AND p.hidden_at IS NULL ORDER BY c.version_id LIMIT $2",
            (after, limit),
        )
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The statement that removes the corrections of a page's versions.
pub fn forget(page_id: &str) -> Statement {
    Statement::new("DELETE FROM correction WHERE version_id IN (SELECT id FROM version WHERE page_id = $1)", (page_id,))
}

fn newest(all: Vec<Correction>) -> Vec<Correction> {
    let mut holding: Vec<Correction> = Vec::new();
    for one in all {
        holding.retain(|before| before.version != one.version || before.place != one.place);
        holding.push(one);
    }
    holding
}

/// The correction of a place, if there is one.
pub fn of<'a>(corrections: &'a [Correction], place: &Place) -> Option<&'a Correction> {
    corrections.iter().find(|one| one.place == *place)
}

/// The place of a mark.
pub fn place_of_mark(in_title: bool, start: usize, end: usize) -> Place {
    let within = if in_title { "title" } else { "text" };
    place(Subject::Term, within, start, end)
}

/// The place of a quotation.
pub fn place_of_quote(quote: &Quote) -> Place {
    place(Subject::Quote, "text", quote.span.start, quote.span.end)
}

/// The place of somebody: where the text first names them.
pub fn place_of_person(person: &reading::Person) -> Option<Place> {
    let first = person.mentions.first()?;
    Some(place(Subject::Person, "text", first.start, first.end))
}

/// The place of something read.
pub fn place(subject: Subject, within: &str, start: usize, end: usize) -> Place {
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    Place { subject, within: within.to_owned(), start: number(start), end: number(end) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn correction(id: &str, start: i64, value: &str) -> Correction {
        Correction {
            id: id.to_owned(),
            version: "v".to_owned(),
            place: Place { subject: Subject::Quote, within: "text".to_owned(), start, end: start + 9 },
            surface: String::new(),
            term_id: None,
            list_id: None,
            reader: "2".to_owned(),
            machine: "woman".to_owned(),
            machine_speaker: None,
            value: value.to_owned(),
            speaker: None,
            why: String::new(),
            who: String::new(),
            at: 0,
        }
    }

    #[test]
    fn the_newest_correction_of_a_place_holds() {
        let all = vec![correction("1", 0, WRONG), correction("2", 0, "man"), correction("3", 20, RIGHT)];
        let holding = newest(all);
        assert_eq!(holding.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["2", "3"]);
    }
}
