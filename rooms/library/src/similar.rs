//! Is a document there already?

use anyhow::Result;
use platform::db::Db;
use records::{Body, Record, Records};

use crate::identity::{self, are_kept_apart, is_one_work};
use crate::kinds::DOCUMENT;
use crate::names;

/// Documents of one title that are looked at.
const MOST: usize = 20;

/// How much a document that is there is like a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// They have the same DOI or ISBN.
    SameCode,
    /// They have the same title, and the same year or one of them none.
    SameTitle,
    /// They have the same title and different years: another edition, or another work.
    OtherYear,
}

impl Likeness {
    /// The key of the words that say so.
    pub fn key(self) -> &'static str {
        match self {
            Likeness::SameCode => "library-like-code",
            Likeness::SameTitle => "library-like-title",
            Likeness::OtherYear => "library-like-year",
        }
    }
}

/// The document that a new one is most like, if any. What documents are known by is brought up to date before
/// ([`names::bring_up`]).
pub async fn similar(db: &Db, body: &Body) -> Result<Option<(Record, Likeness)>> {
    let alike = names::published(db, &identity::codes(body)).await?;
    if let Some(record) = alike.into_iter().find(|record| is_one_work(&record.body, body)) {
        return Ok(Some((record, Likeness::SameCode)));
    }
    let title = body.title(&DOCUMENT);
    if title.is_empty() {
        return Ok(None);
    }
    let year = |body: &Body| body.text("issued").and_then(|issued| issued.get(..4)).map(str::to_owned);
    let own = year(body);
    let mut other = None;
    for record in Records::of(db).titled(DOCUMENT.name, &title, MOST).await? {
        if are_kept_apart(&record.body, body) {
            continue;
        }
        match (&own, year(&record.body)) {
            (Some(own), Some(theirs)) if *own != theirs => other = Some((record, Likeness::OtherYear)),
            _ => return Ok(Some((record, Likeness::SameTitle))),
        }
    }
    Ok(other)
}
