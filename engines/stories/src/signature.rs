//! What is kept of a text to find its copies.

use crate::limits::{MOST_SHINGLES, SHINGLE_WORDS};
use crate::numbers::{Number, numbers};
use crate::words::{Word, fold_hashes, masked, words};

/// What is kept of a text to find its copies: hashes of its runs of four words with where they stand, and its figures.
///
/// The shingles are those of Broder (1997) with figures masked, sampled in long texts by smallest hash, so that
/// containment is estimated fairly between texts of any two lengths (the scaled sketch of Irber et al., 2022).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signature {
    /// Words of the text.
    pub(crate) words: u32,
    /// Hash of the title's words; 0 where there is none.
    pub(crate) title: u32,
    /// Shingles with a greater hash were left out.
    pub(crate) limit: u32,
    /// Sorted by hash, each hash once.
    pub(crate) shingles: Vec<Shingle>,
    /// Sorted by place.
    pub(crate) numbers: Vec<Number>,
}

/// A run of words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Shingle {
    pub(crate) hash: u32,
    /// Where it stands first, in 255ths of the text.
    pub(crate) at: u8,
}

impl Signature {
    /// The signature of a text. The title is only used to tell very short texts apart, since each outlet writes its own.
    pub fn of(title: Option<&str>, text: &str) -> Signature {
        let words = words(text);
        let mut shingles = shingles(&words);
        let limit = match shingles.get(MOST_SHINGLES) {
            Some(first_out) => first_out.hash.saturating_sub(1),
            None => u32::MAX,
        };
        shingles.truncate(MOST_SHINGLES);
        Signature {
            words: u32::try_from(words.len()).unwrap_or(u32::MAX),
            title: title.map_or(0, title_hash),
            limit,
            shingles,
            numbers: numbers(&words),
        }
    }
}

/// All shingles, sorted by hash; of equal ones the first in the text.
fn shingles(words: &[Word]) -> Vec<Shingle> {
    let last = words.len().saturating_sub(SHINGLE_WORDS).max(1);
    let mut out: Vec<Shingle> = words
        .windows(SHINGLE_WORDS)
        .enumerate()
        .map(|(at, run)| Shingle {
            hash: fold_hashes(run.iter().map(masked)),
            at: u8::try_from(at * 255 / last).unwrap_or(u8::MAX),
        })
        .collect();
    out.sort_unstable();
    out.dedup_by_key(|shingle| shingle.hash);
    out
}

fn title_hash(title: &str) -> u32 {
    let words = words(title);
    if words.is_empty() {
        return 0;
    }
    fold_hashes(words.iter().map(|word| match word {
        Word::Plain(hash) | Word::Figure(hash) => *hash,
    }))
    .max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_text_is_kept_whole() {
        let signature = Signature::of(None, "uno dos tres cuatro cinco seis");
        assert_eq!(signature.shingles.len(), 3);
        assert_eq!(signature.limit, u32::MAX);
        assert!(Signature::of(None, "uno dos tres").shingles.is_empty());
    }

    #[test]
    fn long_text_is_sampled_to_the_limit() {
        let text: String = (0..5000).map(|n| format!("w{n} ")).collect();
        let signature = Signature::of(None, &text);
        assert_eq!(signature.shingles.len(), MOST_SHINGLES);
        assert!(signature.shingles.iter().all(|s| s.hash <= signature.limit));
        let half = signature.shingles.iter().filter(|s| s.at < 128).count();
        assert!((MOST_SHINGLES / 3..MOST_SHINGLES * 2 / 3).contains(&half));
    }

    #[test]
    fn hashes_are_those_of_the_stored_format() {
        let signature = Signature::of(Some("Título"), "uno dos tres 4 cinco");
        let hashes: Vec<u32> = signature.shingles.iter().map(|s| s.hash).collect();
        assert_eq!(hashes, [301_146_361, 1_940_557_615]);
        assert_eq!(signature.title, 2_029_926_967);
    }
}
