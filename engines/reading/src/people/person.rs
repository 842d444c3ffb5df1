//! A person as a reading gives them.

use serde::{Deserialize, Serialize};

use super::find::Cast;
use crate::doc::Doc;
use crate::sex::{Sex, SexEvidence};
use crate::span::Span;

/// Of whom the public may know.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PersonKind {
    /// Holds or held a public office, says the text.
    Public,
    /// A private person.
    Private,
    /// The text does not tell.
    Unknown,
}

/// Somebody whom a text names.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Person {
    /// `p1`, `p2`, … in the order in which the text names them.
    pub person_id: String,
    /// The longest form of the name in the text.
    pub name: String,
    /// Where the name stands.
    pub mentions: Vec<Span>,
    /// As the text presents them.
    pub sex: Sex,
    /// What told it.
    pub sex_evidence: Option<SexEvidence>,
    /// How sure it is, 0 to 1; 0 when unknown.
    pub sex_confidence: f64,
    /// Office or occupation, as written.
    pub role: Option<String>,
    /// To what the role belongs, as written.
    pub affiliation: Option<String>,
    /// Public office or not.
    pub kind: PersonKind,
}

/// The people of a cast; those who joined last come where the text names them.
pub(crate) fn people(doc: &Doc<'_>, cast: &Cast) -> Vec<Person> {
    let person = |(place, figure): (usize, &super::find::Figure)| {
        let told = figure.sex();
        Person {
            person_id: format!("p{}", place + 1),
            name: figure.name.clone(),
            mentions: figure.mentions.iter().map(|mention| doc.span(mention)).collect(),
            sex: told.map_or(Sex::Unknown, |(sex, _)| sex),
            sex_evidence: told.map(|(_, evidence)| evidence),
            sex_confidence: figure.confidence(),
            role: figure.role.clone(),
            affiliation: figure.affiliation.clone(),
            kind: match (figure.office, figure.role.is_some()) {
                (true, _) => PersonKind::Public,
                (false, true) => PersonKind::Private,
                (false, false) => PersonKind::Unknown,
            },
        }
    };
    cast.figures.iter().enumerate().map(person).collect()
}
