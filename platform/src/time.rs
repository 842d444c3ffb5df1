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

/// RFC 3339 in UTC.
pub fn rfc3339(instant: i64) -> String {
    jiff::Timestamp::from_microsecond(instant).map_or_else(|_| instant.to_string(), |t| t.to_string())
}

/// The civil day of an instant in a zone; UTC where the zone is not known.
pub fn day_in(instant: i64, zone: &str) -> String {
    let Ok(instant) = jiff::Timestamp::from_microsecond(instant) else { return String::new() };
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    instant.to_zoned_datetime(zone).date().to_string()
}
