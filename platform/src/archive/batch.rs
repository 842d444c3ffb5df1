//! A batch: records made, then their rows written in one transaction.

use std::collections::HashMap;

use anyhow::Result;

use super::keep::{Arrival, Kept};
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

/// Makes the records: a payload that is in the archive already becomes a revisit.
pub(super) async fn prepare(db: &Db, segment: &str, start: u64, arrivals: Vec<Arrival>) -> Result<Prepared> {
    let mut bytes = Vec::new();
    let mut rows = Vec::with_capacity(arrivals.len());
    let mut here: HashMap<String, warc::Revisited> = HashMap::new();
    for arrival in arrivals {
        let digest = warc::payload_digest(&arrival.exchange.body);
        let known = match here.get(&digest) {
            Some(known) => Some(known.clone()),
            None if arrival.exchange.body.is_empty() => None,
            None => known_payload(db, &digest).await?,
        };
        let place = start + bytes.len() as u64;
        let written = warc::write_exchange(&arrival.exchange, known.as_ref());
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
                arrival.exchange.target.as_str(),
                arrival.page_id,
                arrival.source_id,
                arrival.exchange.fetched_micros,
                arrival.status,
                arrival.mime,
                arrival.exchange.body.len(),
                digest.as_str(),
                known.as_ref().filter(|_| written.revisit).map(|k| k.record_id.clone()),
                arrival.exchange.truncated,
            ),
        );
        if !written.revisit && !arrival.exchange.body.is_empty() {
            here.insert(
                digest.clone(),
                warc::Revisited {
                    record_id: written.record_id.clone(),
                    target: arrival.exchange.target.clone(),
                    date_micros: arrival.exchange.fetched_micros,
                },
            );
        }
        let effects = arrival.effects.into_iter().map(|effect| naming_capture(effect, &id)).collect();
        bytes.extend_from_slice(&written.bytes);
        rows.push(Row {
            kept: Kept { capture_id: id, revisit: written.revisit, payload_digest: digest },
            insert,
            ending: arrival.ending,
            effects,
            changed: arrival.changed,
        });
    }
    Ok(Prepared { bytes, rows })
}

/// Writes the rows and the segment's new length, all or none.
pub(super) async fn commit(db: &Db, segment: &str, length: u64, prepared: Prepared) -> Result<()> {
    let mut tx = db.begin().await?;
    let count = prepared.rows.len();
    for row in prepared.rows {
        tx.apply(row.insert).await?;
        tx.changed("capture", row.kept.capture_id, What::Added);
        if let Some(ending) = row.ending {
            if tx.apply(ending.guard).await? == 0 {
                // the lease was lost: somebody else does the job; the record is kept, its effects are theirs
                continue;
            }
            tx.apply(ending.then).await?;
        }
        for effect in row.effects {
            tx.apply(effect).await?;
        }
        for (kind, id, what) in row.changed {
            tx.changed(kind, id, what);
        }
    }
    tx.run("UPDATE segment SET length = $2, records = records + $3 WHERE name = $1", (segment, length, count)).await?;
    tx.commit().await
}

async fn known_payload(db: &Db, digest: &str) -> Result<Option<warc::Revisited>> {
    let row: Option<(String, String, i64)> = db
        .maybe(
            "SELECT record_id, address, fetched_at FROM capture
             WHERE payload_digest = $1 AND revisit_of IS NULL AND erased_at IS NULL ORDER BY id LIMIT 1",
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
