//! The draft of an observatory's list: changes gather in it until it is published, and can be tried on the archive.

use std::sync::Arc;

use anyhow::Result;
use platform::db::{Db, FromRow, Row, Tx};
use platform::{text, time};
use reading::{Term, TermList};

use crate::store::Lists;

/// A draft.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The terms.
    pub list: TermList,
    /// Raised with each change: who saves an older one is told.
    pub number: i64,
    /// When it was last changed.
    pub changed_at: i64,
    /// By whom.
    pub changed_by: String,
}

impl FromRow for Draft {
    fn from_row(row: &mut Row) -> Result<Self> {
        let csv: String = row.take()?;
        Ok(Draft {
            list: TermList::parse_csv(csv.as_bytes()).list,
            number: row.take()?,
            changed_at: row.take()?,
            changed_by: row.take()?,
        })
    }
}

impl Draft {
    /// What tells one state of a draft from another.
    pub fn digest(&self) -> String {
        text::digest(self.list.write_csv().as_bytes())
    }
}

/// What a draft changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Terms that are new.
    pub added: Vec<Term>,
    /// Terms that are there and different, as the draft has them.
    pub changed: Vec<Term>,
    /// Terms that are left out.
    pub removed: Vec<Term>,
}

impl Difference {
    /// From one list to another.
    pub fn between(before: &TermList, after: &TermList) -> Difference {
        let find = |list: &'_ TermList, id: &str| list.terms().iter().find(|term| term.id == id).cloned();
        let mut difference = Difference::default();
        for term in after.terms() {
            match find(before, &term.id) {
                None => difference.added.push(term.clone()),
                Some(old) if old != *term => difference.changed.push(term.clone()),
                Some(_) => {}
            }
        }
        difference.removed = before.terms().iter().filter(|term| find(after, &term.id).is_none()).cloned().collect();
        difference
    }

    /// Does it change anything?
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// The draft of an observatory.
pub async fn find(db: &Db, observatory_id: &str) -> Result<Option<Draft>> {
    db.maybe("SELECT csv, number, changed_at, changed_by FROM list_draft WHERE observatory_id = $1", (observatory_id,))
        .await
}

/// The list in force of an observatory's own; without one, an empty list.
pub async fn in_force(lists: &Lists, observatory_id: &str) -> Result<Arc<TermList>> {
    let own = lists.seen_by(observatory_id).await?.into_iter().find(|list| list.observatory_id.is_some());
    Ok(own.map(|list| list.list).unwrap_or_default())
}

/// Begins a draft with these terms; one that is there stays as it is.
pub async fn begin(tx: &mut Tx, observatory_id: &str, list: &TermList, by: &str) -> Result<()> {
    tx.run(
        "INSERT INTO list_draft (observatory_id, csv, number, changed_at, changed_by) VALUES ($1, $2, 1, $3, $4)
         ON CONFLICT (observatory_id) DO NOTHING",
        (observatory_id, list.write_csv(), time::now(), by),
    )
    .await?;
    Ok(())
}

/// Saves a draft as changed from its state `number`; false where somebody else has changed it since.
pub async fn save(tx: &mut Tx, observatory_id: &str, list: &TermList, number: i64, by: &str) -> Result<bool> {
    let touched = tx
        .run(
            "UPDATE list_draft SET csv = $2, number = number + 1, changed_at = $3, changed_by = $4
             WHERE observatory_id = $1 AND number = $5",
            (observatory_id, list.write_csv(), time::now(), by, number),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn list(rows: &[&str]) -> TermList {
        let header = "id,language,label,pattern,category,severity,recommended,source,recommended_by";
        TermList::parse_csv(format!("{header}\n{}", rows.join("\n")).as_bytes()).list
    }

    #[test]
    fn a_difference_tells_added_changed_and_removed() {
        let before = list(&["a,es,x,x,slur,low,y,G,source", "b,es,x,z,slur,low,y,G,source"]);
        let after = list(&["a,es,x,x,slur,high,y,G,source", "c,es,x,w,slur,low,y,G,source"]);
        let ids = |terms: &[Term]| terms.iter().map(|term| term.id.clone()).collect::<Vec<_>>();
        let difference = Difference::between(&before, &after);
        assert_eq!(
            (ids(&difference.added), ids(&difference.changed), ids(&difference.removed)),
            (vec!["c".to_owned()], vec!["a".to_owned()], vec!["b".to_owned()])
        );
        assert!(Difference::between(&before, &before).is_empty() && !difference.is_empty());
    }
}
