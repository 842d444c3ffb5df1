//! The lists of records: who is there and who can speak; agreements; networks of contact points.

use anyhow::Result;
use axum::extract::Path;
use platform::pages::{Link, Slice, with_parameter};
use platform::web::{Answer, Ask, Routes};
use records::pages::{self, Besides, Facet, Shelf, reader};
use records::{Filter, Records};

use crate::actions::SEE_DIRECTORY;
use crate::kinds::{AGREEMENT, CONTACT, ORGANISATION, VOICE};

/// Institutions, organisations, networks, and who can speak.
pub static DIRECTORY: Shelf = Shelf {
    path: "/directorio",
    kinds: &[&VOICE, &ORGANISATION],
    words: "directory-shelf-{}",
    facets: &[
        Facet { parameter: "tema", kind: &ORGANISATION, field: "topics" },
        Facet { parameter: "quien", kind: &VOICE, field: "who" },
        Facet { parameter: "responde", kind: &VOICE, field: "answers" },
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

/// Where the experts are listed.
const EXPERTS: &str = "/directorio?clase=voice&quien=woman";

/// All of them.
pub static SHELVES: [&Shelf; 3] = [&DIRECTORY, &AGREEMENTS, &NETWORKS];

/// Their addresses.
pub fn add_to(routes: Routes) -> Routes {
    let record = |ask: Ask, Path(id): Path<String>| pages::record(&DIRECTORY, ask, id);
    let routes = routes.list("/directorio", &SEE_DIRECTORY, directory).list("/directorio/{id}", &SEE_DIRECTORY, record);
    let routes = pages::edit_routes(routes, &DIRECTORY, &SEE_DIRECTORY);
    [&AGREEMENTS, &NETWORKS].into_iter().fold(routes, |all, shelf| pages::routes(all, shelf, &SEE_DIRECTORY))
}

/// The list of who is there leads to the experts, of the country that is looked at, to what they agreed and to their networks.
async fn directory(ask: Ask, slice: Slice) -> Answer {
    let experts = match ask.parameters("pais").as_slice() {
        [country] => experts(&ask, Some(&country.to_uppercase())).await?,
        _ => experts(&ask, None).await?,
    };
    let ways = [("directory-agreements-title", &AGREEMENTS), ("directory-networks-title", &NETWORKS)];
    let ways = ways.into_iter().map(|(key, shelf)| Link { label: ask.t(key), href: shelf.path.to_owned() });
    let ways = experts.into_iter().chain(ways).collect();
    pages::list_with(&DIRECTORY, ask, slice, Besides { ways, ..Besides::default() }).await
}

/// The women among those who can speak, of a country or of all; nothing where there are none.
pub async fn experts(ask: &Ask, country: Option<&str>) -> Result<Option<Link>> {
    let of = Filter { reader: reader(ask), ..Filter::of(VOICE.name).with("who", "woman") };
    let (filter, href) = match country {
        Some(code) => (of.with("country", code), with_parameter(EXPERTS, "pais", code)),
        None => (of, EXPERTS.to_owned()),
    };
    let n = Records::of(&ask.node.db).count(&filter).await?;
    Ok((n > 0).then(|| Link { label: ask.t("directory-experts"), href }))
}
