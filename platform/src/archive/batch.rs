//! A batch: records made, then their rows written in one transaction.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use anyhow::{Context, Result};

use super::arrival::{Arrival, Kept};
use super::segment::Segment;
use crate::db::{Db, Statement, Value, What};
use crate::id::new_id;
use crate::jobs::Ending;

/// A batch whose records are made and whose rows are not yet written.
pub(super) struct Prepared {
    pub bytes: Vec<u8>,
    rows: Vec<Row>,
}

struct Row {
    kept: Kept,
    insert: Statement,
    ending: Option<Ending>,
    effects: Vec<Statement>,
    changed: Vec<(&'static str, String, What)>,
}

impl Prepared {
    pub fn kept(&self) -> Vec<Kept> {
        self.rows.iter().map(|row| row.kept.clone()).collect()
    }
}

/// Makes the records of some arrivals: a payload that is in the archive already becomes a revisit. Digests and packing
/// burn CPU, so they are made away from the threads that answer requests.
pub(super) async fn prepare(
    db: &Db,
    segment: &Segment,
    arrivals: &Arc<Vec<Arrival>>,
    which: Range<usize>,
) -> Result<Prepared> {
    let (name, start) = (segment.name.clone(), segment.length);
    let (all, part) = (arrivals.clone(), which.clone());
    let digests = tokio::task::spawn_blocking(move || {
        all.get(part)
            .unwrap_or_default()
            .iter()
            .map(|arrival| warc::payload_digest(&arrival.exchange.body))
            .collect::<Vec<_>>()
    })
    .await
    .context("making the digests of a batch")?;
    let mut known = HashMap::new();
    for (arrival, digest) in arrivals.get(which.clone()).unwrap_or_default().iter().zip(&digests) {
        if !arrival.exchange.body.is_empty()
            && !known.contains_key(digest)
            && let Some(earlier) = known_payload(db, digest).await?
        {
            known.insert(digest.clone(), earlier);
        }
    }
    let arrivals = arrivals.clone();
    tokio::task::spawn_blocking(move || {
        let mut prepared = Prepared { bytes: Vec::new(), rows: Vec::with_capacity(digests.len()) };
        for (arrival, digest) in arrivals.get(which).unwrap_or_default().iter().zip(digests) {
            prepared.add(&name, start, arrival, digest, &mut known);
        }
        prepared
    })
    .await
    .context("making the records of a batch")
}

impl Prepared {
    fn add(
        &mut self,
        segment: &str,
        start: u64,
        arrival: &Arrival,
        digest: String,
        known: &mut HashMap<String, warc::Revisited>,
    ) {
        let exchange = &arrival.exchange;
        let earlier = known.get(&digest).cloned();
        let place = start + self.bytes.len() as u64;
        let written = warc::write_exchange(exchange, earlier.as_ref());
        let id = new_id();
        let insert = Statement::new(
            "INSERT INTO capture (id, segment, place, length, record_id, address, page_id, source_id, fetched_at, status, mime,
               body_length, payload_digest, revisit_of, truncated)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
            (
                id.as_str(),
                segment,
                place + written.response.offset,
                written.response.length,
                written.record_id.as_str(),
                exchange.target.as_str(),
                &arrival.page_id,
                &arrival.source_id,
                exchange.fetched_micros,
                arrival.status,
                &arrival.mime,
                exchange.body.len(),
                digest.as_str(),
                earlier.map(|earlier| earlier.record_id),
                exchange.truncated,
            ),
        );
        if !written.revisit && !exchange.body.is_empty() {
            let first = warc::Revisited {
                record_id: written.record_id,
                target: exchange.target.clone(),
                date_micros: exchange.fetched_micros,
            };
            known.insert(digest.clone(), first);
        }
        self.bytes.extend_from_slice(&written.bytes);
        self.rows.push(Row {
            insert,
            ending: arrival.ending.clone(),
            effects: arrival.effects.iter().map(|effect| naming_capture(effect.clone(), &id)).collect(),
            changed: arrival.changed.clone(),
            kept: Kept { capture_id: id, revisit: written.revisit, payload_digest: digest },
        });
    }
}

/// Writes the rows and the segment's new length, all or none.
pub(super) async fn commit(db: &Db, segment: &str, length: u64, prepared: Prepared) -> Result<()> {
    let mut tx = db.begin().await?;
    let count = prepared.rows.len();
    for row in prepared.rows {
        tx.apply(row.insert).await?;
        tx.changed("capture", row.kept.capture_id, What::Added);
        if let Some(ending) = row.ending
            && !ending.write(&mut tx).await?
        {
            // the lease was lost: somebody else does the job; the record is kept, its effects are theirs
            continue;
        }
        for effect in row.effects {
            tx.apply(effect).await?;
        }
        for (kind, id, what) in row.changed {
            tx.changed(kind, id, what);
        }
    }
    let touched = tx
        .run("UPDATE segment SET length = $2, records = records + $3 WHERE name = $1", (segment, length, count))
        .await?;
    anyhow::ensure!(touched == 1, "the archive segment {segment} has no row");
    tx.commit().await
}

async fn known_payload(db: &Db, digest: &str) -> Result<Option<warc::Revisited>> {
    let row: Option<(String, String, i64)> = db
        .maybe(
            "SELECT record_id, address, fetched_at FROM capture
             WHERE payload_digest = $1 AND revisit_of IS NULL AND erased_at IS NULL AND lost_at IS NULL ORDER BY id LIMIT 1",
            (digest,),
        )
        .await?;
    Ok(row.map(|(record_id, target, date_micros)| warc::Revisited { record_id, target, date_micros }))
}

fn naming_capture(mut effect: Statement, id: &str) -> Statement {
    for value in &mut effect.values {
        if *value == Value::Text(Some(Arrival::CAPTURE.to_owned())) {
            *value = Value::from(id);
        }
    }
    effect
}
