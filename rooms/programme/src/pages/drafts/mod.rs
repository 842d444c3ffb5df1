//! Drafts of reports: the list, one with what is still missing, a section, a passage, the whole text, freezing.

mod closed;
mod files;
mod freeze;
mod list;
mod passage;
mod place;
mod read;
mod section;
mod show;

pub use files::{KIND, run};
use platform::web::Routes;

use self::place::PATH;
use crate::actions::{EDIT_DRAFTS, KEEP_REPORTS};

/// Their addresses.
pub fn add_to(routes: Routes) -> Routes {
    routes
        .get(PATH, &EDIT_DRAFTS, list::show)
        .post(PATH, &KEEP_REPORTS, list::make)
        .get("/programa/borradores/{id}", &EDIT_DRAFTS, show::show)
        .post("/programa/borradores/{id}/congelar", &KEEP_REPORTS, freeze::freeze)
        .get("/programa/borradores/{id}/archivo/{file}", &EDIT_DRAFTS, read::file)
        .post("/programa/borradores/{id}/archivos", &EDIT_DRAFTS, files::ask_for)
        .get("/programa/borradores/{id}/preparado/{file}", &EDIT_DRAFTS, files::take)
        .get("/programa/borradores/{id}/{lang}", &EDIT_DRAFTS, read::show)
        .get("/programa/borradores/{id}/{lang}/seccion/{section}", &EDIT_DRAFTS, section::show)
        .post("/programa/borradores/{id}/{lang}/seccion/{section}", &EDIT_DRAFTS, section::save)
        .get("/programa/borradores/{id}/{lang}/parrafo/{name}", &EDIT_DRAFTS, passage::show)
        .post("/programa/borradores/{id}/{lang}/parrafo/{name}", &EDIT_DRAFTS, passage::save)
}
