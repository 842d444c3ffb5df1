//! What the public sees of the collecting: which sources answer, and what is therefore missing.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use platform::pages::{Cell, Choice, Entry, Paged, Row, Slice, State, View, atom, csv, json, page};
use platform::time::{self, DAY, SECOND};
use platform::web::{Answer, Ask, Taking};
use platform::words::Part;

use super::invented::Invented;
use super::sources::{countries, public_parts};
use crate::clock::{zone, zone_words};
use crate::model::{Health, Source};
use crate::store::{Articles, SourceFilter, Sources, Tally};

const HOUR: i64 = 3600 * SECOND;
/// Sources of one page: with their days it stays light.
const ROWS: usize = 30;
const DATA_ROWS: usize = 2000;
/// Days drawn as bars.
const DAYS: i64 = 14;
/// Width of a day's slot.
const SLOT: i64 = 7;
/// Articles of which the time from publication to finding is told.
const LAG_OF: usize = 500;

#[derive(serde::Deserialize)]
pub struct Filters {
    pais: Option<String>,
}

#[derive(Template)]
#[template(path = "health.html")]
struct HealthPage {
    view: View,
    sentence: String,
    /// When all this was so, and in which zone the hours are told.
    as_of: String,
    zone: &'static str,
    figures: Vec<Figure>,
    countries: Vec<Choice>,
    country: Option<String>,
    paged: Paged<HealthView>,
    days: i64,
}

/// One of the figures on top.
struct Figure {
    label: String,
    n: String,
    says: String,
}

struct HealthView {
    outlet: String,
    outlet_href: String,
    /// Is the outlet invented?
    is_sample: bool,
    country: String,
    state: State,
    words: String,
    /// Why, where something is to be said; the moment that stands in it.
    reason: Vec<Part>,
    reason_at: i64,
    /// None where nothing was asked.
    days: Option<DaysView>,
    last: Option<i64>,
}

/// The last days as bars, and the same in words.
struct DaysView {
    /// Class of the bars and their path, in slots 7 wide on a field of 98 by 20.
    bars: Vec<(&'static str, String)>,
    said: String,
}

#[derive(serde::Serialize)]
struct HealthRow {
    outlet: String,
    country: String,
    kind: &'static str,
    health: &'static str,
    last_answer: Option<String>,
    days_answered: i64,
    days_asked: i64,
}

impl Row for HealthRow {
    const COLUMNS: &'static [&'static str] =
        &["outlet", "country", "kind", "health", "last_answer", "days_answered", "days_asked"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::from(&self.outlet),
            Cell::from(&self.country),
            Cell::from(self.kind),
            Cell::from(self.health),
            Cell::from(self.last_answer.clone()),
            Cell::from(self.days_answered),
            Cell::from(self.days_asked),
        ]
    }
}

type Days = HashMap<String, Vec<(String, i64, i64)>>;

/// The page, or its data.
pub async fn show(ask: Ask, Query(filters): Query<Filters>, slice: Slice) -> Answer {
    let sources = Sources::of(&ask.node.db);
    let slice = slice.rows(if ask.taking() == Taking::Page { ROWS } else { DATA_ROWS });
    let country = filters.pais.filter(|code| !code.is_empty());
    let filter = SourceFilter { country: country.clone(), ..SourceFilter::default() };
    let found = sources.list(&filter, slice.after.as_deref(), slice.limit + 1).await?;
    let (mut days, mut by_day) = (Days::new(), HashMap::new());
    for (source, day, asked, answered, articles) in sources.days(DAYS).await? {
        *by_day.entry(day.clone()).or_insert(0) += articles;
        days.entry(source).or_default().push((day, asked, answered));
    }
    let tally = sources.tally(None).await?;
    let listed = if country.is_some() { sources.tally(country.as_deref()).await? } else { tally };
    let paged = Paged::cut(found, &slice, Some(listed.all), Sources::key_of);
    let mut view = ask.view(ask.t("watch-health-title"), "/salud");
    view.offer("/salud", &["atom", "csv", "json"]);
    let next = paged.next.as_deref().map(|key| view.slice_href(Some(key)));
    if ask.taking() != Taking::Page {
        let rows: Vec<HealthRow> = paged.rows.iter().map(|source| row(source, &days)).collect();
        return match ask.taking() {
            Taking::Csv => csv("salud", &rows, next.as_deref()),
            Taking::Atom => Ok(troubles(&ask, &view.title, &paged.rows)),
            _ => json(&rows, next.as_deref()),
        };
    }
    let invented = Invented::among(&ask.node.db, paged.rows.iter().map(|source| &source.outlet_id)).await?;
    let (now, zone) = (ask.speech.instant(time::now(), zone(&ask)), zone(&ask));
    page(HealthPage {
        sentence: ask.speech.with("watch-health-sentence", &[("ok", tally.ok.into()), ("all", tally.asked().into())]),
        as_of: ask.speech.with("watch-health-as-of", &[("time", now.into()), ("zone", zone_words(&ask).into())]),
        figures: figures(&ask, &tally, &by_day).await?,
        countries: countries(&ask).await?,
        days: DAYS,
        paged: paged.map(|source| health_view(&ask, &source, &days, &invented)),
        country,
        zone,
        view,
    })
}

