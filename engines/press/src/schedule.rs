//! When a source is asked next: a pure answer to how it last answered.

use std::time::Duration;

use serde::Serialize;

use crate::moment::{Moment, NumericOrder};

/// First pause after a failure; each further failure doubles it.
pub const FIRST_RETRY: Duration = Duration::from_secs(5 * 60);
/// The longest pause after failures.
pub const LONGEST_RETRY: Duration = Duration::from_secs(24 * 3600);
/// The longest pause that a host's `Retry-After` is followed for.
pub const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(7 * 24 * 3600);

/// The shortest pause after a refusal: "0" and dates that have passed ask for none.
pub const SHORTEST_RETRY_AFTER: Duration = Duration::from_secs(30);

/// How a source answered when it was last asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// With something new.
    Changed,
    /// With nothing new, or "not modified".
    Unchanged,
    /// Not at all, or with an error, for the `attempts`th time in a row (from 1).
    Failed {
        /// Failures in a row, this one included.
        attempts: u32,
    },
    /// The host asks to be left alone (429 or 503), perhaps for a time that it names.
    Refused {
        /// What `Retry-After` asks.
        retry_after: Option<Duration>,
    },
    /// The host says that the source is no more (410).
    Gone,
}

/// Between what intervals a source is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Bounds {
    /// Never more often than this.
    pub shortest: Duration,
    /// Never more seldom than this while it answers.
    pub longest: Duration,
}

/// What follows from an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NextCheck {
    /// Ask again in this time.
    After(Duration),
    /// Ask no more until a person says so.
    Never,
}

/// When to ask a source again, whose interval was `interval` until now.
///
/// Half the interval after a change and twice after an unchanged answer, within the bounds: a
/// quiet source costs its host little, a busy one is never more than one interval late. Failures
/// wait twice as long each time, up to a day; refusals as long as the host asks, even if that is shorter
/// than the bounds, else the longest interval. Only the time after an answer (`Changed`, `Unchanged`) is the next interval; after a
/// failure or refusal the caller keeps the one it had.
pub fn next_check(last: &Outcome, interval: Duration, bounds: &Bounds) -> NextCheck {
    let longest = bounds.longest.max(bounds.shortest);
    let within = |wanted: Duration| wanted.clamp(bounds.shortest, longest);
    NextCheck::After(match last {
        Outcome::Changed => within(within(interval) / 2),
        Outcome::Unchanged => within(interval.saturating_mul(2)),
        Outcome::Failed { attempts } => back_off(*attempts).max(bounds.shortest),
        Outcome::Refused { retry_after } => {
            retry_after.unwrap_or(longest).min(LONGEST_RETRY_AFTER).max(SHORTEST_RETRY_AFTER)
        }
        Outcome::Gone => return NextCheck::Never,
    })
}

/// Five minutes, ten, twenty … a day.
fn back_off(attempts: u32) -> Duration {
    let doublings = attempts.saturating_sub(1).min(16);
    FIRST_RETRY.saturating_mul(1 << doublings).min(LONGEST_RETRY)
}

/// `wait` made up to a tenth shorter or longer, always the same for the same seed, so that
/// sources added together are not asked together for ever.
pub fn with_jitter(wait: Duration, seed: u64) -> Duration {
    // SplitMix64 (Steele, Lea and Flood, 2014): seeds that follow each other spread evenly.
    let mut mixed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^= mixed >> 31;
    let thousandths = u32::try_from(mixed % 201).unwrap_or(100) + 900;
    wait.checked_mul(thousandths).map_or(wait, |product| product / 1000)
}

/// The wait that a host asked for, made up to a tenth longer: what is asked is a minimum, so chance only adds to it.
pub fn no_sooner(asked: Duration, seed: u64) -> Duration {
    asked.saturating_add(with_jitter(asked, seed).abs_diff(asked))
}

