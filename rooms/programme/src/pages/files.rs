//! The text of a report, to be read and taken away: as a page, as a file at once, and how those files stand that a job sets.

use anyhow::{Context, Result};
use askama::Template;
use platform::jobs;
use platform::pages::{Link, Problem, State, View, attachment};
use platform::web::{Answer, Ask};
use print::Document;

use crate::setting::Format;

/// The page of a text, of a draft or frozen.
#[derive(Template)]
#[template(path = "report.html")]
pub struct TextPage {
    pub view: View,
    pub subtitle: String,
    pub marks: Vec<String>,
    pub html: String,
    /// Its language, where it is not that of the page.
    pub lang: Option<String>,
    /// Its other languages.
    pub others: Vec<Link>,
    pub files: Vec<Link>,
    /// How far those are that are still to be set.
    pub standing: Option<(State, String)>,
    pub facts: Vec<(String, String)>,
}

/// A document as a file.
pub async fn file_of(ask: &Ask, document: Document, name: &str, format: &str) -> Answer {
    let format = Format::parse(format).ok_or(Problem::NotFound)?;
    let bytes = ask.node.cpu.run(move || format.set(&document)).await?.context("setting a report")?;
    Ok(attachment(format.media_type(), name, bytes))
}

/// How far the job of a key is with its files, or that it failed; none where there is nothing more to do.
pub async fn standing(ask: &Ask, key: &str) -> Result<Option<(State, String)>> {
    let job = jobs::under_way(&ask.node.db, key).await?;
    Ok(job.map(|job| match job.state.as_str() {
        "aside" => (State::Fail, ask.t("programme-files-failed")),
        _ => {
            let far = [("done", job.done.into()), ("total", job.total.max(1).into())];
            (State::Run, ask.speech.with("programme-files-running", &far))
        }
    }))
}
