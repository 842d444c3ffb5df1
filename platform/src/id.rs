//! Identifiers of public records: short, sorted by time, never reused.

use std::sync::Mutex;

use crate::time;

const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// 2020-01-01, so that forty bits of milliseconds last until 2054.
const EPOCH_MILLIS: i64 = 1_577_836_800_000;

static LAST: Mutex<i64> = Mutex::new(0);

/// A new identifier: eight letters of time in milliseconds, then four of chance.
/// Within one process each is greater than the one before.
pub fn new_id() -> String {
    // a machine whose clock is not set yet must not begin at the end
    let wanted = (time::now() / 1000 - EPOCH_MILLIS).max(0);
    let millis = match LAST.lock() {
        Ok(mut last) => {
            *last = wanted.max(*last + 1);
            *last
        }
        Err(_) => wanted,
    };
    spell(millis, rand::random_range(0..1 << 20))
}

/// A random identifier of 128 bits, for what must not be guessed or told in order.
pub fn random_id() -> String {
    let bits: u128 = rand::random();
    (0..26).map(|at| letter((bits >> (at * 5)) as i64)).collect()
}

fn spell(millis: i64, chance: i64) -> String {
    let time = (0..8).rev().map(|at| letter(millis >> (at * 5)));
    let rest = (0..4).rev().map(|at| letter(chance >> (at * 5)));
    time.chain(rest).collect()
}

fn letter(bits: i64) -> char {
    char::from(LETTERS[(bits & 31) as usize])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_sort_by_time_and_do_not_repeat() {
        let made: Vec<String> = (0..5000).map(|_| new_id()).collect();
        let mut sorted = made.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(made, sorted);
        assert!(made.iter().all(|id| id.len() == 12));
    }
}
