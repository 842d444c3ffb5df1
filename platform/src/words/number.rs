//! Numbers as each language writes them. The point is the decimal sign of Central America, Panama and the
//! Dominican Republic, so it is that of our Spanish.

use std::borrow::Borrow;

use super::thousands::{NARROW, group, whole};
use super::{Arg, Lang, Speech};

const NO_BREAK: &str = "\u{a0}";
/// From this many cases on, a share is given with one decimal; below it that would pretend precision.
const CASES_FOR_A_DECIMAL: i64 = 200;
/// More decimals than this say nothing in an `f64`.
const MOST_PLACES: usize = 15;

impl Speech {
    /// A whole number, grouped by thousands.
    pub fn number(&self, number: impl Into<Arg>) -> String {
        match number.into() {
            Arg::Number(number) => whole(self.lang(), number),
            Arg::Text(text) => text,
        }
    }

    /// A number with so many decimals.
    pub fn decimal(&self, number: impl Borrow<f64>, places: usize) -> String {
        let number = *number.borrow();
        if !number.is_finite() {
            return self.t("site-unknown");
        }
        let plain = format!("{:.*}", places.min(MOST_PLACES), number.abs());
        let (before, after) = plain.split_once('.').unwrap_or((&plain, ""));
        let is_zero = plain.bytes().all(|b| matches!(b, b'0' | b'.'));
        let sign = if number < 0.0 && !is_zero { "−" } else { "" };
        let grouped = group(self.lang(), before);
        if after.is_empty() {
            format!("{sign}{grouped}")
        } else {
            format!("{sign}{grouped}{}{after}", self.decimal_sign())
        }
    }

    /// A decimal as records keep it, with a point: grouped, with the sign of the language, no digit lost. What is none stays
    /// as it is.
    pub fn exact(&self, plain: &str) -> String {
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |digits| ("−", digits));
        let (before, after) = digits.split_once('.').unwrap_or((digits, ""));
        let are_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        if before.is_empty() || !are_digits(before) || !are_digits(after) {
            return plain.to_owned();
        }
        let decimals = if after.is_empty() { String::new() } else { format!("{}{after}", self.decimal_sign()) };
        format!("{sign}{}{decimals}", group(self.lang(), before))
    }

    /// A share (0.274 of the whole) in per cent; `n` is of how many cases.
    pub fn percent(&self, share: impl Borrow<f64>, n: impl Borrow<i64>) -> String {
        let share = *share.borrow();
        if !share.is_finite() {
            return self.t("site-unknown");
        }
        let number = self.decimal(share * 100.0, usize::from(*n.borrow() >= CASES_FOR_A_DECIMAL));
        let space = match self.lang() {
            Lang::Es => NO_BREAK,
            Lang::En | Lang::Pt => "",
            Lang::Fr => NARROW,
        };
        format!("{number}{space}%")
    }

    /// A number of bytes, in units of a thousand.
    pub fn size(&self, bytes: impl Borrow<u64>) -> String {
        let units = match self.lang() {
            Lang::Fr => ["o", "ko", "Mo", "Go", "To"],
            _ => ["B", "kB", "MB", "GB", "TB"],
        };
        let mut size = *bytes.borrow() as f64;
        let mut unit = 0;
        // from 999.95 on one decimal would show a thousand
        while size >= 999.95 && unit + 1 < units.len() {
            size /= 1000.0;
            unit += 1;
        }
        let shown = self.decimal(size, usize::from(unit > 1));
        format!("{shown}{NO_BREAK}{}", units[unit])
    }

    fn decimal_sign(&self) -> &'static str {
        match self.lang() {
            Lang::Es | Lang::En => ".",
            Lang::Pt | Lang::Fr => ",",
        }
    }
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

    #[test]
    fn the_table_of_the_guide() {
        assert_eq!(all(|s| s.decimal(27.4, 1)), ["27.4", "27.4", "27,4", "27,4"]);
        assert_eq!(all(|s| s.number(18204)), ["18\u{202f}204", "18,204", "18.204", "18\u{202f}204"]);
        assert_eq!(all(|s| s.percent(0.274, 200_i64)), ["27.4\u{a0}%", "27.4%", "27,4%", "27,4\u{202f}%"]);
        assert_eq!(all(|s| s.size(2_100_000_u64)), ["2.1\u{a0}MB", "2.1\u{a0}MB", "2,1\u{a0}MB", "2,1\u{a0}Mo"]);
    }

    #[test]
    fn decimals_keep_every_digit() {
        assert_eq!(all(|s| s.exact("-1234567.10"))[1..3], ["−1,234,567.10", "−1.234.567,10"]);
        assert_eq!(all(|s| s.exact("90071992547409931.1"))[1], "90,071,992,547,409,931.1");
        for odd in ["", "abc", "1e9", ".5", "-"] {
            assert_eq!(all(|s| s.exact(odd))[0], odd);
        }
    }

    #[test]
    fn small_samples_get_no_decimal() {
        assert_eq!(all(|s| s.percent(0.274, 199_i64)), ["27\u{a0}%", "27%", "27%", "27\u{202f}%"]);
    }

    #[test]
    fn edges_of_numbers() {
        assert_eq!(all(|s| s.number(-1234))[1], "−1,234");
        assert_eq!(all(|s| s.number(i64::MIN))[1], "−9,223,372,036,854,775,808");
        assert_eq!(all(|s| s.number(999))[0], "999");
        assert_eq!(all(|s| s.decimal(-0.04, 1))[1], "0.0");
        assert_eq!(all(|s| s.decimal(1234.5, 2))[2], "1.234,50");
        assert_eq!(all(|s| s.decimal(f64::NAN, 1))[0], "no se puede saber");
        assert_eq!(all(|s| s.percent(f64::INFINITY, 300_i64))[1], "cannot tell");
        assert!(!all(|s| s.decimal(f64::MAX, usize::MAX))[0].is_empty());
    }

    #[test]
    fn sizes_from_nothing_to_the_largest() {
        assert_eq!(all(|s| s.size(0_u64))[3], "0\u{a0}o");
        assert_eq!(all(|s| s.size(184_320_u64))[0], "184\u{a0}kB");
        assert_eq!(all(|s| s.size(999_999_u64))[1], "1.0\u{a0}MB");
        assert_eq!(all(|s| s.size(u64::MAX))[1], "18,446,744.1\u{a0}TB");
    }
}
