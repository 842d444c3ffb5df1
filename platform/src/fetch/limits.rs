//! The limits of one request; each has a name in the configuration.

use std::time::Duration;

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
    pub fn of(config: &Config) -> Limits {
        Limits {
            time: Duration::from_secs(config.fetch_seconds),
            bytes: config.fetch_bytes,
            unpacked: config.unpacked_bytes,
            redirects: config.redirects,
        }
    }
}
