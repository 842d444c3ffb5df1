//! The outlets by name, narrowed by country, kind, language and name; and the list taken away.

use askama::Template;
use platform::pages::{
    Choice, Entry, Form, Paged, Slice, State, View, atom, csv, json, page, with_parameter, without_parameters,
};
use platform::web::{Answer, Ask, Taking};

use super::said;
use crate::actions::EDIT_OUTLETS;
use crate::model::Outlet;
use crate::row::OutletRow;
use crate::store::{Filter, Outlets};

/// Outlets of one page of data.
const DATA_ROWS: usize = 1000;
/// Outlets of the feed of what was entered last.
const FEED_ROWS: usize = 50;

#[derive(Template)]
#[template(path = "outlets.html")]
struct OutletsPage {
    view: View,
    /// The countries of the observatory, each with how many outlets it has.
    own: Vec<CountryChip>,
    others: Vec<CountryChip>,
    /// Is the chosen country among the others?
    others_open: bool,
    outlets: Paged<Line>,
    filters: Form,
    filtered: bool,
    countries: Vec<Choice>,
    media: Vec<Choice>,
    languages: Vec<Choice>,
    may_edit: bool,
    /// Where it is said what is missing: of the country that is looked at.
    missing: String,
}

struct CountryChip {
    label: String,
    count: String,
    href: String,
    on: bool,
}

struct Line {
    href: String,
    name: String,
    /// Is it invented?
    is_sample: bool,
    medium: String,
    country: String,
    says: String,
    state: State,
    state_words: String,
}

/// The page, or its data.
pub async fn show(ask: Ask, slice: Slice) -> Answer {
    let outlets = Outlets::of(&ask.node.db);
    let filter = filter(&ask);
    let mut view = ask.view_after_form(ask.t("directory-outlets-title"), "/medios");
    view.description = ask.t("directory-outlets-lede");
    if ask.taking() == Taking::Atom {
        return Ok(newest(&ask, &view, &outlets.newest(&filter, FEED_ROWS).await?));
    }
    let slice = if ask.taking() == Taking::Page { slice } else { slice.rows(DATA_ROWS) };
    let total = outlets.count(&filter).await?;
    let found = outlets.list(&filter, slice.after.as_deref(), slice.limit.saturating_add(1)).await?;
    let found = Paged::cut(found, &slice, Some(total), Outlets::key_of);
    let next = found.next.as_deref().map(|key| view.slice_href(Some(key)));
    let rows = || found.rows.iter().map(|outlet| OutletRow::of(outlet, &ask.origin)).collect::<Vec<_>>();
    match ask.taking() {
        Taking::Json => return json(&rows(), next.as_deref()),
        Taking::Csv => return csv("medios", &rows(), next.as_deref()),
        Taking::Page | Taking::Atom => {}
    }
    view.offer("/medios", &["atom", "csv", "json"]);
    let chosen = filter.country.as_deref();
    let counts = outlets.by_country().await?;
    let codes = counts.iter().map(|(code, _)| code.clone()).collect();
    let (own, others) = chips(&ask, &view, counts, chosen);
    let missing = "/fichas/proponer?que=missing";
    page(OutletsPage {
        missing: chosen.map_or_else(|| missing.to_owned(), |code| with_parameter(missing, "pais", code)),
        others_open: others.iter().any(|chip| chip.on),
        own,
        others,
        filters: filters(&ask),
        filtered: !filter.is_open(),
        countries: said::sorted(codes, |code| said::country(&ask.speech, code)),
        media: said::media(&ask),
        languages: said::sorted(outlets.languages().await?, |code| ask.speech.language(code)),
        may_edit: ask.may(&EDIT_OUTLETS),
        outlets: found.map(|outlet| line(&ask, outlet)),
        view,
    })
}

fn filter(ask: &Ask) -> Filter {
    Filter {
        country: ask.parameter("pais").map(|code| code.to_uppercase()),
        medium: ask.parameter("tipo"),
        language: ask.parameter("idioma"),
        name: ask.parameter("nombre"),
    }
}

