//! Entering and changing an outlet. Who edits what somebody else has just changed sees both texts and chooses.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use platform::accounts::audit;
use platform::pages::{Choice, FieldErrors, Fields, Form, Problem, View, page_with};
use platform::text::fold;
use platform::web::{Answer, Ask, done};

use super::changes::{FieldChange, differences};
use super::said::Choices;
use crate::draft::Draft;
use crate::model::Outlet;
use crate::store::{Entered, Outlets};

#[derive(Template)]
#[template(path = "outlet_form.html")]
struct FormPage {
    view: View,
    form: Form,
    choices: Choices,
    action: String,
    /// Where to go without saving.
    cancel: String,
    button: String,
    /// The revision that the form was made from; `None` for a new outlet.
    revision: Option<i64>,
    /// What somebody else saved meanwhile beside what this person typed.
    conflict: Option<Conflict>,
}

struct Conflict {
    who: String,
    when: String,
    fields: Vec<FieldChange>,
}

/// The form of a new outlet.
pub async fn show_new(ask: Ask) -> Answer {
    let country = ask.observatory.countries.first().filter(|_| ask.observatory.countries.len() == 1);
    let known = country.map(|code| ("country".to_owned(), code.clone()));
    let scope = ("scope".to_owned(), "national".to_owned());
    let view = new_view(&ask);
    new_page(&ask, StatusCode::OK, view, Form::filled(known.into_iter().chain([scope]).collect()))
}

/// Enters it.
pub async fn add(ask: Ask, fields: Fields) -> Answer {
    let draft = match Draft::parse(|field| fields.joined(field)) {
        Ok(draft) => draft,
        Err(errors) => return new_again(&ask, fields, &errors),
    };
    let mut tx = ask.node.db.begin().await?;
    let id = match Outlets::enter(&mut tx, &draft, &fields.sending_key(), ask.node.config.sample).await? {
        Entered::New(id) => id,
        Entered::Before(id) => return Ok(Redirect::to(&format!("/medios/{id}")).into_response()),
        Entered::Known(_) => {
            drop(tx);
            return new_again(&ask, fields, &FieldErrors::one("name", "directory-outlet-name-known"));
        }
    };
    audit(&mut tx, &ask.who, "outlet.add", &id, &draft).await?;
    tx.commit().await?;
    done(&format!("/medios/{id}"), "directory-done-agregado")
}

/// The form of an outlet that is there.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let outlet = Outlets::of(&ask.node.db).find(&id).await?.ok_or(Problem::NotFound)?;
    let view = edit_view(&ask, &outlet);
    let form = Form::filled(with_proposed(&ask, &Draft::of(&outlet)));
    edit_page(&ask, StatusCode::OK, view, &outlet, form, None)
}

/// Changes it.
pub async fn save(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let outlets = Outlets::of(&ask.node.db);
    let outlet = outlets.find(&id).await?.ok_or(Problem::NotFound)?;
    let mut view = edit_view(&ask, &outlet);
    let draft = match Draft::parse(|field| fields.joined(field)) {
        Ok(draft) => draft,
        Err(errors) => {
            // the revision stays the one that the form was made from, so that what others save meanwhile is not lost
            let from: i64 = fields.text("revision").parse().map_err(|_| Problem::BadRequest("site-form-unreadable"))?;
            let form = Form::failed(&mut view, again(fields), &errors);
            return edit_page(
                &ask,
                StatusCode::UNPROCESSABLE_ENTITY,
                view,
                &Outlet { revision: from, ..outlet },
                form,
                None,
            );
        }
    };
    if draft == Draft::of(&outlet) {
        return done(&format!("/medios/{id}"), "directory-done-cambiado");
    }
    if fields.text("revision") != outlet.revision.to_string() {
        return conflict(&ask, &outlet, &draft).await;
    }
    let mut tx = ask.node.db.begin().await?;
    Outlets::wait_for_names(&mut tx).await?;
    if Outlets::same_name(&mut tx, &draft, Some(&id)).await?.is_some() {
        drop(tx);
        let form = Form::failed(&mut view, again(fields), &FieldErrors::one("name", "directory-outlet-name-known"));
        return edit_page(&ask, StatusCode::UNPROCESSABLE_ENTITY, view, &outlet, form, None);
    }
    if !Outlets::change(&mut tx, &outlet, &draft, &ask.who).await? {
        drop(tx);
        let outlet = outlets.find(&id).await?.ok_or(Problem::NotFound)?;
        return conflict(&ask, &outlet, &draft).await;
    }
    audit(&mut tx, &ask.who, "outlet.change", &id, (Draft::of(&outlet), &draft)).await?;
    tx.commit().await?;
    done(&format!("/medios/{id}"), "directory-done-cambiado")
}

