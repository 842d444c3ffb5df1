//! Names of months in the four languages.

/// A language in which months are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// Spanish.
    Es,
    /// English.
    En,
    /// Portuguese.
    Pt,
    /// French.
    Fr,
}

const NAMES: [[&str; 4]; 12] = [
    ["enero", "January", "janeiro", "janvier"],
    ["febrero", "February", "fevereiro", "février"],
    ["marzo", "March", "março", "mars"],
    ["abril", "April", "abril", "avril"],
    ["mayo", "May", "maio", "mai"],
    ["junio", "June", "junho", "juin"],
    ["julio", "July", "julho", "juillet"],
    ["agosto", "August", "agosto", "août"],
    ["septiembre", "September", "setembro", "septembre"],
    ["octubre", "October", "outubro", "octobre"],
    ["noviembre", "November", "novembro", "novembre"],
    ["diciembre", "December", "dezembro", "décembre"],
];

/// The name of a month, 1 to 12.
pub fn month_name(month: u8, language: Language) -> Option<&'static str> {
    let row = NAMES.get(usize::from(month).checked_sub(1)?)?;
    row.get(language as usize).copied()
}

/// Which month a word names, whole ("mayo", "Setiembre", "août") or shortened ("sept.", "dic", "fév").
pub fn month_of(word: &str) -> Option<u8> {
    let word = fold(word.trim_end_matches('.'));
    if word.chars().count() < 3 {
        return None;
    }
    match word.as_str() {
        "setiembre" | "set" => return Some(9),
        // "mar" and "jui" begin two months; the first is March everywhere, the second is nothing alone
        "mar" => return Some(3),
        "jui" => return None,
        _ => {}
    }
    let whole = |row: &[&str; 4]| row.iter().any(|name| fold(name) == word);
    let begun = |row: &[&str; 4]| word.chars().count() <= 5 && row.iter().any(|name| fold(name).starts_with(&word));
    let found = NAMES.iter().position(whole).or_else(|| NAMES.iter().position(begun))?;
    u8::try_from(found + 1).ok()
}

/// Lower case without accents.
pub(crate) fn fold(text: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    text.nfd().filter(|c| !is_combining_mark(*c)).collect::<String>().to_lowercase()
}
