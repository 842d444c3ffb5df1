//! Do the four languages say the same things? For the test of each catalogue.

use std::collections::{BTreeMap, BTreeSet};

use super::{Catalogue, Lang};

/// What is missing or extra in a language, or takes other arguments than the Spanish text, or is claimed by a
/// room whose keys begin otherwise. Empty when all agree.
pub fn compare(catalogues: &[Catalogue]) -> Vec<String> {
    catalogues.iter().flat_map(compare_one).collect()
}

fn compare_one(catalogue: &Catalogue) -> Vec<String> {
    let room = catalogue.room;
    let spanish = entries(catalogue.es);
    let mut found = Vec::new();
    for lang in Lang::ALL {
        let code = lang.code();
        let other = entries(catalogue.source(lang));
        for (key, args) in &spanish {
            match other.get(key) {
                None => found.push(format!("{room} {code}: {key} is missing")),
                Some(theirs) if theirs != args => {
                    found.push(format!("{room} {code}: {key} takes {theirs:?}, in Spanish {args:?}"));
                }
                Some(_) => {}
            }
        }
        let extra = other.keys().filter(|key| !spanish.contains_key(*key));
        found.extend(extra.map(|key| format!("{room} {code}: {key} is not in Spanish")));
    }
    found
}

/// Keys of a Fluent source, each with the names of its arguments.
pub(super) fn entries(source: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut entries: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut current = None;
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            current = line.split_once('=').map(|(key, _)| key.trim_end());
        }
        if let Some(key) = current {
            entries.entry(key).or_default().extend(arguments(line));
        }
    }
    entries
}

fn arguments(line: &str) -> impl Iterator<Item = &str> {
    line.split('$').skip(1).filter_map(|after| {
        let end = after.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(after.len());
        after.get(..end).filter(|name| !name.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::SITE;

    #[test]
    fn the_sites_own_words_agree() {
        assert_eq!(compare(&[SITE]), Vec::<String>::new());
    }

    #[test]
    fn each_kind_of_disagreement_is_named() {
        let odd = Catalogue {
            room: "x",
            es: "# note\nx-a = Uno\nx-b = { $n } cosas\n",
            en: "x-a = One\nx-b = { $m } things\nx-c = Three\n",
            pt: "x-b = { $n ->\n    [one] uma\n   *[other] { $n }\n }\n",
            fr: "x-a = Un\nx-b = { $n } choses\n",
        };
        let found = compare(&[odd]);
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found.iter().any(|f| f.contains("en: x-b takes")));
        assert!(found.contains(&"x en: x-c is not in Spanish".to_owned()));
        assert!(found.contains(&"x pt: x-a is missing".to_owned()));
    }
}
