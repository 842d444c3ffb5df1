//! `atalaya backup`: all rows of one moment, then the archive up to that moment, while the node works on.
//!
//! A backup is a folder: `manifest.json`, `tables/NAME.jsonl.gz`, `archive/SEGMENT`, `files/`. A later backup into the same
//! folder writes the rows anew and copies only what the archive has grown by. The manifest is written last, under its
//! name only when all else is there and synced: a backup that was interrupted leaves the former one as it was.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, FromArgMatches, Parser};
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::FutureExt;
use platform::accounts::{Who, audit_alone};
use platform::db::{TABLES, Tx};
use platform::files::Files;
use platform::node::Node;
use platform::room::{Command, Invocation};
use platform::time;
use serde::{Deserialize, Serialize};

use super::rooms;

/// Back everything up, while it runs. Example: atalaya backup /mnt/copia/atalaya
#[derive(Parser)]
struct Backup {
    /// Folder of the backup; later backups into it copy only what is new
    folder: PathBuf,
}

/// What a backup holds.
#[derive(Debug, Serialize, Deserialize)]
pub struct Manifest {
    /// Form of the backup.
    pub form: u32,
    /// Program that wrote it.
    pub program: String,
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

/// An erasure whose row was marked so long before the former backup may have been missed by it: bytes go first, a row
/// is marked then, and a backup reads both while that happens.
const ERASURE_MARGIN: i64 = 3600 * time::SECOND;

/// The present form.
pub const FORM: u32 = 1;

pub fn command() -> Command {
    Command { clap: Backup::augment_args(clap::Command::new("backup")), run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let Backup { folder } = Backup::from_arg_matches(&invocation.matches)?;
    let rooms = rooms(&invocation);
    let node = Node::open(invocation.config, rooms).await?;
    let manifest = back_up(&node, &folder).await.with_context(|| format!("backing up into {}", folder.display()))?;
    let rows: u64 = manifest.rows.iter().map(|(_, n)| n).sum();
    let bytes: u64 = manifest.segments.iter().chain(&manifest.files).map(|(_, n)| n).sum();
    eprintln!("atalaya: backed up {rows} rows and {bytes} bytes of archive and files as of {}", manifest.at);
    node.db.close().await;
    Ok(ExitCode::SUCCESS)
}

/// Writes a backup.
pub async fn back_up(node: &Node, folder: &Path) -> Result<Manifest> {
    fs::create_dir_all(folder.join("archive"))?;
    let at = time::rfc3339(time::now());
    let tables = format!("tables-{}", at.replace([':', '-', '.'], ""));
    fs::create_dir_all(folder.join(&tables))?;
    let mut snapshot = node.db.snapshot().await?;
    // the first read fixes the moment
    let schema: (i64,) = snapshot.one("SELECT max(number) FROM migration", ()).await?;
    let segments: Vec<(String, i64, Option<i64>)> = snapshot
        .all(
            "SELECT name, length, (SELECT max(c.erased_at) FROM capture c WHERE c.segment = segment.name AND c.erased_at IS NOT NULL)
             FROM segment ORDER BY name",
            (),
        )
        .await?;
    let files: Vec<(String, i64)> =
        snapshot.all("SELECT DISTINCT digest, bytes FROM record_file ORDER BY digest", ()).await?;
    let former = former_moment(folder);
    let mut rows = Vec::new();
    for table in TABLES {
        rows.push(((*table).to_owned(), dump(&mut snapshot, table, &folder.join(&tables)).await?));
    }
    drop(snapshot);
    let mut copied = Vec::new();
    for (name, length, erased_at) in segments {
        let is_changed = erased_at.is_some_and(|at| former.is_none_or(|former| at + ERASURE_MARGIN > former));
        let length = u64::try_from(length).context("a segment of negative length")?;
        let (from, to) = (node.config.archive_folder().join(&name), folder.join("archive").join(&name));
        tokio::task::spawn_blocking(move || copy_new(&from, &to, length, is_changed)).await??;
        copied.push((name, length));
    }
    let files = copy_files(node, folder, files).await?;
    let settings = node.config.data.join("atalaya.toml");
    if settings.exists() {
        fs::copy(&settings, folder.join("atalaya.toml"))?;
    }
    let manifest = Manifest {
        form: FORM,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        schema: schema.0,
        at,
        tables: tables.clone(),
        rows,
        segments: copied,
        files,
    };
    write_last(folder, &manifest)?;
    forget_older(folder, &tables)?;
    forget_files(&manifest.files, &Files::of(folder.join("files")))?;
    audit_alone(
        &node.db,
        &Who::operator(),
        "backup",
        &folder.display().to_string(),
        serde_json::json!({ "at": manifest.at }),
    )
    .await?;
    Ok(manifest)
}

/// Copies the files that the backup does not have yet. One whose bytes are gone is told, and the rest is backed up.
async fn copy_files(node: &Node, folder: &Path, files: Vec<(String, i64)>) -> Result<Vec<(String, u64)>> {
    let copies = Files::of(folder.join("files"));
    let mut copied = Vec::new();
    for (digest, bytes) in files {
        let bytes = u64::try_from(bytes).context("a file of negative length")?;
        if !copies.is_there(&digest, bytes) {
            if !node.files.is_there(&digest, bytes) {
                tracing::warn!(
                    digest,
                    "the bytes of a file are not there and are not in the backup; see atalaya check"
                );
                continue;
            }
            let kept = copies.keep(node.files.read(&digest).await?).await?;
            if kept.digest != digest {
                bail!("the file {digest} is damaged: its bytes are those of {}", kept.digest);
            }
        }
        copied.push((digest, bytes));
    }
    Ok(copied)
}

/// Files that were erased since are erased from the backup, too.
fn forget_files(kept: &[(String, u64)], copies: &Files) -> Result<()> {
    for digest in copies.all()? {
        if kept.binary_search_by(|(known, _)| known.as_str().cmp(&digest)).is_err() {
            copies.remove(&digest)?;
        }
    }
    Ok(())
}

async fn dump(snapshot: &mut Tx, table: &str, folder: &Path) -> Result<u64> {
    let file = File::create(folder.join(format!("{table}.jsonl.gz")))?;
    let mut out = GzEncoder::new(std::io::BufWriter::new(file), Compression::fast());
    let count = snapshot
        .dump(table, |row| {
            serde_json::to_writer(&mut out, &row)?;
            out.write_all(b"\n")?;
            Ok(())
        })
        .await?;
    let file = out.finish()?.into_inner().map_err(|error| error.into_error())?;
    file.sync_all()?;
    Ok(count)
}

/// The moment of the backup that is there, if one is.
fn former_moment(folder: &Path) -> Option<i64> {
    let manifest: Manifest = serde_json::from_slice(&fs::read(folder.join("manifest.json")).ok()?).ok()?;
    time::instant(&manifest.at)
}

/// Copies what the copy does not have yet. A segment only ever grows, so what is there need not be copied again; one in
/// which something was erased since is copied whole, so that the backup does not keep what was erased.
fn copy_new(from: &Path, to: &Path, length: u64, is_changed: bool) -> Result<()> {
    let mut source = File::open(from).with_context(|| format!("opening {}", from.display()))?;
    if is_changed && to.exists() {
        let new = to.with_extension("new");
        let mut copy = File::create(&new).with_context(|| format!("writing {}", new.display()))?;
        let moved = std::io::copy(&mut source.take(length), &mut copy)?;
        if moved != length {
            bail!("{} has fewer bytes than its row tells", from.display());
        }
        copy.sync_all()?;
        return fs::rename(&new, to).with_context(|| format!("writing {}", to.display()));
    }
    let mut copy = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(to)
        .with_context(|| format!("opening {}", to.display()))?;
    let there = copy.metadata()?.len();
    if there > length {
        bail!(
            "{} is longer than the archive it is a copy of: the folder belongs to another installation",
            to.display()
        );
    }
    source.seek(SeekFrom::Start(there))?;
    copy.seek(SeekFrom::Start(there))?;
    let wanted = length - there;
    let moved = std::io::copy(&mut source.take(wanted), &mut copy)?;
    if moved != wanted {
        bail!("{} has fewer bytes than its row tells", from.display());
    }
    copy.sync_all()?;
    Ok(())
}

fn write_last(folder: &Path, manifest: &Manifest) -> Result<()> {
    let (new, name) = (folder.join("manifest.json.new"), folder.join("manifest.json"));
    let mut file = File::create(&new)?;
    file.write_all(serde_json::to_string_pretty(manifest)?.as_bytes())?;
    file.sync_all()?;
    fs::rename(&new, &name)?;
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// Rows of former backups, once the new manifest is in place.
fn forget_older(folder: &Path, present: &str) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with("tables-") && name != present {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}
