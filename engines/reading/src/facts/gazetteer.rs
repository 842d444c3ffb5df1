//! What the tables know, ready to be found in a text of one language.

use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::inflect::{self, Form};
use super::place::PlaceKind;
use crate::lexicon::Lexicon;
use crate::phrases::Phrases;
use crate::sex::Sex;

/// What a phrase of the tables stands for: the number of its row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fact {
    Place(u16),
    Demonym(u16),
    Group(u16),
    Treaty(u16),
    Law(u16),
    Right(u16),
    /// A name of an organisation.
    Organisation(u16),
    /// Its letters.
    Acronym(u16),
    /// A place that the caller knows.
    KnownPlace(u16),
}

/// A place as written in one language.
#[derive(Debug)]
pub(super) struct PlaceRow {
    pub(super) name: String,
    /// ISO 3166-1 alpha-2; none for regions.
    pub(super) country: Option<String>,
    pub(super) kind: PlaceKind,
    /// Also a surname or a common word, so that it needs a second sign.
    pub(super) weak: bool,
    /// As the table writes it, in lower case.
    pub(super) lower: String,
    pub(super) is_acronym: bool,
    /// Begins with a capital: *La Cruz*, unlike *río Suchiate*.
    pub(super) capital: bool,
    /// The caller gave it.
    pub(super) is_known: bool,
}

impl PlaceRow {
    /// A place as it is written; one that ends with `?` is also a surname or a common word.
    pub(super) fn of(written: &str, name: &str, country: Option<&str>, kind: PlaceKind) -> PlaceRow {
        let surface = written.trim_end_matches('?');
        PlaceRow {
            name: name.to_owned(),
            country: country.map(str::to_owned),
            kind,
            weak: written.ends_with('?'),
            lower: surface.to_lowercase(),
            capital: surface.starts_with(char::is_uppercase),
            is_acronym: surface.chars().count() <= 6 && !surface.chars().any(char::is_lowercase),
            is_known: false,
        }
    }
}

#[derive(Debug)]
pub(super) struct DemonymRow {
    pub(super) country: String,
    pub(super) sex: Option<Sex>,
    pub(super) plural: bool,
    pub(super) base: String,
}

#[derive(Debug)]
pub(super) struct GroupRow {
    pub(super) kind: String,
    pub(super) needs: Needs,
    pub(super) sex: Option<Sex>,
    pub(super) plural: bool,
    pub(super) base: String,
}

/// What a word needs beside it to name a group.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Needs {
    Nothing,
    /// To be used as a noun: *los deportados*, not *fueron deportados*.
    Noun,
    /// Another word of a group beside it: *ciudadanos cubanos*.
    Another,
}

#[derive(Debug)]
pub(super) struct LawRow {
    pub(super) country: String,
    pub(super) kind: String,
    pub(super) number: String,
    pub(super) year: String,
    pub(super) name: String,
    /// A name that other countries' laws may bear, too.
    pub(super) weak: bool,
}

#[derive(Debug)]
pub(super) struct KeyRow {
    pub(super) key: String,
    pub(super) name: String,
}

/// The tables of one language.
#[derive(Debug)]
pub(super) struct Gazetteer {
    pub(super) phrases: Phrases<Fact>,
    pub(super) places: Vec<PlaceRow>,
    pub(super) demonyms: Vec<DemonymRow>,
    pub(super) groups: Vec<GroupRow>,
    pub(super) treaties: Vec<KeyRow>,
    pub(super) laws: Vec<LawRow>,
    pub(super) rights: Vec<KeyRow>,
    pub(super) organisations: Vec<KeyRow>,
}

static ALL: LazyLock<Vec<(&'static str, Gazetteer)>> = LazyLock::new(|| {
    let of = |language: &'static str| Some((language, Gazetteer::load(Lexicon::of(language)?)));
    ["es", "pt", "fr", "en"].into_iter().filter_map(of).collect()
});

