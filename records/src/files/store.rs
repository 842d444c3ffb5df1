//! Files of records in the database. Every change of what a record's files are is a change of the record in the log, so
//! that the index reads it again.

use std::collections::HashMap;

use anyhow::{Context, Result};
use document::{Document, Kind, Page};
use platform::db::{Db, FromRow, Row, Tx, What};
use platform::files::Stored;
use platform::id::new_id;
use platform::places;
use platform::time;

use super::Reading;
use super::due::ask_reading;

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordFile {
    /// Its identifier; later ones have greater ones.
    pub id: String,
    /// The record that it is filed with; none yet for one that was just brought.
    pub record_id: Option<String>,
    /// SHA-256 of its bytes.
    pub digest: String,
    /// Its length.
    pub bytes: i64,
    /// What kind of file it is.
    pub kind: Kind,
    /// Its name when it was brought.
    pub name: String,
    /// Which one it is, in an editor's words: `2.ª edición`; may be empty.
    pub label: String,
    /// ISO 639 code of its language.
    pub lang: Option<String>,
    /// The address that it was fetched from.
    pub source: Option<String>,
    /// How its reading stands.
    pub reading: Reading,
    /// Why it cannot be read: the word of a [`platform::child::Refusal`].
    pub refusal: Option<String>,
    /// How many pages it has.
    pub pages: i64,
    /// What it says of itself, without its text; none until it is read.
    pub said: Option<Document>,
    /// The newer file that took its place.
    pub replaced_by: Option<String>,
    /// When it was brought, in microseconds UTC.
    pub added_at: i64,
}

impl FromRow for RecordFile {
    fn from_row(row: &mut Row) -> Result<Self> {
        let word = |word: String| serde_json::from_value::<Kind>(word.into()).context("a file of unknown kind");
        Ok(RecordFile {
            id: row.take()?,
            record_id: row.take()?,
            digest: row.take()?,
            bytes: row.take()?,
            kind: word(row.take()?)?,
            name: row.take()?,
            label: row.take()?,
            lang: row.take()?,
            source: row.take()?,
            reading: Reading::parse(&row.take::<String>()?).context("a file of unknown reading")?,
            refusal: row.take()?,
            pages: row.take()?,
            said: serde_json::from_str(&row.take::<String>()?).context("reading what a file says of itself")?,
            replaced_by: row.take()?,
            added_at: row.take()?,
        })
    }
}

impl RecordFile {
    /// Is it read, and has no newer one taken its place? Only such files are found by what stands in them.
    pub fn is_searched(&self) -> bool {
        self.reading == Reading::Read && self.replaced_by.is_none()
    }
}

/// The query of whole files with what follows; those taken away are not there for anybody.
macro_rules! files {
    ($rest:literal) => {
        concat!(
            "SELECT f.id, f.record_id, f.digest, f.bytes, f.kind, f.name, f.label, f.lang, f.source, f.state, f.refusal, f.pages,
                    f.said, f.replaced_by, f.added_at FROM record_file f WHERE f.removed_at IS NULL AND ",
            $rest
        )
    };
}

/// A file that was brought.
#[derive(Debug)]
pub struct NewFile<'a> {
    /// Where its bytes lie.
    pub stored: &'a Stored,
    /// What kind of file it is.
    pub kind: Kind,
    /// Its name.
    pub name: &'a str,
    /// The address that it was fetched from.
    pub source: Option<&'a str>,
    /// Who brought it.
    pub by: &'a str,
}

/// How a file is filed with a record.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filing<'a> {
    /// Which one it is, in an editor's words.
    pub label: &'a str,
    /// The file whose place it takes.
    pub replaces: Option<&'a str>,
}

/// The files of records.
pub struct RecordFiles;

impl RecordFiles {
    /// Notes a file that was brought, and asks that it be read; gives its identifier. It is filed with no record yet.
    pub async fn bring(tx: &mut Tx, new: &NewFile<'_>) -> Result<String> {
        let id = RecordFiles::add(tx, new).await?;
        ask_reading(tx, &id).await?;
        Ok(id)
    }

    async fn add(tx: &mut Tx, new: &NewFile<'_>) -> Result<String> {
        let id = new_id();
        let bytes = i64::try_from(new.stored.bytes).context("a file too long to count")?;
        tx.run(
            "INSERT INTO record_file (id, digest, bytes, kind, name, label, source, state, pages, said, added_at, added_by)
             VALUES ($1, $2, $3, $4, $5, '', $6, 'waiting', 0, 'null', $7, $8)",
            (&id, &new.stored.digest, bytes, word(new.kind)?, new.name, new.source, time::now(), new.by),
        )
        .await?;
        Ok(id)
    }

    /// Files it with a record. False where it is filed already, or is gone.
    pub async fn file(tx: &mut Tx, id: &str, record: &str, how: Filing<'_>) -> Result<bool> {
        let touched = tx
            .run(
                "UPDATE record_file SET record_id = $2, label = $3 WHERE id = $1 AND record_id IS NULL AND removed_at IS NULL",
                (id, record, how.label),
            )
            .await?;
        if touched == 0 {
            return Ok(false);
        }
        if let Some(old) = how.replaces {
            tx.run(
                "UPDATE record_file SET replaced_by = $3 WHERE id = $1 AND record_id = $2 AND replaced_by IS NULL AND id <> $3",
                (old, record, id),
            )
            .await?;
        }
        tx.changed("record", record, What::Changed);
        Ok(true)
    }

