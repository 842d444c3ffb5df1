//! `atalaya restore`: a backup into an empty data directory, in either database.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, FromArgMatches, Parser};
use flate2::read::GzDecoder;
use futures_util::FutureExt;
use platform::config::Config;
use platform::db::{Address, Db, MIGRATIONS, TABLES, Tx};
use platform::fault;
use platform::files::Files;
use platform::index::rebuild;
use platform::ledger::{LEDGER, Ledger};
use platform::node::Node;
use platform::out::say;
use platform::private::{make_file, make_folder};
use platform::room::{Command, Invocation};
use platform::time;
use room_watch::{ArticleDocuments, erase_again};
use serde_json::json;
use toml_edit::{DocumentMut, Item, value};

use super::backup::SETTINGS;
use super::manifest::{FORM, Manifest};

/// What is left to do where all is restored but the search index.
const INDEX_LATER: &str = "rows and archive are restored; `atalaya reindex` builds the search index, which failed now";

/// Restore a backup into an empty data directory, and erase again what was erased since.
/// Example: atalaya restore /mnt/copia/atalaya --erasures /var/lib/atalaya/erasures.jsonl --data /srv/new
#[derive(Parser)]
struct Restore {
    /// Folder of the backup
    folder: PathBuf,
    /// Ledger of erasures of the installation that the backup is of [default: the one in the data directory]
    #[arg(long, value_name = "FILE")]
    erasures: Option<PathBuf>,
}

pub fn command() -> Command {
    Command { clap: Restore::augment_args(clap::Command::new("restore")), run: |invocation| run(invocation).boxed() }
}

async fn run(invocation: Invocation) -> Result<ExitCode> {
    let Restore { folder, erasures } = Restore::from_arg_matches(&invocation.matches)?;
    let Restored { manifest, former_database } = restore(&invocation.config, &folder, erasures.as_deref()).await?;
    let rooms = super::rooms(&invocation);
    let node = Node::open(invocation.config.clone(), rooms).await?;
    let erased = erase_again(&node).await.context("erasing again what the ledger names")?;
    let people = records::recall_people(&node).await.context("erasing again whom the ledger names")?;
    node.finish_archive().await;
    let documents = ArticleDocuments::of(&node);
    rebuild(&node.index, &node.db, &documents, |_, _| {}).await.context(INDEX_LATER)?;
    records::rebuild_index(&node, |_, _| {}).await.context(INDEX_LATER)?;
    node.db.close().await;
    let (held, has_ledger) = (manifest.held(), node.config.data.join(LEDGER).exists());
    if invocation.is_json() {
        let again = json!({ "ledger": has_ledger, "pages": erased, "people": people });
        let data = node.config.data.display().to_string();
        say(&json!({ "data": data, "held": held, "erased_again": again }).to_string());
    }
    invocation.tell(format_args!("restored {held}, and built the search index"));
    if let Some(former) = former_database {
        invocation.tell(format_args!(
            "the settings of the backup named the database {former}; `database` in {} is now {}, which was restored into",
            node.config.data.join(SETTINGS).display(),
            node.config.database_address()?
        ));
    }
    match has_ledger {
        true => invocation.tell(format_args!(
            "{erased} pages and {people} people of the ledger of erasures were in the backup and are erased"
        )),
        false => invocation.tell(
            "no ledger of erasures was at hand; if pages or people were erased after the backup, restore again with --erasures",
        ),
    }
    Ok(ExitCode::SUCCESS)
}

/// What was restored.
struct Restored {
    manifest: Manifest,
    /// The database that the settings of the backup named, where it is not the one restored into.
    former_database: Option<Address>,
}

/// Restores. Refuses a data directory or a database that holds something. What breaks off leaves nothing behind but the
/// ledger of erasures: it is tried again in the same place.
///
/// The ledger is put in place before any row is: wherever the rest breaks off, nothing that it names is served.
async fn restore(config: &Config, folder: &Path, erasures: Option<&Path>) -> Result<Restored> {
    let manifest = read_manifest(folder)?;
    if is_occupied(&config.data)? {
        return Err(fault::usage(format!("{} is not empty; restore into a new directory", config.data.display())));
    }
    if let Some(file) = erasures
        && !file.is_file()
    {
        return Err(fault::input(format!("there is no ledger of erasures {}", file.display())));
    }
    let was_there = config.data.exists();
    make_folder(&config.data)?;
    let restored = fill(config, folder, &manifest, erasures).await;
    if restored.is_err() {
        clear(&config.data, was_there).with_context(|| format!("clearing {}", config.data.display()))?;
    }
    restored.map(|former_database| Restored { manifest, former_database })
}

/// Fills an empty data directory; gives the [`Restored::former_database`].
async fn fill(config: &Config, folder: &Path, manifest: &Manifest, erasures: Option<&Path>) -> Result<Option<Address>> {
    if let Some(file) = erasures {
        Ledger::of(&config.data).take_over(&Ledger::at(file))?;
    }
    // one that cannot be read must be mended before, not found out after
    Ledger::of(&config.data).count()?;
    let former_database = bring_settings(config, folder)?;
    let db = Db::open(&config.database_address()?).await?;
    let filled = match db.has_schema().await {
        Ok(true) => Err(fault::usage("the database is not empty; restore into a new one")),
        Ok(false) => fill_database(&db, config, folder, manifest).await,
        Err(error) => Err(error),
    };
    db.close().await;
    filled.map(|()| former_database)
}

