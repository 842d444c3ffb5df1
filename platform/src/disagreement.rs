//! What the archive, the indexes and the rooms tell of records that do not agree with each other.

/// Something that `check` found.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Disagreement {
    /// A word for its kind.
    pub code: &'static str,
    /// The record.
    pub record: String,
    /// What does not agree, in words.
    pub says: String,
    /// Can `check --repair` mend it?
    pub mendable: bool,
}
