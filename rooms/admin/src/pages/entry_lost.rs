//! A forgotten password: a link by mail, or whom to ask.

use askama::Template;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use platform::accounts::{self, Email};
use platform::mail;
use platform::pages::{FieldErrors, Fields, Form, Problem, View, page_with};
use platform::web::{Answer, Ask, done};

use super::frame::frame;
use crate::mails;

#[derive(Template)]
#[template(path = "entry_lost.html")]
struct LostPage {
    view: View,
    form: Form,
    /// Does this installation send mail?
    by_mail: bool,
}

/// The form.
pub async fn show(ask: Ask) -> Answer {
    let view = view(&ask);
    page_with(StatusCode::OK, LostPage { view, form: Form::blank(), by_mail: mail::is_on(&ask.node.config) })
}

/// Sends a link, if there is such an account; the answer is the same if there is none.
pub async fn send(ask: Ask, fields: Fields) -> Answer {
    if !mail::is_on(&ask.node.config) {
        return Err(Problem::Conflict("admin-lost-no-mail"));
    }
    let Some(email) = Email::parse(fields.text("correo")) else {
        let errors = FieldErrors::one("correo", "admin-entry-email-incomplete");
        return again(&ask, fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let Err(wait) = accounts::ask_link(&ask.node.db, &email, &ask.client, mails::RESET.kind).await? else {
        return done("/entrar/olvido", "admin-done-enlace");
    };
    let mut errors = FieldErrors::new();
    errors.add_with("correo", "admin-entry-too-many", &[("n", wait.into())]);
    let mut response = again(&ask, fields, &errors, StatusCode::TOO_MANY_REQUESTS)?;
    response.headers_mut().insert(RETRY_AFTER, wait.into());
    Ok(response)
}

fn view(ask: &Ask) -> View {
    let mut view = frame(ask, ask.t("admin-lost-title"), "/entrar");
    view.crumbs = vec![ask.crumb("admin-entry-title", "/entrar")];
    view
}

fn again(ask: &Ask, fields: Fields, errors: &FieldErrors, status: StatusCode) -> Answer {
    let mut view = view(ask);
    let form = Form::failed(&mut view, fields.into_typed(), errors);
    page_with(status, LostPage { view, form, by_mail: true })
}
