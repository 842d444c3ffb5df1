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

/// The counts of a search.
pub(super) fn facets(
    searcher: &Searcher,
    fields: &Fields,
    asked: &Asked,
    query: &Query,
) -> Result<Facets, SearchProblem> {
    let count = |facet, column| -> Result<HashMap<String, u64>, SearchProblem> {
        let part = whole(fields, asked, query, Some(facet))?;
        Ok(searcher.search(part.as_ref(), &Counting { column }).map_err(anyhow::Error::new)?)
    };
    let mut terms = count(Facet::Term, TERMS)?;
    Ok(Facets {
        countries: most_first(count(Facet::Country, COUNTRY)?),
        outlets: most_first(count(Facet::Outlet, OUTLET_ID)?),
        languages: most_first(count(Facet::Language, LANGUAGE)?),
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

struct Counting {
    column: &'static str,
}

impl Collector for Counting {
    type Fruit = HashMap<String, u64>;
    type Child = SegmentCounting;

    fn for_segment(&self, _: SegmentOrdinal, reader: &SegmentReader) -> tantivy::Result<SegmentCounting> {
        let column = reader.fast_fields().str(self.column)?;
        let values = column.as_ref().map_or(0, |column| column.num_terms());
        Ok(SegmentCounting { column, by_ordinal: vec![0; values] })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, parts: Vec<tantivy::Result<Self::Fruit>>) -> tantivy::Result<Self::Fruit> {
        let mut all = HashMap::new();
        for part in parts {
            for (value, count) in part? {
                *all.entry(value).or_insert(0) += count;
            }
        }
        Ok(all)
    }
}

struct SegmentCounting {
    column: Option<StrColumn>,
    by_ordinal: Vec<u64>,
}

impl SegmentCollector for SegmentCounting {
    type Fruit = tantivy::Result<HashMap<String, u64>>;

    fn collect(&mut self, doc: DocId, _: Score) {
        for ordinal in self.column.iter().flat_map(|column| column.term_ords(doc)) {
            if let Some(count) = usize::try_from(ordinal).ok().and_then(|at| self.by_ordinal.get_mut(at)) {
                *count += 1;
            }
        }
    }

    fn harvest(self) -> Self::Fruit {
        let mut counts = HashMap::new();
        let Some(column) = self.column else {
            return Ok(counts);
        };
        for (ordinal, count) in (0..).zip(self.by_ordinal).filter(|(_, count)| *count > 0) {
            let mut value = String::new();
            column.ord_to_str(ordinal, &mut value)?;
            counts.insert(value, count);
        }
        Ok(counts)
    }
}
