//! Vocabularies in SKOS: RDF/XML read and written, Turtle written.

mod read;
mod write;

pub use read::{Read, read};
pub use write::{rdf_xml, turtle};

/// A vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scheme {
    /// Its address.
    pub address: String,
    /// Its title: BCP 47 tag (may be empty), text.
    pub title: Vec<(String, String)>,
    /// Its concepts.
    pub concepts: Vec<Concept>,
}

/// A concept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Concept {
    /// Its address.
    pub address: String,
    /// What is said of it, in words: property, BCP 47 tag (may be empty), text.
    pub words: Vec<(Word, String, String)>,
    /// Its links: property, address.
    pub links: Vec<(Link, String)>,
}

macro_rules! properties {
    ($(#[$about:meta])* $name:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!("`skos:", $word, "`")] $variant,)*
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its name in SKOS.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}

properties! {
    /// What is said of a concept in words.
    Word {
        Preferred = "prefLabel", Alternative = "altLabel", Hidden = "hiddenLabel", Notation = "notation",
        Definition = "definition", Scope = "scopeNote", Note = "note", Example = "example", History = "historyNote",
        Change = "changeNote", Editorial = "editorialNote",
    }
}

properties! {
    /// How a concept stands to others.
    Link {
        Broader = "broader", Narrower = "narrower", Related = "related", Exact = "exactMatch", Close = "closeMatch",
        BroadMatch = "broadMatch", NarrowMatch = "narrowMatch", RelatedMatch = "relatedMatch", TopOf = "topConceptOf",
    }
}

impl Concept {
    /// Its label in a language, or in any.
    pub fn label(&self, language: &str) -> Option<&str> {
        let labels = || self.words.iter().filter(|(word, ..)| *word == Word::Preferred);
        labels().find(|(_, tag, _)| tag == language).or_else(|| labels().next()).map(|(.., text)| text.as_str())
    }
}
