//! Which texts hold a shingle: chains from the newest holder back, as in the window of LZ77 coders.
//! Texts leave in the order they came, so a chain ends at the first text that is gone and nothing is ever unlinked.

use crate::limits::{INDEXED_BELOW, MOST_HOLDERS};
use crate::signature::Signature;

/// No further posting.
const NONE: u32 = u32::MAX;
/// Least heads of chains; their number is a power of two and doubles as postings come.
const FEWEST_HEADS: usize = 1024;

/// An index of the texts numbered by the caller 0, 1, 2 …
#[derive(Debug)]
pub(crate) struct Index {
    /// Newest posting of each bucket of hashes.
    heads: Vec<u32>,
    postings: Vec<Posting>,
}

#[derive(Clone, Copy, Debug)]
struct Posting {
    hash: u32,
    text: u32,
    /// The posting before this in the bucket.
    before: u32,
}

impl Index {
    pub(crate) fn new() -> Index {
        Index { heads: vec![NONE; FEWEST_HEADS], postings: Vec::new() }
    }

    /// Adds a text, whose number is greater than all before.
    pub(crate) fn add(&mut self, text: u32, signature: &Signature) {
        for hash in indexed(signature) {
            self.postings.push(Posting { hash, text, before: NONE });
            self.link(self.postings.len() - 1);
        }
        if self.postings.len() > self.heads.len() {
            self.heads = vec![NONE; self.postings.len().next_power_of_two() * 2];
            for at in 0..self.postings.len() {
                self.link(at);
            }
        }
    }

    /// The texts from number `oldest` on that hold a shingle of this one, each as often as it holds one.
    pub(crate) fn holders(&self, signature: &Signature, oldest: u32) -> Vec<u32> {
        let mut out = Vec::new();
        for hash in indexed(signature) {
            out.extend(self.chain(hash).map(|p| p.text).take_while(|t| *t >= oldest).take(MOST_HOLDERS));
        }
        out
    }

    fn chain(&self, hash: u32) -> impl Iterator<Item = &Posting> {
        let mut at = self.heads.get(self.bucket(hash)).copied().unwrap_or(NONE);
        std::iter::from_fn(move || {
            let posting = self.postings.get(at as usize)?;
            at = posting.before;
            Some(posting)
        })
        .filter(move |posting| posting.hash == hash)
    }

    fn link(&mut self, at: usize) {
        let Some(hash) = self.postings.get(at).map(|p| p.hash) else {
            return;
        };
        let bucket = self.bucket(hash);
        if let (Some(head), Some(posting)) = (self.heads.get_mut(bucket), self.postings.get_mut(at)) {
            posting.before = *head;
            *head = u32::try_from(at).unwrap_or(NONE);
        }
    }

    /// Indexed hashes are all small, so their low bits tell them apart.
    fn bucket(&self, hash: u32) -> usize {
        hash as usize & (self.heads.len() - 1)
    }
}

fn indexed(signature: &Signature) -> impl Iterator<Item = u32> {
    signature.shingles.iter().map(|s| s.hash).take_while(|hash| *hash < INDEXED_BELOW)
}
