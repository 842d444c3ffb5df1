//! An invented outlet: who it is, how it publishes, how its host behaves.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::file;

/// An outlet of the press, as somebody who adds it needs to know it.
#[derive(Clone, Debug)]
pub struct PressOutlet {
    /// Its word in files and in [`super::Press::most_at_once`].
    pub key: String,
    /// Its name.
    pub name: String,
    /// Two letters.
    pub country: String,
    /// ISO 639-1.
    pub language: String,
    /// `newspaper`, `radio`, `television`, `digital` or `agency`.
    pub medium: String,
    /// Its zone, as IANA names it.
    pub zone: String,
    /// Address of its front page.
    pub home: String,
    /// The address to collect: a feed, a sitemap or a section page. One has moved since.
    pub source: String,
    /// What the source is.
    pub kind: SourceKind,
}

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// RSS, Atom or JSON Feed.
    Feed,
    /// News sitemap or sitemap index.
    Sitemap,
    /// A page whose links are followed.
    Section,
}

impl SourceKind {
    /// `feed`, `sitemap`, `section`.
    pub fn word(self) -> &'static str {
        match self {
            SourceKind::Feed => "feed",
            SourceKind::Sitemap => "sitemap",
            SourceKind::Section => "section",
        }
    }
}

/// An outlet as `outlets.json` has it.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Outlet {
    pub key: String,
    pub name: String,
    pub country: String,
    pub language: String,
    pub medium: String,
    pub zone: String,
    pub tagline: String,
    pub home_path: String,
    pub article_path: String,
    pub date_text: String,
    pub feed: Feed,
    pub template: String,
    pub sections: Vec<String>,
    pub footer: String,
    #[serde(default)]
    pub behaviour: Behaviour,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct Feed {
    pub kind: FeedKind,
    pub path: String,
    #[serde(default)]
    pub faults: Vec<Fault>,
    pub channel_title: Option<String>,
    pub link_query: Option<String>,
    #[serde(default)]
    pub extra_items: Vec<ExtraItem>,
}

/// Listed in the feed, but robots rules forbid its page.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct ExtraItem {
    pub title: String,
    pub path: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum FeedKind {
    Rss2,
    Rss091,
    Rdf,
    Atom,
    #[serde(rename = "jsonfeed")]
    JsonFeed,
    NewsSitemap,
    SitemapIndex,
    SectionPage,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Fault {
    BareAmpersand,
    TruncatedLastItem,
    #[serde(rename = "latin1-declared-utf8")]
    Latin1DeclaredUtf8,
    SpanishDates,
    BlankLineBeforeDeclaration,
    NamedEntities,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Behaviour {
    pub etag: bool,
    pub slow_ms: u64,
    pub feed_status: Option<u16>,
    pub feed_moved_from: Option<String>,
    pub refuse: Option<Refuse>,
}

/// Answers `path` with `status` the first `times` times.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Refuse {
    pub path: String,
    pub status: u16,
    pub times: u32,
    pub retry_after_s: u64,
}

/// The fixed words of a page, and the names of the months, in one language.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct PageWords {
    pub months: Vec<String>,
    #[serde(flatten)]
    pub words: BTreeMap<String, String>,
}

impl Outlet {
    /// What others may know of it, at this address.
    pub fn public(&self, base: &str) -> PressOutlet {
        let source = self.behaviour.feed_moved_from.as_ref().unwrap_or(&self.feed.path);
        PressOutlet {
            key: self.key.clone(),
            name: self.name.clone(),
            country: self.country.clone(),
            language: self.language.clone(),
            medium: self.medium.clone(),
            zone: self.zone.clone(),
            home: format!("{base}{}", self.home_path),
            source: format!("{base}{source}"),
            kind: match self.feed.kind {
                FeedKind::NewsSitemap | FeedKind::SitemapIndex => SourceKind::Sitemap,
                FeedKind::SectionPage => SourceKind::Section,
                _ => SourceKind::Feed,
            },
        }
    }

    pub fn has(&self, fault: Fault) -> bool {
        self.feed.faults.contains(&fault)
    }
}

/// The outlets of the sample press.
pub(super) fn sample() -> Result<Vec<Outlet>> {
    serde_json::from_str(file("outlets.json")?).context("reading outlets.json")
}

/// The words of a language.
pub(super) fn words(language: &str) -> Result<PageWords> {
    let mut all: BTreeMap<String, PageWords> =
        serde_json::from_str(file("words.json")?).context("reading words.json")?;
    all.remove(language).with_context(|| format!("words.json has no language {language}"))
}
