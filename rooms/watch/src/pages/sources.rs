//! Sources as those see them who keep them: when asked, what answered, and in plain words why one fails.

use askama::Template;
use axum::extract::Query;
use platform::jobs;
use platform::pages::{Cell, Choice, Form, Paged, Row, Slice, State, View, csv, json, page};
use platform::web::{Answer, Ask, Taking};

use crate::actions::EDIT_SOURCES;
use crate::model::{Health, Source, SourceState};
use crate::store::{SourceFilter, Sources, Tally};

const ROWS: usize = 20;
const DATA_ROWS: usize = 2000;

/// What an import would do, as the page shows it.
pub struct DryRun {
    pub heading: String,
    pub counts: Vec<String>,
    pub faults: Vec<String>,
    pub new: usize,
    pub button: String,
    /// The list itself, carried along so that nothing is stored before it is wanted.
    pub list: String,
}

#[derive(Clone, Debug, Default, serde::Deserialize)]
pub struct Filters {
    estado: Option<String>,
    pais: Option<String>,
    tipo: Option<String>,
}

#[derive(Template)]
#[template(path = "sources.html")]
struct SourcesPage {
    view: View,
    form: Form,
    filters: Form,
    lede: String,
    states: Vec<(State, String)>,
    paged: Paged<SourceView>,
    countries: Vec<Choice>,
    health_choices: Vec<Choice>,
    kind_choices: Vec<Choice>,
    may_edit: bool,
    jobs: String,
    dry_run: Option<DryRun>,
}

struct SourceView {
    id: String,
    outlet: String,
    outlet_href: String,
    address: String,
    state: State,
    headline: String,
    words: String,
    last: String,
    next: String,
    paused: bool,
    better: Option<String>,
}

/// A row of CSV and JSON.
#[derive(serde::Serialize)]
struct SourceRow {
    id: String,
    address: String,
    outlet: String,
    country: String,
    kind: &'static str,
    state: &'static str,
    health: Health,
    last: Option<String>,
    next: Option<String>,
    problem: Option<String>,
}

impl Row for SourceRow {
    const COLUMNS: &'static [&'static str] =
        &["id", "address", "outlet", "country", "kind", "state", "last", "next", "problem"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::from(&self.id),
            Cell::from(&self.address),
            Cell::from(&self.outlet),
            Cell::from(&self.country),
            Cell::from(self.kind),
            Cell::from(self.state),
            Cell::from(self.last.clone()),
            Cell::from(self.next.clone()),
            Cell::from(self.problem.clone()),
        ]
    }
}

/// The list, as a page or as data.
pub async fn list(ask: Ask, Query(filters): Query<Filters>, slice: Slice) -> Answer {
    if ask.taking() == Taking::Page {
        return show(ask, filters, slice, Form::blank(), None).await;
    }
    let slice = slice.rows(DATA_ROWS);
    let sources = Sources::of(&ask.node.db).list(&filter_of(&filters), slice.after.as_deref(), slice.limit + 1).await?;
    let paged = Paged::cut(sources, &slice, None, Sources::key_of);
    let next = paged.next.as_deref().map(|key| ask.view("", "").slice_href(Some(key)));
    let rows: Vec<SourceRow> = paged.rows.iter().map(|source| row(&ask, source)).collect();
    match ask.taking() {
        Taking::Csv => csv("fuentes", &rows, next.as_deref()),
        _ => json(&rows, next.as_deref()),
    }
}

/// The page, with a form that failed or a dry run if there is one.
pub(super) async fn show(ask: Ask, filters: Filters, slice: Slice, form: Form, dry_run: Option<DryRun>) -> Answer {
    let db = &ask.node.db;
    let slice = slice.rows(ROWS);
    let filter = filter_of(&filters);
    let tally = Sources::of(db).tally().await?;
    let sources = Sources::of(db).list(&filter, slice.after.as_deref(), slice.limit + 1).await?;
    let paged = Paged::cut(sources, &slice, Some(tally.all), Sources::key_of).map(|source| source_view(&ask, &source));
    let counts = jobs::counts(db).await?;
    let mut view = ask.view_after_form(ask.t("watch-sources-title"), "/fuentes");
    view.offer("/fuentes", &["csv", "json"]);
    view.head.has_error = !form.errors().is_empty();
    let countries: Vec<Choice> = room_directory::Outlets::of(db)
        .by_country()
        .await?
        .into_iter()
        .map(|(code, _)| Choice { label: ask.speech.country(&code), value: code })
        .collect();
    let choice = |value: &str, key: &str| Choice { value: value.to_owned(), label: ask.t(key) };
    let typed = [("estado", &filters.estado), ("pais", &filters.pais), ("tipo", &filters.tipo)];
    page(SourcesPage {
        lede: ask.speech.with("watch-sources-lede", &[("n", tally.all.into()), ("outlets", tally.outlets.into())]),
        states: states(&ask, &tally),
        health_choices: vec![
            choice("failing", "watch-health-failing"),
            choice("late", "watch-health-late"),
            choice("ok", "watch-health-ok"),
            choice("idle", "watch-health-idle"),
        ],
        kind_choices: vec![
            choice("feed", "watch-source-kind-feed"),
            choice("sitemap", "watch-source-kind-sitemap"),
            choice("section", "watch-source-kind-section"),
        ],
        filters: Form::filled(
            typed.iter().filter_map(|(name, value)| Some(((*name).to_owned(), (*value).clone()?))).collect(),
        ),
        jobs: ask
            .speech
            .with("watch-sources-jobs", &[("open", counts.open.into()), ("running", counts.running.into())]),
        may_edit: ask.may(&EDIT_SOURCES),
        countries,
        paged,
        form,
        dry_run,
        view,
    })
}

