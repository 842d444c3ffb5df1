//! How well topic, flags and roles are told in short articles that no rule was written on.

use reading::score::{GoldArticle, Tally, score_articles};
use reading::{Reader, TermList, Text};

#[test]
fn topic_flags_and_roles_keep_their_floors_on_articles_held_apart() {
    let reader = Reader::new(&TermList::parse_csv(b"").list);
    let read = |line: &str| {
        let gold: GoldArticle = serde_json::from_str(line).unwrap();
        let reading = reader.read(&Text { title: Some(&gold.title), text: &gold.text, language: Some(&gold.lang) });
        (gold, reading)
    };
    let articles: Vec<_> = include_str!("../../gold/subject.jsonl").lines().map(read).collect();
    let score = score_articles(&articles);
    let mut tallies: Vec<(&str, Tally)> = score.flags.into_iter().collect();
    tallies.extend([("topic", score.topic), ("function", score.function), ("occupation", score.occupation)]);
    let mut below = Vec::new();
    for (name, tally) in tallies {
        let (precision, recall) =
            (tally.precision().share.unwrap_or_default(), tally.recall().share.unwrap_or_default());
        println!("{name}: precision {precision:.3} recall {recall:.3} {tally:?}");
        let (least_precision, least_recall) = if name == "topic" { (0.9, 0.75) } else { (0.85, 0.75) };
        if precision < least_precision || recall < least_recall {
            below.push(name);
        }
    }
    assert!(below.is_empty(), "below their floors: {below:?}\n{}", score.errors.join("\n"));
}
