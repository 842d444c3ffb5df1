//! A text as the words that its copies share: no case, no accents, no signs; figures set apart from their notation.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use xxhash_rust::xxh3::xxh3_64;

use crate::limits::MOST_WORDS;
use crate::mend::mend;

/// One word of a text, as numbers that can be compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Word {
    /// Hash of the folded word.
    Plain(u64),
    /// A figure, a weekday: what changes in a notice that is printed daily. Hash of its digits.
    Figure(u64),
}

/// A word's hash; all figures have the same.
pub(crate) fn masked(word: &Word) -> u64 {
    match word {
        Word::Plain(hash) => *hash,
        Word::Figure(_) => 0x5851_F42D_4C95_7F2D,
    }
}

/// One hash of several, in their order. The finish is that of MurmurHash3 (Appleby, 2011); signatures are stored,
/// so it must never change without a new version of their format.
pub(crate) fn fold_hashes(hashes: impl Iterator<Item = u64>) -> u32 {
    let mut all = hashes
        .fold(0x9E37_79B9_7F4A_7C15_u64, |all, hash| (all.rotate_left(23) ^ hash).wrapping_mul(0xD6E8_FEB8_6659_FD93));
    all = (all ^ (all >> 33)).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
    u32::try_from(all >> 32).unwrap_or(u32::MAX)
}

/// The first [`MOST_WORDS`] words of a text.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut scan = Scan::default();
    for c in mend(text).chars() {
        if scan.words.len() >= MOST_WORDS {
            break;
        }
        scan.take(c);
    }
    scan.end_word();
    scan.end_figure();
    scan.words
}

/// Names of weekdays, folded: `dólar` notices differ by them as by figures.
const WEEKDAYS: [&str; 27] = [
    "lunes",
    "martes",
    "miercoles",
    "jueves",
    "viernes",
    "sabado",
    "domingo",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "segunda",
    "terca",
    "quarta",
    "quinta",
    "sexta",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "feira",
];

#[derive(Default)]
struct Scan {
    words: Vec<Word>,
    word: String,
    /// Digits of the figure being read, which may go on behind a point, a comma or a space.
    digits: String,
    /// A sign that may part thousands stands between `digits` and what comes.
    parted: bool,
}

impl Scan {
    fn take(&mut self, c: char) {
        if c.is_ascii() {
            self.take_folded(c.to_ascii_lowercase());
            return;
        }
        for part in std::iter::once(c).nfkd().filter(|&c| !is_combining_mark(c)) {
            for lower in part.to_lowercase() {
                self.take_folded(lower);
            }
        }
    }

    fn take_folded(&mut self, c: char) {
        if c.is_alphanumeric() {
            self.word.push(c);
            return;
        }
        if is_combining_mark(c) {
            return;
        }
        self.end_word();
        let parts_thousands = matches!(c, '.' | ',' | ' ' | '\'');
        if self.parted || !parts_thousands {
            self.end_figure();
        } else {
            self.parted = !self.digits.is_empty();
        }
    }

    /// A word ends. Three digits behind a figure and one sign go on with it: `1.234`, `1,234` and `1 234` are one figure.
    fn end_word(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let all_digits = self.word.bytes().all(|b| b.is_ascii_digit());
        if all_digits && self.parted && self.word.len() == 3 {
            self.digits.push_str(&self.word);
            self.parted = false;
        } else {
            self.end_figure();
            if all_digits {
                self.digits.push_str(&self.word);
            } else {
                let hash = xxh3_64(self.word.as_bytes());
                self.words.push(match WEEKDAYS.contains(&self.word.as_str()) {
                    true => Word::Figure(hash),
                    false => Word::Plain(hash),
                });
            }
        }
        self.word.clear();
    }

    fn end_figure(&mut self) {
        if !self.digits.is_empty() {
            self.words.push(Word::Figure(xxh3_64(self.digits.as_bytes())));
            self.digits.clear();
        }
        self.parted = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_goes() {
        let plain = words("La migracion sera libre dijo Ibanez");
        assert_eq!(words("«La  migración será \u{201c}libre\u{201d}», dijo IBÁÑEZ."), plain);
        assert_eq!(words("La migraciÃ³n serÃ¡ &quot;libre&quot; dijo IbÃ¡Ã±ez"), plain);
        assert_eq!(plain.len(), 6);
    }

    #[test]
    fn thousands_are_one_figure() {
        let dotted = words("unas 12.345 personas");
        assert_eq!(dotted.len(), 3);
        assert_eq!(words("unas 12,345 personas"), dotted);
        assert_eq!(words("unas 12 345 personas"), dotted);
        assert_eq!(words("unas 12345 personas"), dotted);
        assert_eq!(words("entre 12 y 345").len(), 4);
        assert_eq!(words("en 2024. Ayer").len(), 3);
        assert_eq!(words("5, 10, 250").len(), 3);
    }

    #[test]
    fn figures_are_told_from_words() {
        assert!(matches!(words("Lunes 4")[..], [Word::Figure(_), Word::Figure(_)]));
        assert!(matches!(words("G20 covid19")[..], [Word::Plain(_), Word::Plain(_)]));
    }

    #[test]
    fn a_book_is_read_to_the_limit() {
        assert_eq!(words(&"a ".repeat(MOST_WORDS + 9)).len(), MOST_WORDS);
    }
}
