//! What goes into the index, what is asked of it, what it answers.

use anyhow::Result;
use futures_util::future::BoxFuture;

use crate::db::Db;
use crate::follow::Change;

/// Longest text of a search, in characters.
pub const LONGEST_TEXT: usize = 1000;
/// Most words and phrases of one search.
pub const MOST_CLAUSES: usize = 32;
/// Most hits on one page; a larger limit is cut to it.
pub const MOST_HITS: usize = 1000;

/// One article as the index keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The page's identifier; adding it again replaces it.
    pub id: String,
    /// The version shown.
    pub version_id: String,
    /// Headline.
    pub title: String,
    /// Body, plain text.
    pub text: String,
    /// Names of the authors.
    pub authors: Vec<String>,
    /// Section of the outlet.
    pub section: Option<String>,
    /// The outlet.
    pub outlet_id: String,
    /// Its name, for `medio:`.
    pub outlet: String,
    /// ISO 3166-1 code of the outlet's country.
    pub country: String,
    /// ISO 639 code of the text's language.
    pub language: String,
    /// `YYYY-MM-DD` in the outlet's zone.
    pub day: String,
    /// Instant to sort by, in microseconds UTC.
    pub sort_at: i64,
    /// The story.
    pub story_id: Option<String>,
    /// Articles of the story.
    pub copies: i64,
    /// Identifiers of the terms marked in it.
    pub terms: Vec<String>,
    /// What else readings say of it, each as `family:value`.
    pub traits: Vec<String>,
}

/// What a room puts into an index: of articles, unless said otherwise.
pub trait Documents<D = Document>: Send + Sync {
    /// Identifiers of the documents that these changes touch.
    fn affected<'a>(&'a self, db: &'a Db, changes: &'a [Change]) -> BoxFuture<'a, Result<Vec<String>>>;
    /// The documents with these identifiers; those left out are not (any more) in the index.
    fn load<'a>(&'a self, db: &'a Db, ids: &'a [String]) -> BoxFuture<'a, Result<Vec<D>>>;
    /// Identifiers of all documents, in order, after `after`.
    fn all_ids<'a>(&'a self, db: &'a Db, after: Option<&'a str>, limit: usize) -> BoxFuture<'a, Result<Vec<String>>>;
}

/// The order of the hits. Ties are parted by the identifier, so that paging has neither gaps nor doubles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By instant, latest first.
    #[default]
    Newest,
    /// By likeness to the words asked (BM25; Robertson and Zaragoza, 2009).
    Best,
    /// By articles of the story, most first.
    MostCopied,
}

/// A search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What a person wrote. All words must match, in any inflected form, in title or text. `"exact phrase"`,
    /// `-without`, `this OR that` (also `O`, `OU`), `migra*`, and `titulo: autor: medio: seccion: pais: idioma:`
    /// (also in English). Marks without meaning are passed over. Empty: everything.
    pub text: String,
    /// Only these countries; empty: all. Likewise the next ones.
    pub countries: Vec<String>,
    /// Only these outlets, by identifier.
    pub outlets: Vec<String>,
    /// Only these languages.
    pub languages: Vec<String>,
    /// First day, `YYYY-MM-DD`.
    pub from: Option<String>,
    /// Last day, `YYYY-MM-DD`.
    pub to: Option<String>,
    /// Only articles of this story.
    pub story: Option<String>,
    /// Only articles in which one of these terms is marked.
    pub terms: Vec<String>,
    /// Only articles in which no term is marked; with `terms`: those as well.
    pub without_terms: bool,
    /// Only articles with these traits (`family:value`): of each family named, one of its values.
    pub traits: Vec<String>,
    /// The order.
    pub sort: Sort,
    /// Where to go on: [`Found::next`] of the page before.
    pub after: Option<String>,
    /// Hits wanted.
    pub limit: usize,
    /// Are the counts of [`Facets`] wanted?
    pub facets: bool,
    /// Are identifiers all that is wanted of the hits? No text is then unpacked and marked.
    pub ids_only: bool,
    /// Countries beyond which nothing is seen or counted: the scope of an observatory.
    pub within_countries: Option<Vec<String>>,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// This page of hits.
    pub hits: Vec<Hit>,
    /// Hits on all pages.
    pub total: usize,
    /// The key of the next page, if there is one.
    pub next: Option<String>,
    /// Counts by value; empty unless asked for.
    pub facets: Facets,
}

/// One article found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hit {
    /// The page's identifier.
    pub id: String,
    /// The version indexed.
    pub version_id: String,
    /// Likeness; 0 unless sorted by it.
    pub score: f32,
    /// Instant it is sorted by.
    pub sort_at: i64,
    /// About two hundred characters around the words asked.
    pub snippet: Vec<Piece>,
    /// The headline.
    pub title: Vec<Piece>,
}

/// A piece of plain text; the pieces in a row are the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Is it one of the words asked?
    pub hit: bool,
}

/// Articles by value, most first. A count passes over the filter of its own kind, so that it says what
/// another choice would give.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// By country.
    pub countries: Vec<(String, u64)>,
    /// By outlet.
    pub outlets: Vec<(String, u64)>,
    /// By language.
    pub languages: Vec<(String, u64)>,
    /// By marked term; an article with two terms counts in both.
    pub terms: Vec<(String, u64)>,
    /// Articles in which none is marked.
    pub without_terms: u64,
    /// By trait, as `family:value`; an article counts in each of its own.
    pub traits: Vec<(String, u64)>,
}

/// How the index stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct IndexStanding {
    /// Last number of the change log that is in it.
    pub position: i64,
    /// Documents in it.
    pub documents: u64,
    /// Its size on disk.
    pub bytes: u64,
}

/// Why a search has no answer.
#[derive(Debug, thiserror::Error)]
pub enum SearchProblem {
    /// The text is longer than [`LONGEST_TEXT`].
    #[error("the search is longer than {LONGEST_TEXT} characters")]
    TooLong,
    /// More words than [`MOST_CLAUSES`].
    #[error("the search has more than {MOST_CLAUSES} words")]
    TooManyWords,
    /// It says only what is not wanted.
    #[error("the search says only what to leave out")]
    OnlyExclusions,
    /// `from` or `to` is not a day.
    #[error("{0} is not a day")]
    NotADay(String),
    /// `after` is not a key that a page with this order gave.
    #[error("{0} is not the key of a page")]
    NotAKey(String),
    /// The index itself failed.
    #[error("the index cannot be searched: {0:#}")]
    Failed(#[from] anyhow::Error),
}

impl SearchProblem {
    /// Its key in the catalogue.
    pub fn key(&self) -> &'static str {
        match self {
            SearchProblem::TooLong => "site-search-too-long",
            SearchProblem::TooManyWords => "site-search-too-many-words",
            SearchProblem::OnlyExclusions => "site-search-only-exclusions",
            SearchProblem::NotADay(_) => "site-search-not-a-day",
            SearchProblem::NotAKey(_) => "site-search-not-a-key",
            SearchProblem::Failed(_) => "site-search-failed",
        }
    }
}