/// Reads `Retry-After`: seconds, or a date in any spelling, as the time from `now_micros`
/// (microseconds since 1970 in UTC). A date that has passed is no wait at all.
pub fn parse_retry_after(value: &str, now_micros: i64) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    if let Ok(seconds) = value.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let then = Moment::read(value, NumericOrder::DayFirst)?.micros_utc()?;
    let micros = then.saturating_sub(now_micros).max(0);
    Some(Duration::from_micros(u64::try_from(micros).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);
    const HOUR: Duration = Duration::from_secs(3600);
    const BOUNDS: Bounds = Bounds { shortest: Duration::from_secs(600), longest: Duration::from_secs(6 * 3600) };

    fn after(wait: Duration) -> NextCheck {
        NextCheck::After(wait)
    }

    #[test]
    fn what_follows_from_each_answer() {
        let failed = |attempts| Outcome::Failed { attempts };
        let refused = |retry_after| Outcome::Refused { retry_after };
        for (outcome, interval, expected) in [
            (Outcome::Changed, HOUR, after(HOUR / 2)),
            (Outcome::Changed, 15 * MINUTE, after(10 * MINUTE)),
            (Outcome::Unchanged, HOUR, after(2 * HOUR)),
            (Outcome::Unchanged, 4 * HOUR, after(6 * HOUR)),
            (Outcome::Unchanged, Duration::MAX, after(6 * HOUR)),
            (failed(0), HOUR, after(10 * MINUTE)),
            (failed(1), HOUR, after(10 * MINUTE)),
            (failed(3), HOUR, after(20 * MINUTE)),
            (failed(8), HOUR, after(640 * MINUTE)),
            (failed(9), HOUR, after(1280 * MINUTE)),
            (failed(10), HOUR, after(24 * HOUR)),
            (failed(u32::MAX), HOUR, after(24 * HOUR)),
            (refused(None), HOUR, after(6 * HOUR)),
            (refused(Some(MINUTE)), HOUR, after(MINUTE)),
            (refused(Some(Duration::ZERO)), HOUR, after(SHORTEST_RETRY_AFTER)),
            (refused(Some(48 * HOUR)), HOUR, after(48 * HOUR)),
            (refused(Some(Duration::MAX)), HOUR, after(LONGEST_RETRY_AFTER)),
            (Outcome::Gone, HOUR, NextCheck::Never),
        ] {
            assert_eq!(next_check(&outcome, interval, &BOUNDS), expected, "{outcome:?}");
        }
    }

    #[test]
    fn bounds_the_wrong_way_round_do_not_panic() {
        let bounds = Bounds { shortest: HOUR, longest: MINUTE };
        assert_eq!(next_check(&Outcome::Changed, HOUR, &bounds), after(HOUR));
    }

    #[test]
    fn jitter_is_a_tenth_at_most_and_always_the_same() {
        let waits: Vec<_> = (0..1000).map(|seed| with_jitter(HOUR, seed)).collect();
        assert!(waits.iter().all(|w| *w >= HOUR * 9 / 10 && *w <= HOUR * 11 / 10));
        let mean: Duration = waits.iter().sum::<Duration>() / 1000;
        assert!(mean.abs_diff(HOUR) < MINUTE, "{mean:?}");
        assert_eq!(with_jitter(HOUR, 7), with_jitter(HOUR, 7));
        assert_eq!(with_jitter(Duration::MAX, 7), Duration::MAX);
    }

    #[test]
    fn chance_only_adds_to_what_a_host_asks() {
        let waits: Vec<_> = (0..1000).map(|seed| no_sooner(MINUTE, seed)).collect();
        assert!(waits.iter().all(|w| *w >= MINUTE && *w <= MINUTE * 11 / 10));
        let later = waits.iter().filter(|w| **w > MINUTE + Duration::from_secs(1)).count();
        assert!(later > 700, "they are spread, or all who were refused ask at once: {later}");
        assert_eq!(no_sooner(MINUTE, 7), no_sooner(MINUTE, 7));
        assert_eq!(no_sooner(Duration::MAX, 7), Duration::MAX);
    }

    #[test]
    fn retry_after() {
        let now = 1_785_835_800_000_000; // 2026-08-04T09:30:00Z
        for (value, expected) in [
            ("120", Some(120)),
            (" 120 ", Some(120)),
            ("Tue, 04 Aug 2026 09:31:00 GMT", Some(60)),
            ("Tue, 04 Aug 2026 08:00:00 GMT", Some(0)),
            ("1.5", Some(1)),
            ("-1", None),
            ("NaN", None),
            ("pronto", None),
            ("", None),
        ] {
            let found = parse_retry_after(value, now).map(|d| d.as_secs());
            assert_eq!(found, expected, "{value}");
        }
        assert_eq!(parse_retry_after("99999999999999999999999", now), Some(Duration::from_secs(u64::MAX)));
    }

    proptest::proptest! {
        #[test]
        fn never_panics(value in ".{0,40}", now in proptest::num::i64::ANY) {
            let _ = parse_retry_after(&value, now);
        }
    }
}
