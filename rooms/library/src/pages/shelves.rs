//! The lists: documents, laws, treaties.

use platform::pages::{Link, Slice, without_parameters};
use platform::web::{Answer, Ask, Routes};
use records::pages::{Besides, Facet, Shelf, list, list_with};

use super::add::ADD;
use super::cite::{self, Format};
use crate::actions::{EDIT_LIBRARY, SEE_LIBRARY};
use crate::kinds::{COLLECTION, DOCUMENT, LAW, TREATY};

/// Documents.
pub static DOCUMENTS: Shelf = Shelf {
    path: "/biblioteca",
    kinds: &[&DOCUMENT],
    words: "library-documents-{}",
    facets: &[
        Facet { parameter: "tipo", kind: &DOCUMENT, field: "type" },
        Facet { parameter: "lengua", kind: &DOCUMENT, field: "language" },
        Facet { parameter: "lectura", kind: &DOCUMENT, field: "guides_reading" },
        Facet { parameter: "acceso", kind: &DOCUMENT, field: "access" },
        Facet { parameter: "tema", kind: &DOCUMENT, field: "keywords" },
    ],
};

/// Laws.
pub static LAWS: Shelf = Shelf {
    path: "/leyes",
    kinds: &[&LAW],
    words: "library-laws-{}",
    facets: &[
        Facet { parameter: "tipo", kind: &LAW, field: "kind" },
        Facet { parameter: "estado", kind: &LAW, field: "status" },
        Facet { parameter: "tema", kind: &LAW, field: "keywords" },
        Facet { parameter: "anos", kind: &LAW, field: "year" },
    ],
};

/// Treaties.
pub static TREATIES: Shelf = Shelf {
    path: "/tratados",
    kinds: &[&TREATY],
    words: "library-treaties-{}",
    facets: &[
        Facet { parameter: "organismo", kind: &TREATY, field: "body" },
        Facet { parameter: "tema", kind: &TREATY, field: "keywords" },
        Facet { parameter: "anos", kind: &TREATY, field: "adopted_on" },
    ],
};

/// Collections and reading lists.
pub static COLLECTIONS: Shelf = Shelf {
    path: "/colecciones",
    kinds: &[&COLLECTION],
    words: "library-collections-{}",
    facets: &[
        Facet { parameter: "tipo", kind: &COLLECTION, field: "kind" },
        Facet { parameter: "tema", kind: &COLLECTION, field: "keywords" },
    ],
};

/// All of them.
pub static SHELVES: [&Shelf; 4] = [&DOCUMENTS, &LAWS, &TREATIES, &COLLECTIONS];

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
    list_with(&DOCUMENTS, ask, slice, Besides { alternates, ways }).await
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
