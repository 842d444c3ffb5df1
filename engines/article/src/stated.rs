//! A date as a page states it.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use std::fmt;

/// The offsets that are believed without being stated: from California to eastern Australia.
const UNSTATED_OFFSETS: std::ops::RangeInclusive<i64> = -8 * 60..=10 * 60;

/// A date as the page states it, with no more precision than it gave. Prints and serialises as
/// RFC 3339 when the instant is known, else as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stated {
    /// A day alone.
    Day {
        /// Gregorian year.
        year: i16,
        /// 1 to 12.
        month: i8,
        /// 1 to 31.
        day: i8,
    },
    /// A time with its zone.
    Instant {
        /// Microseconds since 1970-01-01T00:00:00Z.
        micros_utc: i64,
        /// The offset east of UTC, in minutes, as stated. Where a page states an instant in UTC
        /// but shows its readers the day before or after, the offset is the one its shown time
        /// tells, or else the least that gives the shown day: the day is then the outlet's own.
        offset_minutes: i32,
    },
    /// A time without a zone: the reader's own, unknown here. Prints as its day.
    Local {
        /// Gregorian year.
        year: i16,
        /// 1 to 12.
        month: i8,
        /// 1 to 31.
        day: i8,
        /// 0 to 23.
        hour: i8,
        /// 0 to 59.
        minute: i8,
        /// 0 to 59.
        second: i8,
    },
}

impl Stated {
    /// A day that exists, or `None`.
    pub(crate) fn on(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok()?;
        Some(Self::Day { year, month, day })
    }

    /// The same day at a time of day, with the offset where one is stated.
    pub(crate) fn at(self, hour: i8, minute: i8, second: i8, offset: Option<i32>) -> Option<Self> {
        let (year, month, day) = self.civil();
        let time = Date::new(year, month, day).ok()?.to_datetime(jiff::civil::Time::new(hour, minute, second, 0).ok()?);
        let Some(offset_minutes) = offset else {
            return Some(Self::Local { year, month, day, hour, minute, second });
        };
        let offset = Offset::from_seconds(offset_minutes.checked_mul(60)?).ok()?;
        let micros_utc = offset.to_timestamp(time).ok()?.as_microsecond();
        Some(Self::Instant { micros_utc, offset_minutes })
    }

    /// From seconds since 1970, as some pages write them.
    pub(crate) fn from_seconds(seconds: i64) -> Option<Self> {
        let micros_utc = Timestamp::new(seconds, 0).ok()?.as_microsecond();
        Some(Self::Instant { micros_utc, offset_minutes: 0 })
    }

    /// Whether it is an instant in UTC, as machines write it whatever the outlet's zone.
    pub(crate) fn is_utc(&self) -> bool {
        matches!(self, Self::Instant { offset_minutes: 0, .. })
    }

    /// The same instant in the zone of a page that shows `local` for it; `None` when no zone
    /// explains the difference or when there is none.
    pub(crate) fn on_day_of(self, local: Self) -> Option<Self> {
        let Self::Instant { micros_utc, .. } = self else {
            return None;
        };
        let (year, month, day) = local.civil();
        if (year, month, day) == self.civil() {
            return None;
        }
        let start = Date::new(year, month, day).ok()?;
        let minutes_of = |at: jiff::civil::DateTime| -> Option<i64> {
            let at = Offset::UTC.to_timestamp(at).ok()?.as_microsecond();
            Some((at - micros_utc).div_euclid(60_000_000))
        };
        let start_of_day = minutes_of(start.at(0, 0, 0, 0))?;
        let end_of_day = minutes_of(start.at(23, 59, 59, 0))?;
        let least = if start_of_day > 0 {
            // Zones are whole hours as good as everywhere that has newspapers.
            start_of_day.div_euclid(60) * 60 + i64::from(start_of_day % 60 != 0) * 60
        } else {
            end_of_day.div_euclid(60) * 60
        };
        let told = match local {
            Self::Local { hour, minute, .. } => minutes_of(start.at(hour, minute, 0, 0))
                .map(|m| (m + 7).div_euclid(15) * 15)
                .filter(|m| UNSTATED_OFFSETS.contains(m)),
            _ => None,
        };
        let offset_minutes = told.unwrap_or(least);
        UNSTATED_OFFSETS
            .contains(&offset_minutes)
            .then_some(Self::Instant { micros_utc, offset_minutes: i32::try_from(offset_minutes).ok()? })
    }

