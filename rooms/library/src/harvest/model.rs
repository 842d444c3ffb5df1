//! A provider, and how it does.

use anyhow::{Context, Result};
use exchange::oai::{Granularity, Harvest, Stamp};
use platform::db::{FromRow, Row};

use super::trouble::may_pass;

/// How often a provider may be asked, in days.
pub const EVERY: [i64; 3] = [1, 7, 30];

/// After so many harvests in a row that could not be done, somebody is to look at it even where it may pass.
const FAILING_AFTER: i64 = 3;

/// Is a provider harvested?
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum HarvestState {
    /// Yes.
    Active,
    /// Not until somebody says so.
    Paused,
    /// No more; what came from it stays.
    Removed,
}

impl HarvestState {
    /// The word in the database.
    pub fn word(self) -> &'static str {
        match self {
            HarvestState::Active => "active",
            HarvestState::Paused => "paused",
            HarvestState::Removed => "removed",
        }
    }

    /// What the audit log calls bringing it about.
    pub fn deed(self) -> &'static str {
        match self {
            HarvestState::Active => "harvest.resume",
            HarvestState::Paused => "harvest.pause",
            HarvestState::Removed => "harvest.remove",
        }
    }

    fn parse(word: &str) -> Option<HarvestState> {
        [HarvestState::Active, HarvestState::Paused, HarvestState::Removed]
            .into_iter()
            .find(|state| state.word() == word)
    }
}

/// How a provider does, told from its facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Health {
    /// A harvest is under way.
    Running,
    /// The last harvest ended well.
    Ok,
    /// It asked to wait, or did not answer and will be asked again soon.
    Late,
    /// The last harvest could not be done.
    Failing,
    /// Paused, or not asked yet.
    Idle,
}

/// What a harvest brought, or has brought so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Tally {
    /// Records that came.
    pub seen: i64,
    /// Documents that are new.
    pub added: i64,
    /// Documents that changed.
    pub changed: i64,
    /// Documents that the provider withdrew.
    pub withdrawn: i64,
    /// Records of works that the library has from elsewhere.
    pub doubled: i64,
    /// Works that came under another identifier than before.
    pub moved: i64,
    /// Changes that wait for a decision, since somebody here says otherwise.
    pub proposed: i64,
    /// Records that could not be read.
    pub unread: i64,
}

/// A provider.
#[derive(Clone, Debug)]
pub struct Provider {
    /// Identifier.
    pub id: String,
    /// Where it is asked.
    pub address: String,
    /// Its name, as it gives it.
    pub name: String,
    /// The format that is asked for.
    pub prefix: String,
    /// Only this set; empty: all.
    pub part: String,
    /// How exactly it dates.
    pub granularity: Granularity,
    /// What it says of how it tells deletions: `no`, `transient`, `persistent`.
    pub deletions: String,
    /// Days between two harvests.
    pub every: i64,
    /// Is it harvested?
    pub state: HarvestState,
    /// Who said so.
    pub state_by: String,
    /// Since when.
    pub state_at: i64,
    /// When it is asked next.
    pub check_at: i64,
    /// Only what changed since, by its own clock.
    pub from: Option<Stamp>,
    /// The harvest under way.
    pub progress: Option<Harvest>,
    /// When it was last asked.
    pub last_at: Option<i64>,
    /// When a harvest last ended well.
    pub last_ok_at: Option<i64>,
    /// Catalogue key of what is wrong.
    pub problem: Option<String>,
    /// What the key's words need.
    pub problem_detail: Option<String>,
    /// Since when.
    pub problem_since: Option<i64>,
    /// Harvests in a row that could not be done.
    pub failures: i64,
    /// What the present or the last harvest brought.
    pub tally: Tally,
    /// Since when it is known.
    pub created_at: i64,
}

impl Provider {
    /// How it does.
    pub fn health(&self) -> Health {
        match (self.state, &self.problem, &self.progress) {
            (HarvestState::Paused | HarvestState::Removed, ..) => Health::Idle,
            // within a list it is asked again soon, and gone on with
            (_, Some(_), Some(_)) => Health::Late,
            (_, Some(key), None) if self.failures < FAILING_AFTER && may_pass(key) => Health::Late,
            (_, Some(_), None) => Health::Failing,
            (_, None, Some(_)) => Health::Running,
            (_, None, None) if self.last_at.is_none() => Health::Idle,
            (_, None, None) => Health::Ok,
        }
    }

    /// What statements from it name as their source: the provider and its identifier, and where that can be looked up.
    pub fn source(&self, identifier: &str) -> String {
        let joint = if self.address.contains('?') { '&' } else { '?' };
        let query: String = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("verb", "GetRecord"), ("metadataPrefix", &self.prefix), ("identifier", identifier)])
            .finish();
        format!("{}, {identifier} | {}{joint}{query}", self.name.replace('|', "/"), self.address)
    }
}

impl FromRow for Provider {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Provider {
            id: row.take()?,
            address: row.take()?,
            name: row.take()?,
            prefix: row.take()?,
            part: row.take()?,
            granularity: Granularity::from_word(&row.take::<String>()?),
            deletions: row.take()?,
            every: row.take()?,
            state: HarvestState::parse(&row.take::<String>()?).context("a provider in an unknown state")?,
            state_by: row.take()?,
            state_at: row.take()?,
            check_at: row.take()?,
            from: row.take::<Option<i64>>()?.map(Stamp),
            // one that another version of the program began is begun again
            progress: row.take::<Option<String>>()?.and_then(|text| serde_json::from_str(&text).ok()),
            last_at: row.take()?,
            last_ok_at: row.take()?,
            problem: row.take()?,
            problem_detail: row.take()?,
            problem_since: row.take()?,
            failures: row.take()?,
            tally: Tally {
                seen: row.take()?,
                added: row.take()?,
                changed: row.take()?,
                withdrawn: row.take()?,
                doubled: row.take()?,
                moved: row.take()?,
                proposed: row.take()?,
                unread: row.take()?,
            },
            created_at: row.take()?,
        })
    }
}
