//! Sending a good practice without an account, and reading what became of it.

use askama::Template;
use axum::extract::Path;
use platform::pages::{Choice, FieldErrors, Fields, Form, State, View, page, page_with};
use platform::time;
use platform::web::{Answer, Ask};
use records::{Record, State as Standing};

use super::criteria::criteria;
use crate::kinds::{PRACTICE, Verdict, verdict};
use crate::pages::sending::{Sending, Sent, countries};
use crate::pages::shelves::PRACTICES;

/// Where the form stands.
pub const PATH: &str = "/programa/practicas/proponer";

/// What the form asks.
pub static SENDING: Sending = Sending {
    kind: &PRACTICE,
    form: "practice",
    boxes: &[
        ("titulo", "title", true),
        ("lado", "side", true),
        ("pais", "country", true),
        ("institucion", "institution", false),
        ("desde_cuando", "start", false),
        ("problema", "problem", true),
        ("que_hace", "does", true),
        ("resultado", "outcome", true),
        ("repetir", "needs", false),
        ("evidencia", "evidence", false),
    ],
    own: "/practicas",
    done: "programme-done-practice",
};

#[derive(Template)]
#[template(path = "practice_send.html")]
struct SendPage {
    view: View,
    form: Form,
    since: i64,
    sides: Vec<Choice>,
    countries: Vec<Choice>,
    criteria: Vec<String>,
}

#[derive(Template)]
#[template(path = "practice_own.html")]
struct OwnPage {
    view: View,
    title: String,
    standing: (State, String),
    reasons: Vec<String>,
    published: Option<String>,
}

/// The form.
pub async fn show(ask: Ask) -> Answer {
    send_page(&ask, Vec::new(), &FieldErrors::new())
}

fn view(ask: &Ask, key: &str) -> View {
    let mut view = ask.view_after_form(ask.t(key), PRACTICES.path);
    view.crumbs = vec![ask.crumb("programme-practices-title", PRACTICES.path)];
    view.head.noindex = true;
    view
}

fn send_page(ask: &Ask, typed: Vec<(String, String)>, errors: &FieldErrors) -> Answer {
    let mut view = view(ask, "programme-practice-send");
    let form = Form::failed(&mut view, typed, errors);
    let sides = ["origin", "transit", "destination"];
    page_with(
        form.status(),
        SendPage {
            form,
            since: time::now(),
            sides: sides.map(|side| Choice::new(side, ask.t(&PRACTICE.key(&format!("choice-side-{side}"))))).into(),
            countries: countries(ask),
            criteria: criteria(ask).into_iter().map(|(_, words)| words).collect(),
            view,
        },
    )
}

/// Keeps what was sent until two people have reviewed it.
pub async fn send(ask: Ask, fields: Fields) -> Answer {
    match SENDING.keep(&ask, fields, |_| {}).await? {
        Sent::Kept(answer) => answer,
        Sent::Wrong(fields, errors) => send_page(&ask, fields.into_typed(), &errors),
    }
}

/// What became of it, for who sent it.
pub async fn own(ask: Ask, Path(door): Path<String>) -> Answer {
    let record = SENDING.behind(&ask, &door).await?;
    let reasons = record.body.all("reviews").iter().filter(|row| row.value.part("verdict") == Some("return"));
    page(OwnPage {
        title: record.title.clone(),
        standing: standing(&ask, &record),
        reasons: reasons.filter_map(|row| row.value.part("reason").map(str::to_owned)).collect(),
        published: (record.state == Standing::Published).then(|| PRACTICE.address(&record.id)),
        view: view(&ask, "programme-practice-own"),
    })
}

/// How it stands after its reviews, in words.
pub fn standing(ask: &Ask, record: &Record) -> (State, String) {
    let (state, key) = match (record.state, verdict(&record.body)) {
        (Standing::Removed | Standing::Merged, _) => (State::Idle, "programme-practice-withdrawn"),
        (_, Verdict::Waiting) => (State::Late, "programme-practice-waiting"),
        (_, Verdict::Returned) => (State::Idle, "programme-practice-returned"),
        (_, Verdict::Published) => (State::Ok, "programme-practice-published"),
    };
    (state, ask.t(key))
}
