//! Articles as lists show them, and as data.

use std::collections::HashMap;

use anyhow::Result;
use platform::node::Node;
use platform::pages::{Cell, PanelHtml, Row};
use platform::time;
use platform::web::Ask;

use crate::clock::zone;
use crate::model::{Appeared, ArticleCard};
use crate::panel::{ReadArticle, Voices};

/// A card as a template shows it.
pub struct Card {
    pub href: String,
    pub title: String,
    pub language: String,
    /// Language in words, where it is not the page's.
    pub other_language: Option<String>,
    pub lead: String,
    pub country: String,
    pub outlet: String,
    pub outlet_href: String,
    pub day: String,
    pub copies: Option<String>,
    pub story_href: Option<String>,
    pub origin: String,
    pub when: When,
}

/// When an article was published, for people and for programs: the instant, or the day where no hour is stated.
pub struct When {
    pub iso: String,
    pub words: String,
}

impl When {
    pub fn of(ask: &Ask, card: &ArticleCard) -> When {
        match card.published_at {
            Some(at) => When { iso: time::rfc3339(at), words: ask.speech.instant_short(at, zone(ask)) },
            None => When { iso: card.day.clone(), words: ask.speech.date_short(&card.day) },
        }
    }
}

impl Card {
    pub fn of(ask: &Ask, card: &ArticleCard) -> Card {
        let speech = &ask.speech;
        let n = card.copies;
        Card {
            href: format!("/n/{}", card.id),
            title: if card.title.is_empty() { ask.t("watch-article-untitled") } else { card.title.clone() },
            language: card.language.clone(),
            other_language: (card.language != speech.lang().code()).then(|| speech.language(&card.language)),
            lead: card.lead.clone(),
            country: speech.country(&card.country),
            outlet: card.outlet.clone(),
            outlet_href: format!("/medios/{}", card.outlet_id),
            day: card.day.clone(),
            copies: (n > 1).then(|| size(ask, n, card.outlets)),
            story_href: card.story_id.as_ref().filter(|_| n > 1).map(|id| format!("/h/{id}")),
            origin: origin(ask, card),
            when: When::of(ask, card),
        }
    }
}

/// How many articles tell a story, in how many outlets.
pub fn size(ask: &Ask, articles: i64, outlets: i64) -> String {
    ask.speech.with("watch-story-size", &[("n", articles.into()), ("outlets", outlets.into())])
}

/// How many terms that the observatory looked at uses are marked in each of these versions; those without any are missing.
pub async fn marked_in(ask: &Ask, versions: &[String]) -> Result<HashMap<String, i64>> {
    let mut counts = HashMap::new();
    for reader in ask.node.contributions.all::<dyn ReadArticle>() {
        for (version, n) in reader.used_in(ask, versions).await? {
            *counts.entry(version).or_insert(0) += n;
        }
    }
    Ok(counts)
}

/// Who speaks in each of these versions; one that was not read is missing.
pub async fn voices_in(node: &Node, versions: &[String]) -> Result<HashMap<String, Voices>> {
    let mut voices = HashMap::new();
    for reader in node.contributions.all::<dyn ReadArticle>() {
        voices.extend(reader.voices_of(&node.db, versions).await?);
    }
    Ok(voices)
}

/// Who speaks in an article, in one line, where anybody does.
pub fn voice_words(ask: &Ask, voices: Option<&Voices>) -> Option<String> {
    let readers = ask.node.contributions.all::<dyn ReadArticle>();
    readers.iter().find_map(|reader| reader.voice_words(&ask.speech, voices?))
}

/// Who speaks in an article, as a bar, with its key or without.
pub fn voice_bar(ask: &Ask, voices: Option<&Voices>, with_key: bool) -> Result<Option<PanelHtml>> {
    let Some(voices) = voices else { return Ok(None) };
    for reader in ask.node.contributions.all::<dyn ReadArticle>() {
        if let Some(bar) = reader.voice_bar(&ask.speech, voices, with_key)? {
            return Ok(Some(bar));
        }
    }
    Ok(None)
}

/// How many terms are marked in an article, in words, where any is.
pub fn flagged(ask: &Ask, terms: i64) -> Option<String> {
    (terms > 0).then(|| ask.speech.with("watch-card-terms", &[("n", terms.into())]))
}

/// Own text or a copy, and of how much; of those that tell one story the first is told as such, whatever arrived first
/// here.
pub fn origin(ask: &Ask, card: &ArticleCard) -> String {
    match (card.appeared, card.similarity) {
        (Appeared::First, _) => ask.t("watch-article-first"),
        (Appeared::FirstWithHour, _) => ask.t("watch-article-first-hour"),
        (Appeared::SameDay, _) => ask.t("watch-article-same-day"),
        (_, Some(share)) => ask.speech.with("watch-article-copy", &[("share", ask.speech.percent(share, 1).into())]),
        (Appeared::Later, None) => ask.t("watch-article-same"),
        (Appeared::Alone, None) => ask.t("watch-article-own"),
    }
}

/// A row of CSV and JSON: what the public may take away, without the text.
#[derive(serde::Serialize)]
pub struct ArticleRow {
    id: String,
    address: String,
    title: String,
    outlet: String,
    outlet_id: String,
    country: String,
    language: String,
    day: String,
    story: Option<String>,
    copies: i64,
    similarity: Option<f64>,
    section: Option<String>,
    versions: i64,
    excerpt: String,
}

impl From<&ArticleCard> for ArticleRow {
    fn from(card: &ArticleCard) -> Self {
        ArticleRow {
            id: card.id.clone(),
            address: card.address.clone(),
            title: card.title.clone(),
            outlet: card.outlet.clone(),
            outlet_id: card.outlet_id.clone(),
            country: card.country.clone(),
            language: card.language.clone(),
            day: card.day.clone(),
            story: card.story_id.clone(),
            copies: card.copies,
            similarity: card.similarity,
            section: card.section.clone(),
            versions: card.versions,
            excerpt: card.lead.clone(),
        }
    }
}

impl Row for ArticleRow {
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "address",
        "title",
        "outlet",
        "outlet_id",
        "country",
        "language",
        "day",
        "story",
        "copies",
        "similarity",
        "section",
        "versions",
        "excerpt",
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::from(&self.id),
            Cell::from(&self.address),
            Cell::from(&self.title),
            Cell::from(&self.outlet),
            Cell::from(&self.outlet_id),
            Cell::from(&self.country),
            Cell::from(&self.language),
            Cell::from(&self.day),
            Cell::from(self.story.clone()),
            Cell::from(self.copies),
            Cell::from(self.similarity),
            Cell::from(self.section.clone()),
            Cell::from(self.versions),
            Cell::from(&self.excerpt),
        ]
    }
}

/// The entry of a feed.
pub fn feed_entry(ask: &Ask, card: &ArticleCard) -> platform::pages::Entry {
    platform::pages::Entry {
        id: ask.whole(&format!("/n/{}", card.id)),
        title: card.title.clone(),
        lang: Some(card.language.clone()),
        href: ask.whole(&format!("/n/{}", card.id)),
        updated: card.published_at.map_or(card.found_at, |at| at.max(card.found_at)),
        published: card.published_at,
        author: Some(card.outlet.clone()),
        summary: Some(card.lead.clone()),
        categories: vec![card.country.clone()],
    }
}

/// When a feed of these entries last changed.
pub fn newest_of(entries: &[platform::pages::Entry]) -> i64 {
    entries.iter().map(|entry| entry.updated).max().unwrap_or(0)
}
