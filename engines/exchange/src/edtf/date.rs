//! What a date is, and its one way to be written: EDTF.

use std::fmt;

/// A date, of whatever precision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Date {
    /// Stated to have no date: "s.f.", "n.d.". Not the same as a date that nobody filled in.
    Undated,
    /// One day, month, season, year, decade or century.
    Point(Point),
    /// From one to the other, both included.
    Interval(End, End),
}

/// One end of an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// Known as far as it is.
    Point(Point),
    /// There is none: `..`
    Open,
    /// There is one and nobody knows it: empty.
    Unknown,
}

/// A day, or what is known of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Point {
    /// The year.
    pub year: Year,
    /// 1 to 12, or 21 to 41 for seasons, quarters and the like (EDTF).
    pub month: Part,
    /// 1 to 31; absent where the month is.
    pub day: Part,
    /// The source itself is doubted: `?`
    pub uncertain: bool,
    /// An estimate: `~`
    pub approximate: bool,
}

/// A year with so many of its last digits unknown: `199X` is 1990 with one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Year {
    /// From -9999 to 9999 as astronomers count, unknown digits being 0.
    pub value: i16,
    /// 0 to 4.
    pub unknown_digits: u8,
}

/// A month or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Part {
    /// Not given: the date is less precise.
    #[default]
    Absent,
    /// Given to be unknown: `XX`
    Unspecified,
    /// The number.
    Known(u8),
}

impl Point {
    /// A year, certain.
    pub fn year(value: i16) -> Self {
        let year = Year { value: value.clamp(-9999, 9999), unknown_digits: 0 };
        Point { year, month: Part::Absent, day: Part::Absent, uncertain: false, approximate: false }
    }

    /// The year if all its digits are known.
    pub fn known_year(&self) -> Option<i16> {
        (self.year.unknown_digits == 0).then_some(self.year.value)
    }
}

impl Date {
    /// The year in which it is or begins, if all its digits are known.
    pub fn first_year(&self) -> Option<i16> {
        match self {
            Date::Undated => None,
            Date::Point(point) | Date::Interval(End::Point(point), _) => point.known_year(),
            Date::Interval(_, End::Point(point)) => point.known_year(),
            Date::Interval(..) => None,
        }
    }

    /// Whether any part of it is uncertain or approximate.
    pub fn is_doubtful(&self) -> bool {
        let doubtful = |point: &Point| point.uncertain || point.approximate;
        let end = |end: &End| matches!(end, End::Point(point) if doubtful(point));
        match self {
            Date::Undated => false,
            Date::Point(point) => doubtful(point),
            Date::Interval(from, to) => end(from) || end(to),
        }
    }
}

impl fmt::Display for Date {
    /// EDTF; what has no date is `XXXX`, a year of which nothing is known.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Date::Undated => f.write_str("XXXX"),
            Date::Point(point) => point.fmt(f),
            Date::Interval(from, to) => write!(f, "{from}/{to}"),
        }
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            End::Point(point) => point.fmt(f),
            End::Open => f.write_str(".."),
            End::Unknown => Ok(()),
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.year.fmt(f)?;
        for part in [self.month, self.day] {
            match part {
                Part::Absent => break,
                Part::Unspecified => f.write_str("-XX")?,
                Part::Known(number) => write!(f, "-{number:02}")?,
            }
        }
        match (self.uncertain, self.approximate) {
            (true, true) => f.write_str("%"),
            (true, false) => f.write_str("?"),
            (false, true) => f.write_str("~"),
            (false, false) => Ok(()),
        }
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = format!("{:04}", self.value.unsigned_abs());
        let known = digits.len().saturating_sub(usize::from(self.unknown_digits));
        let sign = if self.value < 0 { "-" } else { "" };
        write!(f, "{sign}{}{}", digits.get(..known).unwrap_or(""), "X".repeat(digits.len() - known))
    }
}
