//! When something was said to have happened: an instant, or only a day.

mod pieces;
mod read;
mod words;

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Serialize, Serializer};

/// An instant where time and zone are known, else the day as written. A time without its zone
/// could be off by a day's half, so only its day is kept.
///
/// Displays and serialises as RFC 3339 (`2026-08-03T16:15:00Z`) or `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Moment {
    /// Year 1 to 9999, month, day.
    Day(i16, i8, i8),
    /// Microseconds since 1970 in UTC.
    Instant(i64),
}

/// How `03/08/2026` is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NumericOrder {
    /// 3 August: everywhere but in the United States.
    #[default]
    DayFirst,
    /// 8 March: in text from the United States.
    MonthFirst,
}

impl NumericOrder {
    /// The order that a language tag makes likely.
    pub fn of_language(language: Option<&str>) -> Self {
        match language {
            Some(tag) if tag.eq_ignore_ascii_case("en-us") => NumericOrder::MonthFirst,
            _ => NumericOrder::DayFirst,
        }
    }
}

impl Moment {
    /// Reads a date as feeds write it: RFC 822 and its mistakes, RFC 3339, W3C, SQL, dates in
    /// words (en, es, pt, fr), epoch seconds or milliseconds. None for anything that names no
    /// day of the years 1 to 9999.
    pub fn read(text: &str, order: NumericOrder) -> Option<Moment> {
        read::moment(text, order)
    }

    /// Microseconds since 1970 in UTC; None where only the day is known.
    pub fn micros_utc(&self) -> Option<i64> {
        match self {
            Moment::Instant(micros) => Some(*micros),
            Moment::Day(..) => None,
        }
    }

    /// The day as `YYYY-MM-DD`; of an instant, its day in UTC.
    pub fn day(&self) -> String {
        self.to_string().chars().take(10).collect()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Moment::Day(year, month, day) => write!(out, "{year:04}-{month:02}-{day:02}"),
            Moment::Instant(micros) => match Timestamp::from_microsecond(*micros) {
                Ok(instant) => write!(out, "{instant}"),
                Err(_) => write!(out, "{micros} µs"),
            },
        }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// A day that the calendar has, of the years 1 to 9999.
pub(crate) fn calendar_day(year: i64, month: i64, day: i64) -> Option<Date> {
    let date = Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    (date.year() >= 1).then_some(date)
}

#[cfg(test)]
mod tests;
