//! From which network address a request comes: the one thing by which visitors without an account can be told apart.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Request};

use crate::config::Config;

/// The visitor's network address. Behind a proxy it is the last one that is named, which the proxy itself wrote: what
/// stands before it, in the same header or in one further up, is whatever the visitor pleased to send.
pub(super) fn client(config: &Config, request: &Request) -> String {
    let named = request.headers().get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
    let last = named.and_then(|list| list.rsplit(',').next()).map(str::trim).filter(|last| !last.is_empty());
    match last {
        Some(last) if config.behind_proxy => last.to_owned(),
        _ => request.extensions().get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip().to_string()).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use axum::body::Body;

    use super::*;

    #[test]
    fn what_a_visitor_writes_into_the_header_counts_for_nothing() {
        let config = |behind_proxy| Config { behind_proxy, ..Config::default() };
        let mut request = Request::new(Body::empty());
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([10, 0, 0, 1], 1))));
        assert_eq!(client(&config(true), &request), "10.0.0.1");
        for value in ["6.6.6.6", "7.7.7.7, 192.0.2.9"] {
            request.headers_mut().append("x-forwarded-for", value.parse().unwrap());
        }
        assert_eq!(client(&config(true), &request), "192.0.2.9");
        assert_eq!(client(&config(false), &request), "10.0.0.1");
    }
}
