//! What a provider said of one of its records, and which record of ours that is.

use anyhow::{Context, Result};
use platform::db::{Db, FromRow, Row, Tx};
use records::Body;

/// How a provider's record stands to ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemState {
    /// Ours was made of it and follows it.
    Kept,
    /// The library has the work from elsewhere; ours does not follow it.
    Doubled,
    /// The provider withdrew it, and ours with it.
    Withdrawn,
    /// The provider withdrew it; ours stays as it is, since it is not from there alone, or somebody here took it out before.
    Gone,
}

impl ItemState {
    /// The word in the database.
    pub fn word(self) -> &'static str {
        match self {
            ItemState::Kept => "kept",
            ItemState::Doubled => "doubled",
            ItemState::Withdrawn => "withdrawn",
            ItemState::Gone => "gone",
        }
    }

    fn parse(word: &str) -> Option<ItemState> {
        let all = [ItemState::Kept, ItemState::Doubled, ItemState::Withdrawn, ItemState::Gone];
        all.into_iter().find(|state| state.word() == word)
    }
}

/// A provider's record.
#[derive(Clone, Debug)]
pub struct Item {
    /// The provider's identifier.
    pub identifier: String,
    /// Our record.
    pub record_id: String,
    /// How the two stand.
    pub state: ItemState,
    /// Its title.
    pub title: String,
    /// What the provider said last, without sources.
    pub body: Body,
    /// When the provider changed it, by its own clock.
    pub stamp: i64,
}

impl FromRow for Item {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Item {
            identifier: row.take()?,
            record_id: row.take()?,
            state: ItemState::parse(&row.take::<String>()?).context("a provider's record in an unknown state")?,
            title: row.take()?,
            body: serde_json::from_str(&row.take::<String>()?).context("reading what a provider said")?,
            stamp: row.take()?,
        })
    }
}

/// The query of whole items with what follows.
macro_rules! items {
    ($rest:literal) => {
        concat!("SELECT identifier, record_id, state, title, body, stamp FROM harvest_record ", $rest)
    };
}

impl Item {
    /// The one of a provider's identifier.
    pub(super) async fn find(tx: &mut Tx, provider: &str, identifier: &str) -> Result<Option<Item>> {
        tx.maybe(items!("WHERE harvest_id = $1 AND identifier = $2"), (provider, identifier)).await
    }

    /// Those of a provider that one of our records was made of, or went with.
    pub(super) async fn of_record(tx: &mut Tx, provider: &str, record: &str) -> Result<Vec<Item>> {
        tx.all(
            items!("WHERE record_id = $2 AND harvest_id = $1 AND state IN ('kept', 'withdrawn') ORDER BY identifier"),
            (provider, record),
        )
        .await
    }

    /// Those of a provider that are the same work as one of our records, which does not follow them; what was said last first.
    pub(super) async fn doubled_of(tx: &mut Tx, provider: &str, record: &str) -> Result<Vec<Item>> {
        tx.all(
            items!("WHERE record_id = $2 AND harvest_id = $1 AND state = 'doubled' ORDER BY stamp DESC, identifier"),
            (provider, record),
        )
        .await
    }

    /// Was a record withdrawn because a provider withdrew it?
    pub(super) async fn went_with_provider(tx: &mut Tx, record: &str) -> Result<bool> {
        let (n,): (i64,) = tx
            .one("SELECT count(*) FROM harvest_record WHERE record_id = $1 AND state = 'withdrawn'", (record,))
            .await?;
        Ok(n > 0)
    }

    /// Keeps what a provider said last.
    pub(super) async fn keep(&self, tx: &mut Tx, provider: &str) -> Result<()> {
        tx.run(
            "INSERT INTO harvest_record (harvest_id, identifier, record_id, state, title, body, stamp)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (harvest_id, identifier) DO UPDATE SET record_id = excluded.record_id, state = excluded.state,
               title = excluded.title, body = excluded.body, stamp = excluded.stamp",
            (
                provider,
                &self.identifier,
                &self.record_id,
                self.state.word(),
                &self.title,
                serde_json::to_string(&self.body)?,
                self.stamp,
            ),
        )
        .await?;
        Ok(())
    }

    /// Those of a provider in one state, by identifier, after one.
    pub async fn list(
        db: &Db,
        provider: &str,
        state: ItemState,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<Item>> {
        db.all(
            items!("WHERE harvest_id = $1 AND state = $2 AND identifier > $3 ORDER BY identifier LIMIT $4"),
            (provider, state.word(), after.unwrap_or_default(), limit),
        )
        .await
    }

    /// How many of a provider there are in each state.
    pub async fn count(db: &Db, provider: &str, state: ItemState) -> Result<i64> {
        let (n,): (i64,) = db
            .one("SELECT count(*) FROM harvest_record WHERE harvest_id = $1 AND state = $2", (provider, state.word()))
            .await?;
        Ok(n)
    }
}
