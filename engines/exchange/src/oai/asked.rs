//! What can be asked: the verbs of the protocol, and of which records.

use super::Stamp;

/// The verbs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// `Identify`
    Identify,
    /// `ListMetadataFormats`
    ListMetadataFormats,
    /// `ListSets`
    ListSets,
    /// `GetRecord`
    GetRecord,
    /// `ListIdentifiers`
    ListIdentifiers,
    /// `ListRecords`
    ListRecords,
}

impl Asked {
    const ALL: [Asked; 6] = [
        Asked::Identify,
        Asked::ListMetadataFormats,
        Asked::ListSets,
        Asked::GetRecord,
        Asked::ListIdentifiers,
        Asked::ListRecords,
    ];

    /// As the protocol writes it.
    pub fn word(self) -> &'static str {
        match self {
            Asked::Identify => "Identify",
            Asked::ListMetadataFormats => "ListMetadataFormats",
            Asked::ListSets => "ListSets",
            Asked::GetRecord => "GetRecord",
            Asked::ListIdentifiers => "ListIdentifiers",
            Asked::ListRecords => "ListRecords",
        }
    }

    pub(super) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.word() == word)
    }

    /// Arguments that it must have and may have.
    pub(super) fn arguments(self) -> (&'static [&'static str], &'static [&'static str]) {
        match self {
            Asked::Identify => (&[], &[]),
            Asked::ListMetadataFormats => (&[], &["identifier"]),
            Asked::ListSets => (&[], &["resumptionToken"]),
            Asked::GetRecord => (&["identifier", "metadataPrefix"], &[]),
            Asked::ListIdentifiers | Asked::ListRecords => {
                (&["metadataPrefix"], &["from", "until", "set", "resumptionToken"])
            }
        }
    }
}

/// Which records, in the order of their stamps and keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    /// The format, one of the repository's.
    pub prefix: String,
    /// Only of this set and those under it.
    pub set: Option<String>,
    /// Not older, this second included.
    pub from: Option<Stamp>,
    /// Not newer, this second included.
    pub until: Option<Stamp>,
    /// After the record with this key: what the last page gave as [`Page::more`](super::Page::more).
    pub after: Option<String>,
    /// How many records stood on the pages before.
    pub cursor: u64,
}
