//! Offering or asking for assistance without an account, and reading what became of it.

use askama::Template;
use axum::extract::Path;
use platform::pages::{Choice, FieldErrors, Fields, Form, Link, State, View, page, page_with};
use platform::time;
use platform::web::{Answer, Ask};
use records::{Records, State as Standing, Statement, Vocabularies};

use super::contacts::contacts;
use super::matched::{state_words, title};
use crate::kinds::ASSISTANCE;
use crate::pages::sending::{Sending, Sent, countries};
use crate::pages::shelves::ASSISTANCES;

/// Where the form stands.
pub const PATH: &str = "/programa/asistencia/proponer";

static SENDING: Sending = Sending {
    kind: &ASSISTANCE,
    form: "assistance",
    boxes: &[
        ("titulo", "title", true),
        ("clase", "kind", true),
        ("institucion", "institution", true),
        ("pais", "country", true),
        ("temas", "themes", true),
        ("que_hace", "does", true),
        ("desde_cuando", "start", false),
        ("hasta_cuando", "end", false),
    ],
    own: "/asistencia",
    done: "programme-done-assistance",
};

#[derive(Template)]
#[template(path = "assistance_send.html")]
struct SendPage {
    view: View,
    form: Form,
    since: i64,
    kinds: Vec<Choice>,
    countries: Vec<Choice>,
    themes: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "assistance_own.html")]
struct OwnPage {
    view: View,
    title: String,
    standing: (State, String),
    reason: Option<String>,
    published: Option<String>,
    matches: Vec<(Link, String)>,
}

/// The form.
pub async fn show(ask: Ask) -> Answer {
    send_page(&ask, Vec::new(), &FieldErrors::new()).await
}

fn view(ask: &Ask, key: &str) -> View {
    let mut view = ask.view_after_form(ask.t(key), ASSISTANCES.path);
    view.crumbs = vec![ask.crumb("programme-assistances-title", ASSISTANCES.path)];
    view.head.noindex = true;
    view
}

async fn send_page(ask: &Ask, typed: Vec<(String, String)>, errors: &FieldErrors) -> Answer {
    let vocabularies = Vocabularies::of(&ask.node).await?;
    let lang = ask.speech.lang().code();
    let in_use = vocabularies.get("topics").map(|topics| topics.in_order()).unwrap_or_default();
    let in_use = in_use.into_iter().filter(|(term, _)| term.retired_at.is_none());
    let mut view = view(ask, "programme-assistance-send");
    let form = Form::failed(&mut view, typed, errors);
    let kinds = ["offer", "request"];
    page_with(
        form.status(),
        SendPage {
            form,
            since: time::now(),
            kinds: kinds.map(|kind| Choice::new(kind, ask.t(&ASSISTANCE.key(&format!("choice-kind-{kind}"))))).into(),
            countries: countries(ask),
            themes: in_use.map(|(term, _)| Choice::new(&term.id, term.label(lang))).collect(),
            view,
        },
    )
}

/// Keeps what was sent until a coordinator has looked at it.
pub async fn send(ask: Ask, fields: Fields) -> Answer {
    let sent = SENDING.keep(&ask, fields, |body| body.say("state", Statement::text("open"))).await?;
    match sent {
        Sent::Kept(answer) => answer,
        Sent::Wrong(fields, errors) => send_page(&ask, fields.into_typed(), &errors).await,
    }
}

/// What became of it, for who sent it.
pub async fn own(ask: Ask, Path(door): Path<String>) -> Answer {
    let record = SENDING.behind(&ask, &door).await?;
    let records = Records::of(&ask.node.db);
    let last = records.revision(&record.id, record.revision).await?;
    let contacts = contacts(&ask.node.db, &record).await?;
    let matched = contacts.iter().map(|contact| {
        let link = Link { label: title(&ask, &contact.other), href: ASSISTANCE.address(&contact.other.id) };
        (link, state_words(&ask, contact.state()))
    });
    let (state, key) = match record.state {
        Standing::Published => (State::Ok, "programme-assistance-published"),
        Standing::Held => (State::Late, "programme-assistance-waiting"),
        Standing::Removed | Standing::Merged => (State::Idle, "programme-assistance-declined"),
    };
    let is_out = record.state == Standing::Removed;
    page(OwnPage {
        title: record.title.clone(),
        standing: (state, ask.t(key)),
        reason: last.map(|revision| revision.why).filter(|why| is_out && !why.is_empty()),
        published: (record.state == Standing::Published).then(|| ASSISTANCE.address(&record.id)),
        matches: matched.collect(),
        view: view(&ask, "programme-assistance-own"),
    })
}
