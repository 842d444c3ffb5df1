//! Each new version of an article is read, once with each list in force.

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::cpu::Cpu;
use platform::db::{Db, What};
use platform::follow::{Change, Follow, Work};
use room_watch::Articles;

use crate::kept::keep::{Article, Known, read_into};
use crate::lists::store::Lists;

/// Reads versions.
pub struct ReadingsFollower {
    db: Db,
    cpu: Cpu,
    lists: Lists,
}

impl ReadingsFollower {
    /// Over a database; texts are read where there is a place for such work.
    pub fn new(db: &Db, cpu: &Cpu) -> Self {
        ReadingsFollower { db: db.clone(), cpu: cpu.clone(), lists: Lists::of(db) }
    }

    async fn read(&self, changes: &[Change]) -> Result<Work> {
        let readers = self.lists.readers().await?;
        let mut versions = Vec::new();
        for change in changes {
            versions.extend(Articles::of(&self.db).version(&change.record).await?);
        }
        let articles = Article::of(&self.db, versions).await?;
        let read = move || -> Result<Work> {
            let mut work = Work::default();
            for article in &articles {
                read_into(&mut work, &readers, article, &Known::default())?;
                work.changed.push(("reading", article.version.id.clone(), What::Added));
            }
            Ok(work)
        };
        self.cpu.run(read).await?
    }
}

impl Follow for ReadingsFollower {
    fn name(&self) -> &'static str {
        "readings"
    }

    fn kinds(&self) -> &'static [&'static str] {
        &["version"]
    }

    fn work<'a>(&'a self, changes: &'a [Change]) -> BoxFuture<'a, Result<Work>> {
        self.read(changes).boxed()
    }
}
