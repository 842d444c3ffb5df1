//! A text in pieces, parted at the words that are marked: the whole of it, or the part around the most of them.

use super::model::Piece;

/// Length of a snippet, in characters.
pub(super) const LENGTH: usize = 200;
/// Characters shown before the first word asked.
const BEFORE: usize = 40;
/// A cut this near to an end of the text is moved to the end.
pub(super) const NEAR: usize = 20;

/// A word where it stands, in bytes and in characters.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    pub start: usize,
    pub end: usize,
    pub from_char: usize,
    pub to_char: usize,
    /// The clause of the search that it answers.
    pub clause: Option<usize>,
}

/// The whole text.
pub(super) fn whole(text: &str, placed: &[Placed]) -> Vec<Piece> {
    pieces(text, 0, text.len(), placed)
}

/// The part of a text with the most different words asked; its beginning where there is none.
pub(super) fn snippet(text: &str, placed: &[Placed]) -> Vec<Piece> {
    let (first, last) = window(placed);
    let (Some(from), Some(to)) = (placed.get(first), placed.get(last)) else {
        return Vec::new();
    };
    let start = if first == 0 && from.from_char <= NEAR { 0 } else { from.start };
    let near_end = last + 1 == placed.len() && text.get(to.end..).is_some_and(|rest| rest.chars().count() <= NEAR);
    let end = if near_end { text.len() } else { to.end };
    let mut cut = pieces(text, start, end, placed);
    if start > 0 {
        cut.insert(0, Piece { text: "…".to_owned(), hit: false });
    }
    if end < text.len() {
        cut.push(Piece { text: "…".to_owned(), hit: false });
    }
    joined(cut)
}

/// First and last word of the piece to show.
fn window(placed: &[Placed]) -> (usize, usize) {
    let (mut best, mut most) = (0, 0);
    for (at, word) in placed.iter().enumerate().filter(|(_, word)| word.clause.is_some()) {
        let within = placed.iter().skip(at).take_while(|w| w.to_char <= word.from_char + LENGTH - BEFORE);
        let mut clauses: Vec<usize> = within.filter_map(|w| w.clause).collect();
        clauses.sort_unstable();
        clauses.dedup();
        if clauses.len() > most {
            (best, most) = (at, clauses.len());
        }
    }
    let hit = placed.get(best).map_or(0, |word| word.from_char);
    let before = placed.iter().take(best).rev().take_while(|word| word.from_char + BEFORE >= hit).count();
    let first = best - before;
    let begin = placed.get(first).map_or(0, |word| word.from_char);
    let shown = placed.iter().skip(first).take_while(|word| word.to_char <= begin + LENGTH).count();
    (first, first + shown.saturating_sub(1))
}

/// The text between two bytes, parted at the words that are marked.
fn pieces(text: &str, start: usize, end: usize, placed: &[Placed]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = start;
    let marked = placed.iter().filter(|word| word.clause.is_some() && word.start >= start && word.end <= end);
    for word in marked {
        pieces.push(piece(text, at, word.start, false));
        pieces.push(piece(text, word.start, word.end, true));
        at = word.end;
    }
    pieces.push(piece(text, at, end, false));
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// White space is told as one blank: line ends of the text are none of the snippet.
fn piece(text: &str, from: usize, to: usize, hit: bool) -> Piece {
    let mut told = String::new();
    for c in text.get(from..to).unwrap_or_default().chars() {
        match c.is_whitespace() {
            false => told.push(c),
            true if !told.ends_with(' ') => told.push(' '),
            true => {}
        }
    }
    Piece { text: told, hit }
}

/// Joins neighbours that are not marked.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    for piece in pieces {
        match joined.last_mut() {
            Some(last) if !last.hit && !piece.hit => last.text.push_str(&piece.text),
            _ => joined.push(piece),
        }
    }
    joined
}
