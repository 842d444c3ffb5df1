//! The job that asks organisations by mail, once a day and a few at a time, whether their records are still right.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use platform::accounts::{Email, Who, audit};
use platform::db::Tx;
use platform::jobs::{self, Job};
use platform::mail;
use platform::node::Node;
use platform::time::{self, DAY};

use crate::kind::Kind;
use crate::mails;
use crate::store::{Door, Opens, Record, Stale};

/// The name of the job.
pub(crate) const KIND: &str = "ask-stale";
/// Mails of one day.
const A_DAY: usize = 20;
/// Records looked at in one go.
const ROWS: i64 = 100;
/// How long the link of an organisation opens.
const OPEN_FOR: i64 = 120 * DAY;

/// Opens the job, where mail is sent and the installation is set to ask.
pub async fn watch_stale(node: &Node) -> Result<()> {
    if !is_on(node) {
        return Ok(());
    }
    jobs::Ask::upkeep(KIND).open_alone(&node.db).await
}

/// Is the installation set to ask by itself?
pub(crate) fn is_on(node: &Node) -> bool {
    node.config.ask_stale_records && mail::is_on(&node.config)
}

/// The kinds whose records have a mail address.
pub(crate) fn kinds(node: &Node) -> Vec<&'static Kind> {
    Kind::all(&node.contributions).into_iter().filter(|kind| kind.mail().is_some()).collect()
}

/// The address at which a record's organisation is asked.
pub(crate) fn address_of(kind: &Kind, record: &Record) -> Option<Email> {
    kind.mail().and_then(|field| record.body.texts(field.name).into_iter().find_map(Email::parse))
}

/// Asks about one record, if it may be asked about now; true where a mail is on its way.
pub(crate) async fn ask_about(node: &Node, tx: &mut Tx, kind: &Kind, record: &Record, who: &Who) -> Result<bool> {
    let Some(to) = address_of(kind, record) else { return Ok(false) };
    if !Stale::asked(tx, &record.id).await? {
        return Ok(false);
    }
    // who is listed by consent must be able to withdraw by any link that she has
    let until = (!kind.asks_consent()).then(|| time::now() + OPEN_FOR);
    let token = Door::make(tx, &record.id, Opens::Own, until).await?;
    mails::ask_whether_right(node, tx, record, &to, &token).await?;
    audit(tx, who, "stale.ask", &record.id, ()).await?;
    Ok(true)
}

/// Does it, a record at a time: interrupted, it asks nobody twice. It comes back the next day.
pub(crate) async fn run(node: Arc<Node>, job: Job) -> Result<()> {
    if is_on(&node) {
        ask_some(&node).await?;
    }
    let ending = match is_on(&node) {
        true => job.comes_back(time::now() + DAY, Duration::ZERO),
        false => job.done(Duration::ZERO),
    };
    let mut tx = node.db.begin().await?;
    ending.write(&mut tx).await?;
    tx.commit().await
}

async fn ask_some(node: &Node) -> Result<()> {
    let (kinds, stopping) = (kinds(node), node.stopping());
    let (mut asked, mut after) = (0, String::new());
    while asked < A_DAY && !*stopping.borrow() {
        let due = Stale::due(&node.db, &kinds, Some(&after), ROWS).await?;
        let Some(last) = due.last() else { break };
        after.clone_from(&last.id);
        for record in &due {
            let Some(kind) = kinds.iter().find(|kind| kind.name == record.kind) else { continue };
            if asked == A_DAY || *stopping.borrow() {
                break;
            }
            let mut tx = node.db.begin().await?;
            if ask_about(node, &mut tx, kind, record, &Who::operator()).await? {
                tx.commit().await?;
                asked += 1;
            }
        }
    }
    Ok(())
}
