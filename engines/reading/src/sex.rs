//! Sex as a text presents it; never what a person is.

use serde::{Deserialize, Serialize};

/// The sex in which a text presents somebody.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sex {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Another, as the text says.
    Other,
    /// The text does not tell.
    Unknown,
}

/// What told it, strongest first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SexEvidence {
    /// The text says so: *la mujer*, *su esposo*.
    Stated,
    /// A title or occupation: *la ministra*.
    Title,
    /// An article, adjective or participle: *la portavoz*, *convencida*.
    Agreement,
    /// A pronoun.
    Pronoun,
    /// The caller knows the person.
    Known,
    /// A first name of which the caller knows who bears it.
    #[serde(rename = "known-name")]
    KnownName,
    /// The first name, by its frequency among women and men.
    Name,
    /// The ending of a first name that no register has.
    Ending,
}

impl SexEvidence {
    /// Whether who bears the name told it, and not the words around it.
    pub(crate) fn is_of_name(self) -> bool {
        matches!(self, SexEvidence::Known | SexEvidence::KnownName | SexEvidence::Name | SexEvidence::Ending)
    }
}
