//! The stylesheet and what else is served as it is.

use std::sync::LazyLock;

use axum::Router;
use axum::extract::RawQuery;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest, Sha256};

const STYLESHEET: &str = include_str!("../../assets/atalaya.css");
const ICON: &str = include_str!("../../assets/favicon.svg");
/// Rules for robots, to which the room that lists the addresses of the site adds where that list is.
pub const ROBOTS: &str = include_str!("../../assets/robots.txt");

/// Under its hashed address it never changes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const FOR_A_DAY: &str = "public, max-age=86400";
const FOR_MINUTES: &str = "public, max-age=300";

/// The stylesheet as it is sent: what it says to those who write it weighs on every first visit.
static SENT: LazyLock<String> = LazyLock::new(|| without_comments(STYLESHEET));
static DIGEST: LazyLock<String> =
    LazyLock::new(|| data_encoding::HEXLOWER.encode(&Sha256::digest(&*SENT)).chars().take(12).collect());

/// `/atalaya.css`, `/favicon.svg`, for a router of any state.
pub fn assets<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/atalaya.css", get(stylesheet))
        .route("/favicon.svg", get(|| async { served("image/svg+xml", FOR_A_DAY, ICON) }))
}

/// The stylesheet's address, which changes when it does.
pub(super) fn stylesheet_href() -> String {
    format!("/atalaya.css?v={}", *DIGEST)
}

async fn stylesheet(RawQuery(query): RawQuery) -> Response {
    let is_this_one = query.as_deref().and_then(|q| q.strip_prefix("v=")).is_some_and(|v| v == *DIGEST);
    served("text/css; charset=utf-8", if is_this_one { FOR_EVER } else { FOR_MINUTES }, &SENT)
}

fn without_comments(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}

fn served(kind: &'static str, keep: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, keep)], text).into_response()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use axum::body::Body;
    use axum::http::Request;
    use tower::ServiceExt;

    async fn ask(address: &str) -> Response {
        assets::<()>().oneshot(Request::get(address).body(Body::empty()).unwrap()).await.unwrap()
    }

    #[tokio::test]
    async fn the_stylesheet_is_kept_for_ever_under_its_own_address_only() {
        assert_eq!(ask(&stylesheet_href()).await.headers()["cache-control"], FOR_EVER);
        assert_eq!(ask("/atalaya.css?v=other").await.headers()["cache-control"], FOR_MINUTES);
        assert_eq!(ask("/atalaya.css").await.headers()["content-type"], "text/css; charset=utf-8");
        assert_eq!(ask("/favicon.svg").await.status(), 200);
    }

    #[tokio::test]
    async fn the_stylesheet_is_sent_whole_but_for_its_comments() {
        assert_eq!(without_comments("a { } /* why */\nb { }/**/c { } /* open"), "a { } \nb { }c { } ");
        let body = axum::body::to_bytes(ask(&stylesheet_href()).await.into_body(), 1 << 20).await.unwrap();
        let sent = String::from_utf8(body.to_vec()).unwrap();
        assert!(!sent.contains("/*") && sent.len() + 1000 < STYLESHEET.len());
        assert_eq!(sent.matches('{').count(), STYLESHEET.matches('{').count());
        assert_eq!(sent.matches('{').count(), sent.matches('}').count());
    }

    #[test]
    fn the_stylesheet_asks_for_nothing_from_elsewhere() {
        for word in ["url(", "@import", "http:", "https:"] {
            assert!(!STYLESHEET.contains(word), "{word}");
        }
    }
}
