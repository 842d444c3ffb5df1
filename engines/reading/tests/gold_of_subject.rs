//! How well topic, flags and roles are told in short articles that no rule was written on.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::collections::BTreeMap;

use reading::{Function, Reader, TermList, Text};
use serde_json::Value;

#[derive(serde::Deserialize)]
struct Article {
    lang: String,
    title: String,
    text: String,
    /// Topics that fit; any of them may stand first.
    topics: Vec<u8>,
    /// Flags that hold; all others do not.
    flags: Vec<String>,
    /// By name or by words.
    roles: BTreeMap<String, Part>,
}

#[derive(serde::Deserialize)]
struct Part {
    function: String,
    occupation: Option<u8>,
}

const FLAGS: [&str; 6] = [
    "migration_focus",
    "violence",
    "help_line",
    "violence_without_help_line",
    "origin_in_headline",
    "origin_with_crime",
];

#[derive(Default)]
struct Count {
    right: usize,
    wrong: usize,
    /// What should be said.
    expected: usize,
}

impl Count {
    /// Of what was said, the share that is right.
    fn precision(&self) -> f64 {
        self.right as f64 / (self.right + self.wrong).max(1) as f64
    }

    /// Of what should be said, the share that was said rightly.
    fn recall(&self) -> f64 {
        self.right as f64 / self.expected.max(1) as f64
    }
}

#[test]
fn topic_flags_and_roles_keep_their_floors_on_articles_held_apart() {
    let reader = Reader::new(&TermList::parse_csv(b"").list);
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    let mut faults: Vec<String> = Vec::new();
    for line in include_str!("../gold/subject.jsonl").lines() {
        let article: Article = serde_json::from_str(line).unwrap();
        let text = Text { title: Some(&article.title), text: &article.text, language: Some(&article.lang) };
        let reading = reader.read(&text);
        let topics = counts.entry("topic").or_default();
        topics.expected += 1;
        match reading.subject.topics.first() {
            Some(topic) if article.topics.contains(&topic.code) => topics.right += 1,
            Some(topic) => {
                topics.wrong += 1;
                faults.push(format!("topic {} in {}", topic.code, article.title));
            }
            None => {}
        }
        let value: Value = serde_json::to_value(&reading).unwrap();
        for flag in FLAGS {
            let holds = value[flag]["holds"].as_bool().unwrap();
            let should = article.flags.iter().any(|wanted| wanted == flag);
            let count = counts.entry(flag).or_default();
            count.expected += usize::from(should);
            count.right += usize::from(holds && should);
            count.wrong += usize::from(holds && !should);
            if holds != should {
                faults.push(format!("{flag} {holds} in {}", article.title));
            }
        }
        for (who, part) in &article.roles {
            let role = reading.roles.iter().find(|role| role.who.contains(who.as_str()) || who.contains(&role.who));
            let count = counts.entry("function").or_default();
            count.expected += 1;
            let function = role.map(|role| serde_json::to_value(role.function).unwrap());
            match role {
                Some(role) if function == Some(Value::from(part.function.clone())) => {
                    count.right += 1;
                    let right = part.occupation.is_none_or(|code| code == role.occupation);
                    let occupations = counts.entry("occupation").or_default();
                    occupations.expected += 1;
                    occupations.right += usize::from(right);
                    occupations.wrong += usize::from(!right);
                }
                Some(role) if role.function != Function::Unknown => {
                    count.wrong += 1;
                    faults.push(format!("{who} is {:?} in {}", role.function, article.title));
                }
                _ => {}
            }
        }
    }
    let mut below = Vec::new();
    for (name, count) in &counts {
        println!(
            "{name}: precision {:.3} recall {:.3} ({} right, {} wrong of {})",
            count.precision(),
            count.recall(),
            count.right,
            count.wrong,
            count.expected
        );
        let (precision, recall) = if *name == "topic" { (0.9, 0.75) } else { (0.85, 0.75) };
        if count.precision() < precision || count.recall() < recall {
            below.push(*name);
        }
    }
    assert!(below.is_empty(), "below their floors: {below:?}\n{}", faults.join("\n"));
}
