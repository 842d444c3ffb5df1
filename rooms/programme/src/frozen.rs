//! Reports that were frozen: their text does not move any more, whatever becomes of the register.

use anyhow::{Context, Result};
use platform::db::{Db, FromRow, Row, Tx};
use platform::id::new_id;
use platform::text::digest;
use platform::time;
use print::Document;

/// A report as it was frozen, without its files.
#[derive(Clone, Debug, PartialEq)]
pub struct Frozen {
    /// Its identifier, the same in all its languages.
    pub id: String,
    /// Its language.
    pub lang: String,
    /// Its title.
    pub title: String,
    /// Its period, EDTF.
    pub period: String,
    /// Its form.
    pub preset: String,
    /// SHA-256 of its text as JSON, in hexadecimal digits.
    pub hash: String,
    /// Microseconds UTC.
    pub frozen_at: i64,
    /// Who froze it.
    pub frozen_by: String,
}

impl FromRow for Frozen {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Frozen {
            id: row.take()?,
            lang: row.take()?,
            title: row.take()?,
            period: row.take()?,
            preset: row.take()?,
            hash: row.take()?,
            frozen_at: row.take()?,
            frozen_by: row.take()?,
        })
    }
}

/// A report to be frozen, in one language.
#[derive(Debug)]
pub struct NewFrozen {
    /// Its text.
    pub document: Document,
    /// The same as PDF.
    pub pdf: Vec<u8>,
    /// The same as DOCX.
    pub docx: Vec<u8>,
}

/// The frozen reports of the node.
pub struct FrozenReports<'a> {
    db: &'a Db,
}

macro_rules! frozen {
    ($rest:literal) => {
        concat!("SELECT id, lang, title, period, preset, hash, frozen_at, frozen_by FROM report ", $rest)
    };
}

impl<'a> FrozenReports<'a> {
    /// Over a database.
    pub fn of(db: &'a Db) -> FrozenReports<'a> {
        FrozenReports { db }
    }

    /// Freezes a report in its languages; gives its identifier.
    pub async fn freeze(tx: &mut Tx, texts: Vec<NewFrozen>, period: &str, preset: &str, who: &str) -> Result<String> {
        let id = new_id();
        let at = time::now();
        for text in texts {
            let json = serde_json::to_string(&text.document).context("writing a report")?;
            let hash = digest(json.as_bytes());
            tx.run(
                "INSERT INTO report (id, lang, title, period, preset, hash, frozen_at, frozen_by, document, pdf, docx)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                (
                    &id,
                    &text.document.lang,
                    &text.document.title,
                    period,
                    preset,
                    hash,
                    at,
                    who,
                    json,
                    text.pdf,
                    text.docx,
                ),
            )
            .await?;
        }
        Ok(id)
    }

    /// Each report once, in this language where it has it, the newest first; those before the key of one of them.
    pub async fn list(&self, lang: &str, after: Option<&str>, limit: usize) -> Result<Vec<Frozen>> {
        let (at, id) = after.and_then(|key| key.split_once('|')).unwrap_or_default();
        let at: i64 = at.parse().unwrap_or(i64::MAX);
        let sql = frozen!(
            "r WHERE (lang = $1 OR (lang = (SELECT min(o.lang) FROM report o WHERE o.id = r.id)
                AND NOT EXISTS (SELECT 1 FROM report o WHERE o.id = r.id AND o.lang = $1)))
               AND (frozen_at, id) < ($2, $3)
             ORDER BY frozen_at DESC, id DESC LIMIT $4"
        );
        self.db.all(sql, (lang, at, id, limit)).await
    }

    /// The key after which the next reports of a list come.
    pub fn key_of(report: &Frozen) -> String {
        format!("{}|{}", report.frozen_at, report.id)
    }

    /// How many there are.
    pub async fn count(&self) -> Result<i64> {
        let (n,): (i64,) = self.db.one("SELECT count(DISTINCT id) FROM report", ()).await?;
        Ok(n)
    }

    /// One in all its languages.
    pub async fn find(&self, id: &str) -> Result<Vec<Frozen>> {
        self.db.all(frozen!("WHERE id = $1 ORDER BY lang"), (id,)).await
    }

    /// Its text in a language.
    pub async fn document(&self, id: &str, lang: &str) -> Result<Option<Document>> {
        let found = self.json(id, lang).await?;
        found.map(|json| serde_json::from_str(&json).context("reading a frozen report")).transpose()
    }

    /// The same as JSON, to the letter: what its hash is of.
    pub async fn json(&self, id: &str, lang: &str) -> Result<Option<String>> {
        let found: Option<(String,)> =
            self.db.maybe("SELECT document FROM report WHERE id = $1 AND lang = $2", (id, lang)).await?;
        Ok(found.map(|(json,)| json))
    }

    /// Its PDF in a language.
    pub async fn pdf(&self, id: &str, lang: &str) -> Result<Option<Vec<u8>>> {
        let found: Option<(Vec<u8>,)> =
            self.db.maybe("SELECT pdf FROM report WHERE id = $1 AND lang = $2", (id, lang)).await?;
        Ok(found.map(|(bytes,)| bytes))
    }

    /// Its DOCX in a language.
    pub async fn docx(&self, id: &str, lang: &str) -> Result<Option<Vec<u8>>> {
        let found: Option<(Vec<u8>,)> =
            self.db.maybe("SELECT docx FROM report WHERE id = $1 AND lang = $2", (id, lang)).await?;
        Ok(found.map(|(bytes,)| bytes))
    }
}
