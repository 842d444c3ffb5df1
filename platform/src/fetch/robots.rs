//! The rules that hosts give to robots (RFC 9309), kept for a day.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use anyhow::Result;
use press::robots::Robots;

use crate::db::Db;
use crate::time;

/// RFC 9309, 2.4: a day.
const FRESH: i64 = time::DAY;
/// An unreachable host is asked again sooner.
const FRESH_UNREACHABLE: i64 = 3600 * time::SECOND;
/// Hosts whose rules are kept in memory.
const IN_MEMORY: usize = 4096;
/// Bytes of rules kept in memory: a host may send half a megabyte of them.
const BYTES_IN_MEMORY: usize = 16 << 20;
/// "Too many requests": no word on the rules.
const TOO_MANY: i64 = 429;

/// What a host allows.
pub(super) struct HostRules {
    pub robots: Robots,
    /// The status under which they came; 0: none.
    pub status: i64,
}

impl HostRules {
    /// RFC 9309, 2.3.1: no rules (4xx) allow everything; an unreachable file (5xx, no answer) allows nothing.
    fn read(status: i64, body: &[u8]) -> HostRules {
        let robots = match status {
            200..300 => Robots::parse(body),
            _ if is_unreachable(status) => Robots::refuse_all(),
            _ => Robots::allow_all(),
        };
        HostRules { robots, status }
    }

    /// Does everything stand still because the rules could not be read?
    pub fn are_missing(&self) -> bool {
        is_unreachable(self.status)
    }
}

fn is_unreachable(status: i64) -> bool {
    matches!(status, 0 | TOO_MANY | 500..)
}

fn fresh(status: i64) -> i64 {
    if is_unreachable(status) { FRESH_UNREACHABLE } else { FRESH }
}

pub(super) struct Rules {
    db: Db,
    memory: Mutex<Memory>,
}

#[derive(Default)]
struct Memory {
    hosts: HashMap<String, (i64, Arc<HostRules>)>,
    bytes: usize,
}

impl Rules {
    pub fn new(db: Db) -> Rules {
        Rules { db, memory: Mutex::default() }
    }

    /// The rules of a host if they are fresh.
    pub async fn known(&self, host: &str) -> Result<Option<Arc<HostRules>>> {
        let now = time::now();
        if let Ok(memory) = self.memory.lock()
            && let Some((until, rules)) = memory.hosts.get(host)
            && *until > now
        {
            return Ok(Some(rules.clone()));
        }
        let row: Option<(i64, i64, Vec<u8>)> =
            self.db.maybe("SELECT fetched_at, status, body FROM robots WHERE host = $1", (host,)).await?;
        let Some((fetched_at, status, body)) = row else { return Ok(None) };
        let until = fetched_at.saturating_add(fresh(status));
        if until <= now {
            return Ok(None);
        }
        let rules = Arc::new(HostRules::read(status, &body));
        self.remember(host, until, body.len(), rules.clone());
        Ok(Some(rules))
    }

    /// Keeps an answer; `status` 0 means that the host gave none.
    pub async fn learn(&self, host: &str, status: i64, body: Vec<u8>) -> Result<Arc<HostRules>> {
        let rules = Arc::new(HostRules::read(status, &body));
        let (now, bytes) = (time::now(), body.len());
        self.db
            .run(
                "INSERT INTO robots (host, fetched_at, status, body) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (host) DO UPDATE SET fetched_at = excluded.fetched_at, status = excluded.status, body = excluded.body",
                (host, now, status, body),
            )
            .await?;
        self.remember(host, now + fresh(status), bytes, rules.clone());
        Ok(rules)
    }

    fn remember(&self, host: &str, until: i64, bytes: usize, rules: Arc<HostRules>) {
        if let Ok(mut memory) = self.memory.lock() {
            if memory.hosts.len() >= IN_MEMORY || memory.bytes + bytes > BYTES_IN_MEMORY {
                *memory = Memory::default();
            }
            memory.bytes += bytes;
            memory.hosts.insert(host.to_owned(), (until, rules));
        }
    }
}
