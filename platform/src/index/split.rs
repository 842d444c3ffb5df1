//! Texts parted into words, and words without case and accents. Index, search and snippets use the same.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longer runs of letters are no words of a language (encoded data, addresses) and are passed over, in bytes.
const LONGEST_WORD: usize = 96;
/// Words cut before an apostrophe that are no words to look for: *l'immigration* is found as *immigration*.
const ELISIONS: &[&str] =
    &["l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu"];

/// A word where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word<'a> {
    /// As written.
    pub text: &'a str,
    /// Its first byte in the text.
    pub start: usize,
    /// Its number in the text; phrases count by it.
    pub position: usize,
}

impl Word<'_> {
    /// The byte after its last.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> Words<'_> {
    Words { text, at: 0, position: 0 }
}

/// See [`words`].
#[derive(Clone, Debug)]
pub(super) struct Words<'a> {
    text: &'a str,
    at: usize,
    position: usize,
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    fn next(&mut self) -> Option<Word<'a>> {
        loop {
            let start = self.at + before_word(self.text.get(self.at..)?)?;
            let run = self.text.get(start..)?;
            let length = word_length(run);
            self.at = start + length;
            let word = Word { text: run.get(..length)?, start, position: self.position };
            if word.text.len() > LONGEST_WORD {
                // it keeps its place, so that no phrase reaches across it
                self.position += 1;
            } else if !self.is_clipped(&word) {
                self.position += 1;
                return Some(word);
            }
        }
    }
}

impl Words<'_> {
    /// A French elision before an apostrophe, or an English genitive after one.
    fn is_clipped(&self, word: &Word) -> bool {
        // most words stand beside no apostrophe: one byte tells
        let may_be = |at: usize| self.text.as_bytes().get(at).is_some_and(|byte| *byte == b'\'' || !byte.is_ascii());
        if !may_be(word.end()) && !word.start.checked_sub(1).is_some_and(may_be) {
            return false;
        }
        let (before, after) = (self.text.get(..word.start), self.text.get(word.end()..));
        let mut next = after.unwrap_or_default().chars();
        let mut last = before.unwrap_or_default().chars().rev();
        let elided = next.next().is_some_and(is_apostrophe) && next.next().is_some_and(char::is_alphanumeric);
        if elided && ELISIONS.iter().any(|e| e.eq_ignore_ascii_case(word.text)) {
            return true;
        }
        word.text.eq_ignore_ascii_case("s")
            && last.next().is_some_and(is_apostrophe)
            && last.next().is_some_and(char::is_alphanumeric)
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

/// Bytes before the first letter or digit; none where there is none. Long texts are gone through for each search: plain
/// letters, which are most, are told by their byte.
fn before_word(text: &str) -> Option<usize> {
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        if byte.is_ascii() {
            if byte.is_ascii_alphanumeric() {
                return Some(at);
            }
            at += 1;
        } else {
            let c = text.get(at..)?.chars().next()?;
            if c.is_alphanumeric() {
                return Some(at);
            }
            at += c.len_utf8();
        }
    }
    None
}

/// Bytes of the word with which a text begins.
fn word_length(text: &str) -> usize {
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        if byte.is_ascii() {
            if !byte.is_ascii_alphanumeric() {
                break;
            }
            at += 1;
        } else {
            match text.get(at..).and_then(|rest| rest.chars().next()) {
                Some(c) if goes_on(c) => at += c.len_utf8(),
                _ => break,
            }
        }
    }
    at
}

/// Letters and digits, and what may stand inside a word: accents written apart, soft hyphens.
fn goes_on(c: char) -> bool {
    c.is_alphanumeric() || c == '\u{ad}' || (!c.is_ascii() && is_combining_mark(c))
}

/// Lower case, accents in one form: what stemmers expect.
pub(super) fn lower(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.chars().filter(|c| *c != '\u{ad}').flat_map(char::to_lowercase).nfc().collect()
}

/// Lower case without accents: *Migración* and *migracion* are one.
pub(super) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            '\u{ad}' => {}
            c if is_combining_mark(c) => {}
            c => folded.push(c),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn parted(text: &str) -> Vec<String> {
        words(text).map(|w| fold(w.text)).collect()
    }

    #[test]
    fn words_are_parted_at_marks_and_clipped_at_apostrophes() {
        assert_eq!(parted("¿Qué pasó, EE.UU.?"), ["que", "paso", "ee", "uu"]);
        assert_eq!(parted("L'immigration d’aujourd'hui"), ["immigration", "aujourd", "hui"]);
        assert_eq!(parted("women's O'Higgins"), ["women", "o", "higgins"]);
    }

    #[test]
    fn accents_written_apart_are_folded_too() {
        assert_eq!(parted("migracio\u{301}n Œuvre"), ["migracion", "oeuvre"]);
        assert_eq!(lower("NIN\u{303}OS"), "niños");
    }

    #[test]
    fn encoded_data_is_passed_over_but_keeps_its_place() {
        let text = format!("antes {} después", "x".repeat(LONGEST_WORD + 1));
        let positions: Vec<usize> = words(&text).map(|w| w.position).collect();
        assert_eq!(positions, [0, 2]);
    }

    proptest! {
        #[test]
        fn words_are_runs_of_what_goes_on(text in "(\\PC|ñ|n\u{303}|['’ʼ]|[a-z ]){0,60}") {
            let begins: Vec<usize> = words(&text).map(|word| word.start).collect();
            for word in words(&text) {
                prop_assert!(word.text.starts_with(char::is_alphanumeric) && word.text.chars().all(goes_on));
                prop_assert!(!text[word.end()..].starts_with(goes_on));
            }
            // nothing that could be one is passed over but what is clipped
            for (at, c) in text.char_indices() {
                let is_first = !text[..at].ends_with(goes_on) && c.is_alphanumeric();
                let rest = text[at..].split(|c| !goes_on(c)).next().unwrap();
                let clipped = rest.eq_ignore_ascii_case("s") || ELISIONS.iter().any(|e| e.eq_ignore_ascii_case(rest));
                prop_assert!(!is_first || clipped || rest.len() > LONGEST_WORD || begins.contains(&at), "{at}");
            }
        }

        #[test]
        fn words_stand_where_they_say(text in "\\PC*") {
            let mut end = 0;
            for word in words(&text) {
                prop_assert!(word.start >= end && !word.text.is_empty());
                prop_assert_eq!(&text[word.start..word.end()], word.text);
                end = word.end();
            }
        }
    }
}
