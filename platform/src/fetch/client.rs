//! One request, its redirects walked by ourselves so that each hop is checked and kept.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use press::robots::Robots;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{
    ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, HeaderMap, HeaderName, HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH,
    USER_AGENT,
};
use url::Url;

use super::limits::Limits;
use super::problem::FetchProblem;
use super::public::{Allowed, check_address, is_public};
use super::robots::Rules;
use super::unpack::unpack;
use crate::config::Config;
use crate::db::Db;
use crate::time;

/// Headers of an answer that are kept at most; more is nonsense or an attack.
const MOST_HEADERS: usize = 200;
/// Rules for robots are read up to here (RFC 9309, 2.5).
const ROBOTS_BYTES: usize = 512 << 10;

/// What to ask for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Where.
    pub address: String,
    /// `If-None-Match`.
    pub etag: Option<String>,
    /// `If-Modified-Since`.
    pub last_modified: Option<String>,
}

/// One answer on the way: a redirect, or the last.
#[derive(Clone, Debug)]
pub struct Hop {
    /// HTTP status.
    pub status: u16,
    /// The exchange, as the archive keeps it.
    pub exchange: warc::Exchange,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Address of the last answer.
    pub address: String,
    /// Its status.
    pub status: u16,
    /// Its headers.
    pub headers: Vec<(String, String)>,
    /// Its body, unpacked.
    pub body: Vec<u8>,
    /// Redirects in order, with where each led and whether it is permanent.
    pub redirects: Vec<(Hop, String, bool)>,
    /// The last exchange, for the archive.
    pub exchange: warc::Exchange,
    /// The delay that the host's rules ask for.
    pub crawl_delay: Option<Duration>,
}

impl Answer {
    /// The first header of this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }

    /// Content type without parameters, lower case.
    pub fn mime(&self) -> Option<String> {
        self.header("content-type").map(|v| v.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
    }

    /// The address after permanent redirects only: where the asked address has moved to.
    pub fn moved_to(&self) -> Option<&str> {
        self.redirects.iter().take_while(|(_, _, permanent)| *permanent).last().map(|(_, to, _)| to.as_str())
    }
}

/// The client that asks hosts.
pub struct Fetcher {
    client: reqwest::Client,
    allowed: Allowed,
    limits: Limits,
    agent: String,
    rules: Rules,
}

impl Fetcher {
    /// A client as configured.
    pub fn new(config: &Config, db: Db) -> Result<Fetcher> {
        let allowed = Allowed::parse(&config.allow_private)
            .map_err(|text| anyhow::anyhow!("allow-private expects HOST:PORT, found {text:?}"))?;
        // a second call finds the provider installed, which is as good
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .dns_resolver(Arc::new(PublicOnly(allowed.clone())))
            .connect_timeout(Duration::from_secs(10))
            .pool_max_idle_per_host(1)
            .build()
            .context("preparing the web client")?;
        Ok(Fetcher { client, allowed, limits: Limits::of(config), agent: config.user_agent(), rules: Rules::new(db) })
    }

    /// Asks, following redirects. The outer error is ours (the database), the inner one the host's.
    pub async fn fetch(&self, wanted: &Wanted) -> Result<Result<Answer, FetchProblem>> {
        let mut address = wanted.address.clone();
        let mut redirects: Vec<(Hop, String, bool)> = Vec::new();
        loop {
            let url = match check_address(&address, &self.allowed) {
                Ok(url) => url,
                Err(problem) => return Ok(Err(problem)),
            };
            let robots = self.robots(&url).await?;
            let path = &url[url::Position::BeforePath..url::Position::AfterQuery];
            if !robots.allows(&self.agent, path) {
                return Ok(Err(FetchProblem::Robots(path.to_owned())));
            }
            let conditional = if redirects.is_empty() { wanted } else { &Wanted::default() };
            let (hop, headers) = match self.ask(&url, conditional, self.limits.bytes).await {
                Ok(answered) => answered,
                Err(problem) => return Ok(Err(problem)),
            };
            let location = headers.iter().find(|(n, _)| n == "location").and_then(|(_, to)| url.join(to).ok());
            match location {
                Some(to) if matches!(hop.status, 301 | 302 | 303 | 307 | 308) => {
                    let seen = redirects.iter().any(|(h, ..)| h.exchange.target == to.as_str()) || to == url;
                    if seen || redirects.len() >= self.limits.redirects {
                        return Ok(Err(FetchProblem::Redirects(self.limits.redirects)));
                    }
                    let permanent = matches!(hop.status, 301 | 308);
                    address = to.to_string();
                    redirects.push((hop, address.clone(), permanent));
                }
                _ => {
                    let encoding = headers.iter().find(|(n, _)| n == "content-encoding").map(|(_, v)| v.as_str());
                    let body = match unpack(&hop.exchange.body, encoding, self.limits.unpacked) {
                        Ok(body) => body,
                        Err(problem) => return Ok(Err(problem)),
                    };
                    let crawl_delay = robots.crawl_delay(&self.agent);
                    let (status, exchange) = (hop.status, hop.exchange);
                    return Ok(Ok(Answer { address, status, headers, body, redirects, exchange, crawl_delay }));
                }
            }
        }
    }

