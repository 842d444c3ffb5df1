//! A date cut into times, zones, months and numbers.

use super::words::{month, zone};

/// Zones reach from 12 hours west to 14 east.
const MOST_MINUTES_WEST: i64 = -12 * 60;
const MOST_MINUTES_EAST: i64 = 14 * 60;

/// One piece of a date.
pub(super) enum Piece {
    Time(i64),
    /// `a.m.` (false) or `p.m.` (true)
    Half(bool),
    Zone(i64),
    Month(i64),
    Number(i64, usize),
    Numeric((i64, usize), (i64, usize), (i64, usize)),
    /// A number below zero where no zone can stand: a year of a broken clock.
    Negative,
}

/// The pieces of a text in order; what is none is passed over.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut seen_time = false;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken;
        if first.is_ascii_digit() {
            let (piece, length) = number_piece(rest);
            seen_time |= matches!(piece, Some(Piece::Time(_)));
            found.extend(piece);
            taken = length;
        } else if first.is_alphabetic() {
            taken = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
            let word = rest.get(..taken).unwrap_or_default();
            let after = rest.get(taken..).unwrap_or_default();
            found.extend(word_piece(word, after));
        } else if matches!(first, '+' | '-') && rest.get(1..).is_some_and(starts_with_digit) {
            let (minutes, length) = signed_zone(rest);
            let after_blank = text.get(..text.len() - rest.len()).is_some_and(|b| b.ends_with(' '));
            match minutes {
                Some(minutes) if seen_time => found.push(Piece::Zone(minutes)),
                _ if first == '-' && after_blank && length >= 4 && !seen_time => {
                    found.push(Piece::Negative);
                }
                _ => {}
            }
            // A dash before the time or between day and month is a separator.
            taken = if seen_time { length } else { 1 };
        } else {
            taken = first.len_utf8();
        }
        rest = rest.get(taken.max(1)..).unwrap_or_default();
    }
    found
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

fn word_piece(word: &str, after: &str) -> Option<Piece> {
    match word {
        "am" => return Some(Piece::Half(false)),
        "pm" => return Some(Piece::Half(true)),
        "a" if is_dotted_m(after) => return Some(Piece::Half(false)),
        "p" if is_dotted_m(after) => return Some(Piece::Half(true)),
        _ => {}
    }
    month(word).map(Piece::Month).or_else(|| zone(word).map(Piece::Zone))
}

/// `.m.`, `. m.` after the `a` or `p` of a half day.
fn is_dotted_m(after: &str) -> bool {
    after.strip_prefix('.').is_some_and(|rest| rest.trim_start().starts_with('m'))
}

/// A time, a date in numbers, or a plain number at the start of `text`, with its length.
fn number_piece(text: &str) -> (Option<Piece>, usize) {
    if let Some((micros, length)) = time(text) {
        return (Some(Piece::Time(micros)), length);
    }
    let (first, digits) = number(text);
    let after = text.get(digits..).unwrap_or_default();
    if let Some(mark) = after.chars().next().filter(|c| matches!(c, '/' | '.' | '-')) {
        let second_text = after.get(1..).unwrap_or_default();
        let (second, second_digits) = number(second_text);
        let third_text = second_text.get(second_digits..).and_then(|t| t.strip_prefix(mark));
        if let Some(third_text) = third_text.filter(|_| second_digits > 0) {
            let (third, third_digits) = number(third_text);
            if third_digits > 0 {
                let piece = Piece::Numeric((first, digits), (second, second_digits), (third, third_digits));
                return (Some(piece), digits + second_digits + third_digits + 2);
            }
        }
    }
    (Some(Piece::Number(first, digits)), digits)
}

/// The number at the start of a text and how many digits it has; no digits are 0.
fn number(text: &str) -> (i64, usize) {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let value = text.get(..digits).and_then(|d| d.parse().ok());
    (value.unwrap_or(if digits == 0 { 0 } else { i64::MAX }), digits)
}

/// `8:05`, `10:15:00.123`, `10h15`, `24:00` at the start of a text: microseconds since midnight.
fn time(text: &str) -> Option<(i64, usize)> {
    let (hour, mut at) = number(text);
    let mark = text.get(at..)?.chars().next().filter(|c| matches!(c, ':' | 'h'))?;
    if !(1..=2).contains(&at) {
        return None;
    }
    let (minute, digits) = number(text.get(at + 1..)?);
    if digits == 0 && mark == ':' || digits > 2 {
        return None;
    }
    at += 1 + digits;
    let mut second = 0;
    if let Some(rest) = text.get(at..).and_then(|r| r.strip_prefix([':', 'm'])) {
        let (value, digits) = number(rest);
        if (1..=2).contains(&digits) {
            // A leap second is the second before it.
            second = if value == 60 { 59 } else { value };
            at += 1 + digits;
        }
    }
    let mut micros = 0;
    if let Some(rest) = text.get(at..).and_then(|r| r.strip_prefix(['.', ',']))
        && starts_with_digit(rest)
    {
        let digits = number(rest).1;
        let six: String = rest.chars().take(digits.min(6)).collect();
        micros = format!("{six:0<6}").parse().ok()?;
        at += 1 + digits;
    }
    let seconds = hour * 3600 + minute * 60 + second;
    let is_time = hour < 24 && minute < 60 && second < 60 || seconds == 86_400;
    is_time.then_some((seconds * 1_000_000 + micros, at))
}

/// `-0600`, `+05:30`, `-6`: minutes east of UTC where such a zone can be, and the length.
fn signed_zone(text: &str) -> (Option<i64>, usize) {
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let (value, digits) = number(text.get(1..).unwrap_or_default());
    let mut length = 1 + digits;
    let mut minutes = match digits {
        1 | 2 => value.checked_mul(60),
        3 | 4 => Some(value / 100 * 60 + value % 100),
        _ => None,
    };
    if (1..=2).contains(&digits)
        && let Some(rest) = text.get(length..).and_then(|r| r.strip_prefix(':'))
    {
        let (value, digits) = number(rest);
        if digits == 2 {
            minutes = minutes.map(|m| m + value);
            length += 3;
        }
    }
    let minutes = minutes.map(|m| sign * m).filter(|m| (MOST_MINUTES_WEST..=MOST_MINUTES_EAST).contains(m));
    (minutes, length)
}