/// Somebody else saved first: both texts side by side, and the form with one's own to be saved over it or mended.
async fn conflict(ask: &Ask, outlet: &Outlet, own: &Draft) -> Answer {
    let last = Outlets::of(&ask.node.db).history(&outlet.id).await?.into_iter().next();
    let conflict = Conflict {
        who: last.map_or_else(String::new, |change| change.who),
        when: ask.speech.instant_short(outlet.updated_at, &outlet.zone),
        fields: differences(ask, &Draft::of(outlet), own),
    };
    let view = edit_view(ask, outlet);
    edit_page(ask, StatusCode::CONFLICT, view, outlet, Form::filled(typed(own)), Some(conflict))
}

/// A draft as the form shows it: attention in boxes, sources line by line.
fn typed(draft: &Draft) -> Vec<(String, String)> {
    let pairs = Draft::FIELDS.iter().flat_map(|field| {
        let text = draft.text(field);
        match *field {
            "focus" => text.split(';').map(|word| ("focus".to_owned(), word.to_owned())).collect(),
            "evidence" => vec![("evidence".to_owned(), text.replace(" | ", "\n"))],
            _ => vec![((*field).to_owned(), text.to_owned())],
        }
    });
    pairs.collect()
}

/// The same with what somebody proposes, as the address says it: of what is chosen, the choice that has these words.
fn with_proposed(ask: &Ask, draft: &Draft) -> Vec<(String, String)> {
    let mut typed = typed(draft);
    let [field, value] = ["campo", "valor"].map(|name| ask.parameter(name).unwrap_or_default());
    if value.is_empty() || !Draft::FIELDS.contains(&field.as_str()) {
        return typed;
    }
    if field == "evidence" {
        with_source(&mut typed, &value);
        return typed;
    }
    let choices = Choices::of(ask, |field| draft.text(field).to_owned());
    let choices = match field.as_str() {
        "country" => choices.countries,
        "medium" => choices.media,
        "language" => choices.languages,
        "scope" => choices.scopes,
        "focus" => choices.focus,
        _ => vec![Choice::new(value.as_str(), value.as_str())],
    };
    let is_meant = |choice: &Choice| choice.value == value || fold(&choice.label) == fold(&value);
    if let Some(choice) = choices.into_iter().find(is_meant) {
        // several words tell what an outlet gives its attention to
        typed.retain(|(name, _)| *name != field || field == "focus");
        typed.push((field, choice.value));
    }
    typed
}

/// A source more, on a line of its own: those that are there are not what is proposed against.
fn with_source(typed: &mut Vec<(String, String)>, source: &str) {
    let source = source.trim();
    match typed.iter_mut().find(|(name, text)| name == "evidence" && !text.is_empty()) {
        Some((_, text)) if text.lines().any(|line| line.trim() == source) => {}
        Some((_, text)) => {
            text.push('\n');
            text.push_str(source);
        }
        None => {
            typed.retain(|(name, _)| name != "evidence");
            typed.push(("evidence".to_owned(), source.to_owned()));
        }
    }
}

/// What was typed, without the fields that are not for people.
fn again(fields: Fields) -> Vec<(String, String)> {
    fields.into_typed().into_iter().filter(|(name, _)| Draft::FIELDS.contains(&name.as_str())).collect()
}

fn new_view(ask: &Ask) -> View {
    let mut view = ask.view_after_form(ask.t("directory-new-title"), "/medios");
    view.crumbs = vec![ask.crumb("directory-outlets-title", "/medios")];
    view.head.noindex = true;
    view
}

fn new_again(ask: &Ask, fields: Fields, errors: &FieldErrors) -> Answer {
    let mut view = new_view(ask);
    let form = Form::failed(&mut view, again(fields), errors);
    new_page(ask, StatusCode::UNPROCESSABLE_ENTITY, view, form)
}

fn new_page(ask: &Ask, status: StatusCode, view: View, form: Form) -> Answer {
    let page = FormPage {
        choices: Choices::of(ask, |field| form.value(field).to_owned()),
        action: "/medios/nuevo".to_owned(),
        cancel: "/medios".to_owned(),
        button: ask.t("directory-new-button"),
        revision: None,
        conflict: None,
        form,
        view,
    };
    page_with(status, page)
}

fn edit_view(ask: &Ask, outlet: &Outlet) -> View {
    let mut view = ask.view_after_form(ask.t("directory-edit-title"), "/medios");
    view.crumbs = vec![
        ask.crumb("directory-outlets-title", "/medios"),
        platform::pages::Link { label: outlet.name.clone(), href: format!("/medios/{}", outlet.id) },
    ];
    view.head.noindex = true;
    view
}

fn edit_page(
    ask: &Ask,
    status: StatusCode,
    view: View,
    outlet: &Outlet,
    form: Form,
    conflict: Option<Conflict>,
) -> Answer {
    let draft = Draft::of(outlet);
    let key = if conflict.is_some() { "directory-edit-button-over" } else { "directory-edit-button" };
    let page = FormPage {
        choices: Choices::of(ask, |field| draft.text(field).to_owned()),
        action: format!("/medios/{}/editar", outlet.id),
        cancel: format!("/medios/{}", outlet.id),
        button: ask.t(key),
        revision: Some(outlet.revision),
        conflict,
        form,
        view,
    };
    page_with(status, page)
}
