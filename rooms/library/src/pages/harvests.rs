//! The providers that are harvested, as those see them who keep the library: when asked, what they gave, and in plain
//! words what is wrong.

use askama::Template;
use platform::pages::{Cell, Choice, Form, Paged, Row, Slice, State, View, csv, json, page};
use platform::time;
use platform::web::{Answer, Ask, Taking};
use platform::words::Speech;
use serde::Serialize;

use crate::harvest::{EVERY, HarvestState, Health, Identified, Provider, Providers};

/// Where the page stands.
pub const PATH: &str = "/cosechas";
const ROWS: usize = 20;
const DATA_ROWS: usize = 2000;

#[derive(Template)]
#[template(path = "harvests.html")]
struct HarvestsPage {
    view: View,
    form: Form,
    paged: Paged<Line>,
    identified: Option<Panel>,
    every: Vec<Choice>,
}

/// A provider on the page.
pub struct Line {
    pub id: String,
    pub name: String,
    pub address: String,
    pub part: String,
    pub state: State,
    pub headline: String,
    pub words: String,
    pub more: Vec<String>,
    pub last: String,
    pub next: String,
    pub every: String,
    pub is_paused: bool,
}

/// What a provider said of itself, before it is added.
pub struct Panel {
    name: String,
    deletions: String,
    dates: String,
    earliest: Option<String>,
    sets: Vec<Choice>,
}

/// A row of CSV and JSON, and of the command line.
#[derive(Serialize)]
pub struct HarvestRow {
    pub id: String,
    pub name: String,
    pub address: String,
    set: Option<String>,
    prefix: String,
    every_days: i64,
    state: &'static str,
    health: Health,
    pub last: Option<String>,
    last_whole: Option<String>,
    next: Option<String>,
    pub problem: Option<String>,
    seen: i64,
    added: i64,
    changed: i64,
    withdrawn: i64,
    doubled: i64,
    moved: i64,
    proposed: i64,
    unread: i64,
}

impl HarvestRow {
    /// Of a provider, its trouble in a language.
    pub fn of(provider: &Provider, speech: &Speech) -> HarvestRow {
        let tally = provider.tally;
        HarvestRow {
            id: provider.id.clone(),
            name: provider.name.clone(),
            address: provider.address.clone(),
            set: Some(provider.part.clone()).filter(|part| !part.is_empty()),
            prefix: provider.prefix.clone(),
            every_days: provider.every,
            state: provider.state.word(),
            health: provider.health(),
            last: provider.last_at.map(time::rfc3339),
            last_whole: provider.last_ok_at.map(time::rfc3339),
            next: (provider.state == HarvestState::Active).then(|| time::rfc3339(provider.check_at)),
            problem: trouble(speech, provider),
            seen: tally.seen,
            added: tally.added,
            changed: tally.changed,
            withdrawn: tally.withdrawn,
            doubled: tally.doubled,
            moved: tally.moved,
            proposed: tally.proposed,
            unread: tally.unread,
        }
    }
}

impl Row for HarvestRow {
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "name",
        "address",
        "set",
        "prefix",
        "every_days",
        "state",
        "last",
        "last_whole",
        "next",
        "problem",
        "seen",
        "added",
        "changed",
        "withdrawn",
        "doubled",
        "moved",
        "proposed",
        "unread",
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            (&self.id).into(),
            (&self.name).into(),
            (&self.address).into(),
            self.set.clone().into(),
            (&self.prefix).into(),
            self.every_days.into(),
            self.state.into(),
            self.last.clone().into(),
            self.last_whole.clone().into(),
            self.next.clone().into(),
            self.problem.clone().into(),
            self.seen.into(),
            self.added.into(),
            self.changed.into(),
            self.withdrawn.into(),
            self.doubled.into(),
            self.moved.into(),
            self.proposed.into(),
            self.unread.into(),
        ]
    }
}

/// The list, as a page or as data.
pub async fn list(ask: Ask, slice: Slice) -> Answer {
    if ask.taking() == Taking::Page {
        return show(ask, slice, Form::blank(), None).await;
    }
    let slice = slice.rows(DATA_ROWS);
    let found = Providers::of(&ask.node.db).list(slice.after.as_deref(), slice.limit + 1).await?;
    let paged = Paged::cut(found, &slice, None, |provider: &Provider| provider.id.clone());
    let next = paged.next.as_deref().map(|key| ask.view("", "").slice_href(Some(key)));
    let rows: Vec<HarvestRow> = paged.rows.iter().map(|provider| HarvestRow::of(provider, &ask.speech)).collect();
    match ask.taking() {
        Taking::Csv => csv("cosechas", &rows, next.as_deref()),
        _ => json(&rows, next.as_deref()),
    }
}

