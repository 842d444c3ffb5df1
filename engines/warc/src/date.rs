//! Instants as records write them: ISO 8601 in UTC, reduced or fractional (WARC 1.1, §5.4).

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// The first instant of the year 1 and the last of the year 9999: the format has four digits for a year.
const FIRST_MICROS: i64 = -62_135_596_800_000_000;
const LAST_MICROS: i64 = 253_402_207_199_999_999;

/// An instant (microseconds since 1970 UTC) as a record states it: `2026-03-02T08:15:30.250000Z`, without the
/// fraction when it is zero. An instant outside the years 1 to 9999 is moved to the nearest that fits.
pub fn warc_date(micros: i64) -> String {
    let micros = micros.clamp(FIRST_MICROS, LAST_MICROS);
    let form = if micros.rem_euclid(1_000_000) == 0 { "%Y-%m-%dT%H:%M:%SZ" } else { "%Y-%m-%dT%H:%M:%S.%6fZ" };
    in_utc(micros).strftime(form).to_string()
}

/// The fourteen digits (`20260302081530`) by which indexes sort captures.
pub fn timestamp14(micros: i64) -> String {
    in_utc(micros).strftime("%Y%m%d%H%M%S").to_string()
}

fn in_utc(micros: i64) -> DateTime {
    let instant = Timestamp::from_microsecond(micros.clamp(FIRST_MICROS, LAST_MICROS)).unwrap_or(Timestamp::UNIX_EPOCH);
    Offset::UTC.to_datetime(instant)
}

/// Reads a record's date; parts that a reduced date leaves out are the earliest possible.
pub(crate) fn read_date(text: &str) -> Option<i64> {
    const EARLIEST: &str = "0000-01-01T00:00:00Z";
    let text = text.trim();
    let filled = match text.len() {
        4 | 7 | 10 => format!("{text}{}", EARLIEST.get(text.len()..)?),
        17 => format!("{}:00Z", text.strip_suffix('Z')?),
        _ => text.to_owned(),
    };
    filled.parse::<Timestamp>().ok().map(Timestamp::as_microsecond)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dates_are_written_with_the_precision_they_have() {
        assert_eq!(warc_date(1_772_439_330_000_000), "2026-03-02T08:15:30Z");
        assert_eq!(warc_date(1_772_439_330_250_000), "2026-03-02T08:15:30.250000Z");
        assert_eq!(timestamp14(1_772_439_330_250_000), "20260302081530");
    }

    #[test]
    fn reduced_dates_begin_where_they_can() {
        let first_of_2026 = read_date("2026-01-01T00:00:00Z");
        assert!(first_of_2026.is_some());
        for reduced in ["2026", "2026-01", "2026-01-01", "2026-01-01T00:00Z", "2026-01-01T00:00:00.000Z"] {
            assert_eq!(read_date(reduced), first_of_2026, "{reduced}");
        }
        for wrong in ["", "yesterday", "2026-13", "2026-02-30", "20é6", "2026-01-01T00:00"] {
            assert_eq!(read_date(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn instants_beyond_four_digits_are_moved_to_the_nearest() {
        assert_eq!(warc_date(i64::MIN), "0001-01-01T00:00:00Z");
        assert!(warc_date(i64::MAX).starts_with("9999-12-30T"));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(micros in FIRST_MICROS..LAST_MICROS) {
            prop_assert_eq!(read_date(&warc_date(micros)), Some(micros));
        }

        #[test]
        fn any_text_is_read_without_panic(text in ".{0,30}") {
            let _ = read_date(&text);
        }
    }
}
