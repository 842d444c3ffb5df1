//! What people write where a date belongs, made a date.

use super::months::fold;
use super::{Date, End, Part, Point, month_of, parse};

/// How an absent date is written in the four languages, folded, without points and spaces.
const UNDATED: &[&str] =
    &["sf", "snf", "sinfecha", "nd", "nodate", "undated", "semdata", "sd", "sansdate", "sa", "sinaño", "sinano"];
/// What makes the date that follows an estimate, folded, without the point.
const ABOUT: &[&str] = &[
    "ca",
    "c",
    "circa",
    "hacia",
    "about",
    "approximately",
    "approx",
    "around",
    "cerca de",
    "cerca",
    "aprox",
    "aproximadamente",
    "por volta de",
    "vers",
    "environ",
    "alrededor de",
];
/// Words between the parts of a date, which say nothing.
const LINKS: &[&str] = &["de", "del", "of", "do", "du", "le", "el", "the", "a", "dated", "ano", "año", "c", "©"];
/// "1998-99" is a span of years, "2004/99" a slip of the pen.
const LONGEST_SHORT_SPAN: i16 = 40;
/// "2005-13" is a month mistyped or a span of years: nobody can tell. From 21 on it is a season or the like (EDTF).
const NO_MONTH_NOR_YEAR: std::ops::RangeInclusive<u8> = 13..=20;
/// Longer than any date.
const MAX_BYTES: usize = 200;

/// Reads what stands on a title page or in a catalogue: EDTF itself, "s.f.", "ca. 1998", "[2004]", "[2004?]",
/// "2004-2006", "mayo de 2004", "2 May 2004", "2004, mai", "02/05/2004" (day first), "2004/05/02", "década de 1990",
/// "[199-]". What is no date is none, and may be kept as text by whoever asks.
pub fn read(text: &str) -> Option<Date> {
    if text.len() > MAX_BYTES {
        return None;
    }
    let text = text.trim();
    if let Some((day, _)) = text.split_once('T').filter(|(day, _)| day.len() == 10) {
        return parse(day).ok();
    }
    if let Ok(date) = parse(text) {
        return Some(date);
    }
    // brackets say that the date was not on the work; without a question mark the cataloguer knew it
    let bare = text.trim_matches(['[', ']', '(', ')', '.', ',', ';', ' ', '©']).trim();
    let squeezed: String = fold(bare).chars().filter(|c| !matches!(c, '.' | ' ' | '/')).collect();
    if UNDATED.contains(&squeezed.as_str()) {
        return Some(Date::Undated);
    }
    let (uncertain, bare) = match bare.strip_suffix('?') {
        Some(rest) => (true, rest.trim_matches([']', ' '])),
        None => (false, bare),
    };
    let (approximate, bare) = about(bare);
    let date = range(bare).or_else(|| point(bare).map(Date::Point))?;
    Some(doubt(date, uncertain, approximate))
}

fn about(text: &str) -> (bool, &str) {
    let mut words = text.char_indices().filter(|(_, c)| c.is_whitespace() || *c == '.').map(|(at, _)| at);
    // the longest of the phrases has three words
    let cuts: Vec<usize> = words.by_ref().take(4).collect();
    for cut in cuts.into_iter().rev() {
        let (head, tail) = text.split_at(cut);
        let tail = tail.trim_start_matches(['.', ' ', '\u{a0}']);
        if ABOUT.contains(&fold(head).trim()) && !tail.is_empty() {
            return (true, tail.trim_matches(['[', ']']));
        }
    }
    match text.strip_prefix('c').or_else(|| text.strip_prefix('~')) {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => (true, rest),
        _ => (false, text),
    }
}

fn doubt(date: Date, uncertain: bool, approximate: bool) -> Date {
    let mark = |point: Point| Point {
        uncertain: point.uncertain || uncertain,
        approximate: point.approximate || approximate,
        ..point
    };
    let end = |end: End| if let End::Point(point) = end { End::Point(mark(point)) } else { end };
    match date {
        Date::Undated => date,
        Date::Point(point) => Date::Point(mark(point)),
        Date::Interval(from, to) => Date::Interval(end(from), end(to)),
    }
}

