//! A quotation as a reading gives it.

use serde::{Deserialize, Serialize};

use crate::lexicon::VerbClass;
use crate::span::Span;

/// How words are given.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QuoteType {
    /// As they were said, between marks or set out.
    Direct,
    /// Their content.
    Indirect,
    /// Their content with some of them between marks.
    Mixed,
}

/// Who speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SpeakerKind {
    /// One woman.
    Woman,
    /// One man.
    Man,
    /// Several people.
    Group,
    /// A body, a document, a medium.
    Institution,
    /// Not told.
    Unknown,
}

/// What a text gives as said by others.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Quote {
    /// The words said, without their marks, in code points of the text.
    #[serde(flatten)]
    pub span: Span,
    /// How they are given.
    #[serde(rename = "type")]
    pub kind: QuoteType,
    /// The verb or source word, as it stands.
    pub verb: Option<String>,
    /// How it colours them.
    pub verb_class: Option<VerbClass>,
    /// Who speaks, as written: nearest to the verb, or the last name of one left out.
    pub speaker: Option<String>,
    /// Where that stands.
    pub speaker_start: Option<usize>,
    /// One after its end.
    pub speaker_end: Option<usize>,
    /// Woman, man, group, institution or unknown, as the text presents it.
    pub speaker_kind: SpeakerKind,
    /// The same, under the name that gold sets use.
    pub speaker_sex: SpeakerKind,
    /// The person of the reading's list.
    pub person_id: Option<String>,
    /// By which rule, and what told the speaker's sex.
    pub evidence: String,
    /// How sure the rule is, 0 to 1, by its share of right quotations on texts made for it.
    pub confidence: f64,
}
