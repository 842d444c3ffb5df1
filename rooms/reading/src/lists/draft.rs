//! The draft of an observatory's list: changes gather in it until it is published, and can be tried on the archive.

use anyhow::Result;
use platform::db::{Statement, Tx};
use platform::node::Node;
use platform::time;
use reading::{NameList, NameProblem, Problem, TermList};

use crate::lists::compiled::Compiled;
use crate::lists::own::{OwnList, read_off, write_names, write_off};
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

/// What is wrong with a draft that cannot be read, such as one that was written when a list could hold more.
#[derive(Clone, Debug)]
pub struct Broken {
    /// With its terms.
    pub terms: Vec<Problem>,
    /// With its names.
    pub names: Vec<NameProblem>,
}

/// A draft as it was found.
#[derive(Clone, Debug)]
pub enum Found {
    /// All of it can be read.
    Sound(Draft),
    /// Not all of it: what is left would be another draft.
    Broken(Broken),
}

/// Terms, what is not used, names, number, when and by whom, as the database has them.
type Kept = (String, Option<String>, Option<String>, i64, i64, String);

impl Found {
    fn read((csv, off, names, number, changed_at, changed_by): Kept) -> Result<Found> {
        let terms = TermList::parse_csv(csv.as_bytes());
        let names = names.map(|names| NameList::parse_csv(names.as_bytes()));
        let (names, of_names) = names.map(|read| (read.list, read.problems)).unwrap_or_default();
        if !terms.problems.is_empty() || !of_names.is_empty() {
            return Ok(Found::Broken(Broken { terms: terms.problems, names: of_names }));
        }
        let own = OwnList { list: terms.list, off: read_off(off.as_deref())?, names };
        Ok(Found::Sound(Draft { own, number, changed_at, changed_by }))
    }
}

/// The draft of an observatory.
pub async fn find(node: &Node, observatory_id: &str) -> Result<Option<Found>> {
    let kept: Option<Kept> = node
        .db
        .maybe(
            "SELECT csv, switched_off, names, number, changed_at, changed_by FROM list_draft WHERE observatory_id = $1",
            (observatory_id,),
        )
        .await?;
    let Some(kept) = kept else { return Ok(None) };
    Ok(Some(node.cpu.run(move || Found::read(kept)).await??))
}

/// What is in force of an observatory's own; without a list, nothing.
pub async fn in_force(lists: &Lists, observatory_id: &str) -> Result<OwnList> {
    let own = lists.seen_by(observatory_id).await?.into_iter().find(|list| list.observatory_id.is_some());
    Ok(own.as_ref().map(Compiled::contents).unwrap_or_default())
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
