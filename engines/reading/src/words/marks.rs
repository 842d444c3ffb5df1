//! Quotation marks paired: « » “ ” „ ‘ ’ " ' and those that run over paragraphs.

use super::word::{Kind, Word};

/// Words between an opening and a closing mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Mark {
    /// The opening mark, by its place among the words.
    pub(crate) open: usize,
    /// The closing mark; for words that were left open, the last word of the paragraph.
    pub(crate) close: usize,
}

/// The outermost marks of a text; marks within marks are part of what is said.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    pub(crate) all: Vec<Mark>,
}

impl Marks {
    /// Pairs the marks and writes into the words which open and which close.
    pub(crate) fn pair(words: &mut [Word]) -> Marks {
        let mut marks = Marks::default();
        let mut open: Option<(usize, char)> = None;
        let mut inner: Vec<char> = Vec::new();
        for at in 0..words.len() {
            let Some(word) = words.get(at) else { break };
            let sign = match word.kind {
                Kind::Sign(sign) => sign,
                Kind::Line => {
                    open = end_of_paragraph(words, at, open, &mut inner);
                    continue;
                }
                _ => continue,
            };
            if !is_mark(sign) {
                continue;
            }
            match open {
                None if may_open(words, at, sign) => {
                    open = Some((at, sign));
                    inner.clear();
                    set(words, at, Kind::Open);
                }
                None => {}
                // « at the start of a paragraph goes on with what is open
                Some((_, opened)) if sign == closes(opened) && inner.is_empty() && may_close(words, at, sign) => {
                    if let Some((from, _)) = open.take() {
                        set(words, at, Kind::Close);
                        marks.all.push(Mark { open: from, close: at });
                    }
                }
                Some(_) if inner.last().is_some_and(|last| sign == closes(*last)) => {
                    inner.pop();
                }
                Some((_, opened)) if directed(sign) && closes(opened) == closes(sign) && sign == opened => {
                    inner.push(sign)
                }
                Some(_) => {}
            }
        }
        marks
    }

    /// The mark that holds a place, its marks included.
    pub(crate) fn at(&self, at: usize) -> Option<&Mark> {
        let after = self.all.partition_point(|mark| mark.open <= at);
        self.all.get(after.checked_sub(1)?).filter(|mark| at <= mark.close)
    }

    /// The marks that open within a range.
    pub(crate) fn within(&self, from: usize, to: usize) -> &[Mark] {
        let first = self.all.partition_point(|mark| mark.open < from);
        let last = self.all.partition_point(|mark| mark.open < to);
        self.all.get(first..last.max(first)).unwrap_or_default()
    }
}

fn set(words: &mut [Word], at: usize, kind: Kind) {
    if let Some(word) = words.get_mut(at) {
        word.kind = kind;
    }
}

fn is_mark(sign: char) -> bool {
    matches!(sign, '«' | '»' | '“' | '”' | '„' | '"' | '‘' | '’' | '\'' | '‹' | '›' | '‟' | '＂')
}

fn directed(sign: char) -> bool {
    matches!(sign, '«' | '“' | '‘' | '„' | '‹')
}

/// The mark that closes what a mark opens.
fn closes(open: char) -> char {
    match open {
        '«' => '»',
        '“' | '„' => '”',
        '‘' => '’',
        '‹' => '›',
        other => other,
    }
}

fn may_open(words: &[Word], at: usize, sign: char) -> bool {
    let Some(word) = words.get(at) else { return false };
    let next = words.get(at + 1);
    match sign {
        '»' | '”' | '›' | '’' => false,
        '\'' => {
            // an apostrophe stands inside or at the end of a word; a mark has its fellow before the line ends
            let before_is_word = at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(Word::is_word);
            let fellow = words
                .iter()
                .enumerate()
                .skip(at + 1)
                .take(120)
                .take_while(|(_, w)| w.kind != Kind::Line)
                .any(|(place, w)| w.is_sign('\'') && may_close(words, place, '\''));
            (word.spaced || !before_is_word) && next.is_some_and(|next| next.is_word() && !next.spaced) && fellow
        }
        '"' | '＂' => {
            // a lone mark that clearly closes opens nothing, unless the next one is as badly placed
            let glued_before = !word.spaced && at > 0;
            let loose_after = next.is_none_or(|next| next.spaced || !next.is_word());
            if !(glued_before && loose_after) {
                return true;
            }
            let mut others = words.iter().skip(at + 1).take(80).filter(|w| w.is_sign('"'));
            others.next().is_some_and(|other| !is_well_opened(words, other))
        }
        _ => true,
    }
}

