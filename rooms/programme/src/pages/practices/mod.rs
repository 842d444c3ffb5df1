//! Good practices: sent by anybody, reviewed by two, published or sent back with reasons, compared.

mod compare;
mod criteria;
mod review;
mod send;

use axum::extract::Path;
use platform::pages::{Link, Slice};
use platform::web::{Ask, Routes};
use records::pages::{Besides, edit_routes, list_with, record};

use super::shelves::PRACTICES;
use crate::actions::{REVIEW_PRACTICES, SEE_PROGRAMME, SEND_PRACTICES};

/// Their addresses.
pub fn add_to(routes: Routes) -> Routes {
    let routes = routes
        .list(PRACTICES.path, &SEE_PROGRAMME, |ask: Ask, slice: Slice| async move {
            let way = |key: &str, href: &str| Link { label: ask.t(key), href: href.to_owned() };
            let mut ways =
                vec![way("programme-practice-send", send::PATH), way("programme-practice-compare", compare::PATH)];
            if ask.may(&REVIEW_PRACTICES) {
                ways.push(way("programme-practice-queue", review::PATH));
            }
            list_with(&PRACTICES, ask, slice, Besides { ways, ..Besides::default() }).await
        })
        .list("/programa/practicas/{id}", &SEE_PROGRAMME, |ask: Ask, Path(id): Path<String>| {
            record(&PRACTICES, ask, id)
        });
    edit_routes(routes, &PRACTICES, &SEE_PROGRAMME)
        .get(send::PATH, &SEND_PRACTICES, send::show)
        .post(send::PATH, &SEND_PRACTICES, send::send)
        .get("/practicas/{door}", &SEND_PRACTICES, send::own)
        .get(compare::PATH, &SEE_PROGRAMME, compare::show)
        .get(review::PATH, &REVIEW_PRACTICES, review::queue)
        .get("/programa/practicas/{id}/revision", &REVIEW_PRACTICES, review::show)
        .post("/programa/practicas/{id}/revision", &REVIEW_PRACTICES, review::save)
}
