//! Institutions and organisations, and who belongs to whom.

use anyhow::Result;
use platform::db::Db;
use records::starter::{self, Ids};
use records::{Body, Statement, Value};
use serde::Deserialize;

use super::evidence;
use crate::kinds::ORGANISATION;

#[derive(Deserialize)]
struct Line {
    id: String,
    country: String,
    name: String,
    acronym: String,
    kind: String,
    focus_tags: String,
    city: String,
    website: String,
    board_candidate: String,
    languages: String,
    what_it_does: String,
    evidence: String,
    confidence: String,
    status: String,
}

#[derive(Deserialize)]
struct Relation {
    subject_id: String,
    relation: String,
    object_id: String,
    evidence: String,
    confidence: String,
}

/// Enters those that are not there yet; gives the identifiers of all by key.
pub async fn enter(db: &Db) -> Result<Ids> {
    let lines: Vec<Line> = starter::rows("organisations", include_bytes!("../../starter/organisations.csv"))?;
    let relations: Vec<Relation> = starter::rows("relations", include_bytes!("../../starter/relations.csv"))?;
    let ids = starter::identify(db, &ORGANISATION, lines.iter().map(|line| line.id.as_str())).await?;
    let bodies: Vec<(String, Body)> =
        lines.iter().map(|line| (line.id.clone(), body(line, &relations, &ids))).collect();
    starter::enter(db, &ORGANISATION, &ids, &bodies, false).await?;
    Ok(ids)
}

fn body(line: &Line, relations: &[Relation], ids: &Ids) -> Body {
    let seen = evidence(&line.evidence, &line.confidence);
    let mut body = Body::new();
    seen.say(&mut body, "name", &line.name);
    seen.say(&mut body, "acronym", &line.acronym);
    seen.say(&mut body, "kind", &line.kind.replace('\'', "").replace(' ', "-").to_lowercase());
    seen.say(&mut body, "country", &line.country);
    if !line.what_it_does.is_empty() {
        let says = Statement { lang: Some("es".into()), ..Statement::text(&line.what_it_does) };
        body.say("about", seen.of(says));
    }
    seen.say_each(&mut body, "topics", &line.focus_tags);
    seen.say(&mut body, "standing", &line.status);
    seen.say(&mut body, "city", &line.city);
    seen.say(&mut body, "website", &line.website);
    seen.say_each(&mut body, "languages", &line.languages);
    if line.board_candidate == "yes" {
        let parts = [("board_country", line.country.as_str()), ("board_state", "identified")];
        let parts = parts.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        // "identified" says only that somebody thought of it: nobody was asked
        body.say("board", seen.of(Statement::of(Value::Parts(parts))));
    }
    for relation in relations.iter().filter(|relation| relation.subject_id == line.id) {
        if let Some(object) = ids.get(&relation.object_id) {
            let seen = evidence(&relation.evidence, &relation.confidence);
            body.say(&relation.relation, seen.of(Statement::record(object)));
        }
    }
    body
}
