#![allow(clippy::unwrap_used)]
use super::*;

fn read(text: &str) -> String {
    Moment::read(text, NumericOrder::DayFirst).map_or("-".to_string(), |m| m.to_string())
}

#[test]
fn spellings_of_feeds() {
    for (text, expected) in [
        // RFC 822 and its mistakes
        ("Tue, 04 Aug 2026 09:30:00 -0600", "2026-08-04T15:30:00Z"),
        ("Tue, 4 Aug 26 9:30 GMT", "2026-08-04T09:30:00Z"),
        ("04 Aug 99 09:30:00 EST", "1999-08-04T14:30:00Z"),
        ("Tue, 04 Aug 2026 09:30:00 EDT", "2026-08-04T13:30:00Z"),
        ("Tue, 04 Aug 2026 24:00:00 +0000", "2026-08-05T00:00:00Z"),
        ("Tue, 04 Aug 2026 24:00", "2026-08-05"),
        ("Tue, 04 Aug 2026 23:59:60 Z", "2026-08-04T23:59:59Z"),
        ("Tue, 04 Aug 2026 09:30:00 -06:00", "2026-08-04T15:30:00Z"),
        ("Tue, 04 Aug 2026 09:30:00 GMT-0600", "2026-08-04T15:30:00Z"),
        ("Tue, 04 Aug 2026 09:30:00 UTC-5", "2026-08-04T14:30:00Z"),
        (
            "Tue, 04 Aug 2026 09:30:00 -0600 (CST)",
            "2026-08-04T15:30:00Z",
        ),
        ("Tue, 04 Aug 2026 09:30:00 +9900", "2026-08-04"),
        ("Tue, 04 Aug 2026 09:30:00", "2026-08-04"),
        ("Tue Aug  4 09:30:00 2026", "2026-08-04"),
        ("Tue Aug 04 09:30:00 UTC 2026", "2026-08-04T09:30:00Z"),
        ("Tue, 04-Aug-2026 09:30:00 GMT", "2026-08-04T09:30:00Z"),
        ("Tue, 04 Aug 2026", "2026-08-04"),
        // RFC 3339, W3C, SQL
        ("2026-08-04T09:30:00-06:00", "2026-08-04T15:30:00Z"),
        ("2026-08-04T09:30:00.5Z", "2026-08-04T09:30:00.5Z"),
        (
            "2026-08-04T09:30:00.123456789Z",
            "2026-08-04T09:30:00.123456Z",
        ),
        ("2026-08-04T09:30:00-0600", "2026-08-04T15:30:00Z"),
        ("2026-08-04T09:30:00-06", "2026-08-04T15:30:00Z"),
        ("2026-08-04T09:30Z", "2026-08-04T09:30:00Z"),
        ("2026-08-04 09:30:00 UTC", "2026-08-04T09:30:00Z"),
        ("2026-08-04 09:30:00 -0300", "2026-08-04T12:30:00Z"),
        ("2026-08-04 09:30", "2026-08-04"),
        ("2026-08-04", "2026-08-04"),
        ("2026/8/4 09:30", "2026-08-04"),
        ("2026-08", "2026-08-01"),
        ("20260804", "2026-08-04"),
        ("1785835800", "2026-08-04T09:30:00Z"),
        ("1785835800000", "2026-08-04T09:30:00Z"),
        // words
        ("Mar, 04 Ago 2026 09:30:00 -0600", "2026-08-04T15:30:00Z"),
        ("Mar, 17 Mar 2026 09:30:00 -0600", "2026-03-17T15:30:00Z"),
        ("4 de agosto de 2026, 09:30", "2026-08-04"),
        (
            "martes 4 de agosto de 2026 a las 9:30 p. m. GMT",
            "2026-08-04T21:30:00Z",
        ),
        ("4 set. 2026 09:30:00 -0300", "2026-09-04T12:30:00Z"),
        ("ter, 04 ago 2026 09:30:00 -0300", "2026-08-04T12:30:00Z"),
        ("4 de março de 2026 às 10h15", "2026-03-04"),
        ("mar. 4 août 2026 09:30:00 +0200", "2026-08-04T07:30:00Z"),
        ("1er décembre 2026", "2026-12-01"),
        ("August 4, 2026", "2026-08-04"),
        (
            "Tuesday, August 4th, 2026 12:05 AM UTC",
            "2026-08-04T00:05:00Z",
        ),
        // numbers
        ("04/08/2026 09:30", "2026-08-04"),
        ("04.08.26", "2026-08-04"),
        ("08/24/2026", "2026-08-24"),
        ("04-08-2026 09:30:00 -06:00", "2026-08-04T15:30:00Z"),
        // no dates
        ("hace 3 horas", "-"),
        ("Wed, 30 Nov -0001 00:00:00 +0000", "-"),
        ("0000-00-00 00:00:00", "-"),
        ("31 Feb 2026", "-"),
        ("marzo 2026", "-"),
        ("", "-"),
        ("ayer", "-"),
        ("99999999999999999999", "-"),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn month_first_where_the_language_says_so() {
    let order = NumericOrder::of_language(Some("en-US"));
    assert_eq!(
        Moment::read("08/04/2026", order).unwrap().to_string(),
        "2026-08-04"
    );
}

#[test]
fn day_and_micros() {
    let moment = Moment::read("1970-01-01T00:00:01Z", NumericOrder::DayFirst).unwrap();
    assert_eq!(moment.micros_utc(), Some(1_000_000));
    assert_eq!(moment.day(), "1970-01-01");
    assert_eq!(Moment::Day(2026, 8, 4).micros_utc(), None);
}

proptest::proptest! {
    #[test]
    fn never_panics(text in ".{0,80}") {
        let _ = Moment::read(&text, NumericOrder::DayFirst);
    }

    #[test]
    fn date_soup_never_panics(text in "[0-9a-c:/., +\\-thzé]{0,60}") {
        let _ = Moment::read(&text, NumericOrder::MonthFirst);
    }

    #[test]
    fn what_is_displayed_is_read_back(micros in -2_000_000_000_000_000i64..4_000_000_000_000_000) {
        let moment = Moment::Instant(micros);
        assert_eq!(Moment::read(&moment.to_string(), NumericOrder::DayFirst), Some(moment));
    }
}
