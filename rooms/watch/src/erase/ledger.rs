//! The ledger of erasures: a file beside the database that no backup holds, so that restoring an older backup does not
//! bring back what was erased. It names digests and identifiers, never content.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use platform::fault;
use serde::{Deserialize, Serialize};

/// Its name in the data directory.
pub const LEDGER: &str = "erasures.jsonl";

/// One erasure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erased {
    /// When it was asked for, in microseconds.
    pub at: i64,
    /// The same in RFC 3339, for those who read the file.
    pub when: String,
    /// On what ground.
    pub ground: String,
    /// The page.
    pub page: String,
    /// Pages that said the same at another address.
    pub twins: Vec<String>,
    /// SHA-256 of their addresses.
    pub addresses: Vec<String>,
    /// Identifiers of the archive's records.
    pub records: Vec<String>,
}

/// The file.
pub struct Ledger {
    path: PathBuf,
}

impl Ledger {
    /// That of a data directory.
    pub fn of(data: &Path) -> Ledger {
        Ledger { path: data.join(LEDGER) }
    }

    /// One that lies elsewhere.
    pub fn at(path: &Path) -> Ledger {
        Ledger { path: path.to_owned() }
    }

    /// All erasures, oldest first; none where there is no file. A last line that was cut short is no erasure: bytes go
    /// only after their line is whole. Any other line that cannot be read is an error.
    pub fn read(&self) -> Result<Vec<Erased>> {
        let text = match fs::read_to_string(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error).with_context(|| format!("reading {}", self.path.display())),
        };
        let whole = text.lines().enumerate().filter(|(_, line)| line.trim_end().ends_with('}'));
        whole
            .map(|(at, line)| {
                serde_json::from_str(line)
                    .map_err(|error| fault::input(format!("{} line {}: {error}", self.path.display(), at + 1)))
            })
            .collect()
    }

    /// Adds an erasure and syncs it, unless it stands there.
    pub fn note(&self, erased: &Erased) -> Result<()> {
        let stands = self.read()?.iter().any(|known| {
            known.page == erased.page
                && erased.twins.iter().all(|twin| known.twins.contains(twin))
                && erased.records.iter().all(|record| known.records.contains(record))
        });
        if stands {
            return Ok(());
        }
        let wrote = || -> Result<()> {
            let is_new = !self.path.exists();
            let mut file = OpenOptions::new().create(true).read(true).append(true).open(&self.path)?;
            let mut line = serde_json::to_string(erased)?;
            line.push('\n');
            if ends_inside_a_line(&mut file)? {
                line.insert(0, '\n');
            }
            file.write_all(line.as_bytes())?;
            file.sync_all()?;
            if let (true, Some(folder)) = (is_new, self.path.parent()) {
                File::open(folder)?.sync_all()?;
            }
            Ok(())
        };
        wrote().with_context(|| format!("writing {}", self.path.display()))
    }
}

fn ends_inside_a_line(file: &mut File) -> Result<bool> {
    if file.metadata()?.len() == 0 {
        return Ok(false);
    }
    let mut last = [0];
    file.seek(SeekFrom::End(-1))?;
    file.read_exact(&mut last)?;
    Ok(last != *b"\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn erased(page: &str, records: &[&str]) -> Erased {
        Erased {
            at: 1,
            when: "1970-01-01T00:00:00.000001Z".to_owned(),
            ground: "Sentencia 14".to_owned(),
            page: page.to_owned(),
            twins: Vec::new(),
            addresses: vec!["ab".to_owned()],
            records: records.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    #[test]
    fn an_erasure_stands_once_and_one_that_grew_again() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::of(folder.path());
        assert_eq!(ledger.read().unwrap(), []);
        for records in [["a"].as_slice(), &["a"], &[], &["a", "b"]] {
            ledger.note(&erased("p", records)).unwrap();
        }
        assert_eq!(ledger.read().unwrap(), [erased("p", &["a"]), erased("p", &["a", "b"])]);
    }

    #[test]
    fn a_line_cut_short_at_any_byte_is_written_anew_and_spoils_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::of(folder.path());
        ledger.note(&erased("p", &["a"])).unwrap();
        let first = fs::read(folder.path().join(LEDGER)).unwrap();
        ledger.note(&erased("q", &["b"])).unwrap();
        let both = fs::read(folder.path().join(LEDGER)).unwrap();
        for cut in first.len()..both.len() {
            fs::write(folder.path().join(LEDGER), &both[..cut]).unwrap();
            ledger.note(&erased("q", &["b"])).unwrap();
            assert_eq!(ledger.read().unwrap(), [erased("p", &["a"]), erased("q", &["b"])], "cut at {cut}");
        }
    }

    #[test]
    fn a_ledger_that_cannot_be_read_is_not_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(LEDGER), "{\"at\": \"never\"}\n").unwrap();
        assert!(Ledger::of(folder.path()).read().is_err());
    }
}
