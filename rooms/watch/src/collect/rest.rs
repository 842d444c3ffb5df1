//! A host that refuses for a while is let rest as a whole, not only the page or the source that heard of it.

use std::time::Duration;

use platform::db::Statement;
use platform::fetch::Answer;
use platform::time;
use press::schedule::{SHORTEST_RETRY_AFTER, parse_retry_after};

/// The pause after a refusal that names none.
const WITHOUT_A_WORD: Duration = Duration::from_secs(600);
/// The longest pause of a host that others of its addresses are kept waiting for.
const MOST_PEACE: Duration = Duration::from_secs(86_400);

/// The wish of a host to be let rest.
#[derive(Clone, Debug)]
pub(super) struct Rest {
    /// The host that answered, which need not be the one that was asked.
    host: Option<String>,
    /// The status that says so.
    pub status: u16,
    /// How long, where it tells.
    pub retry_after: Option<Duration>,
    /// Until when nothing is asked of it.
    pub until: i64,
}

impl Rest {
    /// The wish that an answer tells of, if it does.
    pub fn of(answer: &Answer) -> Option<Rest> {
        let status = answer.status;
        if !matches!(status, 429 | 503) {
            return None;
        }
        let now = time::now();
        let retry_after = answer.header("retry-after").and_then(|value| parse_retry_after(value, now));
        let host = press::address::host_key(&answer.address);
        Some(Rest { host, status, retry_after, until: time::after(now, left_in_peace(retry_after)) })
    }

    /// The statement that respects it, after the end of a job in `lane`.
    pub fn respect(self, lane: &str) -> Statement {
        Statement::new(
            "UPDATE lane SET ready_at = CASE WHEN ready_at > $2 THEN ready_at ELSE $2 END WHERE name = $1",
            (self.host.unwrap_or_else(|| lane.to_owned()), self.until),
        )
    }
}

/// As long as the host asks, but never so short that it is asked without end.
fn left_in_peace(retry_after: Option<Duration>) -> Duration {
    retry_after.unwrap_or(WITHOUT_A_WORD).clamp(SHORTEST_RETRY_AFTER, MOST_PEACE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_that_asks_for_no_wait_is_not_asked_without_end() {
        let asked = |seconds| left_in_peace(Some(Duration::from_secs(seconds)));
        assert_eq!(asked(0), SHORTEST_RETRY_AFTER);
        assert_eq!(asked(90), Duration::from_secs(90));
        assert_eq!(asked(u64::MAX), MOST_PEACE);
        assert_eq!(left_in_peace(None), WITHOUT_A_WORD);
    }
}
