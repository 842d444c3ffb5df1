//! Who may take a proposal up as it was sent, and that each is decided once and its sender told.

use anyhow::Result;
use platform::accounts::{Email, audit};
use platform::db::Tx;
use platform::permissions::Role;
use platform::sent::Decision;
use platform::web::Ask;

use super::address;
use crate::body::Body;
use crate::kind::Kind;
use crate::mails;
use crate::pages::place::may_change;
use crate::store::{Proposal, Record, State};

/// May who decides proposals take up one about this record as it was sent? Besides those who may change the record, all of
/// them where editors of an observatory may; the record has to be one that everybody sees.
pub(super) async fn may_accept(ask: &Ask, kind: &Kind, record: &Record) -> Result<bool> {
    if record.state != State::Published {
        return Ok(false);
    }
    may_say(ask, kind, &record.body).await
}

/// May they leave such a record saying this? It may be given to another office.
pub(super) async fn may_say(ask: &Ask, kind: &Kind, body: &Body) -> Result<bool> {
    Ok(kind.edit.roles.contains(&Role::Editor) || may_change(ask, kind, body).await?)
}

/// Decides one, once, in the transaction that does what comes of it, and writes to its sender where that was asked for; false
/// where it is decided already.
pub(super) async fn settle(tx: &mut Tx, ask: &Ask, id: &str, decision: Decision, answer: &str) -> Result<bool> {
    let Some(proposal) = Proposal::in_tx(tx, id).await? else { return Ok(false) };
    if !Proposal::decide(tx, id, decision, &ask.who, answer).await? {
        return Ok(false);
    }
    let action = if decision == Decision::Accepted { "proposal.accept" } else { "proposal.decline" };
    audit(tx, &ask.who, action, id, serde_json::json!({ "answer": answer })).await?;
    if let Some(to) = proposal.reply_to.as_deref().and_then(Email::parse) {
        mails::tell_decided(&ask.node, tx, &to, &proposal.proposed, decision, answer, &address(id)).await?;
    }
    Ok(true)
}
