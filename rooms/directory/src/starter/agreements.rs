//! Agreements that public sources tell of: between countries on work, social security, return and free movement, and those
//! of the founding document.

use anyhow::{Context, Result};
use platform::db::Db;
use records::starter::{self, Ids};
use records::{Body, Statement};
use serde::Deserialize;

use super::read::{Read, say_in_tongues};
use crate::kinds::AGREEMENT;

#[derive(Deserialize)]
struct Line {
    id: String,
    kind: String,
    countries: String,
    parties: String,
    parties_named: String,
    name_es: String,
    name_en: String,
    name_pt: String,
    name_fr: String,
    object_es: String,
    object_en: String,
    object_pt: String,
    object_fr: String,
    standing: String,
    signed_on: String,
    in_force_on: String,
    until: String,
    ceiling: String,
    currency: String,
    topics: String,
    documents: String,
    evidence: String,
    confidence: String,
    unsure: String,
}

/// Enters those that are not there yet.
pub async fn enter(db: &Db, organisations: &Ids) -> Result<()> {
    let lines: Vec<Line> = starter::rows("agreements", include_bytes!("../../starter/agreements.csv"))?;
    let ids = starter::identify(db, &AGREEMENT, lines.iter().map(|line| line.id.as_str())).await?;
    let bodies = lines.iter().map(|line| Ok((line.id.clone(), body(line, organisations)?)));
    starter::enter(db, &AGREEMENT, &ids, &bodies.collect::<Result<Vec<_>>>()?, false).await
}

fn body(line: &Line, organisations: &Ids) -> Result<Body> {
    let read = Read { source: &line.evidence, confidence: &line.confidence, unsure: &line.unsure };
    let mut body = Body::new();
    say_in_tongues(&read, &mut body, "name", [&line.name_es, &line.name_en, &line.name_pt, &line.name_fr]);
    read.of("kind").say(&mut body, "kind", &line.kind);
    for country in line.countries.split(';').filter(|country| !country.is_empty()) {
        // `SV@2012-11-17`: it holds there since that day
        let (code, since) = match country.split_once('@') {
            Some((code, since)) => (code, Some(since.to_owned())),
            None => (country, None),
        };
        body.say("country", read.of("country").of(Statement { since, ..Statement::text(code) }));
    }
    for key in line.parties.split(';').filter(|key| !key.is_empty()) {
        let id = organisations.get(key).with_context(|| format!("{} names {key}, which is not there", line.id))?;
        body.say("parties", read.of("parties").of(Statement::record(id)));
    }
    read.of("parties_named").say_each(&mut body, "parties_named", &line.parties_named);
    say_in_tongues(&read, &mut body, "object", [&line.object_es, &line.object_en, &line.object_pt, &line.object_fr]);
    for (field, text) in [
        ("standing", &line.standing),
        ("signed_on", &line.signed_on),
        ("in_force_on", &line.in_force_on),
        ("until", &line.until),
        ("ceiling", &line.ceiling),
        ("currency", &line.currency),
    ] {
        read.of(field).say(&mut body, field, text);
    }
    read.of("topics").say_each(&mut body, "topics", &line.topics);
    read.of("documents").say_each(&mut body, "documents", &line.documents);
    Ok(body)
}
