//! Vocabularies: their terms in a tree with their uses, taken away as CSV and SKOS and brought so; terms entered, changed, merged.

mod given;
mod import;
mod list;
mod new;
mod place;
mod skos;
mod term;

pub(crate) use place::VOCABULARIES;
pub(super) use place::words;

use platform::web::Routes;

use crate::actions::{EDIT_VOCABULARIES, SEE_VOCABULARIES, SHAPE_RECORDS};

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
