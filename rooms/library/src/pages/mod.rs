//! The pages of the library.

mod changes;
mod cite;
mod compare;
mod country;
mod describe;
mod document;
mod harvest;
mod harvests;
mod harvests_change;
mod law;
mod oai;
mod shelves;
mod treaty;

pub use country::LibraryPart;
pub use describe::LawsAndTreaties;
pub use harvests::HarvestRow;

use platform::web::Routes;
use records::pages::edit_routes;

use crate::actions::{KEEP_HARVESTS, SEE_LIBRARY};

/// The addresses of the room.
pub fn routes() -> Routes {
    let shelves = [&shelves::DOCUMENTS, &shelves::LAWS, &shelves::TREATIES];
    let routes = shelves::add_to(Routes::new());
    shelves
        .into_iter()
        .fold(routes, |all, shelf| edit_routes(all, shelf, &SEE_LIBRARY))
        .get("/oai", &SEE_LIBRARY, oai::get)
        .post("/oai", &SEE_LIBRARY, oai::post)
        .list("/biblioteca/{id}", &SEE_LIBRARY, document::show)
        .get("/biblioteca/{id}/cita.bib", &SEE_LIBRARY, document::bib)
        .get("/biblioteca/{id}/cita.ris", &SEE_LIBRARY, document::ris)
        .get("/biblioteca/{id}/cita.csl.json", &SEE_LIBRARY, document::csl)
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
