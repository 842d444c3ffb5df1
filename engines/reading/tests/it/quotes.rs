//! Quotations and their speakers in sentences made for the rules, with hard negatives.

use reading::{Reader, TermList, Text};
use serde_json::Value;

#[derive(serde::Deserialize)]
struct Row {
    language: String,
    text: String,
    quote: String,
    r#type: String,
    speaker: String,
    kind: String,
    rule: String,
}

fn rows() -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(include_bytes!("../quotes.csv").as_slice());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn each_rule_reads_its_sentence_and_leaves_its_negatives() {
    let reader = Reader::new(&TermList::parse_csv(b"").list);
    let mut faults = Vec::new();
    for row in rows() {
        let reading = reader.read(&Text { title: None, text: &row.text, language: Some(&row.language) });
        let said = |start: usize, end: usize| row.text.chars().skip(start).take(end - start).collect::<String>();
        let quotes: Vec<(String, String, String, String)> = reading
            .quotes
            .iter()
            .map(|quote| {
                let value = serde_json::to_value(quote).unwrap();
                let name = |key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
                (said(quote.span.start, quote.span.end), name("type"), name("speaker"), name("speaker_kind"))
            })
            .collect();
        let asked = (row.quote.clone(), row.r#type.clone(), row.speaker.clone(), row.kind.clone());
        let is_right = if row.quote.is_empty() { quotes.is_empty() } else { quotes.contains(&asked) };
        if !is_right {
            faults.push(format!("{} {}: {}\n  asked {asked:?}\n  found {quotes:?}", row.language, row.rule, row.text));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
