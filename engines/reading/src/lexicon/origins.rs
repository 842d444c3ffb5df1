//! Words for people of a country, as they stand before a name: "el argentino Andrea Vitale".

use std::collections::HashSet;
use std::sync::LazyLock;

/// By language and word in lower case, for one man and one woman.
static ORIGINS: LazyLock<HashSet<(&'static str, String)>> = LazyLock::new(|| {
    let mut out = HashSet::new();
    for line in include_str!("../../data/facts/demonyms.csv").lines().skip(1) {
        for (language, cell) in ["es", "pt", "fr", "en"].into_iter().zip(line.split(',').skip(1)) {
            for word in cell.split(['|', '/']).map(str::to_lowercase).filter(|word| !word.is_empty()) {
                out.extend(of_women(language, &word).map(|woman| (language, woman)));
                out.insert((language, word));
            }
        }
    }
    out
});

/// Whether a word says that somebody is from a country.
pub(crate) fn is_from_somewhere(language: &str, lower: &str) -> bool {
    ["es", "pt", "fr", "en"].into_iter().any(|of| of == language && ORIGINS.contains(&(of, lower.to_owned())))
}

fn of_women(language: &str, word: &str) -> Option<String> {
    let endings: &[(&str, &str)] = match language {
        "es" => &[("o", "a"), ("és", "esa"), ("án", "ana"), ("ón", "ona"), ("ín", "ina"), ("ol", "ola")],
        "pt" => &[("o", "a"), ("ês", "esa"), ("ol", "ola")],
        _ => &[],
    };
    endings.iter().find_map(|(man, woman)| word.strip_suffix(man).map(|stem| format!("{stem}{woman}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_of_countries_are_known_in_both_forms() {
        for (language, word) in
            [("es", "argentino"), ("es", "francesa"), ("es", "española"), ("pt", "italiana"), ("pt", "alemã")]
        {
            assert!(is_from_somewhere(language, word), "{word}");
        }
        assert!(!is_from_somewhere("es", "ciclón") && !is_from_somewhere("es", "avión"));
    }
}
