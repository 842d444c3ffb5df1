//! A date in any of the spellings of feeds, read piece by piece.

use jiff::civil::Date;
use jiff::tz::Offset;

use super::words::{folded, month, zone};
use super::{Moment, NumericOrder, calendar_day};

/// Longest text that can be a date, in bytes; a text longer than that is an article.
const MAX_DATE_BYTES: usize = 120;
/// Zones reach from 12 hours west to 14 east.
const MOST_MINUTES_WEST: i64 = -12 * 60;
const MOST_MINUTES_EAST: i64 = 14 * 60;

pub(super) fn moment(text: &str, order: NumericOrder) -> Option<Moment> {
    let text = text.trim();
    if text.is_empty() || text.len() > MAX_DATE_BYTES {
        return None;
    }
    let text = folded(text);
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return from_digits(&text);
    }
    let parts = Parts::of(&text, order)?;
    let date = calendar_day(parts.year, parts.month, parts.day)?;
    placed(date, parts.time, parts.zone)
}

/// `1754218800`, `1754218800123`, `20260803`, `20260803101500`.
fn from_digits(text: &str) -> Option<Moment> {
    let number: i64 = text.parse().ok()?;
    let micros = match text.len() {
        9 | 10 => number.checked_mul(1_000_000)?,
        13 => number.checked_mul(1_000)?,
        8 | 12 | 14 => {
            let part = |from: usize, to: usize| text.get(from..to)?.parse().ok();
            let date = calendar_day(part(0, 4)?, part(4, 6)?, part(6, 8)?)?;
            return placed(date, None, None);
        }
        _ => return None,
    };
    Some(Moment::Instant(micros))
}

/// A day, with its time of day in microseconds and its zone in minutes where they are known.
fn placed(date: Date, time: Option<i64>, zone: Option<i64>) -> Option<Moment> {
    const DAY: i64 = 86_400_000_000;
    // 24:00 is the next midnight, on the next day even where no zone is known.
    let (date, time) = match time {
        Some(DAY) => (date.tomorrow().ok()?, Some(0)),
        other => (date, other),
    };
    let day = Moment::Day(date.year(), date.month(), date.day());
    let (Some(time), Some(zone)) = (time, zone) else {
        return Some(day);
    };
    let offset = Offset::from_seconds(i32::try_from(zone * 60).ok()?).ok()?;
    let midnight = offset.to_timestamp(date.at(0, 0, 0, 0)).ok()?;
    Some(Moment::Instant(
        midnight.as_microsecond().checked_add(time)?,
    ))
}

#[derive(Default)]
struct Parts {
    year: i64,
    month: i64,
    day: i64,
    /// Microseconds since midnight.
    time: Option<i64>,
    /// Minutes east of UTC.
    zone: Option<i64>,
}

impl Parts {
    fn of(text: &str, order: NumericOrder) -> Option<Parts> {
        let text = without_parentheses(text);
        let (mut parts, rest) = match iso_date(&text) {
            Some(found) => found,
            None => (Parts::default(), text.as_str()),
        };
        let mut words = Words::default();
        let mut after_time = false;
        for piece in pieces(rest) {
            match piece {
                Piece::Time(micros) if parts.time.is_none() => {
                    parts.time = Some(micros);
                    after_time = true;
                }
                Piece::Half(afternoon) => parts.time = parts.time.map(|t| half_day(t, afternoon)),
                Piece::Zone(minutes) if after_time || parts.year != 0 => {
                    parts.zone = Some(minutes);
                }
                Piece::Negative => return None,
                Piece::Month(number) => words.months.push((number, words.numbers.len())),
                Piece::Number(number, digits) => words.numbers.push((number, digits)),
                Piece::Numeric(a, b, c) => words.numeric = Some([a, b, c]),
                _ => {}
            }
        }
        if parts.year == 0 {
            (parts.year, parts.month, parts.day) = words.date(order)?;
        }
        Some(parts)
    }
}

/// What a date in words is made of.
#[derive(Default)]
struct Words {
    /// Month numbers, each with how many numbers stood before it.
    months: Vec<(i64, usize)>,
    /// Numbers that are no time, with their count of digits.
    numbers: Vec<(i64, usize)>,
    /// `03/08/2026` with the digits of each part.
    numeric: Option<[(i64, usize); 3]>,
}

impl Words {
    fn date(&self, order: NumericOrder) -> Option<(i64, i64, i64)> {
        if let Some([a, b, c]) = self.numeric {
            if a.1 == 4 {
                return Some((a.0, b.0, c.0));
            }
            let year = full_year(c.0, c.1);
            let month_first = match (a.0 > 12, b.0 > 12) {
                (true, _) => false,
                (_, true) => true,
                _ => order == NumericOrder::MonthFirst,
            };
            return Some(if month_first {
                (year, a.0, b.0)
            } else {
                (year, b.0, a.0)
            });
        }
        // The last one: `Mar, 15 Sept 2026` begins with a Spanish Tuesday.
        let (month, _) = *self.months.last()?;
        let year_at = self.numbers.iter().position(|(_, digits)| *digits >= 3);
        match year_at {
            Some(at) => {
                let (year, digits) = *self.numbers.get(at)?;
                let day = self.numbers.iter().enumerate().find(|(i, _)| *i != at);
                // A month and a year are no day.
                (digits == 4).then_some((year, month, day?.1.0))
            }
            None => {
                let (day, _) = *self.numbers.first()?;
                let (year, digits) = *self.numbers.get(1)?;
                Some((full_year(year, digits), month, day))
            }
        }
    }
}

