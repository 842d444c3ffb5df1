//! The pages of the programme.

mod asked;
mod assistance;
mod board;
mod calendar;
mod changes;
mod conclusions;
mod dates;
mod drafts;
mod files;
mod frozen;
mod home;
mod iati;
mod meeting;
mod money;
mod open;
mod practices;
mod reached;
mod report;
mod sending;
mod shelves;
mod since;
mod timeline;

pub use assistance::FitPanel;
pub use drafts::{KIND as DRAFT_FILES, run as set_draft_files};
pub use frozen::{KIND as REPORT_FILES, run as set_report_files};
pub use money::MoneyPanel;
pub use reached::ReachedPanel;
pub use shelves::SHELVES;
use shelves::{ACTIVITIES, ASSISTANCES, MEETINGS, PRACTICES};

use axum::extract::Path;
use platform::pages::{Link, Slice};
use platform::web::{Ask, Routes};
use records::pages::{Besides, edit_routes, list_with, record, routes as of_shelf};

use crate::actions::{EDIT_DRAFTS, KEEP_REPORTS, SEE_PROGRAMME};

/// The addresses of the room.
pub fn routes() -> Routes {
    // these have more than the machinery gives
    let routes = SHELVES.into_iter().fold(Routes::new(), |all, shelf| match shelf.path {
        path if path == ACTIVITIES.path => activities(all),
        path if path == MEETINGS.path => meeting::add_to(all),
        path if path == PRACTICES.path => practices::add_to(all),
        path if path == ASSISTANCES.path => assistance::add_to(all),
        _ => of_shelf(all, shelf, &SEE_PROGRAMME),
    });
    drafts::add_to(routes)
        .get(iati::PATH, &SEE_PROGRAMME, iati::show)
        .get(dates::PATH, &EDIT_DRAFTS, dates::show)
        .post(dates::PATH, &KEEP_REPORTS, dates::save)
        .get(changes::PATH, &KEEP_REPORTS, changes::show)
        .get(conclusions::PATH, &SEE_PROGRAMME, conclusions::show)
        .get("/programa", &SEE_PROGRAMME, home::show)
        .list(open::UNANSWERED, &SEE_PROGRAMME, open::unanswered)
        .list(open::WITHOUT_OUTCOME, &SEE_PROGRAMME, open::without_outcome)
        .get(board::PATH, &SEE_PROGRAMME, board::show)
        .get(calendar::PATH, &SEE_PROGRAMME, calendar::show)
        .get(timeline::PATH, &SEE_PROGRAMME, timeline::show)
        .get(since::PATH, &SEE_PROGRAMME, since::show)
        .get("/programa/informe", &KEEP_REPORTS, report::show)
        .get("/programa/informe/archivo", &KEEP_REPORTS, report::file)
        .post("/programa/informe", &KEEP_REPORTS, report::freeze)
        .list("/programa/informes", &SEE_PROGRAMME, frozen::list)
        .get("/programa/informes/{id}", &SEE_PROGRAMME, frozen::show)
        .get("/programa/informes/{id}/{file}", &SEE_PROGRAMME, frozen::file)
}

/// Activities, which registers of cooperation take too.
fn activities(routes: Routes) -> Routes {
    let routes = routes
        .list(ACTIVITIES.path, &SEE_PROGRAMME, |ask: Ask, slice: Slice| async move {
            let iati = Link { label: ask.t("programme-iati-take"), href: iati::PATH.to_owned() };
            list_with(&ACTIVITIES, ask, slice, Besides { ways: vec![iati], ..Besides::default() }).await
        })
        .list("/programa/actividades/{id}", &SEE_PROGRAMME, |ask: Ask, Path(id): Path<String>| {
            record(&ACTIVITIES, ask, id)
        });
    edit_routes(routes, &ACTIVITIES, &SEE_PROGRAMME)
}
