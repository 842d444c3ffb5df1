//! One outlet: its facts, what other rooms know of it, and for editors its changes.

use askama::Template;
use axum::extract::Path;
use axum::response::IntoResponse;
use platform::pages::{JsonLd, PanelHtml, Problem, State, View, csv, page};
use platform::time;
use platform::web::{Answer, Ask, Taking};
use records::pages::Propose;

use super::changes::{Change, changes};
use super::facts::{Evidence, Fact, evidence, facts};
use super::panel::panels;
use super::propose::ProposedOutlets;
use super::said;
use crate::actions::EDIT_OUTLETS;
use crate::model::{Medium, Outlet};
use crate::row::OutletRow;
use crate::store::Outlets;

#[derive(Template)]
#[template(path = "outlet.html")]
struct OutletPage {
    view: View,
    id: String,
    medium: String,
    country: String,
    /// Is it invented?
    is_sample: bool,
    lede: String,
    state: State,
    state_words: String,
    ground: Option<String>,
    left_out: bool,
    facts: Vec<Fact>,
    evidence: Vec<Evidence>,
    panels: Vec<PanelHtml>,
    created: (String, String),
    updated: (String, String),
    citation: String,
    may_edit: bool,
    changes: Vec<Change>,
    propose: Propose,
}

/// The page, or its data.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let outlets = Outlets::of(&ask.node.db);
    let outlet = outlets.find(ask.plain(&id)).await?.ok_or(Problem::NotFound)?;
    match ask.taking() {
        Taking::Json => return Ok(axum::Json(OutletRow::of(&outlet, &ask.origin)).into_response()),
        Taking::Csv => return csv("medio", &[OutletRow::of(&outlet, &ask.origin)], None),
        Taking::Atom => return Err(Problem::NotFound),
        Taking::Page => {}
    }
    let history = outlets.history(&outlet.id).await?;
    let may_edit = ask.may(&EDIT_OUTLETS);
    let (state, state_words) = standing(&ask, &outlet);
    page(OutletPage {
        view: view(&ask, &outlet),
        medium: said::medium(&ask.speech, outlet.medium),
        country: said::country(&ask.speech, &outlet.country),
        is_sample: outlet.sample,
        lede: lede(&ask, &outlet),
        state,
        state_words,
        ground: outlet.left_out_ground.clone(),
        left_out: outlet.left_out_at.is_some(),
        facts: facts(&ask, &outlet, &history),
        evidence: evidence(&outlet),
        panels: panels(&ask, &outlet).await?,
        created: day(&ask, &outlet, outlet.created_at),
        updated: day(&ask, &outlet, outlet.updated_at),
        citation: citation(&ask, &outlet),
        changes: if may_edit { changes(&ask, &outlet, &history) } else { Vec::new() },
        may_edit,
        propose: Propose::of(&ask, &ProposedOutlets, &outlet.id),
        id: outlet.id,
    })
}

fn view(ask: &Ask, outlet: &Outlet) -> View {
    let mut view = ask.view_after_form(outlet.name.clone(), "/medios");
    let path = format!("/medios/{}", outlet.id);
    view.crumbs = vec![ask.crumb("directory-outlets-title", "/medios")];
    view.description = lede(ask, outlet);
    view.head.canonical = Some(ask.whole(&path));
    view.head.json_ld = JsonLd::of(&Described::of(ask, outlet));
    view.offer(&path, &["csv", "json"]);
    view
}

fn lede(ask: &Ask, outlet: &Outlet) -> String {
    let speech = &ask.speech;
    speech.with(
        "directory-outlet-says",
        &[
            ("scope", speech.t(&format!("directory-scope-{}", outlet.scope.word())).into()),
            ("focus", said::focus(speech, &outlet.focus).into()),
            ("language", speech.language(&outlet.language).into()),
        ],
    )
}

fn standing(ask: &Ask, outlet: &Outlet) -> (State, String) {
    let (state, key, at) = match outlet.left_out_at {
        Some(at) => (State::Idle, "directory-outlet-left-out-on", at),
        None => (State::Ok, "directory-outlet-changed-on", outlet.updated_at),
    };
    (state, ask.speech.with(key, &[("date", day(ask, outlet, at).1.into())]))
}

/// The day of an instant where the outlet is, for machines and in words.
fn day(ask: &Ask, outlet: &Outlet, at: i64) -> (String, String) {
    let day = time::day_in(at, &outlet.zone);
    (day.clone(), ask.speech.date(&day))
}

fn citation(ask: &Ask, outlet: &Outlet) -> String {
    ask.speech.with(
        "directory-outlet-citation",
        &[
            ("site", ask.observatory.name_in(ask.speech.lang()).into()),
            ("name", (&outlet.name).into()),
            ("id", (&outlet.id).into()),
            ("date", day(ask, outlet, outlet.updated_at).1.into()),
            ("href", ask.whole(&format!("/medios/{}", outlet.id)).into()),
        ],
    )
}

/// The outlet as schema.org describes one.
#[derive(serde::Serialize)]
struct Described<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static [&'static str],
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(rename = "mainEntityOfPage")]
    page: String,
    identifier: &'a str,
    #[serde(rename = "knowsLanguage")]
    language: &'a str,
    address: Address<'a>,
}

#[derive(serde::Serialize)]
struct Address<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "addressCountry", skip_serializing_if = "Option::is_none")]
    country: Option<&'a str>,
    #[serde(rename = "addressLocality", skip_serializing_if = "Option::is_none")]
    city: Option<&'a str>,
}

impl<'a> Described<'a> {
    fn of(ask: &Ask, outlet: &'a Outlet) -> Described<'a> {
        Described {
            context: "https://schema.org",
            kind: match outlet.medium {
                Medium::Radio => &["NewsMediaOrganization", "RadioStation"],
                Medium::Television => &["NewsMediaOrganization", "TelevisionStation"],
                _ => &["NewsMediaOrganization"],
            },
            name: &outlet.name,
            url: outlet.home.as_deref(),
            page: ask.whole(&format!("/medios/{}", outlet.id)),
            identifier: &outlet.id,
            language: &outlet.language,
            address: Address {
                kind: "PostalAddress",
                country: Some(outlet.country.as_str()).filter(|code| *code != "XX"),
                city: outlet.city.as_deref(),
            },
        }
    }
}
