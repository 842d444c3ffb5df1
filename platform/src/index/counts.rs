//! Articles by value of a column of words.

use std::collections::HashMap;
use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::{COLLECT_BLOCK_BUFFER_LEN, DocId, Score, Searcher, SegmentOrdinal, SegmentReader};

use super::ask::{Facet, families, family, whole};
use super::columns::{Columns, SegmentColumns, Words};
use super::model::{Facets, Query, SearchProblem};
use super::schema::{Fields, NO_TERM};
use super::syntax::Asked;

/// Values told of one kind, and of one family of traits.
const MOST_VALUES: usize = 500;

/// What is counted.
const FACETS: [Facet; 5] = [Facet::Country, Facet::Outlet, Facet::Language, Facet::Term, Facet::Traits];

/// Documents by value.
type Values = HashMap<String, u64>;
/// Documents by value, by facet.
type Counts<F> = Vec<(F, Values)>;

/// Columns of a segment whose values are counted by facet.
pub trait Counted<F> {
    /// The column of a facet.
    fn words(&self, facet: &F) -> tantivy::Result<Arc<Words>>;
}

impl Counted<Facet> for SegmentColumns {
    fn words(&self, facet: &Facet) -> tantivy::Result<Arc<Words>> {
        let words = match facet {
            Facet::Country => &self.country,
            Facet::Outlet => &self.outlet,
            Facet::Language => &self.language,
            Facet::Term => &self.terms,
            Facet::Traits | Facet::Family(_) => &self.traits,
        };
        Ok(Arc::clone(words))
    }
}

/// Counts what the search itself does not narrow in the search's own pass: finding the articles is what costs.
pub(super) fn beside<'c>(columns: &'c Columns<SegmentColumns>, query: &Query) -> Counting<'c, SegmentColumns, Facet> {
    let free = FACETS.into_iter().filter(|facet| query.facets && !facet.is_narrowed(query));
    Counting { columns, facets: free.collect() }
}

/// The counts of a search. What it narrows is counted as if it did not: others could be chosen instead.
pub(super) fn facets(
    searcher: &Searcher,
    columns: &Columns<SegmentColumns>,
    fields: &Fields,
    asked: &Asked,
    query: &Query,
    mut counts: Counts<Facet>,
) -> Result<Facets, SearchProblem> {
    let of_families = families(query).into_iter().map(|family| Facet::Family(family.to_owned()));
    for facet in FACETS.into_iter().filter(|facet| facet.is_narrowed(query)).chain(of_families) {
        let part = whole(fields, asked, query, Some(&facet))?;
        let counting = Counting { columns, facets: vec![facet] };
        counts.extend(searcher.search(part.as_ref(), &counting).map_err(anyhow::Error::new)?);
    }
    let mut of = |wanted: Facet| {
        let place = counts.iter().position(|(facet, _)| *facet == wanted);
        place.map(|place| counts.swap_remove(place).1).unwrap_or_default()
    };
    let mut terms = of(Facet::Term);
    let mut traits = of(Facet::Traits);
    let narrowed = families(query);
    traits.retain(|of_it, _| !narrowed.contains(&family(of_it)));
    for narrowed in narrowed {
        let own = of(Facet::Family(narrowed.to_owned()));
        traits.extend(own.into_iter().filter(|(of_it, _)| family(of_it) == narrowed));
    }
    Ok(Facets {
        countries: most_first(of(Facet::Country)),
        outlets: most_first(of(Facet::Outlet)),
        languages: most_first(of(Facet::Language)),
        without_terms: terms.remove(NO_TERM).unwrap_or(0),
        terms: most_first(terms),
        traits: most_of_each(traits),
    })
}

/// The values met most of each family, all most first: a family of many values leaves the others theirs.
fn most_of_each(traits: Values) -> Vec<(String, u64)> {
    let mut by_family: HashMap<String, Values> = HashMap::new();
    for (of_it, count) in traits {
        by_family.entry(family(&of_it).to_owned()).or_default().insert(of_it, count);
    }
    let mut all: Vec<_> = by_family.into_values().flat_map(most_first).collect();
    all.sort_unstable_by(|(a, n), (b, m)| m.cmp(n).then_with(|| a.cmp(b)));
    all
}

