//! Money that activities received or seek: summed by currency, exactly, and compared with what their parts tell.

use std::collections::BTreeMap;
use std::fmt;

use crate::register::{Item, Register};

/// Digits behind the point that are kept.
const PLACES: usize = 6;
/// One, in the last of them.
const ONE: i128 = 1_000_000;

/// A decimal amount, exact to a millionth; never a floating point number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount(i128);

impl Amount {
    /// The amount of a text as records keep it, `1500.50`; none where it has more digits than are kept, or is none.
    pub fn parse(text: &str) -> Option<Amount> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
        let (before, after) = digits.split_once('.').unwrap_or((digits, ""));
        let are_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        if before.is_empty() || !are_digits(before) || !are_digits(after) || after.len() > PLACES {
            return None;
        }
        let whole: i128 = before.parse().ok()?;
        let rest: i128 = format!("{after:0<PLACES$}").parse().ok()?;
        whole.checked_mul(ONE)?.checked_add(rest).map(|amount| Amount(sign * amount))
    }

    fn plus(self, other: Amount) -> Option<Amount> {
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

/// What is told of money of one kind in one currency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// `received`, `sought`, `appeal`.
    pub kind: String,
    /// As the record names it.
    pub currency: String,
    /// What the activity itself tells.
    pub own: Option<Amount>,
    /// What its parts tell together.
    pub parts: Option<Amount>,
}

/// The sums of an activity, by kind and currency; and how many amounts could not be summed: they are no plain decimals, have
/// no currency, or are greater than anything.
pub fn sums(register: &Register, activity: &Item) -> (Vec<Sum>, usize) {
    let mut sums: BTreeMap<(String, String), Sum> = BTreeMap::new();
    let mut left_out = 0;
    let rows = activity.rows("funds").map(|row| (true, row));
    let of_parts = register.parts(activity).flat_map(|part| part.rows("funds")).map(|row| (false, row));
    for (is_own, row) in rows.chain(of_parts) {
        let (Some(kind), Some(text)) = (row.part("kind"), row.part("amount")) else { continue };
        let currency = row.part("currency").map(str::trim).filter(|currency| !currency.is_empty());
        let (Some(amount), Some(currency)) = (Amount::parse(text), currency) else {
            left_out += 1;
            continue;
        };
        let name = (kind.to_owned(), currency.to_uppercase());
        let sum = sums.entry(name.clone()).or_insert_with(|| Sum { kind: name.0, currency: name.1, ..Sum::default() });
        let side = if is_own { &mut sum.own } else { &mut sum.parts };
        match side.unwrap_or_default().plus(amount) {
            Some(total) => *side = Some(total),
            None => left_out += 1,
        }
    }
    (sums.into_values().collect(), left_out)
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
