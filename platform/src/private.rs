//! Folders and files that only their owner reads: the data directory, the database, settings, backups.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use anyhow::{Context, Result};

/// Rights of a folder that is made, and of those above it that are made with it.
const FOLDER: u32 = 0o700;
/// Rights of a file that is made.
const FILE: u32 = 0o600;

/// Makes a folder, and those above it. One that is there keeps the rights that it was given.
pub fn make_folder(path: &Path) -> Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(FOLDER)
        .create(path)
        .with_context(|| format!("making the folder {}", path.display()))
}

/// Opens a file for writing, empty.
pub fn make_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(true).mode(FILE).open(path)
}

/// Was the work refused because the place cannot be written: a disk that is read-only, or rights that are missing?
pub fn is_unwritable(error: &anyhow::Error) -> bool {
    error.chain().filter_map(|cause| cause.downcast_ref::<io::Error>()).any(forbids_writing)
}

/// Does the system say so itself?
pub fn forbids_writing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

/// Makes an empty file where there is none.
pub fn make_file_unless_there(path: &Path) -> io::Result<()> {
    match OpenOptions::new().write(true).create_new(true).mode(FILE).open(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made.map(drop),
    }
}
