//! Setting a password anew by a link that works once.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::accounts::{self, Account, Password};
use platform::pages::{FieldErrors, Fields, Form, View, page_with};
use platform::web::{Answer, Ask, done};

use super::frame::frame;

#[derive(Template)]
#[template(path = "reset.html")]
struct ResetPage {
    view: View,
    form: Form,
    owner: Option<Account>,
}

/// The form, or that the link does not work.
pub async fn show(ask: Ask, Path(token): Path<String>) -> Answer {
    let owner = accounts::reset_owner(&ask.node.db, &token).await?;
    let status = if owner.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let view = frame(&ask, ask.t("admin-reset-title"), "/entrar");
    page_with(status, ResetPage { view, form: Form::blank(), owner })
}

/// Sets the password.
pub async fn set(ask: Ask, Path(token): Path<String>, fields: Fields) -> Answer {
    let Some(owner) = accounts::reset_owner(&ask.node.db, &token).await? else {
        return show(ask, Path(token)).await;
    };
    let password = match Password::chosen(fields.as_typed("clave"), &owner.email, &owner.name) {
        Ok(password) => password,
        Err(weak) => {
            let errors = FieldErrors::one("clave", &format!("admin-password-{}", weak.word()));
            let mut view = frame(&ask, ask.t("admin-reset-title"), "/entrar");
            let form = Form::failed(&mut view, fields.into_typed(), &errors);
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, ResetPage { view, form, owner: Some(owner) });
        }
    };
    if !accounts::use_reset(&ask.node.db, &token, &password).await? {
        return show(ask, Path(token)).await;
    }
    done("/entrar", "admin-done-clave")
}
