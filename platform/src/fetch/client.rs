//! An address asked for: rules for robots first, then the redirects, walked by ourselves so that each hop is checked
//! and kept.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use url::Url;

use super::ask::{Asking, Beyond, Room};
use super::held::{Held as Memory, NoneFree, Share};
use super::hop::{Hop, Wanted};
use super::limits::Limits;
use super::problem::FetchProblem;
use super::public::{Allowed, check_address};
use super::robots::{HostRules, Rules};
use super::unpack::unpack;
use super::way::Way;
use crate::config::Config;
use crate::cpu::Cpu;
use crate::db::Db;

/// Rules for robots are read up to here (RFC 9309, 2.5).
const ROBOTS_BYTES: usize = 512 << 10;

/// Text is packed hardly more than so many times tighter.
const LIKELY_RATIO: usize = 12;
/// Room for unpacking the smallest answers.
const LEAST_UNPACKED: usize = 64 << 10;

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
    /// Its share of the memory for answers, held as long as this answer or a copy of it.
    pub(super) share: Arc<Share>,
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

    /// The body, taken out: whoever takes it holds it no longer than the answer, or it is held beside the budget.
    pub fn take_body(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.body)
    }

    /// Says that a body that was taken is gone, so that others may use its place.
    pub fn body_is_gone(&mut self) {
        if let Some(share) = Arc::get_mut(&mut self.share) {
            share.unpacked_is_gone();
        }
    }

    /// The address after permanent redirects only: where the asked address has moved to.
    pub fn moved_to(&self) -> Option<&str> {
        self.redirects.iter().take_while(|(_, _, permanent)| *permanent).last().map(|(_, to, _)| to.as_str())
    }
}

/// The client that asks hosts.
pub struct Fetcher {
    asking: Asking,
    allowed: Allowed,
    limits: Limits,
    agent: String,
    rules: Rules,
    db: Db,
    pause: Duration,
    memory: Memory,
    cpu: Cpu,
}

impl Fetcher {
    /// A client as configured.
    pub fn new(config: &Config, db: Db, cpu: Cpu) -> Result<Fetcher> {
        let allowed = Allowed::parse(&config.allow_private)
            .map_err(|text| anyhow::anyhow!("allow-private expects HOST:PORT, found {text:?}"))?;
        let memory = Memory::of(config.held_bytes);
        let (limits, agent) = (Limits::of(config, &memory), config.user_agent());
        let asking = Asking::new(allowed.clone(), agent.clone(), limits.time)?;
        let (rules, pause) = (Rules::new(db.clone()), config.pause());
        Ok(Fetcher { asking, allowed, limits, agent, rules, db, pause, memory, cpu })
    }

    /// Asks, following redirects. `lane` is the host's lane that the caller holds; that of any other host is taken
    /// before it is asked, so that no redirect leads past its pause. The outer error is ours (the database), the inner
    /// one the host's.
    pub async fn fetch(&self, wanted: &Wanted, lane: Option<&str>) -> Result<Result<Answer, FetchProblem>> {
        let mut way = Way::new(&self.db, lane, self.pause, self.limits.time);
        let answered = self.follow(wanted, &mut way).await;
        way.leave().await?;
        answered
    }

    /// The pause between two requests to the host of an address: the configured one, or that of its rules for robots
    /// where it is longer and they are known.
    pub async fn pause_at(&self, address: &str) -> Result<Duration> {
        let Ok(url) = Url::parse(address) else { return Ok(self.pause) };
        let rules = self.rules.known(&host_of(&url)).await?;
        Ok(self.pause.max(rules.and_then(|rules| rules.robots.crawl_delay(&self.agent)).unwrap_or_default()))
    }

    async fn follow(&self, wanted: &Wanted, way: &mut Way<'_>) -> Result<Result<Answer, FetchProblem>> {
        let mut address = wanted.address.clone();
        // what the redirects on the way have sent is held, too
        let (mut kept, mut read): (Option<Share>, usize) = (None, 0);
        let mut redirects: Vec<(Hop, String, bool)> = Vec::new();
        loop {
            let url = match check_address(&address, &self.allowed) {
                Ok(url) => url,
                Err(problem) => return Ok(Err(problem)),
            };
            let rules = match self.rules(&url, way, kept.as_ref()).await? {
                Ok(rules) => rules,
                Err(problem) => return Ok(Err(problem)),
            };
            let crawl_delay = rules.robots.crawl_delay(&self.agent);
            way.wants(&url, crawl_delay.unwrap_or_default());
            let path = &url[url::Position::BeforePath..url::Position::AfterQuery];
            if !rules.robots.allows(&self.agent, path) {
                return Ok(Err(match rules.are_missing() {
                    true => FetchProblem::NoRules(rules.status),
                    false => FetchProblem::Robots(path.to_owned()),
                }));
            }
            if let Err(problem) = way.enter(&url).await? {
                return Ok(Err(problem));
            }
            let mut share = match kept.take() {
                Some(share) => share,
                // not before: who waits for the pause of a host takes no room from others
                None => match self.memory.begin().await {
                    Ok(share) => share,
                    Err(NoneFree) => return Ok(Err(busy(&address))),
                },
            };
            let conditional = if redirects.is_empty() { wanted } else { &Wanted::default() };
            let mut room = Room { memory: &self.memory, share: &mut share, read, most: self.limits.bytes };
            let asked = self.asking.ask(&url, conditional, &mut room, Beyond::Refuse).await;
            way.was_asked(&url);
            let (hop, headers) = match asked {
                Ok(answered) => answered,
                Err(problem) => return Ok(Err(problem)),
            };
            read += hop.exchange.body.len();
            let location = location(&url, &headers);
            match location {
                Some(to) if matches!(hop.status, 301 | 302 | 303 | 307 | 308) => {
                    let seen = redirects.iter().any(|(h, ..)| h.exchange.target == to.as_str()) || to == url;
                    if seen || redirects.len() >= self.limits.redirects {
                        return Ok(Err(FetchProblem::Redirects(self.limits.redirects)));
                    }
                    let permanent = matches!(hop.status, 301 | 308);
                    address = to.to_string();
                    redirects.push((hop, address.clone(), permanent));
                    way.is_redirected = true;
                    kept = Some(share);
                }
                _ => {
                    let body = match self.unpacked(&hop, &headers, &mut share).await? {
                        Ok(body) => body,
                        Err(problem) => return Ok(Err(problem)),
                    };
                    let (status, exchange) = (hop.status, hop.exchange);
                    let share = Arc::new(share);
                    return Ok(Ok(Answer { address, status, headers, body, redirects, exchange, crawl_delay, share }));
                }
            }
        }
    }

