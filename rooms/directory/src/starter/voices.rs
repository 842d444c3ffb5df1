//! Units of institutions that can speak on a subject; no private persons.

use anyhow::Result;
use platform::db::Db;
use platform::text::fold;
use records::consent::{self, Consent};
use records::starter::{self, Ids};
use records::{Body, Statement};
use serde::Deserialize;

use super::{COMPILED_ON, evidence};
use crate::kinds::VOICE;

#[derive(Deserialize)]
struct Line {
    country: String,
    organisation_id: String,
    institution: String,
    unit: String,
    topics: String,
    contact_url: String,
    evidence: String,
    confidence: String,
}

/// Enters those that are not there yet.
pub async fn enter(db: &Db, organisations: &Ids) -> Result<()> {
    let lines: Vec<Line> = starter::rows("voices", include_bytes!("../../starter/voices.csv"))?;
    let keys: Vec<String> = lines.iter().map(key).collect();
    let ids = starter::identify(db, &VOICE, keys.iter().map(String::as_str)).await?;
    let bodies: Vec<(String, Body)> =
        keys.into_iter().zip(&lines).map(|(key, line)| (key, body(line, organisations))).collect();
    starter::enter(db, &VOICE, &ids, &bodies, false).await
}

/// `gt-demi/atencion-integral`: the list names units by institution and words only.
fn key(line: &Line) -> String {
    let words: Vec<String> = fold(&line.unit).split(' ').map(str::to_owned).collect();
    let slug: String = words.join("-").chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(60).collect();
    format!("{}/{slug}", line.organisation_id)
}

fn body(line: &Line, organisations: &Ids) -> Body {
    let seen = evidence(&line.evidence, &line.confidence);
    let mut body = Body::new();
    let name =
        if line.unit.is_empty() { line.institution.clone() } else { format!("{}, {}", line.unit, line.institution) };
    seen.say(&mut body, "name", &name);
    seen.say(&mut body, "who", "unit");
    if let Some(organisation) = organisations.get(&line.organisation_id) {
        body.say("organisation", seen.of(Statement::record(organisation)));
    }
    seen.say(&mut body, "country", &line.country);
    seen.say_each(&mut body, "topics", &line.topics);
    seen.say(&mut body, "contact", &line.contact_url);
    // units stand in official sources: they are listed without asking, and may ask not to be
    let source = line.evidence.split('|').map(str::trim).find(|source| !source.is_empty());
    if let Some(source) = source {
        consent::say(&mut body, Consent::PublicFunction, COMPILED_ON, source, "");
    }
    body
}
