//! Small things that are done to texts everywhere.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Case, accents and white space aside: for sorting names and finding the same one again.
pub fn fold(text: &str) -> String {
    let plain: String = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text on one line: signs that steer, line breaks among them, are blanks, and several blanks are one.
pub fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// SHA-256 in hexadecimal.
pub fn digest(bytes: &[u8]) -> String {
    use sha2::Digest;
    data_encoding::HEXLOWER.encode(&sha2::Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_fold_to_one_form() {
        assert_eq!(super::fold("  El  Ñandú\u{a0}Óptimo "), "el nandu optimo");
    }
}
