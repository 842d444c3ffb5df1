//! One segment: a file that grows record by record, locked by its writer.

use std::fs::{File, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::id::new_id;
use crate::time;

/// A segment that this process writes.
pub(super) struct Segment {
    pub name: String,
    pub length: u64,
    file: File,
    sound: bool,
}

impl Segment {
    /// A new, empty, locked segment. Its name sorts by time and is unlike any other writer's.
    pub fn begin(folder: &Path) -> Result<Segment> {
        let stamp = time::rfc3339(time::now()).replace([':', '-'], "");
        let stamp = stamp.get(..15).unwrap_or(&stamp);
        let name = format!("atalaya-{stamp}-{}.warc.gz", new_id());
        let path = folder.join(&name);
        let file = OpenOptions::new()
            .create_new(true)
            .read(true)
            .write(true)
            .open(&path)
            .with_context(|| format!("beginning the archive segment {}", path.display()))?;
        lock(&file, &path)?;
        File::open(folder).and_then(|dir| dir.sync_all()).context("syncing the archive folder")?;
        Ok(Segment { name, length: 0, file, sound: true })
    }

    /// Appends and syncs. On a failure the segment is cut back to what it was.
    pub fn append(&mut self, bytes: &[u8]) -> Result<()> {
        let written = self
            .file
            .seek(SeekFrom::Start(self.length))
            .and_then(|_| self.file.write_all(bytes))
            .and_then(|()| self.file.sync_data());
        if let Err(error) = written {
            self.sound = self.file.set_len(self.length).and_then(|()| self.file.sync_data()).is_ok();
            return Err(error)
                .with_context(|| format!("appending {} bytes to the archive segment {}", bytes.len(), self.name));
        }
        self.length += bytes.len() as u64;
        Ok(())
    }

    /// Takes back what was appended after `length`.
    pub fn cut(&mut self, length: u64) -> Result<()> {
        let cut = self.file.set_len(length).and_then(|()| self.file.sync_data());
        self.sound = cut.is_ok();
        cut.with_context(|| format!("cutting the archive segment {} at {length}", self.name))?;
        self.length = length;
        Ok(())
    }

    /// May it be appended to? Not when more may lie in it than its length tells of.
    pub fn is_sound(&self) -> bool {
        self.sound
    }

    /// Appends no more to it.
    pub fn give_up(&mut self) {
        self.sound = false;
    }

    /// Removes the file of a segment that has no row.
    pub fn remove(self, folder: &Path) {
        if let Err(error) = std::fs::remove_file(folder.join(&self.name)) {
            tracing::warn!(%error, segment = self.name, "an empty archive segment could not be removed");
        }
    }
}

/// A segment of a process that is gone, taken over; `None` while its writer lives.
pub(super) fn take_over(folder: &Path, name: &str) -> Result<Option<File>> {
    let path = path_of(folder, name)?;
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .open(&path)
        .with_context(|| format!("opening the archive segment {}", path.display()))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(std::fs::TryLockError::WouldBlock) => Ok(None),
        Err(std::fs::TryLockError::Error(error)) => Err(error).with_context(|| format!("locking {}", path.display())),
    }
}

/// The path of a segment; a name that is more than a file's name is refused.
pub(super) fn path_of(folder: &Path, name: &str) -> Result<PathBuf> {
    if name.contains(['/', '\\', '\0']) || name.starts_with('.') {
        bail!("the archive segment {name:?} is not a file's name");
    }
    Ok(folder.join(name))
}

fn lock(file: &File, path: &Path) -> Result<()> {
    file.try_lock().with_context(|| format!("locking the archive segment {}", path.display()))
}
