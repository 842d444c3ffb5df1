//! Sets of words that patterns call by name, in each language of the lists. Inflected like words of a pattern.
//!
//! `migrant` and `nationality` are for phrases; the others are fields in which a term's words mean something else
//! (birds migrate, too), to be kept out by `requires` with `!`.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// Words by language and name.
static SETS: LazyLock<HashMap<(String, String), Vec<String>>> = LazyLock::new(|| {
    let mut rows = csv::Reader::from_reader(include_bytes!("../../data/sets.csv").as_slice());
    let rows = rows.deserialize::<Row>().filter_map(Result::ok);
    rows.map(|row| ((row.language, row.name), row.words.split_whitespace().map(str::to_owned).collect())).collect()
});

#[derive(Deserialize)]
struct Row {
    language: String,
    name: String,
    words: String,
}

/// The words of a set in a language; `None` where there is no such set.
pub(crate) fn set(name: &str, language: &str) -> Option<&'static [String]> {
    SETS.get(&(language.to_owned(), name.to_owned())).map(Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::is_of_word;

    #[test]
    fn every_row_is_read_and_holds_words() {
        let lines = include_str!("../../data/sets.csv").lines().count() - 1;
        assert_eq!(SETS.len(), lines);
        assert!(SETS.values().flatten().all(|word| word.chars().all(is_of_word)));
        assert!(["es", "pt", "fr", "en"].iter().all(|language| set("migrant", language).is_some()));
        assert_eq!(set("migrant", "ht"), None);
    }
}
