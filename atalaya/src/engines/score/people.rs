//! People and their sex.

use anyhow::Result;
use platform::out::say;
use reading::score::{GoldPeople, PeopleScore, people_errors, score_people};
use reading::{Person, Reader};

use super::tell::{self, words};
use super::{Score, parts, read_all};
use crate::engines::lines;

pub fn score(asked: &Score, text: &str, reader: &Reader, json: bool) -> Result<()> {
    let texts: Vec<GoldPeople> = lines::all(&asked.file, text)?;
    let read = read_all(texts, reader, |gold| (&gold.text, gold.lang.as_deref()));
    let read: Vec<(GoldPeople, Vec<Person>)> = read.into_iter().map(|(gold, reading)| (gold, reading.people)).collect();
    let places = read.iter().map(|(gold, _)| (gold.lang.as_deref(), gold.country.as_deref()));
    for (name, part) in parts(asked, places) {
        let own: Vec<_> = part.iter().filter_map(|at| read.get(*at)).cloned().collect();
        tell(&name, &score_people(&own), json);
        let errors = own.iter().flat_map(|(gold, people)| people_errors(gold, people));
        tell::kinds(&name, errors.map(|(kind, _)| kind), json);
    }
    if asked.errors {
        for (gold, people) in &read {
            for (kind, span) in people_errors(gold, people) {
                tell::error(&gold.id, &gold.text, &kind, span, json);
            }
        }
    }
    Ok(())
}

fn tell(name: &str, score: &PeopleScore, json: bool) {
    if json {
        say(&serde_json::json!({ "set": name, "score": score }).to_string());
        return;
    }
    let PeopleScore { texts, without, precision, recall, sex, women_marked, women_found } = score;
    say(&format!(
        "{name}: {texts} texts, {without} without a name, {} people, {} found  precision {}  recall {}  sex {}",
        recall.of,
        precision.of,
        words(precision),
        words(recall),
        words(sex)
    ));
    say(&format!("  women among women and men: {} marked, {} found", words(women_marked), words(women_found)));
}
