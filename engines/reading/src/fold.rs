//! Letters without case and accents.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Signs that stand inside words and are not seen: soft hyphen, zero-width joiners and the byte order mark.
pub(crate) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether a character belongs to a word.
pub(crate) fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || is_unseen(c)
}

/// Lower case without accents.
pub(crate) fn fold(word: &str, out: &mut String) {
    if word.is_ascii() {
        out.extend(word.chars().map(|c| c.to_ascii_lowercase()));
        return;
    }
    let bare = word.nfkd().filter(|&c| !is_combining_mark(c) && !is_unseen(c));
    out.extend(bare.flat_map(char::to_lowercase).filter(|&c| !is_combining_mark(c)));
}

/// The folded word as a string of its own.
pub(crate) fn folded(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    fold(word, &mut out);
    out
}

/// Lower case with its accents, in one spelling of them.
pub(crate) fn lower(word: &str) -> String {
    word.nfkc().filter(|&c| !is_unseen(c)).flat_map(char::to_lowercase).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_go() {
        assert_eq!(folded("INVASIÓN"), "invasion");
        assert_eq!(folded("invasio\u{301}n"), "invasion");
        assert_eq!(folded("mi\u{AD}grante"), "migrante");
        assert_eq!(folded("İ"), "i");
    }

    #[test]
    fn lower_case_keeps_accents_in_one_spelling() {
        assert_eq!(lower("invasio\u{301}N"), "invasión");
    }
}
