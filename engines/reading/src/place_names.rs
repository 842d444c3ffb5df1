//! Names that only places bear, for telling them from names of people.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::fold::folded;

/// Names of several words that are of places alone, folded, in all languages: "puerto cabezas", "costa rica".
pub(crate) fn long_place_names() -> &'static HashSet<String> {
    static NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let places = names(include_str!("../data/facts/places.csv"), 2);
        let countries = names(include_str!("../data/facts/countries.csv"), 1);
        let all = places.iter().chain(&countries).flat_map(|cell| cell.split(['|', '=']));
        all.filter(|name| name.contains(' ') && !name.ends_with('?')).map(folded).collect()
    });
    &NAMES
}

/// The cells of a table from a column on.
fn names(table: &'static str, from: usize) -> Vec<String> {
    let rows = csv::Reader::from_reader(table.as_bytes()).into_records().filter_map(Result::ok);
    rows.flat_map(|row| row.iter().skip(from).map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_several_words_are_known_and_those_that_people_bear_are_not() {
        for name in ["puerto cabezas", "costa rica", "ciudad juarez"] {
            assert!(long_place_names().contains(name), "{name}");
        }
        assert!(!long_place_names().contains("managua"));
    }
}
