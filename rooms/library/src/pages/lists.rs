//! The pages of the lists.

use platform::pages::{Link, Slice, without_parameters};
use platform::web::{Answer, Ask, Routes};
use records::pages::{Besides, Mark, list, list_with};

use super::add::ADD;
use super::cite::{self, Format};
use super::document::access;
use super::shelves::{COLLECTIONS, DOCUMENTS, LAWS, TREATIES};
use crate::actions::{EDIT_LIBRARY, SEE_LIBRARY};
use crate::kinds::DOCUMENT;

/// Their addresses.
pub fn add_to(routes: Routes) -> Routes {
    routes
        .list("/biblioteca", &SEE_LIBRARY, documents)
        .get("/biblioteca.bib", &SEE_LIBRARY, |ask: Ask| cite::all(ask, Format::Bib))
        .get("/biblioteca.ris", &SEE_LIBRARY, |ask: Ask| cite::all(ask, Format::Ris))
        .get("/biblioteca.csl.json", &SEE_LIBRARY, |ask: Ask| cite::all(ask, Format::Csl))
        .list("/leyes", &SEE_LIBRARY, laws)
        .list("/colecciones", &SEE_LIBRARY, |ask: Ask, slice: Slice| list(&COLLECTIONS, ask, slice))
        .list("/tratados", &SEE_LIBRARY, |ask: Ask, slice: Slice| list(&TREATIES, ask, slice))
}

async fn documents(ask: Ask, slice: Slice) -> Answer {
    let query = ask.address.split_once('?').map_or(String::new(), |(_, query)| format!("?{query}"));
    let query = without_parameters(&query, &["despues", "lang"]);
    let alternates = cite::alternates(&ask.t("library-documents-title"), DOCUMENTS.path, &query);
    let way = |key: &str, href: &str| Link { label: ask.t(key), href: href.to_owned() };
    let mut ways = vec![way("library-collections-title", COLLECTIONS.path)];
    ways.extend(ask.may(&EDIT_LIBRARY).then(|| way("library-add-title", ADD)));
    ways.push(way("library-oai", "/oai?verb=Identify"));
    let mark: Mark = |ask, sayer, record, body| access(ask, sayer, &DOCUMENT, record, body);
    list_with(&DOCUMENTS, ask, slice, Besides { alternates, ways, mark: Some(mark) }).await
}

async fn laws(ask: Ask, slice: Slice) -> Answer {
    let way = |key: &str, href: &str| Link { label: ask.t(key), href: href.to_owned() };
    let ways = vec![
        way("library-treaties-title", "/tratados"),
        way("library-compare-title", "/leyes/comparar"),
        way("library-changes-title", "/leyes/cambios"),
    ];
    list_with(&LAWS, ask, slice, Besides { ways, ..Besides::default() }).await
}
