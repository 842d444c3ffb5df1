//! Where vocabularies stand, and what they are called.

use platform::pages::{Link, View};
use platform::web::Ask;

/// Where they stand.
pub(crate) const VOCABULARIES: &str = "/vocabularios";

/// The address of a vocabulary.
pub(super) fn address(name: &str) -> String {
    format!("{VOCABULARIES}/{name}")
}

/// Its name in words, where a room says it: `directory-vocabulary-topics`.
pub(in crate::pages) fn words(ask: &Ask, name: &str) -> String {
    let keys = ask.node.rooms.iter().map(|room| format!("{}-vocabulary-{name}", room.name));
    keys.into_iter().find(|key| ask.speech.has(key)).map_or_else(|| name.to_owned(), |key| ask.t(&key))
}

/// A page below a vocabulary.
pub(super) fn below(ask: &Ask, name: &str, title: String) -> View {
    let mut view = ask.view_after_form(title, VOCABULARIES);
    view.crumbs = vec![ask.crumb("records-vocabularies-title", VOCABULARIES)];
    view.crumbs.push(Link { label: words(ask, name), href: address(name) });
    view.head.noindex = true;
    view
}
