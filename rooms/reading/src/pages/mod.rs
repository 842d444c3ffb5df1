//! The pages of Reading: checking a text, correcting a reading, the terms and names, importing lists of
//! them, and how good the machine is.

mod check;
mod correct;
mod draft;
mod draft_term;
mod draft_trial;
mod dry_run;
mod import;
mod missed;
mod name;
mod names;
mod names_import;
mod quality;
mod standing;
mod terms;

use platform::web::Routes;

use crate::actions::{CHECK_TEXT, CORRECT_READINGS, EDIT_TERMS, SEE_TERMS};

/// The addresses of the room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/revisar", &CHECK_TEXT, check::form)
        .post("/revisar", &CHECK_TEXT, check::check)
        .get("/n/{id}/corregir", &CORRECT_READINGS, correct::show)
        .post("/n/{id}/corregir", &CORRECT_READINGS, correct::correct)
        .list("/lectura/calidad", &SEE_TERMS, quality::show)
        .list("/nombres", &SEE_TERMS, names::list)
        .get("/nombres/nombre", &EDIT_TERMS, name::show)
        .post("/nombres/nombre", &EDIT_TERMS, name::save)
        .get("/nombres-importar", &EDIT_TERMS, names_import::form)
        .post("/nombres-importar", &EDIT_TERMS, names_import::import)
        .list("/terminos", &SEE_TERMS, terms::list)
        .list("/terminos/{id}", &SEE_TERMS, terms::show)
        .get("/terminos-borrador", &EDIT_TERMS, draft::show)
        .post("/terminos-borrador", &EDIT_TERMS, draft::change)
        .get("/terminos-borrador/termino", &EDIT_TERMS, draft_term::show)
        .post("/terminos-borrador/termino", &EDIT_TERMS, draft_term::save)
        .get("/terminos-importar", &EDIT_TERMS, import::form)
        .post("/terminos-importar", &EDIT_TERMS, import::import)
        .post("/terminos-releer", &EDIT_TERMS, import::reread)
}
