//! A problem said to whoever takes data: as JSON where JSON is taken, else in a line of text.

use anyhow::Context;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::{Problem, ProblemFacts};
use crate::words::Speech;

#[derive(Serialize)]
struct Told {
    error: Error,
}

#[derive(Serialize)]
struct Error {
    status: u16,
    /// The same word in every language.
    code: &'static str,
    title: String,
    message: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<FieldTold>,
    /// Under which it was logged.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after_seconds: Option<u32>,
}

#[derive(Serialize)]
struct FieldTold {
    field: String,
    message: String,
}

/// The problem as JSON: `{ "error": { "status": …, "code": …, "title": …, "message": … } }`.
pub fn problem_json(speech: &Speech, facts: &ProblemFacts) -> Response {
    let fields = facts.errors.said(speech).into_iter();
    let error = Error {
        status: facts.status.as_u16(),
        code: facts.word,
        title: facts.title(speech),
        message: facts.body(speech),
        fields: fields.map(|error| FieldTold { field: error.field, message: error.told }).collect(),
        number: facts.number,
        retry_after_seconds: facts.retry_after_seconds,
    };
    match serde_json::to_string(&Told { error }).context("writing a problem as JSON") {
        Ok(text) => facts.answer(([(header::CONTENT_TYPE, "application/json")], text)),
        Err(error) => Problem::Unknown(error).into_response(),
    }
}

/// The problem as plain text, for lists that are taken as a table or followed as a feed.
pub fn problem_text(speech: &Speech, facts: &ProblemFacts) -> Response {
    facts.answer(format!("{}. {}\n", facts.title(speech), facts.body(speech)))
}
