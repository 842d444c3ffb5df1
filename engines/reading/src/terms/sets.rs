//! Sets of words that patterns call by name, in each language of the lists. Their words carry the signs of a pattern.
//!
//! `migrant`, `nationality` and `crowd` are for phrases; `determiner`, `number`, `takes` and `names` say what stands
//! before a word that names people by itself (*detuvieron ilegales*); the others are fields in which a term's words mean
//! something else (birds migrate, too), to be kept out by `requires` with `!`.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::pattern::{Atom, atom};

/// Words by language and name.
static SETS: LazyLock<HashMap<(String, String), Vec<Atom>>> = LazyLock::new(|| {
    let mut rows = csv::Reader::from_reader(include_bytes!("../../data/sets.csv").as_slice());
    let rows = rows.deserialize::<Row>().filter_map(Result::ok);
    let words = |row: &Row| row.words.split_whitespace().filter_map(|word| atom(word).ok()).collect();
    rows.map(|row| ((row.language.clone(), row.name.clone()), words(&row))).collect()
});

#[derive(Deserialize)]
struct Row {
    language: String,
    name: String,
    words: String,
}

/// The words of a set in a language; `None` where there is no such set.
pub(crate) fn set(name: &str, language: &str) -> Option<&'static [Atom]> {
    SETS.get(&(language.to_owned(), name.to_owned())).map(Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read_and_holds_words() {
        let file = include_str!("../../data/sets.csv");
        assert_eq!(SETS.len(), file.lines().count() - 1);
        let written = file.lines().skip(1).filter_map(|line| line.splitn(3, ',').nth(2));
        assert_eq!(SETS.values().flatten().count(), written.flat_map(str::split_whitespace).count());
        assert!(SETS.values().flatten().all(|word| !matches!(word, Atom::Set(_))), "a set holds no set");
        assert!(["es", "pt", "fr", "en"].iter().all(|language| set("migrant", language).is_some()));
        assert_eq!(set("migrant", "ht"), None);
    }
}
