//! How good the machine is: its reading of texts that people annotated, and what people said of its reading of the press.
//! Kept by the engine's version, so that a later reader can be compared with an earlier one.

pub mod gold;
pub mod people;
pub mod run;

use std::collections::HashSet;

use anyhow::Result;
use platform::db::{Db, FromRow, Row};
use reading::score::Rate;
use serde::Serialize;

use crate::lists::compiled::engine_of;

/// Of fewer cases a share says little.
const ENOUGH: i64 = 30;

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
    ("people", "precision", 0.9),
    ("people", "recall", 0.85),
    // of the people named, their sex; "sex" is that of who is quoted
    ("people", "right", 0.95),
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
    /// `terms`, `voice`, `quotes`, `speaker`, `sex`, `people`, `person`, `places`, `topic`, …
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

    /// Can anything be said of it? Of few cases only that a floor lies below the whole interval.
    pub fn is_enough(&self) -> bool {
        let clears = self.rate().low.zip(self.floor()).is_some_and(|(low, floor)| low >= floor);
        self.of >= ENOUGH || clears
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

#[cfg(test)]
mod tests {
    use super::*;

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
        assert!(row(90).is_above() && !row(89).is_above() && row(90).is_enough());
        assert!(!Measured { of: 4, right: 4, ..row(0) }.is_enough(), "four of four may be luck");
        assert!(Measured { of: 0, right: 0, ..row(0) }.is_above(), "of nothing there is nothing to say");
    }
}
