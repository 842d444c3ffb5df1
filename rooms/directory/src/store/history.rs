//! What outlets were before.

use anyhow::{Context, Result};
use platform::accounts::Who;
use platform::db::{FromRow, Row, Tx, What};
use platform::time;

use super::find::Outlets;
use crate::model::Outlet;

/// Most former states that are read.
const MOST_STATES: usize = 100;

/// One change of an outlet.
#[derive(Clone, Debug)]
pub struct History {
    /// The revision that this change made.
    pub revision: i64,
    /// When.
    pub at: i64,
    /// Who, by name.
    pub who: String,
    /// What the outlet was before.
    pub before: Outlet,
}

impl Outlets<'_> {
    /// The changes of an outlet, newest first; the first hundred.
    pub async fn history(&self, id: &str) -> Result<Vec<History>> {
        self.db()
            .all(
                "SELECT revision, at, who, before FROM outlet_history WHERE outlet_id = $1 ORDER BY revision DESC LIMIT $2",
                (id, MOST_STATES),
            )
            .await
    }
}

impl FromRow for History {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (revision, at, who) = (row.take()?, row.take()?, row.take()?);
        let before = serde_json::from_str(&row.take::<String>()?).context("reading a former state of an outlet")?;
        Ok(History { revision, at, who, before })
    }
}

/// Keeps the state that a change ended.
pub(super) async fn remember(tx: &mut Tx, before: &Outlet, who: &Who) -> Result<()> {
    tx.run(
        "INSERT INTO outlet_history (outlet_id, revision, at, account_id, who, before) VALUES ($1, $2, $3, $4, $5, $6)",
        (&before.id, before.revision + 1, time::now(), who.id(), who.name(), serde_json::to_string(before)?),
    )
    .await?;
    tx.changed("outlet", before.id.clone(), What::Changed);
    Ok(())
}
