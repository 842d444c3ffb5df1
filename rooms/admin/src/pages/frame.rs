//! What the pages of this room have in common: the frame, instants, lists as data.

use axum::http::HeaderMap;
use platform::node::Node;
use platform::pages::{self, Row, View};
use platform::time;
use platform::web::{Answer, Ask, Taking, cookie};
use platform::words::Speech;
use serde::Serialize;

/// Instants of administration are told in one zone, which each page names.
const ZONE: &str = "UTC";
/// Rows of a list on a page.
pub const ROWS: usize = 50;
/// Rows of a list taken away as data.
const ROWS_TAKEN: usize = 1000;

/// The frame of a page; search engines are told to leave it alone.
pub fn frame(ask: &Ask, title: String, section: &str) -> View {
    let mut view = ask.view_after_form(title, section);
    view.head.noindex = true;
    view
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

/// The token of the session that a request carries; empty where there is none.
pub fn session_token(ask: &Ask, headers: &HeaderMap) -> String {
    cookie::SESSION.read(&ask.node.config, headers).unwrap_or_default()
}

/// What a room calls one of its jobs, followers or actions, by the key that it has in a room's catalogue; none where no
/// room has a name for it.
pub fn said_by_room(node: &Node, speech: &Speech, key: impl Fn(&str) -> String) -> Option<String> {
    node.rooms.iter().map(|room| key(room.name)).find(|key| speech.has(key)).map(|key| speech.t(&key))
}
