//! Reading the index, in any process.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, anyhow, ensure};
use tantivy::collector::DocSetCollector;
use tantivy::query::AllQuery;
use tantivy::{IndexReader, ReloadPolicy, Searcher};
use tokio::sync::Semaphore;

use super::columns::Columns;
use super::folder::{Folder, Stamp};
use super::model::{Documents, IndexStanding, SearchProblem};
use super::order::{Order, Ordered};
use super::shape::{ArticleShape, Shape};
use super::write::{self, Position};
use crate::db::Db;
use crate::follow::{changes_after, head};

/// Blocks of stored texts kept unpacked for each segment: little, so that an idle site is small.
const STORE_CACHE_BLOCKS: usize = 2;
/// Tries to open while a rebuild may be putting another index in force.
const TRIES: usize = 3;
/// Identifiers of the database read at once to be compared with those of the index.
const COMPARED: usize = 5000;
/// Changes looked at at once, whether they concern an index that is behind.
const LOOKED_AT: usize = 500;

/// The search index of articles.
pub type Index = Indexed<ArticleShape>;

/// A search index. Cheap to clone; any process may read it, only the keeper writes.
pub struct Indexed<S: Shape> {
    inner: Arc<Inner<S>>,
}

impl<S: Shape> Clone for Indexed<S> {
    fn clone(&self) -> Self {
        Indexed { inner: Arc::clone(&self.inner) }
    }
}

struct Inner<S: Shape> {
    folder: Folder,
    opened: Mutex<Option<Arc<Opened<S>>>>,
    /// As many searches at once as there are cores to run them.
    turns: Semaphore,
}

/// An index as last read.
pub(super) struct Opened<S: Shape> {
    stamp: Stamp,
    reader: IndexReader,
    /// As of the stamp: the reader itself may have gone on.
    pub searcher: Searcher,
    pub columns: Columns<S::Columns>,
    pub index: tantivy::Index,
    /// Digested up to here; none where it was never filled.
    pub position: Option<Position>,
    /// What is kept as long as the index stays as it was read.
    pub kept: S::Kept,
}

