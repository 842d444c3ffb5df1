//! The index as rooms use it: filled through the change log, asked as people ask.
#![allow(clippy::unwrap_used)]

mod damage;
mod following;
mod paging;
mod words;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::Result;
use futures_util::future::BoxFuture;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::{Document, Documents, Found, Index, Query, follow_until};
use crate::db::{Address, Db, What};
use crate::follow::Change;

/// A room of articles kept in memory, with the true change log beside it.
#[derive(Clone, Default)]
struct Shelf {
    documents: Arc<Mutex<BTreeMap<String, Document>>>,
}

impl Documents for Shelf {
    fn affected<'a>(&'a self, _: &'a Db, changes: &'a [Change]) -> BoxFuture<'a, Result<Vec<String>>> {
        let ids = changes.iter().filter(|c| c.kind == "page").map(|c| c.record.clone()).collect();
        Box::pin(async { Ok(ids) })
    }

    fn load<'a>(&'a self, _: &'a Db, ids: &'a [String]) -> BoxFuture<'a, Result<Vec<Document>>> {
        let documents = self.documents.lock().unwrap();
        let loaded = ids.iter().filter_map(|id| documents.get(id).cloned()).collect();
        Box::pin(async { Ok(loaded) })
    }

    fn all_ids<'a>(&'a self, _: &'a Db, after: Option<&'a str>, limit: usize) -> BoxFuture<'a, Result<Vec<String>>> {
        let documents = self.documents.lock().unwrap();
        let ids = documents.keys().filter(|id| after.is_none_or(|a| id.as_str() > a)).take(limit).cloned().collect();
        Box::pin(async { Ok(ids) })
    }
}

/// A database, a shelf and an index in a place of their own.
struct Site {
    place: tempfile::TempDir,
    db: Db,
    shelf: Shelf,
    index: Index,
}

impl Site {
    async fn new() -> Site {
        let place = tempfile::tempdir().unwrap();
        let db = Db::open(&Address::Sqlite(place.path().join("db.sqlite"))).await.unwrap();
        db.migrate().await.unwrap();
        let index = Index::open(&place.path().join("index"));
        Site { place, db, shelf: Shelf::default(), index }
    }

    async fn with(documents: Vec<Document>) -> Site {
        let site = Site::new().await;
        site.put(documents).await;
        site.caught_up().await;
        site
    }

    async fn put(&self, documents: Vec<Document>) {
        let mut tx = self.db.begin().await.unwrap();
        for document in documents {
            tx.changed("page", document.id.clone(), What::Added);
            self.shelf.documents.lock().unwrap().insert(document.id.clone(), document);
        }
        tx.commit().await.unwrap();
    }

    async fn remove(&self, id: &str) {
        self.shelf.documents.lock().unwrap().remove(id);
        let mut tx = self.db.begin().await.unwrap();
        tx.changed("page", id, What::Removed);
        tx.commit().await.unwrap();
    }

    /// Follows until the end of the log, then stops.
    async fn caught_up(&self) {
        let running = self.keeper();
        self.reached().await;
        running.stop().await;
    }

    async fn reached(&self) {
        let head = crate::follow::head(&self.db).await.unwrap();
        until(async || self.index.position().await >= head).await;
    }

    fn keeper(&self) -> Running {
        let (stop, stopping) = watch::channel(false);
        let documents = Arc::new(self.shelf.clone());
        let task = tokio::spawn(follow_until(self.index.clone(), self.db.clone(), documents, stopping));
        Running { stop, task }
    }

    async fn find(&self, query: Query) -> Found {
        self.index.search(&query).await.unwrap()
    }

    /// Identifiers found by a text, in order.
    async fn ids(&self, text: &str) -> Vec<String> {
        self.ids_of(asking(text)).await
    }

    async fn ids_of(&self, query: Query) -> Vec<String> {
        let mut ids: Vec<String> = self.find(query).await.hits.into_iter().map(|hit| hit.id).collect();
        ids.sort();
        ids
    }
}

struct Running {
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Running {
    async fn stop(self) {
        self.stop.send_replace(true);
        self.task.await.unwrap();
    }
}

/// Waits for something that another task brings about, within the lag that is promised.
async fn until(mut reached: impl AsyncFnMut() -> bool) {
    let start = Instant::now();
    while !reached().await {
        assert!(start.elapsed() < Duration::from_secs(20), "not reached in time");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn asking(text: &str) -> Query {
    Query { text: text.to_owned(), limit: 50, ..Query::default() }
}

fn article(id: &str, language: &str, title: &str, text: &str) -> Document {
    Document {
        id: id.to_owned(),
        version_id: format!("v-{id}"),
        title: title.to_owned(),
        text: text.to_owned(),
        outlet_id: "o1".to_owned(),
        outlet: "El Diario de Ejemplo".to_owned(),
        country: "HN".to_owned(),
        language: language.to_owned(),
        day: "2026-03-17".to_owned(),
        sort_at: 1_000_000,
        copies: 1,
        ..Document::default()
    }
}
