//! An organisation: as the caller knows it, as it is found at a place, and as the whole text names it.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::span::{Span, Within};

/// An organisation that the caller knows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct KnownOrganisation {
    /// The caller's identifier, given back with each mention.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its letters, if it has any.
    pub acronym: Option<String>,
}

/// How an organisation was known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OrganisationBy {
    /// The caller gave it.
    Given,
    /// The tables of the reader hold it.
    Listed,
    /// Its name begins with a word for a body.
    Name,
    /// Letters alone.
    Letters,
}

/// A place of an organisation's name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Mention {
    /// Where, in code points of the text that `within` names.
    #[serde(flatten)]
    pub span: Span,
    /// In title or text.
    #[serde(rename = "in")]
    pub within: Within,
}

/// An organisation that a text names.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Organisation {
    /// `o1`, `o2`, … in the order in which the text names them.
    pub organisation_id: String,
    /// The longest form of its name in the text.
    pub name: String,
    /// Its letters, where the text or a list gives them.
    pub acronym: Option<String>,
    /// The caller's identifier or the key of the tables.
    pub key: Option<String>,
    /// How it was known.
    pub by: OrganisationBy,
    /// Where it is named.
    pub mentions: Vec<Mention>,
    /// By which rule or line of a list.
    pub evidence: String,
}

/// A name found at a place.
pub(super) struct Found {
    pub(super) range: Range<usize>,
    pub(super) name: String,
    pub(super) acronym: Option<String>,
    pub(super) key: Option<String>,
    pub(super) by: OrganisationBy,
    pub(super) evidence: String,
}
