//! What a backup says of itself: its `manifest.json`.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

/// The present form.
pub const FORM: u32 = 1;

/// What a backup holds.
#[derive(Debug, Serialize, Deserialize)]
pub struct Manifest {
    /// Form of the backup.
    pub form: u32,
    /// Program that wrote it.
    pub program: String,
    /// The installation that it is of. Older backups do not tell.
    #[serde(default)]
    pub installation: Option<String>,
    /// Schema of the rows.
    pub schema: i64,
    /// The moment, RFC 3339.
    pub at: String,
    /// Folder of the tables, below the backup.
    pub tables: String,
    /// Rows of each table.
    pub rows: Vec<(String, u64)>,
    /// Bytes of each segment that belong to the backup.
    pub segments: Vec<(String, u64)>,
    /// Digest and bytes of each file that people brought. Older backups have none.
    #[serde(default)]
    pub files: Vec<(String, u64)>,
}

/// The same in numbers, for who made or restored it: as JSON or, on a terminal, in words.
#[derive(Serialize)]
pub struct Held {
    /// The moment, RFC 3339.
    at: String,
    /// Rows in all.
    rows: u64,
    /// Rows of each table.
    tables: BTreeMap<String, u64>,
    /// Segments of the archive.
    segments: usize,
    /// Their bytes.
    segment_bytes: u64,
    /// Files that people brought.
    files: usize,
    /// Their bytes.
    file_bytes: u64,
}

impl fmt::Display for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.segment_bytes + self.file_bytes;
        write!(f, "{} rows and {bytes} bytes of archive and files as of {}", self.rows, self.at)
    }
}

impl Manifest {
    /// What it holds, in numbers.
    pub fn held(&self) -> Held {
        let bytes = |list: &[(String, u64)]| list.iter().map(|(_, n)| n).sum();
        Held {
            at: self.at.clone(),
            rows: bytes(&self.rows),
            tables: self.rows.iter().cloned().collect(),
            segments: self.segments.len(),
            segment_bytes: bytes(&self.segments),
            files: self.files.len(),
            file_bytes: bytes(&self.files),
        }
    }

    /// Is it known to be of another installation than this?
    pub fn is_of_another(&self, installation: Option<&str>) -> bool {
        self.installation.as_deref().is_some_and(|other| Some(other) != installation)
    }
}
