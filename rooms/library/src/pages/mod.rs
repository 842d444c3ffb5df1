//! The pages of the library.

mod add;
mod changes;
mod cite;
mod collection;
mod compare;
mod country;
mod describe;
mod document;
mod harvest;
mod harvests;
mod harvests_change;
mod law;
mod lists;
mod oai;
mod shelves;
mod treaty;

pub use country::LibraryPart;
pub use describe::LawsAndTreaties;
pub use harvests::HarvestRow;
pub use shelves::SHELVES;

use axum::extract::Path;
use platform::web::{Ask, Routes};
use records::pages::edit_routes;

use self::cite::Format;
use crate::actions::{EDIT_LIBRARY, KEEP_HARVESTS, SEE_LIBRARY};

/// The addresses of the room.
pub fn routes() -> Routes {
    let routes = lists::add_to(Routes::new());
    SHELVES
        .into_iter()
        .fold(routes, |all, shelf| edit_routes(all, shelf, &SEE_LIBRARY))
        .get("/oai", &SEE_LIBRARY, oai::get)
        .post("/oai", &SEE_LIBRARY, oai::post)
        .get(add::ADD, &EDIT_LIBRARY, add::show)
        .upload(add::ADD, &EDIT_LIBRARY, add::bring)
        .post("/biblioteca/agregar/todos", &EDIT_LIBRARY, add::enter_all)
        .post("/biblioteca/agregar/{id}", &EDIT_LIBRARY, add::decide)
        .list("/biblioteca/{id}", &SEE_LIBRARY, document::show)
        .get("/biblioteca/{id}/cita.bib", &SEE_LIBRARY, document::bib)
        .get("/biblioteca/{id}/cita.ris", &SEE_LIBRARY, document::ris)
        .get("/biblioteca/{id}/cita.csl.json", &SEE_LIBRARY, document::csl)
        .list("/colecciones/{id}", &SEE_LIBRARY, collection::show)
        .get("/colecciones/{id}/cita.bib", &SEE_LIBRARY, |ask: Ask, Path(id): Path<String>| {
            collection::references(ask, id, Format::Bib)
        })
        .get("/colecciones/{id}/cita.ris", &SEE_LIBRARY, |ask: Ask, Path(id): Path<String>| {
            collection::references(ask, id, Format::Ris)
        })
        .get("/colecciones/{id}/cita.csl.json", &SEE_LIBRARY, |ask: Ask, Path(id): Path<String>| {
            collection::references(ask, id, Format::Csl)
        })
        .list("/leyes/comparar", &SEE_LIBRARY, compare::show)
        .list("/leyes/cambios", &SEE_LIBRARY, changes::show)
        .list("/leyes/{id}", &SEE_LIBRARY, law::show)
        .list("/tratados/{id}", &SEE_LIBRARY, treaty::show)
        .list("/cosechas", &KEEP_HARVESTS, harvests::list)
        .post("/cosechas", &KEEP_HARVESTS, harvests_change::add)
        .get("/cosechas/{id}", &KEEP_HARVESTS, harvest::show)
        .get("/cosechas/{id}/quitar", &KEEP_HARVESTS, harvests_change::confirm_removal)
        .post("/cosechas/{id}/quitar", &KEEP_HARVESTS, harvests_change::remove)
        .post("/cosechas/{id}/{verb}", &KEEP_HARVESTS, harvests_change::change)
}
