//! What the pages of this room have in common: the frame with its notice, instants, going on after a form, lists as data.

use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use axum::response::{IntoResponse, Redirect};
use platform::pages::{self, Notice, Row, View};
use platform::time;
use platform::web::{Answer, Ask, SESSION_COOKIE, Taking};
use platform::words::Speech;
use serde::Serialize;

/// Instants of administration are told in one zone, which each page names.
const ZONE: &str = "UTC";
/// Rows of a list on a page.
pub const ROWS: usize = 50;
/// Rows of a list taken away as data.
const ROWS_TAKEN: usize = 1000;

/// The frame of a page; where a form was done with success, the address says which (`?hecho=…`), and the page says so.
pub fn frame(ask: &Ask, title: String, section: &str) -> View {
    let mut view = ask.view(title, section);
    view.head.noindex = true;
    if let Some(done) = parameter(ask, "hecho") {
        let key = format!("admin-done-{done}");
        if ask.speech.has(&key) {
            view.notice = Some(Notice::done(ask.t(&key)));
        }
        view.address = without(&ask.address, "hecho");
    }
    view
}

/// The value of a parameter of the address.
pub fn parameter(ask: &Ask, name: &str) -> Option<String> {
    let query = ask.address.split_once('?')?.1;
    let found = url::form_urlencoded::parse(query.as_bytes()).find(|(n, _)| n == name)?;
    let value = found.1.trim().to_owned();
    (!value.is_empty()).then_some(value)
}

/// On to a page after a form was done, with a word for what was done.
pub fn done(path: &str, what: &str) -> Answer {
    let sign = if path.contains('?') { '&' } else { '?' };
    Ok(Redirect::to(&format!("{path}{sign}hecho={what}")).into_response())
}

/// An instant for people and for machines.
pub struct When {
    /// RFC 3339.
    pub iso: String,
    /// In words.
    pub text: String,
}

impl When {
    /// Day and hour.
    pub fn of(speech: &Speech, micros: i64) -> When {
        When { iso: time::rfc3339(micros), text: speech.instant_short(micros, ZONE) }
    }

    /// Day and hour, and how long ago.
    pub fn ago(speech: &Speech, micros: i64) -> When {
        let ago = speech.span_ago(micros, time::now());
        When { text: format!("{} ({ago})", speech.instant_short(micros, ZONE)), iso: time::rfc3339(micros) }
    }
}

/// How many rows a list shows.
pub fn rows(ask: &Ask) -> usize {
    if ask.taking() == Taking::Page { ROWS } else { ROWS_TAKEN }
}

/// A list as data, where it is asked for as such; `None` for the page.
pub fn taken<R: Row + Serialize>(ask: &Ask, view: &View, name: &str, rows: &[R], next: Option<&str>) -> Option<Answer> {
    let next = next.map(|key| view.slice_href(Some(key)));
    match ask.taking() {
        Taking::Page => None,
        Taking::Json => Some(pages::json(rows, next.as_deref())),
        Taking::Csv => Some(pages::csv(name, rows, next.as_deref())),
        // lists of administration are not for feed readers
        Taking::Atom => Some(Err(pages::Problem::NotFound)),
    }
}

/// The token of the session that a request carries.
pub fn session_token(headers: &HeaderMap) -> String {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == SESSION_COOKIE).map(|(_, token)| token.to_owned()).unwrap_or_default()
}

fn without(address: &str, name: &str) -> String {
    let Some((path, query)) = address.split_once('?') else { return address.to_owned() };
    let mut kept = url::form_urlencoded::Serializer::new(String::new());
    kept.extend_pairs(url::form_urlencoded::parse(query.as_bytes()).filter(|(n, _)| n != name));
    match kept.finish() {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_for_what_was_done_does_not_stay_in_the_address() {
        assert_eq!(without("/a?hecho=rol", "hecho"), "/a");
        assert_eq!(without("/a?q=x+y&hecho=rol&z=%26", "hecho"), "/a?q=x+y&z=%26");
        assert_eq!(without("/a", "hecho"), "/a");
    }

    #[test]
    fn the_token_is_found_among_other_cookies() {
        let mut headers = HeaderMap::new();
        assert_eq!(session_token(&headers), "");
        headers.append(COOKIE, "idioma=es; atalaya2=no".parse().expect("a value"));
        headers.append(COOKIE, format!("x=y; {SESSION_COOKIE}=abc").parse().expect("a value"));
        assert_eq!(session_token(&headers), "abc");
    }
}
