//! Files that people bring (documents of the library, texts of laws), kept by their content: the same file is kept once,
//! under its digest. The database says what a file is to whom; here are bytes alone.
//!
//! A file is in its place only when it is whole and on the disk: it is written beside it first, synced, and renamed.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::id::new_id;

/// Where files are written before they are whole.
const COMING: &str = "coming";
/// What was left half written by a process that ended is cleared away after so long.
const LEFT_AFTER: Duration = Duration::from_secs(24 * 3600);

/// The files of an installation.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
}

/// A file that is whole and in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// SHA-256 of its bytes, in lower-case hexadecimals.
    pub digest: String,
    /// Its length in bytes.
    pub bytes: u64,
}

/// A file that is coming in. Dropped before it is [`Coming::whole`], it leaves nothing behind.
#[derive(Debug)]
pub struct Coming {
    files: Files,
    path: PathBuf,
    file: Option<File>,
    digest: Sha256,
    bytes: u64,
}

impl Files {
    /// Of a folder, which comes about with the first file.
    pub fn of(folder: PathBuf) -> Files {
        Files { folder }
    }

    /// A new file, to be written in pieces.
    pub fn coming(&self) -> Result<Coming> {
        let folder = self.folder.join(COMING);
        std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
        clear(&folder, LEFT_AFTER)?;
        let path = folder.join(new_id());
        let file = File::create_new(&path).with_context(|| format!("writing {}", path.display()))?;
        Ok(Coming { files: self.clone(), path, file: Some(file), digest: Sha256::new(), bytes: 0 })
    }

    /// Keeps bytes that are at hand, on a thread where it may take its time.
    pub async fn keep(&self, bytes: Vec<u8>) -> Result<Stored> {
        let files = self.clone();
        tokio::task::spawn_blocking(move || {
            let mut coming = files.coming()?;
            coming.write(&bytes)?;
            coming.whole()
        })
        .await?
    }

    /// All of a file.
    pub async fn read(&self, digest: &str) -> Result<Vec<u8>> {
        let path = self.path(digest);
        tokio::fs::read(&path).await.with_context(|| format!("reading {}", path.display()))
    }

    /// A file, opened for reading in pieces.
    pub async fn open(&self, digest: &str) -> Result<tokio::fs::File> {
        let path = self.path(digest);
        tokio::fs::File::open(&path).await.with_context(|| format!("opening {}", path.display()))
    }

    /// Is it there, and so long?
    pub fn is_there(&self, digest: &str, bytes: u64) -> bool {
        std::fs::metadata(self.path(digest)).is_ok_and(|known| known.len() == bytes)
    }

    /// Takes a file away; one that is not there is as good.
    pub fn remove(&self, digest: &str) -> Result<()> {
        let path = self.path(digest);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(error).with_context(|| format!("taking {} away", path.display()))
            }
            _ => Ok(()),
        }
    }

    /// The digests of all files that are there, in no order.
    pub fn all(&self) -> Result<Vec<String>> {
        let mut found = Vec::new();
        for shelf in entries(&self.folder)? {
            if shelf.file_name().is_some_and(|name| name != COMING) {
                found.extend(entries(&shelf)?.iter().filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())));
            }
        }
        Ok(found)
    }

    /// Where a file lies. What is no digest lies nowhere: it names a file that cannot be.
    pub fn path(&self, digest: &str) -> PathBuf {
        let is_digest = digest.len() == 64 && digest.bytes().all(|b| b.is_ascii_hexdigit());
        let digest = if is_digest { digest } else { "none" };
        self.folder.join(&digest[..2]).join(digest)
    }
}

impl Coming {
    /// The next piece.
    pub fn write(&mut self, piece: &[u8]) -> Result<()> {
        if let Some(file) = &mut self.file {
            file.write_all(piece).with_context(|| format!("writing {}", self.path.display()))?;
        }
        self.digest.update(piece);
        self.bytes += piece.len() as u64;
        Ok(())
    }

    /// Bytes so far.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// No more comes: puts it in its place.
    pub fn whole(mut self) -> Result<Stored> {
        let digest: String = std::mem::take(&mut self.digest).finalize().iter().map(|b| format!("{b:02x}")).collect();
        let place = self.files.path(&digest);
        if let Some(file) = self.file.take() {
            file.sync_all().with_context(|| format!("syncing {}", self.path.display()))?;
        }
        let shelf = place.parent().context("a file without a folder")?;
        std::fs::create_dir_all(shelf).with_context(|| format!("making {}", shelf.display()))?;
        // the same content is there already, or will be: either is this file
        std::fs::rename(&self.path, &place).with_context(|| format!("writing {}", place.display()))?;
        File::open(shelf)?.sync_all().with_context(|| format!("syncing {}", shelf.display()))?;
        Ok(Stored { digest, bytes: self.bytes })
    }
}

impl Drop for Coming {
    fn drop(&mut self) {
        // once whole it has its own name, and there is nothing here
        let _ = std::fs::remove_file(&self.path);
    }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let read = std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    read.map(|entry| Ok(entry?.path())).collect()
}

fn clear(folder: &Path, after: Duration) -> Result<()> {
    let long_ago = SystemTime::now().checked_sub(after);
    for path in entries(folder)? {
        let written = std::fs::metadata(&path).and_then(|known| known.modified()).ok();
        if written.zip(long_ago).is_some_and(|(written, long_ago)| written < long_ago) {
            let _ = std::fs::remove_file(&path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[tokio::test]
    async fn the_same_content_is_kept_once_and_what_breaks_off_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::of(folder.path().join("files"));
        let one = files.keep(b"una ley".to_vec()).await.unwrap();
        assert_eq!(files.keep(b"una ley".to_vec()).await.unwrap(), one);
        assert_eq!(files.read(&one.digest).await.unwrap(), b"una ley");
        assert!(files.is_there(&one.digest, 7) && !files.is_there(&one.digest, 8));
        let mut broken = files.coming().unwrap();
        broken.write(b"una l").unwrap();
        drop(broken);
        assert_eq!(entries(&folder.path().join("files/coming")).unwrap(), Vec::<PathBuf>::new());
        assert_eq!(files.all().unwrap(), std::slice::from_ref(&one.digest));
        files.remove(&one.digest).unwrap();
        files.remove(&one.digest).unwrap();
        assert_eq!(files.all().unwrap(), Vec::<String>::new());
    }

    #[tokio::test]
    async fn a_name_from_outside_leads_nowhere() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("secret"), "x").unwrap();
        let files = Files::of(folder.path().join("files"));
        assert!(files.read("../secret").await.is_err() && files.read("").await.is_err());
    }

    #[test]
    fn what_an_ended_process_left_is_cleared_away() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("left"), "half").unwrap();
        clear(folder.path(), LEFT_AFTER).unwrap();
        assert_eq!(entries(folder.path()).unwrap().len(), 1, "it may still be coming");
        clear(folder.path(), Duration::ZERO).unwrap();
        assert_eq!(entries(folder.path()).unwrap().len(), 0);
    }
}