/// A space before and a word right after.
fn is_well_opened(words: &[Word], mark: &Word) -> bool {
    let place = words.partition_point(|w| w.span.start <= mark.span.start);
    mark.spaced && words.get(place).is_some_and(|next| next.is_word() && !next.spaced)
}

fn may_close(words: &[Word], at: usize, sign: char) -> bool {
    if sign != '\'' && sign != '’' {
        return true;
    }
    let Some(word) = words.get(at) else { return false };
    !word.spaced && words.get(at + 1).is_none_or(|next| next.spaced || !next.is_word())
}

/// Words left open end with their paragraph, unless the next paragraph goes on with a mark, as long quotations do.
fn end_of_paragraph(
    words: &mut [Word],
    line: usize,
    open: Option<(usize, char)>,
    inner: &mut Vec<char>,
) -> Option<(usize, char)> {
    let (from, sign) = open?;
    inner.clear();
    const BLANK_LINES: usize = 8;
    let next =
        words.iter().skip(line + 1).take(BLANK_LINES).position(|w| w.kind != Kind::Line).map(|after| line + 1 + after);
    let goes_on = next.and_then(|next| words.get(next)).is_some_and(|w| match w.kind {
        Kind::Sign(first) => first == sign || (sign == '«' && first == '»'),
        _ => false,
    });
    if goes_on && let Some(next) = next {
        // the mark that repeats is no mark of its own
        set(words, next, Kind::Sign('\u{0}'));
        return open;
    }
    // closes further on, within a few paragraphs, before anything else opens
    let fellow = words.iter().skip(line + 1).take(400).find_map(|w| match w.kind {
        Kind::Sign(c) if c == closes(sign) && sign != closes(sign) => Some(true),
        Kind::Sign(c) if c == sign => Some(false),
        _ => None,
    });
    if fellow == Some(true) && sign != '‘' {
        return open;
    }
    set(words, from, Kind::Sign('\u{0}'));
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::words::words;

    fn held(text: &str) -> Vec<String> {
        let mut all = words(text, Lexicon::of("es").unwrap());
        let marks = Marks::pair(&mut all);
        let inner = |mark: &Mark| {
            let (first, last) = (all.get(mark.open).unwrap().bytes.end, all.get(mark.close).unwrap().bytes.start);
            text.get(first..last).unwrap().trim().to_owned()
        };
        marks.all.iter().map(inner).collect()
    }

    #[test]
    fn marks_of_all_kinds_are_paired() {
        assert_eq!(
            held("«uno “dos” tres» y \"cuatro\" y “cinco 'seis' siete” y 'ocho'"),
            ["uno “dos” tres", "cuatro", "cinco 'seis' siete", "ocho"]
        );
    }

    #[test]
    fn apostrophes_are_no_marks() {
        assert_eq!(held("L'Hospitalet y d'Anna en los '90"), Vec::<String>::new());
    }

    #[test]
    fn a_mark_left_open_ends_with_its_paragraph() {
        assert_eq!(held("Dijo \"uno\ny \"dos\" fin"), ["dos"]);
    }

    #[test]
    fn marks_run_over_paragraphs() {
        assert_eq!(held("«Uno dos.\n»Tres cuatro», dijo.").len(), 1);
        assert_eq!(held("“Uno dos.\n\n“Tres cuatro”, dijo.").len(), 1);
    }

    #[test]
    fn marks_with_spaces_on_the_wrong_side_are_paired() {
        assert_eq!(held("Pidió que, en\" nada contribuyen a ello \". Dijo \"sí\"."), ["nada contribuyen a ello", "sí"]);
    }
}
