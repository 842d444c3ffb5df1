//! The order of hits, and the keys by which pages go on without gap or double.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::StrColumn;
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal, SegmentReader};

use super::columns::{Columns, SegmentColumns};
use super::model::Sort;

/// The place of a hit among all; the greatest comes first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    first: i64,
    second: i64,
    pub id: String,
}

impl Place {
    /// The key of a page that goes on after this place.
    pub fn key(&self, sort: Sort) -> String {
        format!("{}.{}.{}.{}", letter(sort), self.first, self.second, self.id)
    }

    /// Reads a key of this order.
    pub fn parse(sort: Sort, key: &str) -> Option<Place> {
        let mut parts = key.splitn(4, '.');
        let known = parts.next()? == letter(sort);
        let place = Place {
            first: parts.next()?.parse().ok()?,
            second: parts.next()?.parse().ok()?,
            id: parts.next()?.to_owned(),
        };
        known.then_some(place)
    }

    /// The score of a hit sorted by it.
    pub fn score(&self, sort: Sort) -> f32 {
        match sort {
            Sort::Best => f32::from_bits(u32::try_from(self.first).unwrap_or(0)),
            Sort::Newest | Sort::MostCopied => 0.0,
        }
    }
}

fn letter(sort: Sort) -> &'static str {
    match sort {
        Sort::Newest => "n",
        Sort::Best => "b",
        Sort::MostCopied => "c",
    }
}

/// A hit: its place and where it is stored.
pub(super) type Ranked = (Place, DocAddress);

/// Counts all and keeps the first `limit` after a place, in one pass.
pub(super) struct Ranking<'c> {
    pub columns: &'c Columns,
    pub sort: Sort,
    pub after: Option<Place>,
    pub limit: usize,
}

/// What a segment gives: the hits counted, the first ones with their numbers.
type Part = (usize, SegmentOrdinal, Vec<Kept>);
/// A hit in its segment: what it is sorted by, its identifier as a number that sorts like it, and the document.
type Kept = (i64, i64, u64, DocId);

impl Collector for Ranking<'_> {
    type Fruit = (usize, Vec<Ranked>);
    type Child = SegmentRanking;

    fn for_segment(&self, segment: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<SegmentRanking> {
        let columns = Arc::clone(self.columns.segment(segment)?);
        let after = match &self.after {
            Some(place) => Some((place.first, place.second, ordinal(&columns.ids, &place.id)?)),
            None => None,
        };
        let (sort, limit) = (self.sort, self.limit);
        Ok(SegmentRanking { segment, columns, sort, after, limit, total: 0, kept: BinaryHeap::new() })
    }

    fn requires_scoring(&self) -> bool {
        self.sort == Sort::Best
    }

    fn merge_fruits(&self, parts: Vec<Part>) -> tantivy::Result<(usize, Vec<Ranked>)> {
        let total = parts.iter().map(|(count, ..)| count).sum();
        let least = self.least(&parts);
        let mut all = Vec::with_capacity(self.limit);
        for (_, segment, mut kept) in parts {
            // identifiers are unpacked of those only that can be among the first
            kept.retain(|(first, second, ..)| Some((*first, *second)) >= least);
            kept.sort_unstable_by_key(|(_, _, ordinal, _)| *ordinal);
            let ordinals: Vec<u64> = kept.iter().map(|(_, _, ordinal, _)| *ordinal).collect();
            let ids = self.columns.segment(segment)?.ids_of(&ordinals)?;
            let places = kept.into_iter().zip(ids);
            all.extend(
                places
                    .map(|((first, second, _, doc), id)| (Place { first, second, id }, DocAddress::new(segment, doc))),
            );
        }
        all.sort_unstable_by(|one, other| other.cmp(one));
        all.truncate(self.limit);
        Ok((total, all))
    }
}

impl Ranking<'_> {
    /// The numbers of the last hit that is shown; none where all are. Hits with the same ones are parted later, by
    /// their identifiers.
    fn least(&self, parts: &[Part]) -> Option<(i64, i64)> {
        let mut numbers: Vec<(i64, i64)> =
            parts.iter().flat_map(|(.., kept)| kept).map(|(first, second, ..)| (*first, *second)).collect();
        let last = self.limit.checked_sub(1).filter(|last| *last < numbers.len())?;
        Some(*numbers.select_nth_unstable_by_key(last, |numbers| Reverse(*numbers)).1)
    }
}

/// The number that an identifier has in a segment, or that of the next; they sort like the identifiers.
fn ordinal(ids: &StrColumn, id: &str) -> tantivy::Result<u64> {
    let hit = ids.dictionary().term_ord_or_next(id)?;
    Ok(match hit {
        tantivy::columnar::TermOrdHit::Exact(ordinal) | tantivy::columnar::TermOrdHit::Next(ordinal) => ordinal,
    })
}

/// The pass over one segment.
pub(super) struct SegmentRanking {
    segment: SegmentOrdinal,
    columns: Arc<SegmentColumns>,
    sort: Sort,
    after: Option<(i64, i64, u64)>,
    limit: usize,
    total: usize,
    /// The least of those kept stands on top.
    kept: BinaryHeap<Reverse<Kept>>,
}

impl SegmentCollector for SegmentRanking {
    type Fruit = Part;

    fn collect(&mut self, doc: DocId, score: Score) {
        self.total += 1;
        let (first, second) = self.numbers(doc, score);
        if self.after.is_some_and(|(f, s, _)| (first, second) > (f, s)) {
            return;
        }
        let full = self.kept.len() >= self.limit;
        if full && self.kept.peek().is_some_and(|Reverse(least)| (first, second) < (least.0, least.1)) {
            return;
        }
        let id = self.columns.ids.ords().first(doc).unwrap_or_default();
        if self.after.is_some_and(|after| (first, second, id) >= after) {
            return;
        }
        self.kept.push(Reverse((first, second, id, doc)));
        if full {
            self.kept.pop();
        }
    }

    fn harvest(self) -> Part {
        (self.total, self.segment, self.kept.into_iter().map(|Reverse(kept)| kept).collect())
    }
}

impl SegmentRanking {
    fn numbers(&self, doc: DocId, score: Score) -> (i64, i64) {
        let sort_at = || self.columns.sort_at.first(doc).unwrap_or_default();
        match self.sort {
            Sort::Newest => (sort_at(), 0),
            // the bits of floats that are not negative sort like the floats
            Sort::Best => (i64::from(score.max(0.0).to_bits()), 0),
            Sort::MostCopied => (self.columns.copies.first(doc).unwrap_or_default(), sort_at()),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_key_goes_on_in_its_own_order_only() {
        let place = Place { first: -5, second: 7, id: "a.b".to_owned() };
        let key = place.key(Sort::MostCopied);
        assert_eq!(Place::parse(Sort::MostCopied, &key).unwrap(), place);
        assert_eq!(Place::parse(Sort::Newest, &key), None);
        for wrong in ["", "c", "c.1.2", "c.x.2.id", "n.99999999999999999999.0.id"] {
            assert_eq!(Place::parse(Sort::MostCopied, wrong), None, "{wrong}");
        }
    }
}
