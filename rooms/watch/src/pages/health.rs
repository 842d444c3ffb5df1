//! What the public sees of the collecting: which sources answer, and what is therefore missing.

use askama::Template;
use axum::response::Response;
use platform::pages::{Cell, Entry, Paged, Row, Slice, State, View, atom, csv, json, page};
use platform::time::{self, DAY};
use platform::web::{Answer, Ask, Taking};

use super::sources::problem_words;
use crate::model::{Health, Source};
use crate::store::{SourceFilter, Sources};

const ROWS: usize = 50;
const DATA_ROWS: usize = 2000;
/// Days drawn as bars.
const DAYS: i64 = 14;

#[derive(Template)]
#[template(path = "health.html")]
struct HealthPage {
    view: View,
    sentence: String,
    /// Those that are not asked now, where there are any.
    resting: Option<String>,
    paged: Paged<HealthView>,
    days: i64,
}

struct HealthView {
    outlet: String,
    outlet_href: String,
    country: String,
    state: State,
    words: String,
    bars: Vec<Bar>,
    /// The bars in words; none where nothing was asked.
    said: Option<String>,
    last: String,
}

struct Bar {
    x: i64,
    class: &'static str,
    /// In per cent of a full day.
    height: i64,
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

type Days = std::collections::HashMap<String, Vec<(String, i64, i64)>>;

/// The page, or its data.
pub async fn show(ask: Ask, slice: Slice) -> Answer {
    let sources = Sources::of(&ask.node.db);
    let slice = slice.rows(if ask.taking() == Taking::Page { ROWS } else { DATA_ROWS });
    let tally = sources.tally().await?;
    let found = sources.list(&SourceFilter::default(), slice.after.as_deref(), slice.limit + 1).await?;
    let mut days: Days = Days::new();
    for (source, day, asked, answered, _) in sources.days(DAYS).await? {
        days.entry(source).or_default().push((day, asked, answered));
    }
    let paged = Paged::cut(found, &slice, Some(tally.all), Sources::key_of);
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
    page(HealthPage {
        sentence: ask
            .speech
            .with("watch-health-sentence", &[("ok", tally.ok.into()), ("all", (tally.all - tally.idle).into())]),
        resting: (tally.idle > 0).then(|| ask.speech.with("watch-health-not-asked", &[("n", tally.idle.into())])),
        days: DAYS,
        paged: paged.map(|source| health_view(&ask, &source, &days)),
        view,
    })
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
                summary: Some(problem_words(ask, source)),
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
    }
}

fn health_view(ask: &Ask, source: &Source, days: &Days) -> HealthView {
    let (state, words) = match source.health() {
        Health::Ok => (State::Ok, ask.t("watch-health-ok")),
        Health::Late => (State::Late, ask.t("watch-health-late")),
        Health::Failing => (State::Fail, problem_words(ask, source)),
        Health::Idle if source.last_at.is_none() => (State::Idle, ask.t("watch-source-never-asked")),
        Health::Idle => (State::Idle, ask.t("watch-health-paused")),
    };
    let own = days.get(&source.id).map(Vec::as_slice).unwrap_or_default();
    let now = time::now();
    let mut bars = Vec::new();
    for back in (0..DAYS).rev() {
        let day = time::day_in(now - back * DAY, &source.zone);
        // a day that was not asked is a gap, not a failure
        let Some((_, asked, answered)) = own.iter().find(|(d, _, _)| *d == day) else { continue };
        // the height says it too, for those who do not see the colour
        let (class, height) = match (*answered, asked - answered) {
            (0, _) => ("fail", 40),
            (_, 0) => ("ok", 100),
            _ => ("late", 70),
        };
        bars.push(Bar { x: (DAYS - 1 - back) * 100 / DAYS, class, height });
    }
    let asked = own.len() as i64;
    let failed = own.iter().filter(|(_, _, answered)| *answered == 0).count() as i64;
    HealthView {
        outlet: source.outlet.clone(),
        outlet_href: format!("/medios/{}", source.outlet_id),
        country: ask.speech.country(&source.country),
        state,
        words,
        bars,
        said: (asked > 0)
            .then(|| ask.speech.with("watch-health-days", &[("failed", failed.into()), ("asked", asked.into())])),
        last: source.last_ok_at.map(|at| ask.speech.instant_short(at, &source.zone)).unwrap_or_default(),
    }
}
