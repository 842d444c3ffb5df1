//! What a repository says of itself: its name and address, its formats, its sets.

use super::{Granularity, Stamp};

/// What a repository says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Its name.
    pub name: String,
    /// Where it is asked.
    pub base_url: String,
    /// Whom to write to; at least one.
    pub admin_emails: Vec<String>,
    /// No record is older.
    pub earliest: Stamp,
    /// How exactly records are dated. Deletions are kept for ever: `deletedRecord` is `persistent`.
    pub granularity: Granularity,
    /// The domain name in identifiers of the form `oai:domain:id`, if they have it; what is no domain name is not described.
    pub namespace: Option<String>,
    /// Its formats, `oai_dc` among them.
    pub formats: Vec<Format>,
    /// Its sets; none if it has no sets.
    pub sets: Vec<Set>,
    /// How long a list may be gone on with, in seconds.
    pub token_seconds: i64,
}

/// A format of metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Format {
    /// How requests call it.
    pub prefix: String,
    /// The address of its schema.
    pub schema: String,
    /// Its namespace.
    pub namespace: String,
}

/// A set of records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set {
    /// `spec` or `spec:part`.
    pub spec: String,
    /// For people.
    pub name: String,
}