    /// How many days lie between the two.
    pub(crate) fn days_from(&self, other: &Self) -> i32 {
        let day = |(year, month, day)| Date::new(year, month, day).ok();
        let (one, other) = (day(self.civil()), day(other.civil()));
        one.zip(other).and_then(|(one, other)| one.until(other).ok()).map_or(0, |span| span.get_days().abs())
    }

    /// The day where the page was written, `YYYY-MM-DD`.
    pub fn day(&self) -> String {
        let (year, month, day) = self.civil();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// Microseconds since 1970 UTC, when the page states enough to know them.
    pub fn micros_utc(&self) -> Option<i64> {
        match *self {
            Self::Instant { micros_utc, .. } => Some(micros_utc),
            Self::Day { .. } | Self::Local { .. } => None,
        }
    }

    /// Year, month and day as stated.
    pub(crate) fn civil(&self) -> (i16, i8, i8) {
        match *self {
            Self::Day { year, month, day } | Self::Local { year, month, day, .. } => (year, month, day),
            Self::Instant { micros_utc, offset_minutes } => {
                let date = zoned(micros_utc, offset_minutes).date();
                (date.year(), date.month(), date.day())
            }
        }
    }
}

fn zoned(micros_utc: i64, offset_minutes: i32) -> jiff::civil::DateTime {
    let seconds = offset_minutes.saturating_mul(60);
    let offset = Offset::from_seconds(seconds).unwrap_or(Offset::UTC);
    let instant = Timestamp::from_microsecond(micros_utc).unwrap_or(Timestamp::UNIX_EPOCH);
    offset.to_datetime(instant)
}

impl fmt::Display for Stated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Instant { micros_utc, offset_minutes } = *self else {
            return f.write_str(&self.day());
        };
        let at = zoned(micros_utc, offset_minutes);
        write!(f, "{}T{:02}:{:02}:{:02}", self.day(), at.hour(), at.minute(), at.second())?;
        match offset_minutes {
            0 => f.write_str("Z"),
            minutes => {
                let sign = if minutes < 0 { '-' } else { '+' };
                let minutes = minutes.unsigned_abs();
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

impl serde::Serialize for Stated {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn prints_no_more_than_is_known() {
        let day = Stated::on(2024, 3, 12).unwrap();
        assert_eq!(day.to_string(), "2024-03-12");
        let local = day.at(23, 5, 0, None).unwrap();
        assert_eq!(local.to_string(), "2024-03-12");
        assert_eq!(local.micros_utc(), None);
        let there = day.at(23, 5, 0, Some(-360)).unwrap();
        assert_eq!(there.to_string(), "2024-03-12T23:05:00-06:00");
        assert_eq!(there.day(), "2024-03-12");
        assert_eq!(there.micros_utc(), Some(1_710_306_300_000_000));
    }

    #[test]
    fn an_instant_in_utc_takes_the_day_the_page_shows() {
        let day = Stated::on(2024, 3, 12).unwrap();
        let late = Stated::on(2024, 3, 13).unwrap().at(1, 49, 9, Some(0)).unwrap();
        let mended = late.on_day_of(day).unwrap();
        assert_eq!(mended.to_string(), "2024-03-12T23:49:09-02:00");
        assert_eq!(mended.micros_utc(), late.micros_utc());
        let shown = day.at(19, 49, 0, None).unwrap();
        assert_eq!(late.on_day_of(shown).unwrap().to_string(), "2024-03-12T19:49:09-06:00");
        let midnight = day.at(23, 0, 0, Some(0)).unwrap();
        let next = Stated::on(2024, 3, 13).unwrap();
        assert_eq!(midnight.on_day_of(next).unwrap().to_string(), "2024-03-13T00:00:00+01:00");
        assert_eq!(late.on_day_of(Stated::on(2024, 3, 1).unwrap()), None);
        assert_eq!(late.on_day_of(next), None);
    }

    #[test]
    fn impossible_days_are_none() {
        assert_eq!(Stated::on(2023, 2, 29), None);
    }
}