fn filter_of(filters: &Filters) -> SourceFilter {
    let some = |value: &Option<String>| value.clone().filter(|value| !value.is_empty());
    SourceFilter {
        health: some(&filters.estado),
        country: some(&filters.pais),
        kind: some(&filters.tipo),
        outlet: None,
    }
}

fn states(ask: &Ask, tally: &Tally) -> Vec<(State, String)> {
    let said = |state, key: &str, n: i64| (n > 0).then(|| (state, ask.speech.with(key, &[("n", n.into())])));
    [
        said(State::Ok, "watch-tally-ok", tally.ok),
        said(State::Late, "watch-tally-late", tally.late),
        said(State::Fail, "watch-tally-failing", tally.failing),
        said(State::Idle, "watch-tally-idle", tally.idle),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What is wrong with a source, in plain words.
pub fn problem_words(ask: &Ask, source: &Source) -> String {
    let detail = source.problem_detail.clone().unwrap_or_default();
    match (&source.state, &source.problem) {
        (SourceState::Paused, _) => ask.speech.with(
            "watch-source-paused-by",
            &[
                ("who", source.state_by.clone().unwrap_or_default().into()),
                ("date", ask.speech.date(&platform::time::day_in(source.state_at, &source.zone)).into()),
                ("reason", reason(ask, source).into()),
            ],
        ),
        (_, Some(key)) => ask.speech.with(key, &[("detail", detail.into())]),
        (_, None) if source.last_at.is_none() => ask.t("watch-source-never-asked"),
        (_, None) => {
            ask.speech.with("watch-source-fine", &[("n", source.entries_last.into()), ("new", source.new_last.into())])
        }
    }
}

/// A reason of the program's own is a key; a person's stands as written.
fn reason(ask: &Ask, source: &Source) -> String {
    match source.state_reason.as_deref() {
        Some(key) if key.starts_with("watch-") => ask.t(key),
        other => other.unwrap_or_default().to_owned(),
    }
}

fn source_view(ask: &Ask, source: &Source) -> SourceView {
    let speech = &ask.speech;
    let (state, key) = match source.health() {
        Health::Ok => (State::Ok, "watch-health-ok"),
        Health::Late => (State::Late, "watch-health-late"),
        Health::Failing => (State::Fail, "watch-health-failing"),
        Health::Idle if source.state == SourceState::Paused => (State::Idle, "watch-health-paused"),
        Health::Idle => (State::Idle, "watch-health-idle"),
    };
    let headline = match source.problem_since.filter(|_| state == State::Fail || state == State::Late) {
        Some(since) => speech.with(
            "watch-health-since",
            &[("state", ask.t(key).into()), ("time", speech.instant_short(since, &source.zone).into())],
        ),
        None => ask.t(key),
    };
    SourceView {
        id: source.id.clone(),
        outlet: source.outlet.clone(),
        outlet_href: format!("/medios/{}", source.outlet_id),
        address: source.address.clone(),
        state,
        headline,
        words: problem_words(ask, source),
        last: source.last_at.map_or_else(|| ask.t("watch-source-never"), |at| speech.instant_short(at, &source.zone)),
        next: match source.state {
            SourceState::Active => speech.instant_short(source.check_at, &source.zone),
            _ => ask.t("watch-source-not-until-you"),
        },
        paused: source.state != SourceState::Active,
        better: source
            .problem_detail
            .clone()
            .filter(|_| source.problem.as_deref() == Some("watch-problem-page-with-feed")),
    }
}

fn row(ask: &Ask, source: &Source) -> SourceRow {
    SourceRow {
        id: source.id.clone(),
        address: source.address.clone(),
        outlet: source.outlet.clone(),
        country: source.country.clone(),
        kind: source.kind.word(),
        state: source.state.word(),
        health: source.health(),
        last: source.last_at.map(platform::time::rfc3339),
        next: (source.state == SourceState::Active).then(|| platform::time::rfc3339(source.check_at)),
        problem: source.problem.as_ref().map(|_| problem_words(ask, source)),
    }
}
