//! Technical assistance: offers and requests sent by anybody, looked at by a coordinator, matched, answered, followed.

mod contact;
mod contacts;
mod matched;
mod queue;
mod send;

pub use matched::FitPanel;

use axum::extract::Path;
use platform::pages::{Link, Slice};
use platform::web::{Ask, Routes};
use records::pages::{Besides, edit_routes, list_with, record_without};

use super::shelves::ASSISTANCES;
use crate::actions::{EDIT_MANDATES, SEE_PROGRAMME, SEND_ASSISTANCE};

/// Their addresses.
pub fn add_to(routes: Routes) -> Routes {
    let routes = routes
        .list(ASSISTANCES.path, &SEE_PROGRAMME, |ask: Ask, slice: Slice| async move {
            let way = |key: &str, href: &str| Link { label: ask.t(key), href: href.to_owned() };
            let mut ways = vec![way("programme-assistance-send", send::PATH)];
            if ask.may(&EDIT_MANDATES) {
                ways.push(way("programme-assistance-queue", queue::PATH));
            }
            list_with(&ASSISTANCES, ask, slice, Besides { ways, ..Besides::default() }).await
        })
        .list("/programa/asistencia/{id}", &SEE_PROGRAMME, |ask: Ask, Path(id): Path<String>| {
            // contacts stand in the panel, as far as everybody sees the other
            record_without(&ASSISTANCES, ask, id, &["matches"])
        });
    edit_routes(routes, &ASSISTANCES, &SEE_PROGRAMME)
        .get(send::PATH, &SEND_ASSISTANCE, send::show)
        .post(send::PATH, &SEND_ASSISTANCE, send::send)
        .get("/asistencia/{door}", &SEND_ASSISTANCE, send::own)
        .get(queue::PATH, &EDIT_MANDATES, queue::show)
        .post(queue::PATH, &EDIT_MANDATES, queue::decide)
        .post("/programa/asistencia/{id}/contacto", &EDIT_MANDATES, matched::propose)
        .get("/programa/asistencia/{id}/contactos/{otra}", &EDIT_MANDATES, contact::show)
        .post("/programa/asistencia/{id}/contactos/{otra}", &EDIT_MANDATES, contact::save)
}
