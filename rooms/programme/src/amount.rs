//! Amounts of money as records write them, and what they are worth at a rate.

use std::fmt;

use records::Value;

/// Digits behind the point that are kept.
const PLACES: usize = 6;
/// One, in the last of them.
const ONE: i128 = 1_000_000;
/// Digits behind the point of a rate: of weak currencies the first ones are noughts.
const RATE_PLACES: usize = 12;
/// One, in the last of them.
const RATE_ONE: i128 = 1_000_000_000_000;

/// A decimal amount, exact to a millionth; never a floating point number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount(i128);

impl Amount {
    /// The amount of a text as records keep it, `1500.50`; none where it has more digits than are kept, or is none.
    pub fn parse(text: &str) -> Option<Amount> {
        decimal(text, PLACES).map(Amount)
    }

    /// What it is worth at a rate, to the hundredth; half of one is rounded away from nothing.
    pub fn at(self, rate: &Rate<'_>) -> Option<Amount> {
        let exact = self.0.checked_mul(rate.value)?;
        let hundredth = RATE_ONE.checked_mul(ONE / 100)?;
        let half = if exact < 0 { -hundredth / 2 } else { hundredth / 2 };
        Some(Amount((exact.checked_add(half)? / hundredth).checked_mul(ONE / 100)?))
    }

    /// Both together.
    pub fn plus(self, other: Amount) -> Option<Amount> {
        self.0.checked_add(other.0).map(Amount)
    }

    /// What is missing to another amount.
    pub fn until(self, other: Amount) -> Option<Amount> {
        other.0.checked_sub(self.0).map(Amount)
    }

    /// Is it nothing?
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0.unsigned_abs() / ONE.unsigned_abs(), self.0.unsigned_abs() % ONE.unsigned_abs());
        let sign = if self.0 < 0 { "-" } else { "" };
        let digits = format!("{rest:0PLACES$}");
        match digits.trim_end_matches('0') {
            "" => write!(f, "{sign}{whole}"),
            // money is written with two digits or none
            digits => write!(f, "{sign}{whole}.{digits:0<2}"),
        }
    }
}

/// A plain decimal, in units of its last place.
fn decimal(text: &str, places: usize) -> Option<i128> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (before, after) = digits.split_once('.').unwrap_or((digits, ""));
    let are_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if before.is_empty() || !are_digits(before) || !are_digits(after) || after.len() > places {
        return None;
    }
    format!("{before}{after:0<places$}").parse::<i128>().ok().map(|amount| sign * amount)
}

/// May the point of an amount part its thousands? `25.000` is read as twenty-five, and who wrote it may have meant a thousand
/// times as much.
pub fn is_ambiguous(text: &str) -> bool {
    text.rsplit_once('.').is_some_and(|(_, after)| after.len() == 3 && after.bytes().all(|b| b.is_ascii_digit()))
}

/// Is it an amount that funds can have: digits, and a point before cents?
pub fn is_plain(text: &str) -> bool {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (whole, cents) = text.split_once('.').unwrap_or((text, "0"));
    is_digits(whole) && is_digits(cents)
}

/// Is it the code of a currency (ISO 4217) by its form?
pub fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|b| b.is_ascii_alphabetic())
}

/// What one unit of a currency was worth in another one, on a day, by a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rate<'a> {
    value: i128,
    /// As it is written.
    pub text: &'a str,
    /// The other currency.
    pub currency: String,
    /// The day (EDTF).
    pub date: &'a str,
    /// Who says so.
    pub source: &'a str,
}

/// A rate that is no number above nothing, or has no currency, day or source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Incomplete;

impl Rate<'_> {
    /// That of a row of funds; none where it gives none.
    pub fn of(row: &Value) -> Result<Option<Rate<'_>>, Incomplete> {
        let part = |name: &str| row.part(name).map(str::trim).filter(|text| !text.is_empty());
        let parts = ["rate", "rate_currency", "rate_date", "rate_source"].map(part);
        if parts == [None; 4] {
            return Ok(None);
        }
        let [Some(text), Some(currency), Some(date), Some(source)] = parts else { return Err(Incomplete) };
        let value = decimal(text, RATE_PLACES).filter(|value| *value > 0).ok_or(Incomplete)?;
        part("currency").ok_or(Incomplete)?;
        Ok(Some(Rate { value, text, currency: currency.to_uppercase(), date, source }))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_exact() {
        let said = |text: &str| Amount::parse(text).map(|amount| amount.to_string());
        assert_eq!(said("1500.5").as_deref(), Some("1500.50"));
        assert_eq!(said("-0.000001").as_deref(), Some("-0.000001"));
        assert_eq!(said("1200").as_deref(), Some("1200"));
        let tenth = Amount::parse("0.1").unwrap();
        let third = (0..3).try_fold(Amount::default(), |sum, _| sum.plus(tenth)).unwrap();
        assert_eq!(third, Amount::parse("0.3").unwrap(), "as floating point it would not be");
        for odd in ["", "1e5", "1.1234567", ".5", "1,5", "NaN", "9999999999999999999999999999999999999999"] {
            assert_eq!(said(odd), None, "{odd}");
        }
    }

    #[test]
    fn a_point_before_three_digits_may_part_thousands() {
        for odd in ["25.000", "-1.500", "0.125"] {
            assert!(is_ambiguous(odd), "{odd}");
        }
        for plain in ["25000", "25.00", "25.0000", "25.", "25.5"] {
            assert!(!is_ambiguous(plain), "{plain}");
        }
    }

    fn row(parts: &[(&str, &str)]) -> Value {
        Value::Parts(parts.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn a_rate_has_a_currency_a_day_and_a_source_and_is_applied_to_the_hundredth() {
        let all = [
            ("currency", "cop"),
            ("rate", "0.000245"),
            ("rate_currency", "usd"),
            ("rate_date", "2026-03-01"),
            ("rate_source", "Banco"),
        ];
        let full = row(&all);
        let rate = Rate::of(&full).unwrap().unwrap();
        let at = |text: &str| Amount::parse(text).unwrap().at(&rate).map(|amount| amount.to_string());
        assert_eq!(at("1000000").as_deref(), Some("245"));
        assert_eq!(at("20408.16").as_deref(), Some("5"), "4.9999992");
        assert_eq!(at("-100").as_deref(), Some("-0.02"), "-0.0245");
        assert_eq!(at("9999999999999999999999999999999"), None);
        assert_eq!(Rate::of(&row(&all[..1])), Ok(None));
        for left_out in 0..all.len() {
            let mut parts = all.to_vec();
            parts.remove(left_out);
            assert_eq!(Rate::of(&row(&parts)), Err(Incomplete), "without {}", all[left_out].0);
        }
        for odd in ["0", "-1", "1,5", "0.0000000000001"] {
            let parts = all.map(|(name, text)| (name, if name == "rate" { odd } else { text }));
            assert_eq!(Rate::of(&row(&parts)), Err(Incomplete), "{odd}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(millionths in any::<i64>()) {
            let amount = Amount(i128::from(millionths));
            prop_assert_eq!(Amount::parse(&amount.to_string()), Some(amount));
        }

        #[test]
        fn any_text_is_an_amount_or_none(text in ".{0,50}") {
            let _ = Amount::parse(&text);
        }
    }
}
