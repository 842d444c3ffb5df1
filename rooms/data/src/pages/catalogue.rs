//! The sets for open-data portals: DCAT 3 (W3C, 2024) as JSON-LD and as Turtle.

use anyhow::Result;
use axum::http::header;
use axum::response::IntoResponse;
use exchange::dcat::{Catalogue, DataSet, File, Texts, write, write_turtle};
use platform::time;
use platform::web::{Answer, Ask};
use platform::words::Lang;

use crate::sets::{Set, Sets, facts};

/// As JSON-LD.
pub async fn json_ld(ask: Ask) -> Answer {
    Ok(([(header::CONTENT_TYPE, "application/ld+json")], write(&catalogue(&ask).await?)).into_response())
}

/// As Turtle.
pub async fn turtle(ask: Ask) -> Answer {
    let text = write_turtle(&catalogue(&ask).await?);
    Ok(([(header::CONTENT_TYPE, "text/turtle; charset=utf-8")], text).into_response())
}

async fn catalogue(ask: &Ask) -> Result<Catalogue> {
    let mut sets = Vec::new();
    for set in Sets::of(&ask.node).iter() {
        sets.push(data_set(ask, set).await?);
    }
    let modified = sets.iter().filter_map(|set| set.modified.clone()).max();
    let title = |lang| format!("{} · {}", ask.observatory.name_in(lang), ask.node.words.speak(lang).t("data-title"));
    Ok(Catalogue {
        address: ask.whole("/datos"),
        title: Lang::ALL.map(|lang| (lang.code().to_owned(), title(lang))).into(),
        description: said(ask, "data-lede"),
        publisher: (ask.observatory.name_in(ask.speech.lang()), Some(ask.whole("/"))),
        languages: Lang::ALL.map(|lang| lang.code().to_owned()).into(),
        modified,
        licence: licence(ask),
        sets,
    })
}

async fn data_set(ask: &Ask, set: &Set) -> Result<DataSet> {
    let found = facts(&ask.node, set).await?;
    let (title, about) = set.words();
    let file = |ending: &str, media_type: &str| File {
        address: ask.whole(&format!("/datos/{}.{ending}", set.word())),
        title: said(ask, title),
        media_type: media_type.to_owned(),
        ..File::default()
    };
    let mail = ask.node.config.contact_mail();
    let by = ask.observatory.name_in(ask.speech.lang());
    Ok(DataSet {
        address: ask.whole(&format!("/datos#{}", set.word())),
        title: said(ask, title),
        description: said(ask, about),
        modified: found.updated.map(time::rfc3339),
        contact: mail.map(|mail| (by, mail.to_owned())),
        licence: licence(ask),
        files: vec![file("csv", "text/csv"), file("json", "application/json"), file("zip", "application/zip")],
        ..DataSet::default()
    })
}

/// The licence under which whoever runs the node gives its data away.
fn licence(ask: &Ask) -> Option<String> {
    Some(ask.node.config.data_licence.clone()).filter(|address| !address.is_empty())
}

/// A text in all languages.
fn said(ask: &Ask, key: &str) -> Texts {
    Lang::ALL.map(|lang| (lang.code().to_owned(), ask.node.words.speak(lang).t(key))).into()
}
