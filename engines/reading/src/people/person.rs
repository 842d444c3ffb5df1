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
    /// Where the caller has it from, of a first name that the caller knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex_source: Option<String>,
    /// Office or occupation, as written.
    pub role: Option<String>,
    /// To what the role belongs, as written.
    pub affiliation: Option<String>,
    /// Role and affiliation are those by which the caller knows the person; the text gives none.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_role_known: bool,
    /// Public office or not.
    pub kind: PersonKind,
}

/// The people of a cast; those who joined last come where the text names them.
pub(crate) fn people(doc: &Doc<'_>, cast: &Cast) -> Vec<Person> {
    let person = |(place, figure): (usize, &super::find::Figure)| {
        let told = figure.sex();
        let of_first_name = told.is_some_and(|(_, evidence)| evidence == SexEvidence::KnownName);
        let first_name = doc.known.first_name_of(&figure.name).filter(|_| of_first_name);
        let known = doc.known.person(&figure.name).filter(|known| figure.role.is_none() && known.role.is_some());
        let role = figure.role.clone().or_else(|| known?.role.clone());
        let is_office = figure.office || known.is_some() && role.as_deref().is_some_and(|role| names_office(doc, role));
        Person {
            person_id: format!("p{}", place + 1),
            name: figure.name.clone(),
            mentions: figure.mentions.iter().map(|mention| doc.span(mention)).collect(),
            sex: told.map_or(Sex::Unknown, |(sex, _)| sex),
            sex_evidence: told.map(|(_, evidence)| evidence),
            sex_confidence: figure.confidence(doc.known),
            sex_source: first_name.map(|known| known.source.clone()),
            affiliation: figure.affiliation.clone().or_else(|| known?.affiliation.clone()),
            is_role_known: known.is_some(),
            kind: match (is_office, role.is_some()) {
                (true, _) => PersonKind::Public,
                (false, true) => PersonKind::Private,
                (false, false) => PersonKind::Unknown,
            },
            role,
        }
    };
    cast.figures.iter().enumerate().map(person).collect()
}

/// Whether a role begins with a word for a public office: "alcaldesa de Tela".
fn names_office(doc: &Doc<'_>, role: &str) -> bool {
    let first = role.split_whitespace().next().unwrap_or_default().to_lowercase();
    doc.lexicon.noun(&first).is_some_and(|noun| noun.office)
}