    /// The rules of the address's host, asked for when they are not fresh.
    async fn robots(&self, url: &Url) -> Result<Arc<Robots>> {
        let host = format!("{}://{}", url.scheme(), &url[url::Position::BeforeHost..url::Position::AfterPort]);
        if let Some(robots) = self.rules.known(&host).await? {
            return Ok(robots);
        }
        let mut place = url.clone();
        place.set_path("/robots.txt");
        place.set_query(None);
        place.set_fragment(None);
        let mut status = 0;
        let mut body = Vec::new();
        for _ in 0..=self.limits.redirects {
            match self.ask(&place, &Wanted::default(), ROBOTS_BYTES).await {
                Ok((hop, headers)) => {
                    let onward = headers.iter().find(|(n, _)| n == "location").and_then(|(_, to)| place.join(to).ok());
                    match onward.and_then(|to| check_address(to.as_str(), &self.allowed).ok()) {
                        Some(to) if (300..400).contains(&hop.status) => place = to,
                        _ => {
                            let encoding =
                                headers.iter().find(|(n, _)| n == "content-encoding").map(|(_, v)| v.as_str());
                            status = i64::from(hop.status);
                            body = unpack(&hop.exchange.body, encoding, ROBOTS_BYTES).unwrap_or_default();
                            break;
                        }
                    }
                }
                Err(_) => break,
            }
        }
        self.rules.learn(&host, status, body).await
    }

    async fn ask(
        &self,
        url: &Url,
        wanted: &Wanted,
        limit: usize,
    ) -> Result<(Hop, Vec<(String, String)>), FetchProblem> {
        match tokio::time::timeout(self.limits.time, self.ask_untimed(url, wanted, limit)).await {
            Ok(answered) => answered,
            Err(_) => Err(FetchProblem::Slow(self.limits.time)),
        }
    }

    async fn ask_untimed(
        &self,
        url: &Url,
        wanted: &Wanted,
        limit: usize,
    ) -> Result<(Hop, Vec<(String, String)>), FetchProblem> {
        let request = request_headers(&self.agent, wanted);
        let fetched_micros = time::now();
        let mut response =
            self.client.get(url.clone()).headers(request.clone()).send().await.map_err(|error| told(&error, url))?;
        let headers = plain(response.headers());
        let status = response.status();
        let ip = response.remote_addr().map(|a| a.ip().to_string());
        let mut body = Vec::new();
        let mut truncated = None;
        if response.content_length().is_some_and(|length| length > limit as u64) {
            return Err(FetchProblem::Large(limit));
        }
        loop {
            match response.chunk().await {
                Ok(Some(part)) if body.len() + part.len() > limit => return Err(FetchProblem::Large(limit)),
                Ok(Some(part)) => body.extend_from_slice(&part),
                Ok(None) => break,
                Err(error) if body.is_empty() => return Err(told(&error, url)),
                // what came is worth keeping; the record says that it is not whole
                Err(_) => {
                    truncated = Some("disconnect");
                    break;
                }
            }
        }
        let sent: Vec<(String, Vec<u8>)> =
            request.iter().map(|(name, value)| (name.as_str().to_owned(), value.as_bytes().to_vec())).collect();
        let received: Vec<(String, Vec<u8>)> =
            headers.iter().map(|(name, value)| (name.clone(), value.clone().into_bytes())).collect();
        let host = &url[url::Position::BeforeHost..url::Position::AfterPort];
        let path = &url[url::Position::BeforePath..url::Position::AfterQuery];
        let exchange = warc::Exchange {
            target: url.to_string(),
            fetched_micros,
            request: warc::request_head("GET", path, host, &sent),
            response_head: warc::response_head(
                status.as_u16(),
                status.canonical_reason().unwrap_or(""),
                &received,
                body.len(),
            ),
            body,
            ip,
            truncated,
        };
        Ok((Hop { status: status.as_u16(), exchange }, headers))
    }
}

fn request_headers(agent: &str, wanted: &Wanted) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let mut put = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
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

fn plain(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .iter()
        .take(MOST_HEADERS)
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect()
}

/// The client's error in our words; its own chain names the cause at its end.
fn told(error: &reqwest::Error, url: &Url) -> FetchProblem {
    let mut cause: &dyn std::error::Error = error;
    let mut private = None;
    let mut name = false;
    while let Some(deeper) = cause.source() {
        cause = deeper;
        if let Some(refused) = cause.downcast_ref::<FetchProblem>() {
            private = Some(refused.clone());
        }
        name |= cause.to_string().contains("dns error") || cause.to_string().contains("failed to lookup");
    }
    let last = cause.to_string();
    match private {
        Some(refused) => refused,
        None if name => FetchProblem::Name(url.host_str().unwrap_or_default().to_owned()),
        None if last.contains("certificate") || last.contains("tls") || last.contains("TLS") => FetchProblem::Tls(last),
        None if error.is_connect() => FetchProblem::Connect(last),
        None => FetchProblem::Broken(last),
    }
}

/// Resolves names and gives public addresses only, so that what is connected to is what was checked.
struct PublicOnly(Allowed);

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        let named = self.0.names_host(name.as_str());
        Box::pin(async move {
            let host = name.as_str().to_owned();
            let found = tokio::net::lookup_host((host.as_str(), 0))
                .await
                .map_err(|_| Box::new(FetchProblem::Name(host.clone())) as Box<dyn std::error::Error + Send + Sync>)?;
            let public: Vec<SocketAddr> = found.filter(|address| named || is_public(address.ip())).collect();
            if public.is_empty() {
                return Err(Box::new(FetchProblem::Private(host)) as Box<dyn std::error::Error + Send + Sync>);
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}