    /// Unpacking burns CPU: what is packed is opened away from the threads that answer requests.
    async fn unpacked(
        &self,
        hop: &Hop,
        headers: &[(String, String)],
        share: &mut Share,
    ) -> Result<Result<Vec<u8>, FetchProblem>> {
        let packed = hop.exchange.body.len();
        let encoding = encoding(headers).map(str::to_owned);
        let most = self.limits.unpacked;
        // what few pages are packed tighter than is opened a second time, with room for all that it may have
        let likely = match encoding {
            Some(_) => packed.saturating_mul(LIKELY_RATIO).max(LEAST_UNPACKED).min(most),
            None => packed.min(most),
        };
        for room in [likely, most] {
            if let Err(NoneFree) = self.memory.unpack(share, room).await {
                return Ok(Err(busy(&hop.exchange.target)));
            }
            let body = hop.exchange.body.clone();
            let Some(encoding) = encoding.clone() else { return Ok(Ok(body)) };
            let opened =
                self.cpu.run(move || unpack(&body, Some(&encoding), room)).await.context("unpacking an answer")?;
            if room < most && matches!(opened, Err(FetchProblem::Bomb(_))) {
                continue;
            }
            share.unpacked_to(opened.as_ref().map_or(0, Vec::len));
            return Ok(opened);
        }
        Ok(Err(FetchProblem::Bomb(most)))
    }

    /// The rules of the address's host, asked for when they are not fresh. A host that cannot be reached for them
    /// cannot be reached for the page either: that is then what is told, and nothing of it is remembered.
    async fn rules(
        &self,
        url: &Url,
        way: &mut Way<'_>,
        kept: Option<&Share>,
    ) -> Result<Result<Arc<HostRules>, FetchProblem>> {
        let host = host_of(url);
        if let Some(rules) = self.rules.known(&host).await? {
            return Ok(Ok(rules));
        }
        let mut place = url.clone();
        place.set_path("/robots.txt");
        place.set_query(None);
        place.set_fragment(None);
        for _ in 0..=self.limits.redirects {
            if let Err(problem) = way.enter(&place).await? {
                return Ok(Err(problem));
            }
            let mut share = match kept {
                // within the share of the page
                Some(_) => Share::default(),
                None => match self.memory.begin().await {
                    Ok(share) => share,
                    Err(NoneFree) => return Ok(Err(busy(place.as_str()))),
                },
            };
            let mut room = Room { memory: &self.memory, share: &mut share, read: 0, most: ROBOTS_BYTES };
            let asked = self.asking.ask(&place, &Wanted::default(), &mut room, Beyond::Cut).await;
            way.was_asked(&place);
            let (hop, headers) = match asked {
                Ok(answered) => answered,
                Err(problem) => return Ok(Err(problem)),
            };
            let onward = location(&place, &headers).filter(|_| (300..400).contains(&hop.status));
            if let Some(to) = onward.and_then(|to| check_address(to.as_str(), &self.allowed).ok()) {
                place = to;
                continue;
            }
            // rules that cannot be opened are rules that could not be read
            let (status, body) = match unpack(&hop.exchange.body, encoding(&headers), ROBOTS_BYTES) {
                Ok(body) => (i64::from(hop.status), body),
                Err(_) => (0, Vec::new()),
            };
            return self.rules.learn(&host, status, body).await.map(Ok);
        }
        self.rules.learn(&host, 0, Vec::new()).await.map(Ok)
    }
}

/// Somebody else's turn: told as if others asked the host, since nothing is wrong with it.
fn busy(address: &str) -> FetchProblem {
    FetchProblem::Busy(press::address::host_key(address).unwrap_or_else(|| address.to_owned()))
}

/// The host by which rules for robots are kept.
fn host_of(url: &Url) -> String {
    format!("{}://{}", url.scheme(), &url[url::Position::BeforeHost..url::Position::AfterPort])
}

fn location(from: &Url, headers: &[(String, String)]) -> Option<Url> {
    headers.iter().find(|(name, _)| name == "location").and_then(|(_, to)| from.join(to).ok())
}

fn encoding(headers: &[(String, String)]) -> Option<&str> {
    headers.iter().find(|(name, _)| name == "content-encoding").map(|(_, value)| value.as_str())
}
