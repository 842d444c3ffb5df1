//! Digits grouped by thousands, as each language writes them.

use super::Lang;

/// A space that is narrow and does not break.
pub(super) const NARROW: &str = "\u{202f}";

/// A whole number, grouped by thousands.
pub(super) fn whole(lang: Lang, number: i64) -> String {
    let sign = if number < 0 { "−" } else { "" };
    format!("{sign}{}", group(lang, &number.unsigned_abs().to_string()))
}

/// Digits, grouped.
pub(super) fn group(lang: Lang, digits: &str) -> String {
    let sign = match lang {
        Lang::Es | Lang::Fr => NARROW,
        Lang::En => ",",
        Lang::Pt => ".",
    };
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push_str(sign);
        }
        grouped.push(digit);
    }
    grouped
}
