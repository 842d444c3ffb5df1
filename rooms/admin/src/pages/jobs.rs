//! Jobs: what is under way, what waits, what was set aside and why.

use askama::Template;
use axum::extract::Path;
use platform::accounts;
use platform::jobs::{self, Counts, Listed, Stop};
use platform::pages::{Cell, Choice, Form, Paged, Problem, Row, Slice, State, View, page};
use platform::time;
use platform::web::{Answer, Ask, done};
use platform::words::Speech;
use serde::Serialize;

use super::frame::{When, frame, rows, said_by_room, taken};

/// The states that can be asked for, in the order of the page.
const STATES: [&str; 4] = ["running", "aside", "open", "done"];

#[derive(Template)]
#[template(path = "jobs.html")]
struct JobsPage {
    view: View,
    counts_line: String,
    states: Vec<Choice>,
    filters: Form,
    filtered: bool,
    jobs: Paged<JobRow>,
}

struct JobRow {
    id: String,
    name: String,
    lane: String,
    state: State,
    state_words: String,
    error: Option<String>,
    attempts: Option<String>,
    asked: Option<String>,
    created: When,
    due: Option<When>,
    ended: Option<When>,
    progress: Option<Progress>,
    can_again: bool,
    can_stop: bool,
}

struct Progress {
    done: i64,
    total: i64,
    words: String,
}

#[derive(Serialize)]
struct JobData {
    id: String,
    kind: String,
    lane: String,
    state: String,
    due: String,
    attempts: i64,
    error: Option<String>,
    done: i64,
    total: i64,
    asked_by: Option<String>,
    created: String,
    ended: Option<String>,
}

impl Row for JobData {
    const COLUMNS: &'static [&'static str] =
        &["id", "kind", "lane", "state", "due", "attempts", "error", "done", "total", "asked_by", "created", "ended"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            (&self.id).into(),
            (&self.kind).into(),
            (&self.lane).into(),
            (&self.state).into(),
            (&self.due).into(),
            self.attempts.into(),
            self.error.clone().into(),
            self.done.into(),
            self.total.into(),
            self.asked_by.clone().into(),
            (&self.created).into(),
            self.ended.clone().into(),
        ]
    }
}

/// The list.
pub async fn show(ask: Ask, slice: Slice) -> Answer {
    let db = &ask.node.db;
    let mut view = frame(&ask, ask.t("admin-jobs-title"), "/admin/trabajos");
    let state = ask.parameter("estado").filter(|state| STATES.contains(&state.as_str()));
    let slice = slice.rows(rows(&ask));
    let limit = slice.limit.saturating_add(1);
    let listed = jobs::listed(db, state.as_deref(), slice.after.as_deref(), limit).await?;
    let listed = Paged::cut(listed, &slice, None, |job| job.id.clone());
    let data: Vec<JobData> = listed.rows.iter().map(job_data).collect();
    if let Some(answer) = taken(&ask, &view, "trabajos", &data, listed.next.as_deref()) {
        return answer;
    }
    let counts = jobs::counts(db).await?;
    view.offer("/admin/trabajos", &["csv", "json"]);
    let states = STATES.map(|state| Choice::new(state, ask.t(&format!("admin-job-{state}")))).into();
    let filtered = state.is_some();
    let filters = Form::filled(state.map(|state| ("estado".to_owned(), state)).into_iter().collect());
    page(JobsPage {
        counts_line: counts_line(&ask.speech, counts),
        states,
        filters,
        filtered,
        jobs: listed.map(|job| job_row(&ask, job)),
        view,
    })
}

/// Tries a job again that was set aside.
pub async fn again(ask: Ask, Path(id): Path<String>) -> Answer {
    if !jobs::again(&ask.node.db, &id).await? {
        return Err(Problem::Conflict("admin-jobs-not-aside"));
    }
    accounts::audit_alone(&ask.node.db, &ask.who, "job.again", &id, ()).await?;
    done("/admin/trabajos", "admin-done-trabajo-repetido")
}

/// Stops a job.
pub async fn stop(ask: Ask, Path(id): Path<String>) -> Answer {
    match jobs::stop(&ask.node.db, &id).await? {
        Stop::Stopped => {}
        Stop::Ended => return Err(Problem::Conflict("admin-jobs-ended")),
        Stop::Promised => return Err(Problem::Conflict("admin-jobs-promised")),
    }
    accounts::audit_alone(&ask.node.db, &ask.who, "job.stop", &id, ()).await?;
    done("/admin/trabajos", "admin-done-trabajo-detenido")
}

/// How many jobs stand where, in a sentence.
pub fn counts_line(speech: &Speech, counts: Counts) -> String {
    let Counts { open, running, aside } = counts;
    let args = [("running", running.into()), ("open", open.into()), ("aside", aside.into())];
    speech.with("admin-jobs-counts", &args)
}

fn job_row(ask: &Ask, job: Listed) -> JobRow {
    let speech = &ask.speech;
    let (state, stopped) = (shape(&job.state), job.error.as_deref() == Some("stopped"));
    let progress = (job.state == "running" && job.total > 0).then(|| Progress {
        done: job.done,
        total: job.total,
        words: speech.with("admin-job-progress", &[("done", job.done.into()), ("total", job.total.into())]),
    });
    JobRow {
        name: job_name(ask, &job.kind),
        state,
        state_words: if stopped { ask.t("admin-job-stopped") } else { ask.t(&format!("admin-job-{}", job.state)) },
        attempts: (job.attempts > 0).then(|| speech.with("admin-job-attempts", &[("n", job.attempts.into())])),
        asked: job.asked_by,
        created: When::of(speech, job.created_at),
        due: (job.state == "open").then(|| When::ago(speech, job.due_at)),
        ended: job.ended_at.map(|at| When::ago(speech, at)),
        progress,
        can_again: job.state == "aside",
        can_stop: matches!(job.state.as_str(), "open" | "running" | "aside") && !jobs::is_promised(&job.kind),
        error: job.error.filter(|_| !stopped),
        id: job.id,
        lane: job.lane,
    }
}

/// What a job does, as the room that does it says; its plain name where none says it.
fn job_name(ask: &Ask, kind: &str) -> String {
    said_by_room(&ask.node, &ask.speech, |room| format!("{room}-job-{kind}")).unwrap_or_else(|| kind.to_owned())
}

fn shape(state: &str) -> State {
    match state {
        "running" => State::Run,
        "aside" => State::Fail,
        "done" => State::Ok,
        _ => State::Idle,
    }
}

fn job_data(job: &Listed) -> JobData {
    JobData {
        id: job.id.clone(),
        kind: job.kind.clone(),
        lane: job.lane.clone(),
        state: job.state.clone(),
        due: time::rfc3339(job.due_at),
        attempts: job.attempts,
        error: job.error.clone(),
        done: job.done,
        total: job.total,
        asked_by: job.asked_by.clone(),
        created: time::rfc3339(job.created_at),
        ended: job.ended_at.map(time::rfc3339),
    }
}
