//! An instant in an outlet's own zone, as its pages and feeds write it.

use anyhow::{Context, Result};
use jiff::fmt::temporal::Pieces;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, ZonedDateTime};

/// An instant with the zone of the outlet that states it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment(ZonedDateTime);

impl Moment {
    /// Reads RFC 3339. Where the machine knows no zones, the offset that stands in the text is kept.
    pub fn parse(text: &str, zone: &str) -> Result<Moment> {
        let at: Timestamp = text.parse().with_context(|| format!("reading the instant {text}"))?;
        let stated = Pieces::parse(text).ok().and_then(|pieces| pieces.to_numeric_offset());
        let zone = TimeZone::get(zone).ok().or_else(|| stated.map(TimeZone::fixed)).unwrap_or(TimeZone::UTC);
        Ok(Moment(at.to_zoned_datetime(zone)))
    }

    /// Of microseconds UTC.
    pub fn of_micros(micros: i64, zone: &str) -> Result<Moment> {
        let at = Timestamp::from_microsecond(micros).context("reading an instant")?;
        Ok(Moment(at.to_zoned_datetime(TimeZone::get(zone).unwrap_or(TimeZone::UTC))))
    }

    /// Microseconds UTC.
    pub fn micros(&self) -> i64 {
        self.0.timestamp().as_microsecond()
    }

    /// The same hour of the same day of the week, so many weeks later; earlier where negative.
    pub fn moved_by_weeks(&self, weeks: i64) -> Result<Moment> {
        let moved = self.0.checked_add(weeks.weeks());
        Ok(Moment(moved.context("moving a date")?))
    }

    /// So many seconds later.
    pub fn later_by_seconds(&self, seconds: i64) -> Result<Moment> {
        Ok(Moment(self.0.checked_add(seconds.seconds()).context("moving an instant")?))
    }

    /// `2026-02-15T05:00:00-06:00`
    pub fn rfc3339(&self) -> String {
        self.0.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }

    /// `Sun, 15 Feb 2026 05:00:00 -0600`
    pub fn rfc2822(&self) -> String {
        self.0.strftime("%a, %d %b %Y %H:%M:%S %z").to_string()
    }

    /// `Sun, 15 Feb 2026 11:00:00 GMT`
    pub fn http(&self) -> String {
        self.0.with_time_zone(TimeZone::UTC).strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
    }

    /// Fills `{d} {dd} {mm} {yyyy} {month} {HH} {MM}`; `months` are the names from January on.
    pub fn fill(&self, pattern: &str, months: &[String]) -> String {
        let month = usize::try_from(self.0.month()).ok().and_then(|n| months.get(n.checked_sub(1)?));
        let mut text = pattern.replace("{d}", &self.0.day().to_string());
        text = text.replace("{month}", month.map_or("", String::as_str));
        for (name, format) in [("{dd}", "%d"), ("{mm}", "%m"), ("{yyyy}", "%Y"), ("{HH}", "%H"), ("{MM}", "%M")] {
            text = text.replace(name, &self.0.strftime(format).to_string());
        }
        text
    }

    /// `2026-02`, by which a sitemap index is parted.
    pub fn year_and_month(&self) -> String {
        self.0.strftime("%Y-%m").to_string()
    }
}

/// By how many weeks instants move so that the newest lies less than a week before `now` and none after it.
pub(super) fn weeks_to(now: i64, newest: i64) -> i64 {
    const WEEK: i64 = 7 * 24 * 3600 * 1_000_000;
    // an hour is left for zones whose clocks change between the two dates
    const CLOCK_CHANGE: i64 = 3600 * 1_000_000;
    now.saturating_sub(newest).saturating_sub(CLOCK_CHANGE).div_euclid(WEEK)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_and_hours_stay() {
        let at = Moment::parse("2026-02-15T05:00:00-06:00", "America/Tegucigalpa").unwrap();
        assert_eq!(at.rfc2822(), "Sun, 15 Feb 2026 05:00:00 -0600");
        let moved = at.moved_by_weeks(40).unwrap();
        assert_eq!(moved.rfc2822(), "Sun, 22 Nov 2026 05:00:00 -0600");
        assert_eq!(moved.http(), "Sun, 22 Nov 2026 11:00:00 GMT");
        assert_eq!(moved.fill("{d} de {month}, {HH}:{MM}", &vec!["x".to_owned(); 12]), "22 de x, 05:00");
    }

    #[test]
    fn the_newest_is_never_in_the_future_and_never_a_week_old() {
        let newest = 1_771_400_000_000_000;
        for now in (0..400).map(|n| newest - 3_000_000_000_000 + n * 86_399_000_001) {
            let moved = newest + weeks_to(now, newest) * 604_800_000_000;
            assert!(moved < now && now - moved <= 604_800_000_000 + 3_600_000_000, "{now}");
        }
    }
}
