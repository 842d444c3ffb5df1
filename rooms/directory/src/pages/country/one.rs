//! The page of a country.

use askama::Template;
use axum::extract::Path;
use platform::pages::{PanelHtml, Problem, State, View, page};
use platform::web::{Answer, Ask};
use records::pages::{Sayer, reader, standing};
use records::{Filter, Kind, Records};

use super::board::{Seat, seats};
use super::part::{Count, counts, sections};
use crate::kinds::{ORGANISATION, VOICE};
use crate::model::{Medium, Outlet};
use crate::pages::said;
use crate::store::{Filter as OutletFilter, Outlets};

/// Outlets of a kind that stand before its disclosure.
const FIRST_OUTLETS: usize = 8;
/// Organisations that stand before their disclosure.
const FIRST_ORGANISATIONS: usize = 10;
/// Most records of a kind on the page; the whole list is one link away.
const MOST: usize = 400;

#[derive(Template)]
#[template(path = "country.html")]
struct CountryPage {
    view: View,
    code: String,
    counts: Vec<Count>,
    media: Vec<MediumGroup>,
    outlets: String,
    seats: Vec<Seat>,
    organisations: Group,
    voices: Group,
    sections: Vec<PanelHtml>,
}

struct MediumGroup {
    title: String,
    first: Vec<Line>,
    more: Vec<Line>,
}

struct Group {
    total: String,
    first: Vec<Line>,
    more: Vec<Line>,
}

struct Line {
    href: String,
    name: String,
    says: String,
    state: State,
    state_words: String,
}

/// The page.
pub async fn show(ask: Ask, Path(code): Path<String>) -> Answer {
    let code = code.to_uppercase();
    if !ask.speech.has(&format!("country-{}", code.to_lowercase())) {
        return Err(Problem::NotFound);
    }
    let name = ask.speech.country(&code);
    let outlets = outlets(&ask, &code).await?;
    let mut view = ask.view_after_form(name, "/paises");
    view.crumbs = vec![ask.crumb("directory-countries-title", "/paises")];
    view.description = ask.speech.with("directory-country-lede", &[("country", ask.speech.country(&code).into())]);
    view.head.canonical = Some(ask.whole(&format!("/paises/{}", code.to_lowercase())));
    page(CountryPage {
        counts: own_counts(&ask, &code).await?,
        outlets: ask.speech.number(outlets.len() as i64),
        media: media(&ask, outlets),
        seats: seats(&ask, &code).await?,
        organisations: group(&ask, &ORGANISATION, &code, FIRST_ORGANISATIONS).await?,
        voices: group(&ask, &VOICE, &code, FIRST_ORGANISATIONS).await?,
        sections: sections(&ask, &code).await?,
        code,
        view,
    })
}

/// How much there is of a country, room by room.
pub async fn own_counts(ask: &Ask, code: &str) -> anyhow::Result<Vec<Count>> {
    let outlets = Outlets::of(&ask.node.db)
        .count(&OutletFilter { country: Some(code.to_owned()), ..OutletFilter::default() })
        .await?;
    let said = |key: &str, n: i64, href: String| Count { words: ask.speech.with(key, &[("n", n.into())]), href };
    let mut all = Vec::new();
    if outlets > 0 {
        all.push(said("directory-count-outlets", outlets, format!("/medios?pais={code}")));
    }
    for kind in [&ORGANISATION, &VOICE] {
        let n = Records::of(&ask.node.db).count(&Filter::of(kind.name).with("country", code)).await?;
        let href = format!("{}?pais={code}&clase={}", kind.home, kind.name);
        if n > 0 {
            all.push(said(&kind.key("many"), n, href));
        }
    }
    all.extend(counts(ask, code).await?);
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
    filled
        .map(|(title, mut first)| {
            let more = first.split_off(first.len().min(FIRST_OUTLETS));
            MediumGroup { title, first, more }
        })
        .collect()
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

async fn group(ask: &Ask, kind: &'static Kind, code: &str, first: usize) -> anyhow::Result<Group> {
    let records = Records::of(&ask.node.db);
    let filter = Filter { reader: reader(ask), ..Filter::of(kind.name).with("country", code) };
    let total = records.count(&filter).await?;
    let found = records.list(&filter, None, MOST).await?;
    let sayer = Sayer::of(ask, &found).await?;
    let mut lines: Vec<Line> = found
        .iter()
        .map(|record| {
            let (state, state_words) = standing(ask, record);
            Line {
                href: kind.address(&record.id),
                name: record.title.clone(),
                says: sayer.joined(kind, &record.body, kind.beside[0]).unwrap_or_default(),
                state,
                state_words,
            }
        })
        .collect();
    let more = lines.split_off(lines.len().min(first));
    Ok(Group { total: ask.speech.number(total), first: lines, more })
}
