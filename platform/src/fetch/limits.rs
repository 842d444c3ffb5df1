//! The limits of one request; each has a name in the configuration.

use std::time::Duration;

use super::held::Held;
use crate::config::Config;

/// How much one answer may cost.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Time for one answer.
    pub time: Duration,
    /// Body as received.
    pub bytes: usize,
    /// Body after unpacking.
    pub unpacked: usize,
    /// Redirects followed.
    pub redirects: usize,
}

impl Limits {
    /// As configured.
    pub(super) fn of(config: &Config, held: &Held) -> Limits {
        Limits {
            time: Duration::from_secs(config.fetch_seconds),
            // no answer can be larger than the part of the budget that it comes from
            bytes: config.fetch_bytes.min(held.most_large),
            unpacked: config.unpacked_bytes.min(held.most_unpacked),
            redirects: config.redirects,
        }
    }
}
