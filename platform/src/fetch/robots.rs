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

pub(super) struct Rules {
    db: Db,
    memory: Mutex<HashMap<String, (i64, Arc<Robots>)>>,
}

impl Rules {
    pub fn new(db: Db) -> Rules {
        Rules { db, memory: Mutex::default() }
    }

    /// The rules of a host if they are fresh.
    pub async fn known(&self, host: &str) -> Result<Option<Arc<Robots>>> {
        let now = time::now();
        if let Ok(memory) = self.memory.lock()
            && let Some((until, robots)) = memory.get(host)
            && *until > now
        {
            return Ok(Some(robots.clone()));
        }
        let row: Option<(i64, i64, Vec<u8>)> =
            self.db.maybe("SELECT fetched_at, status, body FROM robots WHERE host = $1", (host,)).await?;
        let Some((fetched_at, status, body)) = row else { return Ok(None) };
        let until = fetched_at + if status >= 500 || status == 0 { FRESH_UNREACHABLE } else { FRESH };
        if until <= now {
            return Ok(None);
        }
        let robots = Arc::new(read(status, &body));
        self.remember(host, until, robots.clone());
        Ok(Some(robots))
    }

    /// Keeps an answer; `status` 0 means that the host gave none.
    pub async fn learn(&self, host: &str, status: i64, body: Vec<u8>) -> Result<Arc<Robots>> {
        let robots = Arc::new(read(status, &body));
        let now = time::now();
        self.db
            .run(
                "INSERT INTO robots (host, fetched_at, status, body) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (host) DO UPDATE SET fetched_at = excluded.fetched_at, status = excluded.status, body = excluded.body",
                (host, now, status, body),
            )
            .await?;
        self.remember(host, now + if status >= 500 || status == 0 { FRESH_UNREACHABLE } else { FRESH }, robots.clone());
        Ok(robots)
    }

    fn remember(&self, host: &str, until: i64, robots: Arc<Robots>) {
        if let Ok(mut memory) = self.memory.lock() {
            if memory.len() >= IN_MEMORY {
                memory.clear();
            }
            memory.insert(host.to_owned(), (until, robots));
        }
    }
}

/// RFC 9309, 2.3.1: no rules (4xx) allow everything; an unreachable file (5xx, no answer) allows nothing.
fn read(status: i64, body: &[u8]) -> Robots {
    match status {
        200..300 => Robots::parse(body),
        0 | 500.. => Robots::refuse_all(),
        _ => Robots::allow_all(),
    }
}
