//! `atalaya backup`: all rows of one moment, then the archive up to that moment, while the node works on.
//!
//! A backup is a folder: `manifest.json`, `tables/NAME.jsonl.gz`, `archive/SEGMENT`, `files/`. A later backup into the same
//! folder writes the rows anew and copies only what the archive has grown by. The manifest is written last, under its
//! name only when all else is there and synced: a backup that was interrupted leaves the former one as it was.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, FromArgMatches, Parser};
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::FutureExt;
use platform::accounts::{Who, audit_alone};
use platform::archive::erase_in_copy;
use platform::config::Config;
use platform::counted_on;
use platform::db::{Db, TABLES, Tx};
use platform::fault;
use platform::files::Files;
use platform::node::Node;
use platform::out::say;
use platform::private::{make_file, make_folder};
use platform::room::{Command, Invocation};
use platform::time;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::manifest::{FORM, Manifest};
use super::rooms;

/// Back everything up, while it runs. Example: atalaya backup /mnt/copia/atalaya
#[derive(Parser)]
struct Backup {
    /// Folder of the backup; later backups into it copy only what is new
    folder: PathBuf,
}

/// An erasure whose row was marked so long before the former backup may have been missed by it: bytes go first, a row
/// is marked then, and a backup reads both while that happens.
const ERASURE_MARGIN: i64 = 3600 * time::SECOND;

/// The settings, in the data directory and in a backup.
pub const SETTINGS: &str = "atalaya.toml";
/// What the backup is, once it is whole.
const MANIFEST: &str = "manifest.json";
/// Stands in the folder of a first backup until it is whole, so that one that broke off is told from what is no backup.
const BEGUN: &str = "begun.json";
/// Files by which a folder is known to be the data directory of an installation.
const OF_INSTALLATIONS: [&str; 2] = ["atalaya.sqlite", "keeper.lock"];
/// What a disk has that holds nothing else.
const OF_DISKS: &str = "lost+found";

/// Whose backup was begun in a folder.
#[derive(Serialize, Deserialize)]
struct Begun {
    installation: Option<String>,
}

