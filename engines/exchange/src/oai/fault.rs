//! What can be wrong with a request, in the protocol's own words.

/// An error code of the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// An argument is missing, repeated, unknown or malformed.
    BadArgument,
    /// The token is no token, or has expired.
    BadResumptionToken,
    /// The verb is missing, repeated or unknown.
    BadVerb,
    /// There is no such format.
    CannotDisseminateFormat,
    /// There is no such record.
    IdDoesNotExist,
    /// Nothing fits.
    NoRecordsMatch,
    /// The record has no formats.
    NoMetadataFormats,
    /// There are no sets.
    NoSetHierarchy,
}

impl Code {
    const ALL: [(Code, &'static str); 8] = [
        (Code::BadArgument, "badArgument"),
        (Code::BadResumptionToken, "badResumptionToken"),
        (Code::BadVerb, "badVerb"),
        (Code::CannotDisseminateFormat, "cannotDisseminateFormat"),
        (Code::IdDoesNotExist, "idDoesNotExist"),
        (Code::NoRecordsMatch, "noRecordsMatch"),
        (Code::NoMetadataFormats, "noMetadataFormats"),
        (Code::NoSetHierarchy, "noSetHierarchy"),
    ];

    /// As the protocol writes it.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(code, _)| *code == self).map_or("", |(_, word)| word)
    }

    /// From the protocol's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, w)| *w == word).map(|(code, _)| *code)
    }
}

/// An error with what to tell whoever asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {reason}", .code.word())]
pub struct Fault {
    /// The protocol's code.
    pub code: Code,
    /// In English, as harvesters' operators read it.
    pub reason: String,
}

impl Fault {
    /// A code with its reason.
    pub fn new(code: Code, reason: impl Into<String>) -> Self {
        Fault { code, reason: reason.into() }
    }
}
