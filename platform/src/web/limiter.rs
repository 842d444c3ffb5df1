//! A limit of requests a minute for each network address, so that one crawler cannot stop the site.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::config::Config;
use crate::time;

/// Addresses remembered at once.
const MOST_ADDRESSES: usize = 20_000;

/// Counts requests by address and minute.
pub(super) struct Limiter {
    a_minute: u32,
    behind_proxy: bool,
    seen: Mutex<(i64, HashMap<String, u32>)>,
}

impl Limiter {
    pub fn of(config: &Config) -> Limiter {
        Limiter { a_minute: config.requests_a_minute, behind_proxy: config.behind_proxy, seen: Mutex::default() }
    }

    fn admits(&self, address: String) -> bool {
        if self.a_minute == 0 {
            return true;
        }
        let minute = time::now() / (60 * time::SECOND);
        let Ok(mut seen) = self.seen.lock() else { return true };
        if seen.0 != minute || seen.1.len() >= MOST_ADDRESSES {
            *seen = (minute, HashMap::new());
        }
        let count = seen.1.entry(address).or_default();
        *count += 1;
        *count <= self.a_minute
    }
}

/// Answers 429 beyond the limit.
pub(super) async fn limit(State(limiter): State<Arc<Limiter>>, request: Request, next: Next) -> Response {
    let forwarded = request.headers().get("x-forwarded-for").and_then(|v| v.to_str().ok());
    let address = match forwarded.and_then(|list| list.rsplit(',').next()) {
        Some(last) if limiter.behind_proxy => last.trim().to_owned(),
        _ => request
            .extensions()
            .get::<ConnectInfo<std::net::SocketAddr>>()
            .map(|c| c.0.ip().to_string())
            .unwrap_or_default(),
    };
    if limiter.admits(address) {
        return next.run(request).await;
    }
    (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, "60")], "429\n").into_response()
}
