//! Pages of files, as they are read, cited and looked through.

use std::collections::HashMap;

use anyhow::Result;
use platform::db::{Db, FromRow, Row};
use platform::places;

use super::store::RecordFiles;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilePage {
    /// Its place, from 1.
    pub number: i64,
    /// How the file calls it.
    pub label: String,
    /// Its text; empty where only the place was asked for.
    pub text: String,
}

impl FromRow for FilePage {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(FilePage { number: row.take()?, label: row.take()?, text: row.take()? })
    }
}

/// Pages of files, as far as lists look into them: the first ones of all, then on where words are still missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// Pages 1 to 3.
    First,
    /// Pages 4 to 20.
    Second,
    /// Pages 21 to 100.
    Last,
}

impl Round {
    /// All, in order.
    pub const ALL: [Round; 3] = [Round::First, Round::Second, Round::Last];

    /// How many files are read at once, so that what is read fits into little memory.
    pub fn at_once(self) -> usize {
        match self {
            Round::First => 32,
            Round::Second => 8,
            Round::Last => 1,
        }
    }

    fn sql(self) -> &'static str {
        macro_rules! pages {
            ($between:literal) => {
                concat!(
                    "SELECT file_id, number, label, text FROM record_file_page WHERE number BETWEEN ",
                    $between,
                    " AND file_id IN ",
                    places!()
                )
            };
        }
        match self {
            Round::First => pages!("1 AND 3"),
            Round::Second => pages!("4 AND 20"),
            Round::Last => pages!("21 AND 100"),
        }
    }
}

/// A page with the identifier of its file.
struct OfFile {
    file: String,
    page: FilePage,
}

impl FromRow for OfFile {
    fn from_row(row: &mut Row) -> Result<Self> {
        Ok(OfFile { file: row.take()?, page: FilePage::from_row(row)? })
    }
}

impl RecordFiles {
    /// One page of a file.
    pub async fn page(db: &Db, id: &str, number: i64) -> Result<Option<FilePage>> {
        db.maybe("SELECT number, label, text FROM record_file_page WHERE file_id = $1 AND number = $2", (id, number))
            .await
    }

    /// Pages of a file after a place, with their text.
    pub async fn pages_after(db: &Db, id: &str, after: i64, limit: usize) -> Result<Vec<FilePage>> {
        db.all(
            "SELECT number, label, text FROM record_file_page WHERE file_id = $1 AND number > $2 ORDER BY number LIMIT $3",
            (id, after, limit),
        )
        .await
    }

    /// The pages of these files that a list looks through in one of its rounds, with their text, by file.
    pub async fn pages_in(db: &Db, ids: &[String], round: Round) -> Result<HashMap<String, Vec<FilePage>>> {
        let mut found: HashMap<String, Vec<FilePage>> = HashMap::new();
        for OfFile { file, page } in db.all_of(round.sql(), ids).await? {
            found.entry(file).or_default().push(page);
        }
        found.values_mut().for_each(|pages| pages.sort_by_key(|page| page.number));
        Ok(found)
    }

    /// The place of the page that a file calls so: a guide is cited by the numbers that stand on its pages.
    pub async fn place_of(db: &Db, id: &str, label: &str) -> Result<Option<i64>> {
        let row: Option<(i64,)> = db
            .maybe(
                "SELECT number FROM record_file_page WHERE file_id = $1 AND label = $2 ORDER BY number LIMIT 1",
                (id, label),
            )
            .await?;
        Ok(row.map(|(number,)| number))
    }
}
