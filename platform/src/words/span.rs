//! How long ago, or how soon. Never said alone: the hour stands beside it.

use std::borrow::Borrow;

use super::Speech;
use crate::time::{DAY, SECOND};

const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;

impl Speech {
    /// The time between an instant and now (both microseconds UTC) in its largest unit: "hace 3 horas",
    /// "dentro de 20 minutos". Days are the largest unit, because months differ.
    pub fn span_ago(&self, micros: impl Borrow<i64>, now: impl Borrow<i64>) -> String {
        let since = now.borrow().saturating_sub(*micros.borrow());
        let length = since.saturating_abs();
        let (key, n) = match (since < 0, length) {
            (_, ..MINUTE) => return self.t("site-span-now"),
            (false, ..HOUR) => ("site-span-minutes-ago", length / MINUTE),
            (false, ..DAY) => ("site-span-hours-ago", length / HOUR),
            (false, _) => ("site-span-days-ago", length / DAY),
            (true, ..HOUR) => ("site-span-minutes-ahead", length / MINUTE),
            (true, ..DAY) => ("site-span-hours-ahead", length / HOUR),
            (true, _) => ("site-span-days-ahead", length / DAY),
        };
        self.with(key, &[("n", n.into())])
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::words::{Lang, SITE, Words};

    #[test]
    fn spans_in_their_largest_unit() {
        let words = Words::new(&[SITE]).unwrap();
        let cases = [
            (0, "ahora mismo", "just now"),
            (59 * SECOND, "ahora mismo", "just now"),
            (MINUTE, "hace 1 minuto", "1 minute ago"),
            (3 * HOUR + MINUTE, "hace 3 horas", "3 hours ago"),
            (26 * HOUR, "hace 1 día", "1 day ago"),
            (-20 * MINUTE, "dentro de 20 minutos", "in 20 minutes"),
            (-2 * HOUR, "dentro de 2 horas", "in 2 hours"),
            (-400 * DAY, "dentro de 400 días", "in 400 days"),
        ];
        for (since, es, en) in cases {
            assert_eq!(words.speak(Lang::Es).span_ago(1000 * DAY - since, 1000 * DAY), es);
            assert_eq!(words.speak(Lang::En).span_ago(1000 * DAY - since, 1000 * DAY), en);
        }
        assert!(!words.speak(Lang::Fr).span_ago(i64::MIN, i64::MAX).is_empty());
    }
}
