//! How well places, groups, laws, rights and organisations are found in annotated sentences, and topic, flags and parts
//! told in annotated articles.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use reading::score::{FactList, GoldArticle, GoldFacts, Rate, Tally, score_articles, score_facts};
use reading::{Facts, Reader, Reading, Text};

use crate::quality::{Counts, lines};

const FACTS: &str = include_str!("../../../engines/reading/gold/facts.jsonl");
const ARTICLES: &str = include_str!("../../../engines/reading/gold/subject.jsonl");

/// Of the annotated sentences.
pub fn of_facts(reader: &Reader) -> Result<Counts> {
    let mut sets: BTreeMap<String, Vec<(GoldFacts, Facts)>> = BTreeMap::new();
    for gold in lines::<GoldFacts>(FACTS).context("reading the gold set of facts")? {
        let facts = reader.read(&Text { title: None, text: &gold.text, language: Some(&gold.lang) }).facts;
        sets.entry(gold.lang.clone()).or_default().push((gold, facts));
    }
    let mut counts = Counts::new();
    for (lang, set) in &sets {
        let lists: BTreeMap<FactList, Tally> = score_facts(set).lists;
        lists.into_iter().for_each(|(list, tally)| put(&mut counts, lang, list.name(), tally));
    }
    Ok(counts)
}

/// Of the annotated articles.
pub fn of_articles(reader: &Reader) -> Result<Counts> {
    let mut sets: BTreeMap<String, Vec<(GoldArticle, Reading)>> = BTreeMap::new();
    for gold in lines::<GoldArticle>(ARTICLES).context("reading the gold set of articles")? {
        let reading = reader.read(&Text { title: Some(&gold.title), text: &gold.text, language: Some(&gold.lang) });
        sets.entry(gold.lang.clone()).or_default().push((gold, reading));
    }
    let mut counts = Counts::new();
    for (lang, set) in &sets {
        let score = score_articles(set);
        let flags = score.flags.into_values().fold(Tally::default(), |all, one| Tally {
            right: all.right + one.right,
            wrong: all.wrong + one.wrong,
            expected: all.expected + one.expected,
        });
        for (variable, tally) in [("topic", score.topic), ("flags", flags), ("function", score.function)] {
            put(&mut counts, lang, variable, tally);
        }
        put_rate(&mut counts, lang, "occupation", "right", score.occupation.recall());
    }
    Ok(counts)
}

fn put(counts: &mut Counts, lang: &str, variable: &'static str, tally: Tally) {
    put_rate(counts, lang, variable, "precision", tally.precision());
    put_rate(counts, lang, variable, "recall", tally.recall());
}

/// Of none nothing can be said.
fn put_rate(counts: &mut Counts, lang: &str, variable: &'static str, measure: &'static str, rate: Rate) {
    if rate.of > 0 {
        counts.insert((lang.to_owned(), String::new(), variable, measure), (rate.right, rate.of));
    }
}

#[cfg(test)]
mod tests {
    use reading::TermList;

    use super::*;

    #[test]
    fn each_variable_is_scored_in_spanish_and_no_share_passes_the_whole() {
        let reader = Reader::new(&TermList::default());
        let mut all = of_facts(&reader).expect("the set is sound");
        all.extend(of_articles(&reader).expect("the set is sound"));
        for variable in FactList::ALL.map(FactList::name).into_iter().chain(["topic", "flags", "function"]) {
            for measure in ["precision", "recall"] {
                let key = ("es".to_owned(), String::new(), variable, measure);
                let (right, of) = all.get(&key).copied().unwrap_or_default();
                assert!(of > 0 && right <= of && right * 2 > of, "{variable} {measure}: {right} of {of}");
            }
        }
        assert!(all.contains_key(&("es".to_owned(), String::new(), "occupation", "right")));
    }
}
