//! How many of the people found in news texts are people, how many of those named are found, and how many have the right sex.

use reading::score::{GoldPeople, count, people_errors, score_people};
use reading::{Person, Reader, TermList, Text};

/// Share of the people found that are people, of those named that are found, and of those found whose sex is right, below which
/// the test fails.
const FLOORS: [(&str, f64); 3] = [("precision", 0.92), ("recall", 0.94), ("sex", 0.96)];

#[test]
fn people_keep_their_floors_on_texts_that_no_rule_was_written_on() {
    let reader = Reader::new(&TermList::parse_csv(b"").list);
    let read = |gold: GoldPeople| {
        let people = reader.read(&Text { title: None, text: &gold.text, language: gold.lang.as_deref() }).people;
        (gold, people)
    };
    let texts: Vec<(GoldPeople, Vec<Person>)> = gold().into_iter().map(read).collect();
    let score = score_people(&texts);
    // counts by kind alone: nobody looks at the errors of texts that are kept unseen
    let kinds = count(texts.iter().flat_map(|(gold, people)| people_errors(gold, people)).map(|(kind, _)| kind));
    let kinds: Vec<String> = kinds.into_iter().map(|kind| format!("{} {}", kind.count, kind.kind)).collect();
    let mut below = Vec::new();
    for ((name, floor), rate) in FLOORS.into_iter().zip([score.precision, score.recall, score.sex]) {
        let share = rate.share.unwrap_or_default();
        println!("{name}: {share:.3} of {}", rate.of);
        if share < floor {
            below.push(format!("{name}: {share:.3} (floor {floor})"));
        }
    }
    println!("{}", kinds.join("\n"));
    assert!(below.is_empty(), "{}\n{}", below.join("\n"), kinds.join("\n"));
}

#[test]
fn each_name_and_form_of_the_set_stands_in_its_text() {
    let texts = gold();
    for gold in &texts {
        for person in &gold.people {
            let there: String = gold.text.chars().skip(person.start).take(person.end - person.start).collect();
            assert_eq!(there, person.name, "{}", gold.id);
            assert!(person.forms.iter().all(|form| gold.text.contains(form)), "{} {:?}", gold.id, person.forms);
        }
    }
    for language in ["es", "pt", "fr", "en"] {
        let people = texts.iter().filter(|gold| gold.lang.as_deref() == Some(language)).flat_map(|gold| &gold.people);
        assert!(people.count() > 50, "{language}");
    }
}

fn gold() -> Vec<GoldPeople> {
    let lines = include_str!("../../gold/people.jsonl").lines();
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}
