//! A search turned into what the index understands.

use std::ops::Bound;

use anyhow::Context;
use tantivy::Term;
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, Occur, PhraseQuery,
    Query as Part, RangeQuery, RegexQuery, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};

use super::model::{Query, SearchProblem, Sort};
use super::names::{Within, country_code, language_code};
use super::schema::{Fields, NO_TERM, day_number};
use super::syntax::{Asked, Clause, What};

/// A word in the headline weighs this much more than in the text.
const IN_TITLE: f32 = 3.0;
/// The word as asked weighs this much more than another form of it.
const AS_ASKED: f32 = 1.5;
/// How much a word counts for being found in several fields at once.
const ELSEWHERE_TOO: f32 = 0.1;

/// A filter that a count passes over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Facet {
    Country,
    Outlet,
    Language,
    Term,
    /// All families of traits that the search does not narrow.
    Traits,
    /// One family of traits.
    Family(String),
}

impl Facet {
    /// Does the search choose among its values?
    pub fn is_narrowed(&self, query: &Query) -> bool {
        match self {
            Facet::Country => !query.countries.is_empty(),
            Facet::Outlet => !query.outlets.is_empty(),
            Facet::Language => !query.languages.is_empty(),
            Facet::Term => !terms(query).is_empty(),
            Facet::Traits => false,
            Facet::Family(family) => families(query).contains(&family.as_str()),
        }
    }
}

/// The families of traits among whose values a search chooses, each once.
pub(super) fn families(query: &Query) -> Vec<&str> {
    let mut families: Vec<&str> = query.traits.iter().map(|of_it| family(of_it)).collect();
    families.sort_unstable();
    families.dedup();
    families
}

/// What stands before the value of a trait.
pub(super) fn family(of_it: &str) -> &str {
    of_it.split_once(':').map_or(of_it, |(family, _)| family)
}

/// All that must hold, but for the filter of `except`.
pub(super) fn whole(
    fields: &Fields,
    asked: &Asked,
    query: &Query,
    except: Option<&Facet>,
) -> Result<Box<dyn Part>, SearchProblem> {
    // counts and the other orders need no likeness, and without it articles are found in half the time
    let weighing = if query.sort == Sort::Best && except.is_none() { Weighing::ByLikeness } else { Weighing::None };
    all_of(asked, fields.spots(), weighing, filters(fields, query, except)?)
}

/// All groups of words, found in these spots, and all filters.
pub(super) fn all_of(
    asked: &Asked,
    spots: Spots,
    weighing: Weighing,
    filters: Vec<Box<dyn Part>>,
) -> Result<Box<dyn Part>, SearchProblem> {
    let words = Words { spots, weighing };
    let mut parts: Vec<(Occur, Box<dyn Part>)> = Vec::new();
    for group in &asked.groups {
        let clauses = group.any.iter().map(|c| words.clause(c)).collect::<anyhow::Result<Vec<_>>>()?;
        parts.push((if group.excluded { Occur::MustNot } else { Occur::Must }, union(clauses)));
    }
    for filter in filters {
        let filter = match weighing {
            Weighing::ByLikeness => Box::new(ConstScoreQuery::new(filter, 0.0)),
            Weighing::None => filter,
        };
        parts.push((Occur::Must, filter));
    }
    if parts.is_empty() {
        return Ok(Box::new(AllQuery));
    }
    Ok(Box::new(BooleanQuery::new(parts)))
}

/// A field of folded words with the fields of stems that go with it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    pub folded: Field,
    pub stems: [Field; 4],
}

/// A field of exact values, and what stands before each of them in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Exact {
    pub field: Field,
    pub before: &'static str,
}

/// Where the words of a search are looked for in an index. What an index has no field of is looked for everywhere.
#[derive(Clone, Debug)]
pub(super) struct Spots {
    pub title: Spot,
    pub texts: Vec<Spot>,
    pub author: Option<Field>,
    pub outlet: Option<Field>,
    pub section: Option<Field>,
    pub country: Exact,
    pub language: Exact,
}

impl Fields {
    fn spots(&self) -> Spots {
        Spots {
            title: Spot { folded: self.title, stems: self.title_stems },
            texts: vec![Spot { folded: self.text, stems: self.text_stems }],
            author: Some(self.authors),
            outlet: Some(self.outlet),
            section: Some(self.section),
            country: Exact { field: self.country, before: "" },
            language: Exact { field: self.language, before: "" },
        }
    }
}

/// Is it told how like an article is to the words asked?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weighing {
    ByLikeness,
    None,
}

/// How words are looked for.
struct Words {
    spots: Spots,
    weighing: Weighing,
}

impl Words {
    fn clause(&self, clause: &Clause) -> anyhow::Result<Box<dyn Part>> {
        let (spots, what) = (&self.spots, &clause.what);
        let within = |field: Option<Field>| match field {
            Some(field) => Ok(self.any_of(self.forms(field, &[], what)?)),
            None => self.everywhere(what),
        };
        Ok(match clause.within {
            Within::Everywhere => self.everywhere(what)?,
            Within::Title => self.any_of(self.forms(spots.title.folded, &spots.title.stems, what)?),
            Within::Author => within(spots.author)?,
            Within::Outlet => within(spots.outlet)?,
            Within::Section => within(spots.section)?,
            Within::Country => spots.country.is(&country_code(&as_written(what))),
            Within::Language => spots.language.is(&language_code(&as_written(what))),
        })
    }

