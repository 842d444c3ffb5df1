//! One request and its answer, within limits, to the address that was checked.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{
    ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, HeaderMap, HeaderName, HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH,
    USER_AGENT,
};
use reqwest::{Client, ClientBuilder, Response};
use tokio::time::Instant;
use url::Url;

use super::held::{Held, NoneFree, Share};
use super::hop::{Hop, Wanted};
use super::problem::FetchProblem;
use super::public::{Allowed, is_public};
use crate::time;

/// Headers of an answer that are kept at most; more is nonsense or an attack.
const MOST_HEADERS: usize = 200;
/// A connection comes about within this time.
const CONNECT_WITHIN: Duration = Duration::from_secs(10);

/// What becomes of an answer that is larger than its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beyond {
    /// Nothing of it is of use.
    Refuse,
    /// Its beginning is.
    Cut,
}

/// Where an answer's bytes go.
pub(super) struct Room<'a> {
    pub memory: &'a Held,
    pub share: &'a mut Share,
    /// Bytes that the share holds already.
    pub read: usize,
    /// Bytes that it may hold at most.
    pub most: usize,
}

impl Room<'_> {
    /// Waits for room, where `now` bytes do not fit: at once for all that may yet come.
    async fn for_bytes(&mut self, now: usize, in_all: usize) -> Result<(), NoneFree> {
        if self.read + now <= self.share.bytes() {
            return Ok(());
        }
        self.memory.grow(self.share, (self.read + in_all.max(now)).min(self.most)).await
    }
}

/// How long a host is waited for.
struct Patience {
    time: Duration,
    until: Instant,
}

impl Patience {
    async fn of<T>(&self, answer: impl Future<Output = T>) -> Result<T, FetchProblem> {
        tokio::time::timeout_at(self.until, answer).await.map_err(|_| FetchProblem::Slow(self.time))
    }
}

/// Asks one address at a time, without following anything.
pub(super) struct Asking {
    /// Connects to public addresses only.
    client: Client,
    /// For the hosts with the very ports that the operator named.
    client_for_named: Client,
    allowed: Allowed,
    agent: String,
    time: Duration,
}

impl Asking {
    pub fn new(allowed: Allowed, agent: String, time: Duration) -> Result<Asking> {
        // a second call finds the provider installed, which is as good
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = built(Client::builder().dns_resolver(Arc::new(PublicOnly)))?;
        Ok(Asking { client, client_for_named: built(Client::builder())?, allowed, agent, time })
    }

    /// The answer and its headers, names in lower case.
    pub async fn ask(
        &self,
        url: &Url,
        wanted: &Wanted,
        room: &mut Room<'_>,
        beyond: Beyond,
    ) -> Result<(Hop, Vec<(String, String)>), FetchProblem> {
        let mut patience = Patience { time: self.time, until: Instant::now() + self.time };
        let request = request_headers(&self.agent, wanted);
        let fetched_micros = time::now();
        let client = if self.allowed.names(url) { &self.client_for_named } else { &self.client };
        let mut response =
            patience.of(client.get(url.clone()).headers(request.clone()).send()).await?.map_err(|e| told(&e, url))?;
        let status = response.status();
        let ip = response.remote_addr().map(|a| a.ip().to_string());
        let received = bytes_of(response.headers(), MOST_HEADERS);
        let (body, truncated) = body(&mut response, url, room, beyond, &mut patience).await?;
        let host = &url[url::Position::BeforeHost..url::Position::AfterPort];
        let path = &url[url::Position::BeforePath..url::Position::AfterQuery];
        let reason = status.canonical_reason().unwrap_or("");
        let exchange = warc::Exchange {
            target: url.to_string(),
            fetched_micros,
            request: warc::request_head("GET", path, host, &bytes_of(&request, MOST_HEADERS)),
            response_head: warc::response_head(status.as_u16(), reason, &received, body.len()),
            body,
            ip,
            truncated,
        };
        // the archive keeps the bytes; what is read of them is text
        let headers =
            received.into_iter().map(|(name, value)| (name, String::from_utf8_lossy(&value).into_owned())).collect();
        Ok((Hop { status: status.as_u16(), exchange }, headers))
    }
}

fn built(builder: ClientBuilder) -> Result<Client> {
    builder
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(CONNECT_WITHIN)
        .pool_max_idle_per_host(1)
        .build()
        .context("preparing the web client")
}

