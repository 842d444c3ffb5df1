//! Serving the site until asked to stop: connections with limits, since anybody may open one and say nothing.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::OwnedSemaphorePermit;
use tower::{ServiceExt, service_fn};

use super::places::Places;
use super::server::app;
use super::timely::Timely;
use crate::node::Node;

/// Connections at once; further ones wait in the listener's queue.
const MOST_CONNECTIONS: usize = 1024;
/// Of them, those of one network: browsers open six each, and an office shares an address. Further ones are closed.
const MOST_OF_ONE: usize = MOST_CONNECTIONS / 4;
/// The head of a request comes within this time, the first and each further one of a connection.
const HEAD_WITHIN: Duration = Duration::from_secs(15);
/// Something of an answer is taken within this time, or the rest of it is not sent.
const TAKEN_WITHIN: Duration = Duration::from_secs(30);
/// After the signal to stop, requests under way get this long.
const DRAIN: Duration = Duration::from_secs(15);
/// When no connection can be taken (too many open files), a moment is waited instead of trying without end.
const AFTER_FAILURE: Duration = Duration::from_millis(100);

/// Serves until the node is asked to stop, then lets requests under way end.
pub async fn serve(node: Arc<Node>, listener: TcpListener) -> Result<()> {
    let share = (!node.config.behind_proxy).then_some(MOST_OF_ONE);
    serve_within(node, listener, Places::new(MOST_CONNECTIONS, share), TAKEN_WITHIN).await
}

/// The same with limits of its own.
pub(super) async fn serve_within(
    node: Arc<Node>,
    listener: TcpListener,
    places: Places,
    taken_within: Duration,
) -> Result<()> {
    let mut stopping = node.stopping();
    let site = app(node);
    let under_way = GracefulShutdown::new();
    loop {
        let accepted = tokio::select! {
            _ = stopping.wait_for(|stop| *stop) => break,
            accepted = accept(&listener, &places) => accepted,
        };
        let (stream, peer, free) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection could not be taken");
                tokio::time::sleep(AFTER_FAILURE).await;
                continue;
            }
        };
        let Some(place) = places.give(free, peer.ip()) else { continue };
        let service = TowerToHyperService::new(service_fn(answering(site.clone(), peer)));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_WITHIN)
            .serve_connection(TokioIo::new(Timely::new(stream, taken_within)), service);
        let connection = under_way.watch(connection);
        tokio::spawn(async move {
            // a visitor who goes away is no fault of ours
            let _ = connection.await;
            drop(place);
        });
    }
    drop(listener);
    // a slow reader does not hold up the stop
    let _ = tokio::time::timeout(DRAIN, under_way.shutdown()).await;
    Ok(())
}

async fn accept(listener: &TcpListener, places: &Places) -> Result<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    let free = places.free().await?;
    let (stream, peer) = listener.accept().await?;
    // answers are small and written at once: waiting for more to send would only delay them
    stream.set_nodelay(true)?;
    Ok((stream, peer, free))
}

/// The site, told from where it is asked.
fn answering(
    site: Router,
    peer: SocketAddr,
) -> impl Fn(Request<Incoming>) -> tower::util::Oneshot<Router, Request<Body>> + Clone {
    move |request| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        site.clone().oneshot(request)
    }
}
