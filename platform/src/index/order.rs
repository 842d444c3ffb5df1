//! The order of hits, and the keys by which pages go on without gap or double.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::{Column, StrColumn};
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal, SegmentReader, TantivyError};

use super::model::Sort;
use super::schema::{COPIES, ID, SORT_AT};

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
pub(super) struct Ranking {
    pub sort: Sort,
    pub after: Option<Place>,
    pub limit: usize,
}

/// What a segment gives: the hits counted, the first ones with their places.
type Part = (usize, Vec<Ranked>);

impl Collector for Ranking {
    type Fruit = Part;
    type Child = SegmentRanking;

    fn for_segment(&self, segment: SegmentOrdinal, reader: &SegmentReader) -> tantivy::Result<SegmentRanking> {
        let columns = reader.fast_fields();
        let ids =
            columns.str(ID)?.ok_or_else(|| TantivyError::SchemaError("the index has no identifiers".to_owned()))?;
        let after = match &self.after {
            Some(place) => Some((place.first, place.second, ordinal(&ids, &place.id)?)),
            None => None,
        };
        Ok(SegmentRanking {
            segment,
            sort: self.sort,
            after,
            limit: self.limit,
            sort_at: columns.i64(SORT_AT)?,
            copies: columns.i64(COPIES)?,
            ids,
            total: 0,
            kept: BinaryHeap::new(),
        })
    }

    fn requires_scoring(&self) -> bool {
        self.sort == Sort::Best
    }

    fn merge_fruits(&self, parts: Vec<tantivy::Result<Part>>) -> tantivy::Result<Part> {
        let mut total = 0;
        let mut all = Vec::new();
        for part in parts {
            let (count, ranked) = part?;
            total += count;
            all.extend(ranked);
        }
        all.sort_unstable_by(|one, other| other.cmp(one));
        all.truncate(self.limit);
        Ok((total, all))
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
    sort: Sort,
    after: Option<(i64, i64, u64)>,
    limit: usize,
    sort_at: Column<i64>,
    copies: Column<i64>,
    ids: StrColumn,
    total: usize,
    /// The least of those kept stands on top.
    kept: BinaryHeap<Reverse<(i64, i64, u64, DocId)>>,
}

impl SegmentCollector for SegmentRanking {
    type Fruit = tantivy::Result<Part>;

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
        let id = self.ids.ords().first(doc).unwrap_or_default();
        if self.after.is_some_and(|after| (first, second, id) >= after) {
            return;
        }
        self.kept.push(Reverse((first, second, id, doc)));
        if full {
            self.kept.pop();
        }
    }

    fn harvest(self) -> tantivy::Result<Part> {
        let mut ranked = Vec::with_capacity(self.kept.len());
        for Reverse((first, second, ordinal, doc)) in self.kept {
            let mut id = String::new();
            self.ids.ord_to_str(ordinal, &mut id)?;
            ranked.push((Place { first, second, id }, DocAddress::new(self.segment, doc)));
        }
        Ok((self.total, ranked))
    }
}

impl SegmentRanking {
    fn numbers(&self, doc: DocId, score: Score) -> (i64, i64) {
        let sort_at = || self.sort_at.first(doc).unwrap_or_default();
        match self.sort {
            Sort::Newest => (sort_at(), 0),
            // the bits of floats that are not negative sort like the floats
            Sort::Best => (i64::from(score.max(0.0).to_bits()), 0),
            Sort::MostCopied => (self.copies.first(doc).unwrap_or_default(), sort_at()),
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
