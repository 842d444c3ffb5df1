//! The order of hits, and the keys by which pages go on without gap or double.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::{StrColumn, TermOrdHit};
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal, SegmentReader};

use super::columns::{Columns, SegmentColumns, texts};
use super::model::Sort;

/// The orders that indexes know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// By instant, latest first.
    Newest,
    /// By likeness to the words asked.
    Best,
    /// By articles of the story, most first.
    MostCopied,
    /// By name, from A to Z.
    Name,
}

impl From<Sort> for Order {
    fn from(sort: Sort) -> Order {
        match sort {
            Sort::Newest => Order::Newest,
            Sort::Best => Order::Best,
            Sort::MostCopied => Order::MostCopied,
        }
    }
}

/// What the documents of a segment are put in order by.
pub trait Ordered {
    /// The column that parts documents with the same numbers: each has a word of its own in it. It is gone through
    /// backwards, but from A to Z in the order by name.
    fn names(&self, order: Order) -> &StrColumn;
    /// The numbers of a document, greatest first; likeness is none of them.
    fn numbers(&self, order: Order, doc: DocId) -> (i64, i64);
}

impl Ordered for SegmentColumns {
    fn names(&self, _: Order) -> &StrColumn {
        &self.ids
    }

    fn numbers(&self, order: Order, doc: DocId) -> (i64, i64) {
        let sort_at = self.sort_at.first(doc).unwrap_or_default();
        match order {
            Order::MostCopied => (self.copies.first(doc).unwrap_or_default(), sort_at),
            Order::Newest | Order::Best | Order::Name => (sort_at, 0),
        }
    }
}

/// The place of a hit among all; the greatest numbers come first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub first: i64,
    pub second: i64,
    /// Its word in [`Ordered::names`].
    pub id: String,
}

impl Place {
    /// The key of a page that goes on after this place.
    pub fn key(&self, sort: Order) -> String {
        format!("{}.{}.{}.{}", letter(sort), self.first, self.second, self.id)
    }

    /// Reads a key of this order.
    pub fn parse(sort: Order, key: &str) -> Option<Place> {
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
    pub fn score(&self, sort: Order) -> f32 {
        match sort {
            Order::Best => f32::from_bits(u32::try_from(self.first).unwrap_or(0)),
            Order::Newest | Order::MostCopied | Order::Name => 0.0,
        }
    }

    fn compare(&self, other: &Place, order: Order) -> Ordering {
        let numbers = (other.first, other.second).cmp(&(self.first, self.second));
        let names = match order {
            Order::Name => self.id.cmp(&other.id),
            Order::Newest | Order::Best | Order::MostCopied => other.id.cmp(&self.id),
        };
        numbers.then(names)
    }
}

fn letter(sort: Order) -> &'static str {
    match sort {
        Order::Newest => "n",
        Order::Best => "b",
        Order::MostCopied => "c",
        Order::Name => "a",
    }
}

/// A hit: its place and where it is stored.
pub(super) type Ranked = (Place, DocAddress);

/// Counts all and keeps the first `limit` after a place, in one pass.
pub(super) struct Ranking<'c, C> {
    pub columns: &'c Columns<C>,
    pub sort: Order,
    pub after: Option<Place>,
    pub limit: usize,
}

/// What a segment gives: the hits counted, the first ones with their numbers.
type Part = (usize, SegmentOrdinal, Vec<Kept>);
/// A hit in its segment: what it is sorted by, its name as a number that sorts like it (or the other way round, in
/// the order by name), and the document.
type Kept = (i64, i64, u64, DocId);

impl<C: Ordered + Send + Sync + 'static> Collector for Ranking<'_, C> {
    type Fruit = (usize, Vec<Ranked>);
    type Child = SegmentRanking<C>;

