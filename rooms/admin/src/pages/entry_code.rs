//! Signing in, second page: the code of the second factor.

use askama::Template;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use platform::accounts::{self, Refused};
use platform::pages::{FieldErrors, Fields, Form, View, page_with, with_parameter};
use platform::web::cookie::Cookie;
use platform::web::{Answer, Ask, own_path};

use super::frame::frame;
use super::welcome::welcome;

/// Seconds that a browser keeps it; the server knows for itself how long it counts.
const HALF_SECONDS: u32 = 600;
/// Of whoever gave the password and has yet to give the code.
const HALF: Cookie = Cookie::new("atalaya-paso", Some(HALF_SECONDS));

#[derive(Template)]
#[template(path = "entry_code.html")]
struct CodePage {
    view: View,
    form: Form,
    back: String,
}

/// Leads on from the password.
pub fn ask_for_it(ask: &Ask, back: &str, token: &str) -> Response {
    let target = match own_path(back).filter(|back| *back != "/") {
        None => "/entrar/codigo".to_owned(),
        Some(back) => with_parameter("/entrar/codigo", "volver", back),
    };
    let mut response = Redirect::to(&target).into_response();
    HALF.set(&ask.node.config, &mut response, token);
    response
}

/// The form; without the password before it, that comes first.
pub async fn show(ask: Ask, headers: HeaderMap) -> Answer {
    let token = HALF.read(&ask.node.config, &headers).unwrap_or_default();
    if !accounts::is_half_open(&ask.node.db, &token).await? {
        return Ok(Redirect::to("/entrar").into_response());
    }
    let back = ask.parameter("volver").unwrap_or_default();
    let view = frame(&ask, ask.t("admin-code-title"), "/entrar");
    page_with(StatusCode::OK, CodePage { view, form: Form::blank(), back })
}

/// Opens the session.
pub async fn enter(ask: Ask, headers: HeaderMap, fields: Fields) -> Answer {
    let (db, config) = (&ask.node.db, &ask.node.config);
    let token = HALF.read(config, &headers).unwrap_or_default();
    if fields.text("codigo").is_empty() {
        let errors = FieldErrors::one("codigo", "admin-second-code-missing");
        return again(&ask, &fields, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let mut errors = FieldErrors::new();
    let mut wait = None;
    match accounts::sign_in_with_code(db, config, &token, fields.text("codigo"), &ask.client).await? {
        Ok(signed) => {
            let mut response = welcome(&ask, fields.text("volver"), &signed);
            HALF.remove(config, &mut response);
            return Ok(response);
        }
        Err(Refused::TooLate) => return Ok(Redirect::to("/entrar").into_response()),
        Err(Refused::Wrong) => errors.add("codigo", "admin-code-wrong"),
        Err(Refused::TooMany { retry_after_seconds }) => {
            errors.add_with("codigo", "admin-entry-too-many", &[("n", retry_after_seconds.into())]);
            wait = Some(retry_after_seconds);
        }
    }
    let status = if wait.is_some() { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut response = again(&ask, &fields, &errors, status)?;
    if let Some(seconds) = wait {
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
    }
    Ok(response)
}

fn again(ask: &Ask, fields: &Fields, errors: &FieldErrors, status: StatusCode) -> Answer {
    let mut view = frame(ask, ask.t("admin-code-title"), "/entrar");
    let back = fields.text("volver").to_owned();
    // a code that was refused is of no use to anybody
    let form = Form::failed(&mut view, Vec::new(), errors);
    page_with(status, CodePage { view, form, back })
}
