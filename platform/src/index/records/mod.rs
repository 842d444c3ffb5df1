//! The index of typed records, beside that of articles: the same folder, following, words and orders.
//!
//! A document is a whole record. Parts of its text (pages of a file, articles of a law) would be documents of their own
//! that name it; none are written yet. What only members see lies in fields of its own, which are asked for members only.

mod answers;
mod schema;
mod search;

use std::collections::BTreeMap;

pub use schema::RecordShape;

use super::model::{Piece, SearchProblem};
use super::open::Indexed;
use super::snippet::Marks;
use super::syntax::Asked;
use crate::kept::FoundOnce;

/// The search index of records.
pub type RecordIndex = Indexed<RecordShape>;

/// The field by which records are narrowed and counted by kind.
pub const KIND: &str = "@kind";
/// The first letter in the key of a record that stands before all others; no folded name begins with it.
pub const AHEAD: char = ' ';

/// One record as the index keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordDocument {
    /// Its identifier; adding it again replaces it.
    pub id: String,
    /// The name of its kind.
    pub kind: String,
    /// The name by which it is listed.
    pub title: String,
    /// Does it stand before all others in lists by name?
    pub ahead: bool,
    /// Its names, in the languages in which it has one.
    pub names: Vec<Said>,
    /// Everything else that is said of it.
    pub texts: Vec<Said>,
    /// What it is narrowed by.
    pub values: Vec<Narrowing>,
    /// When it was entered, in microseconds UTC.
    pub created_at: i64,
}

/// A text of a record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The text.
    pub text: String,
    /// ISO 639 code of its language; none: it may be any.
    pub lang: Option<String>,
    /// Do only members see it?
    pub members: bool,
}

/// A value that a record is narrowed by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrowing {
    /// Its field.
    pub field: String,
    /// The value.
    pub value: String,
    /// Do only members see it?
    pub members: bool,
}

/// The order of records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RecordSort {
    /// By name, from A to Z; those that stand ahead first.
    #[default]
    Name,
    /// By likeness to the words asked.
    Best,
    /// By when they were entered, latest first.
    Newest,
}

/// A search among records.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RecordQuery {
    /// What a person wrote, as in [`super::Query::text`]. `titulo:` is the name, `pais:` and `idioma:` are what the record
    /// says; the other fields of articles mean everything.
    pub text: String,
    /// Does a member ask? What only members see then finds and counts, too.
    pub members: bool,
    /// Only these kinds, beyond which nothing is seen or counted; empty: all.
    pub kinds: Vec<String>,
    /// Field and values: one of the values of each field must be said. [`KIND`] is a field, too.
    pub narrowed: Vec<(String, Vec<String>)>,
    /// The order.
    pub sort: RecordSort,
    /// Where to go on: [`RecordsFound::next`] of the page before; by name it is `NAME|IDENTIFIER`, the name folded, behind
    /// [`AHEAD`] where that is so.
    pub after: Option<String>,
    /// Identifiers wanted.
    pub limit: usize,
    /// Fields whose values are to be counted.
    pub facets: Vec<String>,
}

/// Records found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordsFound {
    /// Identifiers of this page, in order.
    pub ids: Vec<String>,
    /// Records on all pages.
    pub total: usize,
    /// The key of the next page, if there is one.
    pub next: Option<String>,
    /// Records by value, most first, by field. A count passes over the narrowing of its own field, so that it says what
    /// another choice would give.
    pub facets: BTreeMap<String, Vec<(String, u64)>>,
    /// Records on all pages of the same search without the narrowing by a field, for those of the facets that it narrows.
    pub beyond: BTreeMap<String, usize>,
    /// What a page works out of this answer, kept with it.
    pub beside: Beside,
}

/// What a page works out of an answer; it makes the answer no other.
#[derive(Clone, Debug, Default)]
pub struct Beside(pub FoundOnce);

impl PartialEq for Beside {
    fn eq(&self, _: &Beside) -> bool {
        true
    }
}

impl Eq for Beside {}

/// Marks the words of a search in texts of a record.
pub struct Marker {
    text: String,
    marks: Marks,
}

impl Marker {
    /// Of a search.
    pub fn of(text: &str) -> Result<Marker, SearchProblem> {
        Ok(Marker { text: text.to_owned(), marks: Marks::of(&Asked::parse(text)?) })
    }

    /// The search as it was asked.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A whole text, marked.
    pub fn whole(&self, text: &str, lang: Option<&str>) -> Vec<Piece> {
        let lang = lang.unwrap_or_else(|| self.marks.likeliest(text).0);
        self.marks.whole(text, lang)
    }

    /// How many different words and phrases were asked.
    pub fn asked(&self) -> usize {
        self.marks.asked()
    }

    /// How many of them a text has. One that may be in any language is read in the one in which it has most.
    pub fn answered(&self, text: &str, lang: Option<&str>) -> usize {
        match lang {
            Some(lang) => self.marks.answered(text, lang),
            None => self.marks.likeliest(text).1,
        }
    }

    /// The piece around the words asked in the text that has most of them; none where no text has any.
    pub fn snippet<'a>(&self, texts: impl Iterator<Item = (&'a str, Option<&'a str>)>) -> Option<Vec<Piece>> {
        let pieces = texts.filter_map(|(text, lang)| {
            let (lang, count) = match lang {
                Some(lang) => (lang, self.marks.answered(text, lang)),
                None => self.marks.likeliest(text),
            };
            (count > 0).then(|| self.marks.snippet(text, lang))
        });
        // of several with as many the first
        let best =
            pieces.map(|pieces| (hits(&pieces), pieces)).reduce(|best, one| if one.0 > best.0 { one } else { best });
        best.filter(|(hits, _)| *hits > 0).map(|(_, pieces)| pieces)
    }
}

fn hits(pieces: &[Piece]) -> usize {
    pieces.iter().filter(|piece| piece.hit).count()
}
