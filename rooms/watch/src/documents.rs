//! What of an article goes into the search index.

use std::sync::Arc;

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::Db;
use platform::follow::Change;
use platform::index::{Document, Documents};
use platform::node::Node;

use crate::panel::ReadArticle;
use crate::store::Articles;

/// Articles as index documents. What readings add comes from those who read.
pub struct ArticleDocuments {
    readers: Vec<Arc<dyn ReadArticle>>,
}

impl ArticleDocuments {
    /// With all readers of a node.
    pub fn of(node: &Node) -> Self {
        ArticleDocuments { readers: node.contributions.all::<dyn ReadArticle>() }
    }

    async fn touched(&self, db: &Db, changes: &[Change]) -> Result<Vec<String>> {
        let mut pages = Vec::new();
        for change in changes {
            let record = change.record.as_str();
            let found: Vec<(String,)> = match change.kind.as_str() {
                "page" => vec![(record.to_owned(),)],
                "version" | "reading" => db.all("SELECT page_id FROM version WHERE id = $1", (record,)).await?,
                "story" => db.all("SELECT id FROM page WHERE story_id = $1", (record,)).await?,
                "outlet" => db.all("SELECT id FROM page WHERE outlet_id = $1", (record,)).await?,
                _ => continue,
            };
            pages.extend(found.into_iter().map(|(id,)| id));
        }
        pages.sort();
        pages.dedup();
        Ok(pages)
    }

    async fn load_all(&self, db: &Db, ids: &[String]) -> Result<Vec<Document>> {
        let mut documents = Vec::with_capacity(ids.len());
        let cards = Articles::of(db).cards(ids).await?;
        let shown: Vec<String> = cards.iter().map(|card| card.version_id.clone()).collect();
        let mut versions = Articles::of(db).versions_of(&shown).await?;
        let (mut marked, mut said) = (Vec::new(), Vec::new());
        for reader in &self.readers {
            marked.push(reader.terms_of(db, &shown).await?);
            said.push(reader.traits_of(db, &shown).await?);
        }
        for card in cards {
            let Some(version) = versions.remove(&card.version_id) else { continue };
            let terms = marked.iter_mut().filter_map(|terms| terms.remove(&card.version_id)).flatten().collect();
            let traits = said.iter_mut().filter_map(|traits| traits.remove(&card.version_id)).flatten().collect();
            documents.push(Document {
                id: card.id,
                version_id: card.version_id,
                title: card.title,
                text: version.text,
                authors: version.authors,
                section: version.section,
                outlet_id: card.outlet_id,
                outlet: card.outlet,
                country: card.country,
                language: card.language,
                day: card.day,
                sort_at: card.sort_at,
                story_id: card.story_id,
                copies: card.copies,
                terms,
                traits,
            });
        }
        Ok(documents)
    }
}

impl Documents for ArticleDocuments {
    fn affected<'a>(&'a self, db: &'a Db, changes: &'a [Change]) -> BoxFuture<'a, Result<Vec<String>>> {
        self.touched(db, changes).boxed()
    }

    fn load<'a>(&'a self, db: &'a Db, ids: &'a [String]) -> BoxFuture<'a, Result<Vec<Document>>> {
        self.load_all(db, ids).boxed()
    }

    fn all_ids<'a>(&'a self, db: &'a Db, after: Option<&'a str>, limit: usize) -> BoxFuture<'a, Result<Vec<String>>> {
        async move {
            let rows: Vec<(String,)> = db
                .all(
                    "SELECT id FROM page WHERE id > $1 AND version_id IS NOT NULL AND hidden_at IS NULL ORDER BY id LIMIT $2",
                    (after.unwrap_or_default(), limit),
                )
                .await?;
            Ok(rows.into_iter().map(|(id,)| id).collect())
        }
        .boxed()
    }
}
