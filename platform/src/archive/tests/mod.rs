//! The promises of the archive: nothing lost, nothing doubled, nothing cut that is whole.

#![allow(clippy::unwrap_used)]

mod check;
mod erase;
mod keep;
mod lost;
mod recover;
mod trouble;

use std::path::Path;

use super::*;
use crate::db::{Db, Statement};

/// Segments large enough not to be sealed in a test.
const LARGE: u64 = 256 << 20;

fn exchange(address: &str, body: &[u8]) -> warc::Exchange {
    let headers = [("Content-Type".to_owned(), b"text/html; charset=utf-8".to_vec())];
    warc::Exchange {
        target: address.to_owned(),
        fetched_micros: 1_750_000_000_000_000,
        request: warc::request_head("GET", "/", "a.example", &[]),
        response_head: warc::response_head(200, "OK", &headers, body.len()),
        body: body.to_vec(),
        ip: Some("192.0.2.1".to_owned()),
        truncated: None,
    }
}

fn arrival(address: &str, body: &[u8]) -> Arrival {
    Arrival {
        exchange: exchange(address, body),
        status: 200,
        mime: Some("text/html".to_owned()),
        page_id: None,
        source_id: None,
        ending: None,
        effects: Vec::new(),
        changed: Vec::new(),
    }
}

fn keeper(db: &Db, folder: &Path) -> Keeper {
    Keeper::start(db.clone(), folder.to_owned(), LARGE)
}

/// A statement that notes a capture, so that a test sees whether an effect was written.
fn noting() -> Statement {
    Statement::new("INSERT INTO lane (name, ready_at, busy_until) VALUES ($1, 0, 0)", (Arrival::CAPTURE,))
}

async fn captures(db: &Db) -> i64 {
    db.one::<(i64,)>("SELECT count(*) FROM capture", ()).await.unwrap().0
}

async fn agrees(db: &Db, folder: &Path) {
    let found = check(db, folder, |_, _| ()).await.unwrap();
    assert!(found.is_empty(), "{found:?}");
}

/// The codes of what `check` finds.
async fn codes(db: &Db, folder: &Path) -> Vec<&'static str> {
    check(db, folder, |_, _| ()).await.unwrap().into_iter().map(|found| found.code).collect()
}

fn segments(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut list: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    list.sort();
    list
}
