//! One law: whether it is in force, what it did to others and others to it, its text.

use askama::Template;
use axum::extract::Path;
use platform::pages::{State, View, page};
use platform::web::{Answer, Ask};
use records::pages::{Frame, LinkLine, Links, Sayer, data, found, reader, view};
use records::{Body, Value};

use super::shelves::LAWS;
use crate::kinds::LAW;

/// Fields by which a law names others.
const RELATIONS: [&str; 4] = ["repeals", "amends", "implements", "ratifies"];

#[derive(Template)]
#[template(path = "law.html")]
struct LawPage {
    view: View,
    frame: Frame,
    in_force: (State, String),
    text: Option<String>,
}

/// The page, or its data.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let (kind, record) = match found(&ask, &[&LAW], &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    if let Some(answer) = data(&ask, kind, &record) {
        return answer;
    }
    let body = record.body.seen_by(kind, reader(&ask));
    let sayer = Sayer::of(&ask, std::slice::from_ref(&record)).await?;
    let mut frame = Frame::of(&ask, &sayer, kind, &record, &body, &["about", "text"]).await?;
    frame.side.links.splice(0..0, relations(&sayer, &body));
    page(LawPage {
        frame,
        in_force: in_force(&ask, &sayer, &body),
        text: body.text("text").map(str::to_owned),
        view: view(&ask, &LAWS, kind, &record, &body),
    })
}

/// Its status in words, and since when where that is known.
fn in_force(ask: &Ask, sayer: &Sayer, body: &Body) -> (State, String) {
    let status = body.text("status").unwrap_or("unknown");
    let words = ask.t(&LAW.key(&format!("choice-status-{status}")));
    match body.text("in_force_on").filter(|_| matches!(status, "in-force" | "amended")) {
        Some(day) => {
            let args = [("status", words.into()), ("date", sayer.date(day).into())];
            (state_of(status), ask.speech.with("library-law-since", &args))
        }
        None => (state_of(status), words),
    }
}

/// The shape of a status.
pub fn state_of(status: &str) -> State {
    match status {
        "in-force" | "amended" => State::Ok,
        "bill" => State::Run,
        _ => State::Idle,
    }
}

/// What it does to others; what others do to it stands beside.
fn relations(sayer: &Sayer, body: &Body) -> Vec<Links> {
    let mut groups: Vec<Links> = Vec::new();
    for name in RELATIONS {
        let lines: Vec<LinkLine> = body
            .all(name)
            .iter()
            .filter_map(|said| match &said.value {
                Value::Record(id) => Some(LinkLine { words: sayer.record(id), note: said.note.clone() }),
                _ => None,
            })
            .collect();
        if !lines.is_empty() {
            groups.push(Links { label: sayer.field(&LAW, name), records: lines });
        }
    }
    groups
}
