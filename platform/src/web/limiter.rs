//! A limit of requests a minute for each network address, so that one crawler cannot stop the site.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::client::client;
use crate::config::Config;
use crate::network::network;
use crate::time;

/// Networks told apart within a minute; those beyond share one count, so that many cannot undo the limit of each.
const MOST_NETWORKS: usize = 20_000;
/// The count that they share; no network has this name.
const OTHERS: &str = "others";

/// Counts requests by network and minute.
pub(super) struct Limiter {
    config: Config,
    seen: Mutex<(i64, HashMap<String, u32>)>,
}

impl Limiter {
    pub fn of(config: &Config) -> Limiter {
        Limiter { config: config.clone(), seen: Mutex::default() }
    }

    fn admits(&self, network: String, minute: i64) -> bool {
        if self.config.requests_a_minute == 0 {
            return true;
        }
        let Ok(mut seen) = self.seen.lock() else { return true };
        if seen.0 != minute {
            *seen = (minute, HashMap::new());
        }
        let full = seen.1.len() >= MOST_NETWORKS && !seen.1.contains_key(&network);
        let count = seen.1.entry(if full { OTHERS.to_owned() } else { network }).or_default();
        *count = count.saturating_add(1);
        *count <= self.config.requests_a_minute
    }
}

/// Answers 429 beyond the limit.
pub(super) async fn limit(State(limiter): State<Arc<Limiter>>, request: Request, next: Next) -> Response {
    let minute = time::now() / (60 * time::SECOND);
    if limiter.admits(network(&client(&limiter.config, &request)), minute) {
        return next.run(request).await;
    }
    (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, "60")], "429\n").into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_network_has_its_own_count_and_many_do_not_undo_it() {
        let limiter = Limiter::of(&Config { requests_a_minute: 3, ..Config::default() });
        let admitted = |name: &str, minute| (0..5).filter(|_| limiter.admits(name.to_owned(), minute)).count();
        assert_eq!((admitted("a", 1), admitted("b", 1)), (3, 3));
        for n in 0..MOST_NETWORKS {
            limiter.admits(format!("n{n}"), 1);
        }
        assert_eq!(admitted("a", 1), 0, "still over its limit");
        assert_eq!(admitted("new", 1), 1, "two of the many were counted there before");
        assert_eq!(admitted("a", 2), 3);
    }
}
