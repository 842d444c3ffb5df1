//! The page of a country.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect};
use platform::pages::{Link, PanelHtml, Problem, State, View, page};
use platform::web::{Answer, Ask};

use super::board::{Seat, seats};
use super::lines::{Group, Line, Lines, MOST, group};
use super::part::{Count, Counts, add_counts, records_by_country, sections};
use crate::kinds::{ORGANISATION, VOICE};
use crate::model::{Medium, Outlet};
use crate::pages::said;
use crate::pages::shelves::experts;
use crate::store::{Filter as OutletFilter, Outlets};

/// Outlets of a kind that stand before its disclosure.
const FIRST_OUTLETS: usize = 8;
/// Organisations that stand before their disclosure.
const FIRST_ORGANISATIONS: usize = 10;

#[derive(Template)]
#[template(path = "country.html")]
struct CountryPage {
    view: View,
    code: String,
    /// Its short address, within the site and whole.
    short: (String, String),
    counts: Vec<Count>,
    media: Vec<MediumGroup>,
    outlets: String,
    seats: Vec<Seat>,
    organisations: Group,
    organisations_total: String,
    voices: Group,
    voices_total: String,
    experts: Option<Link>,
    sections: Vec<PanelHtml>,
}

struct MediumGroup {
    title: String,
    lines: Lines,
}

/// The short address of a country: it leads to the page, whatever the letters' case, and keeps what was asked with it.
pub async fn lead(ask: Ask, Path(code): Path<String>, RawQuery(query): RawQuery) -> Answer {
    let code = known(&ask, &code)?;
    let query = query.filter(|query| !query.is_empty()).map(|query| format!("?{query}")).unwrap_or_default();
    Ok(Redirect::permanent(&format!("{}{query}", address(&code))).into_response())
}

/// The page.
pub async fn show(ask: Ask, Path(code): Path<String>) -> Answer {
    let code = known(&ask, &code)?;
    let name = ask.speech.country(&code);
    let outlets = outlets(&ask, &code).await?;
    let mut view = ask.view_after_form(name, "/paises");
    view.crumbs = vec![ask.crumb("directory-countries-title", "/paises")];
    view.description = ask.speech.with("directory-country-lede", &[("country", ask.speech.country(&code).into())]);
    view.head.canonical = Some(ask.whole(&address(&code)));
    let short = format!("/{}", code.to_lowercase());
    let organisations = group(&ask, &ORGANISATION, &code, FIRST_ORGANISATIONS).await?;
    let voices = group(&ask, &VOICE, &code, FIRST_ORGANISATIONS).await?;
    page(CountryPage {
        counts: own_counts(&ask, std::slice::from_ref(&code)).await?.remove(&code).unwrap_or_default(),
        outlets: ask.speech.number(outlets.len() as i64),
        media: media(&ask, outlets),
        seats: seats(&ask, &code).await?,
        organisations_total: ask.speech.number(organisations.total),
        organisations,
        voices_total: ask.speech.number(voices.total),
        voices,
        experts: experts(&ask, Some(&code)).await?,
        sections: sections(&ask, &code).await?,
        short: (short.clone(), ask.whole(&short)),
        code,
        view,
    })
}

/// The code of a country that the program has a name for, in capitals.
fn known(ask: &Ask, code: &str) -> Result<String, Problem> {
    match code.len() == 2 && ask.speech.has(&format!("country-{}", code.to_lowercase())) {
        true => Ok(code.to_uppercase()),
        false => Err(Problem::NotFound),
    }
}

/// Where the page of a country stands.
pub fn address(code: &str) -> String {
    format!("/paises/{}", code.to_lowercase())
}

/// How much there is of these countries, room by room.
pub async fn own_counts(ask: &Ask, codes: &[String]) -> anyhow::Result<Counts> {
    let said = |key: &str, n: i64, href: String| Count { words: ask.speech.with(key, &[("n", n.into())]), href };
    let mut all = Counts::new();
    let mut add = |code: &str, count: Count| all.entry(code.to_owned()).or_default().push(count);
    for (code, n) in Outlets::of(&ask.node.db).by_country().await?.iter().filter(|(code, _)| codes.contains(code)) {
        add(code, said("directory-count-outlets", *n, format!("/medios?pais={code}")));
    }
    for kind in [&ORGANISATION, &VOICE] {
        let found = records_by_country(&ask.node, kind).await?;
        for (code, n) in codes.iter().filter_map(|code| Some((code, *found.get(code)?))) {
            let href = format!("{}?pais={code}&clase={}", kind.home, kind.name);
            add(code, said(&kind.key("many"), n, href));
        }
    }
    add_counts(ask, codes, &mut all).await?;
    Ok(all)
}

async fn outlets(ask: &Ask, code: &str) -> anyhow::Result<Vec<Outlet>> {
    let filter = OutletFilter { country: Some(code.to_owned()), ..OutletFilter::default() };
    Outlets::of(&ask.node.db).list(&filter, None, MOST).await
}

/// Those that write of gender first, then press, radio, television, digital, others.
fn media(ask: &Ask, outlets: Vec<Outlet>) -> Vec<MediumGroup> {
    let mut groups: Vec<(String, Vec<Line>)> = vec![(ask.t("directory-country-media-gender"), Vec::new())];
    for medium in Medium::ALL {
        groups.push((said::medium(&ask.speech, medium), Vec::new()));
    }
    for outlet in outlets {
        let of_gender = outlet.focus.split(';').any(|word| word.trim() == "gender");
        let at = match of_gender {
            true => 0,
            false => 1 + Medium::ALL.iter().position(|medium| *medium == outlet.medium).unwrap_or(0),
        };
        if let Some((_, lines)) = groups.get_mut(at) {
            // under the heading of its kind, the kind is said already
            let medium = of_gender.then(|| said::medium(&ask.speech, outlet.medium));
            lines.push(outlet_line(ask, outlet, medium));
        }
    }
    let filled = groups.into_iter().filter(|(_, lines)| !lines.is_empty());
    filled.map(|(title, lines)| MediumGroup { title, lines: Lines::cut(ask, lines, FIRST_OUTLETS) }).collect()
}

fn outlet_line(ask: &Ask, outlet: Outlet, medium: Option<String>) -> Line {
    let (state, state_words) = match outlet.left_out_at {
        Some(_) => (State::Idle, ask.t("directory-country-left-out")),
        None => (State::Ok, String::new()),
    };
    Line {
        href: format!("/medios/{}", outlet.id),
        says: [medium, outlet.city].into_iter().flatten().collect::<Vec<_>>().join(", "),
        name: outlet.name,
        state,
        state_words,
    }
}
