//! Articles as lists tell them, and which of a story appeared first.

use std::collections::HashMap;

use anyhow::Result;
use platform::places;

use super::articles::Articles;
use crate::model::ArticleCard;

/// Joins to a page `p` its first version as `h`, where that states the hour by which the page is ordered.
macro_rules! hour {
    () => {
        " LEFT JOIN version h ON h.page_id = p.id AND h.number = 1 AND h.published_at = p.sort_at "
    };
}
pub(super) use hour;

/// The order of appearance of pages `p` with their hours `h`. What states a day alone stands at the last moment at which it
/// can have appeared: when it was found, at the latest at the end of its day, half a day after the noon that orders it in
/// lists.
macro_rules! by_appearance {
    () => {
        "CASE WHEN h.id IS NOT NULL THEN p.sort_at WHEN p.found_at > p.sort_at + 43200000000 THEN p.sort_at + 43200000000
           ELSE p.found_at END, p.id"
    };
}
pub(super) use by_appearance;

macro_rules! card_columns {
    () => {
        concat!(
            "p.id, v.id, v.title, v.lead, p.outlet_id, o.name, p.country, p.language, p.day, h.published_at, p.sort_at, p.story_id,
             t.articles, t.outlets, CASE WHEN t.first_page = p.id THEN 1 ELSE 0 END,
             CASE WHEN t.first_page = p.id AND NOT EXISTS (
               SELECT 1 FROM page q LEFT JOIN version w ON w.page_id = q.id AND w.number = 1 AND w.published_at = q.sort_at
               WHERE q.story_id = p.story_id AND q.id <> p.id AND q.version_id IS NOT NULL AND q.hidden_at IS NULL
                 AND q.day <= p.day AND (w.id IS NULL OR h.id IS NULL)) THEN 1 ELSE 0 END, g.day,
             CASE WHEN c.copy_of IS NULL THEN NULL ELSE c.similarity END, coalesce(k.address, p.asked), v.section, p.found_at,
             p.versions
             FROM page p JOIN version v ON v.id = p.version_id JOIN outlet o ON o.id = p.outlet_id",
            hour!(),
            "LEFT JOIN capture k ON k.id = v.capture_id LEFT JOIN story t ON t.id = p.story_id
             LEFT JOIN page g ON g.id = t.first_page LEFT JOIN placement c ON c.page_id = p.id"
        )
    };
}

impl Articles<'_> {
    /// Cards of these pages, in their order; hidden ones are left out.
    pub async fn cards(&self, ids: &[String]) -> Result<Vec<ArticleCard>> {
        let sql = concat!("SELECT ", card_columns!(), " WHERE p.hidden_at IS NULL AND p.id IN ", places!());
        let found: Vec<ArticleCard> = self.db.all_of(sql, ids).await?;
        let mut found: HashMap<String, ArticleCard> = found.into_iter().map(|card| (card.id.clone(), card)).collect();
        Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
    }

    /// The article that told each of these stories first, by story.
    pub async fn firsts_of(&self, stories: &[String]) -> Result<HashMap<String, ArticleCard>> {
        let sql = concat!(
            "SELECT ",
            card_columns!(),
            " WHERE p.id IN (SELECT (SELECT p.id FROM page p",
            hour!(),
            "WHERE p.story_id = s.id AND p.version_id IS NOT NULL AND p.hidden_at IS NULL ORDER BY ",
            by_appearance!(),
            " LIMIT 1) FROM story s WHERE s.id IN ",
            places!(),
            ")"
        );
        let found: Vec<ArticleCard> = self.db.all_of(sql, stories).await?;
        Ok(found.into_iter().filter_map(|card| Some((card.story_id.clone()?, card))).collect())
    }

    /// The newest articles of a country (or of all) before the key `sort_at|id`.
    pub async fn newest(&self, country: Option<&str>, before: Option<&str>, limit: usize) -> Result<Vec<ArticleCard>> {
        let (at, id) = key_parts(before);
        match country {
            Some(country) => {
                self.db
                    .all(
                        concat!(
                            "SELECT ", card_columns!(),
                            " WHERE p.country = $1 AND p.version_id IS NOT NULL AND p.hidden_at IS NULL AND (p.sort_at, p.id) < ($2, $3)
                             ORDER BY p.sort_at DESC, p.id DESC LIMIT $4"
                        ),
                        (country, at, id, limit),
                    )
                    .await
            }
            None => {
                self.db
                    .all(
                        concat!(
                            "SELECT ", card_columns!(),
                            " WHERE p.version_id IS NOT NULL AND p.hidden_at IS NULL AND (p.sort_at, p.id) < ($1, $2)
                             ORDER BY p.sort_at DESC, p.id DESC LIMIT $3"
                        ),
                        (at, id, limit),
                    )
                    .await
            }
        }
    }

    /// The newest articles of an outlet.
    pub async fn of_outlet(&self, outlet_id: &str, before: Option<&str>, limit: usize) -> Result<Vec<ArticleCard>> {
        let (at, id) = key_parts(before);
        self.db
            .all(
                concat!(
                    "SELECT ", card_columns!(),
                    " WHERE p.outlet_id = $1 AND p.version_id IS NOT NULL AND p.hidden_at IS NULL AND (p.sort_at, p.id) < ($2, $3)
                     ORDER BY p.sort_at DESC, p.id DESC LIMIT $4"
                ),
                (outlet_id, at, id, limit),
            )
            .await
    }

    /// The articles of a story in the order of their appearance.
    pub async fn of_story(&self, story_id: &str, limit: usize) -> Result<Vec<ArticleCard>> {
        self.db
            .all(
                concat!(
                    "SELECT ",
                    card_columns!(),
                    " WHERE p.story_id = $1 AND p.version_id IS NOT NULL AND p.hidden_at IS NULL ORDER BY ",
                    by_appearance!(),
                    " LIMIT $2"
                ),
                (story_id, limit),
            )
            .await
    }
}

fn key_parts(key: Option<&str>) -> (i64, String) {
    key.and_then(|key| key.split_once('|'))
        .and_then(|(at, id)| Some((at.parse().ok()?, id.to_owned())))
        .unwrap_or((i64::MAX, String::new()))
}
