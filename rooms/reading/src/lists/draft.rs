//! The draft of an observatory's list: changes gather in it until it is published, and can be tried on the archive.

use anyhow::Result;
use platform::db::{Db, FromRow, Row, Statement, Tx};
use platform::time;
use reading::TermList;

use crate::lists::own::{OwnList, read_names, read_off, write_names, write_off};
use crate::lists::store::Lists;

/// A draft.
#[derive(Clone, Debug)]
pub struct Draft {
    /// What it says.
    pub own: OwnList,
    /// Raised with each change: who saves an older one is told.
    pub number: i64,
    /// When it was last changed.
    pub changed_at: i64,
    /// By whom.
    pub changed_by: String,
}

impl FromRow for Draft {
    fn from_row(row: &mut Row) -> Result<Self> {
        let (csv, off, names): (String, Option<String>, Option<String>) = (row.take()?, row.take()?, row.take()?);
        let list = TermList::parse_csv(csv.as_bytes()).list;
        Ok(Draft {
            own: OwnList { list, off: read_off(off.as_deref())?, names: read_names(names.as_deref())? },
            number: row.take()?,
            changed_at: row.take()?,
            changed_by: row.take()?,
        })
    }
}

/// The draft of an observatory.
pub async fn find(db: &Db, observatory_id: &str) -> Result<Option<Draft>> {
    db.maybe(
        "SELECT csv, switched_off, names, number, changed_at, changed_by FROM list_draft WHERE observatory_id = $1",
        (observatory_id,),
    )
    .await
}

/// What is in force of an observatory's own; without a list, nothing.
pub async fn in_force(lists: &Lists, observatory_id: &str) -> Result<OwnList> {
    let own = lists.seen_by(observatory_id).await?.into_iter().find(|list| list.observatory_id.is_some());
    let own =
        own.map(|own| OwnList { list: (*own.list).clone(), off: (*own.off).clone(), names: (*own.names).clone() });
    Ok(own.unwrap_or_default())
}

/// Begins a draft with this; one that is there stays as it is.
pub async fn begin(tx: &mut Tx, observatory_id: &str, own: &OwnList, by: &str) -> Result<()> {
    tx.run(
        "INSERT INTO list_draft (observatory_id, csv, switched_off, names, number, changed_at, changed_by)
         VALUES ($1, $2, $3, $4, 1, $5, $6) ON CONFLICT (observatory_id) DO NOTHING",
        (observatory_id, own.list.write_csv(), write_off(&own.off), write_names(&own.names), time::now(), by),
    )
    .await?;
    Ok(())
}

/// Saves a draft as changed from its state `number`; false where somebody else has changed it since.
pub async fn save(tx: &mut Tx, observatory_id: &str, own: &OwnList, number: i64, by: &str) -> Result<bool> {
    let touched = tx
        .run(
            "UPDATE list_draft SET csv = $2, switched_off = $3, names = $4, number = number + 1, changed_at = $5, changed_by = $6
             WHERE observatory_id = $1 AND number = $7",
            (observatory_id, own.list.write_csv(), write_off(&own.off), write_names(&own.names), time::now(), by, number),
        )
        .await?;
    Ok(touched == 1)
}

/// Takes a draft away to publish it as it was in its state `number`; false where somebody else has changed it since.
pub async fn take(tx: &mut Tx, observatory_id: &str, number: i64) -> Result<bool> {
    let taken =
        tx.run("DELETE FROM list_draft WHERE observatory_id = $1 AND number = $2", (observatory_id, number)).await?;
    if taken == 0 {
        return Ok(false);
    }
    discard(tx, observatory_id).await?;
    Ok(true)
}

/// Throws a draft away, with what trying it said.
pub async fn discard(tx: &mut Tx, observatory_id: &str) -> Result<()> {
    tx.run("DELETE FROM list_trial WHERE observatory_id = $1", (observatory_id,)).await?;
    tx.run("DELETE FROM list_draft WHERE observatory_id = $1", (observatory_id,)).await?;
    Ok(())
}

/// The statement that removes what was tried on a page: examples hold words of it, and a draft can be tried again.
pub fn forget(page_id: &str) -> Statement {
    Statement::new("DELETE FROM list_trial WHERE body LIKE '%\"page\":\"' || $1 || '\"%'", (page_id,))
}
