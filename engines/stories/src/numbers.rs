//! The figures of a text with the words around them: what tells today's exchange rates from yesterday's.

use crate::limits::{LEAST_NUMBERS, MOST_NUMBERS};
use crate::words::{Word, fold_hashes, masked};

/// A figure in its place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Number {
    /// Hash of the words around it, figures among them masked.
    pub(crate) place: u32,
    /// Hash of the figure.
    pub(crate) value: u32,
}

/// Words before and behind a figure that make its place.
const BEFORE: usize = 2;
const BEHIND: usize = 1;

/// The first figures of a text, sorted by place.
pub(crate) fn numbers(words: &[Word]) -> Vec<Number> {
    let mut out: Vec<Number> = words
        .iter()
        .enumerate()
        .filter_map(|(at, word)| match word {
            Word::Figure(value) => {
                let around = words.get(at.checked_sub(BEFORE)?..=at.checked_add(BEHIND)?)?;
                let place = fold_hashes(around.iter().map(masked));
                Some(Number { place, value: fold_hashes([*value].into_iter()) })
            }
            Word::Plain(_) => None,
        })
        .take(MOST_NUMBERS)
        .collect();
    out.sort_unstable();
    out.dedup();
    out
}

/// Whether two texts say different figures in the same words: the same form filled in anew.
pub(crate) fn is_filled_in_anew(a: &[Number], b: &[Number]) -> bool {
    let (mut same, mut other) = (0_usize, 0_usize);
    let places = a.chunk_by(|x, y| x.place == y.place);
    for group in places {
        let Some(place) = group.first().map(|n| n.place) else {
            continue;
        };
        let from = b.partition_point(|n| n.place < place);
        let there = b.get(from..).unwrap_or_default();
        let mut values = there.iter().take_while(|n| n.place == place).peekable();
        if values.peek().is_none() {
            continue;
        }
        if values.any(|n| group.contains(n)) {
            same += 1;
        } else {
            other += 1;
        }
    }
    same + other >= LEAST_NUMBERS && other > same
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::words;

    fn of(text: &str) -> Vec<Number> {
        numbers(&words(text))
    }

    #[test]
    fn the_same_form_with_other_figures_is_seen() {
        let form = |a, b| of(&format!("El dólar cerró a {a} lempiras y el euro quedó en {b} lempiras hoy"));
        assert!(is_filled_in_anew(&form(24, 27), &form(25, 28)));
        assert!(!is_filled_in_anew(&form(24, 27), &form(24, 27)));
        assert!(!is_filled_in_anew(&form(24, 27), &form(24, 29)));
    }

    #[test]
    fn figures_in_other_words_say_nothing() {
        let a = of("Llegaron ayer 30 personas y el viernes pasado 40 familias enteras");
        let b = of("El puente mide casi 90 metros y cuesta unos 12 millones de euros");
        assert!(!is_filled_in_anew(&a, &b));
    }
}
