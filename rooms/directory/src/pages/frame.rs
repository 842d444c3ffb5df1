//! What the pages of this room have in common: the frame with its notice, and going on after a form.

use axum::response::{IntoResponse, Redirect};
use platform::pages::{Notice, View};
use platform::web::{Answer, Ask};

/// Parameters that say what was done: the word, and how many.
const DONE: [&str; 2] = ["hecho", "cuantos"];

/// The frame of a page; where a form was done with success, the address says which, and the page says so once.
pub fn frame(ask: &Ask, title: impl Into<String>) -> View {
    let mut view = ask.view(title, "/medios");
    if let Some(done) = parameter(ask, "hecho") {
        let key = format!("directory-done-{done}");
        let count: i64 = parameter(ask, "cuantos").and_then(|n| n.parse().ok()).unwrap_or(0);
        if ask.speech.has(&key) {
            view.notice = Some(Notice::done(view.count(&key, count)));
        }
        view.address = without(&ask.address, &DONE);
    }
    view
}

/// The value of a parameter of the address; none where it is empty.
pub fn parameter(ask: &Ask, name: &str) -> Option<String> {
    let query = ask.address.split_once('?')?.1;
    let found = url::form_urlencoded::parse(query.as_bytes()).find(|(n, _)| n == name)?;
    let value = found.1.trim().to_owned();
    (!value.is_empty()).then_some(value)
}

/// The address of the page with one parameter set, or taken out; its place in a list is given up.
pub fn with(address: &str, name: &str, value: Option<&str>) -> String {
    let kept = without(address, &[name, "despues"]);
    match value {
        None => kept,
        Some(value) => {
            let sign = if kept.contains('?') { '&' } else { '?' };
            let value: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
            format!("{kept}{sign}{name}={value}")
        }
    }
}

/// On to a page after a form was done, with a word for what was done.
pub fn done(path: &str, what: &str) -> Answer {
    Ok(Redirect::to(&format!("{path}?hecho={what}")).into_response())
}

fn without(address: &str, names: &[&str]) -> String {
    let Some((path, query)) = address.split_once('?') else { return address.to_owned() };
    let mut kept = url::form_urlencoded::Serializer::new(String::new());
    kept.extend_pairs(url::form_urlencoded::parse(query.as_bytes()).filter(|(n, _)| !names.contains(&&**n)));
    match kept.finish() {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_are_set_and_taken_out_one_by_one() {
        assert_eq!(with("/medios?pais=HN&idioma=es&despues=a%7Cb", "pais", None), "/medios?idioma=es");
        assert_eq!(with("/medios?idioma=es", "pais", Some("GT")), "/medios?idioma=es&pais=GT");
        assert_eq!(with("/medios", "nombre", Some("a&b")), "/medios?nombre=a%26b");
    }

    #[test]
    fn what_was_done_does_not_stay_in_the_address() {
        assert_eq!(without("/medios?hecho=importado&cuantos=3&pais=HN", &DONE), "/medios?pais=HN");
        assert_eq!(without("/medios", &DONE), "/medios");
    }
}