    /// Takes a file of a record away. What it took the place of comes back, or has its place taken by the one that took
    /// this one's. Its bytes are erased by the upkeep of files.
    pub async fn remove(tx: &mut Tx, file: &RecordFile) -> Result<bool> {
        let gone: Option<(Option<String>,)> = tx
            .maybe(
                "UPDATE record_file SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL RETURNING record_id",
                (&file.id, time::now()),
            )
            .await?;
        let Some((record,)) = gone else { return Ok(false) };
        tx.run("DELETE FROM record_file_page WHERE file_id = $1", (&file.id,)).await?;
        tx.run(
            "UPDATE record_file SET replaced_by = (SELECT n.replaced_by FROM record_file n WHERE n.id = $1) WHERE replaced_by = $1",
            (&file.id,),
        )
        .await?;
        RecordFiles::tell(tx, record);
        Ok(true)
    }

    /// Throws away one that is filed with no record. False where it is filed meanwhile, or is gone.
    pub async fn discard(tx: &mut Tx, id: &str) -> Result<bool> {
        let touched = tx
            .run(
                "UPDATE record_file SET removed_at = $2 WHERE id = $1 AND record_id IS NULL AND removed_at IS NULL",
                (id, time::now()),
            )
            .await?;
        if touched == 1 {
            tx.run("DELETE FROM record_file_page WHERE file_id = $1", (id,)).await?;
        }
        Ok(touched == 1)
    }

    /// Moves all files of one record to another, into which it is merged.
    pub(crate) async fn follow_merge(tx: &mut Tx, lost: &str, kept: &str) -> Result<()> {
        tx.run("UPDATE record_file SET record_id = $2 WHERE record_id = $1", (lost, kept)).await?;
        Ok(())
    }

    /// The one of this identifier.
    pub async fn find(db: &Db, id: &str) -> Result<Option<RecordFile>> {
        db.maybe(files!("f.id = $1"), (id,)).await
    }

    /// The files of a record, those in force first, newest first.
    pub async fn of_record(db: &Db, record: &str) -> Result<Vec<RecordFile>> {
        db.all(
            files!("f.record_id = $1 ORDER BY CASE WHEN f.replaced_by IS NULL THEN 0 ELSE 1 END, f.id DESC LIMIT 200"),
            (record,),
        )
        .await
    }

    /// The files of these records that are found by what stands in them, newest first, by record.
    pub async fn searched(db: &Db, records: &[String]) -> Result<HashMap<String, Vec<RecordFile>>> {
        let sql = concat!(
            files!("f.state = 'read' AND f.replaced_by IS NULL AND f.record_id IN "),
            places!(),
            " ORDER BY f.id DESC"
        );
        let mut found: HashMap<String, Vec<RecordFile>> = HashMap::new();
        for file in db.all_of::<RecordFile>(sql, records).await? {
            found.entry(file.record_id.clone().unwrap_or_default()).or_default().push(file);
        }
        Ok(found)
    }

    /// The files that are filed with no record yet, oldest first, after an identifier.
    pub async fn unfiled(db: &Db, after: Option<&str>, limit: usize) -> Result<Vec<RecordFile>> {
        db.all(files!("f.record_id IS NULL AND f.id > $1 ORDER BY f.id LIMIT $2"), (after.unwrap_or_default(), limit))
            .await
    }

    /// A file with the same content, first of all one that is filed with a record.
    pub async fn same(db: &Db, digest: &str) -> Result<Option<RecordFile>> {
        db.maybe(
            files!("f.digest = $1 ORDER BY CASE WHEN f.record_id IS NULL THEN 1 ELSE 0 END, f.id LIMIT 1"),
            (digest,),
        )
        .await
    }

    /// Does any file have this content, be it one that was taken away and can be asked back?
    pub async fn has_content(db: &Db, digest: &str) -> Result<bool> {
        let (n,): (i64,) = db.one("SELECT count(*) FROM record_file WHERE digest = $1", (digest,)).await?;
        Ok(n > 0)
    }

    /// Keeps what was read of a file that still waits.
    pub(super) async fn keep(tx: &mut Tx, id: &str, read: &Document) -> Result<()> {
        let said = Document { pages: Vec::new(), ..read.clone() };
        let lang = read.language.as_ref().map(|said| said.value.clone());
        let count = i64::try_from(read.pages.len()).context("more pages than can be counted")?;
        // first of all: whoever files it or takes it away at this moment waits, or is seen here
        let kept: Option<(Option<String>,)> = tx
            .maybe(
                "UPDATE record_file SET state = 'read', refusal = NULL, pages = $2, said = $3, lang = $4
                 WHERE id = $1 AND state = 'waiting' AND removed_at IS NULL RETURNING record_id",
                (id, count, serde_json::to_string(&said)?, lang),
            )
            .await?;
        let Some((record,)) = kept else { return Ok(()) };
        for (number, Page { label, text }) in (1_i64..).zip(&read.pages) {
            tx.run(
                "INSERT INTO record_file_page (file_id, number, label, text) VALUES ($1, $2, $3, $4)",
                (id, number, label, text),
            )
            .await?;
        }
        RecordFiles::tell(tx, record);
        Ok(())
    }

    /// Keeps why a file that still waits cannot be read.
    pub(super) async fn refuse(tx: &mut Tx, id: &str, refusal: &str) -> Result<()> {
        let kept: Option<(Option<String>,)> = tx
            .maybe(
                "UPDATE record_file SET state = 'refused', refusal = $2
                 WHERE id = $1 AND state = 'waiting' AND removed_at IS NULL RETURNING record_id",
                (id, refusal),
            )
            .await?;
        RecordFiles::tell(tx, kept.and_then(|(record,)| record));
        Ok(())
    }

    fn tell(tx: &mut Tx, record: Option<String>) {
        if let Some(record) = record {
            tx.changed("record", record, What::Changed);
        }
    }
}

fn word(kind: Kind) -> Result<String> {
    let word = serde_json::to_value(kind)?;
    Ok(word.as_str().unwrap_or_default().to_owned())
}
