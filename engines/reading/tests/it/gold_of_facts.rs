//! How well places, groups, demonyms, laws, rights and organisations are found in sentences that no rule was written on.

use reading::score::{FactList, GoldFacts, score_facts};
use reading::{Reader, TermList, Text};

/// Share of found ones that are right, and of marked ones that are found, below which the test fails.
const FLOORS: [(FactList, f64, f64); 6] = [
    (FactList::Places, 0.9, 0.9),
    (FactList::Demonyms, 0.9, 0.9),
    (FactList::Groups, 0.9, 0.9),
    (FactList::Laws, 0.9, 0.9),
    (FactList::Rights, 0.9, 0.9),
    (FactList::Organisations, 0.8, 0.85),
];

#[test]
fn each_list_keeps_its_floor_on_sentences_held_apart() {
    let reader = Reader::new(&TermList::parse_csv(b"").list);
    let read = |line: &str| {
        let gold: GoldFacts = serde_json::from_str(line).unwrap();
        let facts = reader.read(&Text { title: None, text: &gold.text, language: Some(&gold.lang) }).facts;
        (gold, facts)
    };
    let sentences: Vec<_> = include_str!("../../gold/facts.jsonl").lines().map(read).collect();
    let score = score_facts(&sentences);
    let mut below = Vec::new();
    for (list, precision, recall) in FLOORS {
        let tally = score.lists.get(&list).copied().unwrap_or_default();
        let (found_right, found_all) =
            (tally.precision().share.unwrap_or_default(), tally.recall().share.unwrap_or_default());
        let name = list.name();
        println!("{name}: precision {found_right:.3} recall {found_all:.3} of {}", tally.expected);
        if found_right < precision || found_all < recall {
            below.push(format!(
                "{name}: precision {found_right:.3} (floor {precision}), recall {found_all:.3} (floor {recall})"
            ));
        }
    }
    println!("{}", score.errors.join("\n"));
    assert!(below.is_empty(), "{}\n{}", below.join("\n"), score.errors.join("\n"));
}
