//! Changing a record. Who edits what somebody else has just changed sees both texts and chooses.

use platform::accounts::audit;
use platform::pages::{FieldErrors, Fields, Problem, View};
use platform::web::{Answer, Ask, done};

use super::changes::changes;
use super::form::{Reading, again, typed};
use super::form_page::{Conflict, Filled, Target, beside, faults, form_page};
use super::list::Shelf;
use super::place::{ZONE, below, editable, may_change, other_office};
use super::proposals::Taken;
use super::said::Sayer;
use crate::body::Body;
use crate::kind::Kind;
use crate::store::{By, Record, Records};
use crate::vocabulary::Vocabularies;

/// The form of a record that is there.
pub(super) async fn show(shelf: &'static Shelf, ask: Ask, id: String) -> Answer {
    let (kind, record) = match editable(&ask, shelf, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let sayer = Sayer::of(&ask, std::slice::from_ref(&record)).await?;
    let mut filled = Filled::with(view(&ask, shelf, kind, &record), typed(kind, &record.body, &sayer));
    let proposal = ask.parameter("propuesta").unwrap_or_default();
    if let Some((taken, proposal)) = Taken::open(&ask, &sayer, kind, &record.body, &proposal).await? {
        Taken::fill(&ask, &sayer, kind, &record.body, &proposal, &mut filled.typed);
        filled.proposal = Some(taken);
    }
    form_page(&ask, kind, &sayer, target(&ask, kind, &record, record.revision, "records-edit-button"), filled)
}

/// Changes it.
pub(super) async fn save(shelf: &'static Shelf, ask: Ask, id: String, fields: Fields) -> Answer {
    let (kind, record) = match editable(&ask, shelf, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let records = Records::of(&ask.node.db);
    let unreadable = || Problem::BadRequest("site-form-unreadable");
    let from: i64 = fields.text("revision").parse().map_err(|_| unreadable())?;
    let base = match from == record.revision {
        true => record.body.clone(),
        false => records.revision(&record.id, from).await?.ok_or_else(unreadable)?.body,
    };
    let sayer = Sayer::of_bodies(&ask, [(kind.name, &base), (kind.name, &record.body)]).await?;
    let mut tx = ask.node.db.begin().await?;
    let read = Reading::of(&ask, kind, &base, &sayer, &fields).read(&mut tx, &fields).await?;
    let read = match read {
        Ok(own) if !may_change(&ask, kind, &own).await? => Err(other_office(kind)),
        Ok(own) => match Records::circle(&mut tx, kind, &[record.id.as_str()], &own).await? {
            Some((field, key)) => Err(FieldErrors::one(&format!("{field}.0"), key)),
            None => Ok(own),
        },
        Err(errors) => Err(errors),
    };
    let (own, why, answer) = match (read, beside(&fields)) {
        // the same as saving makes of it, so that a form sent twice is known
        (Ok(own), Ok((why, answer))) => ((kind.rules.carry)(&base, &own).unwrap_or(own), why, answer),
        (read, beside) => {
            drop(tx);
            let taken = Taken::open(&ask, &sayer, kind, &record.body, fields.text("propuesta")).await?;
            // the revision stays the one that the form was made from, so that what others save meanwhile is not lost
            let target = target(&ask, kind, &record, from, "records-edit-button");
            let filled = Filled {
                errors: faults(read.err(), beside.err()),
                proposal: taken.map(|(taken, _)| taken),
                ..Filled::with(view(&ask, shelf, kind, &record), again(fields.into_typed()))
            };
            return form_page(&ask, kind, &sayer, target, filled);
        }
    };
    let address = kind.address(&record.id);
    let is_there = own == base || own == record.body;
    let vocabularies = Vocabularies::load_in(&mut tx).await?;
    if !is_there
        && (from != record.revision
            || !Records::change(&mut tx, kind, &record, &own, By::hand(&ask.who, &why), &vocabularies).await?)
    {
        drop(tx);
        let record = records.find(&record.id).await?.ok_or(Problem::NotFound)?;
        return conflict(shelf, &ask, kind, &record, [&base, &own], &fields).await;
    }
    if !is_there {
        let changed: Vec<String> = base.differences(&own, kind).into_iter().map(|change| change.field).collect();
        let detail = serde_json::json!({ "fields": changed.join(", ") });
        audit(&mut tx, &ask.who, "record.change", &record.id, detail).await?;
    }
    let proposal = fields.text("propuesta");
    let is_taken = Taken::accept(&mut tx, &ask, proposal, &answer).await?;
    // what somebody else has declined meanwhile does not go in unseen; a form that is sent twice is there already
    if !proposal.is_empty() && !is_taken && !is_there {
        drop(tx);
        let filled = Filled {
            errors: FieldErrors::one(&format!("{}.0", kind.title), "records-propose-decided"),
            ..Filled::with(view(&ask, shelf, kind, &record), again(fields.into_typed()))
        };
        return form_page(&ask, kind, &sayer, target(&ask, kind, &record, from, "records-edit-button"), filled);
    }
    tx.commit().await?;
    done(&address, "records-done-changed")
}

/// Somebody else saved first: both texts side by side, and the form with one's own to be saved over theirs or mended.
/// What one did not touch stands as they saved it.
async fn conflict(
    shelf: &'static Shelf,
    ask: &Ask,
    kind: &'static Kind,
    theirs: &Record,
    [base, own]: [&Body; 2],
    fields: &Fields,
) -> Answer {
    let last = Records::of(&ask.node.db).revision(&theirs.id, theirs.revision).await?;
    let mut both = theirs.body.clone();
    for field in kind.fields.iter().filter(|field| own.all(field.name) != base.all(field.name)) {
        both.set(field.name, own.all(field.name).to_vec());
    }
    let sayer = Sayer::of_bodies(ask, [(kind.name, &theirs.body), (kind.name, &both)]).await?;
    let conflict = Conflict {
        who: last.map_or_else(String::new, |revision| revision.who),
        when: ask.speech.instant_short(theirs.updated_at, ZONE),
        fields: changes(&sayer, kind, &theirs.body.differences(&both, kind)),
    };
    let taken = Taken::open(ask, &sayer, kind, &theirs.body, fields.text("propuesta")).await?;
    let mut filled = Filled {
        conflict: Some(conflict),
        proposal: taken.map(|(taken, _)| taken),
        ..Filled::with(view(ask, shelf, kind, theirs), typed(kind, &both, &sayer))
    };
    let others = ["fuente", "motivo", "confirmo", "respuesta"];
    filled.typed.extend(others.iter().map(|name| ((*name).to_owned(), fields.text(name).to_owned())));
    form_page(ask, kind, &sayer, target(ask, kind, theirs, theirs.revision, "records-edit-button-over"), filled)
}

fn target(ask: &Ask, kind: &Kind, record: &Record, revision: i64, button: &str) -> Target {
    Target {
        action: format!("{}/editar", kind.address(&record.id)),
        cancel: kind.address(&record.id),
        button: ask.t(button),
        revision: Some(revision),
    }
}

fn view(ask: &Ask, shelf: &Shelf, kind: &Kind, record: &Record) -> View {
    below(ask, shelf, kind, record, ask.t("records-edit-title"))
}