/// Writes the settings of the backup for where it is restored: what was backed up may be at work, and a copy that opened
/// its database or its data directory would collect, send mail and erase in its place. Gives the database that they named
/// where it is another one than that restored into.
fn bring_settings(config: &Config, folder: &Path) -> Result<Option<Address>> {
    let file = folder.join(SETTINGS);
    if !file.exists() {
        return Ok(None);
    }
    let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    let mut settings =
        text.parse::<DocumentMut>().map_err(|error| fault::input(format!("{}: {error}", file.display())))?;
    let former = settings.get("database").and_then(Item::as_str).unwrap_or_default().to_owned();
    if former != config.database {
        settings["database"] = value(config.database.as_str());
    }
    settings.remove("data");
    make_file(&config.data.join(SETTINGS))?.write_all(settings.to_string().as_bytes())?;
    let is_another = !former.is_empty() && former != config.database;
    Ok(Address::parse(&former).ok().filter(|_| is_another))
}

/// Schema, rows, archive and files; the transaction ends when all of them are there.
async fn fill_database(db: &Db, config: &Config, folder: &Path, manifest: &Manifest) -> Result<()> {
    let mut tx = db.begin().await?;
    tx.migrate().await?;
    for table in TABLES.iter().rev() {
        tx.empty(table).await?;
    }
    for table in TABLES {
        let Some((_, wanted)) = manifest.rows.iter().find(|(name, _)| name == table) else {
            // a backup of an older schema knows nothing of this table; one of the present schema must have it
            if manifest.schema < newest_schema() {
                continue;
            }
            return Err(fault::input(format!("the manifest does not name the table {table}")));
        };
        let loaded = load(&mut tx, table, &folder.join(&manifest.tables))
            .await
            .with_context(|| format!("restoring the table {table}"))?;
        if loaded != *wanted {
            return Err(fault::input(format!("the table {table} has {loaded} rows, the manifest tells of {wanted}")));
        }
    }
    // the process that wrote them is not this one
    tx.run("UPDATE segment SET state = 'sealed', sealed_at = coalesce(sealed_at, $1)", (time::now(),)).await?;
    tx.run("UPDATE job SET state = 'open', lease = NULL, lease_until = 0 WHERE state = 'running'", ()).await?;
    tx.run("INSERT INTO lane (name, ready_at, busy_until) SELECT DISTINCT lane, 0, 0 FROM job", ()).await?;
    fs::create_dir_all(config.archive_folder())?;
    for (name, length) in &manifest.segments {
        // a manifest comes from outside: a name must be a name, not a way out of the folder
        if name.contains(['/', '\\']) || name.starts_with('.') {
            return Err(fault::input(format!("{name:?} is not the name of an archive segment")));
        }
        let from = folder.join("archive").join(name);
        // nothing was left of it when it was backed up, as its rows say
        if *length > 0 || from.exists() {
            copy(&from, &config.archive_folder().join(name), *length)?;
        }
    }
    let (from, to) = (Files::of(folder.join("files")), Files::of(config.files_folder()));
    for (digest, _) in &manifest.files {
        let kept = to.keep(from.read(digest).await?).await?;
        if kept.digest != *digest {
            return Err(fault::input(format!("the file {digest} of the backup is damaged")));
        }
    }
    tx.commit().await
}

/// Removes what a restore that broke off has made: all but the ledger, since the directory was empty.
fn clear(data: &Path, was_there: bool) -> Result<()> {
    for entry in fs::read_dir(data)? {
        let path = entry?.path();
        match path.is_dir() {
            true => fs::remove_dir_all(path)?,
            false if path.file_name().is_some_and(|name| name == LEDGER) => {}
            false => fs::remove_file(path)?,
        }
    }
    if !was_there && !is_occupied(data)? && !data.join(LEDGER).exists() {
        fs::remove_dir(data)?;
    }
    Ok(())
}

/// Is there anything in the directory but the ledger of erasures, which outlives what it was of?
fn is_occupied(data: &Path) -> Result<bool> {
    if !data.is_dir() {
        return Ok(false);
    }
    for entry in fs::read_dir(data)? {
        if entry?.file_name() != LEDGER {
            return Ok(true);
        }
    }
    Ok(false)
}

fn read_manifest(folder: &Path) -> Result<Manifest> {
    let file = folder.join("manifest.json");
    let text = fs::read_to_string(&file)
        .map_err(|error| fault::input(format!("{}: {error}; is it the folder of a backup?", file.display())))?;
    let manifest: Manifest =
        serde_json::from_str(&text).map_err(|error| fault::input(format!("{}: {error}", file.display())))?;
    if manifest.form > FORM || manifest.schema > newest_schema() {
        return Err(fault::input(format!(
            "the backup was written by a newer Atalaya ({}); restore it with that one",
            manifest.program
        )));
    }
    Ok(manifest)
}

fn newest_schema() -> i64 {
    MIGRATIONS.last().map_or(0, |m| m.number)
}

async fn load(tx: &mut Tx, table: &str, folder: &Path) -> Result<u64> {
    let file = File::open(folder.join(format!("{table}.jsonl.gz")))?;
    let kinds = tx.column_kinds(table).await?;
    let mut count = 0;
    for (number, line) in BufReader::new(GzDecoder::new(file)).lines().enumerate() {
        let row = serde_json::from_str(&line?).with_context(|| format!("line {}", number + 1))?;
        tx.load(table, &row, &kinds).await.with_context(|| format!("line {}", number + 1))?;
        count += 1;
    }
    Ok(count)
}

fn copy(from: &Path, to: &Path, length: u64) -> Result<()> {
    let source = File::open(from).with_context(|| format!("opening {}", from.display()))?;
    let mut copy = File::create(to).with_context(|| format!("writing {}", to.display()))?;
    let moved = std::io::copy(&mut source.take(length), &mut copy)?;
    if moved != length {
        return Err(fault::input(format!("{} has {moved} bytes, the manifest tells of {length}", from.display())));
    }
    copy.sync_all().with_context(|| format!("syncing {}", to.display()))
}
