//! What Watch keeps: sources, pages, versions, stories.

mod card;

pub use card::{Appeared, ArticleCard};

use anyhow::{Context, Result};
use platform::db::{FromRow, Row};
use platform::pages::State;

/// What kind of address a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// RSS, Atom or JSON Feed.
    Feed,
    /// News sitemap or sitemap index.
    Sitemap,
    /// A section page whose links are followed.
    Section,
}

impl SourceKind {
    /// The word in the database and in catalogue keys (`watch-source-kind-…`).
    pub fn word(self) -> &'static str {
        match self {
            SourceKind::Feed => "feed",
            SourceKind::Sitemap => "sitemap",
            SourceKind::Section => "section",
        }
    }

    /// The kind of a word.
    pub fn parse(word: &str) -> Option<SourceKind> {
        [SourceKind::Feed, SourceKind::Sitemap, SourceKind::Section].into_iter().find(|kind| kind.word() == word)
    }
}

/// Is a source collected?
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SourceState {
    /// Asked when due.
    Active,
    /// Paused by a person.
    Paused,
    /// The host says that it is gone; waits for a person.
    Gone,
    /// Removed; its articles stay.
    Removed,
}

impl SourceState {
    /// The word in the database.
    pub fn word(self) -> &'static str {
        match self {
            SourceState::Active => "active",
            SourceState::Paused => "paused",
            SourceState::Gone => "gone",
            SourceState::Removed => "removed",
        }
    }

    /// What the audit log calls bringing a source into this state.
    pub fn deed(self) -> &'static str {
        match self {
            SourceState::Active => "source.resume",
            SourceState::Paused => "source.pause",
            SourceState::Gone => "source.give-up",
            SourceState::Removed => "source.remove",
        }
    }

    /// The state of a word.
    pub fn parse(word: &str) -> Option<SourceState> {
        [SourceState::Active, SourceState::Paused, SourceState::Gone, SourceState::Removed]
            .into_iter()
            .find(|state| state.word() == word)
    }
}

/// How a source does, told from its facts: what a label shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Health {
    /// Answers.
    Ok,
    /// Has a problem that may pass.
    Late,
    /// Fails.
    Failing,
    /// Not yet asked.
    Idle,
    /// Paused by a person.
    Paused,
}

impl Health {
    /// The shape of its label, and the catalogue key of its two or three words.
    pub fn label(self) -> (State, &'static str) {
        match self {
            Health::Ok => (State::Ok, "watch-health-ok"),
            Health::Late => (State::Late, "watch-health-late"),
            Health::Failing => (State::Fail, "watch-health-failing"),
            Health::Idle => (State::Idle, "watch-health-idle"),
            Health::Paused => (State::Idle, "watch-health-paused"),
        }
    }
}

/// A source with its outlet's name.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Source {
    /// Identifier.
    pub id: String,
    /// Its outlet.
    pub outlet_id: String,
    /// The outlet's name.
    pub outlet: String,
    /// The outlet's country.
    pub country: String,
    /// Zone of the outlet.
    pub zone: String,
    /// The outlet's home page.
    pub home: Option<String>,
    /// The outlet's language.
    pub language: String,
    /// Address that is asked.
    pub address: String,
    /// What kind of address.
    pub kind: SourceKind,
    /// Is it collected?
    pub state: SourceState,
    /// Why it is paused or gone.
    pub state_reason: Option<String>,
    /// Who paused it.
    pub state_by: Option<String>,
    /// Since when.
    pub state_at: i64,
    /// Time between two requests, in microseconds.
    pub pace: i64,
    /// When it will next be asked.
    pub check_at: i64,
    /// When it was last asked.
    pub last_at: Option<i64>,
    /// When it last answered well.
    pub last_ok_at: Option<i64>,
    /// The last HTTP status.
    pub last_status: Option<i64>,
    /// Catalogue key of what is wrong.
    pub problem: Option<String>,
    /// What the key's words need: an address, a number.
    pub problem_detail: Option<String>,
    /// Since when it is wrong.
    pub problem_since: Option<i64>,
    /// Failures in a row.
    pub failures: i64,
    /// For conditional requests.
    pub etag: Option<String>,
    /// For conditional requests.
    pub last_modified: Option<String>,
    /// Where it was before the host said that it had moved.
    pub moved_from: Option<String>,
    /// Entries in the last answer.
    pub entries_last: i64,
    /// New ones among them.
    pub new_last: i64,
    /// Digest of the last body.
    pub body_digest: Option<String>,
}

