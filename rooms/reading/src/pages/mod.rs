//! The pages of Reading: the terms, and importing a list of them.

mod fault;
mod import;
mod terms;

use platform::web::Routes;

use crate::actions::{EDIT_TERMS, SEE_TERMS};

/// The addresses of the room.
pub fn routes() -> Routes {
    Routes::new()
        .list("/terminos", &SEE_TERMS, terms::list)
        .list("/terminos/{id}", &SEE_TERMS, terms::show)
        .get("/terminos-importar", &EDIT_TERMS, import::form)
        .post("/terminos-importar", &EDIT_TERMS, import::import)
        .post("/terminos-releer", &EDIT_TERMS, import::reread)
}
