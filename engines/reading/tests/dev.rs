//! The sentences that rules were written on stay as right as they once were.

#![allow(clippy::unwrap_used)]

use reading::score::{GoldSentence, score_terms, term_errors};
use reading::{Reader, TermList, Text};

#[test]
fn terms_and_voices_of_the_development_set_are_read() {
    let reader = Reader::new(&TermList::parse_csv(include_bytes!("../../../rooms/reading/starter/terms.csv")).list);
    let lines = include_str!("../dev/terms.jsonl").lines();
    let texts: Vec<_> = lines
        .map(|line| {
            let gold: GoldSentence = serde_json::from_str(line).unwrap();
            let marks = reader.read(&Text { title: None, text: &gold.text, language: gold.lang.as_deref() }).terms;
            (gold, marks)
        })
        .collect();
    let faults: Vec<String> = texts
        .iter()
        .flat_map(|(gold, marks)| term_errors(gold, marks).into_iter().map(move |(kind, _)| (gold, kind)))
        .map(|(gold, kind)| format!("{} {kind}: {}", gold.id, gold.text))
        .collect();
    let score = score_terms(&texts);
    for rate in [score.precision, score.recall, score.voice] {
        assert!(rate.share.unwrap() >= 0.95, "{score:?}\n{}", faults.join("\n"));
    }
}
