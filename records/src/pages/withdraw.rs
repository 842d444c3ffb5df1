//! Taking a record out, and publishing it again.

use askama::Template;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::db::Tx;
use platform::pages::{FieldErrors, Fields, Form, Problem, View, page_with};
use platform::text::one_line;
use platform::web::{Answer, Ask, done};

use super::list::Shelf;
use super::place::{MOST_WHY, below, editable};
use crate::kind::{Kind, Shown};
use crate::store::{By, LinkHere, Record, Records, State};

/// Records that are named as those that keep another one.
const NAMED: usize = 5;

#[derive(Template)]
#[template(path = "record_withdraw.html")]
struct WithdrawPage {
    view: View,
    form: Form,
    name: String,
    address: String,
    revision: i64,
    is_out: bool,
}

/// The consequence in words, before anything is done.
pub(super) async fn show(shelf: &'static Shelf, ask: Ask, id: String) -> Answer {
    match editable(&ask, shelf, &id).await {
        Ok((kind, record)) => confirm(view(&ask, shelf, kind, &record), kind, &record, Form::blank()),
        Err(answer) => answer,
    }
}

/// Takes it out, or publishes it again.
pub(super) async fn save(shelf: &'static Shelf, ask: Ask, id: String, fields: Fields) -> Answer {
    let (kind, record) = match editable(&ask, shelf, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let (wanted, key, action) = match fields.text("verbo") {
        "retirar" => (State::Removed, "records-done-withdrawn", "record.remove"),
        "publicar" => (State::Published, "records-done-published", "record.publish"),
        _ => return Err(Problem::BadRequest("site-form-unreadable")),
    };
    if wanted == State::Published && !(kind.open)(&record.body) {
        return Err(Problem::Conflict("records-consent-missing"));
    }
    let address = kind.address(&record.id);
    if wanted == record.state {
        return done(&address, key);
    }
    let why = one_line(fields.text("motivo"));
    if why.chars().count() > MOST_WHY || (why.is_empty() && wanted == State::Removed) {
        let mut view = view(&ask, shelf, kind, &record);
        let errors = FieldErrors::one("motivo", "records-withdraw-ground-wrong");
        let form = Form::failed(&mut view, fields.into_typed(), &errors);
        return confirm(view, kind, &record, form);
    }
    let mut tx = ask.node.db.begin().await?;
    if fields.text("revision") != record.revision.to_string()
        || !Records::set_state(&mut tx, kind, &record, wanted, By::hand(&ask.who, &why)).await?
    {
        return Err(Problem::Conflict("records-changed-meanwhile"));
    }
    // in the transaction that takes it out: what names it meanwhile is seen
    let kept_by = if wanted == State::Removed { kept_by(&mut tx, kind, &record).await? } else { Vec::new() };
    if !kept_by.is_empty() {
        drop(tx);
        let mut view = view(&ask, shelf, kind, &record);
        let mut errors = FieldErrors::new();
        errors.add_with("motivo", "records-withdraw-kept", &[("names", ask.speech.list(&kept_by).into())]);
        let form = Form::failed(&mut view, fields.into_typed(), &errors);
        return confirm(view, kind, &record, form);
    }
    audit(&mut tx, &ask.who, action, &record.id, serde_json::json!({ "ground": why })).await?;
    tx.commit().await?;
    done(&address, key)
}

/// The names of records that keep this one where it is; the first of them.
async fn kept_by(tx: &mut Tx, kind: &Kind, record: &Record) -> anyhow::Result<Vec<String>> {
    if kind.rules.kept_by.is_empty() {
        return Ok(Vec::new());
    }
    let links = Records::links_in(tx, &record.id, Shown::Members).await?;
    let keeps = |link: &&LinkHere| {
        kind.rules.kept_by.iter().any(|(kind, field)| *kind == link.from.kind && *field == link.field)
    };
    Ok(links.iter().filter(keeps).take(NAMED).map(|link| link.from.title.clone()).collect())
}

fn view(ask: &Ask, shelf: &Shelf, kind: &Kind, record: &Record) -> View {
    let is_out = record.state == State::Removed;
    let key = if is_out { "records-publish-title" } else { "records-withdraw-title" };
    below(ask, shelf, kind, record, ask.t(key))
}

fn confirm(view: View, kind: &Kind, record: &Record, form: Form) -> Answer {
    let status = if form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = WithdrawPage {
        view,
        form,
        name: record.title.clone(),
        address: kind.address(&record.id),
        revision: record.revision,
        is_out: record.state == State::Removed,
    };
    page_with(status, page)
}
