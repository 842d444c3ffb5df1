//! Is a document there already?

use anyhow::Result;
use platform::db::Db;
use platform::text::fold;
use records::{Body, Filter, Record, Records};

use crate::kinds::DOCUMENT;

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

/// The document that a new one is most like, if any.
pub async fn similar(db: &Db, body: &Body) -> Result<Option<(Record, Likeness)>> {
    let records = Records::of(db);
    for (field, codes) in [("doi", body.texts("doi")), ("isbn", body.texts("isbn"))] {
        for code in codes {
            let bare = code.rsplit_once("doi.org/").map_or(code, |(_, bare)| bare);
            for said in [bare.to_owned(), format!("https://doi.org/{bare}")] {
                let filter = Filter::of(DOCUMENT.name).with(field, &fold(&said));
                let filter = Filter { reader: records::Shown::Members, ..filter };
                if let Some(record) = records.list(&filter, None, 1).await?.into_iter().next() {
                    return Ok(Some((record, Likeness::SameCode)));
                }
            }
        }
    }
    let title = body.title(&DOCUMENT);
    if title.is_empty() {
        return Ok(None);
    }
    let year = |body: &Body| body.text("issued").and_then(|issued| issued.get(..4)).map(str::to_owned);
    let own = year(body);
    let mut other = None;
    for record in records.titled(DOCUMENT.name, &title, MOST).await? {
        match (&own, year(&record.body)) {
            (Some(own), Some(theirs)) if *own != theirs => other = Some((record, Likeness::OtherYear)),
            _ => return Ok(Some((record, Likeness::SameTitle))),
        }
    }
    Ok(other)
}
