//! Where vocabularies stand, and what they are called.

use platform::pages::{Link, View};
use platform::web::Ask;
use platform::words::{Lang, Speech};

/// Where they stand.
pub(crate) const VOCABULARIES: &str = "/vocabularios";

/// The address of a vocabulary.
pub(super) fn address(name: &str) -> String {
    format!("{VOCABULARIES}/{name}")
}

/// Its name in words, where a room says it: `directory-vocabulary-topics`.
pub(in crate::pages) fn words(ask: &Ask, name: &str) -> String {
    said(ask, &ask.speech, name).unwrap_or_else(|| name.to_owned())
}

/// The same in all languages that have another one than Spanish, by language.
pub(super) fn names(ask: &Ask, name: &str) -> Vec<(String, String)> {
    let mut names: Vec<(String, String)> = Vec::new();
    for lang in Lang::ALL {
        let words = said(ask, &ask.node.words.speak(lang), name).unwrap_or_else(|| name.to_owned());
        if names.first().is_none_or(|(_, spanish)| *spanish != words) {
            names.push((lang.code().to_owned(), words));
        }
    }
    names
}

fn said(ask: &Ask, speech: &Speech, name: &str) -> Option<String> {
    let mut keys = ask.node.rooms.iter().map(|room| format!("{}-vocabulary-{name}", room.name));
    keys.find(|key| speech.has(key)).map(|key| speech.t(&key))
}

/// A page below a vocabulary.
pub(super) fn below(ask: &Ask, name: &str, title: String) -> View {
    let mut view = ask.view_after_form(title, VOCABULARIES);
    view.crumbs = vec![ask.crumb("records-vocabularies-title", VOCABULARIES)];
    view.crumbs.push(Link { label: words(ask, name), href: address(name) });
    view.head.noindex = true;
    view
}
