//! How good the machine is: its reading of texts that people annotated, and what people said of its reading of the press.
//! Kept by the engine's version, so that a later reader can be compared with an earlier one.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use anyhow::{Context, Result};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::db::{Db, FromRow, Row, Tx};
use platform::jobs::{Ask, Due, Job};
use platform::node::Node;
use platform::time;
use reading::score::{GoldSentence, GoldText, Rate, score_quotes, score_terms};
use reading::{Mark, Quote, Reader, TermList, Text};
use serde::{Deserialize, Serialize};

use crate::gold;
use crate::model::STARTER_TERMS;
use crate::whole::engine_of;

const QUOTES: &str = include_str!("../../../engines/reading/gold/quotes_es.jsonl");
const TERMS: &str = include_str!("../../../engines/reading/gold/terms.jsonl");

/// A measurement is made anew after corrections, at most so often.
const LEAST_PAUSE: i64 = 24 * 3600 * time::SECOND;

/// The present engine's version.
pub static ENGINE: LazyLock<String> =
    LazyLock::new(|| engine_of(&Reader::new(&TermList::default()).version()).to_owned());

/// What is measured, with the share below which it is no more than a suggestion.
pub const FLOORS: &[(&str, &str, f64)] = &[
    ("terms", "precision", 0.95),
    ("terms", "recall", 0.95),
    ("voice", "right", 0.90),
    ("quotes", "precision", 0.85),
    ("quotes", "recall", 0.85),
    ("speaker", "right", 0.88),
    ("sex", "right", 0.95),
    ("person", "right", 0.95),
    ("places", "precision", 0.90),
    ("places", "recall", 0.90),
    ("demonyms", "precision", 0.90),
    ("demonyms", "recall", 0.90),
    ("groups", "precision", 0.90),
    ("groups", "recall", 0.90),
    ("laws", "precision", 0.90),
    ("laws", "recall", 0.90),
    ("rights", "precision", 0.90),
    ("rights", "recall", 0.90),
    ("organisations", "precision", 0.80),
    ("organisations", "recall", 0.85),
    ("topic", "precision", 0.90),
    ("topic", "recall", 0.75),
    ("topic", "right", 0.75),
    ("flags", "precision", 0.85),
    ("flags", "recall", 0.75),
    ("flags", "right", 0.85),
    ("function", "precision", 0.85),
    ("function", "recall", 0.75),
    ("function", "right", 0.75),
    ("occupation", "right", 0.85),
];

/// A figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Measured {
    /// The engine's version.
    pub reader: String,
    /// `gold`: annotated texts; `people`: what people said of the reading of the press.
    pub source: String,
    /// Language of the texts.
    pub language: String,
    /// Country whose press they are, or are like; empty: of all.
    pub country: String,
    /// `terms`, `voice`, `quotes`, `speaker`, `sex`, `person`, `places`, `topic`, …
    pub variable: String,
    /// `precision`, `recall`, `right`.
    pub measure: String,
    /// How many are right.
    pub right: i64,
    /// Of how many.
    pub of: i64,
    /// When it was measured.
    pub at: i64,
}

impl Measured {
    /// The share with its interval (Wilson 1927).
    pub fn rate(&self) -> Rate {
        Rate::of(usize::try_from(self.right).unwrap_or(0), usize::try_from(self.of).unwrap_or(0))
    }

    /// The share below which it is only a suggestion.
    pub fn floor(&self) -> Option<f64> {
        FLOORS
            .iter()
            .find(|(variable, measure, _)| *variable == self.variable && *measure == self.measure)
            .map(|(.., floor)| *floor)
    }

    /// Is it good enough?
    pub fn is_above(&self) -> bool {
        self.rate().share.zip(self.floor()).is_none_or(|(share, floor)| share >= floor)
    }
}

impl FromRow for Measured {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Measured {
            reader: row.take()?,
            source: row.take()?,
            language: row.take()?,
            country: row.take()?,
            variable: row.take()?,
            measure: row.take()?,
            right: row.take()?,
            of: row.take()?,
            at: row.take()?,
        })
    }
}

