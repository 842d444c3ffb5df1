//! Known names as the finders ask for them: before the general tables, and as they ask those.

use std::collections::{HashMap, HashSet};

use super::name::{KnownFirstName, KnownName, KnownPerson};
use crate::fold::folded;
use crate::people::names::{self, guess_name_in};
use crate::sex::{Sex, SexEvidence};

/// How sure the sex of somebody is whom the list has.
const OF_PERSON: f64 = 0.98;
/// How sure a first name of the list is.
const OF_FIRST_NAME: f64 = 0.95;
/// Small words of names.
const PARTICLES: [&str; 14] =
    ["de", "del", "la", "las", "los", "el", "da", "do", "das", "dos", "di", "van", "von", "y"];

/// Names that the caller knows, besides those of the tables.
#[derive(Clone, Debug, Default)]
pub(crate) struct KnownNames {
    people: Vec<(Vec<String>, KnownPerson)>,
    /// By the first word of the name.
    by_first: HashMap<String, Vec<usize>>,
    /// By the part of the name that means them alone.
    alone: HashMap<String, usize>,
    first_names: HashMap<String, KnownFirstName>,
    places: HashSet<String>,
}

impl KnownNames {
    /// Of names that several lists have the first counts.
    pub(crate) fn of(list: &[KnownName]) -> KnownNames {
        let mut known = KnownNames::default();
        for name in list {
            match name {
                KnownName::Person(person) => known.add_person(person),
                KnownName::Place(place) => {
                    known.places.insert(folded(&place.name));
                }
                KnownName::FirstName(first) => {
                    known.first_names.entry(folded(&first.name)).or_insert_with(|| first.clone());
                }
            }
        }
        known
    }

    fn add_person(&mut self, person: &KnownPerson) {
        let words = words_of(&person.name);
        let Some(first) = words.first().cloned() else { return };
        let place = self.people.len();
        self.by_first.entry(first).or_default().push(place);
        if let Some(alone) = &person.alone {
            self.alone.entry(words_of(alone).join(" ")).or_insert(place);
        }
        self.people.push((words, person.clone()));
    }

    /// The person whom a name means: the whole name, a shorter form that begins with its first word, the name with more
    /// behind it, or the part that means them alone.
    pub(crate) fn person(&self, name: &str) -> Option<&KnownPerson> {
        if self.people.is_empty() {
            return None;
        }
        let words = words_of(name);
        if let Some(place) = self.alone.get(&words.join(" ")) {
            return self.people.get(*place).map(|(_, person)| person);
        }
        let places = self.by_first.get(words.first()?).filter(|_| words.len() > 1)?;
        let all = || places.iter().filter_map(|place| self.people.get(*place));
        let found = all().find(|(known, _)| *known == words).or_else(|| {
            all().find(|(known, _)| is_within(&words, known) || known.len() > 1 && words.starts_with(known))
        });
        found.map(|(_, person)| person)
    }

    /// Whether a name of a text is that of a known place.
    pub(crate) fn is_place(&self, plain: &str) -> bool {
        self.places.contains(plain)
    }

    /// The names as a text of a language has them.
    pub(crate) fn spoken(&self, language: &'static str) -> NamesSpoken<'_> {
        NamesSpoken { known: self, language }
    }

    fn first_name(&self, lower: &str) -> Option<&KnownFirstName> {
        if self.first_names.is_empty() { None } else { self.first_names.get(folded(lower).as_str()) }
    }
}

/// Known names and those of the registers, as a text of a language has them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NamesSpoken<'a> {
    known: &'a KnownNames,
    language: &'static str,
}