/// How many sources answer, how much was found today, and how soon.
async fn figures(ask: &Ask, tally: &Tally, by_day: &HashMap<String, i64>) -> anyhow::Result<Vec<Figure>> {
    let speech = &ask.speech;
    let on = |back: i64| by_day.get(&time::day_in(time::now() - back * DAY, zone(ask))).copied().unwrap_or(0);
    let figure = |name: &str, n: String, says: String| Figure { label: ask.t(name), n, says };
    let resting = [("asked", tally.asked().into()), ("paused", tally.paused.into()), ("idle", tally.idle.into())];
    let mut figures = vec![
        figure("watch-sources-title", speech.number(tally.ok), speech.with("watch-health-of-sources", &resting)),
        figure(
            "watch-health-found",
            speech.number(on(0)),
            speech.with("watch-health-found-before", &[("n", on(1).into())]),
        ),
    ];
    if let Some((lag, n)) = Articles::of(&ask.node.db).usual_lag(LAG_OF).await? {
        let (key, length) = match lag {
            ..HOUR => ("watch-health-minutes", lag / (60 * SECOND)),
            HOUR..DAY => ("watch-health-hours", lag / HOUR),
            _ => ("watch-health-whole-days", lag / DAY),
        };
        let says = speech.with("watch-health-lag-of", &[("n", n.into())]);
        figures.push(figure("watch-health-lag", speech.with(key, &[("n", length.into())]), says));
    }
    Ok(figures)
}

/// A feed of what fails: an entry a source and trouble, so that a subscriber learns of it once.
fn troubles(ask: &Ask, title: &str, sources: &[Source]) -> Response {
    let entries: Vec<Entry> = sources
        .iter()
        .filter_map(|source| {
            let since = source.problem_since?;
            let href = ask.whole(&format!("/medios/{}", source.outlet_id));
            Some(Entry {
                id: format!("{href}#{}-{since}", source.id),
                title: source.outlet.clone(),
                lang: None,
                href,
                updated: since,
                published: Some(since),
                author: None,
                summary: Some(public_parts(ask, source).into_iter().map(|part| part.text).collect()),
                categories: vec![source.country.clone()],
            })
        })
        .collect();
    let updated = entries.iter().map(|entry| entry.updated).max().unwrap_or(0);
    atom(&ask.feed(title, "/salud", updated), &entries)
}

fn row(source: &Source, days: &Days) -> HealthRow {
    let days = days.get(&source.id);
    HealthRow {
        outlet: source.outlet.clone(),
        country: source.country.clone(),
        kind: source.kind.word(),
        health: word(source.health()),
        last_answer: source.last_ok_at.map(time::rfc3339),
        days_answered: days.map_or(0, |days| days.iter().filter(|(_, _, answered)| *answered > 0).count() as i64),
        days_asked: days.map_or(0, |days| days.len() as i64),
    }
}

fn word(health: Health) -> &'static str {
    match health {
        Health::Ok => "ok",
        Health::Late => "late",
        Health::Failing => "failing",
        Health::Idle => "idle",
        Health::Paused => "paused",
    }
}

fn health_view(ask: &Ask, source: &Source, days: &Days, invented: &Invented) -> HealthView {
    let (state, key) = source.health().label();
    let told = matches!(source.health(), Health::Late | Health::Failing | Health::Paused);
    HealthView {
        outlet: source.outlet.clone(),
        outlet_href: format!("/medios/{}", source.outlet_id),
        is_sample: invented.has(&source.outlet_id),
        country: ask.speech.country(&source.country),
        state,
        words: ask.t(key),
        reason: if told { public_parts(ask, source) } else { Vec::new() },
        reason_at: source.state_at,
        days: days.get(&source.id).map(|own| days_view(ask, own, &source.zone)),
        last: source.last_ok_at,
    }
}

fn days_view(ask: &Ask, own: &[(String, i64, i64)], zone: &str) -> DaysView {
    let now = time::now();
    let mut bars: Vec<(&'static str, String)> = Vec::new();
    let (mut asked_days, mut answered_days, mut partly) = (0, 0, 0);
    for back in (0..DAYS).rev() {
        let day = time::day_in(now - back * DAY, zone);
        let of_day = own.iter().find(|(d, _, _)| *d == day).map_or((0, 0), |(_, asked, answered)| (*asked, *answered));
        // the height says it too, for those who do not see the colour; a day that was not asked is no failure
        let (class, top) = match of_day {
            (0, _) => ("idle", 17),
            (_, 0) => ("fail", 12),
            (asked, answered) if answered < asked => ("late", 6),
            _ => ("ok", 0),
        };
        asked_days += i64::from(class != "idle");
        answered_days += i64::from(matches!(class, "ok" | "late"));
        partly += i64::from(class == "late");
        let slot = format!("M{} 20V{top}", (DAYS - 1 - back) * SLOT + SLOT / 2);
        match bars.iter_mut().find(|(of_class, _)| *of_class == class) {
            Some((_, path)) => path.push_str(&slot),
            None => bars.push((class, slot)),
        }
    }
    let args = [("answered", answered_days.into()), ("asked", asked_days.into()), ("partly", partly.into())];
    DaysView { bars, said: ask.speech.with("watch-health-days", &args) }
}
