//! The lists of words and pieces, made ready for looking up.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::words::LANGUAGES;

/// How much something speaks for each language.
pub(super) type Votes = [f32; LANGUAGES.len()];

/// What a listed word weighs, when no other language lists it.
const WORD: f32 = 3.0;
/// What a piece of a word weighs, when no other language lists it.
const PIECE: f32 = 1.0;

/// What a letter that a language never has weighs against it.
const NEVER: f32 = -1.5;

/// The lists by word and by piece.
pub(super) struct Table {
    pub(super) words: HashMap<&'static str, Votes>,
    pub(super) beginnings: HashMap<&'static str, Votes>,
    pub(super) endings: HashMap<&'static str, Votes>,
    pub(super) inner: Vec<(&'static str, Votes)>,
    pub(super) never: HashMap<char, Votes>,
}

/// Built at the first use; it never changes.
pub(super) static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let all = |list: fn(usize) -> &'static str| {
        let mut holders: HashMap<&'static str, Vec<usize>> = HashMap::new();
        for at in 0..LANGUAGES.len() {
            for entry in list(at).split_whitespace() {
                let there = holders.entry(entry).or_default();
                if !there.contains(&at) {
                    there.push(at);
                }
            }
        }
        holders
    };
    let words = all(|at| LANGUAGES.get(at).map_or("", |l| l.words));
    let pieces = all(|at| LANGUAGES.get(at).map_or("", |l| l.pieces));
    let mut table = Table {
        words: words.into_iter().map(|(word, holders)| (word, votes(&holders, WORD))).collect(),
        beginnings: HashMap::new(),
        endings: HashMap::new(),
        inner: Vec::new(),
        never: HashMap::new(),
    };
    for (at, letter) in LANGUAGES.iter().enumerate().flat_map(|(at, l)| l.never.chars().map(move |c| (at, c))) {
        if let Some(vote) = table.never.entry(letter).or_default().get_mut(at) {
            *vote = NEVER;
        }
    }
    table.never.remove(&' ');
    for (piece, holders) in pieces {
        let votes = votes(&holders, PIECE);
        match (piece.strip_suffix('-'), piece.strip_prefix('-')) {
            (Some(beginning), _) => table.beginnings.insert(beginning, votes),
            (_, Some(ending)) => table.endings.insert(ending, votes),
            _ => {
                table.inner.push((piece, votes));
                None
            }
        };
    }
    table.inner.sort_by_key(|(piece, _)| *piece);
    table
});

/// What many languages list tells them apart less: the weight falls with the logarithm of their number.
fn votes(holders: &[usize], weight: f32) -> Votes {
    let share = (LANGUAGES.len() as f32 / holders.len() as f32).ln() / (LANGUAGES.len() as f32).ln();
    std::array::from_fn(|at| if holders.contains(&at) { weight * share } else { 0.0 })
}
