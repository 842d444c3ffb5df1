//! The way of one fetch from host to host: no host is asked twice in a row without its pause.

use std::collections::HashMap;
use std::time::Duration;

use anyhow::Result;
use tokio::time::{Instant, sleep};
use url::Url;

use super::problem::FetchProblem;
use crate::db::Db;
use crate::jobs::{Held, hold};

/// A host's lane is waited for so long.
const LANE_WITHIN: Duration = Duration::from_secs(30);

/// A lane is held for one request's time and this much more, and renewed before the next request: a process that
/// crashes leaves it busy no longer.
const LANE_MARGIN: Duration = Duration::from_secs(15);

/// So long the pause of a host that was asked just now is waited for; one that wants more is asked another time.
const PAUSE_WITHIN: Duration = Duration::from_secs(600);

/// Somebody who waits for the answer waits no longer than this between two requests to a host, unless its rules ask for
/// more: behind a few redirects the page would otherwise come after the browser gave up.
const PAUSE_WAITED: Duration = Duration::from_secs(1);

/// What one fetch knows of the hosts that it asks.
pub(super) struct Way<'a> {
    db: &'a Db,
    /// The lane that the caller holds; that of any other host is taken before it is asked.
    lane: Option<&'a str>,
    held: Option<Held>,
    hosts: HashMap<String, Host>,
    /// The pause of a host of which no other is known.
    pause: Duration,
    /// The time that one answer may take.
    time: Duration,
    /// Has it led on from its first address?
    pub is_redirected: bool,
}

/// A host of the way.
struct Host {
    /// When it was last asked.
    asked_at: Option<Instant>,
    /// The pause that it is left after that.
    pause: Duration,
}

impl<'a> Way<'a> {
    pub fn new(db: &'a Db, lane: Option<&'a str>, pause: Duration, time: Duration) -> Way<'a> {
        Way { db, lane, held: None, hosts: HashMap::new(), pause, time, is_redirected: false }
    }

    /// Before each request: takes the lane of the host that comes next, frees the one that was taken on the way, and
    /// lets the pause of a host pass that was asked before. Gives the host where its turn does not come.
    pub async fn enter(&mut self, url: &Url) -> Result<Result<(), FetchProblem>> {
        let Some(host) = press::address::host_key(url.as_str()) else { return Ok(Ok(())) };
        let rest = self.rest(&host);
        match self.lane {
            // somebody waits for the answer
            None if rest > LANE_WITHIN => return Ok(Err(FetchProblem::Busy(host))),
            // another time it would come as far, and no farther
            Some(_) if rest > PAUSE_WITHIN && self.is_redirected => return Ok(Err(FetchProblem::Slow(rest))),
            Some(_) if rest > PAUSE_WITHIN => return Ok(Err(FetchProblem::Busy(host))),
            _ => {}
        }
        let lease = self.time + LANE_MARGIN;
        if let Some(mut ours) = self.held.take() {
            if ours.lane() != host {
                let pause = self.pause_of(ours.lane());
                ours.free(self.db, pause).await?;
            } else if ours.renew(self.db, rest + lease).await? {
                self.held = Some(ours);
                wait(rest).await;
                return Ok(Ok(()));
            }
        }
        if self.lane == Some(host.as_str()) {
            wait(rest).await;
            return Ok(Ok(()));
        }
        // whoever held it before us, ourselves included, has left it its pause
        self.held = hold(self.db, &host, lease, LANE_WITHIN).await?;
        Ok(if self.held.is_some() { Ok(()) } else { Err(FetchProblem::Busy(host)) })
    }

    /// Notes that a host was asked just now.
    pub fn was_asked(&mut self, url: &Url) {
        if let Some(host) = self.host(url) {
            host.asked_at = Some(Instant::now());
        }
    }

    /// Notes the pause that the rules of a host ask for.
    pub fn wants(&mut self, url: &Url, pause: Duration) {
        if let Some(host) = self.host(url) {
            host.pause = host.pause.max(pause);
        }
    }

    /// At its end: frees what was taken on the way.
    pub async fn leave(mut self) -> Result<()> {
        match self.held.take() {
            Some(held) => {
                let pause = self.pause_of(held.lane());
                held.free(self.db, pause).await
            }
            None => Ok(()),
        }
    }

    fn host(&mut self, url: &Url) -> Option<&mut Host> {
        let host = press::address::host_key(url.as_str())?;
        let pause = if self.lane.is_some() { self.pause } else { self.pause.min(PAUSE_WAITED) };
        Some(self.hosts.entry(host).or_insert(Host { asked_at: None, pause }))
    }

    /// The pause that a host is left when its lane is free again.
    fn pause_of(&self, host: &str) -> Duration {
        self.hosts.get(host).map_or(self.pause, |host| host.pause.max(self.pause))
    }

    /// How long a host is still let rest.
    fn rest(&self, host: &str) -> Duration {
        let asked = self.hosts.get(host).and_then(|host| Some(host.pause.saturating_sub(host.asked_at?.elapsed())));
        asked.unwrap_or_default()
    }
}

/// No pause is none at all: a timer takes its time.
async fn wait(rest: Duration) {
    if !rest.is_zero() {
        sleep(rest).await;
    }
}
