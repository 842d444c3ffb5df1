//! Sources as those see them who keep them: when asked, what answered, and in plain words why one fails.

use askama::Template;
use axum::extract::Query;
use platform::jobs;
use platform::pages::{Cell, Choice, Form, Paged, Row, Slice, State, View, csv, json, page};
use platform::web::{Answer, Ask, Taking};
use platform::words::Part;

use super::invented::Invented;
use crate::actions::EDIT_SOURCES;
use crate::clock::{hours_line, zone};
use crate::model::{Health, Source, SourceState};
use crate::store::{SourceFilter, Sources, Tally};

const ROWS: usize = 20;
const DATA_ROWS: usize = 2000;
/// The first page of the list, as a form shows it again.
pub(super) const FROM_THE_START: Slice = Slice { after: None, limit: ROWS };

/// What an import would do, as the page shows it.
pub struct DryRun {
    pub heading: String,
    pub counts: Vec<String>,
    pub faults: Vec<String>,
    pub new: usize,
    pub button: String,
    /// The name of its file; empty where it was pasted.
    pub name: String,
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
    /// Is less asked for than all?
    filtered: bool,
    lede: String,
    states: Vec<(State, String)>,
    paged: Paged<SourceView>,
    countries: Vec<Choice>,
    health_choices: Vec<Choice>,
    kind_choices: Vec<Choice>,
    may_edit: bool,
    jobs: String,
    /// The zone of all hours of the page, and the line that names it.
    zone: &'static str,
    hours: String,
    dry_run: Option<DryRun>,
}

struct SourceView {
    id: String,
    outlet: String,
    outlet_href: String,
    /// Is the outlet invented?
    is_sample: bool,
    address: String,
    state: State,
    /// How it does, and the moment since when.
    headline: Vec<Part>,
    since: i64,
    /// The same in plain words, and the moment that stands in them.
    words: Vec<Part>,
    words_at: i64,
    last: Option<i64>,
    /// None where it waits for a person.
    next: Option<i64>,
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
    let tally = Sources::of(db).tally(None).await?;
    let sources = Sources::of(db).list(&filter, slice.after.as_deref(), slice.limit + 1).await?;
    let is_whole = filter.health.is_none() && filter.country.is_none() && filter.kind.is_none();
    let paged = Paged::cut(sources, &slice, is_whole.then_some(tally.all), Sources::key_of);
    let invented = Invented::among(db, paged.rows.iter().map(|source| &source.outlet_id)).await?;
    let paged = paged.map(|source| source_view(&ask, &source, &invented));
    let counts = jobs::counts(db).await?;
    let mut view = ask.view_after_form(ask.t("watch-sources-title"), "/fuentes");
    if ask.path() != "/fuentes" {
        // a form was sent elsewhere: what the page links to from itself is the list
        view.address = "/fuentes".to_owned();
    }
    view.offer("/fuentes", &["csv", "json"]);
    view.head.has_error = !form.errors().is_empty();
    let countries = countries(&ask).await?;
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
            choice("paused", "watch-health-paused"),
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
        filtered: !is_whole,
        may_edit: ask.may(&EDIT_SOURCES),
        zone: zone(&ask),
        hours: hours_line(&ask),
        countries,
        paged,
        form,
        dry_run,
        view,
    })
}

/// The countries of the outlets, to choose from.
pub(super) async fn countries(ask: &Ask) -> anyhow::Result<Vec<Choice>> {
    let counted = room_directory::Outlets::of(&ask.node.db).by_country().await?;
    Ok(counted.into_iter().map(|(code, _)| Choice { label: ask.speech.country(&code), value: code }).collect())
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
        said(State::Idle, "watch-tally-paused", tally.paused),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What is wrong with a source, in plain words.
fn problem_words(ask: &Ask, source: &Source) -> String {
    problem_parts(ask, source).into_iter().map(|part| part.text).collect()
}

/// The same for a page: what is set into it is the day on which it was paused.
fn problem_parts(ask: &Ask, source: &Source) -> Vec<Part> {
    let detail = source.problem_detail.clone().unwrap_or_default();
    let said = match (&source.state, &source.problem) {
        (SourceState::Paused, _) => {
            let who = source.state_by.clone().unwrap_or_default();
            let args = [("who", who.into()), ("reason", reason(ask, source).into())];
            return ask.speech.parts("watch-source-paused-by", &args, &[("date", paused_on(ask, source))]);
        }
        (_, Some(key)) => ask.speech.with(key, &[("detail", detail.into())]),
        (_, None) if source.last_at.is_none() => ask.t("watch-source-never-asked"),
        (_, None) => {
            ask.speech.with("watch-source-fine", &[("n", source.entries_last.into()), ("new", source.new_last.into())])
        }
    };
    vec![Part::said(said)]
}

/// What everybody may know of it: not who paused it, nor what that person wrote.
pub fn public_parts(ask: &Ask, source: &Source) -> Vec<Part> {
    if source.state != SourceState::Paused {
        return problem_parts(ask, source);
    }
    let own = source.state_reason.as_deref().filter(|reason| reason.starts_with("watch-"));
    let reason = own.map(|key| ask.t(key)).unwrap_or_default();
    ask.speech.parts("watch-source-paused-on", &[("reason", reason.into())], &[("date", paused_on(ask, source))])
}

fn paused_on(ask: &Ask, source: &Source) -> String {
    ask.speech.date(&platform::time::day_in(source.state_at, zone(ask)))
}

/// A reason of the program's own is a key; a person's stands as written.
fn reason(ask: &Ask, source: &Source) -> String {
    match source.state_reason.as_deref() {
        Some(key) if key.starts_with("watch-") => ask.t(key),
        other => other.unwrap_or_default().to_owned(),
    }
}

fn source_view(ask: &Ask, source: &Source, invented: &Invented) -> SourceView {
    let speech = &ask.speech;
    let (state, key) = source.health().label();
    let since = source.problem_since.filter(|_| state == State::Fail || state == State::Late);
    SourceView {
        id: source.id.clone(),
        outlet: source.outlet.clone(),
        outlet_href: format!("/medios/{}", source.outlet_id),
        is_sample: invented.has(&source.outlet_id),
        address: source.address.clone(),
        state,
        headline: match since {
            Some(at) => speech.parts(
                "watch-health-since",
                &[("state", ask.t(key).into())],
                &[("time", speech.instant_short(at, zone(ask)))],
            ),
            None => vec![Part::said(ask.t(key))],
        },
        since: since.unwrap_or_default(),
        words: problem_parts(ask, source),
        words_at: source.state_at,
        last: source.last_at,
        next: (source.state == SourceState::Active).then_some(source.check_at),
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
