//! Treaties on migration, gender and labour, and what fourteen countries did with each.

use std::collections::BTreeMap;

use anyhow::Result;
use platform::db::Db;
use records::starter::{self, Ids};
use records::{Body, Statement, Value};
use serde::Deserialize;

use super::source::{seen, source};
use crate::kinds::TREATY;

/// What the list writes where the depositary has declarations or reservations of a country.
const ON_RECORD: &str = "declarations or reservations on record at the depositary";

#[derive(Deserialize)]
struct Line {
    id: String,
    name_es: String,
    name_en: String,
    name_pt: String,
    name_fr: String,
    short_name: String,
    body: String,
    adopted_on: String,
    in_force_on: String,
    subject_tags: String,
    url: String,
}

#[derive(Deserialize)]
struct Act {
    instrument_id: String,
    country: String,
    status: String,
    date: String,
    date_kind: String,
    reservation_note: String,
    evidence: String,
    confidence: String,
}

/// Enters those that are not there yet; gives the identifiers of all by key.
pub async fn enter(db: &Db) -> Result<Ids> {
    let lines: Vec<Line> = starter::rows("treaties", include_bytes!("../../starter/treaties.csv"))?;
    let acts: Vec<Act> = starter::rows("ratifications", include_bytes!("../../starter/ratifications.csv"))?;
    let ids = starter::identify(db, &TREATY, lines.iter().map(|line| line.id.as_str())).await?;
    let bodies: Vec<(String, Body)> = lines.iter().map(|line| (line.id.clone(), body(line, &acts))).collect();
    starter::enter(db, &TREATY, &ids, &bodies, false).await?;
    Ok(ids)
}

fn body(line: &Line, acts: &[Act]) -> Body {
    // the list does not say where names and days of treaties were read: they wait to be confirmed
    let seen = seen("", "medium");
    let mut body = Body::new();
    for (lang, name) in [("es", &line.name_es), ("en", &line.name_en), ("pt", &line.name_pt), ("fr", &line.name_fr)] {
        if !name.is_empty() {
            body.say("title", seen.of(Statement { lang: Some(lang.to_owned()), ..Statement::text(name) }));
        }
    }
    seen.say(&mut body, "short_name", &line.short_name);
    seen.say(&mut body, "body", &line.body.to_lowercase());
    seen.say(&mut body, "adopted_on", &line.adopted_on);
    seen.say(&mut body, "in_force_on", &line.in_force_on);
    seen.say_each(&mut body, "keywords", &line.subject_tags);
    seen.say(&mut body, "url", &line.url);
    for act in acts.iter().filter(|act| act.instrument_id == line.id) {
        body.say("parties", party(act));
    }
    body
}

fn party(act: &Act) -> Statement {
    let source = source(&act.evidence);
    let (reserved, notes): (Vec<&str>, Vec<&str>) =
        act.reservation_note.split("; ").filter(|piece| !piece.is_empty()).partition(|piece| *piece == ON_RECORD);
    let parts = [
        ("country", act.country.as_str()),
        ("status", &act.status.replace(' ', "-")),
        ("date", &act.date),
        ("date_kind", &act.date_kind),
        ("reservations", if reserved.is_empty() { "" } else { "on-record" }),
    ];
    let parts = parts.into_iter().filter(|(_, text)| !text.is_empty());
    let parts: BTreeMap<String, String> = parts.map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let note = Some(notes.join("; ")).filter(|note| !note.is_empty());
    seen(&source, &act.confidence).of(Statement { note, ..Statement::of(Value::Parts(parts)) })
}
