//! Taking up what was proposed as it was sent. Who changes it first has the form of the record for that.

use platform::accounts::audit;
use platform::pages::{FieldErrors, Fields, Form, Problem};
use platform::sent::Decision;
use platform::web::{Answer, Ask, done};
use platform::words::Arg;

use super::PROPOSALS;
use super::compare::{put_in, unchanged};
use super::page::{proposal_page, subject, view};
use super::settle::{may_accept, may_say, settle};
use crate::pages::form::Reading;
use crate::pages::form_page::{beside, faults};
use crate::pages::said::Sayer;
use crate::store::{By, Proposal, Records};
use crate::vocabulary::Vocabularies;

/// Where on the page what is wrong with taking it up is told.
const PLACE: &str = "propuesto";

/// Takes it up: the record says it from now on, from the source that its sender gave. Where the record has changed since the
/// page was made, both are shown again first.
pub(super) async fn accept(ask: &Ask, proposal: &Proposal, fields: Fields) -> Answer {
    if proposal.state == Decision::Accepted {
        return done(PROPOSALS, "records-done-decided");
    }
    let Some((kind, record)) = subject(ask, proposal).await? else {
        return Err(Problem::BadRequest("site-form-unreadable"));
    };
    if !may_accept(ask, kind, &record).await? {
        return again(ask, proposal, fields, &FieldErrors::one(PLACE, "records-proposal-editors")).await;
    }
    if fields.text("revision") != record.revision.to_string() {
        return moved(ask, proposal, fields).await;
    }
    let sayer = Sayer::of(ask, std::slice::from_ref(&record)).await?;
    let Some(form) = put_in(ask, &sayer, kind, &record, proposal, fields.text("lugar")) else {
        return again(ask, proposal, fields, &FieldErrors::one(PLACE, "records-proposal-not-read")).await;
    };
    let form = Fields::of(form);
    let mut tx = ask.node.db.begin().await?;
    let read = Reading::of(ask, kind, &record.body, &sayer, &form).read(&mut tx, &form).await?;
    let read = match read.map(|body| unchanged(&proposal.proposed.field, &record.body, body)) {
        Ok(body) if !may_say(ask, kind, &body).await? => Err(FieldErrors::one(PLACE, "records-office-other")),
        Ok(body) => match Records::circle(&mut tx, kind, &[record.id.as_str()], &body).await? {
            Some((_, key)) => Err(FieldErrors::one(PLACE, key)),
            None => Ok(body),
        },
        Err(faults) => Err(here(&faults)),
    };
    let (body, answer) = match (read, beside(&fields)) {
        (Ok(body), Ok((_, answer))) => (body, answer),
        (read, beside) => {
            drop(tx);
            return again(ask, proposal, fields, &faults(read.err(), beside.err())).await;
        }
    };
    if body != record.body {
        let why = ask.t("records-proposal-accepted-why");
        let vocabularies = Vocabularies::load_in(&mut tx).await?;
        if !Records::change(&mut tx, kind, &record, &body, By::hand(&ask.who, &why), &vocabularies).await? {
            drop(tx);
            return moved(ask, proposal, fields).await;
        }
        let detail = serde_json::json!({ "fields": proposal.proposed.field });
        audit(&mut tx, &ask.who, "record.change", &record.id, detail).await?;
    }
    if !settle(&mut tx, ask, &proposal.id, Decision::Accepted, &answer).await? {
        return Err(Problem::Conflict("records-changed-meanwhile"));
    }
    tx.commit().await?;
    done(PROPOSALS, "records-done-decided")
}

/// The page once more, where the record has changed: what was chosen by number may be another value now.
async fn moved(ask: &Ask, proposal: &Proposal, fields: Fields) -> Answer {
    let mut typed = fields.into_typed();
    typed.retain(|(name, _)| name != "lugar");
    again(ask, proposal, Fields::of(typed), &FieldErrors::one(PLACE, "records-proposal-moved")).await
}

/// The page once more, with what was typed and what is wrong.
async fn again(ask: &Ask, proposal: &Proposal, fields: Fields, errors: &FieldErrors) -> Answer {
    let mut view = view(ask);
    let form = Form::failed(&mut view, fields.into_typed(), errors);
    proposal_page(ask, view, proposal, form).await
}

/// The faults of a form that nobody sees, told where the proposal stands.
fn here(faults: &FieldErrors) -> FieldErrors {
    let mut errors = FieldErrors::new();
    for fault in faults.iter() {
        let args: Vec<(&str, Arg)> = fault.args.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
        errors.add_with(PLACE, &fault.key, &args);
    }
    errors
}
