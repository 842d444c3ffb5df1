//! Records that nobody confirmed for long, and whom they could be asked about by mail.

use anyhow::Result;
use platform::db::{Db, Tx};
use platform::time::{self, DAY};

use super::row::{Record, records};
use crate::kind::Kind;

/// Days after which what was confirmed is to be asked about again.
pub const STALE_AFTER_DAYS: i64 = 365;
/// An organisation is asked again after this at the soonest.
const AGAIN: i64 = 180 * DAY;
/// Kinds that one query asks for.
const MOST_KINDS: usize = 8;

/// Who is asked whether a record is still right.
pub struct Stale;

impl Stale {
    /// The published records of these kinds (at most eight) that somebody could be asked about now: not confirmed for a
    /// year, with a mail address, not asked within half a year, not excluded. In the order in which they were entered,
    /// after an identifier; there may be fewer than `limit` before the last.
    pub async fn due(db: &Db, kinds: &[&'static Kind], after: Option<&str>, limit: i64) -> Result<Vec<Record>> {
        let since = time::now() - STALE_AFTER_DAYS * DAY;
        let kind = |at: usize| kinds.get(at).map(|kind| kind.name);
        debug_assert!(kinds.len() <= MOST_KINDS);
        db.all(
            records!(
                "LEFT JOIN stale_ask a ON a.record_id = r.id
                 WHERE r.state = 'published' AND r.kind IN ($1, $2, $3, $4, $5, $6, $7, $8) AND r.body LIKE '%@%'
                   AND (r.confirmed_on < $9 OR (r.confirmed_on IS NULL AND r.created_at < $10))
                   AND a.excluded_at IS NULL AND (a.asked_at IS NULL OR a.asked_at < $11) AND r.id > $12
                 ORDER BY r.id LIMIT $13"
            ),
            (
                kind(0),
                kind(1),
                kind(2),
                kind(3),
                kind(4),
                kind(5),
                kind(6),
                kind(7),
                time::day_in(since, "UTC"),
                since,
                time::now() - AGAIN,
                after.unwrap_or(""),
                limit,
            ),
        )
        .await
    }

    /// The records that nobody is asked about, after an identifier.
    pub async fn excluded(db: &Db, after: Option<&str>, limit: i64) -> Result<Vec<Record>> {
        db.all(
            records!(
                "JOIN stale_ask a ON a.record_id = r.id
                 WHERE a.excluded_at IS NOT NULL AND r.state = 'published' AND r.id > $1 ORDER BY r.id LIMIT $2"
            ),
            (after.unwrap_or(""), limit),
        )
        .await
    }

    /// Notes that a record is asked about now; false where it was within half a year, or is excluded: no mail is sent then.
    pub async fn asked(tx: &mut Tx, record_id: &str) -> Result<bool> {
        let now = time::now();
        let touched = tx
            .run(
                "INSERT INTO stale_ask (record_id, asked_at) VALUES ($1, $2)
                 ON CONFLICT (record_id) DO UPDATE SET asked_at = excluded.asked_at
                 WHERE stale_ask.excluded_at IS NULL AND (stale_ask.asked_at IS NULL OR stale_ask.asked_at < $3)",
                (record_id, now, now - AGAIN),
            )
            .await?;
        Ok(touched == 1)
    }

    /// What was asked of a record, and that nobody is asked, holds of the one that it is merged into.
    pub(crate) async fn follow_merge(tx: &mut Tx, lost: &str, kept: &str) -> Result<()> {
        tx.run(
            "INSERT INTO stale_ask (record_id, asked_at, excluded_at)
             SELECT $2, asked_at, excluded_at FROM stale_ask WHERE record_id = $1
             ON CONFLICT (record_id) DO UPDATE SET excluded_at = COALESCE(stale_ask.excluded_at, excluded.excluded_at),
               asked_at = CASE WHEN stale_ask.asked_at >= excluded.asked_at THEN stale_ask.asked_at
                 ELSE COALESCE(excluded.asked_at, stale_ask.asked_at) END",
            (lost, kept),
        )
        .await?;
        Ok(())
    }

    /// Asks nobody about a record any more, or again.
    pub async fn exclude(tx: &mut Tx, record_id: &str, excluded: bool) -> Result<()> {
        tx.run(
            "INSERT INTO stale_ask (record_id, excluded_at) VALUES ($1, $2)
             ON CONFLICT (record_id) DO UPDATE SET excluded_at = excluded.excluded_at",
            (record_id, excluded.then(time::now)),
        )
        .await?;
        Ok(())
    }
}
