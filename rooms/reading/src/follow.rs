//! Each new version of an article is read, once with each list in force.

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::{Db, What};
use platform::follow::{Change, Follow, Work};
use room_watch::Articles;

use crate::store::{Lists, read_into};

/// Reads versions.
pub struct ReadingsFollower {
    db: Db,
    lists: Lists,
}

impl ReadingsFollower {
    /// Over a database.
    pub fn new(db: &Db) -> Self {
        ReadingsFollower { db: db.clone(), lists: Lists::of(db) }
    }

    async fn read(&self, changes: &[Change]) -> Result<Work> {
        let lists = self.lists.all_compiled().await?;
        let mut versions = Vec::new();
        for change in changes {
            versions.extend(Articles::of(&self.db).version(&change.record).await?);
        }
        let work = tokio::task::spawn_blocking(move || {
            let mut work = Work::default();
            for version in &versions {
                for list in &lists {
                    read_into(
                        &mut work,
                        list,
                        &version.id,
                        version.title.as_deref(),
                        &version.text,
                        version.language.as_deref(),
                    );
                }
                work.changed.push(("reading", version.id.clone(), What::Added));
            }
            work
        });
        Ok(work.await?)
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