    fn for_segment(&self, segment: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<SegmentRanking<C>> {
        let columns = Arc::clone(self.columns.segment(segment)?);
        let after = match &self.after {
            Some(place) => {
                Some((place.first, place.second, rank_after(columns.names(self.sort), self.sort, &place.id)?))
            }
            None => None,
        };
        let (sort, limit) = (self.sort, self.limit);
        Ok(SegmentRanking { segment, columns, sort, after, limit, total: 0, kept: BinaryHeap::new() })
    }

    fn requires_scoring(&self) -> bool {
        self.sort == Order::Best
    }

    fn merge_fruits(&self, parts: Vec<Part>) -> tantivy::Result<(usize, Vec<Ranked>)> {
        let total = parts.iter().map(|(count, ..)| count).sum();
        let least = self.least(&parts);
        let mut all = Vec::with_capacity(self.limit);
        for (_, segment, mut kept) in parts {
            // identifiers are unpacked of those only that can be among the first
            kept.retain(|(first, second, ..)| Some((*first, *second)) >= least);
            kept.sort_unstable_by_key(|(_, _, rank, _)| rank_of(*rank, self.sort));
            let ordinals: Vec<u64> = kept.iter().map(|(_, _, rank, _)| rank_of(*rank, self.sort)).collect();
            let ids = texts(self.columns.segment(segment)?.names(self.sort), &ordinals)?;
            let places = kept.into_iter().zip(ids);
            all.extend(
                places
                    .map(|((first, second, _, doc), id)| (Place { first, second, id }, DocAddress::new(segment, doc))),
            );
        }
        all.sort_unstable_by(|(one, _), (other, _)| one.compare(other, self.sort));
        all.truncate(self.limit);
        Ok((total, all))
    }
}

impl<C> Ranking<'_, C> {
    /// The numbers of the last hit that is shown; none where all are. Hits with the same ones are parted later, by
    /// their identifiers.
    fn least(&self, parts: &[Part]) -> Option<(i64, i64)> {
        let mut numbers: Vec<(i64, i64)> =
            parts.iter().flat_map(|(.., kept)| kept).map(|(first, second, ..)| (*first, *second)).collect();
        let last = self.limit.checked_sub(1).filter(|last| *last < numbers.len())?;
        Some(*numbers.select_nth_unstable_by_key(last, |numbers| Reverse(*numbers)).1)
    }
}

/// The number of a name in a segment as hits are put in order by it, greatest first; and the other way round.
fn rank_of(ordinal: u64, order: Order) -> u64 {
    match order {
        Order::Name => (u64::MAX / 2).saturating_sub(ordinal),
        Order::Newest | Order::Best | Order::MostCopied => ordinal,
    }
}

/// What comes after a name has a lesser rank than this.
fn rank_after(names: &StrColumn, order: Order, name: &str) -> tantivy::Result<u64> {
    Ok(match names.dictionary().term_ord_or_next(name)? {
        TermOrdHit::Exact(ordinal) => rank_of(ordinal, order),
        // from A to Z the next name is not behind us
        TermOrdHit::Next(ordinal) => rank_of(ordinal, order) + u64::from(order == Order::Name),
    })
}

/// The pass over one segment.
pub(super) struct SegmentRanking<C> {
    segment: SegmentOrdinal,
    columns: Arc<C>,
    sort: Order,
    after: Option<(i64, i64, u64)>,
    limit: usize,
    total: usize,
    /// The least of those kept stands on top.
    kept: BinaryHeap<Reverse<Kept>>,
}

impl<C: Ordered + Send + Sync + 'static> SegmentCollector for SegmentRanking<C> {
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
        let ordinal = self.columns.names(self.sort).ords().first(doc).unwrap_or_default();
        let id = rank_of(ordinal, self.sort);
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

impl<C: Ordered> SegmentRanking<C> {
    fn numbers(&self, doc: DocId, score: Score) -> (i64, i64) {
        match self.sort {
            // the bits of floats that are not negative sort like the floats
            Order::Best => (i64::from(score.max(0.0).to_bits()), 0),
            Order::Newest | Order::MostCopied | Order::Name => self.columns.numbers(self.sort, doc),
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
        let key = place.key(Order::MostCopied);
        assert_eq!(Place::parse(Order::MostCopied, &key).unwrap(), place);
        assert_eq!(Place::parse(Order::Newest, &key), None);
        for wrong in ["", "c", "c.1.2", "c.x.2.id", "n.99999999999999999999.0.id"] {
            assert_eq!(Place::parse(Order::MostCopied, wrong), None, "{wrong}");
        }
    }
}
