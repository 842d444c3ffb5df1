//! Topics, by the list of 58 of the Global Media Monitoring Project (2020). The words of each are this crate's own.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::stems::stem;
use crate::facts::Side;
use crate::lexicon::Lexicon;
use crate::phrases::{Keys, Phrases};
use crate::span::Within;

/// A strong word weighs so much, any other one.
const STRONG: f64 = 3.0;
/// A word in the headline, and in the first lines.
const IN_TITLE: f64 = 3.0;
const IN_LEAD: f64 = 1.7;
/// Words of a body that count as its first lines.
const LEAD_WORDS: usize = 70;
/// Below this weight a topic is not told.
const LEAST_WEIGHT: f64 = 8.0;
/// Below this confidence neither.
const LEAST_CONFIDENCE: f64 = 0.4;
/// A second topic weighs so much of the first.
const LEAST_OF_FIRST: f64 = 0.5;
const MOST_TOPICS: usize = 3;
const MOST_WORDS_SHOWN: usize = 6;

/// A topic of an article.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Topic {
    /// Code of the GMMP 2020 list, 1 to 58.
    pub code: u8,
    /// How sure it is, 0 to 1: its weight among that of all topics, less where little speaks for it.
    pub confidence: f64,
    /// The words that told it, the weightiest first.
    pub evidence: Vec<String>,
}

/// A word of a topic's list.
#[derive(Clone, Copy, Debug)]
struct Entry {
    code: u8,
    weight: f64,
}

#[derive(Deserialize)]
struct Row {
    code: u8,
    es: String,
    pt: String,
    fr: String,
    en: String,
}

static LISTS: LazyLock<HashMap<&'static str, Phrases<Entry>>> = LazyLock::new(|| {
    let languages = ["es", "pt", "fr", "en"].into_iter();
    languages.filter_map(|language| Some((language, load(Lexicon::of(language)?)))).collect()
});

fn load(lexicon: &'static Lexicon) -> Phrases<Entry> {
    let mut entries: Vec<(Vec<String>, Entry)> = Vec::new();
    let mut shared: HashMap<Vec<String>, f64> = HashMap::new();
    let rows =
        csv::Reader::from_reader(include_bytes!("../../data/facts/topics.csv").as_slice()).into_deserialize::<Row>();
    for row in rows.filter_map(Result::ok) {
        let cell = match lexicon.language {
            "es" => &row.es,
            "pt" => &row.pt,
            "fr" => &row.fr,
            _ => &row.en,
        };
        for written in cell.split('|').filter(|written| !written.is_empty()) {
            let weight = if written.starts_with('+') { STRONG } else { 1.0 };
            let phrase = written.trim_start_matches('+');
            let words = crate::words::words(phrase, lexicon);
            let stems: Vec<String> =
                words.iter().map(|word| stem(&crate::fold::folded(&word.lower)).to_owned()).collect();
            *shared.entry(stems.clone()).or_default() += 1.0;
            // a phrase says more than a word
            let weight = if stems.len() > 1 { weight * 2.0 } else { weight };
            entries.push((stems, Entry { code: row.code, weight }));
        }
    }
    let mut phrases = Phrases::new();
    for (stems, entry) in entries {
        let share = shared.get(&stems).copied().unwrap_or(1.0);
        phrases.add_keys(stems.into_iter(), Entry { weight: entry.weight / share, ..entry });
    }
    phrases
}

/// What speaks for a topic.
#[derive(Default)]
struct Votes {
    /// By stem of a word: how often, with where it stood, and how it is written.
    words: BTreeMap<String, (f64, f64, String)>,
}

/// The topics of headline and body.
pub(super) fn topics(sides: &[&Side<'_>]) -> Vec<Topic> {
    let Some(list) = sides.first().and_then(|side| LISTS.get(side.doc.lexicon.language)) else { return Vec::new() };
    let mut votes: BTreeMap<u8, Votes> = BTreeMap::new();
    for side in sides {
        let stems = Keys::cut(side.doc, stem);
        for (range, entries) in list.find(&stems, |_, _| true) {
            let place = match side.within {
                Within::Title => IN_TITLE,
                Within::Text if range.start < LEAD_WORDS => IN_LEAD,
                Within::Text => 1.0,
            };
            let key: String = range.clone().map(|at| stems.at(at)).collect::<Vec<_>>().join(" ");
            for entry in entries {
                let words = &mut votes.entry(entry.code).or_default().words;
                let vote = words.entry(key.clone()).or_insert_with(|| (0.0, entry.weight, side.surface(&range)));
                vote.0 += place;
            }
        }
    }
    told(&votes)
}

fn told(votes: &BTreeMap<u8, Votes>) -> Vec<Topic> {
    // the tenth time that a word stands says little more than the third
    let weigh = |(count, weight, _): &(f64, f64, String)| weight * (1.0 + count).ln() * 1.4;
    let mut weighed: Vec<(f64, u8, &Votes)> =
        votes.iter().map(|(code, votes)| (votes.words.values().map(weigh).sum::<f64>(), *code, votes)).collect();
    weighed.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let Some(first) = weighed.first().map(|(weight, _, _)| *weight) else { return Vec::new() };
    // of all that speaks, only the rivals count, not the noise of single words
    let rivals: f64 = weighed.iter().take(4).map(|(weight, _, _)| weight).sum();
    let topic = |(weight, code, votes): &(f64, u8, &Votes)| {
        let enough = weight / (weight + LEAST_WEIGHT * 0.6);
        let confidence = (weight / rivals).sqrt() * enough;
        let mut words: Vec<&(f64, f64, String)> = votes.words.values().collect();
        words.sort_by(|a, b| weigh(b).total_cmp(&weigh(a)).then(a.2.cmp(&b.2)));
        let evidence: Vec<String> = words.into_iter().take(MOST_WORDS_SHOWN).map(|(_, _, word)| word.clone()).collect();
        Topic { code: *code, confidence: (confidence * 100.0).round() / 100.0, evidence }
    };
    weighed
        .iter()
        .filter(|(weight, _, votes)| {
            *weight >= LEAST_WEIGHT && *weight >= first * LEAST_OF_FIRST && votes.words.len() > 1
        })
        .map(topic)
        .filter(|topic| topic.confidence >= LEAST_CONFIDENCE)
        .take(MOST_TOPICS)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        let table = include_bytes!("../../data/facts/topics.csv").as_slice();
        let codes: Vec<u8> = csv::Reader::from_reader(table)
            .into_deserialize::<Row>()
            .filter_map(Result::ok)
            .map(|row| row.code)
            .collect();
        assert_eq!(codes.len(), csv::Reader::from_reader(table).into_records().count());
        assert!(codes.is_sorted() && codes.iter().all(|code| (1..=58).contains(code)));
    }
}
