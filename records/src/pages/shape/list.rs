//! All kinds of records with what was added to them, and the form of a new one.

use askama::Template;
use axum::http::StatusCode;
use platform::pages::{Fields, Form, View, page_with};
use platform::web::{Answer, Ask, done};

use super::definition::put;
use super::form::{KindChoices, kind_of};
use super::place::{SHAPES, address};
use crate::kind::Kind;
use crate::pages::tongues::Tongues;
use crate::shape::{Definition, Kinds, OWN_KIND};

#[derive(Template)]
#[template(path = "shapes.html")]
struct ShapesPage {
    view: View,
    form: Form,
    kinds: Vec<Line>,
    choices: KindChoices,
    /// Is the kind there already?
    known: bool,
}

struct Line {
    href: String,
    name: String,
    word: &'static str,
    facts: Vec<String>,
}

/// The page.
pub(super) async fn show(ask: Ask) -> Answer {
    listed(&ask, ask.view_after_form(ask.t("records-shapes-title"), SHAPES), Form::blank())
}

/// Adds a kind.
pub(super) async fn add(ask: Ask, fields: Fields) -> Answer {
    let name = format!("{OWN_KIND}{}", fields.text("nombre"));
    let definition = Definition { own: Some(kind_of(&fields)), ..Definition::default() };
    match put(&ask, &name, 0, &definition).await? {
        Ok(()) => done(&address(&name), "records-done-shape-kind"),
        Err(errors) => {
            let mut view = ask.view_after_form(ask.t("records-shapes-title"), SHAPES);
            let form = Form::failed(&mut view, fields.into_typed(), &errors);
            listed(&ask, view, form)
        }
    }
}

fn listed(ask: &Ask, view: View, form: Form) -> Answer {
    let kinds = Kinds::of(&ask.node.contributions);
    let line = |kind: &'static Kind| {
        let definition = kinds.as_ref().map(|kinds| kinds.definition(kind.name)).unwrap_or_default();
        let added = definition.fields.len();
        let own = if definition.own.is_some() { "records-shape-own" } else { "records-shape-program" };
        let counts = [
            ask.t(own),
            ask.speech.with("records-shape-fields", &[("n", kind.fields.len().into())]),
            ask.speech.with("records-shape-added", &[("n", added.into())]),
        ];
        let is_retired = definition.own.is_some_and(|own| own.retired);
        Line {
            href: address(kind.name),
            name: ask.t(&kind.key("one")),
            word: kind.name,
            facts: counts.into_iter().chain(is_retired.then(|| ask.t("records-shape-retired"))).collect(),
        }
    };
    let lines = Kind::all(&ask.node.contributions).into_iter().map(line).collect();
    let status = if form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, ShapesPage { view, form, kinds: lines, choices: KindChoices::of(ask), known: false })
}
