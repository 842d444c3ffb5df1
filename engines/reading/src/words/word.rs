//! Words and signs with their places.

use crate::fold::{is_of_word, is_unseen};
use crate::lexicon::{Kind as Small, Lexicon};
use crate::span::Span;

/// What a piece of text is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// Letters.
    Word,
    /// Digits first.
    Figure,
    /// A quotation mark that opens.
    Open,
    /// A quotation mark that closes.
    Close,
    /// Another sign.
    Sign(char),
    /// The end of a line.
    Line,
}

/// A word or sign.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    /// In code points.
    pub(crate) span: Span,
    /// In bytes.
    pub(crate) bytes: Span,
    pub(crate) kind: Kind,
    /// In lower case with accents; a sign is itself.
    pub(crate) lower: String,
    /// Begins with a capital.
    pub(crate) capital: bool,
    /// Two capitals or more and no small letter.
    pub(crate) acronym: bool,
    /// A space or line end stands before it.
    pub(crate) spaced: bool,
    /// Kinds of small words it is of.
    pub(crate) bits: u128,
}

impl Word {
    pub(crate) fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Figure)
    }

    pub(crate) fn is_sign(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    /// A dash that can part an insertion: spaced on one side at least, so no hyphen.
    pub(crate) fn is_dash(&self) -> bool {
        matches!(self.kind, Kind::Sign('—' | '–' | '-' | '―'))
    }
}

/// Splits a text.
pub(crate) fn words(text: &str, lexicon: &Lexicon) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::with_capacity(text.len() / 5);
    let mut chars = text.char_indices().peekable();
    let mut point = 0;
    let mut spaced = true;
    while let Some((byte, c)) = chars.next() {
        let start = point;
        point += 1;
        if c == '\n' || c == '\u{2029}' {
            push(&mut out, text, lexicon, (byte, byte + c.len_utf8()), (start, point), Kind::Line, true);
            spaced = true;
            continue;
        }
        if c.is_whitespace() || is_unseen(c) {
            spaced = spaced || c.is_whitespace();
            continue;
        }
        let is_handle = matches!(c, '@' | '#') && chars.peek().is_some_and(|(_, next)| is_of_word(*next));
        if !is_of_word(c) && !is_handle {
            push(&mut out, text, lexicon, (byte, byte + c.len_utf8()), (start, point), Kind::Sign(c), spaced);
            spaced = false;
            continue;
        }
        let mut end = byte + c.len_utf8();
        let mut before = c;
        while let Some(&(at, next)) = chars.peek() {
            let mut ahead = text.get(at + next.len_utf8()..).unwrap_or_default().chars();
            let after = ahead.next();
            if !(is_of_word(next) || is_inner(before, next, after, c)) {
                break;
            }
            chars.next();
            point += 1;
            end = at + next.len_utf8();
            before = next;
            // French elision: the article is a word of its own
            if is_elision(lexicon.language, text.get(byte..end).unwrap_or_default()) {
                break;
            }
        }
        let kind = if c.is_numeric() { Kind::Figure } else { Kind::Word };
        push(&mut out, text, lexicon, (byte, end), (start, point), kind, spaced);
        split_clitic(&mut out, text, lexicon);
        spaced = false;
    }
    out
}

/// Signs inside a word: figures, hyphens, apostrophes, initials, handles.
fn is_inner(before: char, sign: char, after: Option<char>, first: char) -> bool {
    let Some(after) = after else { return false };
    match sign {
        '.' | ',' | ':' => before.is_ascii_digit() && after.is_ascii_digit(),
        '-' | '‑' => before.is_alphanumeric() && after.is_alphanumeric(),
        '\'' | '’' => before.is_alphabetic() && after.is_alphabetic(),
        '_' | '@' => first == '@' || first == '#' || after.is_alphanumeric() && before.is_alphanumeric(),
        _ => false,
    }
}

fn is_elision(language: &str, so_far: &str) -> bool {
    language == "fr"
        && so_far.ends_with(['\'', '’'])
        && !so_far.to_lowercase().starts_with("aujourd")
        && so_far.chars().count() <= 8
}

