//! The lists of the register.

use records::pages::{Facet, Shelf};

use crate::kinds::{ACTIVITY, ASSISTANCE, BODY, MANDATE, MEETING, PLAN, PRACTICE};

/// Activities.
pub static ACTIVITIES: Shelf = Shelf {
    path: "/programa/actividades",
    kinds: &[&ACTIVITY],
    words: "programme-activities-{}",
    facets: &[
        Facet { parameter: "estado", kind: &ACTIVITY, field: "status" },
        Facet { parameter: "oficina", kind: &ACTIVITY, field: "office" },
        Facet { parameter: "tipo", kind: &ACTIVITY, field: "kind" },
        Facet { parameter: "mandato", kind: &ACTIVITY, field: "mandates" },
        Facet { parameter: "anos", kind: &ACTIVITY, field: "start" },
    ],
};

/// Mandates.
pub static MANDATES: Shelf = Shelf {
    path: "/programa/mandatos",
    kinds: &[&MANDATE],
    words: "programme-mandates-{}",
    facets: &[
        Facet { parameter: "tipo", kind: &MANDATE, field: "kind" },
        Facet { parameter: "organo", kind: &MANDATE, field: "body" },
        Facet { parameter: "para", kind: &MANDATE, field: "addressed_to" },
        Facet { parameter: "tema", kind: &MANDATE, field: "themes" },
        Facet { parameter: "anos", kind: &MANDATE, field: "year" },
    ],
};

/// Bodies and offices.
pub static BODIES: Shelf = Shelf {
    path: "/programa/organos",
    kinds: &[&BODY],
    words: "programme-bodies-{}",
    facets: &[Facet { parameter: "tipo", kind: &BODY, field: "kind" }],
};

/// Meetings.
pub static MEETINGS: Shelf = Shelf {
    path: "/programa/reuniones",
    kinds: &[&MEETING],
    words: "programme-meetings-{}",
    facets: &[
        Facet { parameter: "tipo", kind: &MEETING, field: "kind" },
        Facet { parameter: "organiza", kind: &MEETING, field: "host" },
        Facet { parameter: "anos", kind: &MEETING, field: "start" },
    ],
};

/// Programmes and plans.
pub static PLANS: Shelf = Shelf {
    path: "/programa/planes",
    kinds: &[&PLAN],
    words: "programme-plans-{}",
    facets: &[
        Facet { parameter: "tipo", kind: &PLAN, field: "kind" },
        Facet { parameter: "oficina", kind: &PLAN, field: "office" },
    ],
};

/// Good practices.
pub static PRACTICES: Shelf = Shelf {
    path: "/programa/practicas",
    kinds: &[&PRACTICE],
    words: "programme-practices-{}",
    facets: &[Facet { parameter: "lado", kind: &PRACTICE, field: "side" }],
};

/// Offers and requests of technical assistance.
pub static ASSISTANCES: Shelf = Shelf {
    path: "/programa/asistencia",
    kinds: &[&ASSISTANCE],
    words: "programme-assistances-{}",
    facets: &[
        Facet { parameter: "tipo", kind: &ASSISTANCE, field: "kind" },
        Facet { parameter: "tema", kind: &ASSISTANCE, field: "themes" },
        Facet { parameter: "estado", kind: &ASSISTANCE, field: "state" },
    ],
};

/// All of them.
pub static SHELVES: [&Shelf; 7] = [&ACTIVITIES, &MANDATES, &BODIES, &MEETINGS, &PLANS, &PRACTICES, &ASSISTANCES];
