//! People who asked to be erased stay erased when an older backup is restored: the ledger of erasures, which no backup
//! holds, names their records.

use anyhow::{Context, Result};
use platform::accounts::{Who, audit};
use platform::index::ask_rebuild;
use platform::ledger::Ledger;
use platform::node::Node;
use platform::time;
use serde::{Deserialize, Serialize};

use crate::body::Body;
use crate::consent::{self, Consent};
use crate::kind::Kind;
use crate::store::{AskedOut, By, Record, Records, State};

/// The field by which a line of the ledger is known as one of a person.
const FIELD: &str = "person";

/// A person who was erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Erased {
    /// When, in microseconds UTC.
    at: i64,
    /// The same in RFC 3339, for those who read the file.
    when: String,
    /// The record.
    person: String,
    /// Digests of the name and the mail addresses, by which nobody lists them again.
    digests: Vec<String>,
}

/// Is nothing kept any more of a person who asked for it?
pub(crate) fn is_gone(record: &Record) -> bool {
    let is_emptied = record.state == State::Merged && record.body == Body::new();
    is_emptied || record.state == State::Removed && consent::of(&record.body).is_some_and(|(said, _)| said.is_no())
}

/// Notes one in the ledger: the last thing before the erasure is committed. What fails before leaves no line. A crash
/// between the two leaves a line of somebody who is still there, and the next start erases her as she asked; the other way
/// round it would leave an erasure that no restored backup knows of.
pub(crate) async fn note(node: &Node, record: &Record, digests: Vec<String>) -> Result<()> {
    let (now, ledger) = (time::now(), Ledger::of(&node.config.data));
    let line = Erased { at: now, when: time::rfc3339(now), person: record.id.clone(), digests };
    tokio::task::spawn_blocking(move || ledger.add(&line)).await.context("writing the ledger")?
}

/// Asks for a new index of records: what is deleted from one stays in its files until they are merged.
pub(crate) async fn leave_index(node: &Node) {
    let folder = node.config.record_index_folder();
    let asked = tokio::task::spawn_blocking(move || ask_rebuild(&folder)).await;
    if let Err(error) = asked.map_err(anyhow::Error::from).flatten() {
        tracing::warn!(error = format!("{error:#}"), "the index of records could not be asked to be built anew");
    }
}

/// Erases again those whom the ledger names and the database still or again holds; gives how many. Where all is as the
/// ledger says, nothing is written.
pub async fn recall_people(node: &Node) -> Result<usize> {
    let mut recalled = 0;
    let known = AskedOut::all(&node.db).await?;
    for erased in Ledger::of(&node.config.data).read::<Erased>(FIELD)? {
        let record = Records::of(&node.db).find(&erased.person).await?;
        if record.is_none_or(|record| is_gone(&record)) && erased.digests.iter().all(|one| known.contains(one)) {
            continue;
        }
        let mut tx = node.db.begin().await?;
        AskedOut::note(&mut tx, &erased.digests).await?;
        let record = Records::in_tx(&mut tx, &erased.person).await?.filter(|record| !is_gone(record));
        let kind = record.as_ref().and_then(|record| Kind::named(&node.contributions, &record.kind));
        let mut is_erased = false;
        if let (Some(record), Some(kind)) = (record, kind) {
            let mut left = Body::new();
            let day = time::day_in(erased.at, "UTC");
            consent::say(&mut left, Consent::Withdrawn, &day, "", "");
            let who = Who::operator();
            is_erased = Records::erase(&mut tx, kind, &record, &left, By::hand(&who, "")).await?;
            if is_erased {
                audit(&mut tx, &who, "consent.withdraw", &record.id, ()).await?;
            }
        }
        tx.commit().await?;
        recalled += usize::from(is_erased);
    }
    if recalled > 0 {
        leave_index(node).await;
        tracing::warn!(recalled, "the database held people who had been erased; they are erased again");
    }
    Ok(recalled)
}
