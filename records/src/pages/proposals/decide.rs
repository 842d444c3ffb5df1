//! Answering a proposal, and telling its sender.

use anyhow::Result;
use axum::extract::Path;
use platform::accounts::{Email, audit};
use platform::db::Tx;
use platform::pages::{Fields, Form, Problem};
use platform::sent::{self, Decision};
use platform::web::{Answer, Ask, done};

use super::accept::accept;
use super::page::{is_only_answered, proposal_page, view};
use super::{PROPOSALS, address};
use crate::mails;
use crate::store::Proposal;

/// Decides it: takes it up as it was sent; or answers it only, with the reason why not, or, where no record comes of it, done.
pub(in crate::pages) async fn decide(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let proposal = Proposal::find(&ask.node.db, &id).await?.ok_or(Problem::NotFound)?;
    let decision = match fields.text("verbo") {
        "aceptar" => return accept(&ask, &proposal, fields).await,
        "rechazar" => Decision::Declined,
        "atender" if is_only_answered(&ask, &proposal) => Decision::Accepted,
        _ => return Err(Problem::BadRequest("site-form-unreadable")),
    };
    if proposal.state == decision {
        return done(PROPOSALS, "records-done-decided");
    }
    let answer = match sent::answer(&fields) {
        Ok(answer) => answer,
        Err(errors) => {
            let mut view = view(&ask);
            let form = Form::failed(&mut view, fields.into_typed(), &errors);
            return proposal_page(&ask, view, &proposal, form).await;
        }
    };
    let mut tx = ask.node.db.begin().await?;
    if !settle(&mut tx, &ask, &id, decision, &answer).await? {
        return Err(Problem::Conflict("records-changed-meanwhile"));
    }
    tx.commit().await?;
    done(PROPOSALS, "records-done-decided")
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
