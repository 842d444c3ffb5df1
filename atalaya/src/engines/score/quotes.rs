//! Quotations and speakers.

use anyhow::Result;
use platform::out::say;
use reading::score::{Found, GoldText, QuoteScore, quote_errors, score_quotes};
use reading::{Quote, Reader};

use super::tell::{self, words};
use super::{Score, parts, read_all};
use crate::engines::lines;

pub fn score(asked: &Score, text: &str, reader: &Reader, json: bool) -> Result<()> {
    let texts: Vec<GoldText> = lines::all(&asked.file, text)?;
    let read = read_all(texts, reader, |gold| (&gold.text, gold.lang.as_deref()));
    let read: Vec<(GoldText, Vec<Quote>)> = read.into_iter().map(|(gold, reading)| (gold, reading.quotes)).collect();
    let places = read.iter().map(|(gold, _)| (gold.lang.as_deref(), gold.country.as_deref()));
    for (name, part) in parts(asked, places) {
        let own: Vec<_> = part.iter().filter_map(|at| read.get(*at)).cloned().collect();
        tell(&name, &score_quotes(&own), json);
        let errors = own.iter().flat_map(|(gold, quotes)| quote_errors(gold, quotes));
        tell::kinds(&name, errors.map(|(kind, _)| kind), json);
    }
    if asked.errors {
        for (gold, quotes) in &read {
            for (kind, span) in quote_errors(gold, quotes) {
                tell::error(&gold.id, &gold.text, &kind, span, json);
            }
        }
    }
    Ok(())
}

fn tell(name: &str, score: &QuoteScore, json: bool) {
    if json {
        say(&serde_json::json!({ "set": name, "score": score }).to_string());
        return;
    }
    say(&format!(
        "{name}: {} texts, {} quotations, {} found",
        score.texts, score.loose.recall.of, score.loose.precision.of
    ));
    for Found { overlap, precision, recall, f1, speaker, sex } in [&score.loose, &score.strict] {
        say(&format!(
            "  overlap {overlap}: F1 {f1:.3}  precision {}  recall {}  speaker {}  sex {}",
            words(precision),
            words(recall),
            words(speaker),
            words(sex)
        ));
    }
    say(&format!(
        "  women among women and men: {} marked, {} found",
        words(&score.women_marked),
        words(&score.women_found)
    ));
}
