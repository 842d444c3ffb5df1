//! A draft read whole, and taken as a file.

use axum::extract::Path;
use platform::pages::{Link, Problem, page};
use platform::web::{Answer, Ask};

use super::place::Place;
use crate::pages::files::{TextPage, file_of};

/// The text.
pub async fn show(ask: Ask, Path((id, lang)): Path<(String, String)>) -> Answer {
    let place = Place::of(&ask, &id).await?;
    let lang = place.lang(&lang)?;
    if let Some(report) = place.to_report(&format!("?texto={}", lang.code())) {
        return report;
    }
    let document = place.text(&ask, lang).await?.document();
    let others = place.langs().into_iter().filter(|other| *other != lang).map(|other| Link {
        label: ask.speech.language(other.code()),
        href: format!("{}/{}", place.address(), other.code()),
    });
    let file = |format: &str| Link {
        label: format.to_uppercase(),
        href: format!("{}/archivo/{}.{format}", place.address(), lang.code()),
    };
    page(TextPage {
        view: place.view(&ask, document.title.clone()),
        subtitle: document.front.subtitle.clone(),
        html: print::html(&document),
        lang: (lang != ask.speech.lang()).then(|| lang.code().to_owned()),
        others: others.collect(),
        files: vec![file("pdf"), file("docx")],
        marks: Vec::new(),
        standing: None,
        facts: Vec::new(),
    })
}

/// A file of it: `es.pdf`, `fr.docx`.
pub async fn file(ask: Ask, Path((id, file)): Path<(String, String)>) -> Answer {
    let place = Place::of(&ask, &id).await?;
    let (lang, format) = file.split_once('.').ok_or(Problem::NotFound)?;
    let lang = place.lang(lang)?;
    if let Some(report) = place.to_report(&format!("/{}.{format}", lang.code())) {
        return report;
    }
    let document = place.text(&ask, lang).await?.document().at(&ask.origin);
    file_of(&ask, document, &format!("borrador-{id}-{}.{format}", lang.code()), format).await
}
