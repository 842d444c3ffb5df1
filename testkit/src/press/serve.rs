//! The press as running servers, one port an outlet, with a memory of what was asked.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::article::{self, Article};
use super::host::Host;
use super::moment::weeks_to;
use super::outlet::{self, Outlet, PressOutlet, words};
use super::truth::{Truth, truth};
use super::{bulk, file};

/// A press that is served until it is dropped.
pub struct Press {
    hosts: Vec<Arc<Host>>,
    later: Arc<AtomicBool>,
    log: Arc<Log>,
    _servers: JoinSet<()>,
}

/// One request, as a host saw it.
#[derive(Clone, Debug)]
pub struct PressRequest {
    /// The outlet's word.
    pub outlet: String,
    /// Path and query.
    pub path: String,
    /// `User-Agent`.
    pub agent: String,
    /// Did it tell what it had (`If-None-Match`, `If-Modified-Since`)?
    pub is_conditional: bool,
    /// Status of the answer.
    pub status: u16,
    /// When it came.
    pub began: Instant,
    /// When its answer went out.
    pub ended: Instant,
}

#[derive(Default)]
struct Log {
    requests: Mutex<Vec<PressRequest>>,
}

impl Press {
    /// Serves the sample press as of `now` (microseconds UTC).
    pub async fn start(now: i64) -> Result<Press> {
        Press::start_holding_back(now, &[]).await
    }

    /// The same, without the articles of these files (`outlet/slug.md`) until [`Press::advance`].
    pub async fn start_holding_back(now: i64, files: &[&str]) -> Result<Press> {
        let mut outlets = Vec::new();
        for outlet in outlet::sample()? {
            let mut articles = article::sample(&outlet)?;
            for article in &mut articles {
                article.held_back = files.contains(&article.file.as_str());
            }
            let robots = file(&format!("robots/{}.txt", outlet.key))?.to_owned();
            outlets.push((outlet, articles, robots));
        }
        Press::serve(now, outlets).await
    }

    /// Serves a press of generated text: so many outlets, each with a feed of so many articles.
    pub async fn bulk(now: i64, outlets: usize, articles_each: usize) -> Result<Press> {
        Press::serve(now, bulk::outlets(now, outlets, articles_each)?).await
    }

    async fn serve(now: i64, mut outlets: Vec<(Outlet, Vec<Article>, String)>) -> Result<Press> {
        move_dates(now, outlets.iter_mut().flat_map(|(_, articles, _)| articles))?;
        let (later, log) = (Arc::new(AtomicBool::new(false)), Arc::new(Log::default()));
        let (mut hosts, mut servers) = (Vec::new(), JoinSet::new());
        for (outlet, articles, robots) in outlets {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("opening a port for the press")?;
            let base = format!("http://{}", listener.local_addr()?);
            let host = Arc::new(Host {
                words: words(&outlet.language)?,
                robots: robots.replace("{{base}}", &base),
                later: later.clone(),
                refused: AtomicU32::new(0),
                base,
                outlet,
                articles,
            });
            let app = Router::new().fallback(handle).with_state((host.clone(), log.clone()));
            servers.spawn(async move {
                // ends with the press, whose fall aborts the task
                let _ = axum::serve(listener, app).await;
            });
            hosts.push(host);
        }
        Ok(Press { hosts, later, log, _servers: servers })
    }

    /// The outlets, in the order of their file.
    pub fn outlets(&self) -> Vec<PressOutlet> {
        self.hosts.iter().map(|host| host.outlet.public(&host.base)).collect()
    }

    /// The hosts that a collector must be allowed to ask although they are on loopback: `HOST:PORT`.
    pub fn allowed(&self) -> Vec<String> {
        self.hosts.iter().filter_map(|host| host.base.strip_prefix("http://")).map(str::to_owned).collect()
    }

    /// Lets corrected versions and held-back articles appear, with their feed entries.
    pub fn advance(&self) {
        self.later.store(true, Ordering::SeqCst);
    }

    /// What is there to be found.
    pub fn truth(&self) -> Result<Truth> {
        truth(&self.hosts)
    }

    /// The address of an outlet's host.
    pub fn address_of(&self, key: &str) -> Option<SocketAddr> {
        let host = self.hosts.iter().find(|host| host.outlet.key == key)?;
        host.base.strip_prefix("http://")?.parse().ok()
    }

    /// All requests so far, by their end.
    pub fn requests(&self) -> Vec<PressRequest> {
        self.log.requests.lock().map(|requests| requests.clone()).unwrap_or_default()
    }

    /// The most requests that an outlet's host answered at the same time.
    pub fn most_at_once(&self, key: &str) -> usize {
        let requests = self.requests();
        let of: Vec<_> = requests.iter().filter(|request| request.outlet == key).collect();
        let at = |instant: Instant| of.iter().filter(|r| r.began <= instant && instant < r.ended).count();
        of.iter().map(|request| at(request.began)).max().unwrap_or(0)
    }

    /// The least time between the end of one request to a host and the start of the next.
    pub fn least_pause(&self, key: &str) -> Option<Duration> {
        let mut of: Vec<_> = self.requests().into_iter().filter(|request| request.outlet == key).collect();
        of.sort_by_key(|request| request.began);
        of.windows(2).filter_map(|pair| Some(pair.get(1)?.began.saturating_duration_since(pair.first()?.ended))).min()
    }
}

fn move_dates<'a>(now: i64, articles: impl Iterator<Item = &'a mut Article>) -> Result<()> {
    let mut versions: Vec<_> = articles.flat_map(|article| &mut article.versions).collect();
    let newest = versions.iter().map(|version| version.updated().max(&version.published).micros()).max();
    let weeks = newest.map_or(0, |newest| weeks_to(now, newest));
    versions.iter_mut().try_for_each(|version| version.move_by_weeks(weeks))
}

async fn handle(
    State((host, log)): State<(Arc<Host>, Arc<Log>)>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let began = Instant::now();
    let path = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let is_conditional = headers.contains_key(header::IF_NONE_MATCH) || headers.contains_key(header::IF_MODIFIED_SINCE);
    if host.outlet.behaviour.slow_ms > 0 {
        tokio::time::sleep(Duration::from_millis(host.outlet.behaviour.slow_ms)).await;
    }
    let response = match method {
        Method::GET | Method::HEAD => answer(&host, &path, &headers),
        _ => StatusCode::METHOD_NOT_ALLOWED.into_response(),
    };
    let (outlet, status) = (host.outlet.key.clone(), response.status().as_u16());
    if let Ok(mut requests) = log.requests.lock() {
        requests.push(PressRequest { outlet, path, agent, is_conditional, status, began, ended: Instant::now() });
    }
    response
}

fn answer(host: &Host, path: &str, asked: &HeaderMap) -> Response {
    let reply = match host.answer(path, asked) {
        Ok(reply) => reply,
        Err(error) => return (StatusCode::INTERNAL_SERVER_ERROR, format!("{error:#}")).into_response(),
    };
    let mut response = Response::new(Body::from(reply.body));
    *response.status_mut() = reply.status;
    for (name, value) in reply.headers {
        if let Ok(value) = value.parse() {
            response.headers_mut().append(name, value);
        }
    }
    response
}
