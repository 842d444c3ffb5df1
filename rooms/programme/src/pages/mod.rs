//! The pages of the programme.

mod asked;
mod board;
mod calendar;
mod drafts;
mod frozen;
mod home;
mod report;
mod shelves;
mod since;

pub use shelves::SHELVES;

use platform::web::Routes;
use records::pages::routes as of_shelf;

use crate::actions::{KEEP_REPORTS, SEE_PROGRAMME};

/// The addresses of the room.
pub fn routes() -> Routes {
    let routes = SHELVES.into_iter().fold(Routes::new(), |all, shelf| of_shelf(all, shelf, &SEE_PROGRAMME));
    drafts::add_to(routes)
        .get("/programa", &SEE_PROGRAMME, home::show)
        .get(board::PATH, &SEE_PROGRAMME, board::show)
        .get(calendar::PATH, &SEE_PROGRAMME, calendar::show)
        .get("/de-2008-a-hoy", &SEE_PROGRAMME, since::show)
        .get("/programa/informe", &KEEP_REPORTS, report::show)
        .get("/programa/informe/archivo", &KEEP_REPORTS, report::file)
        .post("/programa/informe", &KEEP_REPORTS, report::freeze)
        .get("/programa/informes", &SEE_PROGRAMME, frozen::list)
        .get("/programa/informes/{id}", &SEE_PROGRAMME, frozen::show)
        .get("/programa/informes/{id}/{file}", &SEE_PROGRAMME, frozen::file)
}
