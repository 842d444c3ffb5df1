//! The sample people of the demonstration: invented experts who agreed to be listed, women first, so that whoever tries the
//! directory finds somebody to call. No installation begins with them.

use std::collections::BTreeMap;

use anyhow::Result;
use platform::db::Db;
use platform::time::{self, DAY};
use records::consent::{self, Consent};
use records::starter::{self, Evidence};
use records::{Body, Confidence, Statement, Value};
use serde::Deserialize;

use crate::kinds::VOICE;

/// Where all of it comes from.
const SOURCE: &str = "Muestra: persona inventada para la demostración";

#[derive(Deserialize)]
struct Line {
    id: String,
    name: String,
    who: String,
    country: String,
    topics: String,
    about_es: String,
    about_en: String,
    about_pt: String,
    about_fr: String,
    languages: String,
    answers: String,
    contact: String,
    mail: String,
    phone: String,
    confirmed_days_ago: i64,
    board_country: String,
    board_state: String,
    board_role: String,
    board_mandate: String,
    board_sponsors: String,
}

/// Enters those that are not there yet, marked as samples.
pub async fn add_sample_people(db: &Db) -> Result<()> {
    let lines: Vec<Line> = starter::rows("sample people", include_bytes!("../starter/sample_people.csv"))?;
    let ids = starter::identify(db, &VOICE, lines.iter().map(|line| line.id.as_str())).await?;
    let now = time::now();
    let bodies: Vec<(String, Body)> = lines.iter().map(|line| (line.id.clone(), body(line, now))).collect();
    starter::enter(db, &VOICE, &ids, &bodies, true).await
}

fn body(line: &Line, now: i64) -> Body {
    let day = time::day_in(now - line.confirmed_days_ago * DAY, "UTC");
    let seen = Evidence { source: SOURCE, confidence: Confidence::High, compiled_on: &day };
    let mut body = Body::new();
    for (field, text) in [
        ("name", &line.name),
        ("who", &line.who),
        ("country", &line.country),
        ("answers", &line.answers),
        ("contact", &line.contact),
        ("mail", &line.mail),
        ("phone", &line.phone),
    ] {
        seen.say(&mut body, field, text);
    }
    seen.say_each(&mut body, "topics", &line.topics);
    seen.say_each(&mut body, "languages", &line.languages);
    for (lang, text) in [("es", &line.about_es), ("en", &line.about_en), ("pt", &line.about_pt), ("fr", &line.about_fr)]
    {
        let said = Statement { lang: Some(lang.to_owned()), ..Statement::text(text) };
        body.say("about", seen.of(said));
    }
    if !line.board_country.is_empty() {
        let parts = [
            ("board_country", &line.board_country),
            ("board_state", &line.board_state),
            ("board_role", &line.board_role),
            ("board_mandate", &line.board_mandate),
            ("board_sponsors", &line.board_sponsors),
        ];
        let parts = parts.into_iter().filter(|(_, text)| !text.is_empty());
        let parts: BTreeMap<String, String> = parts.map(|(name, text)| (name.to_owned(), text.clone())).collect();
        body.say("board", seen.of(Statement::of(Value::Parts(parts))));
    }
    consent::say(&mut body, Consent::Given, &day, SOURCE, "");
    body
}
