//! Reports that were frozen: their text does not move any more, whatever becomes of the register.

use anyhow::{Context, Result};
use platform::db::{Db, FromRow, Row, Tx};
use platform::id::new_id;
use platform::text::digest;
use platform::time;
use print::Document;

use crate::setting::Format;

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

    /// Freezes the texts of a report, one for each of its languages; gives its identifier. Its files are still to be set:
    /// until then each is empty.
    pub async fn freeze(tx: &mut Tx, texts: &[Document], period: &str, preset: &str, who: &str) -> Result<String> {
        let id = new_id();
        let at = time::now();
        for text in texts {
            let json = serde_json::to_string(text).context("writing a report")?;
            let hash = digest(json.as_bytes());
            tx.run(
                "INSERT INTO report (id, lang, title, period, preset, hash, frozen_at, frozen_by, document, pdf, docx)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                (&id, &text.lang, &text.title, period, preset, hash, at, who, json, Vec::<u8>::new(), Vec::<u8>::new()),
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

    /// The forms in which its text in a language is there as a file.
    pub async fn formats(&self, id: &str, lang: &str) -> Result<Vec<Format>> {
        let sql =
            "SELECT CAST(length(pdf) AS BIGINT), CAST(length(docx) AS BIGINT) FROM report WHERE id = $1 AND lang = $2";
        let lengths: Option<(i64, i64)> = self.db.maybe(sql, (id, lang)).await?;
        let (pdf, docx) = lengths.unwrap_or_default();
        let lengths = [(Format::Pdf, pdf), (Format::Docx, docx)];
        Ok(lengths.into_iter().filter(|(_, length)| *length > 0).map(|(format, _)| format).collect())
    }

    /// A file of it in a language; none where it is still to be set.
    pub async fn file(&self, id: &str, lang: &str, format: Format) -> Result<Option<Vec<u8>>> {
        let sql = match format {
            Format::Pdf => "SELECT pdf FROM report WHERE id = $1 AND lang = $2",
            Format::Docx => "SELECT docx FROM report WHERE id = $1 AND lang = $2",
        };
        let found: Option<(Vec<u8>,)> = self.db.maybe(sql, (id, lang)).await?;
        Ok(found.map(|(bytes,)| bytes).filter(|bytes| !bytes.is_empty()))
    }

    /// Keeps a file that was set.
    pub async fn keep_file(tx: &mut Tx, id: &str, lang: &str, format: Format, bytes: Vec<u8>) -> Result<()> {
        let sql = match format {
            Format::Pdf => "UPDATE report SET pdf = $3 WHERE id = $1 AND lang = $2",
            Format::Docx => "UPDATE report SET docx = $3 WHERE id = $1 AND lang = $2",
        };
        tx.run(sql, (id, lang, bytes)).await?;
        Ok(())
    }
}