    fn everywhere(&self, what: &What) -> anyhow::Result<Box<dyn Part>> {
        let mut forms = self.forms(self.spots.title.folded, &self.spots.title.stems, what)?;
        if self.weighing == Weighing::ByLikeness {
            // each weighed by itself, not together: one union of plain words is gone through in half the time of nested ones
            forms = forms.into_iter().map(|form| boosted(form, IN_TITLE)).collect();
        }
        for text in &self.spots.texts {
            forms.extend(self.forms(text.folded, &text.stems, what)?);
        }
        Ok(self.any_of(forms))
    }

    /// The forms to find in a field of folded words, and for a word in the fields of stems that go with it.
    fn forms(&self, folded: Field, stems: &[Field], what: &What) -> anyhow::Result<Vec<Box<dyn Part>>> {
        Ok(match what {
            What::Word(word) => {
                let mut forms: Vec<Box<dyn Part>> = vec![self.as_asked(self.word(folded, &word.folded))];
                for (field, stems) in stems.iter().zip(&word.stems) {
                    forms.extend(stems.iter().map(|stem| self.word(*field, stem)));
                }
                forms
            }
            What::Prefix(start) => {
                // folded words are letters and digits only: nothing of them is a mark of a pattern
                let query = RegexQuery::from_pattern(&format!("{start}.*"), folded)
                    .with_context(|| format!("looking for words that begin with {start} in {:?}", self.spots))?;
                vec![Box::new(query)]
            }
            What::Phrase(words) if words.len() > 1 => {
                let words = words.iter().map(|word| Term::from_field_text(folded, word)).collect();
                vec![Box::new(PhraseQuery::new(words))]
            }
            What::Phrase(words) => words.first().map(|word| self.word(folded, word)).into_iter().collect(),
        })
    }

    fn word(&self, field: Field, word: &str) -> Box<dyn Part> {
        let wanted = match self.weighing {
            Weighing::ByLikeness => IndexRecordOption::WithFreqs,
            Weighing::None => IndexRecordOption::Basic,
        };
        Box::new(TermQuery::new(Term::from_field_text(field, word), wanted))
    }

    fn as_asked(&self, part: Box<dyn Part>) -> Box<dyn Part> {
        match self.weighing {
            Weighing::ByLikeness => boosted(part, AS_ASKED),
            Weighing::None => part,
        }
    }

    fn any_of(&self, parts: Vec<Box<dyn Part>>) -> Box<dyn Part> {
        match self.weighing {
            Weighing::ByLikeness if parts.len() > 1 => {
                Box::new(DisjunctionMaxQuery::with_tie_breaker(parts, ELSEWHERE_TOO))
            }
            Weighing::ByLikeness | Weighing::None => union(parts),
        }
    }
}

impl Exact {
    /// Is it this value?
    pub fn is(&self, value: &str) -> Box<dyn Part> {
        exactly(self.field, &format!("{}{value}", self.before))
    }
}

fn as_written(what: &What) -> String {
    match what {
        What::Word(word) => word.folded.clone(),
        What::Prefix(start) => start.clone(),
        What::Phrase(words) => words.join(" "),
    }
}

fn filters(fields: &Fields, query: &Query, except: Option<&Facet>) -> Result<Vec<Box<dyn Part>>, SearchProblem> {
    let mut filters = Vec::new();
    let mut any_of = |facet: Option<Facet>, field: Field, values: &[String]| {
        if !values.is_empty() && (facet.is_none() || facet.as_ref() != except) {
            filters.push(union(values.iter().map(|value| exactly(field, value)).collect()));
        }
    };
    any_of(Some(Facet::Country), fields.country, &query.countries);
    any_of(Some(Facet::Outlet), fields.outlet_id, &query.outlets);
    any_of(Some(Facet::Language), fields.language, &query.languages);
    any_of(Some(Facet::Term), fields.terms, &terms(query));
    for family in families(query) {
        let values: Vec<String> = query.traits.iter().filter(|of_it| self::family(of_it) == family).cloned().collect();
        any_of(Some(Facet::Family(family.to_owned())), fields.traits, &values);
    }
    any_of(None, fields.story_id, query.story.as_slice());
    if let Some(scope) = &query.within_countries {
        // a scope of no country is a scope in which nothing is seen
        filters.push(union(scope.iter().map(|country| exactly(fields.country, country)).collect()));
    }
    filters.extend(days(fields, query)?);
    Ok(filters)
}

fn terms(query: &Query) -> Vec<String> {
    let none = query.without_terms.then(|| NO_TERM.to_owned());
    query.terms.iter().filter(|term| *term != NO_TERM).cloned().chain(none).collect()
}

fn days(fields: &Fields, query: &Query) -> Result<Option<Box<dyn Part>>, SearchProblem> {
    let bound = |day: &Option<String>| match day.as_deref().filter(|text| !text.trim().is_empty()) {
        None => Ok(Bound::Unbounded),
        Some(text) => match day_number(text) {
            Some(number) => Ok(Bound::Included(Term::from_field_i64(fields.day, number))),
            None => Err(SearchProblem::NotADay(text.to_owned())),
        },
    };
    match (bound(&query.from)?, bound(&query.to)?) {
        (Bound::Unbounded, Bound::Unbounded) => Ok(None),
        (from, to) => Ok(Some(Box::new(RangeQuery::new(from, to)))),
    }
}

pub(super) fn exactly(field: Field, value: &str) -> Box<dyn Part> {
    Box::new(TermQuery::new(Term::from_field_text(field, value), IndexRecordOption::Basic))
}

fn boosted(part: Box<dyn Part>, by: f32) -> Box<dyn Part> {
    Box::new(BoostQuery::new(part, by))
}

pub(super) fn union(mut parts: Vec<Box<dyn Part>>) -> Box<dyn Part> {
    match parts.len() {
        0 => Box::new(EmptyQuery),
        1 => parts.swap_remove(0),
        _ => Box::new(BooleanQuery::union(parts)),
    }
}
