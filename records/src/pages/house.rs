//! The addresses of records of all kinds.

use platform::web::Routes;

use super::{
    bulk, confirm, consent, import, imports, missed, own, place, proposals, propose, registers, shape, stale,
    vocabularies,
};
use crate::actions::{
    ASK_CONSENT, ASK_STALE, DECIDE_PROPOSALS, IMPORT_RECORDS, SEE_MISSED, SEE_OWN, SEE_UNCONFIRMED, SEND_PROPOSALS,
};

/// All of them.
pub(crate) fn own_routes() -> Routes {
    shape::add_to(registers::add_to(vocabularies::add_to(Routes::new())))
        .get(place::UNCONFIRMED, &SEE_UNCONFIRMED, confirm::queue)
        .get(consent::CONSENTS, &ASK_CONSENT, consent::list)
        .get("/consentimientos/{id}", &ASK_CONSENT, consent::show)
        .post("/consentimientos/{id}", &ASK_CONSENT, consent::ask_for)
        .get(place::STALE, &ASK_STALE, stale::list)
        .post(place::STALE, &ASK_STALE, stale::change)
        .get("/mi-ficha/{door}", &SEE_OWN, own::show)
        .post("/mi-ficha/{door}", &SEE_OWN, own::send)
        .get(missed::MISSED, &SEE_MISSED, missed::show)
        .post(missed::MISSED, &SEE_MISSED, missed::mark_done)
        .get(propose::PROPOSE, &SEND_PROPOSALS, propose::show)
        .post(propose::PROPOSE, &SEND_PROPOSALS, propose::send)
        .get(proposals::PROPOSALS, &DECIDE_PROPOSALS, proposals::list)
        .get("/propuestas/{id}", &SEND_PROPOSALS, proposals::show)
        .post("/propuestas/{id}", &DECIDE_PROPOSALS, proposals::decide)
        .get("/fichas/importar", &IMPORT_RECORDS, import::show)
        .post("/fichas/importar", &IMPORT_RECORDS, import::import)
        .post("/fichas/importar/columnas/{id}/quitar", &IMPORT_RECORDS, import::forget)
        .get(bulk::BULK, &IMPORT_RECORDS, bulk::show)
        .post(bulk::BULK, &IMPORT_RECORDS, bulk::send)
        .get(imports::PATH, &IMPORT_RECORDS, imports::show_all)
        .post("/fichas/importaciones/{id}/deshacer", &IMPORT_RECORDS, imports::take_back)
}
