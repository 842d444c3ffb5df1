//! What the lists hold: documents, laws, treaties, collections.

use records::pages::{Facet, Shelf};

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
