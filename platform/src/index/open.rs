//! Reading the index, in any process.

use std::num::NonZero;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use tantivy::collector::DocSetCollector;
use tantivy::query::AllQuery;
use tantivy::schema::{Field, Value};
use tantivy::{IndexReader, ReloadPolicy, Searcher, TantivyDocument};
use tokio::sync::Semaphore;

use super::ask::whole;
use super::columns::Columns;
use super::counts::{beside, facets};
use super::folder::{Folder, Stamp};
use super::model::{Facets, Found, Hit, IndexStanding, MOST_HITS, Query, SearchProblem};
use super::order::{Place, Ranked, Ranking};
use super::schema::{Fields, schema};
use super::snippet::Marks;
use super::syntax::Asked;
use super::write::{self, Position};

/// Blocks of stored texts kept unpacked for each segment: little, so that an idle site is small.
const STORE_CACHE_BLOCKS: usize = 2;
/// Tries to open while a rebuild may be putting another index in force.
const TRIES: usize = 3;

/// The search index. Cheap to clone; any process may read it, only the keeper writes.
#[derive(Clone)]
pub struct Index {
    inner: Arc<Inner>,
}

struct Inner {
    folder: Folder,
    opened: Mutex<Option<Arc<Opened>>>,
    /// As many searches at once as there are cores to run them.
    turns: Semaphore,
}

/// An index as last read.
pub(super) struct Opened {
    stamp: Stamp,
    reader: IndexReader,
    /// As of the stamp: the reader itself may have gone on.
    searcher: Searcher,
    columns: Columns,
    pub index: tantivy::Index,
    /// Digested up to here; none where it was never filled.
    pub position: Option<Position>,
}

impl Index {
    /// Opens the index of a folder; makes an empty one where there is none or one of another format.
    pub fn open(folder: &Path) -> Result<Index> {
        let folder = Folder::new(folder);
        if folder.stamp()?.is_none() {
            let number = folder.make_next()?;
            write::create(&folder.of(number))?;
            folder.switch_to(number)?;
        }
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let index = Index { inner: Arc::new(Inner { folder, opened: Mutex::new(None), turns: Semaphore::new(cores) }) };
        index.opened()?;
        Ok(index)
    }

    /// Searches, on a thread where it may take its time.
    pub async fn search(&self, query: &Query) -> Result<Found, SearchProblem> {
        let (index, query) = (self.clone(), query.clone());
        // the others wait in the order in which they came, instead of all slowing each other down
        let _turn = self.inner.turns.acquire().await.context("waiting to search")?;
        tokio::task::spawn_blocking(move || index.search_here(&query)).await.context("searching")?
    }

    /// How the index stands; nothing where it cannot be read.
    pub fn standing(&self) -> IndexStanding {
        let Ok(opened) = self.opened() else {
            return IndexStanding::default();
        };
        IndexStanding {
            position: opened.position.as_ref().map_or(0, |position| position.n),
            documents: opened.searcher.num_docs(),
            bytes: self.inner.folder.bytes(opened.stamp.number),
        }
    }

    /// Documents in the index; 0 where it cannot be read.
    pub fn documents(&self) -> u64 {
        self.opened().map_or(0, |opened| opened.searcher.num_docs())
    }

    /// Identifiers of all documents, in order, to compare with the database.
    pub async fn ids(&self) -> Result<Vec<String>> {
        let index = self.clone();
        tokio::task::spawn_blocking(move || index.ids_here()).await.context("listing the index")?
    }

    pub(super) fn folder(&self) -> &Folder {
        &self.inner.folder
    }

    /// The index as it is now on disk. Where it has gone, the one read last stays in use: its files are
    /// kept by the system as long as they are open.
    pub(super) fn opened(&self) -> Result<Arc<Opened>> {
        let mut held = self.inner.opened.lock().unwrap_or_else(PoisonError::into_inner);
        let mut problem = None;
        for _ in 0..TRIES {
            match self.reopened(held.as_ref()) {
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

    fn reopened(&self, held: Option<&Arc<Opened>>) -> Result<Arc<Opened>> {
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
        let columns = Columns::of(&searcher, held.map(|held| &held.columns)).context("opening the index's columns")?;
        let payload = index.load_metas().context("reading the position of the index")?.payload;
        let position = Position::of_payload(payload.as_deref());
        Ok(Arc::new(Opened { stamp, reader, searcher, columns, index, position }))
    }

    fn search_here(&self, query: &Query) -> Result<Found, SearchProblem> {
        let asked = Asked::parse(&query.text)?;
        let fields = schema().1;
        let opened = self.opened()?;
        let (searcher, columns) = (&opened.searcher, &opened.columns);
        let part = whole(&fields, &asked, query, None)?;
        let limit = query.limit.min(MOST_HITS);
        // one more than shown tells whether there is a next page
        let ranking = Ranking { columns, sort: query.sort, after: after(query)?, limit: limit + 1 };
        let ((total, mut ranked), counts) =
            searcher.search(part.as_ref(), &(ranking, beside(columns, query))).map_err(anyhow::Error::new)?;
        let more = ranked.len() > limit;
        ranked.truncate(limit);
        let next = ranked.last().filter(|_| more).map(|(place, _)| place.key(query.sort));
        let marks = Marks::of(&asked);
        let hits = match query.ids_only {
            true => ranked.into_iter().map(|(place, _)| Hit { id: place.id, ..Hit::default() }).collect(),
            false => ranked.iter().map(|one| hit(&opened, &fields, &marks, query, one)).collect::<Result<_>>()?,
        };
        let facets = match query.facets {
            true => facets(searcher, columns, &fields, &asked, query, counts)?,
            false => Facets::default(),
        };
        Ok(Found { next, hits, total, facets })
    }

    fn ids_here(&self) -> Result<Vec<String>> {
        let opened = self.opened()?;
        let mut ids = Vec::new();
        for address in opened.searcher.search(&AllQuery, &DocSetCollector)? {
            let column = &opened.columns.segment(address.segment_ord)?.ids;
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

fn after(query: &Query) -> Result<Option<Place>, SearchProblem> {
    match query.after.as_deref().filter(|key| !key.is_empty()) {
        None => Ok(None),
        Some(key) => Place::parse(query.sort, key).map(Some).ok_or_else(|| SearchProblem::NotAKey(key.to_owned())),
    }
}

fn hit(opened: &Opened, fields: &Fields, marks: &Marks, query: &Query, (place, address): &Ranked) -> Result<Hit> {
    let stored: TantivyDocument =
        opened.searcher.doc(*address).with_context(|| format!("reading {} from the index", place.id))?;
    let text = |field: Field| stored.get_first(field).and_then(|value| value.as_str()).unwrap_or_default();
    let language = text(fields.language);
    Ok(Hit {
        id: place.id.clone(),
        version_id: text(fields.version_id).to_owned(),
        score: place.score(query.sort),
        sort_at: opened.columns.segment(address.segment_ord)?.sort_at.first(address.doc_id).unwrap_or_default(),
        snippet: marks.snippet(text(fields.text), language),
        title: marks.whole(text(fields.title), language),
    })
}
