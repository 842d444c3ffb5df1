//! The node: everything that a running program shares between its rooms.

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result};
use tokio::sync::watch;

use crate::archive::{Archive, Keeper};
use crate::child;
use crate::config::Config;
use crate::cpu::Cpu;
use crate::db::{Address, Db, MIGRATIONS};
use crate::fault;
use crate::fetch::Fetcher;
use crate::files::Files;
use crate::holder;
use crate::index::{Index, RecordIndex};
use crate::kept::Kept;
use crate::room::{Contributions, Remembers, Room};
use crate::words::Words;

/// The database of an installation, its schema as it is. Refused where there is none: a folder that is mistyped, or whose
/// disk is not mounted, must not be taken for an empty installation.
pub async fn existing_database(config: &Config) -> Result<Db> {
    let address = config.database_address()?;
    if let Address::Sqlite(file) = &address
        && !file.is_file()
    {
        return Err(no_atalaya(config, config.data.display()));
    }
    let db = Db::open(&address).await?;
    if !db.has_schema().await? {
        db.close().await;
        return Err(no_atalaya(config, format_args!("the database {address}")));
    }
    Ok(db)
}

/// The database of a new installation. Refused where there is one already: what is new must not come among what is there.
pub async fn make_database(config: &Config) -> Result<Db> {
    let address = config.database_address()?;
    let db = Db::open(&address).await?;
    if db.has_schema().await? {
        db.close().await;
        return Err(fault::usage(format!("there is an Atalaya in the database {address} already; name an empty one")));
    }
    bring_up(&db, config).await?;
    Ok(db)
}

/// Opens the database of an installation and brings its schema up.
pub async fn open_database(config: &Config) -> Result<Db> {
    let db = existing_database(config).await?;
    bring_up(&db, config).await?;
    Ok(db)
}

/// Wrong usage: none is where one was looked for.
fn no_atalaya(config: &Config, place: impl Display) -> anyhow::Error {
    fault::usage(format!("there is no Atalaya in {place}; `atalaya init --data {}` makes one", config.data.display()))
}

/// An SQLite database is copied aside before its schema is brought up, each time. One that is up to date is not written: the
/// disk may be read-only.
async fn bring_up(db: &Db, config: &Config) -> Result<()> {
    if db.has_schema().await? && db.schema_number().await? == MIGRATIONS.last().map_or(0, |newest| newest.number) {
        return Ok(());
    }
    if let (Address::Sqlite(file), Some(number)) = (config.database_address()?, db.outdated().await?) {
        let copy = place_aside(&file, number);
        match db.copy_to(&copy).await {
            Ok(()) => tracing::info!(copy = %copy.display(), "the database was copied before its schema is brought up"),
            Err(error) => tracing::warn!(
                error = format!("{error:#}"),
                "no copy of the database could be made before its schema is brought up"
            ),
        }
    }
    db.migrate().await.context("bringing the database's schema up")?;
    Ok(())
}

/// Where the copy of a database goes before its schema of this number is brought up. Where that was tried before, the first
/// copy stays, and a second is of the last time: a service that fails and is started again and again must not fill the disk.
fn place_aside(database: &Path, number: i64) -> PathBuf {
    let first = database.with_extension(format!("before-{number}.sqlite"));
    if first.exists() { database.with_extension(format!("before-{number}.2.sqlite")) } else { first }
}

