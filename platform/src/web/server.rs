//! The whole site as one service, and serving it until asked to stop.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

use super::identify::identify;
use super::limiter::{Limiter, limit};
use crate::node::Node;
use crate::observe;
use crate::pages::{self, Problem};

/// Largest form or upload.
const MOST_BODY: usize = 16 << 20;
/// An answer comes within this time or is an error.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
/// After the signal to stop, requests under way get this long.
const DRAIN: Duration = Duration::from_secs(15);

/// The site.
pub fn app(node: Arc<Node>) -> Router {
    let mut router = Router::new();
    for room in &node.rooms {
        router = router.merge((room.routes)().into_router());
    }
    let pages = router
        .fallback(|| async { Problem::NotFound.into_response() })
        .layer(from_fn_with_state(node.clone(), identify))
        .layer(CsrfLayer::new())
        // one limit, by name, instead of the framework's own
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(MOST_BODY))
        .layer(from_fn_with_state(Arc::new(Limiter::of(&node.config)), limit))
        .with_state(node.clone());
    let upkeep = Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .with_state(node);
    pages::secure(pages.merge(pages::assets()).merge(upkeep))
        .layer(CompressionLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, ANSWER_WITHIN))
        .layer(CatchPanicLayer::new())
        .layer(axum::middleware::from_fn(observe::count_request))
}

/// Serves until the node is asked to stop, then lets requests under way end.
pub async fn serve(node: Arc<Node>, listener: TcpListener) -> Result<()> {
    let mut stopping = node.stopping();
    let service = app(node).into_make_service_with_connect_info::<SocketAddr>();
    let mut deadline = stopping.clone();
    let server = axum::serve(listener, service).with_graceful_shutdown(async move {
        let _ = stopping.wait_for(|stop| *stop).await;
    });
    tokio::select! {
        ended = async { server.await } => ended.context("serving the site"),
        // a slow reader does not hold up the stop
        () = async { let _ = deadline.wait_for(|stop| *stop).await; tokio::time::sleep(DRAIN).await; } => Ok(()),
    }
}

async fn ready(State(node): State<Arc<Node>>) -> Response {
    let report = observe::readiness(&node).await;
    let status = if report.ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, axum::Json(report)).into_response()
}

async fn metrics(State(node): State<Arc<Node>>) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], observe::metrics_text(&node).await).into_response()
}
