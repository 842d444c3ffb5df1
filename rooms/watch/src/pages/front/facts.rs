//! What the front page tells, before it is put into the words of a language: everybody asks for it, so it is found once
//! and kept until something is written.

use std::cmp::Reverse;
use std::sync::Arc;

use anyhow::Result;
use platform::time;
use platform::web::Ask;

use super::lead::{MOST_DRAWN, MOST_LISTED};
use crate::model::ArticleCard;
use crate::pages::cards::{marked_in, voices_in};
use crate::pages::named::{self, named};
use crate::panel::{ReadArticle, TermUse, Voices};
use crate::store::{Articles, CountryCount, Stories, Story, counts_by_country, counts_since};

/// Stories on the front page.
const STORIES: usize = 13;
/// Days that the table by country tells of.
const DAYS: i64 = 7;
/// Days that the marked words tell of: there are far fewer of them than of articles.
const DAYS_OF_WORDS: i64 = 30;

/// The stories and figures of one edition.
pub struct Facts {
    pub lead: Option<LeadFacts>,
    pub stories: Vec<StoryFacts>,
    pub counts: Vec<CountryCount>,
    pub articles: i64,
    pub outlets: i64,
    pub told_stories: i64,
    /// Stories in which a woman speaks; none where nobody reads.
    pub with_women: Option<i64>,
    /// None where nobody reads.
    pub words: Option<Vec<TermUse>>,
}

/// The story on top.
pub struct LeadFacts {
    pub story: Story,
    pub articles: Vec<ArticleCard>,
    pub named: Vec<(named::Word, i64)>,
    /// Who speaks in the first of the articles.
    pub voices: Option<Voices>,
}

/// A story, its first article, the terms marked in it and who speaks in it.
pub struct StoryFacts {
    pub story: Story,
    pub first: ArticleCard,
    pub terms: i64,
    pub voices: Option<Voices>,
}

/// The facts of these countries' press (of all where none is named), as the observatory looked at sees them.
pub async fn facts(ask: &Ask, countries: &[String]) -> Result<Arc<Facts>> {
    let since = |days: i64| time::day_in(time::now() - days * time::DAY, "UTC");
    let (week, month) = (since(DAYS), since(DAYS_OF_WORDS));
    let of = format!("{} {} {week}", ask.observatory.id, countries.join(","));
    ask.node.kept.or_find(&ask.node.db, "front", of, async || find(ask, countries, &week, &month).await).await
}

async fn find(ask: &Ask, countries: &[String], week: &str, month: &str) -> Result<Facts> {
    let db = &ask.node.db;
    // side by side: none needs another's answer, and whoever comes first after a write waits for all of them
    let ((lead, stories), (articles, told_stories, outlets), counts, with_women, words) = tokio::try_join!(
        told(ask, countries),
        counts_since(db, week, countries),
        counts_by_country(db, week, countries),
        with_women(ask, week, countries),
        words(ask, month, countries),
    )?;
    Ok(Facts { lead, stories, counts, articles, outlets, told_stories, with_women, words })
}

/// The story on top, and the others.
async fn told(ask: &Ask, countries: &[String]) -> Result<(Option<LeadFacts>, Vec<StoryFacts>)> {
    let mut newest = Stories::of(&ask.node.db).newest(countries, None, STORIES).await?;
    // what most articles tell leads the page; among equals the newest
    let most = newest.iter().enumerate().max_by_key(|(at, story)| (story.articles, Reverse(*at)));
    let leading = most.map(|(at, _)| at).map(|at| newest.remove(at));
    let lead = match leading {
        Some(story) => lead(ask, story).await?,
        None => None,
    };
    Ok((lead, stories(ask, newest).await?))
}

async fn lead(ask: &Ask, story: Story) -> Result<Option<LeadFacts>> {
    let articles = Articles::of(&ask.node.db).of_story(&story.id, MOST_DRAWN).await?;
    if articles.is_empty() {
        return Ok(None);
    }
    let named = named(ask, &articles[..articles.len().min(MOST_LISTED)]).await?;
    let first: Vec<String> = articles.iter().take(1).map(|card| card.version_id.clone()).collect();
    let voices = voices_in(&ask.node, &first).await?.into_values().next();
    Ok(Some(LeadFacts { story, articles, named, voices }))
}

async fn stories(ask: &Ask, newest: Vec<Story>) -> Result<Vec<StoryFacts>> {
    let ids: Vec<String> = newest.iter().map(|story| story.id.clone()).collect();
    let mut firsts = Articles::of(&ask.node.db).firsts_of(&ids).await?;
    let versions: Vec<String> = firsts.values().map(|first| first.version_id.clone()).collect();
    let marked = marked_in(ask, &versions).await?;
    let voices = voices_in(&ask.node, &versions).await?;
    let stories = newest.into_iter().filter_map(|story| {
        let first = firsts.remove(&story.id)?;
        let terms = marked.get(&first.version_id).copied().unwrap_or(0);
        let voices = voices.get(&first.version_id).copied();
        Some(StoryFacts { story, first, terms, voices })
    });
    Ok(stories.collect())
}

async fn with_women(ask: &Ask, since: &str, countries: &[String]) -> Result<Option<i64>> {
    let mut most = None;
    for reader in ask.node.contributions.all::<dyn ReadArticle>() {
        most = most.max(Some(reader.stories_with_women(&ask.node.db, since, countries).await?));
    }
    Ok(most)
}

async fn words(ask: &Ask, since: &str, countries: &[String]) -> Result<Option<Vec<TermUse>>> {
    let readers = ask.node.contributions.all::<dyn ReadArticle>();
    if readers.is_empty() {
        return Ok(None);
    }
    let mut uses = Vec::new();
    for reader in readers {
        uses.extend(reader.most_marked(&ask.node.db, &ask.observatory.id, since, countries).await?);
    }
    uses.sort_by_key(|used| Reverse(used.articles));
    Ok(Some(uses))
}
