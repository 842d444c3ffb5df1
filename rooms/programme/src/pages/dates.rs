//! Dates on which reports are due: the list with who was reminded, adding one, taking one out.

use askama::Template;
use platform::accounts::audit;
use platform::mail;
use platform::pages::{FieldErrors, Fields, Form, Paged, Problem, Slice, State, View, page_with};
use platform::text::one_line;
use platform::time;
use platform::web::{Answer, Ask, Once, done, once};

use crate::actions::KEEP_REPORTS;
use crate::reminders::{ReportDate, ReportDates, read_days};

/// Where it stands.
pub const PATH: &str = "/programa/plazos";
/// Longest title, in characters.
const MOST_LINE: usize = 300;

#[derive(Template)]
#[template(path = "dates.html")]
struct DatesPage {
    view: View,
    form: Form,
    dates: Paged<Line>,
    mail_on: bool,
    may_keep: bool,
}

struct Line {
    id: String,
    title: String,
    due: String,
    facts: Vec<String>,
    state: (State, String),
}

/// The page.
pub async fn show(ask: Ask, slice: Slice) -> Answer {
    let typed = vec![("dias".to_owned(), "30 7 1".to_owned())];
    dates_page(&ask, &slice, typed, &FieldErrors::new()).await
}

async fn dates_page(ask: &Ask, slice: &Slice, typed: Vec<(String, String)>, errors: &FieldErrors) -> Answer {
    let dates = ReportDates::of(&ask.node.db);
    let found = dates.list(slice.after.as_deref(), slice.limit_and_one()).await?;
    let found = Paged::cut(found, slice, None, |date| format!("{}|{}", date.due_on, date.id));
    let mut lines = Vec::with_capacity(found.rows.len());
    for date in &found.rows {
        lines.push(line(ask, date, dates.reminded(&date.id).await?));
    }
    let mut view = ask.view_after_form(ask.t("programme-dates-title"), "/programa");
    view.crumbs = vec![ask.crumb("programme-title", "/programa")];
    view.head.noindex = true;
    let form = Form::failed(&mut view, typed, errors);
    let dates = Paged { rows: lines, next: found.next, shown: found.shown, total: found.total };
    let (mail_on, may_keep) = (mail::is_on(&ask.node.config), ask.may(&KEEP_REPORTS));
    page_with(form.status(), DatesPage { view, form, dates, mail_on, may_keep })
}

fn line(ask: &Ask, date: &ReportDate, (reminded, last): (i64, Option<i64>)) -> Line {
    let days: Vec<String> = date.days.iter().map(|day| ask.speech.number(*day)).collect();
    let day_of = |instant: i64| ask.speech.date(&time::day_in(instant, "UTC"));
    let mut facts = vec![
        ask.speech.with("programme-dates-before", &[("days", ask.speech.list(&days).into())]),
        ask.speech.with("programme-dates-reminded", &[("n", reminded.into())]),
    ];
    facts.extend(last.map(|at| ask.speech.with("programme-dates-last", &[("date", day_of(at).into())])));
    let state = match date.next_at {
        Some(at) => (State::Run, ask.speech.with("programme-dates-next", &[("date", day_of(at).into())])),
        None => (State::Idle, ask.t("programme-dates-over")),
    };
    Line { id: date.id.clone(), title: date.title.clone(), due: date.due_on.clone(), facts, state }
}

/// Adds one, or takes one out.
pub async fn save(ask: Ask, slice: Slice, fields: Fields) -> Answer {
    if fields.text("verbo") == "quitar" {
        let date = ReportDates::of(&ask.node.db).find(fields.text("cual")).await?;
        let Some(date) = date else { return done(PATH, "programme-done-date-out") };
        let mut tx = ask.node.db.begin().await?;
        ReportDates::remove(&mut tx, &date.id).await?;
        audit(&mut tx, &ask.who, "report-date.remove", &date.id, serde_json::json!({ "due_on": date.due_on })).await?;
        tx.commit().await?;
        return done(PATH, "programme-done-date-out");
    }
    if fields.text("verbo") != "agregar" {
        return Err(Problem::BadRequest("site-form-unreadable"));
    }
    let mut errors = FieldErrors::new();
    let (title, due_on) = (one_line(fields.text("titulo")), fields.text("dia"));
    if title.is_empty() || title.chars().count() > MOST_LINE {
        errors.add("titulo", "programme-dates-title-wrong");
    }
    let is_day = due_on.len() == 10 && time::instant(&format!("{due_on}T00:00:00Z")).is_some();
    if !is_day {
        errors.add("dia", "programme-dates-day-wrong");
    }
    let days = read_days(fields.text("dias"));
    if days.is_none() {
        errors.add("dias", "programme-dates-days-wrong");
    }
    let (Some(days), true) = (days, errors.is_empty()) else {
        return dates_page(&ask, &slice, fields.into_typed(), &errors).await;
    };
    let mut tx = ask.node.db.begin().await?;
    if let Once::First(sending) = once(&mut tx, "report-date", &fields.sending_key()).await? {
        let id = ReportDates::add(&mut tx, &title, due_on, &days, ask.who.name()).await?;
        audit(&mut tx, &ask.who, "report-date.add", &id, serde_json::json!({ "due_on": due_on })).await?;
        sending.made(&mut tx, &id).await?;
        tx.commit().await?;
    }
    done(PATH, "programme-done-date")
}
