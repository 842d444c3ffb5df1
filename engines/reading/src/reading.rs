//! What a machine says of a text.

use serde::Serialize;

use crate::facts::Facts;
use crate::flags::Flags;
use crate::model::Suggestion;
use crate::people::Person;
use crate::quotes::Quote;
use crate::roles::Role;
use crate::span::{Span, Within};
use crate::subject::Subject;
use crate::terms::Severity;
use crate::voice::Voice;

/// All that is said of one text.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Reading {
    /// ISO 639 code of the language; `und` when it cannot be told.
    pub language: String,
    /// How sure that is, 0 to 1; 1 where the language was given.
    pub confidence: f64,
    /// The terms found: title first, then text, in their order. None overlap.
    pub terms: Vec<Mark>,
    /// The people whom the body names.
    pub people: Vec<Person>,
    /// What the body gives as said by others, in its order. None overlap.
    pub quotes: Vec<Quote>,
    /// What headline and body name besides people.
    #[serde(flatten)]
    pub facts: Facts,
    /// What part people have in the body.
    pub roles: Vec<Role>,
    /// What the article is about, and of which kind it is.
    #[serde(flatten)]
    pub subject: Subject,
    /// What an editor would look at.
    #[serde(flatten)]
    pub flags: Flags,
    /// Suggestions of the model, where the reader has one.
    pub frames: Vec<Suggestion>,
}

/// A term found in a text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Mark {
    /// The term of the list.
    pub term_id: String,
    /// As it stands in the text.
    pub surface: String,
    /// Where, in code points of the text that `within` names.
    #[serde(flatten)]
    pub span: Span,
    /// In title or text.
    #[serde(rename = "in")]
    pub within: Within,
    /// By which pattern, each inflected word with the word it is a form of, and the context word that was required:
    /// `ola de @people | ola → olas | migrante → migrantes | + frontera`.
    pub evidence: String,
    /// Whose words it is.
    pub voice: Voice,
    /// How much harm.
    pub severity: Severity,
    /// What to write instead, best first.
    pub alternatives: Vec<String>,
    /// The guide that advises against the term.
    pub source: String,
}
