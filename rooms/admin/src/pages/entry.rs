//! Signing in and out.

use askama::Template;
use axum::http::header::{RETRY_AFTER, USER_AGENT};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect};
use platform::accounts::{self, Email, Entered, Refused, SignIn};
use platform::pages::{FieldErrors, Fields, Form, View, page, page_with, with_parameter};
use platform::web::{Answer, Ask, cookie, own_path};

use super::entry_code;
use super::frame::{frame, session_token};
use super::welcome::welcome;

#[derive(Template)]
#[template(path = "entry.html")]
struct EntryPage {
    view: View,
    form: Form,
    back: String,
}

/// The form.
pub async fn show(ask: Ask) -> Answer {
    let back = ask.parameter("volver").unwrap_or_default();
    if ask.who.account.is_some() {
        return Ok(Redirect::to(own_path(&back).unwrap_or("/")).into_response());
    }
    let view = frame(&ask, ask.t("admin-entry-title"), "/entrar");
    page(EntryPage { view, form: Form::blank(), back })
}

/// Opens a session and leads back to where its holder came from.
pub async fn enter(ask: Ask, headers: HeaderMap, fields: Fields) -> Answer {
    let (email, password) = (fields.text("correo").to_owned(), fields.as_typed("clave").to_owned());
    let mut errors = FieldErrors::new();
    if Email::parse(&email).is_none() {
        errors.add("correo", "admin-entry-email-incomplete");
    }
    if password.is_empty() {
        errors.add("clave", "admin-entry-password-missing");
    }
    if !errors.is_empty() {
        return again(&ask, fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let agent = headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let asked = SignIn { email: &email, password: &password, client: &ask.client, agent };
    match accounts::sign_in(&ask.node.db, &ask.node.config, &asked).await? {
        Ok(Entered::Open(signed)) => Ok(welcome(&ask, fields.text("volver"), &signed)),
        Ok(Entered::Half(token)) => Ok(entry_code::ask_for_it(&ask, fields.text("volver"), &token)),
        Err(Refused::Wrong | Refused::TooLate) => {
            let errors = FieldErrors::one("correo", "admin-entry-wrong");
            again(&ask, fields, &errors, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(Refused::TooMany { retry_after_seconds }) => {
            let mut errors = FieldErrors::new();
            errors.add_with("correo", "admin-entry-too-many", &[("n", retry_after_seconds.into())]);
            let mut response = again(&ask, fields, &errors, StatusCode::TOO_MANY_REQUESTS)?;
            response.headers_mut().insert(RETRY_AFTER, retry_after_seconds.into());
            Ok(response)
        }
    }
}

/// Ends the session.
pub async fn leave(ask: Ask, headers: HeaderMap) -> Answer {
    accounts::sign_out(&ask.node.db, &session_token(&ask, &headers)).await?;
    let mut response = Redirect::to("/").into_response();
    cookie::SESSION.remove(&ask.node.config, &mut response);
    Ok(response)
}

fn again(ask: &Ask, fields: Fields, errors: &FieldErrors, status: StatusCode) -> Answer {
    let mut view = frame(ask, ask.t("admin-entry-title"), "/entrar");
    let back = fields.text("volver").to_owned();
    // another language leads to the form again: with where its reader was going
    view.address = with_parameter("/entrar", "volver", &back);
    let form = Form::failed(&mut view, fields.into_typed(), errors);
    page_with(status, EntryPage { view, form, back })
}
