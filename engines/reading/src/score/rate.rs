//! Shares with their intervals.

use serde::Serialize;

/// So many of so many, with the interval in which the share lies with 95 % (Wilson 1927).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Rate {
    /// How many are right.
    pub right: usize,
    /// Of how many.
    pub of: usize,
    /// Their share; none of none.
    pub share: Option<f64>,
    /// Lower end of the interval.
    pub low: Option<f64>,
    /// Upper end of the interval.
    pub high: Option<f64>,
}

impl Rate {
    /// So many of so many.
    pub fn of(right: usize, of: usize) -> Rate {
        if of == 0 {
            return Rate::default();
        }
        const Z: f64 = 1.959_963_984_540_054;
        let (n, share) = (of as f64, right as f64 / of as f64);
        let middle = share + Z * Z / (2.0 * n);
        let half = Z * ((share * (1.0 - share) + Z * Z / (4.0 * n)) / n).sqrt();
        let whole = 1.0 + Z * Z / n;
        Rate { right, of, share: Some(share), low: Some((middle - half) / whole), high: Some((middle + half) / whole) }
    }
}

#[cfg(test)]
mod tests {
    use super::Rate;

    #[test]
    fn a_share_has_the_interval_of_wilson() {
        // Newcombe 1998, table I: 81 of 263
        let rate = Rate::of(81, 263);
        let rounded = |value: Option<f64>| (value.unwrap_or_default() * 10_000.0).round() / 10_000.0;
        assert_eq!((rounded(rate.low), rounded(rate.high)), (0.2553, 0.3662));
        assert_eq!(Rate::of(0, 0).share, None);
        assert_eq!(rounded(Rate::of(0, 20).low), 0.0);
    }
}
