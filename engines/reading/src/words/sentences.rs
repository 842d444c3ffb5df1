//! Sentences: what stands together between two full stops, quotations included.

use std::ops::Range;

use super::marks::Marks;
use super::word::{Kind, Word};

/// No sentence is longer; a text without a full stop is cut here.
const LONGEST: usize = 300;

/// Abbreviations whose stop ends nothing.
const ABBREVIATIONS: &[&str] = &[
    "sr", "sra", "srta", "dr", "dra", "d", "dña", "ud", "uds", "lic", "ing", "arq", "prof", "profa", "gral", "cnel",
    "cap", "tte", "sgto", "mons", "pbro", "hno", "hna", "st", "sto", "sta", "av", "avda", "núm", "no", "nº", "art",
    "pág", "pp", "vs", "etc", "ee", "uu", "mr", "mrs", "ms", "jr", "sen", "gov", "rep", "gen", "col", "lt", "sgt", "m",
    "mm", "mme", "mlle", "me", "rev", "maj", "cpl", "supt", "insp", "vol", "fig", "cf", "aprox", "admin", "inc", "ltd",
    "co", "corp", "s", "p", "r", "brig", "adv", "capt", "cmdr", "det", "hon", "atty", "cllr", "fr", "pres", "dep",
    "mtro", "mtra", "mgs", "dipl", "psic", "econ", "abg", "abog", "cmdte", "tcnel", "eng", "exmo", "exma", "profª",
    "cel", "cb", "mgr", "dir",
];

/// The sentences of a text, as ranges of its words. Each word is in one; signs of line ends are in none.
pub(crate) fn sentences(words: &[Word], marks: &Marks) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < words.len() {
        // inside marks nothing ends
        if let Some(mark) = marks.at(at).filter(|mark| mark.open == at && mark.close - mark.open < LONGEST) {
            let close = mark.close;
            let said_all = words.get(close.saturating_sub(1)).is_some_and(is_stop);
            at = close + 1;
            if (said_all && begins_anew(words, at)) || at - start >= LONGEST {
                push(&mut out, words, start, at);
                start = at;
            }
            continue;
        }
        let Some(word) = words.get(at) else { break };
        at += 1;
        let ends = match word.kind {
            Kind::Line => true,
            _ if is_stop(word) => is_end(words, at - 1),
            _ => at - start >= LONGEST,
        };
        if ends {
            // a stop is followed by its fellows ("?!", "…", ")")
            while words.get(at).is_some_and(|w| (is_stop(w) || w.is_sign(')') || w.is_sign(']')) && !w.spaced) {
                at += 1;
            }
            push(&mut out, words, start, at);
            start = at;
        }
    }
    push(&mut out, words, start, words.len());
    out
}

fn push(out: &mut Vec<Range<usize>>, words: &[Word], start: usize, end: usize) {
    let from = (start..end).find(|at| words.get(*at).is_some_and(|w| w.kind != Kind::Line));
    let Some(from) = from else { return };
    let to = (from..end).rev().find(|at| words.get(*at).is_some_and(|w| w.kind != Kind::Line)).map_or(end, |at| at + 1);
    out.push(from..to);
}

pub(crate) fn is_stop(word: &Word) -> bool {
    matches!(word.kind, Kind::Sign('.' | '!' | '?' | '…'))
}

/// An initial, or a word that is cut short where a stop follows: "J", "Sra".
pub(crate) fn is_abbreviation(word: &Word) -> bool {
    word.kind == Kind::Word
        && (ABBREVIATIONS.contains(&word.lower.as_str()) || (word.capital && word.lower.chars().count() == 1))
}

fn is_end(words: &[Word], stop: usize) -> bool {
    let Some(word) = words.get(stop) else { return true };
    let next = words.get(stop + 1);
    if next.is_some_and(|next| !next.spaced && next.is_word()) {
        return false;
    }
    if word.is_sign('.') {
        let before = stop.checked_sub(1).and_then(|at| words.get(at));
        // an initial or an abbreviation: "J. R. Pérez", "la Sra. López"
        let is_short = before.is_some_and(is_abbreviation);
        let goes_on = next.is_some_and(|next| next.kind == Kind::Word && next.kind != Kind::Line);
        if is_short && goes_on && !word.spaced {
            return false;
        }
    }
    begins_anew(words, stop + 1)
}

/// Whether a sentence can begin at a place: a capital, a figure, a mark or dash after a space, or the end.
fn begins_anew(words: &[Word], at: usize) -> bool {
    let Some(next) = words.get(at) else { return true };
    match next.kind {
        Kind::Line | Kind::Open => true,
        Kind::Word => next.capital || next.lower.starts_with(['@', '#']),
        Kind::Figure => next.spaced,
        Kind::Sign('¿' | '¡' | '«' | '“' | '"' | '•') => true,
        Kind::Sign('—' | '–') => next.spaced && words.get(at + 1).is_some_and(|w| w.capital),
        Kind::Sign(_) | Kind::Close => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::words::words;

    fn split(text: &str) -> Vec<String> {
        let mut all = words(text, Lexicon::of("es").unwrap());
        let marks = Marks::pair(&mut all);
        let slice = |range: &Range<usize>| {
            let (first, last) = (all.get(range.start).unwrap(), all.get(range.end - 1).unwrap());
            text.get(first.bytes.start..last.bytes.end).unwrap().to_owned()
        };
        sentences(&all, &marks).iter().map(slice).collect()
    }

    #[test]
    fn a_quotation_holds_its_sentences_together() {
        assert_eq!(split("«Uno. Dos», dijo. «Tres.» Cuatro"), ["«Uno. Dos», dijo.", "«Tres.»", "Cuatro"]);
    }

    #[test]
    fn abbreviations_end_nothing() {
        assert_eq!(split("La Sra. López y J. R. Ruiz dijo 3.5. Fin"), ["La Sra. López y J. R. Ruiz dijo 3.5.", "Fin"]);
        assert_eq!(split("¿Qué? No.\nSí"), ["¿Qué?", "No.", "Sí"]);
    }
}
