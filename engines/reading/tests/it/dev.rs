//! The sentences that rules were written on stay as right as they once were.

use reading::score::{GoldSentence, GoldText, score_quotes, score_terms, term_errors};
use reading::{Reader, TermList, Text};

#[test]
fn terms_and_voices_of_the_development_set_are_read() {
    let reader = Reader::new(&TermList::parse_csv(include_bytes!("../../../../rooms/reading/starter/terms.csv")).list);
    let lines = include_str!("../../dev/terms.jsonl").lines();
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

#[test]
fn quotations_of_the_development_set_are_read() {
    let reader = Reader::new(&TermList::parse_csv(b"").list);
    let lines = include_str!("../../dev/quotes.jsonl").lines();
    let texts: Vec<_> = lines
        .map(|line| {
            let gold: GoldText = serde_json::from_str(line).unwrap();
            let quotes = reader.read(&Text { title: None, text: &gold.text, language: gold.lang.as_deref() }).quotes;
            (gold, quotes)
        })
        .collect();
    let score = score_quotes(&texts);
    assert!(score.loose.f1 >= 0.88 && score.strict.f1 >= 0.81, "{score:?}");
    assert!(score.loose.speaker.share.unwrap() >= 0.9, "{score:?}");
}
