//! Terms and their voice.

use anyhow::Result;
use platform::out::say;
use reading::score::{GoldSentence, score_terms, term_errors};
use reading::{Mark, Reader, Within};

use super::tell::{self, words};
use super::{Score, parts, read_all};
use crate::engines::lines;

pub fn score(asked: &Score, text: &str, reader: &Reader, json: bool) -> Result<()> {
    let texts: Vec<GoldSentence> = lines::all(&asked.file, text)?;
    let read = read_all(texts, reader, |gold| (&gold.text, gold.lang.as_deref()));
    let in_text = |marks: Vec<Mark>| marks.into_iter().filter(|mark| mark.within == Within::Text).collect();
    let read: Vec<(GoldSentence, Vec<Mark>)> =
        read.into_iter().map(|(gold, reading)| (gold, in_text(reading.terms))).collect();
    let places = read.iter().map(|(gold, _)| (gold.lang.as_deref(), gold.country.as_deref()));
    for (name, part) in parts(asked, places) {
        let own: Vec<_> = part.iter().filter_map(|at| read.get(*at)).cloned().collect();
        let score = score_terms(&own);
        if json {
            say(&serde_json::json!({ "set": name, "score": score }).to_string());
        } else {
            say(&format!(
                "{name}: {} texts, {} without a term  precision {}  recall {}  voice {}",
                score.texts,
                score.without,
                words(&score.precision),
                words(&score.recall),
                words(&score.voice)
            ));
        }
        let errors = own.iter().flat_map(|(gold, marks)| term_errors(gold, marks));
        tell::kinds(&name, errors.map(|(kind, _)| kind), json);
    }
    if asked.errors {
        for (gold, marks) in &read {
            for (kind, span) in term_errors(gold, marks) {
                tell::error(&gold.id, &gold.text, &kind, span, json);
            }
        }
    }
    Ok(())
}
