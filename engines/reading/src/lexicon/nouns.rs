//! Nouns that name who speaks: people by office and occupation, bodies, documents, groups.

use std::collections::HashMap;

use serde::Deserialize;

use crate::sex::Sex;

/// What a noun names.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum NounKind {
    /// A person.
    Person,
    /// A person by kinship.
    Relation,
    /// A person whose grammatical gender says nothing: *una víctima*.
    Epicene,
    /// *señora*, *doña*, *Mr*.
    Honorific,
    /// A body.
    Institution,
    /// A text that a body made.
    Document,
    /// Several people.
    Group,
}

impl NounKind {
    pub(crate) fn is_person(self) -> bool {
        matches!(self, NounKind::Person | NounKind::Relation | NounKind::Epicene | NounKind::Honorific)
    }
}

/// A form of a noun.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Noun {
    pub(crate) kind: NounKind,
    /// The sex its form tells by itself.
    pub(crate) sex: Option<Sex>,
    pub(crate) plural: bool,
    /// A public office.
    pub(crate) office: bool,
    /// Both forms of one noun have the same number.
    pub(crate) lemma: u32,
}

#[derive(Debug, Default)]
pub(super) struct Nouns {
    forms: HashMap<String, Noun>,
}

#[derive(Deserialize)]
struct Row {
    language: String,
    kind: NounKind,
    masculine: String,
    feminine: String,
    office: String,
}

impl Nouns {
    pub(super) fn get(&self, lower: &str) -> Option<Noun> {
        self.forms.get(lower).copied()
    }

    pub(super) fn load(language: &str) -> Nouns {
        let mut nouns = Nouns::default();
        let mut rows = csv::Reader::from_reader(include_bytes!("../../data/nouns.csv").as_slice());
        let rows = rows.deserialize::<Row>().filter_map(Result::ok).filter(|row| row.language == language);
        for (number, row) in rows.enumerate() {
            nouns.add(u32::try_from(number).unwrap_or(u32::MAX), &row);
        }
        nouns
    }

    fn add(&mut self, lemma: u32, row: &Row) {
        let mut noun = Noun { kind: row.kind, sex: None, plural: false, office: !row.office.is_empty(), lemma };
        let is_of_people = row.kind.is_person();
        let feminine = match row.feminine.as_str() {
            _ if !is_of_people || row.kind == NounKind::Epicene => None,
            "=" => None,
            "" => feminine(&row.language, &row.masculine),
            given => Some(given.to_owned()),
        };
        noun.sex = feminine.is_some().then_some(Sex::Man);
        if feminine.as_deref() == Some(row.masculine.as_str()) {
            noun.sex = Some(Sex::Woman);
        }
        self.put(&row.language, &row.masculine, noun);
        if let Some(feminine) = feminine {
            noun.sex = Some(Sex::Woman);
            self.put(&row.language, &feminine, noun);
        }
    }

    fn put(&mut self, language: &str, form: &str, noun: Noun) {
        self.forms.entry(form.to_owned()).or_insert(noun);
        if noun.kind == NounKind::Honorific {
            return;
        }
        let plural = plural(language, form);
        self.forms.entry(plural).or_insert(Noun { plural: true, ..noun });
    }
}

/// The regular feminine.
fn feminine(language: &str, masculine: &str) -> Option<String> {
    let stem = |tail: &str| masculine.strip_suffix(tail).map(str::to_owned);
    match language {
        "es" => stem("o")
            .map(|s| s + "a")
            .or_else(|| masculine.ends_with(['r', 'n', 's', 'z']).then(|| format!("{}a", bare_end(masculine)))),
        "pt" => stem("o").map(|s| s + "a").or_else(|| masculine.ends_with("or").then(|| format!("{masculine}a"))),
        _ => None,
    }
}

/// "capitán" loses its accent before a further syllable.
fn bare_end(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if let Some(at) = letters.len().checked_sub(2)
        && let Some(letter) = letters.get_mut(at)
    {
        *letter = match *letter {
            'á' => 'a',
            'é' => 'e',
            'í' => 'i',
            'ó' => 'o',
            'ú' => 'u',
            other => other,
        };
    }
    letters.into_iter().collect()
}

fn plural(language: &str, word: &str) -> String {
    let ends = |tails: &[&str]| tails.iter().any(|tail| word.ends_with(tail));
    let cut = |tail: &str| word.strip_suffix(tail).unwrap_or(word).to_owned();
    match language {
        "es" if ends(&["z"]) => cut("z") + "ces",
        "es" if ends(&["s"]) => word.to_owned(),
        "es" if ends(&["a", "e", "i", "o", "u", "á", "é"]) => format!("{word}s"),
        "es" => bare_end(word) + "es",
        "pt" if ends(&["ão"]) => cut("ão") + "ões",
        "pt" if ends(&["al"]) => cut("l") + "is",
        "pt" if ends(&["m"]) => cut("m") + "ns",
        "pt" if ends(&["r", "z"]) => format!("{word}es"),
        "fr" if ends(&["al"]) => cut("al") + "aux",
        "fr" if ends(&["s", "x", "z"]) => word.to_owned(),
        "en" if ends(&["man"]) => cut("man") + "men",
        "en" if ends(&["y"]) && !ends(&["ay", "ey"]) => cut("y") + "ies",
        "en" if ends(&["s", "ch", "sh"]) => format!("{word}es"),
        _ if ends(&["s"]) => word.to_owned(),
        _ => format!("{word}s"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn both_forms_and_their_plurals_are_known() {
        let nouns = Nouns::load("es");
        let sex = |word: &str| nouns.get(word).unwrap().sex;
        assert_eq!((sex("ministra"), sex("ministro"), sex("portavoz")), (Some(Sex::Woman), Some(Sex::Man), None));
        assert_eq!(
            (sex("directora"), sex("capitana"), sex("juezas")),
            (Some(Sex::Woman), Some(Sex::Woman), Some(Sex::Woman))
        );
        assert!(nouns.get("portavoces").unwrap().plural && nouns.get("concejales").unwrap().plural);
        assert_eq!(nouns.get("víctima").unwrap().kind, NounKind::Epicene);
        assert_eq!(nouns.get("ministra").unwrap().lemma, nouns.get("ministro").unwrap().lemma);
    }

    #[test]
    fn the_other_languages_too() {
        assert_eq!(Nouns::load("en").get("spokeswoman").unwrap().sex, Some(Sex::Woman));
        assert_eq!(Nouns::load("fr").get("directrices").unwrap().sex, Some(Sex::Woman));
        assert_eq!(Nouns::load("pt").get("professoras").unwrap().sex, Some(Sex::Woman));
    }
}