impl Source {
    /// How it does.
    pub fn health(&self) -> Health {
        match (self.state, &self.problem) {
            (SourceState::Paused | SourceState::Removed, _) => Health::Paused,
            (SourceState::Gone, _) => Health::Failing,
            (SourceState::Active, None) if self.last_at.is_none() => Health::Idle,
            (SourceState::Active, None) => Health::Ok,
            (SourceState::Active, Some(key)) if key == "watch-problem-asked-to-wait" || self.failures < 3 => {
                Health::Late
            }
            (SourceState::Active, Some(_)) => Health::Failing,
        }
    }
}

impl FromRow for Source {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Source {
            id: row.take()?,
            outlet_id: row.take()?,
            outlet: row.take()?,
            country: row.take()?,
            zone: row.take()?,
            home: row.take()?,
            language: row.take()?,
            address: row.take()?,
            kind: SourceKind::parse(&row.take::<String>()?).context("a source of unknown kind")?,
            state: SourceState::parse(&row.take::<String>()?).context("a source in an unknown state")?,
            state_reason: row.take()?,
            state_by: row.take()?,
            state_at: row.take()?,
            pace: row.take()?,
            check_at: row.take()?,
            last_at: row.take()?,
            last_ok_at: row.take()?,
            last_status: row.take()?,
            problem: row.take()?,
            problem_detail: row.take()?,
            problem_since: row.take()?,
            failures: row.take()?,
            etag: row.take()?,
            last_modified: row.take()?,
            moved_from: row.take()?,
            entries_last: row.take()?,
            new_last: row.take()?,
            body_digest: row.take()?,
        })
    }
}

/// One text of an article.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Version {
    /// Identifier.
    pub id: String,
    /// Its page.
    pub page_id: String,
    /// 1, 2, … in the order seen.
    pub number: i64,
    /// The capture it was extracted from.
    pub capture_id: String,
    /// When it was seen.
    pub seen_at: i64,
    /// Title.
    pub title: Option<String>,
    /// Authors as signed.
    pub authors: Vec<String>,
    /// Instant of publication as stated.
    pub published_at: Option<i64>,
    /// Day of publication as stated.
    pub published_day: Option<String>,
    /// The stated date, as it stood.
    pub published_as: Option<String>,
    /// In the future, without zone or missing.
    pub doubtful: bool,
    /// Language of the text.
    pub language: Option<String>,
    /// Section.
    pub section: Option<String>,
    /// Paragraphs parted by a blank line.
    pub text: String,
    /// First words.
    pub lead: Option<String>,
    /// Words.
    pub words: i64,
    /// Digest of title and text.
    pub digest: String,
    /// Behind a wall, by its own word.
    pub paywalled: bool,
    /// Asks not to be archived.
    pub noarchive: bool,
}

impl FromRow for Version {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Version {
            id: row.take()?,
            page_id: row.take()?,
            number: row.take()?,
            capture_id: row.take()?,
            seen_at: row.take()?,
            title: row.take()?,
            authors: serde_json::from_str(&row.take::<String>()?).context("reading authors")?,
            published_at: row.take()?,
            published_day: row.take()?,
            published_as: row.take()?,
            doubtful: row.take()?,
            language: row.take()?,
            section: row.take()?,
            text: row.take()?,
            lead: row.take()?,
            words: row.take()?,
            digest: row.take()?,
            paywalled: row.take()?,
            noarchive: row.take()?,
        })
    }
}
