//! The section of a newspaper: as the page says it, by its address, else by the topic.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::About;
use super::topics::Topic;
use crate::fold::folded;

/// A topic alone tells a section so much less surely.
const BY_TOPIC: f64 = 0.8;
const LEAST_CONFIDENCE: f64 = 0.4;

/// Sections that newspapers share.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum SectionName {
    Politics,
    World,
    Economy,
    Society,
    Justice,
    Crime,
    Migration,
    Health,
    Science,
    Environment,
    Education,
    Culture,
    Entertainment,
    Media,
    Sports,
    Local,
    Opinion,
}

/// A section, and what told it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Section {
    /// Which.
    pub name: SectionName,
    /// How sure it is, 0 to 1.
    pub confidence: f64,
    /// The section's word or the topic.
    pub evidence: String,
}

#[derive(Deserialize)]
struct Row {
    section: SectionName,
    topics: String,
    words: String,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let table = include_bytes!("../../data/facts/sections.csv").as_slice();
    csv::Reader::from_reader(table).into_deserialize().filter_map(Result::ok).collect()
});

pub(super) fn section(topics: &[Topic], about: &About<'_>) -> Option<Section> {
    if let Some((name, word)) = about.section.and_then(|said| said.split(['/', '>', '|', ',']).find_map(named)) {
        return Some(Section { name, confidence: 0.95, evidence: format!("section: {word}") });
    }
    if let Some((name, word)) = about.url.and_then(by_address) {
        return Some(Section { name, confidence: 0.9, evidence: format!("address: {word}") });
    }
    let first = topics.first()?;
    let row = ROWS.iter().find(|row| row.topics.split(' ').any(|code| code.parse() == Ok(first.code)))?;
    let confidence = (first.confidence * BY_TOPIC * 100.0).round() / 100.0;
    let section = Section { name: row.section, confidence, evidence: format!("topic {}", first.code) };
    (confidence >= LEAST_CONFIDENCE).then_some(section)
}

/// The first folder of an address that names a section.
fn by_address(address: &str) -> Option<(SectionName, String)> {
    let path = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let folders: Vec<&str> = path.split('/').skip(1).collect();
    // the last part is the article itself
    folders.split_last()?.1.iter().find_map(|folder| named(folder))
}

fn named(said: &str) -> Option<(SectionName, String)> {
    let plain = folded(said.trim()).replace([' ', '_'], "-");
    ROWS.iter().find(|row| row.words.split('|').any(|word| word == plain)).map(|row| (row.section, plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_and_its_address_tell_before_the_topic() {
        let about = About { url: Some("https://diario.example/deportes/futbol/la-migracion.html"), ..About::default() };
        assert_eq!(section(&[], &about).map(|section| section.name), Some(SectionName::Sports));
        let about = About { section: Some("Política"), ..about };
        assert_eq!(section(&[], &about).map(|section| section.name), Some(SectionName::Politics));
        assert_eq!(section(&[], &About { url: Some("https://d.example/economia"), ..About::default() }), None);
        let topic = Topic { code: 32, confidence: 0.7, evidence: Vec::new() };
        assert_eq!(section(&[topic], &About::default()).map(|section| section.name), Some(SectionName::Migration));
    }

    #[test]
    fn every_topic_but_the_rests_has_a_section() {
        let rests = [7, 18, 27, 41, 47, 57, 58];
        assert_eq!(ROWS.len(), 17);
        let missing: Vec<u8> = (1..=58_u8)
            .filter(|code| !ROWS.iter().any(|row| row.topics.split(' ').any(|known| known.parse() == Ok(*code))))
            .filter(|code| !rests.contains(code))
            .collect();
        assert_eq!(missing, Vec::<u8>::new());
    }
}
