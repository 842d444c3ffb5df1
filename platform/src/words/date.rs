//! Dates and hours as each language writes them.

use std::borrow::Borrow;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Lang, Speech};

impl Speech {
    /// A civil day `YYYY-MM-DD` in words: "17 de marzo de 2026". What is no day is given back as it is.
    pub fn date(&self, day: &str) -> String {
        read_day(day).map_or_else(|| day.to_owned(), |date| self.long(date))
    }

    /// A civil day `YYYY-MM-DD` with a short month: "17 mar 2026".
    pub fn date_short(&self, day: &str) -> String {
        read_day(day).map_or_else(|| day.to_owned(), |date| self.short(date))
    }

    /// An instant (microseconds UTC) as day and hour in a zone of the IANA list; UTC where the zone is not known.
    pub fn instant(&self, micros: impl Borrow<i64>, zone: &str) -> String {
        self.day_and_hour(*micros.borrow(), zone, Speech::long)
    }

    /// The same with a short month, for tables and lists.
    pub fn instant_short(&self, micros: impl Borrow<i64>, zone: &str) -> String {
        self.day_and_hour(*micros.borrow(), zone, Speech::short)
    }

    /// The hour of an instant in a zone: "18:30", "18h30", "18 h 30".
    pub fn time(&self, micros: impl Borrow<i64>, zone: &str) -> String {
        civil(*micros.borrow(), zone).map_or_else(|| self.t("site-unknown"), |at| self.hour(at.hour(), at.minute()))
    }

    fn day_and_hour(&self, micros: i64, zone: &str, day: fn(&Speech, Date) -> String) -> String {
        let Some(at) = civil(micros, zone) else {
            return self.t("site-unknown");
        };
        let hour = self.hour(at.hour(), at.minute());
        self.with("site-date-hour", &[("day", day(self, at.date()).into()), ("hour", hour.into())])
    }

    fn long(&self, date: Date) -> String {
        let month = self.t(&format!("site-month-{}", date.month()));
        self.dated("site-date-long", date, month)
    }

    fn short(&self, date: Date) -> String {
        let month = self.t(&format!("site-mon-{}", date.month()));
        self.dated("site-date-short", date, month)
    }

    fn dated(&self, key: &str, date: Date, month: String) -> String {
        // the first of the month is an ordinal in French
        let day = match (self.lang(), date.day()) {
            (Lang::Fr, 1) => "1er".to_owned(),
            (_, day) => day.to_string(),
        };
        self.with(key, &[("day", day.into()), ("month", month.into()), ("year", date.year().to_string().into())])
    }

    fn hour(&self, hour: i8, minute: i8) -> String {
        match self.lang() {
            Lang::Es | Lang::En => format!("{hour:02}:{minute:02}"),
            Lang::Pt => format!("{hour}h{minute:02}"),
            Lang::Fr => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
        }
    }
}

/// A day may stand at the head of a longer timestamp.
fn read_day(day: &str) -> Option<Date> {
    day.get(..10)?.parse().ok()
}

fn civil(micros: i64, zone: &str) -> Option<jiff::civil::DateTime> {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    Some(Timestamp::from_microsecond(micros).ok()?.to_zoned_datetime(zone).datetime())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::words::{SITE, Words};

    fn all(say: impl Fn(&Speech) -> String) -> [String; 4] {
        let words = Words::new(&[SITE]).unwrap();
        Lang::ALL.map(|lang| say(&words.speak(lang)))
    }

    /// 2026-03-18 00:30 UTC, half past six in the evening of the day before in Tegucigalpa.
    const EVENING: i64 = 1_773_793_800_000_000;

    #[test]
    fn the_table_of_the_guide() {
        let long = ["17 de marzo de 2026", "17 March 2026", "17 de março de 2026", "17 mars 2026"];
        assert_eq!(all(|s| s.date("2026-03-17")), long);
        let short = ["17 mar 2026", "17 Mar 2026", "17 mar. 2026", "17 mars 2026"];
        assert_eq!(all(|s| s.date_short("2026-03-17")), short);
        let time = ["18:30", "18:30", "18h30", "18\u{a0}h\u{a0}30"];
        assert_eq!(all(|s| s.time(EVENING, "America/Tegucigalpa")), time);
    }

    #[test]
    fn an_instant_is_told_in_the_zone_asked_for() {
        let there = all(|s| s.instant(EVENING, "America/Tegucigalpa"));
        assert_eq!(there[0], "17 de marzo de 2026, 18:30");
        assert_eq!(there[3], "17 mars 2026, 18\u{a0}h\u{a0}30");
        assert_eq!(all(|s| s.instant_short(EVENING, "UTC"))[2], "18 mar. 2026, 0h30");
        assert_eq!(all(|s| s.instant_short(EVENING, "No/Where"))[1], "18 Mar 2026, 00:30");
    }

    #[test]
    fn every_month_has_its_names() {
        for month in 1..=12 {
            for said in all(|s| s.date(&format!("2025-{month:02}-01")) + &s.date_short(&format!("2025-{month:02}-01")))
            {
                assert!(!said.contains("site-"), "{said}");
            }
        }
        assert_eq!(all(|s| s.date("2025-12-01"))[3], "1er décembre 2025");
    }

    #[test]
    fn what_is_no_date_does_not_stop_a_page() {
        for odd in ["", "2026", "2026-13-45", "ayer, día 1", "ééééééééé"] {
            assert_eq!(all(|s| s.date(odd))[0], odd);
        }
        assert_eq!(all(|s| s.date("2026-03-17T06:40:00Z"))[1], "17 March 2026");
        assert_eq!(all(|s| s.instant(i64::MAX, "UTC"))[0], "no se puede saber");
    }
}
