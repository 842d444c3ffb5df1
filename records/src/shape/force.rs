//! A definition put in force: written as a new version, followed by this process and by the records.

use anyhow::Result;
use platform::accounts::{Who, audit};
use platform::db::{Tx, What};
use platform::node::Node;
use platform::time;

use super::definition::Definition;
use super::kinds::Kinds;
use super::rederive;
use super::store::Shapes;

/// What came of a definition that was to be put in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Put {
    /// It is in force.
    New,
    /// It was in force already.
    Same,
    /// Somebody else was faster: nothing was done.
    Overtaken,
    /// Records say something in this field, which it would have written in another form: nothing was done.
    OtherForm(String),
}

/// Puts a definition in force with all else that the transaction holds, and this process goes on with it at once. `from` is
/// the number of the version that it was made from. Where nothing was done, the transaction leaves nothing behind.
pub(crate) async fn put_in_force(
    node: &Node,
    mut tx: Tx,
    name: &str,
    from: i64,
    after: &Definition,
    who: &Who,
) -> Result<Put> {
    let put = change(&mut tx, name, from, after, who).await?;
    if put != Put::Overtaken {
        tx.commit().await?;
        if let Some(kinds) = Kinds::of(&node.contributions) {
            kinds.read_of(node).await?;
        }
    }
    Ok(put)
}

/// Goes back to an earlier version, as a new one that keeps what records say since.
pub(crate) async fn go_back(node: &Node, name: &str, from: i64, then: &Definition, who: &Who) -> Result<Put> {
    let mut tx = node.db.begin().await?;
    let (_, now) = Shapes::in_force(&mut tx, name).await?;
    match Shapes::gone_back(&mut tx, name, &now, then).await? {
        Ok(back) => put_in_force(node, tx, name, from, &back, who).await,
        Err(field) => Ok(Put::OtherForm(field)),
    }
}

/// Writes it as a new version, if it is another one; records are then brought up to it by a job.
async fn change(tx: &mut Tx, name: &str, from: i64, after: &Definition, who: &Who) -> Result<Put> {
    let (number, before) = Shapes::in_force(tx, name).await?;
    if number != from {
        return Ok(Put::Overtaken);
    }
    if before == *after && number > 0 {
        return Ok(Put::Same);
    }
    let written = tx
        .run(
            "INSERT INTO shape (name, number, at, account_id, who, definition) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (name, number) DO NOTHING",
            (name, number + 1, time::now(), who.id(), who.name(), serde_json::to_string(after)?),
        )
        .await?;
    if written == 0 {
        return Ok(Put::Overtaken);
    }
    audit(tx, who, "shape.change", name, serde_json::json!({ "version": number + 1 })).await?;
    let shown = |definition: &Definition| -> Vec<(String, bool)> {
        definition.fields.iter().map(|field| (field.name.clone(), field.members)).collect()
    };
    let is_seen_otherwise = shown(&before).iter().any(|field| !shown(after).contains(field));
    if is_seen_otherwise {
        rederive::ask(who.name(), name)?.open(tx).await?;
    }
    tx.changed("kind", name, What::Changed);
    Ok(Put::New)
}