pub(super) fn most_first(counts: Values) -> Vec<(String, u64)> {
    let mut list: Vec<_> = counts.into_iter().collect();
    list.sort_unstable_by(|(a, n), (b, m)| m.cmp(n).then_with(|| a.cmp(b)));
    list.truncate(MOST_VALUES);
    list
}

/// Counts the values of some columns in one pass: by their numbers in each segment, as words only at the end.
pub(super) struct Counting<'c, C, F> {
    pub columns: &'c Columns<C>,
    pub facets: Vec<F>,
}

/// What a segment gives: for each facet the documents by the number of the value.
type Part = Vec<(Arc<Words>, Vec<u64>)>;

impl<C, F> Collector for Counting<'_, C, F>
where
    C: Counted<F> + Send + Sync + 'static,
    F: Clone + Send + Sync + 'static,
{
    type Fruit = Counts<F>;
    type Child = SegmentCounting;

    fn for_segment(&self, place: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<SegmentCounting> {
        let columns = self.columns.segment(place)?;
        let counted = self.facets.iter().map(|facet| {
            let words = columns.words(facet)?;
            let none = vec![0; words.len()];
            Ok((words, none))
        });
        Ok(SegmentCounting { counted: counted.collect::<tantivy::Result<_>>()?, ..SegmentCounting::default() })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, parts: Vec<Part>) -> tantivy::Result<Counts<F>> {
        let mut all: Counts<F> = Vec::with_capacity(self.facets.len());
        for (at, facet) in self.facets.iter().enumerate() {
            let mut values: HashMap<&str, u64> = HashMap::new();
            for (words, numbers) in parts.iter().filter_map(|part| part.get(at)) {
                for (word, count) in words.words()?.iter().zip(numbers).filter(|(_, n)| **n > 0) {
                    *values.entry(word).or_insert(0) += count;
                }
            }
            all.push((facet.clone(), values.into_iter().map(|(word, count)| (word.to_owned(), count)).collect()));
        }
        Ok(all)
    }
}

/// The pass over one segment.
#[derive(Default)]
pub(super) struct SegmentCounting {
    counted: Part,
    /// Documents that came one by one, as they do beside a ranking by likeness: a column tells many at once for less.
    waiting: Vec<DocId>,
    /// Of a block of documents: those that have values, the places of these in the column, and the values.
    owners: Vec<DocId>,
    places: Vec<u32>,
    values: Vec<u64>,
}

impl SegmentCounting {
    fn count_waiting(&mut self) {
        let docs = std::mem::take(&mut self.waiting);
        self.collect_block(&docs);
        self.waiting = docs;
        self.waiting.clear();
    }
}

impl SegmentCollector for SegmentCounting {
    type Fruit = Part;

    fn collect(&mut self, doc: DocId, _: Score) {
        self.waiting.push(doc);
        if self.waiting.len() >= COLLECT_BLOCK_BUFFER_LEN {
            self.count_waiting();
        }
    }

    fn collect_block(&mut self, docs: &[DocId]) {
        for (words, counted) in &mut self.counted {
            let Some(ordinals) = words.ordinals() else { continue };
            self.owners.clear();
            self.places.clear();
            ordinals.row_ids_for_docs(docs, &mut self.owners, &mut self.places);
            self.values.resize(self.places.len(), 0);
            ordinals.values.get_vals(&self.places, &mut self.values);
            self.values.iter().for_each(|ordinal| count(counted, *ordinal));
        }
    }

    fn harvest(mut self) -> Part {
        self.count_waiting();
        self.counted
    }
}

fn count(counted: &mut [u64], ordinal: u64) {
    if let Some(count) = usize::try_from(ordinal).ok().and_then(|at| counted.get_mut(at)) {
        *count += 1;
    }
}
