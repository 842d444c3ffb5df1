//! Vocabularies: their terms in a tree with their uses, taken away as CSV and SKOS; terms entered, changed, merged.

mod import;
mod list;
mod new;
mod skos;
mod term;

use platform::pages::View;
use platform::web::{Ask, Routes};

use crate::actions::{EDIT_VOCABULARIES, SEE_VOCABULARIES, SHAPE_RECORDS};

/// Where they stand.
pub(crate) const VOCABULARIES: &str = "/vocabularios";

/// Their addresses.
pub(super) fn add_to(routes: Routes) -> Routes {
    routes
        .get(VOCABULARIES, &SEE_VOCABULARIES, list::all)
        .get("/vocabularios/nuevo", &SHAPE_RECORDS, new::show)
        .post(VOCABULARIES, &SHAPE_RECORDS, new::add)
        .list("/vocabularios/{name}", &SEE_VOCABULARIES, list::one)
        .get("/vocabularios/{name}/nuevo", &EDIT_VOCABULARIES, term::show_new)
        .post("/vocabularios/{name}/nuevo", &EDIT_VOCABULARIES, term::add)
        .get("/vocabularios/{name}/importar", &EDIT_VOCABULARIES, import::show)
        .post("/vocabularios/{name}/importar", &EDIT_VOCABULARIES, import::import)
        .get("/vocabularios/{name}/terminos/{id}", &EDIT_VOCABULARIES, term::show)
        .post("/vocabularios/{name}/terminos/{id}", &EDIT_VOCABULARIES, term::save)
}

/// The address of a vocabulary.
fn address(name: &str) -> String {
    format!("{VOCABULARIES}/{name}")
}

/// Its name in words, where a room says it: `directory-vocabulary-topics`.
pub(super) fn words(ask: &Ask, name: &str) -> String {
    let keys = ask.node.rooms.iter().map(|room| format!("{}-vocabulary-{name}", room.name));
    keys.into_iter().find(|key| ask.speech.has(key)).map_or_else(|| name.to_owned(), |key| ask.t(&key))
}

/// A page below a vocabulary.
fn below(ask: &Ask, name: &str, title: String) -> View {
    let mut view = ask.view_after_form(title, VOCABULARIES);
    view.crumbs = vec![ask.crumb("records-vocabularies-title", VOCABULARIES)];
    view.crumbs.push(platform::pages::Link { label: words(ask, name), href: address(name) });
    view.head.noindex = true;
    view
}
