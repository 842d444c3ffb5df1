//! Files of drafts that a job has set.

use anyhow::Result;
use platform::db::{Db, Tx};
use platform::time::{self, DAY};

/// They are there for so long: by then the draft says something else, or is frozen. Their bytes go when the next are set.
const KEPT: i64 = 7 * DAY;

/// A file of a draft, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftFile {
    /// The code of its language.
    pub lang: String,
    /// `pdf`, `docx`.
    pub format: String,
    /// SHA-256 of the text that it was set from.
    pub digest: String,
    /// Microseconds UTC.
    pub made_at: i64,
}

impl DraftFile {
    /// Those of a draft.
    pub async fn of_draft(db: &Db, draft: &str) -> Result<Vec<DraftFile>> {
        let sql = "SELECT lang, format, digest, made_at FROM draft_file WHERE draft_id = $1 AND made_at > $2
                   ORDER BY lang, format DESC";
        let rows: Vec<(String, String, String, i64)> = db.all(sql, (draft, since())).await?;
        Ok(rows
            .into_iter()
            .map(|(lang, format, digest, made_at)| DraftFile { lang, format, digest, made_at })
            .collect())
    }

    /// The bytes of one.
    pub async fn bytes(db: &Db, draft: &str, lang: &str, format: &str) -> Result<Option<Vec<u8>>> {
        let sql = "SELECT bytes FROM draft_file WHERE draft_id = $1 AND lang = $2 AND format = $3 AND made_at > $4";
        let row: Option<(Vec<u8>,)> = db.maybe(sql, (draft, lang, format, since())).await?;
        Ok(row.map(|(bytes,)| bytes))
    }

    /// Keeps one in place of the one before, and lets those go whose time has passed.
    pub async fn keep(tx: &mut Tx, draft: &str, file: &DraftFile, bytes: Vec<u8>) -> Result<()> {
        tx.run("DELETE FROM draft_file WHERE made_at <= $1", (since(),)).await?;
        tx.run(
            "INSERT INTO draft_file (draft_id, lang, format, digest, made_at, bytes) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (draft_id, lang, format) DO UPDATE SET digest = $4, made_at = $5, bytes = $6",
            (draft, &file.lang, &file.format, &file.digest, file.made_at, bytes),
        )
        .await?;
        Ok(())
    }
}

/// Those that were set after this are there.
fn since() -> i64 {
    time::now() - KEPT
}
