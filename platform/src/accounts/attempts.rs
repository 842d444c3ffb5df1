//! Slowing down those who guess passwords, by account and by network address.

use anyhow::Result;

use super::hash::digest;
use crate::db::Tx;
use crate::network::network;
use crate::time::{self, SECOND};

/// Failed tries for one account before waiting begins.
const FREE_FOR_ACCOUNT: i64 = 5;
/// Failed tries from one network address before waiting begins; an office shares one.
const FREE_FOR_CLIENT: i64 = 20;
/// Wait after the first try too many; doubled with each further one.
const FIRST_WAIT: i64 = 60 * SECOND;
/// Longest wait: somebody else's guessing must not shut a person out for the day.
const LONGEST_WAIT: i64 = 15 * 60 * SECOND;
/// Tries are forgotten after this.
const REMEMBERED: i64 = 3600 * SECOND;

/// What is tried. Each has its own count for an account; passwords and codes share that of the network address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Door {
    /// A password.
    Password,
    /// The code of a second factor. A right password must not forgive it: who knows one could guess codes without end.
    Code,
    /// A link by mail, whoever's.
    Link,
}

impl Door {
    fn keys(self, email: &str, client: &str) -> [String; 2] {
        let (account, from) = match self {
            Door::Password => ("account", "client"),
            Door::Code => ("code", "client"),
            Door::Link => ("link", "link-client"),
        };
        [digest(&format!("{account}:{email}")), digest(&format!("{from}:{}", network(client)))]
    }
}

/// A try that was written down before the password is looked at, so that tries side by side all count.
pub(super) struct Attempt {
    keys: [String; 2],
    at: i64,
}

/// Writes a try down, or gives the seconds to wait.
pub(super) async fn begin(tx: &mut Tx, door: Door, email: &str, client: &str) -> Result<Result<Attempt, u32>> {
    // tries for one account wait for each other here, so that each sees the ones before it
    tx.run("UPDATE account SET state = state WHERE email = $1", (email,)).await?;
    let now = time::now();
    tx.run("DELETE FROM attempt WHERE at < $1", (now - REMEMBERED,)).await?;
    let keys = door.keys(email, client);
    for (key, free) in keys.iter().zip([FREE_FOR_ACCOUNT, FREE_FOR_CLIENT]) {
        let (count, last): (i64, i64) =
            tx.one("SELECT count(*), coalesce(max(at), 0) FROM attempt WHERE key = $1", (key,)).await?;
        let left = last + wait_after(count, free) - now;
        if left > 0 {
            let seconds = (left + SECOND - 1) / SECOND;
            return Ok(Err(u32::try_from(seconds).unwrap_or(u32::MAX)));
        }
    }
    for key in &keys {
        tx.run("INSERT INTO attempt (key, at) VALUES ($1, $2)", (key, now)).await?;
    }
    Ok(Ok(Attempt { keys, at: now }))
}

/// The try was right: the account's tries are forgotten, and of the network address this one only. Otherwise who
/// has an account of their own could guess at others' without end.
pub(super) async fn forgive(tx: &mut Tx, attempt: &Attempt) -> Result<()> {
    let [account, client] = &attempt.keys;
    tx.run("DELETE FROM attempt WHERE key = $1", (account,)).await?;
    tx.run("DELETE FROM attempt WHERE key = $1 AND at = $2", (client, attempt.at)).await?;
    Ok(())
}

/// Forgets an account's tries, when it has a new password.
pub(super) async fn forget(tx: &mut Tx, email: &str) -> Result<()> {
    tx.run("DELETE FROM attempt WHERE key = $1", (digest(&format!("account:{email}")),)).await?;
    Ok(())
}

/// Counts one more try of something that visitors may do only so often an hour from one network address (sending forms
/// that need no account); false where they did so `most` times already.
pub async fn count_try(tx: &mut Tx, what: &str, client: &str, most: i64) -> Result<bool> {
    let (key, now) = (digest(&format!("{what}:{}", network(client))), time::now());
    let (count,): (i64,) =
        tx.one("SELECT count(*) FROM attempt WHERE key = $1 AND at >= $2", (&key, now - REMEMBERED)).await?;
    if count >= most {
        return Ok(false);
    }
    tx.run("INSERT INTO attempt (key, at) VALUES ($1, $2)", (&key, now)).await?;
    Ok(true)
}

fn wait_after(count: i64, free: i64) -> i64 {
    let beyond = count - free;
    if beyond < 0 {
        return 0;
    }
    let doublings = u32::try_from(beyond.min(16)).unwrap_or(16);
    FIRST_WAIT.saturating_mul(1 << doublings).min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_begin_after_five_tries_and_double_up_to_a_quarter_of_an_hour() {
        let waits: Vec<i64> = (3..12).map(|count| wait_after(count, FREE_FOR_ACCOUNT) / SECOND).collect();
        assert_eq!(waits, [0, 0, 60, 120, 240, 480, 900, 900, 900]);
        assert_eq!(wait_after(i64::MAX, FREE_FOR_ACCOUNT), LONGEST_WAIT);
    }
}
