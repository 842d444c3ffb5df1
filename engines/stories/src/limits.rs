//! The numbers that the rules turn on. Measured on made copies of real articles in four languages, then rounded:
//! none of them is critical to within a fifth.

/// Words in a shingle. Three and five serve nearly as well: fewer join texts by stock phrases, more lose briefs by
/// each changed verb.
pub(crate) const SHINGLE_WORDS: usize = 4;

/// Shingles kept of one text. Longer texts keep those of smallest hash, which is a fair sample of any part of them.
pub(crate) const MOST_SHINGLES: usize = 512;

/// Numbers kept of one text: enough to tell two days of the same notice apart.
pub(crate) const MOST_NUMBERS: usize = 48;

/// Words read of one text. Beyond it stands no news article but a whole book or a dump.
pub(crate) const MOST_WORDS: usize = 20_000;

/// A copy has at least so much of the shorter text in the longer one.
pub(crate) const LEAST_CONTAINMENT: f64 = 0.4;

/// … and at least so many shingles in common: two sentences of a stock phrase are no story.
pub(crate) const LEAST_SHARED: usize = 8;

/// Texts of fewer words (a caption, the stub of a closed page) are copies only when their titles agree too.
pub(crate) const FEW_WORDS: usize = 20;

/// Where the common part stands wholly behind this share of the longer text …
pub(crate) const TAIL_BEGINS: f64 = 0.6;

/// … but for this share of it, it is a second dispatch appended, not the story itself.
pub(crate) const BEFORE_TAIL: f64 = 0.1;

/// A text found in this share of the longer one is the story, wherever it stands.
pub(crate) const LARGE_PART: f64 = 0.5;

/// So many numbers in the same words are needed before their disagreement says anything.
pub(crate) const LEAST_NUMBERS: usize = 2;

/// A shingle that so many texts hold which are no copies of the text at hand is a footer or a stock phrase.
pub(crate) const COMMON_HOLDERS: usize = 3;

/// Of the shingles, those with a hash below this are in the index: one of four.
pub(crate) const INDEXED_BELOW: u32 = u32::MAX / 4;

/// Newest holders of a shingle that are looked at. More hold only what is common.
pub(crate) const MOST_HOLDERS: usize = 64;

/// Texts that are compared in full with a new one.
pub(crate) const MOST_CANDIDATES: usize = 64;

/// A second story is joined through a text when the parts it has in common with both overlap by this share.
pub(crate) const LEAST_OVERLAP: f64 = 0.3;
