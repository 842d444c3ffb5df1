//! A date in any of the spellings of feeds, read piece by piece.

use jiff::civil::Date;
use jiff::tz::Offset;

use super::pieces::{Piece, pieces};
use super::words::folded;
use super::{Moment, NumericOrder, calendar_day};

/// Longest text that can be a date, in bytes; a text longer than that is an article.
const MAX_DATE_BYTES: usize = 120;

pub(super) fn moment(text: &str, order: NumericOrder) -> Option<Moment> {
    let text = text.trim();
    if text.is_empty() || text.len() > MAX_DATE_BYTES {
        return None;
    }
    let text = folded(text);
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return from_digits(&text);
    }
    let parts = Parts::of(&spread(&text).unwrap_or(text), order)?;
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

/// `20260803t101500z` with its separators.
fn spread(text: &str) -> Option<String> {
    let (date, time) = text.split_once('t')?;
    let (time, zone) = time.split_at_checked(6)?;
    if date.len() != 8 || !(date.to_owned() + time).bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |text: &str, from: usize, to: usize| text.get(from..to).map(str::to_owned);
    Some(format!(
        "{}-{}-{} {}:{}:{}{zone}",
        part(date, 0, 4)?,
        part(date, 4, 6)?,
        part(date, 6, 8)?,
        part(time, 0, 2)?,
        part(time, 2, 4)?,
        part(time, 4, 6)?,
    ))
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
    Some(Moment::Instant(midnight.as_microsecond().checked_add(time)?))
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
            return Some(if month_first { (year, a.0, b.0) } else { (year, b.0, a.0) });
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
    let parts = Parts { year: year.parse().ok()?, month: found[0], day: found[1], ..Parts::default() };
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

fn half_day(time: i64, afternoon: bool) -> i64 {
    const HALF: i64 = 12 * 3_600_000_000;
    match (time / HALF, afternoon) {
        (0, true) => time + HALF,
        // 12:30 a.m. is half past midnight.
        (1, false) if time < HALF + 3_600_000_000 => time - HALF,
        _ => time,
    }
}