impl<'a> NamesSpoken<'a> {
    /// The known person whom a name means.
    pub(crate) fn person(&self, name: &str) -> Option<&'a KnownPerson> {
        self.known.person(name)
    }

    /// Whether a name of a text is that of a known place.
    pub(crate) fn is_place(&self, plain: &str) -> bool {
        self.known.is_place(plain)
    }

    /// Whether a word is a first name.
    pub(crate) fn is_first_name(&self, lower: &str) -> bool {
        self.known.first_name(lower.split('-').next().unwrap_or_default()).is_some()
            || names::is_first_name(self.language, lower)
    }

    /// Whether the register of any language has a word as a first name.
    pub(crate) fn is_registered(&self, lower: &str) -> bool {
        names::is_registered(self.language, lower)
    }

    /// Whether a word used alone is a first name rather than a surname.
    pub(crate) fn is_first_name_alone(&self, lower: &str) -> bool {
        self.known.first_name(lower).is_some() || names::is_first_name_alone(self.language, lower)
    }

    /// The sex that a first name used alone tells, of somebody of whom nothing else is known.
    pub(crate) fn sex_of_first_name(&self, lower: &str) -> Option<(Sex, SexEvidence)> {
        match self.known.first_name(lower) {
            Some(known) => Some((known.sex, SexEvidence::KnownName)),
            None => names::sex_of_first_name(self.language, lower).map(|sex| (sex, SexEvidence::Name)),
        }
    }

    /// The known first name that tells the sex of a name: its first word, or its second where the first tells nothing.
    pub(crate) fn first_name_of(&self, name: &str) -> Option<&'a KnownFirstName> {
        if self.known.first_names.is_empty() {
            return None;
        }
        let plain = folded(name);
        let words: Vec<&str> = plain
            .split([' ', '-', '.', ',', '\u{a0}'])
            .filter(|word| word.chars().count() > 1 && !PARTICLES.contains(word))
            .collect();
        let first = words.first()?;
        let second = || {
            words.get(1).filter(|_| words.len() > 2 && guess_name_in(self.language, first, None).sex == Sex::Unknown)
        };
        self.known.first_names.get(*first).or_else(|| self.known.first_names.get(*second()?))
    }

    /// The sex that a person's name tells, by what, and how sure it is.
    pub(crate) fn guess(&self, name: &str) -> Option<(Sex, SexEvidence, f64)> {
        if let Some(sex) = self.person(name).and_then(|person| person.sex) {
            return Some((sex, SexEvidence::Known, OF_PERSON));
        }
        if let Some(first) = self.first_name_of(name) {
            return Some((first.sex, SexEvidence::KnownName, OF_FIRST_NAME));
        }
        let guess = guess_name_in(self.language, name, None);
        let evidence = if guess.evidence.starts_with('-') { SexEvidence::Ending } else { SexEvidence::Name };
        (guess.sex != Sex::Unknown).then_some((guess.sex, evidence, guess.confidence))
    }
}

/// The words of a name that tell it from others.
fn words_of(name: &str) -> Vec<String> {
    let plain = folded(name);
    plain.split_whitespace().filter(|word| !PARTICLES.contains(word)).map(str::to_owned).collect()
}

/// Whether words begin as a name does and the others stand in it in their order.
fn is_within(words: &[String], name: &[String]) -> bool {
    let mut rest = name.iter();
    words.first() == name.first() && words.iter().all(|word| rest.any(|other| other == word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, alone: Option<&str>) -> KnownName {
        KnownName::Person(KnownPerson {
            name: name.to_owned(),
            sex: Some(Sex::Woman),
            role: None,
            affiliation: None,
            alone: alone.map(str::to_owned),
        })
    }

    #[test]
    fn a_person_is_meant_by_the_name_its_short_forms_and_what_stands_alone() {
        let known = KnownNames::of(&[person("Yuvenil Itzel Xol de la Cruz", Some("Xol")), person("Yuvenil Tot", None)]);
        let meant = |name: &str| known.person(name).map(|person| person.name.as_str());
        for name in ["YUVENIL XOL", "Yuvenil Itzel Xol", "Yuvenil Cruz", "Xol"] {
            assert_eq!(meant(name), Some("Yuvenil Itzel Xol de la Cruz"), "{name}");
        }
        assert_eq!(meant("Yuvenil Tot Caal"), Some("Yuvenil Tot"));
        for name in ["Yuvenil", "Tot", "Cruz", "Itzel Xol", "Yuvenil Pop", ""] {
            assert_eq!(meant(name), None, "{name}");
        }
    }
}
