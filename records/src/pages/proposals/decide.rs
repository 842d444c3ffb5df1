//! Answering a proposal.

use axum::extract::Path;
use platform::pages::{Fields, Form, Problem};
use platform::sent::{self, Decision};
use platform::web::{Answer, Ask, done};

use super::PROPOSALS;
use super::accept::accept;
use super::page::{is_only_answered, proposal_page, view};
use super::settle::settle;
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
