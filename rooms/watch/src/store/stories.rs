//! Stories: articles that tell the same text.

use anyhow::Result;
use platform::db::{Db, FromRow, Row, Statement};

use super::cards::{by_appearance, hour};

/// The stories of the node.
pub struct Stories<'a> {
    db: &'a Db,
}

/// A story.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Story {
    /// Identifier; the older one lives when two turn out to be one.
    pub id: String,
    /// The page that told it first.
    pub first_page: String,
    /// Articles.
    pub articles: i64,
    /// Outlets.
    pub outlets: i64,
    /// Day of the first.
    pub day: Option<String>,
    /// Order in lists: its latest article.
    pub sort_at: i64,
    /// The story that it turned out to be.
    pub merged_into: Option<String>,
}

impl<'a> Stories<'a> {
    /// Over a database.
    pub fn of(db: &'a Db) -> Stories<'a> {
        Stories { db }
    }

    /// One; of a merged one, the story that lives.
    pub async fn find(&self, id: &str) -> Result<Option<Story>> {
        let mut id = id.to_owned();
        for _ in 0..20 {
            let story: Option<Story> = self
                .db
                .maybe(
                    "SELECT id, first_page, articles, outlets, day, sort_at, merged_into FROM story WHERE id = $1",
                    (id.as_str(),),
                )
                .await?;
            match story {
                Some(Story { merged_into: Some(older), .. }) => id = older,
                other => return Ok(other),
            }
        }
        Ok(None)
    }

    /// The newest stories among these countries (all where none is named) before the key `sort_at|id`.
    pub async fn newest(&self, countries: &[String], before: Option<&str>, limit: usize) -> Result<Vec<Story>> {
        let (at, id) = before
            .and_then(|key| key.split_once('|'))
            .and_then(|(at, id)| Some((at.parse::<i64>().ok()?, id.to_owned())))
            .unwrap_or((i64::MAX, String::new()));
        // the list of countries is data, matched as ",HN," inside ",GT,HN,": one text on both databases
        let within = within(countries);
        self.db
            .all(
                "SELECT t.id, t.first_page, t.articles, t.outlets, t.day, t.sort_at, t.merged_into FROM story t
                 WHERE t.merged_into IS NULL AND t.articles > 0 AND (t.sort_at, t.id) < ($1, $2)
                   AND ($3 IS NULL OR EXISTS (SELECT 1 FROM page p WHERE p.story_id = t.id AND p.hidden_at IS NULL AND $3 LIKE '%,' || p.country || ',%'))
                 ORDER BY t.sort_at DESC, t.id DESC LIMIT $4",
                (at, id, within, limit),
            )
            .await
    }

    /// Counts a story again from its pages.
    pub fn recount(id: &str) -> Statement {
        Statement::new(
            concat!(
                "UPDATE story SET
               articles = (SELECT count(*) FROM page p WHERE p.story_id = story.id AND p.version_id IS NOT NULL AND p.hidden_at IS NULL),
               outlets = (SELECT count(DISTINCT p.outlet_id) FROM page p WHERE p.story_id = story.id AND p.version_id IS NOT NULL AND p.hidden_at IS NULL),
               sort_at = coalesce((SELECT max(p.sort_at) FROM page p WHERE p.story_id = story.id AND p.version_id IS NOT NULL AND p.hidden_at IS NULL), sort_at),
               day = (SELECT min(p.day) FROM page p WHERE p.story_id = story.id AND p.version_id IS NOT NULL AND p.hidden_at IS NULL),
               first_page = coalesce((SELECT p.id FROM page p",
                hour!(),
                "WHERE p.story_id = story.id AND p.version_id IS NOT NULL AND p.hidden_at IS NULL ORDER BY ",
                by_appearance!(),
                " LIMIT 1), first_page)
             WHERE id = $1"
            ),
            (id,),
        )
    }
}

impl FromRow for Story {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Story {
            id: row.take()?,
            first_page: row.take()?,
            articles: row.take()?,
            outlets: row.take()?,
            day: row.take()?,
            sort_at: row.take()?,
            merged_into: row.take()?,
        })
    }
}

/// What a country's press brought since a day.
#[derive(Clone, Debug, serde::Serialize)]
pub struct CountryCount {
    /// The country.
    pub country: String,
    /// Articles.
    pub articles: i64,
    /// Stories.
    pub stories: i64,
    /// Outlets.
    pub outlets: i64,
}

/// Articles, stories and outlets since a day; of these countries, or of all where none is named.
/// A story that is told in two countries is one, so this is not the sum of [`counts_by_country`].
pub async fn counts_since(db: &Db, since: &str, countries: &[String]) -> Result<(i64, i64, i64)> {
    let within = within(countries);
    db.one(
        "SELECT count(*), count(DISTINCT story_id), count(DISTINCT outlet_id) FROM page
         WHERE version_id IS NOT NULL AND hidden_at IS NULL AND day >= $1 AND ($2 IS NULL OR $2 LIKE '%,' || country || ',%')",
        (since, within),
    )
    .await
}

/// The countries as a query asks for them (`$1 IS NULL OR $1 LIKE '%,' || country || ',%'`); none: of all.
pub fn within(countries: &[String]) -> Option<String> {
    (!countries.is_empty()).then(|| format!(",{},", countries.join(",")))
}

/// Articles, stories and outlets by country since a day; of these countries, or of all where none is named.
pub async fn counts_by_country(db: &Db, since: &str, countries: &[String]) -> Result<Vec<CountryCount>> {
    let within = within(countries);
    let rows: Vec<(String, i64, i64, i64)> = db
        .all(
            // grouped by an expression, so that SQLite finds the days by their index and not all pages by their country
            "SELECT country || '' AS c, count(*), count(DISTINCT story_id), count(DISTINCT outlet_id) FROM page
             WHERE version_id IS NOT NULL AND hidden_at IS NULL AND day >= $1 AND ($2 IS NULL OR $2 LIKE '%,' || country || ',%')
             GROUP BY c ORDER BY count(*) DESC, c",
            (since, within),
        )
        .await?;
    Ok(rows
        .into_iter()
        .map(|(country, articles, stories, outlets)| CountryCount { country, articles, stories, outlets })
        .collect())
}
