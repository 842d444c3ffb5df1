//! Erasing what is kept about somebody who asks for it, in all places where it is kept.

use anyhow::Result;
use platform::db::{Tx, What};
use platform::text::fold;
use platform::time;

use super::change::{By, keep};
use super::derive;
use super::find::Records;
use super::row::{Record, State, records};
use crate::body::Body;
use crate::kind::Kind;
use crate::vocabulary::Vocabularies;

impl Records<'_> {
    /// The records that were merged into one.
    pub async fn merged_into(tx: &mut Tx, id: &str) -> Result<Vec<Record>> {
        tx.all(records!("WHERE r.merged_into = $1 ORDER BY r.id"), (id,)).await
    }

    /// Takes a record out and erases what it says and said, but `left`: its former states, what was proposed about it,
    /// what the audit log tells of it, mail to it; the same of those that were merged into it, of which nothing is left.
    /// False where somebody else changed it meanwhile.
    pub async fn erase(tx: &mut Tx, kind: &Kind, before: &Record, left: &Body, by: By<'_>) -> Result<bool> {
        let title = left.title(kind);
        let touched = tx
            .run(
                "UPDATE record SET state = 'removed', key = id, title = $2, folded = $3, body = $4, confirmed_on = $7,
                   revision = revision + 1, updated_at = $5
                 WHERE id = $1 AND revision = $6",
                (
                    &before.id,
                    &title,
                    fold(&title),
                    serde_json::to_string(left)?,
                    time::now(),
                    before.revision,
                    left.confirmed_on(),
                ),
            )
            .await?;
        if touched == 0 {
            return Ok(false);
        }
        let id = before.id.as_str();
        let vocabularies = Vocabularies::load_in(tx).await?;
        erase_traces(tx, kind, before).await?;
        for lost in Records::merged_into(tx, id).await? {
            erase_traces(tx, kind, &lost).await?;
            tx.run(
                "UPDATE record SET key = id, title = '', folded = '', body = '{}', confirmed_on = NULL WHERE id = $1",
                (&lost.id,),
            )
            .await?;
            derive::write(tx, &lost.id, kind, &Body::new(), &vocabularies).await?;
        }
        keep(tx, id, before.revision + 1, State::Removed, left, by).await?;
        derive::write(tx, id, kind, left, &vocabularies).await?;
        tx.changed("record", id, What::Removed);
        Ok(true)
    }
}

/// Erases where else a record is told of: its former states, what was proposed about it, the audit log, mail to it.
async fn erase_traces(tx: &mut Tx, kind: &Kind, record: &Record) -> Result<()> {
    for sql in [
        "UPDATE record_revision SET body = '{}', why = '' WHERE record_id = $1",
        r#"UPDATE proposal SET body = '{"value":"","source":""}', reply_to = NULL WHERE record_id = $1"#,
        "UPDATE proposal SET state = 'declined' WHERE record_id = $1 AND state = 'open'",
        "UPDATE proposal SET answer = '' WHERE record_id = $1",
        "UPDATE audit SET detail = 'null' WHERE target = $1 OR target IN (SELECT id FROM proposal WHERE record_id = $1)",
    ] {
        tx.run(sql, (record.id.as_str(),)).await?;
    }
    for mail in kind.mail().map(|field| record.body.texts(field.name)).unwrap_or_default() {
        tx.run("DELETE FROM outbox WHERE address = $1", (mail.to_lowercase(),)).await?;
    }
    Ok(())
}
