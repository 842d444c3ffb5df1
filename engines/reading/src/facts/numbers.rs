//! Numbers of laws: "Ley 1008 de 2020", "Decreto No. 235-2020", "Lei nº 13.445/2017", "loi n° 2018-778".

use super::law_words::{Head, LawKind};
use super::side::Side;
use crate::words::Kind;

/// Conventions of the International Labour Organization that news cites.
const LABOUR: &[&str] = &[
    "29", "87", "97", "98", "100", "105", "111", "118", "122", "131", "138", "143", "155", "156", "169", "182", "183",
    "189", "190",
];

/// A number with its year.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Number {
    /// Without marks of thousands.
    pub(super) written: String,
    pub(super) year: Option<u16>,
}

/// The number that follows the words of a law, and where it ends.
pub(super) fn number_at(side: &Side<'_>, at: usize, head: &Head) -> Option<(usize, Number)> {
    if !head.numbers {
        return None;
    }
    let mut place = at;
    // "No.", "N.º", "núm.", "número"
    while place < at + 5 && is_before_number(side, place) {
        place += 1;
    }
    let marked = place > at;
    let word = side.doc.word(place);
    let text = side.doc.surface(&(place..place + 1));
    if !(word.kind == Kind::Figure || word.kind == Kind::Word && head.kind == LawKind::Ruling && text.contains('-')) {
        return None;
    }
    if !text.chars().any(|c| c.is_ascii_digit()) || text.contains(':') {
        return None;
    }
    let mut written = without_thousands(text);
    let mut end = place + 1;
    // "OC-18" and "C-355" hold no year
    let mut year = year_within(&written).filter(|_| head.kind != LawKind::Ruling);
    if side.doc.word(end).is_sign('/') && side.doc.word(end + 1).kind == Kind::Figure && !side.doc.word(end).spaced {
        let part = side.doc.surface(&(end + 1..end + 2));
        match as_year(part) {
            Some(said) => year = Some(said),
            None => written = format!("{written}/{part}"),
        }
        end += 2;
    }
    let mut after = end;
    while after < end + 4 && matches!(side.keys.at(after), "de" | "del" | "ano" | "of" | "du" | "do") {
        after += 1;
    }
    if after > end
        && year.is_none()
        && let Some(said) = as_year(side.doc.surface(&(after..after + 1)))
    {
        year = Some(said);
        end = after + 1;
    }
    let is_law = match head.kind {
        LawKind::Treaty => is_labour(side, &written, end),
        // "la ley 8" may be anything; a marked number, a year or a capital tells
        _ => marked || year.is_some() || side.doc.word(at - 1).capital || written.len() >= 3,
    };
    is_law.then_some((end, Number { written, year }))
}

fn is_before_number(side: &Side<'_>, place: usize) -> bool {
    let is_stop =
        side.doc.word(place).is_sign('.') || side.doc.word(place).is_sign('°') || side.doc.word(place).is_sign('º');
    is_stop || matches!(side.keys.at(place), "no" | "n" | "num" | "numero" | "nro" | "number" | "o")
}

/// Only numbers of conventions of labour are told from "convenio 5 de la empresa".
fn is_labour(side: &Side<'_>, written: &str, end: usize) -> bool {
    let is_named =
        (end..end + 6).any(|place| matches!(side.keys.at(place), "oit" | "ilo" | "internacional" | "internationale"));
    LABOUR.contains(&written) || is_named && written.chars().all(|c| c.is_ascii_digit())
}

/// "8.764" and "13,445" are whole numbers; "1.5" is none.
fn without_thousands(text: &str) -> String {
    let is_group = |part: &str| part.len() == 3 && part.chars().all(|c| c.is_ascii_digit());
    let parts: Vec<&str> = text.split(['.', ',']).collect();
    if parts.len() > 1 && parts.iter().skip(1).all(|part| is_group(part)) { parts.concat() } else { text.to_owned() }
}

/// "235-2020", "285-04": the year that a number ends with.
fn year_within(written: &str) -> Option<u16> {
    let (first, last) = written.rsplit_once('-')?;
    if let Some(year) = as_year(last) {
        return Some(year);
    }
    if let Some(year) = as_year(first) {
        return Some(year);
    }
    let short: u16 = last.parse().ok().filter(|_| last.len() == 2)?;
    Some(if short > 30 { 1900 + short } else { 2000 + short })
}

fn as_year(text: &str) -> Option<u16> {
    text.parse().ok().filter(|year| (1800..=2100).contains(year))
}
