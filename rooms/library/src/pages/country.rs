//! What the library adds to the page of a country.

use anyhow::Result;
use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::pages::{Link, State};
use platform::web::Ask;
use records::pages::reader;
use room_directory::{Component, Count, CountryPart, Counts};

use super::law::state_of;
use crate::country::{self, CountryCounts, Unratified};
use crate::kinds::{DOCUMENT, LAW, TREATY};

/// Laws and documents shown.
const SHOWN: usize = 8;

/// The part.
pub struct LibraryPart;

#[derive(Template)]
#[template(path = "country_part.html")]
struct Part<'a> {
    ask: &'a Ask,
    country: &'a str,
    laws: Vec<Line>,
    /// How many treaties it did not ratify, in words.
    unratified: String,
    treaties: Vec<Line>,
    documents: Vec<Line>,
}

struct Line {
    href: String,
    title: String,
    state: Option<(State, String)>,
    is_confirmed: bool,
}

impl CountryPart for LibraryPart {
    fn place(&self) -> u8 {
        40
    }

    fn counts<'a>(&'a self, ask: &'a Ask, countries: &'a [String]) -> BoxFuture<'a, Result<Counts>> {
        async move {
            let counts = country::counts(&ask.node).await?;
            let told = countries
                .iter()
                .filter_map(|country| Some((country.clone(), said(ask, country, counts.get(country)?))));
            Ok(told.collect())
        }
        .boxed()
    }

    fn section<'a>(&'a self, ask: &'a Ask, country: &'a str) -> BoxFuture<'a, Result<Option<String>>> {
        section(ask, country).boxed()
    }

    fn component(&self, ask: &Ask) -> Option<Component> {
        Some(Component {
            name: ask.t("library-component-3"),
            says: ask.t("library-component-3-says"),
            link: Link { label: ask.t("library-documents-title"), href: DOCUMENT.home.to_owned() },
        })
    }
}

fn said(ask: &Ask, country: &str, counts: &CountryCounts) -> Vec<Count> {
    let all = [
        (counts.laws, "library-law-many", format!("/leyes?pais={country}")),
        (
            i64::try_from(counts.unratified).unwrap_or(i64::MAX),
            "library-country-unratified",
            format!("/paises/{}#sin-ratificar", country.to_lowercase()),
        ),
        (counts.documents, "library-document-many", format!("/biblioteca?pais={country}")),
    ];
    let some = all.into_iter().filter(|(n, ..)| *n > 0);
    some.map(|(n, key, href)| Count { words: ask.speech.with(key, &[("n", n.into())]), href }).collect()
}

async fn section(ask: &Ask, country: &str) -> Result<Option<String>> {
    let db = &ask.node.db;
    let lang = ask.speech.lang().code();
    let laws = country::laws(db, country, SHOWN).await?;
    let documents = country::documents(db, country, SHOWN).await?;
    let treaties = country::unratified(&ask.node, country).await?;
    let laws = laws.iter().map(|law| {
        let body = law.body.seen_by(&LAW, reader(ask));
        let status = body.text("status").unwrap_or("unknown");
        Line {
            href: LAW.address(&law.id),
            title: body.in_language("title", lang).unwrap_or(&law.title).to_owned(),
            state: Some((state_of(status), ask.t(&LAW.key(&format!("choice-status-{status}"))))),
            is_confirmed: law.confirmed_on.is_some(),
        }
    });
    let documents = documents.iter().map(|document| {
        let body = document.body.seen_by(&DOCUMENT, reader(ask));
        Line {
            href: DOCUMENT.address(&document.id),
            title: body.in_language("title", lang).unwrap_or(&document.title).to_owned(),
            state: None,
            is_confirmed: true,
        }
    });
    let unratified = ask.speech.with("library-country-unratified", &[("n", treaties.len().into())]);
    let treaties = treaties.iter().map(|treaty| line(ask, treaty));
    let part = Part {
        ask,
        country,
        laws: laws.collect(),
        unratified,
        treaties: treaties.collect(),
        documents: documents.collect(),
    };
    Ok(Some(part.render()?))
}

fn line(ask: &Ask, treaty: &Unratified) -> Line {
    let state = if treaty.status == "signed-only" { State::Late } else { State::Idle };
    Line {
        href: TREATY.address(&treaty.card.id),
        state: Some((state, ask.t(&TREATY.key(&format!("choice-status-{}", treaty.status))))),
        title: treaty.title(ask.speech.lang().code()).to_owned(),
        is_confirmed: treaty.is_confirmed,
    }
}
