//! The texts of a window of time, among which a new one finds what it is a copy of.

use std::collections::{HashMap, VecDeque};

use crate::compare::{Likeness, compare_without, in_both, share};
use crate::index::Index;
use crate::limits::{COMMON_HOLDERS, LEAST_OVERLAP, MOST_CANDIDATES};
use crate::signature::Signature;

/// An index in memory of the newest texts, about 4 kB each.
#[derive(Debug)]
pub struct Shelf {
    capacity: usize,
    texts: VecDeque<(u64, Signature)>,
    /// The index's number of the first of `texts`.
    oldest: u32,
    index: Index,
}

/// Where a text belongs.
#[derive(Clone, PartialEq, Debug)]
pub struct Placement {
    /// The text on the shelf that it has most in common with, of those it is a copy of.
    pub partner: Option<u64>,
    /// Share of the shorter of the two that stands in the longer; 0 without a partner.
    pub similarity: f64,
    /// Further copies. Where they were held to be of another story than the partner, this text shows that it is one.
    pub also: Vec<u64>,
}

impl Shelf {
    /// An empty shelf; when it holds `capacity` texts, each new one drives out the oldest.
    pub fn new(capacity: usize) -> Shelf {
        Shelf { capacity: capacity.max(1), texts: VecDeque::new(), oldest: 0, index: Index::new() }
    }

    /// Finds what a new text is a copy of, and puts it on the shelf.
    pub fn place(&mut self, id: u64, signature: Signature) -> Placement {
        let placement = self.look(&signature, None);
        self.restore(id, signature);
        placement
    }

    /// Puts a text on the shelf without looking for its partner: for those placed by an earlier run, oldest first.
    pub fn restore(&mut self, id: u64, signature: Signature) {
        while self.texts.len() >= self.capacity {
            self.texts.pop_front();
            self.oldest += 1;
        }
        if self.oldest as usize > self.capacity {
            self.index_anew();
        }
        self.index.add(self.number(self.texts.len()), &signature);
        self.texts.push_back((id, signature));
    }

    /// Texts on the shelf.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// What a text is a copy of among those on the shelf, itself left out when it is there as number `own`.
    pub(crate) fn look(&self, signature: &Signature, own: Option<usize>) -> Placement {
        let candidates = self.candidates(signature, own);
        let common = common(signature, &candidates);
        let mut copies: Vec<(Likeness, u64, &Signature)> = candidates
            .into_iter()
            .map(|(id, other, _)| (compare_without(signature, other, &common), id, other))
            .filter(|(likeness, ..)| likeness.same)
            .collect();
        copies.sort_by_key(|(likeness, id, _)| (std::cmp::Reverse(likeness.shared), *id));
        let mut copies = copies.into_iter();
        let Some((likeness, partner, best)) = copies.next() else {
            return Placement { partner: None, similarity: 0.0, also: Vec::new() };
        };
        let also = copies
            .filter(|(likeness, _, other)| overlap(signature, best, other, likeness.shared) >= LEAST_OVERLAP)
            .map(|(_, id, _)| id)
            .collect();
        Placement { partner: Some(partner), similarity: likeness.containment, also }
    }

    /// The texts that share most indexed shingles with this one, and what comparing them in full says.
    fn candidates(&self, signature: &Signature, own: Option<usize>) -> Vec<(u64, &Signature, Likeness)> {
        let own = own.map(|at| self.number(at));
        let mut hits: HashMap<u32, u32> = HashMap::new();
        for text in self.index.holders(signature, self.oldest) {
            if Some(text) != own {
                *hits.entry(text).or_default() += 1;
            }
        }
        let mut ranked: Vec<(u32, u32)> = hits.into_iter().collect();
        ranked.sort_unstable_by_key(|(text, hits)| (std::cmp::Reverse(*hits), *text));
        ranked.truncate(MOST_CANDIDATES);
        ranked
            .into_iter()
            .filter_map(|(text, _)| self.texts.get(text.checked_sub(self.oldest)? as usize))
            .map(|(id, other)| (*id, other, compare_without(signature, other, &[])))
            .collect()
    }

    fn number(&self, at: usize) -> u32 {
        self.oldest.saturating_add(u32::try_from(at).unwrap_or(u32::MAX))
    }

