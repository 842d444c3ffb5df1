//! Test cases by functional class and language.

use anyhow::Result;
use platform::fault;
use platform::out::say;
use reading::Reader;
use reading::score::{Case, CaseScore, score_cases};
use serde::Deserialize;

use super::tell::words;
use super::{Score, read_all};

#[derive(Deserialize)]
struct Row {
    lang: String,
    functionality: String,
    text: String,
}

pub fn score(asked: &Score, text: &str, reader: &Reader, json: bool) -> Result<()> {
    let mut rows = csv::ReaderBuilder::new().delimiter(b'\t').from_reader(text.as_bytes());
    let rows: Vec<Row> = rows
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(|error| fault::input(format!("{}: {error}", asked.file.display())))?;
    let read = read_all(rows, reader, |row| (&row.text, Some(&row.lang)));
    let cases: Vec<Case> = read
        .into_iter()
        .map(|(row, reading)| Case {
            lang: row.lang,
            functionality: row.functionality,
            voices: reading.terms.iter().map(|mark| mark.voice).collect(),
        })
        .collect();
    for score in score_cases(&cases) {
        if json {
            say(&serde_json::json!({ "set": score.functionality, "score": score }).to_string());
            continue;
        }
        let CaseScore { functionality, lang, cases, marked, not_own, not_own_of_marked } = &score;
        say(&format!(
            "{functionality} {lang}: {cases} cases, {marked} marked  not in own voice {}  of marked {}",
            words(not_own),
            words(not_own_of_marked)
        ));
    }
    Ok(())
}