/// The figures of all readers, the newest reader's first.
pub async fn all(db: &Db) -> Result<Vec<Measured>> {
    let mut rows: Vec<Measured> = db
        .all(
            "SELECT reader, source, language, country, variable, measure, right_, of_, at FROM reading_quality
             ORDER BY source, variable, measure, language, country, reader",
            (),
        )
        .await?;
    rows.sort_by_key(|row| std::cmp::Reverse(row.reader.parse::<i64>().unwrap_or(0)));
    Ok(rows)
}

/// Right and of how many, by language, country, variable and measure.
pub type Counts = BTreeMap<(String, String, &'static str, &'static str), (usize, usize)>;

/// Reads the annotated texts. Burns CPU for about a second.
pub fn of_gold() -> Result<Counts> {
    let reader = Reader::new(&TermList::parse_csv(STARTER_TERMS.as_bytes()).list);
    let mut quoted: BTreeMap<(String, String), Vec<(GoldText, Vec<Quote>)>> = BTreeMap::new();
    for gold in lines::<GoldText>(QUOTES).context("reading the gold set of quotations")? {
        let quotes = reader.read(&Text { title: None, text: &gold.text, language: gold.lang.as_deref() }).quotes;
        let (language, country) = (gold.lang.clone().unwrap_or_default(), gold.country.clone().unwrap_or_default());
        for country in [String::new(), country] {
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
    counts.extend(gold::of_facts(&reader)?);
    counts.extend(gold::of_articles(&reader)?);
    Ok(counts)
}

/// The variables that a reader tells worse than their floor in a language, on annotated texts: they are only suggested.
pub async fn below(db: &Db, reader: &str, language: &str) -> Result<HashSet<String>> {
    let rows: Vec<Measured> = db
        .all(
            "SELECT reader, source, language, country, variable, measure, right_, of_, at FROM reading_quality
             WHERE reader = $1 AND source = 'gold' AND language = $2 AND country = ''",
            (engine_of(reader), language),
        )
        .await?;
    Ok(rows.into_iter().filter(|row| !row.is_above()).map(|row| row.variable).collect())
}

/// The lines of an annotated set.
pub fn lines<T: for<'de> Deserialize<'de>>(text: &str) -> Result<Vec<T>> {
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| Ok(serde_json::from_str(line)?)).collect()
}

/// What people said of the machine's reading, by the engine's version: of what they looked at, how much was right.
pub async fn of_people(db: &Db) -> Result<BTreeMap<String, Counts>> {
    let rows: Vec<(String, String, String, String, String, String, Option<String>, Option<String>)> = db
        .all(
            "SELECT c.reader, coalesce(v.language, 'und'), p.country, c.subject, c.machine, c.value, c.speaker, c.machine_speaker
             FROM correction c JOIN version v ON v.id = c.version_id JOIN page p ON p.id = v.page_id
             WHERE c.subject <> 'article' AND NOT EXISTS (SELECT 1 FROM correction d WHERE d.version_id = c.version_id
               AND d.subject = c.subject AND d.within = c.within AND d.span_start = c.span_start AND d.span_end = c.span_end
               AND d.id > c.id)",
            (),
        )
        .await?;
    let mut by_reader: BTreeMap<String, Counts> = BTreeMap::new();
    for (reader, language, country, subject, machine, value, speaker, machine_speaker) in rows {
        let counts = by_reader.entry(engine_of(&reader).to_owned()).or_default();
        let mut add = |variable, measure, right: bool| {
            for country in [String::new(), country.clone()] {
                let (rights, of) = counts.entry((language.clone(), country, variable, measure)).or_default();
                *rights += usize::from(right);
                *of += 1;
            }
        };
        let (is_it, same) = (value != "wrong", value == "right" || value == machine);
        match subject.as_str() {
            "term" => {
                add("terms", "precision", is_it);
                if is_it {
                    add("voice", "right", same);
                }
            }
            "quote" => {
                add("quotes", "precision", is_it);
                if is_it {
                    add("speaker", "right", speaker.is_none() || speaker == machine_speaker);
                    add("sex", "right", same);
                }
            }
            "part" => add("function", "right", same),
            "migrant" => add("migrant", "right", same),
            "place" => {
                add("places", "precision", is_it);
                if is_it {
                    add("country", "right", same);
                }
            }
            "group" => add("groups", "precision", is_it),
            "law" => add("laws", "precision", is_it),
            "right" => add("rights", "precision", is_it),
            "organisation" => add("organisations", "precision", is_it),
            "topic" => add("topic", "right", same),
            "section" => add("section", "right", same),
            "genre" => add("genre", "right", same),
            "copy" => add("copy", "right", same),
            "flag" => add("flags", "right", same),
            _ => {
                add("person", "right", is_it);
                if is_it {
                    add("sex", "right", same);
                }
            }
        }
    }
    Ok(by_reader)
}

/// The job that measures the present reader.
pub fn ask(by: &str) -> Ask {
    Ask {
        key: "measure-reading".to_owned(),
        kind: "measure-reading",
        lane: "measure-reading".to_owned(),
        payload: String::new(),
        due_at: time::now(),
        asked_by: Some(by.to_owned()),
    }
}

/// Runs the job: measures, and puts the figures in the place of those that the same reader had.
pub async fn run(node: Arc<Node>, job: Job) -> Result<()> {
    let gold = node.cpu.run(of_gold).await??;
    let people = of_people(&node.db).await?;
    let mut tx = node.db.begin().await?;
    tx.run("DELETE FROM reading_quality WHERE reader = $1 AND source = 'gold'", (ENGINE.as_str(),)).await?;
    tx.run("DELETE FROM reading_quality WHERE source = 'people'", ()).await?;
    keep(&mut tx, &ENGINE, "gold", &gold).await?;
    for (reader, counts) in &people {
        keep(&mut tx, reader, "people", counts).await?;
    }
    let ending = job.done(Duration::ZERO);
    ending.write(&mut tx).await?;
    tx.commit().await
}

async fn keep(tx: &mut Tx, reader: &str, source: &str, counts: &Counts) -> Result<()> {
    let at = time::now();
    for ((language, country, variable, measure), (right, of)) in counts {
        tx.run(
            "INSERT INTO reading_quality (reader, source, language, country, variable, measure, right_, of_, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            (reader, source, language.as_str(), country.as_str(), *variable, *measure, *right, *of, at),
        )
        .await?;
    }
    Ok(())
}

/// Measures a reader that was not measured yet, and again after corrections.
pub struct QualityDue;

impl Due for QualityDue {
    fn open<'a>(&'a self, db: &'a Db, now: i64) -> BoxFuture<'a, Result<usize>> {
        async move {
            let (last, corrected, open): (Option<i64>, Option<i64>, i64) = db
                .one(
                    "SELECT (SELECT max(at) FROM reading_quality WHERE reader = $1 AND source = 'gold'),
                       (SELECT max(at) FROM correction),
                       (SELECT count(*) FROM job WHERE key = 'measure-reading' AND state IN ('open', 'running', 'aside'))",
                    (ENGINE.as_str(),),
                )
                .await?;
            let is_due = last.is_none_or(|last| corrected.is_some_and(|at| at > last) && now - last >= LEAST_PAUSE);
            if !is_due || open > 0 {
                return Ok(0);
            }
            let mut tx = db.begin().await?;
            ask("atalaya").open(&mut tx).await?;
            tx.commit().await?;
            Ok(1)
        }
        .boxed()
    }
}

#[cfg(test)]
mod tests {
    use reading::Voice;

    use super::*;
    use crate::store::{voice_of, voice_word};

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
            assert!(counts.contains_key(&(language.to_owned(), String::new(), "terms", "recall")), "{language}");
        }
    }

    #[test]
    fn voices_are_named_alike_in_sets_and_in_the_database() {
        for voice in [Voice::Own, Voice::Quoted, Voice::Critical] {
            assert_eq!(voice_of(voice_word(voice)), Some(voice));
        }
    }

    #[test]
    fn a_figure_below_its_floor_is_told() {
        let row = |right| Measured {
            reader: "2".to_owned(),
            source: "gold".to_owned(),
            language: "es".to_owned(),
            country: String::new(),
            variable: "voice".to_owned(),
            measure: "right".to_owned(),
            right,
            of: 100,
            at: 0,
        };
        assert!(row(90).is_above() && !row(89).is_above());
        assert!(Measured { of: 0, right: 0, ..row(0) }.is_above(), "of nothing there is nothing to say");
    }
}
