//! A text as words with their places.

use std::borrow::Cow;

use crate::fold::{fold, folded, is_of_word, lower};
use crate::span::Span;

/// The words of a text.
pub(crate) struct Tokens<'a> {
    text: &'a str,
    pub(crate) all: Vec<Token>,
}

/// A word of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// In code points.
    pub(crate) span: Span,
    /// In bytes.
    start: usize,
    end: usize,
    /// Number of the folded form in the finder that read the text; `None`: no word of its terms.
    pub(crate) form: Option<u32>,
    /// A figure.
    pub(crate) is_figure: bool,
    /// A stop, comma or bracket stands before it: a phrase does not go across.
    pub(crate) is_parted: bool,
    /// Number of its sentence.
    pub(crate) sentence: u32,
}

impl<'a> Tokens<'a> {
    /// Splits a text; `known` gives the number of a folded form.
    pub(crate) fn of(text: &'a str, known: impl Fn(&str) -> Option<u32>) -> Tokens<'a> {
        let mut all = Vec::with_capacity(text.len() / 6);
        let mut between = Between::default();
        let mut word: Option<(usize, usize)> = None;
        let mut buffer = String::new();
        let mut points = 0;
        let mut end = |word: (usize, usize), byte: usize, point: usize, between: &mut Between| {
            let (start, start_point) = word;
            let surface = text.get(start..byte).unwrap_or_default();
            buffer.clear();
            fold(&whole(surface), &mut buffer);
            all.push(Token {
                span: Span { start: start_point, end: point },
                start,
                end: byte,
                form: known(&buffer),
                is_figure: buffer.starts_with(|c: char| c.is_ascii_digit()),
                is_parted: between.parts,
                sentence: between.sentence,
            });
            between.after_word();
        };
        let mut chars = text.char_indices().peekable();
        let mut was_digit = false;
        // up to here a word goes on although a line ends within it
        let mut broken_to = 0;
        while let Some((byte, c)) = chars.next() {
            if word.is_some() && matches!(c, '-' | '\u{2010}' | '\u{ad}') && byte >= broken_to {
                broken_to = break_end(text, byte).unwrap_or(broken_to);
            }
            // `4.000` and `3,5` are one figure
            let next_is_digit = chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
            let is_in_figure = was_digit && next_is_digit && matches!(c, '.' | ',');
            was_digit = c.is_ascii_digit();
            match (word, is_of_word(c) || is_in_figure || word.is_some() && byte < broken_to) {
                (None, true) => {
                    between.before_word();
                    word = Some((byte, points));
                }
                (Some(open), false) => {
                    end(open, byte, points, &mut between);
                    word = None;
                    between.take(c);
                }
                (None, false) => between.take(c),
                (Some(_), true) => {}
            }
            points += 1;
        }
        if let Some(open) = word {
            end(open, text.len(), points, &mut between);
        }
        Tokens { text, all }
    }

    pub(crate) fn get(&self, at: usize) -> Option<&Token> {
        self.all.get(at)
    }

    /// As it stands in the text.
    pub(crate) fn surface(&self, from: &Token, to: &Token) -> &'a str {
        self.text.get(from.start..to.end).unwrap_or_default()
    }

    /// In lower case, with its accents.
    pub(crate) fn lower(&self, token: &Token) -> String {
        lower(&whole(self.surface(token, token)))
    }

    /// In lower case, without accents.
    pub(crate) fn folded(&self, token: &Token) -> String {
        folded(&whole(self.surface(token, token)))
    }
}

/// Where the word goes on that a hyphen and a line end break at a byte: `inmigran-⏎tes`.
fn break_end(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?.strip_prefix(['-', '\u{2010}', '\u{ad}'])?;
    let after = rest.trim_start_matches([' ', '\t', '\r']);
    let next = after.strip_prefix('\n')?.trim_start_matches([' ', '\t']);
    next.starts_with(char::is_lowercase).then_some(text.len() - next.len())
}

/// A word without the line end that breaks it.
fn whole(surface: &str) -> Cow<'_, str> {
    match surface.contains('\n') {
        true => surface.chars().filter(|c| is_of_word(*c) || c.is_ascii_digit()).collect::<String>().into(),
        false => surface.into(),
    }
}

/// What stands between two words.
#[derive(Default)]
struct Between {
    sentence: u32,
    parts: bool,
    stop: bool,
    ends: bool,
    lines: u32,
}

impl Between {
    fn take(&mut self, c: char) {
        match c {
            '.' | '!' | '?' | '…' => {
                self.parts = true;
                self.stop = true;
            }
            ',' | ';' | ':' | '(' | ')' | '[' | ']' | '/' | '|' | '•' | '¿' | '¡' => self.parts = true,
            '\n' => {
                self.lines += 1;
                self.ends |= self.stop || self.lines > 1;
                self.parts |= self.ends;
            }
            _ => self.ends |= self.stop && c.is_whitespace(),
        }
    }

    fn before_word(&mut self) {
        self.sentence += u32::from(self.ends);
    }

    fn after_word(&mut self) {
        *self = Between { sentence: self.sentence, ..Between::default() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_places_in_code_points() {
        let tokens = Tokens::of("🙂 Ma\u{301}s «gente», 40.", |_| None);
        let spans: Vec<(usize, usize)> = tokens.all.iter().map(|t| (t.span.start, t.span.end)).collect();
        assert_eq!(spans, [(2, 6), (8, 13), (16, 18)]);
        assert!(tokens.all.iter().map(|t| t.is_figure).eq([false, false, true]));
        assert!(tokens.all.iter().map(|t| t.is_parted).eq([false, false, true]));
    }

    #[test]
    fn a_word_broken_over_a_line_is_one() {
        let tokens = Tokens::of("los inmigran-\r\ntes, ex-\nGuerra - y", |_| None);
        let words: Vec<String> = tokens.all.iter().map(|token| tokens.lower(token)).collect();
        assert_eq!(words, ["los", "inmigrantes", "ex", "guerra", "y"]);
        assert_eq!(tokens.surface(&tokens.all[1], &tokens.all[1]), "inmigran-\r\ntes");
    }

    #[test]
    fn sentences_end_at_stops_and_blank_lines() {
        let tokens = Tokens::of("Uno dos. Tres 1.5 cuatro\n\ncinco\nseis", |_| None);
        assert!(tokens.all.iter().map(|t| t.sentence).eq([0, 0, 1, 1, 1, 2, 2]));
    }
}
