//! Money that activities received or seek: summed by currency, exactly, compared with what their parts tell, and told in one
//! currency where a rate is given.

use std::collections::{BTreeMap, BTreeSet};

use records::Value;

use crate::amount::{Amount, Rate};
use crate::item::Item;
use crate::register::Register;

/// Money of one kind told in one currency, by the rates that its rows give.
#[derive(Debug, PartialEq, Eq)]
pub struct Converted<'a> {
    /// `received`, `sought`, `appeal`.
    pub kind: String,
    /// The one currency.
    pub currency: String,
    /// What there is in that currency, and what the rest is worth in it.
    pub total: Amount,
    /// The amounts that were told in it, each with its currency and the rate.
    pub rates: Vec<(Amount, String, Rate<'a>)>,
    /// Currencies of amounts without such a rate, which are not in the total.
    pub without: Vec<String>,
}

/// The funds of an activity, of each kind in each currency into which it gives a rate. Nothing is added without one.
pub fn converted(activity: &Item) -> Vec<Converted<'_>> {
    let rows: Vec<(&str, Amount, String, Option<Rate<'_>>)> = activity.rows("funds").filter_map(told).collect();
    let mut targets: BTreeSet<(&str, String)> = BTreeSet::new();
    for (kind, _, own, rate) in &rows {
        targets.extend(rate.as_ref().filter(|rate| rate.currency != *own).map(|rate| (*kind, rate.currency.clone())));
    }
    targets.into_iter().filter_map(|(kind, currency)| in_one(&rows, kind, currency)).collect()
}

fn told(row: &Value) -> Option<(&str, Amount, String, Option<Rate<'_>>)> {
    let (amount, currency) = (Amount::parse(row.part("amount")?)?, row.part("currency")?.trim());
    (!currency.is_empty()).then_some((row.part("kind")?, amount, currency.to_uppercase(), Rate::of(row).ok()?))
}

/// None where it would be greater than anything.
fn in_one<'a>(
    rows: &[(&str, Amount, String, Option<Rate<'a>>)],
    kind: &str,
    currency: String,
) -> Option<Converted<'a>> {
    let (mut total, mut rates, mut without) = (Amount::default(), Vec::new(), Vec::new());
    for (_, amount, own, rate) in rows.iter().filter(|(known, ..)| *known == kind) {
        match rate.as_ref().filter(|rate| rate.currency == currency) {
            _ if *own == currency => total = total.plus(*amount)?,
            Some(rate) => {
                total = total.plus(amount.at(rate)?)?;
                rates.push((*amount, own.clone(), rate.clone()));
            }
            None if !without.contains(own) => without.push(own.clone()),
            None => {}
        }
    }
    Some(Converted { kind: kind.to_owned(), currency, total, rates, without })
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
