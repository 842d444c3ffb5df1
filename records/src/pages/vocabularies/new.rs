//! A new vocabulary, with its first term.

use askama::Template;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::pages::{FieldErrors, Fields, Form, View, page_with};
use platform::web::{Answer, Ask, done};

use super::place::{VOCABULARIES, address};
use super::term::read;
use crate::pages::tongues::{Tongues, labels_of};
use crate::shape::{Definition, Put, VOCABULARY, is_word, labels, put_in_force};
use crate::vocabulary::{Vocabularies, Vocabulary};

#[derive(Template)]
#[template(path = "vocabulary_new.html")]
struct NewPage {
    view: View,
    form: Form,
    titles: Tongues,
}

/// The form.
pub(super) async fn show(ask: Ask) -> Answer {
    shown(&ask, view(&ask), Form::blank())
}

/// Adds it.
pub(super) async fn add(ask: Ask, fields: Fields) -> Answer {
    let (name, mut errors) = (fields.text("nombre").to_owned(), FieldErrors::new());
    let definition = Definition { vocabulary: labels_of(&fields, "titulo"), ..Definition::default() };
    labels(&definition.vocabulary, "titulo", true, &mut errors);
    let term = read(&Vocabulary::default(), None, &fields, &mut errors);
    let mut tx = ask.node.db.begin().await?;
    let vocabularies = Vocabularies::load_in(&mut tx).await?;
    // `nuevo` is the address of this form
    if !is_word(&name, '-') || name == "nuevo" {
        errors.add("nombre", "records-shape-name-wrong");
    } else if vocabularies.get(&name).is_some() {
        errors.add("nombre", "records-shape-name-taken");
    }
    if !errors.is_empty() {
        drop(tx);
        return again(&ask, fields, &errors);
    }
    Vocabularies::put(&mut tx, &name, &term).await?;
    audit(&mut tx, &ask.who, "term.add", &format!("{name}/{}", term.id), &term.labels).await?;
    match put_in_force(&ask.node, tx, &format!("{VOCABULARY}{name}"), 0, &definition, &ask.who).await? {
        Put::Overtaken => again(&ask, fields, &FieldErrors::one("nombre", "records-shape-name-taken")),
        _ => done(&address(&name), "records-done-vocabulary"),
    }
}

fn again(ask: &Ask, fields: Fields, errors: &FieldErrors) -> Answer {
    let mut view = view(ask);
    let form = Form::failed(&mut view, fields.into_typed(), errors);
    shown(ask, view, form)
}

fn view(ask: &Ask) -> View {
    let mut view = ask.view_after_form(ask.t("records-vocabulary-new"), VOCABULARIES);
    view.crumbs = vec![ask.crumb("records-vocabularies-title", VOCABULARIES)];
    view.head.noindex = true;
    view
}

fn shown(ask: &Ask, view: View, form: Form) -> Answer {
    let status = if form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, NewPage { view, form, titles: Tongues::of(ask, "titulo", "records-vocabulary-title") })
}
