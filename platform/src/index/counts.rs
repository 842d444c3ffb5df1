//! Articles by value of a column of words.

use std::collections::HashMap;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::StrColumn;
use tantivy::{DocId, Score, Searcher, SegmentOrdinal, SegmentReader};

use super::ask::{Facet, whole};
use super::model::{Facets, Query, SearchProblem};
use super::schema::{COUNTRY, Fields, LANGUAGE, NO_TERM, OUTLET_ID, TERMS};
use super::syntax::Asked;

/// Values told of one kind.
const MOST_VALUES: usize = 500;

/// What is counted, each with the column that holds it.
const FACETS: [(Facet, &str); 4] =
    [(Facet::Country, COUNTRY), (Facet::Outlet, OUTLET_ID), (Facet::Language, LANGUAGE), (Facet::Term, TERMS)];

/// Articles by value, by column.
type Counts = HashMap<&'static str, HashMap<String, u64>>;

/// Counts what the search itself does not narrow in the search's own pass: finding the articles is what costs.
pub(super) fn beside(query: &Query) -> Counting {
    let free = FACETS.iter().filter(|(facet, _)| query.facets && !facet.is_narrowed(query));
    Counting { columns: free.map(|(_, column)| *column).collect() }
}

/// The counts of a search. What it narrows is counted as if it did not: others could be chosen instead.
pub(super) fn facets(
    searcher: &Searcher,
    fields: &Fields,
    asked: &Asked,
    query: &Query,
    mut counts: Counts,
) -> Result<Facets, SearchProblem> {
    for (facet, column) in FACETS.into_iter().filter(|(facet, _)| facet.is_narrowed(query)) {
        let part = whole(fields, asked, query, Some(facet))?;
        counts.extend(searcher.search(part.as_ref(), &Counting { columns: vec![column] }).map_err(anyhow::Error::new)?);
    }
    let mut of = |column| counts.remove(column).unwrap_or_default();
    let mut terms = of(TERMS);
    Ok(Facets {
        countries: most_first(of(COUNTRY)),
        outlets: most_first(of(OUTLET_ID)),
        languages: most_first(of(LANGUAGE)),
        without_terms: terms.remove(NO_TERM).unwrap_or(0),
        terms: most_first(terms),
    })
}

fn most_first(counts: HashMap<String, u64>) -> Vec<(String, u64)> {
    let mut list: Vec<_> = counts.into_iter().collect();
    list.sort_unstable_by(|(a, n), (b, m)| m.cmp(n).then_with(|| a.cmp(b)));
    list.truncate(MOST_VALUES);
    list
}

/// Counts the values of some columns in one pass.
pub(super) struct Counting {
    columns: Vec<&'static str>,
}

impl Collector for Counting {
    type Fruit = Counts;
    type Child = SegmentCounting;

    fn for_segment(&self, _: SegmentOrdinal, reader: &SegmentReader) -> tantivy::Result<SegmentCounting> {
        let mut columns = Vec::with_capacity(self.columns.len());
        for name in &self.columns {
            if let Some(column) = reader.fast_fields().str(name)? {
                columns.push(ColumnCounting { name, by_ordinal: vec![0; column.num_terms()], column });
            }
        }
        Ok(SegmentCounting { columns })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, parts: Vec<tantivy::Result<Counts>>) -> tantivy::Result<Counts> {
        let mut all = Counts::new();
        for part in parts {
            for (column, counts) in part? {
                let values = all.entry(column).or_default();
                for (value, count) in counts {
                    *values.entry(value).or_insert(0) += count;
                }
            }
        }
        Ok(all)
    }
}

pub(super) struct SegmentCounting {
    columns: Vec<ColumnCounting>,
}

struct ColumnCounting {
    name: &'static str,
    column: StrColumn,
    by_ordinal: Vec<u64>,
}

impl SegmentCollector for SegmentCounting {
    type Fruit = tantivy::Result<Counts>;

    fn collect(&mut self, doc: DocId, _: Score) {
        for ColumnCounting { column, by_ordinal, .. } in &mut self.columns {
            for ordinal in column.term_ords(doc) {
                if let Some(count) = usize::try_from(ordinal).ok().and_then(|at| by_ordinal.get_mut(at)) {
                    *count += 1;
                }
            }
        }
    }

    fn harvest(self) -> Self::Fruit {
        self.columns.into_iter().map(|counting| Ok((counting.name, counting.values()?))).collect()
    }
}

impl ColumnCounting {
    fn values(self) -> tantivy::Result<HashMap<String, u64>> {
        let mut counts = HashMap::new();
        for (ordinal, count) in (0..).zip(self.by_ordinal).filter(|(_, count)| *count > 0) {
            let mut value = String::new();
            self.column.ord_to_str(ordinal, &mut value)?;
            counts.insert(value, count);
        }
        Ok(counts)
    }
}
