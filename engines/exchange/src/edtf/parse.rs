//! EDTF text to a date.

use super::{Date, End, Part, Point, Year};

/// Not a date in EDTF, and why not.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Malformed(pub &'static str);

/// Reads EDTF: `1998`, `1998-05`, `1998-05-02`, `1998~`, `199X`, `1998-XX`, `1998-21` (spring), `1998/2004`, `../2004`,
/// `1998/`. `XXXX` is [`Date::Undated`].
///
/// # Errors
/// What is no EDTF, no day of the calendar, or belongs to what is not read here: times of day, sets, years of five
/// digits, qualifiers of single components.
pub fn parse(text: &str) -> Result<Date, Malformed> {
    let text = text.trim();
    if text == "XXXX" {
        return Ok(Date::Undated);
    }
    let Some((from, to)) = text.split_once('/') else {
        return point(text).map(Date::Point);
    };
    let (from, to) = (end(from)?, end(to)?);
    match (&from, &to) {
        (End::Point(a), End::Point(b)) if a.earliest() > b.latest() => Err(Malformed("it ends before it begins")),
        (End::Open | End::Unknown, End::Open | End::Unknown) => Err(Malformed("neither end is known")),
        _ => Ok(Date::Interval(from, to)),
    }
}

fn end(text: &str) -> Result<End, Malformed> {
    match text {
        "" => Ok(End::Unknown),
        ".." => Ok(End::Open),
        _ => point(text).map(End::Point),
    }
}

pub(super) fn point(text: &str) -> Result<Point, Malformed> {
    let (uncertain, approximate, bare) = match text.strip_suffix(['?', '~', '%']) {
        Some(bare) if text.ends_with('?') => (true, false, bare),
        Some(bare) if text.ends_with('~') => (false, true, bare),
        Some(bare) => (true, true, bare),
        None => (false, false, text),
    };
    let (sign, rest) = match bare.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, bare),
    };
    let mut parts = rest.split('-');
    let year = year(parts.next().unwrap_or(""), sign)?;
    let month = part(parts.next())?;
    let day = part(parts.next())?;
    if parts.next().is_some() {
        return Err(Malformed("more than year, month and day"));
    }
    let point = Point { year, month, day, uncertain, approximate };
    if point.is_possible() { Ok(point) } else { Err(Malformed("no such day in the calendar")) }
}

fn year(text: &str, sign: i16) -> Result<Year, Malformed> {
    let wrong = Malformed("a year has four digits, the last of which may be X");
    if text.len() != 4 {
        return Err(wrong);
    }
    let known = text.trim_end_matches('X');
    if known.is_empty() || !known.bytes().all(|b| b.is_ascii_digit()) {
        return Err(wrong);
    }
    let unknown = text.len() - known.len();
    let value: i16 = format!("{known}{}", "0".repeat(unknown)).parse().map_err(|_| wrong.clone())?;
    if sign < 0 && value == 0 {
        return Err(Malformed("there is no year -0000"));
    }
    Ok(Year { value: value * sign, unknown_digits: u8::try_from(unknown).map_err(|_| wrong)? })
}

fn part(text: Option<&str>) -> Result<Part, Malformed> {
    match text {
        None => Ok(Part::Absent),
        Some("XX") => Ok(Part::Unspecified),
        Some(text) if text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit()) => {
            text.parse().map(Part::Known).map_err(|_| Malformed("a month or day that is no number"))
        }
        Some(_) => Err(Malformed("months and days have two digits")),
    }
}
