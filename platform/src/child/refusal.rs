use serde::{Deserialize, Serialize};

/// Why a document is not read: `key` is the catalogue key of the plain words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The file, its pages, its text, or what it unpacks to.
    #[error("the document, or what it unpacks to, is too large")]
    TooLarge,
    /// Took longer than a document may.
    #[error("reading the document takes too long")]
    TooSlow,
    /// Needed more memory than a document may.
    #[error("reading the document takes too much memory")]
    TooMuchMemory,
    /// Opens with a password only.
    #[error("the document opens with a password only")]
    Encrypted,
    /// Not well-formed.
    #[error("the document is broken")]
    Broken,
    /// Not a kind that is read.
    #[error("the file is of a kind that is not read; PDF, DOCX, ODT, EPUB, HTML and plain text are")]
    NotRead,
    /// No text on any page: pictures of pages, most often.
    #[error("the document holds no text")]
    NoText,
}

impl Refusal {
    /// All of them.
    pub const ALL: [Refusal; 7] = [
        Refusal::TooLarge,
        Refusal::TooSlow,
        Refusal::TooMuchMemory,
        Refusal::Encrypted,
        Refusal::Broken,
        Refusal::NotRead,
        Refusal::NoText,
    ];

    /// A stable word for programs.
    pub fn word(self) -> &'static str {
        match self {
            Refusal::TooLarge => "too-large",
            Refusal::TooSlow => "too-slow",
            Refusal::TooMuchMemory => "too-much-memory",
            Refusal::Encrypted => "encrypted",
            Refusal::Broken => "broken",
            Refusal::NotRead => "not-read",
            Refusal::NoText => "no-text",
        }
    }

    /// Catalogue key of its plain words.
    pub fn key(self) -> &'static str {
        match self {
            Refusal::TooLarge => "site-document-too-large",
            Refusal::TooSlow => "site-document-too-slow",
            Refusal::TooMuchMemory => "site-document-too-much-memory",
            Refusal::Encrypted => "site-document-encrypted",
            Refusal::Broken => "site-document-broken",
            Refusal::NotRead => "site-document-not-read",
            Refusal::NoText => "site-document-no-text",
        }
    }
}

impl From<document::Refusal> for Refusal {
    fn from(refusal: document::Refusal) -> Refusal {
        match refusal {
            document::Refusal::TooLarge => Refusal::TooLarge,
            document::Refusal::Encrypted => Refusal::Encrypted,
            document::Refusal::Broken => Refusal::Broken,
            document::Refusal::NotRead => Refusal::NotRead,
            document::Refusal::NoText => Refusal::NoText,
        }
    }
}
