//! Instants: microseconds since 1970 UTC, as the database keeps them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// One second in the unit of the database.
pub const SECOND: i64 = 1_000_000;
/// One day in the unit of the database.
pub const DAY: i64 = 86_400 * SECOND;

/// The present instant.
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
}

/// A length of time in microseconds.
pub fn micros(duration: Duration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}

/// The instant a length of time after another; never past the last one there is, however long hosts tell us to wait.
pub fn after(instant: i64, duration: Duration) -> i64 {
    instant.saturating_add(micros(duration))
}

/// RFC 3339 in UTC.
pub fn rfc3339(instant: i64) -> String {
    jiff::Timestamp::from_microsecond(instant).map_or_else(|_| instant.to_string(), |t| t.to_string())
}

/// The instant that an RFC 3339 text states.
pub fn instant(text: &str) -> Option<i64> {
    text.parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_microsecond)
}

/// The civil day of an instant in a zone; UTC where the zone is not known.
pub fn day_in(instant: i64, zone: &str) -> String {
    let Ok(instant) = jiff::Timestamp::from_microsecond(instant) else { return String::new() };
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    instant.to_zoned_datetime(zone).date().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_length_of_time_is_too_long() {
        assert_eq!(after(now(), Duration::MAX), i64::MAX);
        assert_eq!(after(5, Duration::from_micros(7)), 12);
        assert_eq!(rfc3339(i64::MAX), i64::MAX.to_string());
        assert_eq!(day_in(i64::MIN, "UTC"), "");
    }

    #[test]
    fn a_day_is_the_zone_s_own() {
        let late = 1_750_000_000 * SECOND; // 2025-06-15T15:06:40Z
        assert_eq!(day_in(late, "Pacific/Auckland"), "2025-06-16");
        assert_eq!(day_in(late, "America/Tegucigalpa"), "2025-06-15");
        assert_eq!(day_in(late, "No/Where"), "2025-06-15");
    }
}
