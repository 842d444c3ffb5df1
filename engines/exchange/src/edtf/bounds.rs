//! The first and the last day that a date can mean: what lists sort by and filters compare.

use super::{Date, End, Part, Point};
use std::fmt;

/// A day of the proleptic Gregorian calendar; sorts as time does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// -9999 to 9999.
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.year < 0 { "-" } else { "" };
        write!(f, "{sign}{:04}-{:02}-{:02}", self.year.unsigned_abs(), self.month, self.day)
    }
}

impl Date {
    /// The first day that it can mean; none where it has no known beginning.
    pub fn earliest(&self) -> Option<Day> {
        match self {
            Date::Point(point) | Date::Interval(End::Point(point), _) => Some(point.earliest()),
            Date::Undated | Date::Interval(..) => None,
        }
    }

    /// The last day that it can mean; none where it has no known end.
    pub fn latest(&self) -> Option<Day> {
        match self {
            Date::Point(point) | Date::Interval(_, End::Point(point)) => Some(point.latest()),
            Date::Undated | Date::Interval(..) => None,
        }
    }
}

impl Point {
    /// The first day that it can mean. Doubt (`?`, `~`) does not widen it: nobody says by how much.
    pub fn earliest(&self) -> Day {
        let year = if self.year.value < 0 { self.year.value - self.unknown_span() } else { self.year.value };
        let (first, _) = self.months();
        let day = if let Part::Known(day) = self.day { day } else { 1 };
        Day { year, month: first, day }
    }

    /// The last day that it can mean.
    pub fn latest(&self) -> Day {
        let year = if self.year.value < 0 { self.year.value } else { self.year.value + self.unknown_span() };
        let (_, last) = self.months();
        let day = if let Part::Known(day) = self.day { day } else { days_in(year, last) };
        Day { year, month: last, day }
    }

    pub(super) fn is_possible(&self) -> bool {
        let month = match self.month {
            Part::Absent => return self.day == Part::Absent,
            Part::Unspecified => 1,
            Part::Known(month @ 1..=12) => month,
            Part::Known(21..=41) => return self.day == Part::Absent,
            Part::Known(_) => return false,
        };
        // 29 February of a year that is not fully known is possible: 199X-02-29 was in 1992
        let leap = if self.year.unknown_digits > 0 { 2000 } else { self.year.value };
        !matches!(self.day, Part::Known(day) if day == 0 || day > days_in(leap, month))
    }

    /// How many years the unknown digits leave open, less one: 9 for a decade.
    fn unknown_span(&self) -> i16 {
        10i16.pow(u32::from(self.year.unknown_digits.min(4))) - 1
    }

    /// First and last month. Seasons without a hemisphere are the northern ones (ISO 8601-2), winter being that which
    /// begins the year, so that no season crosses it.
    fn months(&self) -> (u8, u8) {
        match self.month {
            Part::Known(month @ 1..=12) => (month, month),
            Part::Known(21 | 25) => (3, 5),
            Part::Known(22 | 26) => (6, 8),
            Part::Known(23 | 27) => (9, 11),
            Part::Known(24 | 28) => (1, 2),
            Part::Known(29) => (9, 11),
            Part::Known(30) => (1, 2),
            Part::Known(31) => (3, 5),
            Part::Known(32) => (6, 8),
            Part::Known(quarter @ 33..=36) => ((quarter - 33) * 3 + 1, (quarter - 33) * 3 + 3),
            Part::Known(third @ 37..=39) => ((third - 37) * 4 + 1, (third - 37) * 4 + 4),
            Part::Known(40) => (1, 6),
            Part::Known(41) => (7, 12),
            _ => (1, 12),
        }
    }
}

fn days_in(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}
