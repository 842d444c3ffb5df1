//! A name of the list.

use crate::facts::PlaceKind;
use crate::fold::folded;
use crate::sex::Sex;

/// Of what a name is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum NameKind {
    /// Somebody.
    Person,
    /// A place.
    Place,
    /// A first name, whoever bears it.
    FirstName,
}

impl NameKind {
    /// All.
    pub const ALL: [NameKind; 3] = [NameKind::Person, NameKind::Place, NameKind::FirstName];

    /// Its word in a file.
    pub fn as_str(self) -> &'static str {
        match self {
            NameKind::Person => "person",
            NameKind::Place => "place",
            NameKind::FirstName => "first-name",
        }
    }

    /// The kind of a word.
    pub fn from_name(name: &str) -> Option<NameKind> {
        NameKind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// Somebody whom the observatory knows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KnownPerson {
    /// The full name.
    pub name: String,
    /// As they present themselves in public; none: the text and the other names tell it.
    pub sex: Option<Sex>,
    /// Office or occupation.
    pub role: Option<String>,
    /// To what they belong.
    pub affiliation: Option<String>,
    /// The part of the name that means them wherever it stands alone.
    pub alone: Option<String>,
}

/// A place that the observatory knows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KnownPlace {
    /// Its name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// What it is.
    pub kind: PlaceKind,
}

/// A first name of which the observatory knows who bears it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KnownFirstName {
    /// One word.
    pub name: String,
    /// Woman or man.
    pub sex: Sex,
    /// From where that is known.
    pub source: String,
}

/// A name that an observatory knows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum KnownName {
    /// Somebody.
    Person(KnownPerson),
    /// A place.
    Place(KnownPlace),
    /// A first name.
    FirstName(KnownFirstName),
}

impl KnownName {
    /// Of what it is.
    pub fn kind(&self) -> NameKind {
        match self {
            KnownName::Person(_) => NameKind::Person,
            KnownName::Place(_) => NameKind::Place,
            KnownName::FirstName(_) => NameKind::FirstName,
        }
    }

    /// As it is written.
    pub fn name(&self) -> &str {
        match self {
            KnownName::Person(person) => &person.name,
            KnownName::Place(place) => &place.name,
            KnownName::FirstName(first) => &first.name,
        }
    }

    /// What no other name of a list has: kind, country and letters without case and accents.
    pub fn key(&self) -> String {
        let country = if let KnownName::Place(place) = self { place.country.as_str() } else { "" };
        format!("{}:{country}:{}", self.kind().as_str(), folded(self.name()))
    }
}
