//! Searches that found nothing, counted by words and month: what people look for and the site does not have. Nothing is
//! kept of who asked, and nothing of what was asked once.

use anyhow::Result;
use platform::db::{Db, FromRow, Row, Tx};
use platform::text::fold;
use platform::time::{self, DAY};
use platform::words::Lang;

/// Fewer times than this, and words may be somebody's name or life: nobody is shown them.
pub const FEWEST_TIMES: i64 = 3;
/// Counts are dropped after this.
const KEPT: i64 = 365 * DAY;
/// Longest words that are counted, in characters; longer ones are a text.
const MOST_LETTERS: usize = 80;
/// So many digits are a telephone or the number of somebody's papers.
const MANY_DIGITS: usize = 6;
/// Different words of one month that are counted; what comes after is the work of a program.
const MOST_A_MONTH: i64 = 20_000;

/// Words that were asked and found nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    /// The path of the list that was searched.
    pub place: String,
    /// The language of the page, two letters.
    pub language: String,
    /// The words, case and accents aside.
    pub words: String,
    /// How often, within a year.
    pub times: i64,
    /// The month in which they were asked last: `2026-03`.
    pub month: String,
}

impl Missed {
    /// Counts words that found nothing in the list at `place`. Words that may be of a person are passed over.
    pub async fn note(db: &Db, place: &str, lang: Lang, text: &str) -> Result<()> {
        let Some(words) = countable(text) else { return Ok(()) };
        let month = month(time::now());
        let values = (month.as_str(), place, lang.code(), words.as_str());
        db.run("DELETE FROM missed_search WHERE month < $1", (oldest(),)).await?;
        // words that were dealt with and are asked again begin anew
        let touched = db
            .run(
                "UPDATE missed_search SET times = CASE WHEN done_at IS NULL THEN times + 1 ELSE 1 END, done_at = NULL
                 WHERE month = $1 AND place = $2 AND language = $3 AND words = $4",
                values,
            )
            .await?;
        if touched == 0 {
            db.run(
                "INSERT INTO missed_search (month, place, language, words, times)
                 SELECT $1, $2, $3, $4, 1 WHERE (SELECT count(*) FROM missed_search WHERE month = $1) < $5
                 ON CONFLICT (month, place, language, words) DO UPDATE SET times = missed_search.times + 1",
                (month.as_str(), place, lang.code(), words.as_str(), MOST_A_MONTH),
            )
            .await?;
        }
        Ok(())
    }

    /// The words asked most within a year, after the key of the last one seen (see [`Missed::key`]).
    pub async fn list(db: &Db, after: Option<&str>, limit: i64) -> Result<Vec<Missed>> {
        let mut key = after.unwrap_or_default().splitn(4, '|');
        let times: i64 = key.next().and_then(|times| times.parse().ok()).unwrap_or(i64::MAX);
        let mut rest = || key.next().unwrap_or_default();
        let (place, language, words) = (rest(), rest(), rest());
        db.all(
            "SELECT place, language, words, times, month FROM (
               SELECT place, language, words, CAST(SUM(times) AS BIGINT) AS times, MAX(month) AS month FROM missed_search
               WHERE done_at IS NULL AND month >= $1 GROUP BY place, language, words) m
             WHERE times >= $2 AND (times < $3 OR (times = $3 AND (place, language, words) > ($4, $5, $6)))
             ORDER BY times DESC, place, language, words LIMIT $7",
            (oldest(), FEWEST_TIMES, times, place, language, words, limit),
        )
        .await
    }

    /// The key after which the next ones come.
    pub fn key(&self) -> String {
        format!("{}|{}|{}|{}", self.times, self.place, self.language, self.words)
    }

    /// What these words looked for is there now, or is left out on purpose; false where nothing is counted of them.
    pub async fn done(tx: &mut Tx, place: &str, language: &str, words: &str) -> Result<bool> {
        let touched = tx
            .run(
                "UPDATE missed_search SET done_at = $4 WHERE place = $1 AND language = $2 AND words = $3 AND done_at IS NULL",
                (place, language, words, time::now()),
            )
            .await?;
        Ok(touched > 0)
    }
}

impl FromRow for Missed {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(Missed {
            place: row.take()?,
            language: row.take()?,
            words: row.take()?,
            times: row.take()?,
            month: row.take()?,
        })
    }
}

/// Words as they are counted; nothing where they are too many, or look like an address or a number of a person.
fn countable(text: &str) -> Option<String> {
    let words = fold(text);
    let digits = words.chars().filter(char::is_ascii_digit).count();
    let is_odd = words.contains(['@', '\0']) || words.contains("://") || words.contains("www.");
    let speaks = words.chars().any(char::is_alphabetic);
    (speaks && words.chars().count() <= MOST_LETTERS && digits < MANY_DIGITS && !is_odd).then_some(words)
}

fn month(at: i64) -> String {
    time::day_in(at, "UTC").chars().take("2026-03".len()).collect()
}

/// The first month that is still counted.
fn oldest() -> String {
    month(time::now() - KEPT)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_counted_and_what_may_be_a_person_s_is_not() {
        assert_eq!(countable("  Visa  HUMANITARIA "), Some("visa humanitaria".into()));
        assert_eq!(countable("Ley 1 de 2020"), Some("ley 1 de 2020".into()));
        for odd in ["", "  ", "\"", "luz@casa.example", "https://a.example", "9876 5432", &"x".repeat(81)] {
            assert_eq!(countable(odd), None, "{odd}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_counted_or_not(text in "\\PC{0,100}") {
            prop_assert!(countable(&text).is_none_or(|words| countable(&words) == Some(words.clone())));
        }
    }
}