pub fn command() -> Command {
    Command { clap: Backup::augment_args(clap::Command::new("backup")), run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let Backup { folder } = Backup::from_arg_matches(&invocation.matches)?;
    let rooms = rooms(&invocation);
    let node = Node::open(invocation.config.clone(), rooms).await?;
    let BackedUp { manifest, lacking } =
        back_up(&node, &folder).await.with_context(|| format!("backing up into {}", folder.display()))?;
    let held = manifest.held();
    if invocation.is_json() {
        say(&json!({ "folder": folder.display().to_string(), "held": held, "lacking": lacking }).to_string());
    }
    invocation.tell(format_args!("backed up {held}"));
    for what in &lacking {
        eprintln!("atalaya: not in the backup: {what}");
    }
    node.db.close().await;
    Ok(ExitCode::from(if lacking.is_empty() { fault::DONE } else { fault::FOUND }))
}

/// What came of a backup.
struct BackedUp {
    manifest: Manifest,
    /// What should be in it and is damaged or gone, in words; all else is in it.
    lacking: Vec<String>,
}

/// Writes a backup.
async fn back_up(node: &Node, folder: &Path) -> Result<BackedUp> {
    let installation = installation(&node.db).await?;
    let former = former(&node.config, folder, installation.as_deref())?;
    make_folder(&folder.join("archive"))?;
    if former.is_none() {
        let begun = Begun { installation: installation.clone() };
        make_file(&folder.join(BEGUN))?.write_all(serde_json::to_string(&begun)?.as_bytes())?;
    }
    let at = time::rfc3339(time::now());
    let tables = format!("tables-{}", at.replace([':', '-', '.'], ""));
    make_folder(&folder.join(&tables))?;
    let mut snapshot = node.db.snapshot().await?;
    // the first read fixes the moment
    let schema: (i64,) = snapshot.one("SELECT max(number) FROM migration", ()).await?;
    let segments: Vec<(String, i64, i64, Option<i64>)> = snapshot
        .all(
            concat!(
                "SELECT name, length, ",
                counted_on!(),
                ", (SELECT max(c.erased_at) FROM capture c WHERE c.segment = segment.name AND c.erased_at IS NOT NULL)
                 FROM segment ORDER BY name"
            ),
            (),
        )
        .await?;
    let files: Vec<(String, i64)> =
        snapshot.all("SELECT DISTINCT digest, bytes FROM record_file ORDER BY digest", ()).await?;
    let former = former.and_then(|former| time::instant(&former.at));
    let mut rows = Vec::new();
    for table in TABLES {
        rows.push(((*table).to_owned(), dump(&mut snapshot, table, &folder.join(&tables)).await?));
    }
    drop(snapshot);
    let (mut copied, mut lacking) = (Vec::new(), Vec::new());
    for (name, length, counted_on, erased_at) in segments {
        let is_changed = erased_at.is_some_and(|at| former.is_none_or(|former| at + ERASURE_MARGIN > former));
        let length = u64::try_from(length).context("a segment of negative length")?;
        let (from, to) = (node.config.archive_folder().join(&name), folder.join("archive").join(&name));
        let there = tokio::task::spawn_blocking(move || copy_new(&from, &to, length)).await??;
        if is_changed {
            erase_in_copy(&node.db, &folder.join("archive"), &name).await?;
        }
        // what is known to be lost is not told again
        if there < u64::try_from(counted_on).unwrap_or(length) {
            lacking.push(format!("archive segment {name} from byte {there}: it ends there, its rows tell of {length}"));
        }
        copied.push((name, there));
    }
    let files = copy_files(node, folder, files, &mut lacking).await?;
    let settings = node.config.data.join(SETTINGS);
    if settings.exists() {
        std::io::copy(&mut File::open(&settings)?, &mut make_file(&folder.join(SETTINGS))?)?;
    }
    let manifest = Manifest {
        form: FORM,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        installation,
        schema: schema.0,
        at,
        tables: tables.clone(),
        rows,
        segments: copied,
        files,
    };
    write_last(folder, &manifest)?;
    if folder.join(BEGUN).exists() {
        fs::remove_file(folder.join(BEGUN))?;
    }
    forget_older(folder, &tables)?;
    forget_files(&manifest.files, &Files::of(folder.join("files")))?;
    audit_alone(&node.db, &Who::operator(), "backup", &folder.display().to_string(), json!({ "at": manifest.at }))
        .await?;
    Ok(BackedUp { manifest, lacking })
}

/// Which installation this is: the first line of its change log, which nobody else has and which a restore brings along.
async fn installation(db: &Db) -> Result<Option<String>> {
    let first: Option<(String, i64)> = db.maybe("SELECT record, at FROM change ORDER BY n LIMIT 1", ()).await?;
    Ok(first.map(|(record, at)| format!("{record}-{at}")))
}

/// Copies the files that the backup does not have yet. One whose bytes are gone or damaged is told, and the rest is
/// backed up.
async fn copy_files(
    node: &Node,
    folder: &Path,
    files: Vec<(String, i64)>,
    lacking: &mut Vec<String>,
) -> Result<Vec<(String, u64)>> {
    let copies = Files::of(folder.join("files"));
    let mut copied = Vec::new();
    for (digest, bytes) in files {
        let bytes = u64::try_from(bytes).context("a file of negative length")?;
        if !copies.is_there(&digest, bytes) {
            if !node.files.is_there(&digest, bytes) {
                lacking.push(format!("the file {digest}: its bytes are gone"));
                continue;
            }
            let kept = copies.keep(node.files.read(&digest).await?).await?;
            if kept.digest != digest {
                lacking.push(format!("the file {digest}: its bytes are those of {}", kept.digest));
                continue;
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
    let file = make_file(&folder.join(format!("{table}.jsonl.gz")))?;
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

/// The backup that is there, of this installation; none in a folder that is not there yet, or empty, or in which its first
/// backup broke off. Any other is refused: what lies there would be written over, and files that this installation does not
/// know would be erased as if they were of an older backup.
fn former(config: &Config, folder: &Path, installation: Option<&str>) -> Result<Option<Manifest>> {
    let refused = |why: &str| fault::usage(format!("{} {why}; give this backup a folder of its own", folder.display()));
    let (place, data) = (whole(folder)?, whole(&config.data)?);
    if place.starts_with(&data) || data.starts_with(&place) {
        return Err(refused("is the data directory, lies in it or holds it"));
    }
    let names = match names_in(folder) {
        Ok(names) => names,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == ErrorKind::NotADirectory => return Err(refused("is no folder")),
        Err(error) => return Err(error).with_context(|| format!("reading {}", folder.display())),
    };
    if OF_INSTALLATIONS.iter().any(|of| names.iter().any(|name| name == of)) {
        return Err(refused("is the data directory of an installation"));
    }
    if names.iter().any(|name| name == MANIFEST) {
        let text = fs::read(folder.join(MANIFEST))?;
        let manifest: Manifest = serde_json::from_slice(&text)
            .map_err(|error| refused(&format!("has a {MANIFEST} that is of no backup ({error})")))?;
        if manifest.is_of_another(installation) {
            return Err(refused(&format!("holds the backup of another installation, of {}", manifest.at)));
        }
        return Ok(Some(manifest));
    }
    if names.iter().any(|name| name == BEGUN) {
        let begun: Option<Begun> = serde_json::from_slice(&fs::read(folder.join(BEGUN))?).ok();
        return match begun {
            Some(begun) if begun.installation.as_deref() == installation => Ok(None),
            _ => Err(refused("holds a backup that another installation began")),
        };
    }
    match names.iter().all(|name| name == OF_DISKS) {
        true => Ok(None),
        false => Err(refused("holds other things and no backup")),
    }
}

fn names_in(folder: &Path) -> std::io::Result<Vec<String>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

/// A path without links and `..`, also that of a folder that is not there yet.
fn whole(path: &Path) -> Result<PathBuf> {
    let mut whole = PathBuf::new();
    for part in std::path::absolute(path)?.components() {
        match part {
            Component::ParentDir => {
                whole.pop();
            }
            part => whole.push(part),
        }
        if let Ok(there) = whole.canonicalize() {
            whole = there;
        }
    }
    Ok(whole)
}

/// Copies what the copy does not have yet; gives how many bytes it then has, which are fewer than `length` where the
/// archive has lost some. A segment only ever grows, so what is there need not be copied again.
fn copy_new(from: &Path, to: &Path, length: u64) -> Result<u64> {
    let there = to.metadata().map_or(0, |about| about.len());
    if there > length {
        bail!(
            "{} is longer than the archive it is a copy of: the folder belongs to another installation",
            to.display()
        );
    }
    if there == length {
        return Ok(length);
    }
    let mut source = match File::open(from) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(there),
        source => source.with_context(|| format!("opening {}", from.display()))?,
    };
    let mut copy = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(to)
        .with_context(|| format!("opening {}", to.display()))?;
    source.seek(SeekFrom::Start(there))?;
    copy.seek(SeekFrom::Start(there))?;
    let moved = std::io::copy(&mut source.take(length - there), &mut copy)?;
    copy.sync_all()?;
    Ok(there + moved)
}

fn write_last(folder: &Path, manifest: &Manifest) -> Result<()> {
    let (new, name) = (folder.join(format!("{MANIFEST}.new")), folder.join(MANIFEST));
    let mut file = make_file(&new)?;
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
