//! How well the present reader reads texts that people annotated: terms and quotations, the people named, places, groups,
//! laws, rights and organisations in sentences, topic, flags and parts in articles.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use reading::score::{
    FactList, GoldArticle, GoldFacts, GoldPeople, GoldSentence, GoldText, Rate, Tally, score_articles, score_facts,
    score_people, score_quotes, score_terms,
};
use reading::{Facts, Mark, Person, Quote, Reader, Reading, TermList, Text};
use serde::Deserialize;

use crate::lists::compiled::STARTER_TERMS;

const QUOTES: [&str; 4] = [
    include_str!("../../../../engines/reading/gold/quotes_es.jsonl"),
    include_str!("../../../../engines/reading/gold/quotes_en.jsonl"),
    include_str!("../../../../engines/reading/gold/quotes_pt.jsonl"),
    include_str!("../../../../engines/reading/gold/quotes_fr.jsonl"),
];
const TERMS: &str = include_str!("../../../../engines/reading/gold/terms.jsonl");
const PEOPLE: &str = include_str!("../../../../engines/reading/gold/people.jsonl");
const FACTS: &str = include_str!("../../../../engines/reading/gold/facts.jsonl");
const ARTICLES: &str = include_str!("../../../../engines/reading/gold/subject.jsonl");

/// Right and of how many, by language, country, variable and measure.
pub type Counts = BTreeMap<(String, String, &'static str, &'static str), (usize, usize)>;

/// Reads the annotated texts. Burns CPU for about a second.
pub fn of_gold() -> Result<Counts> {
    let reader = Reader::new(&TermList::parse_csv(STARTER_TERMS.as_bytes()).list);
    let mut quoted: BTreeMap<(String, String), Vec<(GoldText, Vec<Quote>)>> = BTreeMap::new();
    for gold in QUOTES
        .iter()
        .map(|set| lines::<GoldText>(set))
        .collect::<Result<Vec<_>>>()
        .context("reading the gold sets of quotations")?
        .concat()
    {
        let quotes = reader.read(&Text { title: None, text: &gold.text, language: gold.lang.as_deref() }).quotes;
        let (language, country) = (gold.lang.clone().unwrap_or_default(), gold.country.clone().unwrap_or_default());
        // in the other languages a country has a text or two
        let own = (language == "es").then_some(country);
        for country in own.into_iter().chain([String::new()]) {
            quoted.entry((language.clone(), country)).or_default().push((gold.clone(), quotes.clone()));
        }
    }
    let mut marked: BTreeMap<String, Vec<(GoldSentence, Vec<Mark>)>> = BTreeMap::new();
    for gold in lines::<GoldSentence>(TERMS).context("reading the gold set of terms")? {
        let marks = reader.read(&Text { title: None, text: &gold.text, language: gold.lang.as_deref() }).terms;
        marked.entry(gold.lang.clone().unwrap_or_default()).or_default().push((gold, marks));
    }
    let mut counts = Counts::new();
    for ((language, country), set) in &quoted {
        let found = score_quotes(set).loose;
        for (variable, measure, rate) in [
            ("quotes", "precision", found.precision),
            ("quotes", "recall", found.recall),
            ("speaker", "right", found.speaker),
            ("sex", "right", found.sex),
        ] {
            counts.insert((language.clone(), country.clone(), variable, measure), (rate.right, rate.of));
        }
    }
    for (language, set) in &marked {
        let score = score_terms(set);
        for (variable, measure, rate) in [
            ("terms", "precision", score.precision),
            ("terms", "recall", score.recall),
            ("voice", "right", score.voice),
        ] {
            counts.insert((language.clone(), String::new(), variable, measure), (rate.right, rate.of));
        }
    }
    counts.extend(of_named(&reader)?);
    counts.extend(of_facts(&reader)?);
    counts.extend(of_articles(&reader)?);
    Ok(counts)
}

/// Of the people whom the annotated texts name.
fn of_named(reader: &Reader) -> Result<Counts> {
    let mut sets: BTreeMap<String, Vec<(GoldPeople, Vec<Person>)>> = BTreeMap::new();
    for gold in lines::<GoldPeople>(PEOPLE).context("reading the gold set of people")? {
        let people = reader.read(&Text { title: None, text: &gold.text, language: gold.lang.as_deref() }).people;
        sets.entry(gold.lang.clone().unwrap_or_default()).or_default().push((gold, people));
    }
    let mut counts = Counts::new();
    for (lang, set) in &sets {
        let score = score_people(set);
        put_rate(&mut counts, lang, "people", "precision", score.precision);
        put_rate(&mut counts, lang, "people", "recall", score.recall);
        put_rate(&mut counts, lang, "people", "right", score.sex);
    }
    Ok(counts)
}

/// Of the annotated sentences.
fn of_facts(reader: &Reader) -> Result<Counts> {
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
fn of_articles(reader: &Reader) -> Result<Counts> {
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

/// The lines of an annotated set.
fn lines<T: for<'de> Deserialize<'de>>(text: &str) -> Result<Vec<T>> {
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| Ok(serde_json::from_str(line)?)).collect()
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn people_and_their_sex_are_scored_in_each_language() {
        let counts = of_named(&Reader::new(&TermList::default())).expect("the set is sound");
        for language in ["es", "pt", "fr", "en"] {
            for measure in ["precision", "recall", "right"] {
                let key = (language.to_owned(), String::new(), "people", measure);
                let (right, of) = counts.get(&key).copied().unwrap_or_default();
                assert!(of > 30 && right <= of && right * 2 > of, "{language} {measure}: {right} of {of}");
            }
        }
    }

    #[test]
    fn the_gold_sets_are_read_and_give_figures_for_each_variable() {
        let counts = of_gold().expect("the sets are sound");
        for (variable, measure) in [
            ("terms", "precision"),
            ("terms", "recall"),
            ("voice", "right"),
            ("quotes", "precision"),
            ("quotes", "recall"),
            ("speaker", "right"),
            ("sex", "right"),
        ] {
            let key = ("es".to_owned(), String::new(), variable, measure);
            let (right, of) = counts.get(&key).copied().unwrap_or_default();
            assert!(of > 200 && right <= of && right * 2 > of, "{variable} {measure}: {right} of {of}");
        }
        let countries: Vec<_> =
            counts.keys().filter(|(_, country, variable, _)| !country.is_empty() && *variable == "speaker").collect();
        assert_eq!(countries.len(), 8, "{countries:?}");
        for language in ["pt", "fr", "en"] {
            for variable in ["terms", "quotes", "people"] {
                assert!(
                    counts.contains_key(&(language.to_owned(), String::new(), variable, "recall")),
                    "{language} {variable}"
                );
            }
        }
    }
}