    /// Drops what is gone from the index, so that it never holds more than twice what is on the shelf.
    fn index_anew(&mut self) {
        self.oldest = 0;
        self.index = Index::new();
        for (number, (_, signature)) in (0..).zip(&self.texts) {
            self.index.add(number, signature);
        }
    }
}

/// Shingles of the text that several others hold which are no copies of it: footers, stock phrases, forms.
fn common(signature: &Signature, candidates: &[(u64, &Signature, Likeness)]) -> Vec<u32> {
    let mut holders: HashMap<u32, usize> = HashMap::new();
    for (_, other, _) in candidates.iter().filter(|(_, _, likeness)| !likeness.same) {
        for (shingle, _) in in_both(signature, other) {
            *holders.entry(shingle.hash).or_default() += 1;
        }
    }
    let mut out: Vec<u32> = holders.into_iter().filter(|(_, n)| *n >= COMMON_HOLDERS).map(|(hash, _)| hash).collect();
    out.sort_unstable();
    out
}

/// How much of what the text has in common with `other` it has in common with `best` too, 0 to 1.
fn overlap(text: &Signature, best: &Signature, other: &Signature, shared: usize) -> f64 {
    let in_best = |hash: u32| best.shingles.binary_search_by_key(&hash, |s| s.hash).is_ok();
    let in_all = in_both(text, other).filter(|(shingle, _)| in_best(shingle.hash)).count();
    share(in_all, shared)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text of its own for each number: words that no other has.
    fn text(number: usize) -> String {
        (0..60).map(|at| format!("palabra{}x{at} ", number)).collect()
    }

    fn sign(text: &str) -> Signature {
        Signature::of(None, text)
    }

    #[test]
    fn the_oldest_go_out_and_the_rest_is_found() {
        let mut shelf = Shelf::new(10);
        for number in 0..100 {
            assert_eq!(shelf.place(number as u64, sign(&text(number))).partner, None);
            assert!(shelf.len() <= 10);
            if number >= 9 {
                let copy = |back: usize| shelf.look(&sign(&text(number - back)), None).partner;
                assert_eq!(copy(9), Some(number as u64 - 9));
                assert_eq!(copy(10.min(number)), if number >= 10 { None } else { Some(0) });
            }
        }
    }

    #[test]
    fn a_footer_joins_nobody() {
        let footer = "síganos en nuestras redes sociales y reciba las noticias del día en su correo sin costo alguno";
        let mut shelf = Shelf::new(100);
        for number in 0..20 {
            let short: String = text(number).split_inclusive(' ').take(22).collect();
            let placement = shelf.place(number as u64, sign(&format!("{short} {footer}")));
            if number >= COMMON_HOLDERS {
                assert_eq!(placement.partner, None, "text {number}");
            }
        }
    }

    #[test]
    fn a_fuller_text_joins_two_stories_that_were_one() {
        let words = text(1);
        let words: Vec<&str> = words.split(' ').collect();
        let part = |from: usize, to: usize| words.get(from..to).unwrap_or_default().join(" ");
        let mut shelf = Shelf::new(10);
        shelf.place(1, sign(&part(0, 36)));
        let second = shelf.place(2, sign(&format!("{} {}", text(2).get(..400).unwrap_or_default(), part(22, 36))));
        assert_eq!(second.partner, None);
        let full = shelf.place(3, sign(&part(0, 60)));
        assert_eq!(full.partner, Some(1));
        assert_eq!(full.also, Vec::<u64>::new());
        let fuller = shelf.place(4, sign(&part(0, 50)));
        assert_eq!((fuller.partner, fuller.also), (Some(3), vec![1]));
    }

    #[test]
    fn two_dispatches_in_one_text_stay_two_stories() {
        let mut shelf = Shelf::new(10);
        shelf.place(1, sign(&text(1)));
        shelf.place(2, sign(&text(2)));
        let both = shelf.place(3, sign(&format!("{}{}", text(1), text(2))));
        assert!(both.partner.is_some());
        assert_eq!(both.also, Vec::<u64>::new());
    }

    #[test]
    fn what_was_restored_is_found() {
        let mut shelf = Shelf::new(0);
        shelf.restore(7, sign(&text(7)));
        assert_eq!(shelf.place(8, sign(&text(7))).partner, Some(7));
        assert_eq!(shelf.len(), 1);
        assert!(!shelf.is_empty());
    }
}
