//! After a form: the address of the next page says what was done (`?hecho=…`), and that page says it once in words.

use axum::response::{IntoResponse, Redirect};

use super::{Answer, Ask};
use crate::pages::{self, Notice, View, with_parameter, without_parameters};

/// Parameters that say what was done: the key of its words, and how many.
const DONE: [&str; 2] = ["hecho", "cuantos"];
/// The second word of the keys that may be said so; any other words of the catalogues stay where they belong.
const FAMILY: &str = "done";

impl Ask {
    /// [`Ask::view`] of a page that forms lead on to; it says what was done, and that does not stay in its address.
    pub fn view_after_form(&self, title: impl Into<String>, section: &str) -> View {
        let mut view = self.view(title, section);
        view.notice = self.done_notice();
        view.address = without_parameters(&self.address, &DONE);
        view
    }

    /// The value of a parameter of the address; none where it is empty.
    pub fn parameter(&self, name: &str) -> Option<String> {
        pages::parameter(&self.address, name)
    }

    /// All values of a parameter that may be given several times.
    pub fn parameters(&self, name: &str) -> Vec<String> {
        pages::parameters(&self.address, name)
    }

    fn done_notice(&self) -> Option<Notice> {
        let [key, count] = DONE.map(|name| self.parameter(name));
        let key = key.filter(|key| key.split('-').nth(1) == Some(FAMILY) && self.speech.has(key))?;
        let count: i64 = count.and_then(|count| count.parse().ok()).unwrap_or(0);
        Some(Notice::done(self.speech.with(&key, &[("n", count.into())])))
    }
}

/// On to a page after a form was done; `key` is of the words for what was done: `room-done-thing`.
pub fn done(path: &str, key: &'static str) -> Answer {
    Ok(Redirect::to(&with_parameter(path, "hecho", key)).into_response())
}

/// The same, where the words tell to how many things it was done.
pub fn done_to(path: &str, key: &'static str, count: usize) -> Answer {
    let told = with_parameter(path, "hecho", key);
    Ok(Redirect::to(&with_parameter(&told, "cuantos", &count.to_string())).into_response())
}
