//! Constitutions, laws, decrees and policies of eight countries.

use anyhow::Result;
use platform::db::Db;
use records::starter::{self, Ids};
use records::{Body, Statement, Value};

use super::line::Line;
use super::relations::{Relation, Verb, relations};
use super::source::{seen, source};
use crate::kinds::LAW;

/// Enters those that are not there yet.
pub async fn enter(db: &Db, treaties: &Ids) -> Result<()> {
    let lines = lines()?;
    let keys: Vec<String> = lines.iter().map(Line::key).collect();
    let ids = starter::identify(db, &LAW, keys.iter().map(String::as_str)).await?;
    let mut bodies: Vec<(String, Body)> = lines.iter().map(|line| (line.key(), body(line))).collect();
    for Relation { from, verb, to, said_by } in relations(&lines) {
        let Some(line) = lines.get(said_by) else { continue };
        let source = source(&line.evidence);
        let seen = seen(&source, &line.confidence);
        let Some((_, body)) = bodies.get_mut(from) else { continue };
        let id = match &to {
            super::relations::To::Law(at) => keys.get(*at).and_then(|key| ids.get(key)),
            super::relations::To::Treaty(key) => treaties.get(key),
            super::relations::To::Text(_) => None,
        };
        match (id, to) {
            (Some(id), _) if !body.all(verb.word()).iter().any(|s| s.value == Value::Record(id.clone())) => {
                body.say(verb.word(), seen.of(Statement::record(id)));
            }
            (None, super::relations::To::Text(what)) => body.say("relations_stated", seen.of(stated(verb, &what))),
            _ => {}
        }
    }
    starter::enter(db, &LAW, &ids, &bodies, false).await
}

/// The list.
pub(super) fn lines() -> Result<Vec<Line>> {
    starter::rows("laws", include_bytes!("../../starter/laws.csv"))
}

fn body(line: &Line) -> Body {
    let source = source(&line.evidence);
    let seen = seen(&source, &line.confidence);
    let mut body = Body::new();
    body.say("title", seen.of(Statement { lang: Some("es".into()), ..Statement::text(&line.title_es) }));
    seen.say(&mut body, "kind", &line.kind);
    seen.say(&mut body, "number", &line.number);
    seen.say(&mut body, "country", &line.country);
    seen.say(&mut body, "year", &line.year);
    seen.say(&mut body, "status", &line.status.replace(' ', "-"));
    seen.say_each(&mut body, "keywords", &line.subject_tags);
    seen.say(&mut body, "url", &line.url);
    body
}

/// A relation to what is not among the records, as it was stated.
fn stated(verb: Verb, what: &str) -> Statement {
    let parts = [("relation".to_owned(), verb.word().to_owned()), ("what".to_owned(), what.to_owned())];
    Statement::of(Value::Parts(parts.into()))
}
