//! Two records that are the same thing made one: which values stay is chosen field by field.

use askama::Template;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::pages::{FieldErrors, Fields, Form, Problem, View, page_with};
use platform::web::{Answer, Ask, done};

use super::list::Shelf;
use super::place::{below, editable, may_change, other_office};
use super::said::{Sayer, apart};
use crate::body::Body;
use crate::kind::{Field, Form as Asked, Kind};
use crate::store::{By, Record, Records};
use crate::value::{Statement, Value};

#[derive(Template)]
#[template(path = "record_merge.html")]
struct MergePage {
    view: View,
    form: Form,
    address: String,
    name: String,
    revision: i64,
    /// The record that goes into this one, once it is known.
    other: Option<Other>,
}

struct Other {
    id: String,
    name: String,
    href: String,
    revision: i64,
    /// The other way round.
    swapped: String,
    fields: Vec<MergeField>,
}

/// A field with the values of both, those that stay ticked.
struct MergeField {
    name: &'static str,
    label: String,
    kept: Vec<MergeValue>,
    lost: Vec<MergeValue>,
}

struct MergeValue {
    value: String,
    words: String,
}

/// Asks which record is meant, then shows both side by side.
pub(super) async fn show(shelf: &'static Shelf, ask: Ask, id: String) -> Answer {
    let (kind, record) = match editable(&ask, shelf, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let view = below(&ask, shelf, kind, &record, ask.t("records-merge-title"));
    let Some(text) = ask.parameter("con") else {
        return merge_page(view, kind, &record, Form::blank(), None);
    };
    match other(&ask, kind, &record, &text).await? {
        Ok(lost) if !may_change(&ask, kind, &lost.body).await? => {
            failed(view, kind, &record, vec![("con".to_owned(), text.clone())], &none(&text), None)
        }
        Ok(lost) => {
            let sayer = Sayer::of(&ask, &[record.clone(), lost.clone()]).await?;
            let form = Form::filled(ticked(kind, &record.body, &lost.body));
            let other = both(kind, &sayer, &record, &lost);
            merge_page(view, kind, &record, form, Some(other))
        }
        Err(errors) => failed(view, kind, &record, vec![("con".to_owned(), text)], &errors, None),
    }
}

/// Makes them one.
pub(super) async fn save(shelf: &'static Shelf, ask: Ask, id: String, fields: Fields) -> Answer {
    let (kind, record) = match editable(&ask, shelf, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let lost = Records::of(&ask.node.db).find(fields.text("con")).await?;
    let lost = lost.ok_or(Problem::BadRequest("site-form-unreadable"))?;
    let address = kind.address(&record.id);
    if lost.merged_into.as_ref() == Some(&record.id) {
        return done(&address, "records-done-merged");
    }
    if lost.kind != record.kind || lost.id == record.id || !may_change(&ask, kind, &lost.body).await? {
        return Err(Problem::BadRequest("site-form-unreadable"));
    }
    let (body, mut errors) = together(kind, [&record, &lost], &fields);
    (kind.rules.check)(&body).into_iter().for_each(|(field, key)| errors.add(field, key));
    let mut tx = ask.node.db.begin().await?;
    let circle = Records::circle(&mut tx, kind, &[&record.id, &lost.id], &body).await?;
    circle.into_iter().for_each(|(field, key)| errors.add(field, key));
    if errors.is_empty() && !may_change(&ask, kind, &body).await? {
        errors = other_office(kind);
    }
    if !errors.is_empty() {
        drop(tx);
        let view = below(&ask, shelf, kind, &record, ask.t("records-merge-title"));
        let sayer = Sayer::of(&ask, &[record.clone(), lost.clone()]).await?;
        let other = both(kind, &sayer, &record, &lost);
        return failed(view, kind, &record, fields.into_typed(), &errors, Some(other));
    }
    let is_as_shown = fields.text("revision") == record.revision.to_string()
        && fields.text("revision_con") == lost.revision.to_string();
    let why = ask.speech.with("records-merged-why", &[("name", (&lost.title).into())]);
    let kinds = Kind::all(&ask.node.contributions);
    if !is_as_shown || !Records::merge(&mut tx, &kinds, &record, &lost, &body, By::hand(&ask.who, &why)).await? {
        return Err(Problem::Conflict("records-changed-meanwhile"));
    }
    audit(&mut tx, &ask.who, "record.merge", &record.id, serde_json::json!({ "lost": lost.id })).await?;
    tx.commit().await?;
    done(&address, "records-done-merged")
}

/// The record that a text names, if it can go into this one.
async fn other(
    ask: &Ask,
    kind: &'static Kind,
    record: &Record,
    text: &str,
) -> anyhow::Result<Result<Record, FieldErrors>> {
    let mut tx = ask.node.db.snapshot().await?;
    let mut found = Records::named(&mut tx, &[kind], text).await?;
    drop(tx);
    // its own name is no fault where another one has it too
    found.retain(|card| card.id != record.id);
    if let [card] = found.as_slice() {
        return Ok(Records::of(&ask.node.db).find(&card.id).await?.ok_or_else(|| none(text)));
    }
    if found.is_empty() {
        return Ok(Err(none(text)));
    }
    let several = apart(ask, &found).await?;
    let mut errors = FieldErrors::new();
    let args = [("name", text.into()), ("several", several.join("; ").into())];
    errors.add_with("con", "records-form-record-several", &args);
    Ok(Err(errors))
}

fn none(text: &str) -> FieldErrors {
    let mut errors = FieldErrors::new();
    errors.add_with("con", "records-form-record-none", &[("name", text.into())]);
    errors
}

fn both(kind: &'static Kind, sayer: &Sayer, kept: &Record, lost: &Record) -> Other {
    let values = |record: &Record, field: &Field, mark: &str| -> Vec<MergeValue> {
        let lines = sayer.lines(kind, field.name, record.body.all(field.name));
        lines.into_iter().enumerate().map(|(at, words)| MergeValue { value: format!("{mark}{at}"), words }).collect()
    };
    let said = |field: &&Field| !kept.body.all(field.name).is_empty() || !lost.body.all(field.name).is_empty();
    let fields = kind.fields.iter().filter(said).map(|field| MergeField {
        name: field.name,
        label: sayer.field(kind, field.name),
        kept: values(kept, field, "k"),
        lost: values(lost, field, "l"),
    });
    Other {
        id: lost.id.clone(),
        name: sayer.title(kind, lost).to_owned(),
        href: kind.address(&lost.id),
        revision: lost.revision,
        swapped: format!("{}/unir?con={}", kind.address(&lost.id), kept.id),
        fields: fields.collect(),
    }
}

/// What stays unless somebody chooses otherwise: all of both, each thing once.
fn ticked(kind: &Kind, kept: &Body, lost: &Body) -> Vec<(String, String)> {
    let mut ticked = Vec::new();
    for field in kind.fields {
        let own = kept.all(field.name);
        ticked.extend((0..own.len()).map(|at| (field.name.to_owned(), format!("k{at}"))));
        for (at, statement) in lost.all(field.name).iter().enumerate() {
            if has_room(field, own, statement) {
                ticked.push((field.name.to_owned(), format!("l{at}")));
            }
        }
    }
    ticked
}

fn has_room(field: &Field, said: &[Statement], statement: &Statement) -> bool {
    match (field.many, &field.form) {
        (true, _) => !said.iter().any(|own| own.says_the_same(statement)),
        (false, Asked::Tongues) => !said.iter().any(|own| own.lang == statement.lang),
        (false, _) => said.is_empty(),
    }
}

/// What the ticked values say together. Neither names the other any more.
fn together(kind: &Kind, [kept, lost]: [&Record; 2], fields: &Fields) -> (Body, FieldErrors) {
    let (mut body, mut errors) = (kept.body.clone(), FieldErrors::new());
    for field in kind.fields {
        let mut said: Vec<Statement> = Vec::new();
        for mark in fields.all(field.name) {
            let from = if mark.starts_with('k') { kept } else { lost };
            let at: Option<usize> = mark.get(1..).and_then(|number| number.parse().ok());
            let Some(statement) = at.and_then(|at| from.body.all(field.name).get(at)) else { continue };
            let names_them = matches!(&statement.value, Value::Record(id) if *id == kept.id || *id == lost.id);
            if names_them || said.iter().any(|other| other.says_the_same(statement)) {
                continue;
            }
            if !has_room(field, &said, statement) {
                errors.add(field.name, "records-merge-one");
            }
            said.push(statement.clone());
        }
        if field.required && said.is_empty() {
            errors.add(field.name, "records-form-required");
        }
        body.set(field.name, said);
    }
    (body, errors)
}

fn failed(
    mut view: View,
    kind: &Kind,
    record: &Record,
    typed: Vec<(String, String)>,
    errors: &FieldErrors,
    other: Option<Other>,
) -> Answer {
    let form = Form::failed(&mut view, typed, errors);
    merge_page(view, kind, record, form, other)
}

fn merge_page(view: View, kind: &Kind, record: &Record, form: Form, other: Option<Other>) -> Answer {
    let status = if form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let address = kind.address(&record.id);
    // as the path above calls it
    let name = view.crumbs.last().map_or(&record.title, |crumb| &crumb.label).clone();
    let page = MergePage { view, form, address, name, revision: record.revision, other };
    page_with(status, page)
}
