//! The lists: documents, laws, treaties.

use axum::extract::Path;
use platform::pages::Slice;
use platform::web::{Ask, Routes};
use records::pages::{Facet, Shelf, list, record};

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

/// Their addresses.
pub fn add_to(routes: Routes) -> Routes {
    routes
        .list("/biblioteca", &SEE_LIBRARY, |ask: Ask, slice: Slice| list(&DOCUMENTS, ask, slice))
        .list("/biblioteca/{id}", &SEE_LIBRARY, |ask: Ask, Path(id): Path<String>| record(&DOCUMENTS, ask, id))
        .list("/leyes", &SEE_LIBRARY, |ask: Ask, slice: Slice| list(&LAWS, ask, slice))
        .list("/leyes/{id}", &SEE_LIBRARY, |ask: Ask, Path(id): Path<String>| record(&LAWS, ask, id))
        .list("/tratados", &SEE_LIBRARY, |ask: Ask, slice: Slice| list(&TREATIES, ask, slice))
        .list("/tratados/{id}", &SEE_LIBRARY, |ask: Ask, Path(id): Path<String>| record(&TREATIES, ask, id))
}