/// The body, and why it is not whole if it is not.
async fn body(
    response: &mut Response,
    url: &Url,
    room: &mut Room<'_>,
    beyond: Beyond,
    patience: &mut Patience,
) -> Result<(Vec<u8>, Option<&'static str>), FetchProblem> {
    let limit = room.most.saturating_sub(room.read);
    if beyond == Beyond::Refuse && response.content_length().is_some_and(|length| length > limit as u64) {
        return Err(FetchProblem::Large(limit));
    }
    let stated = response.content_length().and_then(|length| usize::try_from(length).ok()).map(|n| n.min(limit));
    let mut body = Vec::new();
    loop {
        match patience.of(response.chunk()).await? {
            Ok(Some(part)) if part.len() <= limit - body.len() => {
                let waited = Instant::now();
                room.for_bytes(body.len() + part.len(), stated.unwrap_or(limit)).await.map_err(|NoneFree| {
                    FetchProblem::Busy(press::address::host_key(url.as_str()).unwrap_or_default())
                })?;
                // the host is not slow because we had no room
                patience.until += waited.elapsed();
                body.extend_from_slice(&part);
            }
            Ok(Some(_)) if beyond == Beyond::Refuse => return Err(FetchProblem::Large(limit)),
            Ok(Some(part)) => {
                body.extend(part.iter().take(limit - body.len()));
                return Ok((body, Some("length")));
            }
            Ok(None) => return Ok((body, None)),
            Err(error) if body.is_empty() => return Err(told(&error, url)),
            // what came is worth keeping; the record says that it is not whole
            Err(_) => return Ok((body, Some("disconnect"))),
        }
    }
}

fn request_headers(agent: &str, wanted: &Wanted) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let mut put = |name: HeaderName, value: &str| {
        // bytes, since a contact may have letters beyond ASCII and must be named all the same
        if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
            headers.insert(name, value);
        }
    };
    put(USER_AGENT, agent);
    put(
        ACCEPT,
        "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5",
    );
    put(ACCEPT_LANGUAGE, "es,pt;q=0.8,fr;q=0.8,en;q=0.7");
    put(ACCEPT_ENCODING, "gzip, br, deflate");
    if let Some(etag) = &wanted.etag {
        put(IF_NONE_MATCH, etag);
    }
    if let Some(date) = &wanted.last_modified {
        put(IF_MODIFIED_SINCE, date);
    }
    headers
}

fn bytes_of(headers: &HeaderMap, most: usize) -> Vec<(String, Vec<u8>)> {
    headers.iter().take(most).map(|(name, value)| (name.as_str().to_owned(), value.as_bytes().to_vec())).collect()
}

/// The client's error in our words; its own chain names the cause at its end.
fn told(error: &reqwest::Error, url: &Url) -> FetchProblem {
    let mut cause: &dyn std::error::Error = error;
    let mut refused = None;
    let mut name = false;
    while let Some(deeper) = cause.source() {
        cause = deeper;
        if let Some(problem) = cause.downcast_ref::<FetchProblem>() {
            refused = Some(problem.clone());
        }
        let words = cause.to_string();
        name |= words.contains("dns error") || words.contains("failed to lookup");
    }
    let last = cause.to_string();
    match refused {
        Some(problem) => problem,
        None if name => FetchProblem::Name(url.host_str().unwrap_or_default().to_owned()),
        None if last.contains("certificate") || last.contains("tls") || last.contains("TLS") => FetchProblem::Tls(last),
        None if error.is_connect() => FetchProblem::Connect(last),
        None => FetchProblem::Broken(last),
    }
}

/// Resolves names and gives public addresses only, so that what is connected to is what was checked.
struct PublicOnly;

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let host = name.as_str().to_owned();
            let found = tokio::net::lookup_host((host.as_str(), 0))
                .await
                .map_err(|_| Box::new(FetchProblem::Name(host.clone())) as Box<dyn std::error::Error + Send + Sync>)?;
            let public: Vec<SocketAddr> = found.filter(|address| is_public(address.ip())).collect();
            if public.is_empty() {
                return Err(Box::new(FetchProblem::Private(host)) as Box<dyn std::error::Error + Send + Sync>);
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}
