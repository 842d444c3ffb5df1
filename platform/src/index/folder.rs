//! The index's folder: numbered indexes side by side, of which a small file names the one in force.
//!
//! A rebuild writes the next number and then renames a new `CURRENT` over the old one, so that searches go on
//! in the old index until the new one is whole. Readers of any process compare `CURRENT` and the index's own
//! list of segments with what they have open before each search.
//!
//! A new index is asked for by a file, which goes only once that index is in force: a process that is killed meanwhile
//! must not forget that what was erased still stands in the old one.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

const CURRENT: &str = "CURRENT";
const REQUEST: &str = "REBUILD";
/// The request that is being answered; one made meanwhile stands beside it.
const TAKEN: &str = "REBUILD.taken";
/// The list of segments that the index library keeps.
const SEGMENTS: &str = "meta.json";

/// Asks the keeper, in whatever process it runs, to build the index anew.
pub fn ask_rebuild(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("making the index folder {}", folder.display()))?;
    let write = || {
        fs::File::create(folder.join(REQUEST))?.sync_all()?;
        fs::File::open(folder)?.sync_all()
    };
    write().with_context(|| format!("asking for a new index in {}", folder.display()))
}

/// What is in force: another stamp means other content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    pub number: u64,
    segments: Vec<u8>,
}

/// The folder.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    path: PathBuf,
    /// The format of the indexes in it; one of another is as none.
    format: u32,
}

impl Folder {
    pub fn new(path: &Path, format: u32) -> Folder {
        Folder { path: path.to_owned(), format }
    }

    /// Where the index of a number is.
    pub fn of(&self, number: u64) -> PathBuf {
        self.path.join(number.to_string())
    }

    /// The stamp of the index in force; none where there is no index, or one of another format.
    pub fn stamp(&self) -> Result<Option<Stamp>> {
        let Some(number) = self.current()? else {
            return Ok(None);
        };
        let segments = read(&self.of(number).join(SEGMENTS))?;
        Ok(segments.map(|segments| Stamp { number, segments }))
    }

    fn current(&self) -> Result<Option<u64>> {
        let Some(bytes) = read(&self.path.join(CURRENT))? else {
            return Ok(None);
        };
        let text = String::from_utf8_lossy(&bytes);
        let Some((format, number)) = text.trim().split_once(' ') else {
            return Ok(None);
        };
        Ok(number.parse().ok().filter(|_| format == self.format.to_string()))
    }

    /// An empty folder of a new number.
    pub fn make_next(&self) -> Result<u64> {
        fs::create_dir_all(&self.path).with_context(|| format!("making the index folder {}", self.path.display()))?;
        let mut number = self.numbers()?.into_iter().max().map_or(1, |last| last.saturating_add(1));
        loop {
            match fs::create_dir(self.of(number)) {
                Ok(()) => return Ok(number),
                // another process was faster
                Err(error) if error.kind() == ErrorKind::AlreadyExists && number < u64::MAX => number += 1,
                Err(error) => {
                    return Err(error).with_context(|| format!("making {}", self.of(number).display()));
                }
            }
        }
    }

    /// Puts the index of a number in force.
    pub fn switch_to(&self, number: u64) -> Result<()> {
        let (new, current) = (self.path.join(format!("{CURRENT}.{number}")), self.path.join(CURRENT));
        let write = || {
            let mut file = fs::File::create(&new)?;
            file.write_all(format!("{} {number}\n", self.format).as_bytes())?;
            file.sync_all()?;
            fs::rename(&new, &current)
        };
        write().with_context(|| format!("putting index {number} in force in {}", self.path.display()))
    }

    /// Removes all indexes but one; open readers keep what they have open.
    pub fn remove_all_but(&self, kept: Option<u64>) -> Result<()> {
        for number in self.numbers()?.into_iter().filter(|number| Some(*number) != kept) {
            self.remove(number);
        }
        Ok(())
    }

    /// Removes one index. What cannot be removed now is removed with the next rebuild.
    pub fn remove(&self, number: u64) {
        if let Err(error) = fs::remove_dir_all(self.of(number)) {
            tracing::warn!(folder = %self.of(number).display(), %error, "an old index could not be removed");
        }
    }

    /// Is a new index asked for, now or by a request that was taken and never answered?
    pub fn is_asked_anew(&self) -> bool {
        [REQUEST, TAKEN].iter().any(|name| self.path.join(name).exists())
    }

    /// Takes the request up, before anything is read for the new index.
    pub fn take_request(&self) {
        // most rebuilds are of a folder in which there is none
        let _ = fs::rename(self.path.join(REQUEST), self.path.join(TAKEN));
    }

    /// The request that was taken is answered.
    pub fn answer_request(&self) -> Result<()> {
        match fs::remove_file(self.path.join(TAKEN)) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                Err(error).with_context(|| format!("ending the request for a new index in {}", self.path.display()))
            }
            _ => Ok(()),
        }
    }

    /// Asks for a new index, after a failure.
    pub fn ask_again(&self) {
        if let Err(error) = ask_rebuild(&self.path) {
            tracing::warn!(error = format!("{error:#}"), "the request for a new index is lost");
        }
    }

    /// Bytes on disk of the index of a number.
    pub fn bytes(&self, number: u64) -> u64 {
        let entries = fs::read_dir(self.of(number)).into_iter().flatten().flatten();
        entries.filter_map(|entry| entry.metadata().ok()).map(|about| about.len()).sum()
    }

    fn numbers(&self) -> Result<Vec<u64>> {
        let entries = match fs::read_dir(&self.path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.with_context(|| format!("listing the index folder {}", self.path.display()))?,
        };
        Ok(entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect())
    }
}

fn read(file: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(file) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("reading {}", file.display())),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_new_number_is_in_force_only_once_switched_to() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::new(&place.path().join("index"), 1);
        assert_eq!(folder.stamp().unwrap(), None);
        let first = folder.make_next().unwrap();
        fs::write(folder.of(first).join(SEGMENTS), "1").unwrap();
        assert_eq!(folder.stamp().unwrap(), None);
        folder.switch_to(first).unwrap();
        let stamp = folder.stamp().unwrap().unwrap();
        let second = folder.make_next().unwrap();
        assert!(second > first);
        assert_eq!(folder.stamp().unwrap().unwrap(), stamp);
        folder.remove_all_but(Some(first)).unwrap();
        assert!(!folder.of(second).exists());
    }

    #[test]
    fn an_index_of_another_format_is_none() {
        let place = tempfile::tempdir().unwrap();
        for text in ["", "9999 1", "1", "x y", "\u{0}"] {
            fs::write(place.path().join(CURRENT), text).unwrap();
            assert_eq!(Folder::new(place.path(), 1).stamp().unwrap(), None, "{text:?}");
        }
    }

    #[test]
    fn a_request_stands_until_it_is_answered_and_so_does_one_made_meanwhile() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::new(place.path(), 1);
        assert!(!folder.is_asked_anew());
        ask_rebuild(place.path()).unwrap();
        folder.take_request();
        assert!(folder.is_asked_anew(), "it is not answered yet");
        ask_rebuild(place.path()).unwrap();
        folder.answer_request().unwrap();
        assert!(folder.is_asked_anew(), "this one came later");
        folder.take_request();
        folder.answer_request().unwrap();
        assert!(!folder.is_asked_anew());
    }
}