/// Pronouns hung on a verb by a hyphen are words of their own: "a-t-il", "disse-lhe".
fn split_clitic(out: &mut Vec<Word>, text: &str, lexicon: &Lexicon) {
    if !matches!(lexicon.language, "fr" | "pt") {
        return;
    }
    let Some(whole) = out.last().filter(|word| word.lower.contains('-')).cloned() else { return };
    let tails: &[&str] = match lexicon.language {
        "fr" => &["-t-il", "-t-elle", "-t-ils", "-t-elles", "-t-on", "-il", "-elle", "-ils", "-elles", "-on"],
        _ => &["-se", "-lhe", "-lhes", "-o", "-a", "-os", "-as", "-me", "-nos"],
    };
    let Some(tail) = tails.iter().find(|tail| whole.lower.ends_with(**tail)) else { return };
    let cut = tail.chars().count();
    let head_end = whole.span.end.saturating_sub(cut);
    let head_byte = whole.bytes.end.saturating_sub(tail.len());
    if head_end <= whole.span.start || !text.is_char_boundary(head_byte) {
        return;
    }
    out.pop();
    let (first, second) = ((whole.bytes.start, head_byte), (head_byte, whole.bytes.end));
    push(out, text, lexicon, first, (whole.span.start, head_end), Kind::Word, whole.spaced);
    push(out, text, lexicon, second, (head_end, whole.span.end), Kind::Word, false);
}

fn push(
    out: &mut Vec<Word>,
    text: &str,
    lexicon: &Lexicon,
    bytes: (usize, usize),
    points: (usize, usize),
    kind: Kind,
    spaced: bool,
) {
    let surface = text.get(bytes.0..bytes.1).unwrap_or_default();
    let mut lower: String = surface.chars().filter(|c| !is_unseen(*c)).flat_map(char::to_lowercase).collect();
    if lower.contains('’') {
        lower = lower.replace('’', "'");
    }
    if lower.contains('\u{301}') {
        lower = crate::fold::lower(&lower);
    }
    let capitals = surface.chars().filter(|c| c.is_uppercase()).count();
    out.push(Word {
        span: Span { start: points.0, end: points.1 },
        bytes: Span { start: bytes.0, end: bytes.1 },
        kind,
        capital: surface.trim_start_matches(['@', '#']).chars().next().is_some_and(char::is_uppercase),
        acronym: capitals >= 2
            && (!surface.chars().any(char::is_lowercase)
                || surface.len() <= 6 && surface.ends_with(char::is_uppercase)),
        spaced,
        bits: lexicon.small.bits(&lower) | adverb(lexicon, &lower),
        lower,
    });
}

/// Adverbs by their ending.
fn adverb(lexicon: &Lexicon, lower: &str) -> u128 {
    let is_adverb = match lexicon.language {
        "es" | "pt" => lower.len() > 7 && lower.ends_with("mente"),
        "fr" => {
            lower.len() > 8
                && ["ellement", "amment", "emment", "ivement", "iquement", "airement"]
                    .iter()
                    .any(|tail| lower.ends_with(tail))
        }
        _ => {
            lower.len() > 5
                && lower.ends_with("ly")
                && !matches!(lower, "family" | "italy" | "assembly" | "early" | "supply" | "reply")
        }
    };
    if is_adverb { 1 << (Small::Adverb as u8) } else { 0 }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn lowers(language: &str, text: &str) -> Vec<String> {
        words(text, Lexicon::of(language).unwrap()).into_iter().map(|word| word.lower).collect()
    }

    #[test]
    fn figures_hyphens_and_handles_hold_together() {
        assert_eq!(
            lowers("es", "Los 3.000 ex-presos, @ana_l: 2,5."),
            ["los", "3.000", "ex-presos", ",", "@ana_l", ":", "2,5", "."]
        );
    }

    #[test]
    fn pronouns_hung_on_verbs_come_off() {
        assert_eq!(
            lowers("fr", "a-t-il précisé, l'enfant d’Anne"),
            ["a", "-t-il", "précisé", ",", "l'", "enfant", "d'", "anne"]
        );
        assert_eq!(lowers("pt", "Disse-lhe que"), ["disse", "-lhe", "que"]);
    }
}
