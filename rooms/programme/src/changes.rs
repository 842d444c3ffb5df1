//! What changed lately in the register: of each record its last state, whoever made it.

use anyhow::Result;
use platform::db::{Db, FromRow, Row};

/// A record that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The identifier of the record.
    pub id: String,
    /// Its type.
    pub kind: String,
    /// Its name, in the first of its languages.
    pub title: String,
    /// `published`, `held`, `removed`, `merged`.
    pub state: String,
    /// The number of its last state, from 1.
    pub revision: i64,
    /// When it changed last, in microseconds UTC.
    pub at: i64,
    /// Who changed it.
    pub who: String,
    /// Why.
    pub why: String,
}

impl FromRow for Change {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Change {
            id: row.take()?,
            kind: row.take()?,
            title: row.take()?,
            state: row.take()?,
            revision: row.take()?,
            at: row.take()?,
            who: row.take()?,
            why: row.take()?,
        })
    }
}

impl Change {
    /// Those of the register before the key of one of them, the newest first.
    pub async fn lately(db: &Db, before: Option<&str>, limit: i64) -> Result<Vec<Change>> {
        let (at, id) = before.and_then(|key| key.split_once('|')).unwrap_or_default();
        let at: i64 = at.parse().unwrap_or(i64::MAX);
        let sql = "SELECT r.id, r.kind, r.title, r.state, r.revision, r.updated_at, v.who, v.why
                   FROM record r JOIN record_revision v ON v.record_id = r.id AND v.number = r.revision
                   WHERE r.kind IN ('activity', 'mandate', 'body', 'meeting', 'plan') AND (r.updated_at, r.id) < ($1, $2)
                   ORDER BY r.updated_at DESC, r.id DESC LIMIT $3";
        db.all(sql, (at, id, limit)).await
    }

    /// The key after which the next ones come.
    pub fn key(&self) -> String {
        format!("{}|{}", self.at, self.id)
    }
}
