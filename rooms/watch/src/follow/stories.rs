//! Articles find their story: a signature of each text, its best partner among the texts of the last weeks.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, Result};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::{Db, What};
use platform::follow::{Change, Follow, Work};
use platform::id::new_id;
use platform::time::{self, DAY};
use stories::{Shelf, Signature};
use tokio::sync::Mutex;

use crate::store::{Articles, Stories};

/// Copies of a dispatch come within days; older texts are not compared.
const WINDOW: i64 = 21 * DAY;
/// Texts compared with; beyond it the oldest go.
const MOST_TEXTS: usize = 60_000;

/// Places articles in stories.
pub struct StoriesFollower {
    db: Db,
    /// Signatures in memory, read from the table `placement` at the first use and after a failure.
    memory: Mutex<Option<Memory>>,
}

struct Memory {
    shelf: Shelf,
    /// Page and story by the shelf's number.
    placed: BTreeMap<u64, (String, String)>,
    /// The shelf's number of each page.
    numbers: HashMap<String, u64>,
    next: u64,
}

impl StoriesFollower {
    /// Over a database.
    pub fn new(db: Db) -> Self {
        StoriesFollower { db, memory: Mutex::new(None) }
    }

    async fn place(&self, changes: &[Change]) -> Result<Work> {
        let mut memory = self.memory.lock().await;
        let mut present = match memory.take() {
            Some(present) => present,
            None => self.remember().await?,
        };
        let mut work = Work::default();
        let mut touched = Vec::new();
        for change in changes.iter().filter(|change| change.what == "added") {
            self.place_one(&mut present, &mut work, &mut touched, &change.record).await?;
        }
        touched.sort();
        touched.dedup();
        for story in touched {
            work.statements.push(Stories::recount(&story));
            work.changed.push(("story", story, What::Changed));
        }
        *memory = Some(present);
        Ok(work)
    }

    async fn place_one(
        &self,
        memory: &mut Memory,
        work: &mut Work,
        touched: &mut Vec<String>,
        version_id: &str,
    ) -> Result<()> {
        let Some(version) = Articles::of(&self.db).version(version_id).await? else { return Ok(()) };
        let signature = Signature::of(version.title.as_deref(), &version.text);
        let bytes = signature.to_bytes();
        if memory.numbers.contains_key(&version.page_id) || version.number > 1 {
            // a later version stays in the story of its page; its signature is what later copies are compared with
            work.write(
                "UPDATE placement SET signature = $2, at = $3 WHERE page_id = $1",
                (version.page_id.as_str(), bytes, time::now()),
            );
            return Ok(());
        }
        // placed before, and older than what is kept in memory: the log is digested again
        let placed: Option<(String,)> =
            self.db.maybe("SELECT story_id FROM placement WHERE page_id = $1", (version.page_id.as_str(),)).await?;
        if placed.is_some() {
            return Ok(());
        }
        let number = memory.next;
        memory.next += 1;
        let placement = memory.shelf.place(number, signature);
        let partner = placement.partner.and_then(|number| memory.placed.get(&number).cloned());
        let (story, copy_of) = match partner {
            Some((page, story)) => (story, Some(page)),
            None => {
                let id = new_id();
                work.write(
                    "INSERT INTO story (id, first_page, articles, outlets, sort_at, created_at) VALUES ($1, $2, 0, 0, $3, $3)",
                    (id.as_str(), version.page_id.as_str(), time::now()),
                );
                (id, None)
            }
        };
        memory.forget_oldest();
        memory.placed.insert(number, (version.page_id.clone(), story.clone()));
        memory.numbers.insert(version.page_id.clone(), number);
        work.write("UPDATE page SET story_id = $2 WHERE id = $1", (version.page_id.as_str(), story.as_str()));
        work.write(
            "INSERT INTO placement (page_id, story_id, copy_of, similarity, signature, at) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (page_id) DO NOTHING",
            (version.page_id.as_str(), story.as_str(), copy_of, placement.similarity, bytes, time::now()),
        );
        touched.push(story.clone());
        let others: Vec<String> =
            placement.also.iter().filter_map(|n| memory.placed.get(n).map(|(_, story)| story.clone())).collect();
        for other in others {
            merge(memory, work, touched, &story, &other);
        }
        Ok(())
    }

    async fn remember(&self) -> Result<Memory> {
        let rows: Vec<(String, String, Vec<u8>)> = self
            .db
            .all(
                "SELECT page_id, story_id, signature FROM (SELECT page_id, story_id, signature, at FROM placement WHERE at > $1 ORDER BY at DESC LIMIT $2) AS newest ORDER BY at",
                (time::now() - WINDOW, MOST_TEXTS),
            )
            .await?;
        let mut memory =
            Memory { shelf: Shelf::new(MOST_TEXTS), placed: BTreeMap::new(), numbers: HashMap::new(), next: 0 };
        for (page, story, bytes) in rows {
            let signature =
                Signature::from_bytes(&bytes).with_context(|| format!("reading the signature of {page}"))?;
            memory.shelf.restore(memory.next, signature);
            memory.placed.insert(memory.next, (page.clone(), story));
            memory.numbers.insert(page, memory.next);
            memory.next += 1;
        }
        Ok(memory)
    }
}

impl Memory {
    /// What the shelf has let go is let go here too.
    fn forget_oldest(&mut self) {
        while self.placed.len() >= MOST_TEXTS {
            let Some((_, (page, _))) = self.placed.pop_first() else { return };
            self.numbers.remove(&page);
        }
    }
}

/// Two stories turn out to be one: the older identifier lives, the other redirects to it.
fn merge(memory: &mut Memory, work: &mut Work, touched: &mut Vec<String>, one: &str, other: &str) {
    if one == other {
        return;
    }
    let (older, newer) =
        if one < other { (one.to_owned(), other.to_owned()) } else { (other.to_owned(), one.to_owned()) };
    for (_, story) in memory.placed.values_mut().filter(|(_, story)| *story == newer) {
        story.clone_from(&older);
    }
    work.write("UPDATE page SET story_id = $1 WHERE story_id = $2", (older.as_str(), newer.as_str()));
    work.write("UPDATE placement SET story_id = $1 WHERE story_id = $2", (older.as_str(), newer.as_str()));
    work.write(
        "UPDATE story SET merged_into = $1, articles = 0, outlets = 0 WHERE id = $2",
        (older.as_str(), newer.as_str()),
    );
    work.changed.push(("story", newer, What::Removed));
    touched.push(older);
}

impl Follow for StoriesFollower {
    fn name(&self) -> &'static str {
        "stories"
    }

    fn kinds(&self) -> &'static [&'static str] {
        &["version"]
    }

    fn work<'a>(&'a self, changes: &'a [Change]) -> BoxFuture<'a, Result<Work>> {
        self.place(changes).boxed()
    }

    fn forget(&self) {
        // what the shelf learnt in the transaction that failed must not be believed
        if let Ok(mut memory) = self.memory.try_lock() {
            *memory = None;
        }
    }
}
