//! The pages of the Directory.

mod changes;
mod country;
mod describe;
mod edit;
mod facts;
mod import;
mod leave_out;
mod list;
mod panel;
mod propose;
mod record;
mod said;
mod shelves;

pub use country::{AgreedPart, Component, Count, CountryPart, Counts, records_by_country};
pub use describe::DirectoryRecords;
pub use panel::OutletPanel;
pub use propose::ProposedOutlets;
#[cfg(test)]
pub use said::COUNTRIES;
pub use shelves::SHELVES;

use platform::web::Routes;

use crate::actions::{EDIT_OUTLETS, SEE_DIRECTORY, SEE_OUTLETS};

/// The addresses of the room.
pub fn routes() -> Routes {
    shelves::add_to(Routes::new())
        .get("/paises", &SEE_DIRECTORY, country::show_all)
        .get("/paises/{code}", &SEE_DIRECTORY, country::show_one)
        .get("/{code}", &SEE_DIRECTORY, country::lead)
        .list("/medios", &SEE_OUTLETS, list::show)
        .get("/medios/nuevo", &EDIT_OUTLETS, edit::show_new)
        .post("/medios/nuevo", &EDIT_OUTLETS, edit::add)
        .get("/medios/importar", &EDIT_OUTLETS, import::show)
        .post("/medios/importar", &EDIT_OUTLETS, import::import)
        .list("/medios/{id}", &SEE_OUTLETS, record::show)
        .get("/medios/{id}/editar", &EDIT_OUTLETS, edit::show)
        .post("/medios/{id}/editar", &EDIT_OUTLETS, edit::save)
        .get("/medios/{id}/dejar-fuera", &EDIT_OUTLETS, leave_out::show)
        .post("/medios/{id}/dejar-fuera", &EDIT_OUTLETS, leave_out::save)
}
