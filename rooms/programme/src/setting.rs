//! The files of a report. Setting them takes its time, so all of them together are set by a job, file by file.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use platform::db::Tx;
use platform::jobs::Job;
use platform::node::Node;
use print::{Document, PrintError};

/// Nothing is heard of a file while it is set; the longest takes minutes.
const LEASE: Duration = Duration::from_secs(30 * 60);

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For reading and printing.
    Pdf,
    /// For working on.
    Docx,
}

impl Format {
    /// In the order in which they are set.
    pub const ALL: [Format; 2] = [Format::Pdf, Format::Docx];

    /// The ending of its files.
    pub fn word(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Docx => "docx",
        }
    }

    /// The form of an ending.
    pub fn parse(word: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.word() == word)
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Pdf => "application/pdf",
            Format::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }

    /// Sets a document.
    pub fn set(self, document: &Document) -> Result<Vec<u8>, PrintError> {
        match self {
            Format::Pdf => print::pdf(document),
            Format::Docx => print::docx(document),
        }
    }
}

/// A job at its work: what is set is kept, whatever becomes of the rest.
pub struct Setting<'a> {
    node: &'a Node,
    job: &'a Job,
    done: usize,
    total: usize,
}

impl<'a> Setting<'a> {
    /// Of a job that has so many files to set.
    pub fn begin(node: &'a Node, job: &'a Job, files: usize) -> Setting<'a> {
        Setting { node, job, done: 0, total: files }
    }

    /// The next file, with the transaction in which it is to be kept; none where the job is somebody else's by now.
    pub async fn next(&mut self, document: &Arc<Document>, format: Format) -> Result<Option<(Vec<u8>, Tx)>> {
        let Some(tx) = self.tell().await? else { return Ok(None) };
        tx.commit().await?;
        let document = document.clone();
        let bytes = self.node.cpu.run(move || format.set(&document)).await??;
        self.done += 1;
        Ok(self.tell().await?.map(|tx| (bytes, tx)))
    }

    /// The next file is there already.
    pub fn skip(&mut self) {
        self.done += 1;
    }

    /// The job is done.
    pub async fn end(self) -> Result<()> {
        let mut tx = self.node.db.begin().await?;
        self.job.done(Duration::ZERO).write(&mut tx).await?;
        tx.commit().await
    }

    /// Tells how far it is, which keeps it for as long as a file may take.
    async fn tell(&self) -> Result<Option<Tx>> {
        let far = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let mut tx = self.node.db.begin().await?;
        let is_ours = tx.apply(self.job.progress(far(self.done), far(self.total), LEASE)).await? != 0;
        Ok(is_ours.then_some(tx))
    }
}
