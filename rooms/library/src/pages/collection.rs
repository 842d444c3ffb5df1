//! A collection or reading list: its works in order, and their references to take away.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use exchange::Reference;
use platform::pages::{View, page};
use platform::web::{Answer, Ask};
use records::pages::{Frame, Sayer, data, found, reader, view};
use records::{Body, Record, Records};

use super::cite::{self, Format, alternates};
use super::shelves::COLLECTIONS;
use crate::kinds::{COLLECTION, DOCUMENT, WORKS};

#[derive(Template)]
#[template(path = "collection.html")]
struct CollectionPage {
    view: View,
    frame: Frame,
    works: Vec<Work>,
}

struct Work {
    title: String,
    href: String,
    facts: Vec<String>,
    why: Option<String>,
    about: Option<String>,
}

/// The page, or its data.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let (kind, record) = match found(&ask, &[&COLLECTION], &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    if let Some(answer) = data(&ask, kind, &record) {
        return answer;
    }
    let body = record.body.seen_by(kind, reader(&ask));
    let named = named(&ask, &body).await?;
    let all: Vec<Record> = std::iter::once(&record).chain(named.iter().map(|(work, _)| work)).cloned().collect();
    let sayer = Sayer::of(&ask, &all).await?;
    let works = named.iter().filter_map(|(work, why)| line(&ask, &sayer, work, why.clone())).collect();
    let mut view = view(&ask, &sayer, &COLLECTIONS, kind, &record, &body);
    view.head.alternates.extend(alternates(&view.title, &format!("{}/cita", kind.address(&record.id)), ""));
    page(CollectionPage {
        frame: Frame::of(&ask, &sayer, kind, &record, &body, &["about", "works"]).await?,
        works,
        view,
    })
}

/// The references of its documents as a file.
pub async fn references(ask: Ask, id: String, format: Format) -> Answer {
    let (kind, record) = match found(&ask, &[&COLLECTION], &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let body = record.body.seen_by(kind, reader(&ask));
    let works = named(&ask, &body).await?;
    let documents = works.iter().filter(|(work, _)| work.kind == DOCUMENT.name);
    let references: Vec<Reference> = documents.map(|(work, _)| cite::of(&ask, work)).collect();
    Ok(cite::file(format, &record.key, &references))
}

/// Its works that are published, in its order, with what it says of each. One that was merged stands as what it became.
async fn named(ask: &Ask, body: &Body) -> anyhow::Result<Vec<(Record, Option<String>)>> {
    let records = Records::of(&ask.node.db);
    let lines = || body.all("works").iter().filter_map(|said| Some((said.value.part("work")?, said.value.part("why"))));
    let cards = records.cards(lines().map(|(id, _)| id)).await?;
    let ids: Vec<String> = cards.values().map(|card| card.id.clone()).collect();
    let works = records.several(&ids).await?.into_iter();
    let works: HashMap<String, Record> = works.map(|work| (work.id.clone(), work)).collect();
    let named = lines().filter_map(|(id, why)| Some((works.get(&cards.get(id)?.id)?.clone(), why.map(str::to_owned))));
    Ok(named.collect())
}

fn line(ask: &Ask, sayer: &Sayer, work: &Record, why: Option<String>) -> Option<Work> {
    let kind = WORKS.into_iter().find(|kind| kind.name == work.kind)?;
    let body = work.body.seen_by(kind, reader(ask));
    let mut facts = vec![sayer.kind(kind.name)];
    facts.extend(kind.beside.iter().filter_map(|field| sayer.joined(kind, &body, field)));
    Some(Work {
        title: body.in_language(kind.title, ask.speech.lang().code()).unwrap_or(&work.title).to_owned(),
        href: kind.address(&work.id),
        facts,
        about: why.is_none().then(|| sayer.joined(kind, &body, kind.summary)).flatten(),
        why,
    })
}
