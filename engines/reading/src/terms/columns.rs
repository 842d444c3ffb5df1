//! The columns of a list's file, and how much one may hold.

/// The columns, in the order in which they are written.
pub(crate) const COLUMNS: [&str; 18] = [
    "id",
    "language",
    "label",
    "pattern",
    "category",
    "severity",
    "recommended",
    "reason_es",
    "reason_en",
    "reason_pt",
    "reason_fr",
    "source",
    "source_url",
    "more_sources",
    "recommended_by",
    "requires",
    "excludes",
    "within",
];

/// Columns that may be missing or empty.
pub(crate) const OPTIONAL: [&str; 9] = [
    "reason_es",
    "reason_en",
    "reason_pt",
    "reason_fr",
    "source_url",
    "more_sources",
    "requires",
    "excludes",
    "within",
];

/// Languages in which a list may have terms.
pub const LANGUAGES: [&str; 5] = ["es", "en", "pt", "fr", "ht"];

/// Largest list, in bytes.
pub(crate) const LARGEST_LIST: usize = 8 << 20;
/// Most terms of a list.
pub(crate) const MOST_TERMS: usize = 20_000;
/// Longest text of a cell, in bytes.
pub(crate) const LONGEST_CELL: usize = 4000;
