//! What of the press anybody may take away whole: which articles there are, not their texts.

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::{Db, FromRow, Row};
use platform::pages::Cell;
use platform::words::Speech;
use records::published::{Address, Column, Facts, Holds, Part, Published, column};
use serde_json::Value as Json;

const COLUMNS: [(&str, Holds); 14] = [
    ("id", Holds::Text),
    ("page", Holds::Address),
    ("address", Holds::Address),
    ("outlet_id", Holds::Text),
    ("outlet", Holds::Text),
    ("country", Holds::Text),
    ("language", Holds::Text),
    ("day", Holds::Day),
    ("published", Holds::Text),
    ("story", Holds::Text),
    ("title", Holds::Text),
    ("authors", Holds::Text),
    ("section", Holds::Text),
    ("words", Holds::Whole),
];

/// Articles that are shown, each with its latest version.
pub struct PublishedArticles;

impl Published for PublishedArticles {
    fn word(&self) -> &'static str {
        "articles"
    }

    fn room(&self) -> &'static str {
        "watch"
    }

    fn words(&self) -> (&'static str, &'static str) {
        ("watch-nav-articles", "watch-data-articles-about")
    }

    fn page(&self) -> &'static str {
        "/buscar"
    }

    fn columns(&self, _: &Speech) -> Vec<Column> {
        let of = |(name, holds): (&str, Holds)| Column {
            holds,
            is_required: name == "id",
            is_unique: name == "id",
            ..column(name)
        };
        COLUMNS.into_iter().map(of).collect()
    }

    fn facts<'a>(&'a self, db: &'a Db) -> BoxFuture<'a, Result<Facts>> {
        async move {
            let (count, updated) = db
                .one(
                    "SELECT count(*), max(v.seen_at) FROM page p JOIN version v ON v.id = p.version_id WHERE p.hidden_at IS NULL",
                    (),
                )
                .await?;
            Ok(Facts { count, updated })
        }
        .boxed()
    }

    fn rows<'a>(&'a self, from: Part<'a>, origin: &'a str) -> BoxFuture<'a, Result<Vec<(String, Vec<Cell>)>>> {
        async move {
            let articles = articles(from).await?;
            Ok(articles.into_iter().map(|article| (article.id.clone(), article.cells(origin))).collect())
        }
        .boxed()
    }

    fn objects<'a>(&'a self, from: Part<'a>, origin: &'a str) -> BoxFuture<'a, Result<Vec<(String, Json)>>> {
        async move {
            let articles = articles(from).await?;
            Ok(articles.into_iter().map(|article| (article.id.clone(), article.object(origin))).collect())
        }
        .boxed()
    }

    fn starts<'a>(&'a self, db: &'a Db, size: usize) -> BoxFuture<'a, Result<Vec<String>>> {
        async move {
            let keys: Vec<(String,)> = db
                .all(
                    "SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n, count(*) OVER () AS total FROM page
                       WHERE version_id IS NOT NULL AND hidden_at IS NULL) AS t
                     WHERE n % $1 = 0 AND n < total ORDER BY id",
                    (size,),
                )
                .await?;
            Ok(keys.into_iter().map(|(key,)| key).collect())
        }
        .boxed()
    }

    fn addresses<'a>(&'a self, from: Part<'a>) -> BoxFuture<'a, Result<Vec<Address>>> {
        async move {
            let rows: Vec<(String, i64)> = from
                .db
                .all(
                    "SELECT p.id, v.seen_at FROM page p JOIN version v ON v.id = p.version_id
                     WHERE p.id > $1 AND p.hidden_at IS NULL ORDER BY p.id LIMIT $2",
                    (from.after, from.limit),
                )
                .await?;
            Ok(rows.into_iter().map(|(key, updated)| Address { path: format!("/n/{key}"), key, updated }).collect())
        }
        .boxed()
    }
}

/// What is told of an article.
struct Article {
    id: String,
    address: String,
    outlet_id: String,
    outlet: String,
    country: String,
    language: Option<String>,
    day: Option<String>,
    published: Option<String>,
    story: Option<String>,
    title: Option<String>,
    authors: Vec<String>,
    section: Option<String>,
    words: i64,
}

impl FromRow for Article {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Article {
            id: row.take()?,
            address: press::address::without_tracking(&row.take::<String>()?),
            outlet_id: row.take()?,
            outlet: row.take()?,
            country: row.take()?,
            language: row.take()?,
            day: row.take()?,
            published: row.take()?,
            story: row.take()?,
            title: row.take()?,
            authors: serde_json::from_str(&row.take::<String>()?).unwrap_or_default(),
            section: row.take()?,
            words: row.take()?,
        })
    }
}

impl Article {
    fn cells(&self, origin: &str) -> Vec<Cell> {
        vec![
            (&self.id).into(),
            format!("{origin}/n/{}", self.id).into(),
            (&self.address).into(),
            (&self.outlet_id).into(),
            (&self.outlet).into(),
            (&self.country).into(),
            self.language.clone().into(),
            self.day.clone().into(),
            self.published.clone().into(),
            self.story.clone().into(),
            self.title.clone().into(),
            self.authors.join("; ").into(),
            self.section.clone().into(),
            self.words.into(),
        ]
    }

    fn object(&self, origin: &str) -> Json {
        serde_json::json!({
            "id": self.id, "page": format!("{origin}/n/{}", self.id), "address": self.address, "outlet_id": self.outlet_id,
            "outlet": self.outlet, "country": self.country, "language": self.language, "day": self.day,
            "published": self.published, "story": self.story, "title": self.title, "authors": self.authors,
            "section": self.section, "words": self.words,
        })
    }
}

async fn articles(from: Part<'_>) -> Result<Vec<Article>> {
    from.db
        .all(
            "SELECT p.id, coalesce(k.address, p.asked), p.outlet_id, o.name, p.country, p.language, p.day, v.published_as,
               p.story_id, v.title, v.authors, v.section, v.words
             FROM page p JOIN version v ON v.id = p.version_id JOIN outlet o ON o.id = p.outlet_id
             LEFT JOIN capture k ON k.id = v.capture_id
             WHERE p.id > $1 AND p.hidden_at IS NULL ORDER BY p.id LIMIT $2",
            (from.after, from.limit),
        )
        .await
}
