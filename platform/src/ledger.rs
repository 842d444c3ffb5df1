//! The ledger of erasures: a file beside the database that no backup holds, so that restoring an older backup does not
//! bring back what was erased. It names digests and identifiers, never content. Each room writes lines of its own, which it
//! knows by a field that others do not have.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::fault;

/// Its name in the data directory.
pub const LEDGER: &str = "erasures.jsonl";

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

    /// The lines that have a field, oldest first; none where there is no file. A line that was cut short, wherever, is none:
    /// what it names goes only after the line is whole. Any other line that cannot be read is an error.
    pub fn read<T: DeserializeOwned>(&self, field: &str) -> Result<Vec<T>> {
        let lines = self.lines()?.into_iter().filter(|(_, line)| line.contains_key(field));
        lines
            .map(|(at, line)| serde_json::from_value(Value::Object(line)).map_err(|error| self.fault(at, &error)))
            .collect()
    }

    /// Adds a line and syncs it.
    pub fn add(&self, line: &impl Serialize) -> Result<()> {
        let wrote = || -> Result<()> {
            let is_new = !self.path.exists();
            let mut file = OpenOptions::new().create(true).read(true).append(true).open(&self.path)?;
            let mut line = serde_json::to_string(line)?;
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

    /// Adds the lines of another ledger that are not here.
    pub fn take_over(&self, other: &Ledger) -> Result<()> {
        let known: Vec<_> = self.lines()?.into_iter().map(|(_, line)| line).collect();
        for (_, line) in other.lines()?.into_iter().filter(|(_, line)| !known.contains(line)) {
            self.add(&line)?;
        }
        Ok(())
    }

    /// How many erasures it names.
    pub fn count(&self) -> Result<usize> {
        Ok(self.lines()?.len())
    }

    fn lines(&self) -> Result<Vec<(usize, Map<String, Value>)>> {
        // bytes: a line may have been cut inside a letter
        let bytes = match fs::read(&self.path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error).with_context(|| format!("reading {}", self.path.display())),
        };
        let mut lines = Vec::new();
        let whole =
            bytes.split(|byte| *byte == b'\n').enumerate().filter(|(_, line)| line.trim_ascii_end().ends_with(b"}"));
        for (at, line) in whole {
            match serde_json::from_slice(line) {
                Ok(line) => lines.push((at, line)),
                // cut behind a brace that is not its last
                Err(error) if error.is_eof() => {}
                Err(error) => return Err(self.fault(at, &error)),
            }
        }
        Ok(lines)
    }

    fn fault(&self, at: usize, error: &serde_json::Error) -> anyhow::Error {
        fault::input(format!("{} line {}: {error}", self.path.display(), at + 1))
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
    use serde_json::json;

    #[test]
    fn each_room_reads_its_own_lines_and_another_ledger_is_taken_over_once() {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (ledger, other) = (Ledger::of(here.path()), Ledger::of(there.path()));
        ledger.add(&json!({ "page": "p" })).unwrap();
        other.add(&json!({ "page": "p" })).unwrap();
        other.add(&json!({ "person": "r" })).unwrap();
        ledger.take_over(&other).unwrap();
        ledger.take_over(&other).unwrap();
        assert_eq!(ledger.count().unwrap(), 2);
        assert_eq!(ledger.read::<Value>("person").unwrap(), [json!({ "person": "r" })]);
    }

    #[test]
    fn a_line_that_cannot_be_read_is_not_passed_over_but_for_a_last_one_cut_short() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::of(folder.path());
        fs::write(folder.path().join(LEDGER), "{\"page\": \"p\"}\n{\"page\": ").unwrap();
        assert_eq!(ledger.count().unwrap(), 1);
        fs::write(folder.path().join(LEDGER), "no line}\n").unwrap();
        assert!(ledger.count().is_err());
        // a letter that was damaged in a whole line
        fs::write(folder.path().join(LEDGER), b"{\"page\": \"a\xc3\"}\n").unwrap();
        assert!(ledger.count().is_err());
    }

    #[test]
    fn wherever_the_last_line_was_cut_the_others_are_read_and_the_next_is_added() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::of(folder.path());
        let cut = "{\"page\": \"q}\", \"ground\": \"petición\", \"by\": {\"name\": \"Peña\"}}".as_bytes();
        for end in 0..cut.len() {
            fs::write(folder.path().join(LEDGER), [b"{\"page\": \"p\"}\n".as_slice(), &cut[..end]].concat()).unwrap();
            assert_eq!(ledger.count().unwrap(), 1, "cut at {end}");
            ledger.add(&json!({ "page": "r" })).unwrap();
            assert_eq!(ledger.read::<Value>("page").unwrap(), [json!({ "page": "p" }), json!({ "page": "r" })]);
        }
    }
}