/// The page, with a form that failed, or with who a provider says it is.
pub(super) async fn show(ask: Ask, slice: Slice, form: Form, identified: Option<Identified>) -> Answer {
    let slice = slice.rows(ROWS);
    let providers = Providers::of(&ask.node.db);
    let found = providers.list(slice.after.as_deref(), slice.limit + 1).await?;
    let total = providers.count().await?;
    let paged = Paged::cut(found, &slice, Some(total), |provider: &Provider| provider.id.clone());
    let mut view = ask.view_after_form(ask.t("library-harvests-title"), PATH);
    view.offer(PATH, &["csv", "json"]);
    view.head.has_error = !form.errors().is_empty();
    page(HarvestsPage {
        paged: paged.map(|provider| line(&ask, &provider)),
        identified: identified.map(|identified| panel(&ask, identified)),
        every: EVERY.map(|days| Choice::new(days.to_string(), every(&ask.speech, days))).into(),
        form,
        view,
    })
}

fn panel(ask: &Ask, identified: Identified) -> Panel {
    let sets = identified.sets.into_iter().map(|set| {
        let label = if set.name.is_empty() { set.spec.clone() } else { format!("{} ({})", set.name, set.spec) };
        Choice::new(set.spec, label)
    });
    Panel {
        name: identified.name,
        deletions: ask.t(deletions(&identified.deletions)),
        dates: ask.t(match identified.granularity {
            exchange::oai::Granularity::Day => "library-harvest-dates-day",
            exchange::oai::Granularity::Second => "library-harvest-dates-second",
        }),
        earliest: identified.earliest.map(|day| ask.speech.date(&day)),
        sets: sets.collect(),
    }
}

/// How a provider tells that it withdrew a record.
pub(super) fn deletions(word: &str) -> &'static str {
    match word {
        "persistent" => "library-harvest-deletions-persistent",
        "transient" => "library-harvest-deletions-transient",
        _ => "library-harvest-deletions-no",
    }
}

fn every(speech: &Speech, days: i64) -> String {
    speech.with("library-harvest-every", &[("n", days.into())])
}

/// A provider as the page shows it.
pub(super) fn line(ask: &Ask, provider: &Provider) -> Line {
    let speech = &ask.speech;
    let instant = |at| speech.instant_short(at, "UTC");
    let (state, key) = match provider.health() {
        Health::Running => (State::Run, "library-harvest-running"),
        Health::Ok => (State::Ok, "library-harvest-ok"),
        Health::Late => (State::Late, "library-harvest-late"),
        Health::Failing => (State::Fail, "library-harvest-failing"),
        Health::Idle if provider.state != HarvestState::Active => (State::Idle, "library-harvest-paused"),
        Health::Idle => (State::Idle, "library-harvest-idle"),
    };
    Line {
        id: provider.id.clone(),
        name: provider.name.clone(),
        address: provider.address.clone(),
        part: provider.part.clone(),
        state,
        headline: ask.t(key),
        words: words(ask, provider),
        more: more(speech, provider),
        last: provider.last_at.map_or_else(|| ask.t("library-harvest-never"), instant),
        next: match provider.state {
            HarvestState::Active => instant(provider.check_at),
            _ => ask.t("library-harvest-not-until-you"),
        },
        every: every(speech, provider.every),
        is_paused: provider.state != HarvestState::Active,
    }
}

/// What it answered, in a sentence.
fn words(ask: &Ask, provider: &Provider) -> String {
    if provider.state != HarvestState::Active {
        let date = ask.speech.date(&time::day_in(provider.state_at, "UTC"));
        let args = [("who", (&provider.state_by).into()), ("date", date.into())];
        return ask.speech.with("library-harvest-paused-by", &args);
    }
    if let Some(trouble) = trouble(&ask.speech, provider) {
        return trouble;
    }
    if provider.last_at.is_none() {
        return ask.t("library-harvest-never-asked");
    }
    let tally = provider.tally;
    let args = [
        ("n", tally.seen.into()),
        ("added", ask.speech.number(tally.added).into()),
        ("changed", ask.speech.number(tally.changed).into()),
        ("withdrawn", ask.speech.number(tally.withdrawn).into()),
    ];
    ask.speech.with("library-harvest-brought", &args)
}

/// What else came of the last harvest and asks for a look.
fn more(speech: &Speech, provider: &Provider) -> Vec<String> {
    let tally = provider.tally;
    let lines = [
        ("library-harvest-doubled", tally.doubled),
        ("library-harvest-moved", tally.moved),
        ("library-harvest-proposed", tally.proposed),
        ("library-harvest-unread", tally.unread),
    ];
    lines.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| speech.with(key, &[("n", n.into())])).collect()
}

fn trouble(speech: &Speech, provider: &Provider) -> Option<String> {
    let detail = provider.problem_detail.clone().unwrap_or_default();
    Some(speech.with(provider.problem.as_deref()?, &[("detail", detail.into())]))
}
