//! How well places, groups, demonyms, laws, rights and organisations are found in sentences that no rule was written on.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::collections::BTreeMap;

use reading::{Reader, Span, TermList, Text};
use serde_json::Value;

#[derive(serde::Deserialize)]
struct Sentence {
    lang: String,
    text: String,
    facts: Vec<Fact>,
    /// What may be found or not.
    open: Vec<Span>,
}

#[derive(serde::Deserialize)]
struct Fact {
    list: String,
    start: usize,
    end: usize,
    value: String,
}

/// Share of found ones that are right, and of marked ones that are found, below which the test fails.
const FLOORS: [(&str, f64, f64); 6] = [
    ("places", 0.9, 0.9),
    ("demonyms", 0.9, 0.9),
    ("groups", 0.9, 0.9),
    ("laws", 0.9, 0.9),
    ("rights", 0.9, 0.9),
    ("organisations", 0.8, 0.85),
];

struct Found {
    list: &'static str,
    start: usize,
    end: usize,
    values: Vec<String>,
    shown: String,
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(all) => all.iter().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

fn found(reading: &Value) -> Vec<Found> {
    let mut all = Vec::new();
    for (list, keys) in [
        ("places", &["country"][..]),
        ("demonyms", &["country", "of"]),
        ("groups", &["kinds", "origins"]),
        ("laws", &["key"]),
        ("rights", &["key"]),
        ("organisations", &[]),
    ] {
        for item in reading[list].as_array().unwrap() {
            let spans = item["mentions"].as_array().cloned().unwrap_or_else(|| vec![item.clone()]);
            let mut values: Vec<String> = keys.iter().flat_map(|key| texts(&item[key])).collect();
            if list == "demonyms" {
                values = vec![values.join(":")];
            }
            for span in spans {
                let place = |key: &str| usize::try_from(span[key].as_u64().unwrap()).unwrap();
                let shown = item.get("surface").or(item.get("name")).map(ToString::to_string).unwrap_or_default();
                all.push(Found { list, start: place("start"), end: place("end"), values: values.clone(), shown });
            }
        }
    }
    all
}

#[test]
fn each_list_keeps_its_floor_on_sentences_held_apart() {
    let reader = Reader::new(&TermList::parse_csv(b"").list);
    let mut counts: BTreeMap<&str, (usize, usize, usize)> = BTreeMap::new();
    let mut faults: Vec<String> = Vec::new();
    for line in include_str!("../gold/facts.jsonl").lines() {
        let sentence: Sentence = serde_json::from_str(line).unwrap();
        let text = Text { title: None, text: &sentence.text, language: Some(&sentence.lang) };
        let found = found(&serde_json::to_value(reader.read(&text)).unwrap());
        let touches = |found: &Found, start: usize, end: usize| found.start < end && start < found.end;
        let fits = |found: &Found, fact: &Fact| {
            let is_value = fact.value.is_empty() || found.values.contains(&fact.value);
            found.list == fact.list && touches(found, fact.start, fact.end) && is_value
        };
        for fact in &sentence.facts {
            let count = counts.entry(FLOORS.iter().find(|(list, _, _)| *list == fact.list).unwrap().0).or_default();
            count.1 += 1;
            match found.iter().any(|found| fits(found, fact)) {
                true => count.0 += 1,
                false => faults.push(format!("missed {} {} in {}", fact.list, fact.value, sentence.text)),
            }
        }
        for found in &found {
            let is_open = sentence.open.iter().any(|span| touches(found, span.start, span.end));
            // a demonym within a group, a place within a name are parts of what is marked
            let is_part =
                sentence.facts.iter().any(|fact| fact.list != found.list && touches(found, fact.start, fact.end));
            if is_open || is_part && !sentence.facts.iter().any(|fact| fits(found, fact)) {
                continue;
            }
            if !sentence.facts.iter().any(|fact| fits(found, fact)) {
                counts.entry(found.list).or_default().2 += 1;
                faults.push(format!("wrong {} {} {:?} in {}", found.list, found.shown, found.values, sentence.text));
            }
        }
    }
    let mut below = Vec::new();
    for (list, precision, recall) in FLOORS {
        let (right, marked, wrong) = counts.get(list).copied().unwrap_or_default();
        let (found_right, found_all) = (right as f64 / (right + wrong) as f64, right as f64 / marked as f64);
        println!("{list}: precision {found_right:.3} recall {found_all:.3} of {marked}");
        if found_right < precision || found_all < recall {
            below.push(format!(
                "{list}: precision {found_right:.3} (floor {precision}), recall {found_all:.3} (floor {recall})"
            ));
        }
    }
    println!("{}", faults.join("\n"));
    assert!(below.is_empty(), "{}\n{}", below.join("\n"), faults.join("\n"));
}
