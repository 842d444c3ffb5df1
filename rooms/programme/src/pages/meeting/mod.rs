//! Meetings: the page of one, registering for it, what somebody registered, who registered, certificates.

mod certificate;
mod days;
mod own;
mod page;
mod people;
mod register;

pub use page::{Said, followed, said};

use platform::pages::Slice;
use platform::web::{Ask, Routes};
use records::pages::{edit_routes, list};

use super::shelves::MEETINGS;
use crate::actions::{EDIT_PROGRAMME, REGISTER, SEE_PROGRAMME};

/// Their addresses.
pub fn add_to(routes: Routes) -> Routes {
    let routes = routes
        .list(MEETINGS.path, &SEE_PROGRAMME, |ask: Ask, slice: Slice| list(&MEETINGS, ask, slice))
        .list("/programa/reuniones/{id}", &SEE_PROGRAMME, page::show)
        .get("/programa/reuniones/{id}/inscripcion", &REGISTER, register::show)
        .post("/programa/reuniones/{id}/inscripcion", &REGISTER, register::send)
        .get("/inscripciones/{door}", &REGISTER, own::show)
        .post("/inscripciones/{door}", &REGISTER, own::leave)
        .get("/inscripciones/{door}/constancia.pdf", &REGISTER, own::certificate)
        .list("/programa/reuniones/{id}/participantes", &EDIT_PROGRAMME, people::show)
        .post("/programa/reuniones/{id}/participantes", &EDIT_PROGRAMME, people::save)
        .get("/programa/reuniones/{id}/participantes/{who}", &EDIT_PROGRAMME, people::certificate);
    edit_routes(routes, &MEETINGS, &SEE_PROGRAMME)
}