/// Until the process is asked to stop: SIGTERM, SIGINT, Ctrl-C.
pub async fn asked_to_stop() {
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        () = terminated => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

/// One installation at work.
pub struct Node {
    /// The configuration in force.
    pub config: Config,
    /// The database.
    pub db: Db,
    /// The archive, for reading.
    pub archive: Archive,
    /// The search index of articles.
    pub index: Index,
    /// The search index of records.
    pub record_index: RecordIndex,
    /// Answers that many ask for.
    pub kept: Kept,
    /// The texts of all rooms.
    pub words: Words,
    /// The rooms.
    pub rooms: Vec<Room>,
    /// What rooms add to each other.
    pub contributions: Contributions,
    /// Where parsing and unpacking are done.
    pub cpu: Cpu,
    /// The web client.
    pub fetcher: Fetcher,
    /// Files that people brought.
    pub files: Files,
    /// Reads documents, each in a child process.
    pub documents: child::Reader,
    /// This process among others, as it writes itself into leases.
    pub holder: String,
    /// The archive writer, in the process that collects.
    keeper: tokio::sync::OnceCell<Keeper>,
    stopping: watch::Sender<bool>,
}

impl Node {
    /// Opens the node of a data directory that is there, bringing its schema up first.
    pub async fn open(config: Config, rooms: Vec<Room>) -> Result<Arc<Node>> {
        if !config.data.is_dir() {
            return Err(no_atalaya(&config, config.data.display()));
        }
        let db = open_database(&config).await?;
        Node::with(config, rooms, db).await
    }

    /// The same over a database that is open already.
    pub async fn with(config: Config, rooms: Vec<Room>, db: Db) -> Result<Arc<Node>> {
        let catalogues: Vec<_> =
            std::iter::once(crate::words::SITE).chain(rooms.iter().map(|room| room.catalogue)).collect();
        let words = Words::new(&catalogues)
            .map_err(|problems| anyhow::anyhow!("the catalogues cannot be read: {}", problems.join("; ")))?;
        let mut contributions = Contributions::default();
        for room in &rooms {
            (room.contribute)(&mut contributions);
        }
        std::fs::create_dir_all(config.archive_folder())
            .with_context(|| format!("making the archive folder {}", config.archive_folder().display()))?;
        let index = Index::open(&config.index_folder());
        let cpu = Cpu::of(config.parsers);
        let record_index = RecordIndex::open(&config.record_index_folder());
        let node = Arc::new(Node {
            archive: Archive::new(db.clone(), config.archive_folder()),
            files: Files::of(config.files_folder()),
            fetcher: Fetcher::new(&config, db.clone(), cpu.clone())?,
            cpu,
            documents: child::Reader::new(&config),
            index,
            record_index,
            kept: Kept::default(),
            words,
            rooms,
            contributions,
            holder: holder::lease(),
            keeper: tokio::sync::OnceCell::new(),
            stopping: watch::Sender::new(false),
            db,
            config,
        });
        node.look_again().await?;
        Ok(node)
    }

    /// Brings what rooms remember up to the database.
    pub async fn look_again(&self) -> Result<()> {
        for remembers in self.contributions.all::<dyn Remembers>() {
            remembers.look(self).await?;
        }
        Ok(())
    }

    /// The number of the change log up to which both indexes are whole.
    pub async fn indexed_to(&self) -> i64 {
        self.index.position().await.min(self.record_index.position().await)
    }

    /// The archive writer; started at the first call.
    pub async fn keeper(&self) -> &Keeper {
        self.keeper
            .get_or_init(|| async {
                Keeper::start(self.db.clone(), self.config.archive_folder(), self.config.segment_bytes)
            })
            .await
    }

    /// Turns true when the program is asked to stop.
    pub fn stopping(&self) -> watch::Receiver<bool> {
        self.stopping.subscribe()
    }

    /// Asks everything to end its present work and begin none.
    pub fn stop(&self) {
        self.stopping.send_replace(true);
    }

    /// Stops the node when the process is asked to: SIGTERM, SIGINT, Ctrl-C.
    pub fn stop_on_signal(self: &Arc<Self>) {
        let node = self.clone();
        tokio::spawn(async move {
            asked_to_stop().await;
            tracing::info!("asked to stop: present work is ended, none is begun");
            node.stop();
        });
    }

    /// Writes what the archive writer holds and seals its segment.
    pub async fn finish_archive(&self) {
        if let Some(keeper) = self.keeper.get() {
            keeper.finish().await;
        }
    }
}