impl Gazetteer {
    /// The tables of the language of a lexicon.
    pub(super) fn of(lexicon: &Lexicon) -> Option<&'static Gazetteer> {
        ALL.iter().find(|(language, _)| *language == lexicon.language).map(|(_, gazetteer)| gazetteer)
    }

    fn load(lexicon: &'static Lexicon) -> Gazetteer {
        let mut all = Gazetteer {
            phrases: Phrases::new(),
            places: Vec::new(),
            demonyms: Vec::new(),
            groups: Vec::new(),
            treaties: Vec::new(),
            laws: Vec::new(),
            rights: Vec::new(),
            organisations: Vec::new(),
        };
        all.load_places(lexicon);
        all.load_people(lexicon);
        all.load_law(lexicon);
        for row in rows::<OrganisationLine>(include_str!("../../data/facts/organisations.csv")) {
            let number = next(&all.organisations);
            let name = row.names.split('|').find(|name| !name.is_empty()).unwrap_or(&row.acronyms).to_owned();
            for acronym in parts(&row.acronyms) {
                all.phrases.add(acronym, lexicon, Fact::Acronym(number));
            }
            for name in parts(&row.names) {
                all.phrases.add(name, lexicon, Fact::Organisation(number));
            }
            all.organisations.push(KeyRow { key: row.key, name });
        }
        all
    }

    fn load_places(&mut self, lexicon: &Lexicon) {
        for row in rows::<Countries>(include_str!("../../data/facts/countries.csv")) {
            let names = row.of(lexicon.language).to_owned();
            let first = parts(&names).next().unwrap_or_default().trim_end_matches('?').to_owned();
            for written in parts(&names) {
                self.add_place(lexicon, written, &first, Some(&row.country), PlaceKind::Country);
            }
        }
        for row in rows::<PlaceLine>(include_str!("../../data/facts/places.csv")) {
            let country = Some(row.country.as_str()).filter(|country| !country.is_empty());
            for written in parts(&row.names) {
                let first = written.split('=').next().unwrap_or_default().trim_end_matches('?');
                for name in written.split('=') {
                    self.add_place(lexicon, name, first, country, row.kind);
                }
            }
        }
    }

    fn add_place(&mut self, lexicon: &Lexicon, written: &str, name: &str, country: Option<&str>, kind: PlaceKind) {
        let row = PlaceRow::of(written, name, country, kind);
        let known =
            |other: &PlaceRow| other.lower == row.lower && other.country == row.country && other.kind == row.kind;
        if self.places.iter().any(known) {
            return;
        }
        // "EE. UU." ends with the stop of its last letters, which a sentence may need
        let surface = written.trim_end_matches(['?', '.']);
        self.phrases.add(surface, lexicon, Fact::Place(next(&self.places)));
        self.places.push(row);
    }

    fn load_people(&mut self, lexicon: &Lexicon) {
        for row in rows::<Countries>(include_str!("../../data/facts/demonyms.csv")) {
            let written = row.of(lexicon.language).to_owned();
            for base in parts(&written) {
                for Form { text, sex, plural } in inflect::demonym(lexicon.language, base) {
                    self.phrases.add(&text, lexicon, Fact::Demonym(next(&self.demonyms)));
                    let country = row.country.clone();
                    self.demonyms.push(DemonymRow { country, sex, plural, base: base.to_owned() });
                }
            }
        }
        let groups = rows::<GroupLine>(include_str!("../../data/facts/groups.csv"));
        for row in groups.filter(|row| row.language == lexicon.language) {
            let needs = match row.needs.as_str() {
                "noun" => Needs::Noun,
                "head" => Needs::Another,
                _ => Needs::Nothing,
            };
            for base in parts(&row.forms) {
                for Form { text, sex, plural } in inflect::phrase(lexicon.language, base) {
                    self.phrases.add(&text, lexicon, Fact::Group(next(&self.groups)));
                    let kind = row.kind.clone();
                    self.groups.push(GroupRow { kind, needs, sex, plural, base: base.to_owned() });
                }
            }
        }
    }

    fn load_law(&mut self, lexicon: &Lexicon) {
        for row in rows::<NamesLine>(include_str!("../../data/facts/treaties.csv")) {
            for name in parts(&row.names) {
                self.phrases.add(name, lexicon, Fact::Treaty(next(&self.treaties)));
                self.treaties.push(KeyRow { key: row.key.clone(), name: name.to_owned() });
            }
        }
        for row in rows::<LawLine>(include_str!("../../data/facts/laws.csv")) {
            for written in parts(&row.names) {
                let name = written.trim_end_matches('?');
                self.phrases.add(name, lexicon, Fact::Law(next(&self.laws)));
                self.laws.push(LawRow {
                    country: row.country.clone(),
                    kind: row.kind.clone(),
                    number: row.number.clone(),
                    year: row.year.clone(),
                    name: name.to_owned(),
                    weak: written.ends_with('?'),
                });
            }
        }
        for row in rows::<RightLine>(include_str!("../../data/facts/rights.csv")) {
            let written = row.of(lexicon.language).to_owned();
            for name in parts(&written) {
                self.phrases.add(name, lexicon, Fact::Right(next(&self.rights)));
                self.rights.push(KeyRow { key: row.key.clone(), name: name.to_owned() });
            }
        }
    }
}

