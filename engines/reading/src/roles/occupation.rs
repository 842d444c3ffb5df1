//! Occupations by the list of the GMMP (2020); the words of each are this crate's own.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::fold::folded;

/// What a word says of somebody's occupation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Occupation {
    pub(super) code: u8,
    pub(super) word: String,
    /// One who is asked for what they know.
    pub(super) is_expert: bool,
}

#[derive(Deserialize)]
struct Row {
    code: u8,
    role: String,
    es: String,
    pt: String,
    fr: String,
    en: String,
}

type Words = HashMap<String, (u8, bool)>;

static LISTS: LazyLock<HashMap<&'static str, Words>> = LazyLock::new(|| {
    let mut lists: HashMap<&'static str, Words> = HashMap::new();
    let table = include_bytes!("../../data/facts/occupations.csv").as_slice();
    for row in csv::Reader::from_reader(table).into_deserialize::<Row>().filter_map(Result::ok) {
        for (language, cell) in [("es", &row.es), ("pt", &row.pt), ("fr", &row.fr), ("en", &row.en)] {
            let words = lists.entry(language).or_default();
            for word in cell.split(' ').filter(|word| !word.is_empty()) {
                words.entry(folded(word)).or_insert((row.code, row.role == "expert"));
            }
        }
    }
    lists
});

/// The occupation that a role tells, by its first word that names one; codes for those of whom nothing else is told
/// (parents, children, neighbours, suspects) give way to a later one.
pub(super) fn occupation(language: &str, role: &str) -> Option<Occupation> {
    let words = LISTS.get(language)?;
    let mut rest: Option<Occupation> = None;
    let plain = folded(role);
    for word in plain.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| !word.is_empty()).take(10) {
        let bare = word.strip_prefix("ex-").or_else(|| word.strip_prefix("ex")).unwrap_or(word);
        let Some((code, is_expert)) = words.get(word).or_else(|| words.get(bare)) else { continue };
        let found = Occupation { code: *code, word: word.to_owned(), is_expert: *is_expert };
        if *code < 20 {
            return Some(found);
        }
        rest.get_or_insert(found);
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_tells_its_occupation() {
        let code = |language, role| occupation(language, role).map(|occupation| occupation.code);
        assert_eq!(code("es", "ministra de Salud"), Some(2));
        assert_eq!(code("es", "madre y maestra"), Some(5));
        assert_eq!(code("es", "madre de la víctima"), Some(21));
        assert_eq!(code("es", "exjueza"), Some(10));
        assert_eq!(code("en", "lawyer for migrants"), Some(10));
        assert_eq!(code("fr", "médecin"), Some(6));
        assert_eq!(code("pt", "pesquisadora da USP"), Some(5));
        assert_eq!(code("es", "dueña"), None);
    }
}
