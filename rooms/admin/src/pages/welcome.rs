//! Into the site, with an open session.

use axum::response::{IntoResponse, Redirect, Response};
use platform::accounts::SignedIn;
use platform::pages::with_parameter;
use platform::web::{Ask, cookie, own_path};

/// Leads on into the site with an open session.
pub fn welcome(ask: &Ask, back: &str, signed: &SignedIn) -> Response {
    let back = own_path(back).unwrap_or("/");
    let target = if signed.account.language == ask.speech.lang() {
        back.to_owned()
    } else {
        with_parameter(back, "lang", signed.account.language.code())
    };
    let mut response = Redirect::to(&target).into_response();
    cookie::SESSION.set(&ask.node.config, &mut response, &signed.token);
    response
}
