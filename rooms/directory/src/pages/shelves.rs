//! The lists of records: who is there and who can speak; agreements; networks of contact points.

use axum::extract::Path;
use platform::pages::Slice;
use platform::web::{Ask, Routes};
use records::pages::{Facet, Shelf, list, record};

use crate::actions::SEE_DIRECTORY;
use crate::kinds::{AGREEMENT, CONTACT, ORGANISATION, VOICE};

/// Institutions, organisations, networks, and who can speak.
pub static DIRECTORY: Shelf = Shelf {
    path: "/directorio",
    kinds: &[&VOICE, &ORGANISATION],
    words: "directory-shelf-{}",
    facets: &[
        Facet { parameter: "tema", kind: &ORGANISATION, field: "topics" },
        Facet { parameter: "tipo", kind: &ORGANISATION, field: "kind" },
        Facet { parameter: "estado", kind: &ORGANISATION, field: "standing" },
        Facet { parameter: "lengua", kind: &ORGANISATION, field: "languages" },
    ],
};

/// Agreements.
pub static AGREEMENTS: Shelf = Shelf {
    path: "/acuerdos",
    kinds: &[&AGREEMENT],
    words: "directory-agreements-{}",
    facets: &[
        Facet { parameter: "tipo", kind: &AGREEMENT, field: "kind" },
        Facet { parameter: "estado", kind: &AGREEMENT, field: "standing" },
        Facet { parameter: "tema", kind: &AGREEMENT, field: "topics" },
    ],
};

/// Contact points.
pub static NETWORKS: Shelf = Shelf {
    path: "/redes",
    kinds: &[&CONTACT],
    words: "directory-networks-{}",
    facets: &[Facet { parameter: "red", kind: &CONTACT, field: "network" }],
};

/// Their addresses.
pub fn add_to(routes: Routes) -> Routes {
    routes
        .list("/directorio", &SEE_DIRECTORY, |ask: Ask, slice: Slice| list(&DIRECTORY, ask, slice))
        .list("/directorio/{id}", &SEE_DIRECTORY, |ask: Ask, Path(id): Path<String>| record(&DIRECTORY, ask, id))
        .list("/acuerdos", &SEE_DIRECTORY, |ask: Ask, slice: Slice| list(&AGREEMENTS, ask, slice))
        .list("/acuerdos/{id}", &SEE_DIRECTORY, |ask: Ask, Path(id): Path<String>| record(&AGREEMENTS, ask, id))
        .list("/redes", &SEE_DIRECTORY, |ask: Ask, slice: Slice| list(&NETWORKS, ask, slice))
        .list("/redes/{id}", &SEE_DIRECTORY, |ask: Ask, Path(id): Path<String>| record(&NETWORKS, ask, id))
}
