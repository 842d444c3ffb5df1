//! Into the site, with an open session.

use axum::response::{IntoResponse, Redirect, Response};
use platform::accounts::SignedIn;
use platform::pages::with_parameter;
use platform::web::{Ask, cookie};

/// Leads on into the site with an open session.
pub fn welcome(ask: &Ask, back: &str, signed: &SignedIn) -> Response {
    let back = own_path(back);
    let target = if signed.account.language == ask.speech.lang() {
        back.to_owned()
    } else {
        with_parameter(back, "lang", signed.account.language.code())
    };
    let mut response = Redirect::to(&target).into_response();
    cookie::SESSION.set(&ask.node.config, &mut response, &signed.token);
    response
}

/// A path of this site, or its front page: nobody is led elsewhere by a link to sign in.
pub fn own_path(back: &str) -> &str {
    let inside =
        back.starts_with('/') && !back.starts_with("//") && back.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    if inside { back } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn nobody_is_led_to_another_site() {
        for (back, to) in [
            ("/fuentes?pais=HN", "/fuentes?pais=HN"),
            ("", "/"),
            ("//malo.example", "/"),
            ("/\\malo.example", "/"),
            ("https://malo.example", "/"),
            ("/a\r\nSet-Cookie: x", "/"),
            ("/\t/malo.example", "/"),
        ] {
            assert_eq!(own_path(back), to, "{back:?}");
        }
    }
}
