//! The lists: documents, laws, treaties.

use platform::pages::{Link, Slice, without_parameters};
use platform::web::{Answer, Ask, Routes};
use records::pages::{Besides, Facet, Shelf, list, list_with};

use super::cite::{self, Format};
use crate::actions::SEE_LIBRARY;
use crate::kinds::{DOCUMENT, LAW, TREATY};

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

/// All of them.
pub static SHELVES: [&Shelf; 3] = [&DOCUMENTS, &LAWS, &TREATIES];

/// Their addresses.
pub fn add_to(routes: Routes) -> Routes {
    routes
        .list("/biblioteca", &SEE_LIBRARY, documents)
        .get("/biblioteca.bib", &SEE_LIBRARY, |ask: Ask| cite::all(ask, Format::Bib))
        .get("/biblioteca.ris", &SEE_LIBRARY, |ask: Ask| cite::all(ask, Format::Ris))
        .get("/biblioteca.csl.json", &SEE_LIBRARY, |ask: Ask| cite::all(ask, Format::Csl))
        .list("/leyes", &SEE_LIBRARY, laws)
        .list("/tratados", &SEE_LIBRARY, |ask: Ask, slice: Slice| list(&TREATIES, ask, slice))
}

async fn documents(ask: Ask, slice: Slice) -> Answer {
    let query = ask.address.split_once('?').map_or(String::new(), |(_, query)| format!("?{query}"));
    let query = without_parameters(&query, &["despues", "lang"]);
    let alternates = cite::alternates(&ask.t("library-documents-title"), DOCUMENTS.path, &query);
    list_with(&DOCUMENTS, ask, slice, Besides { alternates, ..Besides::default() }).await
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
