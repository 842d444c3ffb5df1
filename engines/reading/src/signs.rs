//! Words that are signs of something: an accusation, violence, help, who one is. Sought at once, like the tables.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::lexicon::Lexicon;
use crate::phrases::{Keys, Phrases};

/// Of what a word is a sign.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Sign {
    /// Somebody accused of a crime.
    Accused,
    /// Somebody caught.
    Caught,
    /// A crime.
    Crime,
    /// Somebody does it.
    Commits,
    /// Violence of gender or against children.
    Violence,
    /// Where to get help.
    Help,
    /// Somebody who saw or heard it.
    Witness,
    /// The first person.
    Own,
    /// Somebody who speaks for others.
    Spokes,
    /// Somebody of the public.
    Popular,
    /// Somebody to whom it happened.
    Personal,
    /// A witness by name.
    Testifies,
    /// An argument.
    View,
    /// "I left my country": who says it migrates.
    Left,
    /// "Fled from": of whom it is said migrates.
    Migrated,
}

#[derive(Deserialize)]
struct Row {
    list: Sign,
    es: String,
    pt: String,
    fr: String,
    en: String,
}

static LISTS: LazyLock<HashMap<&'static str, Phrases<Sign>>> = LazyLock::new(|| {
    let languages = ["es", "pt", "fr", "en"].into_iter();
    languages.filter_map(|language| Some((language, load(Lexicon::of(language)?)))).collect()
});

fn load(lexicon: &'static Lexicon) -> Phrases<Sign> {
    let mut phrases = Phrases::new();
    let table = include_bytes!("../data/facts/signs.csv").as_slice();
    for row in csv::Reader::from_reader(table).into_deserialize::<Row>().filter_map(Result::ok) {
        let cell = match lexicon.language {
            "es" => &row.es,
            "pt" => &row.pt,
            "fr" => &row.fr,
            _ => &row.en,
        };
        for phrase in cell.split('|') {
            phrases.add(phrase, lexicon, row.list);
        }
    }
    phrases
}

/// The signs in words of a language, in their order; a word may be several.
pub(crate) fn signs(language: &str, keys: &Keys<'_>) -> Vec<(Range<usize>, Vec<Sign>)> {
    LISTS.get(language).map_or_else(Vec::new, |phrases| phrases.find(keys, |_, _| true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        let table = include_bytes!("../data/facts/signs.csv").as_slice();
        let read = csv::Reader::from_reader(table).into_deserialize::<Row>().filter_map(Result::ok).count();
        assert_eq!(read, csv::Reader::from_reader(table).into_records().count());
    }
}
