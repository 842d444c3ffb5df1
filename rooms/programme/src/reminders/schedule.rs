//! When it is time to remind.

use platform::time::{self, DAY};

/// Most reminders of one date.
const MOST: usize = 6;
/// Earliest of them, in days before.
const EARLIEST: i64 = 365;

/// The days before a date that a text names, `30 7 1`, each once, the most first; none where it names something else.
pub fn read_days(text: &str) -> Option<Vec<i64>> {
    let parts = text.split([' ', ',', ';']).filter(|part| !part.is_empty());
    let mut days = parts.map(|part| part.parse::<i64>().ok()).collect::<Option<Vec<i64>>>()?;
    days.sort_unstable_by_key(|day| std::cmp::Reverse(*day));
    days.dedup();
    let is_right = !days.is_empty() && days.len() <= MOST && days.iter().all(|day| (0..=EARLIEST).contains(day));
    is_right.then_some(days)
}

/// The instant at which a day begins.
fn begins(day: &str) -> Option<i64> {
    time::instant(&format!("{day}T00:00:00Z"))
}

/// The reminder that is due now, in days before: the last of those whose time has come. None before the first, and after
/// the date itself. One that was missed is not sent late beside a later one.
pub fn step(due_on: &str, days: &[i64], now: i64) -> Option<i64> {
    let due = begins(due_on)?;
    if now >= due + DAY {
        return None;
    }
    days.iter().copied().filter(|before| now >= due - before * DAY).min()
}

/// When the next reminder is to be sent; none after the last.
pub fn next_at(due_on: &str, days: &[i64], now: i64) -> Option<i64> {
    let due = begins(due_on)?;
    days.iter().map(|before| due - before * DAY).filter(|at| *at > now).min()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn days_are_read_and_each_has_its_time() {
        assert_eq!(read_days("7, 30;1 7"), Some(vec![30, 7, 1]));
        for odd in ["", "siete", "-1", "400", "1 2 3 4 5 6 7"] {
            assert_eq!(read_days(odd), None, "{odd}");
        }
        let at = |text: &str| time::instant(text).unwrap();
        let days = [30, 7, 1];
        let on = |text: &str| step("2026-12-31", &days, at(text));
        assert_eq!(on("2026-11-30T00:00:00Z"), None);
        assert_eq!(on("2026-12-01T00:00:00Z"), Some(30));
        assert_eq!(on("2026-12-29T12:00:00Z"), Some(7));
        assert_eq!(on("2026-12-31T23:59:59Z"), Some(1));
        assert_eq!(on("2027-01-01T00:00:00Z"), None);
        assert_eq!(next_at("2026-12-31", &days, at("2026-12-01T00:00:00Z")), Some(at("2026-12-24T00:00:00Z")));
        assert_eq!(next_at("2026-12-31", &days, at("2026-12-30T00:00:00Z")), None);
    }

    proptest! {
        #[test]
        fn what_comes_next_is_due_when_it_comes(days in prop::collection::vec(0_i64..60, 1..6), start in 0_i64..100) {
            let now = begins("2026-10-01").unwrap() + start * DAY;
            if let Some(next) = next_at("2026-12-31", &days, now) {
                prop_assert!(next > now && step("2026-12-31", &days, next).is_some());
            }
        }

        #[test]
        fn any_text_is_days_or_none(text in ".{0,20}") {
            let _ = read_days(&text);
        }
    }
}