impl<S: Shape> Indexed<S> {
    /// The index of a folder. Where there is none, one of another format or one that cannot be read, an empty one is begun,
    /// which is then filled from the database. Work that needs no index goes on where none can be made; searches tell why.
    pub fn open(folder: &Path) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let inner =
            Inner { folder: Folder::new(folder, S::FORMAT), opened: Mutex::new(None), turns: Semaphore::new(cores) };
        let index = Indexed { inner: Arc::new(inner) };
        let begun = match index.folder().stamp().and_then(|stamp| stamp.map(|_| index.opened()).transpose()) {
            Ok(Some(_)) => return index,
            Ok(None) => index.begin(),
            Err(error) => {
                let (folder, why) = (folder.display(), format!("{error:#}"));
                tracing::warn!(%folder, why, "the search index is damaged; it is built anew from the database");
                index.begin()
            }
        };
        if let Err(error) = begun {
            tracing::error!(why = format!("{error:#}"), "there is no search index and none can be made");
        }
        index
    }

    /// Puts an empty index in force.
    fn begin(&self) -> Result<()> {
        let folder = self.folder();
        let number = folder.make_next()?;
        if let Err(error) = write::create::<S>(&folder.of(number)) {
            folder.remove(number);
            return Err(error);
        }
        folder.switch_to(number)?;
        self.opened().map(drop)
    }

    /// Reads the index through: what is wrong with its files, if anything is.
    pub async fn damage(&self) -> Result<Option<String>> {
        let index = self.clone();
        tokio::task::spawn_blocking(move || index.damage_here()).await.context("reading the index through")
    }

    pub(super) fn damage_here(&self) -> Option<String> {
        let proved = || {
            let stamp = self.folder().stamp()?.context("there is no index")?;
            let damaged = write::open(&self.folder().of(stamp.number))?.validate_checksum()?;
            let names: Vec<String> = damaged.iter().map(|file| file.display().to_string()).collect();
            ensure!(names.is_empty(), "damaged: {}", names.join(", "));
            Ok(())
        };
        proved().err().map(|error: anyhow::Error| format!("{error:#}"))
    }

    /// Works on a thread where it may take its time.
    pub(super) async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Indexed<S>) -> Result<T, SearchProblem> + Send + 'static,
    ) -> Result<T, SearchProblem> {
        let index = self.clone();
        // the others wait in the order in which they came, instead of all slowing each other down
        let _turn = self.inner.turns.acquire().await.context("waiting to search")?;
        tokio::task::spawn_blocking(move || work(&index)).await.context("searching")?
    }

    /// How the index stands; nothing where it cannot be read.
    pub async fn standing(&self) -> IndexStanding {
        let standing = self.look(|index, opened| IndexStanding {
            position: opened.position.as_ref().map_or(0, |position| position.n),
            documents: opened.searcher.num_docs(),
            bytes: index.folder().bytes(opened.stamp.number),
        });
        standing.await.unwrap_or_default()
    }

    /// Last number of the change log that is in it; 0 where it cannot be read.
    pub async fn position(&self) -> i64 {
        let position = self.look(|_, opened| opened.position.as_ref().map(|position| position.n));
        position.await.flatten().unwrap_or(0)
    }

    /// Documents in the index; 0 where it cannot be read.
    pub async fn documents(&self) -> u64 {
        self.look(|_, opened| opened.searcher.num_docs()).await.unwrap_or(0)
    }

    /// Looks at the index as it is now on disk, on a thread where it may take its time: to read it again after a change
    /// is no work for those that answer requests. None where it cannot be read.
    async fn look<T: Send + 'static>(
        &self,
        told: impl FnOnce(&Indexed<S>, &Opened<S>) -> T + Send + 'static,
    ) -> Option<T> {
        let index = self.clone();
        let looked = tokio::task::spawn_blocking(move || index.opened().ok().map(|opened| told(&index, &opened)));
        looked.await.ok().flatten()
    }

    /// Identifiers of all documents, in order, to compare with the database.
    pub async fn ids(&self) -> Result<Vec<String>> {
        let index = self.clone();
        tokio::task::spawn_blocking(move || index.ids_here()).await.context("listing the index")?
    }

    /// Identifiers of documents that the database has and the index has not, and of those that only the index has.
    pub async fn differences(
        &self,
        db: &Db,
        documents: &dyn Documents<S::Document>,
    ) -> Result<(Vec<String>, Vec<String>)> {
        let mut wanted = BTreeSet::new();
        let mut after: Option<String> = None;
        loop {
            let ids = documents.all_ids(db, after.as_deref(), COMPARED).await?;
            let Some(last) = ids.last().cloned() else { break };
            after = Some(last);
            wanted.extend(ids);
        }
        let indexed: BTreeSet<String> = self.ids().await?.into_iter().collect();
        Ok((wanted.difference(&indexed).cloned().collect(), indexed.difference(&wanted).cloned().collect()))
    }

    /// How many changes of the log are not in the index, where any of them concerns one of its documents; 0 where none does.
    pub async fn behind(&self, db: &Db, documents: &dyn Documents<S::Document>) -> Result<i64> {
        let (position, head) = (self.position().await, head(db).await?);
        let mut looked_to = position;
        loop {
            let changes = changes_after(db, looked_to, LOOKED_AT).await?;
            let Some(last) = changes.last() else { return Ok(0) };
            looked_to = last.n;
            if !documents.affected(db, &changes).await?.is_empty() {
                return Ok(head.max(looked_to) - position);
            }
        }
    }

    pub(super) fn folder(&self) -> &Folder {
        &self.inner.folder
    }

    /// The index as it is now on disk. Where it has gone, the one read last stays in use: its files are
    /// kept by the system as long as they are open.
    pub(super) fn opened(&self) -> Result<Arc<Opened<S>>> {
        let mut held = self.inner.opened.lock().unwrap_or_else(PoisonError::into_inner);
        let mut problem = None;
        for _ in 0..TRIES {
            // of some damaged files the library makes a panic
            let reopened = catch_unwind(AssertUnwindSafe(|| self.reopened(held.as_ref())));
            match reopened.unwrap_or_else(|_| Err(anyhow!("a file of the index cannot be read"))) {
                Ok(opened) => {
                    *held = Some(Arc::clone(&opened));
                    return Ok(opened);
                }
                Err(error) => problem = Some(error),
            }
        }
        match (held.as_ref(), problem) {
            (Some(opened), _) => Ok(Arc::clone(opened)),
            (None, Some(error)) => Err(error),
            (None, None) => anyhow::bail!("the index was not read"),
        }
    }

    fn reopened(&self, held: Option<&Arc<Opened<S>>>) -> Result<Arc<Opened<S>>> {
        let folder = &self.inner.folder;
        let stamp = folder.stamp()?.context("there is no index")?;
        if let Some(held) = held
            && held.stamp == stamp
        {
            return Ok(Arc::clone(held));
        }
        let (index, reader) = match held {
            Some(held) if held.stamp.number == stamp.number => {
                held.reader.reload().context("reading the index again")?;
                (held.index.clone(), held.reader.clone())
            }
            _ => {
                let index = write::open(&folder.of(stamp.number))?;
                let builder = index.reader_builder().reload_policy(ReloadPolicy::Manual);
                let reader = builder.doc_store_cache_num_blocks(STORE_CACHE_BLOCKS).try_into();
                (index, reader.context("reading the index")?)
            }
        };
        let searcher = reader.searcher();
        let columns = Columns::of(&searcher, held.map(|held| &held.columns), S::columns)
            .context("opening the index's columns")?;
        let payload = index.load_metas().context("reading the position of the index")?.payload;
        let position = Position::of_payload(payload.as_deref());
        Ok(Arc::new(Opened { stamp, reader, searcher, columns, index, position, kept: S::Kept::default() }))
    }

    fn ids_here(&self) -> Result<Vec<String>> {
        let opened = self.opened()?;
        let mut ids = Vec::new();
        for address in opened.searcher.search(&AllQuery, &DocSetCollector)? {
            let column = opened.columns.segment(address.segment_ord)?.names(Order::Newest);
            if let Some(ordinal) = column.term_ords(address.doc_id).next() {
                let mut id = String::new();
                column.ord_to_str(ordinal, &mut id)?;
                ids.push(id);
            }
        }
        ids.sort_unstable();
        Ok(ids)
    }
}