/// The lines of a table of this crate; a line that does not fit its table is none.
fn rows<T: DeserializeOwned>(table: &'static str) -> impl Iterator<Item = T> {
    csv::Reader::from_reader(table.as_bytes()).into_deserialize().filter_map(Result::ok)
}

fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('|').filter(|part| !part.is_empty())
}

fn next<T>(rows: &[T]) -> u16 {
    u16::try_from(rows.len()).unwrap_or(u16::MAX)
}

/// A line with a cell for each language.
macro_rules! tongues {
    ($name:ident, $first:ident) => {
        #[derive(Deserialize)]
        struct $name {
            $first: String,
            es: String,
            pt: String,
            fr: String,
            en: String,
        }

        impl $name {
            fn of(&self, language: &str) -> &str {
                match language {
                    "es" => &self.es,
                    "pt" => &self.pt,
                    "fr" => &self.fr,
                    _ => &self.en,
                }
            }
        }
    };
}

tongues!(Countries, country);
tongues!(RightLine, key);

#[derive(Deserialize)]
struct PlaceLine {
    country: String,
    kind: PlaceKind,
    names: String,
}

#[derive(Deserialize)]
struct GroupLine {
    language: String,
    kind: String,
    needs: String,
    forms: String,
}

#[derive(Deserialize)]
struct NamesLine {
    key: String,
    names: String,
}

#[derive(Deserialize)]
struct LawLine {
    country: String,
    kind: String,
    number: String,
    year: String,
    names: String,
}

#[derive(Deserialize)]
struct OrganisationLine {
    key: String,
    acronyms: String,
    names: String,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_line_of_every_table_is_read() {
        let lines = |table: &'static str| csv::Reader::from_reader(table.as_bytes()).into_records().count();
        let countries = include_str!("../../data/facts/countries.csv");
        assert_eq!(rows::<Countries>(countries).count(), lines(countries));
        let demonyms = include_str!("../../data/facts/demonyms.csv");
        assert_eq!(rows::<Countries>(demonyms).count(), lines(demonyms));
        let places = include_str!("../../data/facts/places.csv");
        assert_eq!(rows::<PlaceLine>(places).count(), lines(places));
        let groups = include_str!("../../data/facts/groups.csv");
        assert_eq!(rows::<GroupLine>(groups).count(), lines(groups));
        let treaties = include_str!("../../data/facts/treaties.csv");
        assert_eq!(rows::<NamesLine>(treaties).count(), lines(treaties));
        let laws = include_str!("../../data/facts/laws.csv");
        assert_eq!(rows::<LawLine>(laws).count(), lines(laws));
        let rights = include_str!("../../data/facts/rights.csv");
        assert_eq!(rows::<RightLine>(rights).count(), lines(rights));
        let organisations = include_str!("../../data/facts/organisations.csv");
        assert_eq!(rows::<OrganisationLine>(organisations).count(), lines(organisations));
    }

    #[test]
    fn every_language_has_places_and_groups() {
        for language in ["es", "pt", "fr", "en"] {
            let gazetteer = Gazetteer::of(Lexicon::of(language).unwrap()).unwrap();
            assert!(gazetteer.places.len() > 1000 && gazetteer.groups.len() > 100 && gazetteer.rights.len() > 90);
        }
    }
}
