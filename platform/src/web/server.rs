//! The whole site as one service.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use sha2::{Digest, Sha256};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::{CompressionLayer, CompressionLevel};
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::set_header::SetResponseHeaderLayer;

use super::identify::identify;
use super::limiter::{Limiter, limit};
use super::own_path::own_path;
use crate::node::Node;
use crate::observe;
use crate::pages::{self, Problem};

/// Largest upload that is held in memory; addresses that write files to the disk have their own limit.
const MOST_UPLOAD: usize = 16 << 20;
/// Largest form without files; anybody may send one, and it is held in memory.
const MOST_FORM: usize = 1 << 20;
/// An answer comes within this time or is an error.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
/// With files within this time: fifty megabytes take so long over a slow line.
const UPLOAD_WITHIN: Duration = Duration::from_secs(15 * 60);
/// What a form adds to its files.
const AROUND_FILES: usize = 1 << 20;
/// For a year browsers come by TLS only. Said where TLS is known to stand in front.
const ONLY_TLS: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// What is at no address. One that somebody wrote with a slash at its end is told without it.
async fn elsewhere(method: Method, uri: Uri) -> Response {
    let path = uri.path().trim_end_matches('/');
    if path.len() == uri.path().len() || own_path(path).is_none() || !matches!(method, Method::GET | Method::HEAD) {
        return Problem::NotFound.into_response();
    }
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Redirect::permanent(&format!("{path}{query}")).into_response()
}

/// The site.
pub fn app(node: Arc<Node>) -> Router {
    let mut router = Router::new();
    for room in &node.rooms {
        router = router.merge((room.routes)().into_router());
    }
    let pages = router
        .fallback(elsewhere)
        // within `identify`, so that the reader is told in words
        .layer(CatchPanicLayer::custom(broke_off))
        .layer(from_fn_with_state(node.clone(), identify))
        .layer(CsrfLayer::new())
        .layer(from_fn(limit_forms))
        .layer(RequestBodyLimitLayer::new(node.config.document_bytes.max(MOST_UPLOAD) + AROUND_FILES))
        .with_state(node.clone());
    let upkeep = Router::new().route("/readyz", get(ready)).route("/metrics", get(metrics)).with_state(node.clone());
    let limited = pages.merge(upkeep).layer(from_fn_with_state(Arc::new(Limiter::of(&node.config)), limit));
    let alive = Router::new().route("/healthz", get(|| async { "ok\n" }));
    let mut site = pages::secure(limited.merge(pages::assets()).merge(alive));
    if node.config.secure_cookies {
        site = site.layer(SetResponseHeaderLayer::if_not_present(header::STRICT_TRANSPORT_SECURITY, ONLY_TLS));
    }
    // pages are small and made anew for each reader: the next percent of bytes costs more time than it saves on the way
    site.layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(from_fn(answer_in_time))
        .layer(CatchPanicLayer::new())
        .layer(from_fn(observe::count_request))
}

/// Only uploads may be large.
async fn limit_forms(mut request: Request, next: Next) -> Response {
    DefaultBodyLimit::max(if has_files(&request) { MOST_UPLOAD } else { MOST_FORM }).apply(&mut request);
    next.run(request).await
}

async fn answer_in_time(request: Request, next: Next) -> Response {
    let time = if has_files(&request) { UPLOAD_WITHIN } else { ANSWER_WITHIN };
    match tokio::time::timeout(time, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// Only what is sent to be stored has files: a page asked for with the same words in its head gets no more time for them.
fn has_files(request: &Request) -> bool {
    if request.method() != Method::POST {
        return false;
    }
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.trim_start().to_ascii_lowercase().starts_with("multipart/")
}

fn broke_off(_: Box<dyn std::any::Any + Send>) -> Response {
    Problem::Unknown(anyhow::anyhow!("a handler broke off; the place stands above in the log")).into_response()
}

async fn ready(State(node): State<Arc<Node>>) -> Response {
    let report = observe::readiness(&node).await;
    let status = if report.ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, axum::Json(report)).into_response()
}

/// Without a token nobody is answered: behind a proxy on the same machine every visitor comes from the loopback address,
/// so that where a request comes from says nothing of who sent it.
async fn metrics(State(node): State<Arc<Node>>, headers: HeaderMap) -> Response {
    let token = &node.config.metrics_token;
    if token.is_empty() {
        return StatusCode::NOT_FOUND.into_response();
    }
    if !is_bearer(&headers, token) {
        return (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "Bearer")]).into_response();
    }
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], observe::metrics_text(&node).await).into_response()
}

/// Does the request carry this token? Digests are compared, so that the time taken tells nothing of the token.
fn is_bearer(headers: &HeaderMap, token: &str) -> bool {
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let given = given.and_then(|value| value.split_once(' ')).filter(|(kind, _)| kind.eq_ignore_ascii_case("bearer"));
    let Some((_, given)) = given else { return false };
    Sha256::digest(given.trim().as_bytes()) == Sha256::digest(token.as_bytes())
}
