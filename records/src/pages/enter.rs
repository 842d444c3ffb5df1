//! Entering a record.

use axum::response::{IntoResponse, Redirect};
use platform::accounts::audit;
use platform::pages::{FieldErrors, Fields, View};
use platform::web::{Answer, Ask, done};

use super::consent;
use super::files::TakenFile;
use super::form::{Reading, again, typed};
use super::form_page::{Filled, Target, beside, faults, form_page};
use super::list::Shelf;
use super::place::{may_change, other_office};
use super::proposals::Taken;
use super::said::Sayer;
use crate::body::Body;
use crate::kind::Kind;
use crate::store::{AskedOut, By, Entered, Proposal, Records};

/// The form of a new record.
pub(super) async fn show(shelf: &'static Shelf, kind: &'static Kind, ask: Ask) -> Answer {
    let kind = kind.now(&ask.node.contributions);
    let sayer = Sayer::of(&ask, &[]).await?;
    let mut filled = Filled::with(view(&ask, shelf, kind), Vec::new());
    if let ([country], Some(field)) = (ask.observatory.countries.as_slice(), kind.field("country")) {
        let name = if field.many { "country" } else { "country.0" };
        filled.typed.push((name.to_owned(), country.clone()));
    }
    let proposal = ask.parameter("propuesta").unwrap_or_default();
    let empty = Body::new();
    if let Some((taken, proposal)) = Taken::open(&ask, &sayer, kind, &empty, &proposal).await? {
        Taken::fill(&ask, &sayer, kind, &empty, &proposal, &mut filled.typed);
        filled.proposal = Some(taken);
    }
    if let Some((file, body)) = TakenFile::open(&ask, kind, &ask.parameter("archivo").unwrap_or_default()).await? {
        filled.typed = typed(kind, &body, &sayer);
        filled.file = Some(file);
    }
    form_page(&ask, kind, &sayer, target(&ask, shelf, kind), filled)
}

/// Enters it.
pub(super) async fn save(shelf: &'static Shelf, kind: &'static Kind, ask: Ask, fields: Fields) -> Answer {
    let kind = kind.now(&ask.node.contributions);
    let (empty, sayer) = (Body::new(), Sayer::of(&ask, &[]).await?);
    let mut tx = ask.node.db.begin().await?;
    let read = Reading::of(&ask, kind, &empty, &sayer, &fields).read(&mut tx, &fields).await?;
    let read = match read {
        Ok(body) if kind.asks_consent() && AskedOut::named(&mut tx, kind, &body).await? => {
            Err(FieldErrors::one(&format!("{}.0", kind.title), "records-consent-asked-out"))
        }
        Ok(body) if !may_change(&ask, kind, &body).await? => Err(other_office(kind)),
        read => read,
    };
    let (body, why, answer) = match (read, beside(&fields)) {
        (Ok(body), Ok((why, answer))) => (body, why, answer),
        (read, beside) => {
            drop(tx);
            return again_page(shelf, kind, &ask, &sayer, fields, faults(read.err(), beside.err())).await;
        }
    };
    let by = By::hand(&ask.who, &why);
    let entered = Records::enter(&mut tx, kind, &body, by, &fields.sending_key(), ask.node.config.sample).await?;
    let id = match entered {
        Entered::New(id) => id,
        Entered::Before(id) => return Ok(Redirect::to(&kind.address(&id)).into_response()),
    };
    let detail = serde_json::json!({ "kind": kind.name, "title": body.title(kind) });
    audit(&mut tx, &ask.who, "record.enter", &id, detail).await?;
    if !TakenFile::file(&mut tx, kind, fields.text("archivo"), &id).await? {
        drop(tx);
        let errors = FieldErrors::one(&format!("{}.0", kind.title), "records-files-filed-meanwhile");
        return again_page(shelf, kind, &ask, &sayer, fields, errors).await;
    }
    let proposal = fields.text("propuesta");
    if !proposal.is_empty() {
        // of a proposal that somebody else has decided meanwhile no second record comes unseen
        if !Taken::accept(&mut tx, &ask, proposal, &answer).await? {
            drop(tx);
            let errors = FieldErrors::one(&format!("{}.0", kind.title), "records-propose-decided");
            return again_page(shelf, kind, &ask, &sayer, fields, errors).await;
        }
        Proposal::made(&mut tx, proposal, &id).await?;
    }
    tx.commit().await?;
    // nobody is listed before she was asked
    let next = if (kind.open)(&body) { kind.address(&id) } else { consent::address(&id) };
    done(&next, "records-done-entered")
}

/// The form as it was typed, with what is wrong.
async fn again_page(
    shelf: &'static Shelf,
    kind: &'static Kind,
    ask: &Ask,
    sayer: &Sayer,
    fields: Fields,
    errors: FieldErrors,
) -> Answer {
    let taken = Taken::open(ask, sayer, kind, &Body::new(), fields.text("propuesta")).await?;
    let file = TakenFile::open(ask, kind, fields.text("archivo")).await?;
    let filled = Filled {
        file: file.map(|(file, _)| file),
        errors,
        proposal: taken.map(|(taken, _)| taken),
        ..Filled::with(view(ask, shelf, kind), again(fields.into_typed()))
    };
    form_page(ask, kind, sayer, target(ask, shelf, kind), filled)
}

fn target(ask: &Ask, shelf: &Shelf, kind: &Kind) -> Target {
    Target {
        action: format!("{}/nuevo/{}", kind.home, kind.name),
        cancel: shelf.path.to_owned(),
        button: ask.t("records-new-button"),
        revision: None,
    }
}

fn view(ask: &Ask, shelf: &Shelf, kind: &Kind) -> View {
    let mut view = ask.view_after_form(ask.t(&kind.key("new")), shelf.path);
    view.crumbs = vec![ask.crumb(&shelf.key("title"), shelf.path)];
    view.head.noindex = true;
    view
}
