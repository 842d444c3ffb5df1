//! Adding a field to a kind, and changing one that was added.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::pages::{FieldErrors, Fields, Form, Link, Problem, View, page_with};
use platform::web::{Answer, Ask, done};

use super::definition::put;
use super::form::{FieldChoices, field_of, typed};
use super::place::{address, below};
use crate::kind::Kind;
use crate::pages::tongues::Tongues;
use crate::shape::{Definition, OWN_KIND, OwnField, Shapes};

#[derive(Template)]
#[template(path = "shape_field.html")]
struct FieldPage {
    view: View,
    form: Form,
    action: String,
    cancel: String,
    choices: FieldChoices,
    version: i64,
    /// The form in words and whether it may be said more than once, of a field that is there.
    known: Option<(String, bool)>,
    /// Is it written what can be chosen, and what stands in its rows? Of one that is there only where it has such.
    asks_choices: bool,
    asks_parts: bool,
    /// May it be asked for in every record?
    may_require: bool,
}

/// The form of a new one.
pub(super) async fn show_new(ask: Ask, Path(name): Path<String>) -> Answer {
    let (kind, version, _) = in_force(&ask, &name).await?;
    let view = view(&ask, kind, ask.t("records-shape-field-new"));
    shown(&ask, kind, version, None, view, Form::blank()).await
}

/// Adds it.
pub(super) async fn add(ask: Ask, Path(name): Path<String>, fields: Fields) -> Answer {
    let (kind, _, now) = in_force(&ask, &name).await?;
    let mut after = now.clone();
    after.fields.push(field_of(&fields, None));
    let from = version(&fields)?;
    match put(&ask, &name, from, &after).await? {
        Ok(()) => done(&address(&name), "records-done-shape-field"),
        Err(errors) => {
            let view = view(&ask, kind, ask.t("records-shape-field-new"));
            again(&ask, kind, from, None, view, fields, &errors).await
        }
    }
}

/// The form of one that is there.
pub(super) async fn show(ask: Ask, Path((name, field)): Path<(String, String)>) -> Answer {
    let (kind, version, now) = in_force(&ask, &name).await?;
    let field = now.fields.iter().find(|known| known.name == field).ok_or(Problem::NotFound)?;
    let view = view(&ask, kind, label(&ask, kind, field));
    shown(&ask, kind, version, Some(field), view, Form::filled(typed(field))).await
}

/// Changes it.
pub(super) async fn save(ask: Ask, Path((name, field)): Path<(String, String)>, fields: Fields) -> Answer {
    let (kind, _, now) = in_force(&ask, &name).await?;
    let mut after = now.clone();
    let known = after.fields.iter_mut().find(|known| known.name == field).ok_or(Problem::NotFound)?;
    let was = known.clone();
    *known = field_of(&fields, Some(&was));
    let from = version(&fields)?;
    match put(&ask, &name, from, &after).await? {
        Ok(()) => done(&address(&name), "records-done-shape"),
        Err(errors) => {
            let view = view(&ask, kind, label(&ask, kind, &was));
            again(&ask, kind, from, Some(&was), view, fields, &errors).await
        }
    }
}

async fn in_force(ask: &Ask, name: &str) -> Result<(&'static Kind, i64, Definition), Problem> {
    let kind = Kind::named(&ask.node.contributions, name).ok_or(Problem::NotFound)?;
    let last = Shapes::history(&ask.node.db, name).await?.into_iter().next();
    let (number, now) = last.map(|version| (version.number, version.definition)).unwrap_or_default();
    Ok((kind, number, now))
}

fn version(fields: &Fields) -> Result<i64, Problem> {
    fields.text("version").parse().map_err(|_| Problem::BadRequest("site-form-unreadable"))
}

fn label(ask: &Ask, kind: &Kind, field: &OwnField) -> String {
    ask.t(&kind.key(&format!("field-{}", field.name)))
}

fn view(ask: &Ask, kind: &Kind, title: String) -> View {
    let mut view = below(ask, title);
    view.crumbs.push(Link { label: ask.t(&kind.key("one")), href: address(kind.name) });
    view
}

async fn again(
    ask: &Ask,
    kind: &'static Kind,
    version: i64,
    known: Option<&OwnField>,
    mut view: View,
    fields: Fields,
    errors: &FieldErrors,
) -> Answer {
    let form = Form::failed(&mut view, fields.into_typed(), errors);
    shown(ask, kind, version, known, view, form).await
}

async fn shown(
    ask: &Ask,
    kind: &'static Kind,
    version: i64,
    known: Option<&OwnField>,
    view: View,
    form: Form,
) -> Answer {
    let status = if form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let all = format!("{}/campos", address(kind.name));
    page_with(
        status,
        FieldPage {
            action: known.map_or_else(|| all.clone(), |field| format!("{all}/{}", field.name)),
            cancel: address(kind.name),
            choices: FieldChoices::of(ask).await?,
            known: known.map(|field| {
                let word = field.form.split(':').next().unwrap_or_default();
                (ask.t(&format!("records-shape-form-{word}")), field.many)
            }),
            asks_choices: known.is_none_or(|field| !field.choices.is_empty()),
            asks_parts: known.is_none_or(|field| !field.parts.is_empty()),
            may_require: kind.name.starts_with(OWN_KIND),
            version,
            form,
            view,
        },
    )
}