/// Two digits: to 49 of this century, from 50 of the last (RFC 2822, 4.3). Three: counted from
/// 1900 by programs of the year 2000.
fn full_year(year: i64, digits: usize) -> i64 {
    match digits {
        1 | 2 if year < 50 => year + 2000,
        1..=3 => year + 1900,
        _ => year,
    }
}

/// `2026-08-03`, `2026-08`, `2026` at the start, and what stands after it.
fn iso_date(text: &str) -> Option<(Parts, &str)> {
    let digits = |from: &str| from.bytes().take_while(u8::is_ascii_digit).count();
    if digits(text) != 4 {
        return None;
    }
    let (year, mut rest) = text.split_at_checked(4)?;
    let mut found = [1, 1];
    let mut separator = None;
    for place in &mut found {
        let Some(mark) = rest.chars().next().filter(|c| matches!(c, '-' | '/' | '.')) else {
            break;
        };
        let after = rest.get(1..)?;
        let count = digits(after);
        if separator.is_some_and(|s| s != mark) || !(1..=2).contains(&count) {
            break;
        }
        separator = Some(mark);
        let (number, tail) = after.split_at_checked(count)?;
        *place = number.parse().ok()?;
        rest = tail;
    }
    // `2026 agosto 3` and `2026-ago-03` are dates in words.
    if rest.chars().any(char::is_alphabetic) && separator.is_none() || rest.starts_with('-') {
        return None;
    }
    let rest = rest.strip_prefix('t').unwrap_or(rest);
    let parts = Parts {
        year: year.parse().ok()?,
        month: found[0],
        day: found[1],
        ..Parts::default()
    };
    // Year 0 would be taken for a date not yet found.
    (parts.year > 0).then_some((parts, rest))
}

fn without_parentheses(text: &str) -> String {
    let mut depth = 0usize;
    text.chars()
        .filter(|c| {
            match c {
                '(' => depth += 1,
                ')' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}

enum Piece {
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

fn pieces(text: &str) -> Vec<Piece> {
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
            taken = rest
                .find(|c: char| !c.is_alphabetic())
                .unwrap_or(rest.len());
            let word = rest.get(..taken).unwrap_or_default();
            let after = rest.get(taken..).unwrap_or_default();
            found.extend(word_piece(word, after));
        } else if matches!(first, '+' | '-') && rest.get(1..).is_some_and(starts_with_digit) {
            let (minutes, length) = signed_zone(rest);
            let after_blank = text
                .get(..text.len() - rest.len())
                .is_some_and(|b| b.ends_with(' '));
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
    month(word)
        .map(Piece::Month)
        .or_else(|| zone(word).map(Piece::Zone))
}

/// `.m.`, `. m.` after the `a` or `p` of a half day.
fn is_dotted_m(after: &str) -> bool {
    after
        .strip_prefix('.')
        .is_some_and(|rest| rest.trim_start().starts_with('m'))
}

/// A time, a date in numbers, or a plain number at the start of `text`, with its length.
fn number_piece(text: &str) -> (Option<Piece>, usize) {
    if let Some((micros, length)) = time(text) {
        return (Some(Piece::Time(micros)), length);
    }
    let (first, digits) = number(text);
    let after = text.get(digits..).unwrap_or_default();
    if let Some(mark) = after
        .chars()
        .next()
        .filter(|c| matches!(c, '/' | '.' | '-'))
    {
        let second_text = after.get(1..).unwrap_or_default();
        let (second, second_digits) = number(second_text);
        let third_text = second_text
            .get(second_digits..)
            .and_then(|t| t.strip_prefix(mark));
        if let Some(third_text) = third_text.filter(|_| second_digits > 0) {
            let (third, third_digits) = number(third_text);
            if third_digits > 0 {
                let piece = Piece::Numeric(
                    (first, digits),
                    (second, second_digits),
                    (third, third_digits),
                );
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
    (
        value.unwrap_or(if digits == 0 { 0 } else { i64::MAX }),
        digits,
    )
}

/// `8:05`, `10:15:00.123`, `10h15`, `24:00` at the start of a text: microseconds since midnight.
fn time(text: &str) -> Option<(i64, usize)> {
    let (hour, mut at) = number(text);
    let mark = text
        .get(at..)?
        .chars()
        .next()
        .filter(|c| matches!(c, ':' | 'h'))?;
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

fn half_day(time: i64, afternoon: bool) -> i64 {
    const HALF: i64 = 12 * 3_600_000_000;
    match (time / HALF, afternoon) {
        (0, true) => time + HALF,
        // 12:30 a.m. is half past midnight.
        (1, false) if time < HALF + 3_600_000_000 => time - HALF,
        _ => time,
    }
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
    let minutes = minutes
        .map(|m| sign * m)
        .filter(|m| (MOST_MINUTES_WEST..=MOST_MINUTES_EAST).contains(m));
    (minutes, length)
}
