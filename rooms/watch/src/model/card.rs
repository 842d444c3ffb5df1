//! An article in a list, and when it appeared among those of its story.

use anyhow::Result;
use platform::db::{FromRow, Row};

/// An article in a list.
#[derive(Clone, Debug, serde::Serialize)]
pub struct ArticleCard {
    /// The page.
    pub id: String,
    /// Its latest version.
    pub version_id: String,
    /// Title.
    pub title: String,
    /// Excerpt.
    pub lead: String,
    /// Outlet.
    pub outlet_id: String,
    /// Its name.
    pub outlet: String,
    /// Country.
    pub country: String,
    /// Language of the text.
    pub language: String,
    /// Day in the outlet's zone.
    pub day: String,
    /// Instant of publication, where the outlet states one that can be believed.
    pub published_at: Option<i64>,
    /// Order in lists. It is no hour that anybody stated.
    #[serde(skip)]
    pub sort_at: i64,
    /// Story.
    pub story_id: Option<String>,
    /// Articles of the story.
    pub copies: i64,
    /// Outlets of the story.
    pub outlets: i64,
    /// When it appeared among them.
    #[serde(skip)]
    pub appeared: Appeared,
    /// How like it is to the article that it copies; none for one's own text.
    pub similarity: Option<f64>,
    /// Where it stands in the press: the address that was asked and answered.
    pub address: String,
    /// Section as the outlet names it.
    pub section: Option<String>,
    /// When it was first seen.
    pub found_at: i64,
    /// Versions seen.
    pub versions: i64,
}

/// When an article appeared among those of its story, as far as it can be told: many outlets state a day and no hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appeared {
    /// No other tells the story.
    Alone,
    /// Before all others.
    First,
    /// Before all others that state an hour; one of the same day states none.
    FirstWithHour,
    /// On the day of the first, at an hour that nobody states.
    SameDay,
    /// After the first.
    Later,
}

impl FromRow for ArticleCard {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (id, version_id) = (row.take()?, row.take()?);
        let title = row.take::<Option<String>>()?.unwrap_or_default();
        let lead = row.take::<Option<String>>()?.unwrap_or_default();
        let (outlet_id, outlet, country) = (row.take()?, row.take()?, row.take()?);
        let language = row.take::<Option<String>>()?.unwrap_or_else(|| "und".to_owned());
        let day = row.take::<Option<String>>()?.unwrap_or_default();
        let published_at: Option<i64> = row.take()?;
        let (sort_at, story_id) = (row.take()?, row.take()?);
        let copies = row.take::<Option<i64>>()?.unwrap_or(1);
        let outlets = row.take::<Option<i64>>()?.unwrap_or(1);
        let (leads, leads_surely) = (row.take::<bool>()?, row.take::<bool>()?);
        let first_day: Option<String> = row.take()?;
        let is_of_first_day = first_day.is_some_and(|first| day <= first);
        let appeared = match (leads, published_at) {
            _ if copies < 2 => Appeared::Alone,
            (true, _) if leads_surely => Appeared::First,
            (true, Some(_)) => Appeared::FirstWithHour,
            (_, None) if is_of_first_day => Appeared::SameDay,
            _ => Appeared::Later,
        };
        Ok(ArticleCard {
            id,
            version_id,
            title,
            lead,
            outlet_id,
            outlet,
            country,
            language,
            day,
            published_at,
            sort_at,
            story_id,
            copies,
            outlets,
            appeared,
            similarity: row.take()?,
            address: press::address::without_tracking(&row.take::<String>()?),
            section: row.take()?,
            found_at: row.take()?,
            versions: row.take()?,
        })
    }
}
