//! Contact points of networks, as units of institutions: who answers for a country. Nobody's own name is among them.

use anyhow::{Context, Result};
use platform::db::Db;
use records::starter::{self, Ids};
use records::{Body, Statement};
use serde::Deserialize;

use super::read::{Read, say_in_tongues};
use crate::kinds::CONTACT;

#[derive(Deserialize)]
struct Line {
    id: String,
    network: String,
    country: String,
    name: String,
    organisation: String,
    about_es: String,
    about_en: String,
    about_pt: String,
    about_fr: String,
    since: String,
    until: String,
    successor: String,
    website: String,
    evidence: String,
    confidence: String,
    unsure: String,
}

/// Enters those that are not there yet.
pub async fn enter(db: &Db, organisations: &Ids) -> Result<()> {
    let lines: Vec<Line> = starter::rows("contacts", include_bytes!("../../starter/contacts.csv"))?;
    let ids = starter::identify(db, &CONTACT, lines.iter().map(|line| line.id.as_str())).await?;
    let bodies = lines.iter().map(|line| Ok((line.id.clone(), body(line, organisations, &ids)?)));
    starter::enter(db, &CONTACT, &ids, &bodies.collect::<Result<Vec<_>>>()?, false).await
}

fn body(line: &Line, organisations: &Ids, contacts: &Ids) -> Result<Body> {
    let read = Read { source: &line.evidence, confidence: &line.confidence, unsure: &line.unsure };
    let mut body = Body::new();
    for (field, text) in [("name", &line.name), ("network", &line.network), ("country", &line.country)] {
        read.of(field).say(&mut body, field, text);
    }
    say_in_tongues(&read, &mut body, "about", [&line.about_es, &line.about_en, &line.about_pt, &line.about_fr]);
    for (field, key, ids) in
        [("organisation", &line.organisation, organisations), ("successor", &line.successor, contacts)]
    {
        if !key.is_empty() {
            let id = ids.get(key).with_context(|| format!("{} names {key}, which is not there", line.id))?;
            body.say(field, read.of(field).of(Statement::record(id)));
        }
    }
    for (field, text) in [("since", &line.since), ("until", &line.until), ("website", &line.website)] {
        read.of(field).say(&mut body, field, text);
    }
    Ok(body)
}