/// The filters as the form shows them.
fn filters(ask: &Ask) -> Form {
    let names = ["pais", "tipo", "idioma", "nombre"];
    Form::filled(names.iter().filter_map(|name| Some(((*name).to_owned(), ask.parameter(name)?))).collect())
}

/// All and the observatory's own countries, and the others, by name.
fn chips(
    ask: &Ask,
    view: &View,
    counts: Vec<(String, i64)>,
    chosen: Option<&str>,
) -> (Vec<CountryChip>, Vec<CountryChip>) {
    let all: i64 = counts.iter().map(|(_, n)| n).sum();
    let own = &ask.observatory.countries;
    let start = view.slice_href(None);
    let chip = |code: &str| CountryChip {
        label: said::country(&ask.speech, code),
        count: ask.speech.number(counts.iter().find(|(c, _)| c == code).map_or(0, |(_, n)| *n)),
        href: with_parameter(&start, "pais", code),
        on: chosen == Some(code),
    };
    let others = counts.iter().map(|(code, _)| code.clone()).filter(|code| !own.contains(code)).collect();
    let others = said::sorted(others, |code| said::country(&ask.speech, code));
    let everywhere = CountryChip {
        label: ask.t("directory-outlets-everywhere"),
        count: ask.speech.number(all),
        href: without_parameters(&start, &["pais"]),
        on: chosen.is_none(),
    };
    let first = std::iter::once(everywhere).chain(own.iter().map(|code| chip(code))).collect();
    (first, others.iter().map(|choice| chip(&choice.value)).collect())
}

fn line(ask: &Ask, outlet: Outlet) -> Line {
    let speech = &ask.speech;
    let day = |at| speech.date_short(&platform::time::day_in(at, &outlet.zone));
    let (state, key, at) = match outlet.left_out_at {
        Some(at) => (State::Idle, "directory-outlet-left-out-on", at),
        None => (State::Ok, "directory-outlet-changed-on", outlet.updated_at),
    };
    let scope = speech.t(&format!("directory-scope-{}", outlet.scope.word()));
    let says = match &outlet.city {
        Some(city) => speech.with(
            "directory-outlet-says-city",
            &[
                ("scope", scope.into()),
                ("focus", said::focus(speech, &outlet.focus).into()),
                ("language", speech.language(&outlet.language).into()),
                ("city", city.into()),
            ],
        ),
        None => speech.with(
            "directory-outlet-says",
            &[
                ("scope", scope.into()),
                ("focus", said::focus(speech, &outlet.focus).into()),
                ("language", speech.language(&outlet.language).into()),
            ],
        ),
    };
    Line {
        href: format!("/medios/{}", outlet.id),
        is_sample: outlet.sample,
        medium: said::medium(speech, outlet.medium),
        country: said::country(speech, &outlet.country),
        says,
        state,
        state_words: speech.with(key, &[("date", day(at).into())]),
        name: outlet.name,
    }
}

/// The feed of what was entered last.
fn newest(ask: &Ask, view: &View, outlets: &[Outlet]) -> axum::response::Response {
    let entry = |outlet: &Outlet| {
        let href = ask.whole(&format!("/medios/{}", outlet.id));
        Entry {
            id: href.clone(),
            title: outlet.name.clone(),
            lang: Some(outlet.language.clone()),
            href,
            updated: outlet.updated_at,
            published: Some(outlet.created_at),
            author: None,
            summary: None,
            categories: vec![outlet.country.clone(), outlet.medium.word().to_owned()],
        }
    };
    let page = view.slice_href(None).replacen(".atom", "", 1);
    let feed = ask.feed(
        ask.t("directory-outlets-feed"),
        &page,
        outlets.iter().map(|outlet| outlet.updated_at).max().unwrap_or(0),
    );
    atom(&feed, &outlets.iter().map(entry).collect::<Vec<_>>())
}
