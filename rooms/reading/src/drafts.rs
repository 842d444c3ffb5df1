//! The draft of an observatory's list: changes gather in it until it is published, and can be tried on the archive.

use std::collections::BTreeSet;

use anyhow::Result;
use platform::db::{Db, FromRow, Row, Tx};
use platform::{text, time};
use reading::{Term, TermList};

use crate::store::Lists;

/// What an observatory has of its own: terms, and which of the installation's it does not use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnList {
    /// The terms.
    pub list: TermList,
    /// Identifiers of terms of the installation's list.
    pub off: BTreeSet<String>,
}

impl OwnList {
    /// What tells one state from another.
    pub fn digest(&self) -> String {
        text::digest(format!("{}{}", self.list.write_csv(), write_off(&self.off).unwrap_or_default()).as_bytes())
    }
}

/// What is not used, as the database keeps it; none where all is.
pub fn write_off(off: &BTreeSet<String>) -> Option<String> {
    (!off.is_empty()).then(|| serde_json::json!(off).to_string())
}

/// What is not used, as the database has it.
pub fn read_off(kept: Option<&str>) -> Result<BTreeSet<String>> {
    kept.map_or_else(|| Ok(BTreeSet::new()), |kept| Ok(serde_json::from_str(kept)?))
}

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
        let (csv, off): (String, Option<String>) = (row.take()?, row.take()?);
        let list = TermList::parse_csv(csv.as_bytes()).list;
        Ok(Draft {
            own: OwnList { list, off: read_off(off.as_deref())? },
            number: row.take()?,
            changed_at: row.take()?,
            changed_by: row.take()?,
        })
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
    /// Terms of the installation that are not used any more.
    pub off: Vec<String>,
    /// Terms of the installation that are used again.
    pub on: Vec<String>,
}

impl Difference {
    /// From one list to another.
    pub fn between(before: &OwnList, after: &OwnList) -> Difference {
        let find = |list: &'_ TermList, id: &str| list.terms().iter().find(|term| term.id == id).cloned();
        let mut difference = Difference {
            off: after.off.difference(&before.off).cloned().collect(),
            on: before.off.difference(&after.off).cloned().collect(),
            ..Difference::default()
        };
        for term in after.list.terms() {
            match find(&before.list, &term.id) {
                None => difference.added.push(term.clone()),
                Some(old) if old != *term => difference.changed.push(term.clone()),
                Some(_) => {}
            }
        }
        let is_left_out = |term: &&Term| find(&after.list, &term.id).is_none();
        difference.removed = before.list.terms().iter().filter(is_left_out).cloned().collect();
        difference
    }

    /// Does it change anything?
    pub fn is_empty(&self) -> bool {
        *self == Difference::default()
    }
}

/// The draft of an observatory.
pub async fn find(db: &Db, observatory_id: &str) -> Result<Option<Draft>> {
    db.maybe(
        "SELECT csv, switched_off, number, changed_at, changed_by FROM list_draft WHERE observatory_id = $1",
        (observatory_id,),
    )
    .await
}

/// What is in force of an observatory's own; without a list, nothing.
pub async fn in_force(lists: &Lists, observatory_id: &str) -> Result<OwnList> {
    let own = lists.seen_by(observatory_id).await?.into_iter().find(|list| list.observatory_id.is_some());
    Ok(own.map(|own| OwnList { list: (*own.list).clone(), off: (*own.off).clone() }).unwrap_or_default())
}

/// Begins a draft with this; one that is there stays as it is.
pub async fn begin(tx: &mut Tx, observatory_id: &str, own: &OwnList, by: &str) -> Result<()> {
    tx.run(
        "INSERT INTO list_draft (observatory_id, csv, switched_off, number, changed_at, changed_by) VALUES ($1, $2, $3, 1, $4, $5)
         ON CONFLICT (observatory_id) DO NOTHING",
        (observatory_id, own.list.write_csv(), write_off(&own.off), time::now(), by),
    )
    .await?;
    Ok(())
}

/// Saves a draft as changed from its state `number`; false where somebody else has changed it since.
pub async fn save(tx: &mut Tx, observatory_id: &str, own: &OwnList, number: i64, by: &str) -> Result<bool> {
    let touched = tx
        .run(
            "UPDATE list_draft SET csv = $2, switched_off = $3, number = number + 1, changed_at = $4, changed_by = $5
             WHERE observatory_id = $1 AND number = $6",
            (observatory_id, own.list.write_csv(), write_off(&own.off), time::now(), by, number),
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

    fn own(rows: &[&str], off: &[&str]) -> OwnList {
        let header = "id,language,label,pattern,category,severity,recommended,source,recommended_by";
        OwnList {
            list: TermList::parse_csv(format!("{header}\n{}", rows.join("\n")).as_bytes()).list,
            off: off.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    #[test]
    fn a_difference_tells_added_changed_and_removed() {
        let before = own(&["a,es,x,x,slur,low,y,G,source", "b,es,x,z,slur,low,y,G,source"], &["n1", "n2"]);
        let after = own(&["a,es,x,x,slur,high,y,G,source", "c,es,x,w,slur,low,y,G,source"], &["n2", "n3"]);
        let ids = |terms: &[Term]| terms.iter().map(|term| term.id.clone()).collect::<Vec<_>>();
        let difference = Difference::between(&before, &after);
        assert_eq!(
            (ids(&difference.added), ids(&difference.changed), ids(&difference.removed)),
            (vec!["c".to_owned()], vec!["a".to_owned()], vec!["b".to_owned()])
        );
        assert_eq!((difference.off.clone(), difference.on.clone()), (vec!["n3".to_owned()], vec!["n1".to_owned()]));
        assert!(Difference::between(&before, &before).is_empty() && !difference.is_empty());
        assert_ne!(
            before.digest(),
            own(&["a,es,x,x,slur,low,y,G,source", "b,es,x,z,slur,low,y,G,source"], &[]).digest()
        );
    }

    #[test]
    fn what_is_switched_off_is_kept_as_it_was() {
        let list = own(&[], &["es-001", "pt-2"]);
        assert_eq!(read_off(write_off(&list.off).as_deref()).expect("it is read"), list.off);
        assert_eq!((write_off(&BTreeSet::new()), read_off(None).expect("nothing")), (None, BTreeSet::new()));
    }
}