/// "2004-2006", "2004–06", "1998-", "entre 1998 y 2004" and years joined by a dash or slash.
fn range(text: &str) -> Option<Date> {
    let (from, to) = text.split_once(['–', '—', '-', '/'])?;
    let (from, to) = (from.trim(), to.trim());
    let first = point(from)?;
    if to.is_empty() {
        return (first.month == Part::Absent).then_some(Date::Interval(End::Point(first), End::Open));
    }
    // 2004-06 was read as EDTF before; with another dash or spaces two digits end a span of years
    let short = to.len() == 2 && to.bytes().all(|b| b.is_ascii_digit());
    if short
        && text == format!("{from}-{to}")
        && to.parse::<u8>().is_ok_and(|number| NO_MONTH_NOR_YEAR.contains(&number))
    {
        return None;
    }
    let century = from.get(..2).filter(|_| short).unwrap_or("");
    let last = point(&format!("{century}{to}"))?;
    if short && last.year.value - first.year.value > LONGEST_SHORT_SPAN {
        return None;
    }
    (first.earliest() <= last.latest()).then_some(Date::Interval(End::Point(first), End::Point(last)))
}

fn point(text: &str) -> Option<Point> {
    if let Ok(point) = super::parse::point(text) {
        return Some(point);
    }
    if let Some(point) = decade(text) {
        return Some(point);
    }
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '.' | '-' | '(' | ')'))
        .filter(|word| !word.is_empty() && !LINKS.contains(&fold(word).as_str()))
        .collect();
    let at = match words.as_slice() {
        [day, month, year] if month_of(month).is_some() && is_year(year) => (year, month_of(month), number(day)),
        [month, day, year] if month_of(month).is_some() && is_year(year) => (year, month_of(month), number(day)),
        [year, month, day] if month_of(month).is_some() && is_year(year) => (year, month_of(month), number(day)),
        [month, year] | [year, month] if month_of(month).is_some() => {
            let year = if is_year(year) { year } else { month };
            (year, month_of(month).or_else(|| month_of(year)), None)
        }
        [year, month] if is_year(year) && month_of(month).is_some() => (year, month_of(month), None),
        [month, year] if is_year(year) && number(month).is_some() => (year, number(month), None),
        [year, month] if is_year(year) && number(month).is_some() => (year, number(month), None),
        [year, month, day] if is_year(year) => (year, number(month), number(day)),
        // day first, as the region writes; the American order shows only where the second cannot be a month
        [day, month, year] if number(month).is_some_and(|n| n <= 12) => (year, number(month), number(day)),
        [month, day, year] => (year, number(month), number(day)),
        [year] => (year, None, None),
        _ => return None,
    };
    let (year, month, day) = at;
    if words.len() > 1 && month.is_none() || words.len() > 2 && day.is_none() {
        return None;
    }
    let part = |n: Option<u8>| n.map_or(Part::Absent, Part::Known);
    let year: i16 = if is_year(year) { year.parse().ok()? } else { return None };
    let point = Point { month: part(month), day: part(day), ..Point::year(year) };
    (point.is_possible() && !matches!(month, Some(13..))).then_some(point)
}

/// "199-", "199?", "1990s", "década de 1990", "années 1990", "los años 1990".
fn decade(text: &str) -> Option<Point> {
    let words = fold(text);
    let said = ["decada de", "annees", "los anos", "anos", "decade of", "the"]
        .iter()
        .find_map(|lead| words.strip_prefix(lead).map(str::trim))
        .filter(|rest| rest.trim_end_matches('s').len() == 4);
    let year = match said.or_else(|| words.strip_suffix('s')) {
        Some(year) => year.trim_end_matches('s').get(..3).filter(|_| year.trim_end_matches('s').ends_with('0'))?,
        None => words.strip_suffix(['-', '?']).filter(|head| head.len() == 3)?,
    };
    super::parse::point(&format!("{}X", year.to_uppercase())).ok()
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit())
}

/// 1 to 31, with "1º", "2nd", "1er".
fn number(word: &str) -> Option<u8> {
    let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    let rest = word.get(digits.len()..).unwrap_or("");
    let ordinal = ["", "º", "°", "o", "st", "nd", "rd", "th", "er"].contains(&rest);
    digits.parse().ok().filter(|n| ordinal && (1..=31).contains(n))
}
