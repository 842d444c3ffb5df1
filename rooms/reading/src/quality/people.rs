//! What people said of the machine's reading of the press, as figures.

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;
use platform::db::Db;

use super::gold::Counts;
use crate::corrections::{MISSED, MOVED, WRONG};
use crate::lists::compiled::engine_of;

/// Of one version, as one reader read it, quotations that people say are none, and those that they told.
#[derive(Default)]
struct Looked {
    wrong: usize,
    missed: usize,
}

/// What people said of the machine's reading, by the engine's version: of what they looked at, how much was right.
pub async fn of_people(db: &Db) -> Result<BTreeMap<String, Counts>> {
    let rows: Vec<(String, String, String, String, String, String, String, Option<String>, Option<String>)> = db
        .all(
            "SELECT c.version_id, c.reader, coalesce(v.language, 'und'), p.country, c.subject, c.machine, c.value, c.speaker, c.machine_speaker
             FROM correction c JOIN version v ON v.id = c.version_id JOIN page p ON p.id = v.page_id
             WHERE c.subject <> 'article' AND NOT EXISTS (SELECT 1 FROM correction d WHERE d.version_id = c.version_id
               AND d.subject = c.subject AND d.within = c.within AND d.span_start = c.span_start AND d.span_end = c.span_end
               AND d.id > c.id)",
            (),
        )
        .await?;
    let mut by_reader: BTreeMap<String, Counts> = BTreeMap::new();
    let mut looked: HashMap<(String, String), Looked> = HashMap::new();
    for (version, reader, language, country, subject, machine, value, speaker, machine_speaker) in rows {
        let counts = by_reader.entry(engine_of(&reader).to_owned()).or_default();
        let mut add = |variable, measure, right: bool| {
            for country in [String::new(), country.clone()] {
                let (rights, of) = counts.entry((language.clone(), country, variable, measure)).or_default();
                *rights += usize::from(right);
                *of += 1;
            }
        };
        let (is_it, same) = (value != WRONG, value == "right" || value == machine);
        let of_version = looked.entry((version, reader)).or_default();
        match (subject.as_str(), machine.as_str(), value.as_str()) {
            // what was told and taken back, or told elsewhere
            (_, MISSED | MOVED, WRONG | MOVED) => {}
            ("term", MISSED, _) => add("terms", "recall", false),
            ("quote", MISSED, _) => of_version.missed += 1,
            // counted where the machine set its borders
            ("quote", MOVED, _) => {}
            ("quote", _, MOVED) => add("quotes", "precision", true),
            ("quote", _, WRONG) => {
                of_version.wrong += 1;
                add("quotes", "precision", false);
            }
            ("term", ..) => {
                add("terms", "precision", is_it);
                if is_it {
                    add("terms", "recall", true);
                    add("voice", "right", same);
                }
            }
            ("quote", ..) => {
                add("quotes", "precision", true);
                add("speaker", "right", speaker.is_none() || speaker == machine_speaker);
                add("sex", "right", same);
            }
            ("part", ..) => add("function", "right", same),
            ("migrant", ..) => add("migrant", "right", same),
            ("place", ..) => {
                add("places", "precision", is_it);
                if is_it {
                    add("country", "right", same);
                }
            }
            ("group", ..) => add("groups", "precision", is_it),
            ("law", ..) => add("laws", "precision", is_it),
            ("right", ..) => add("rights", "precision", is_it),
            ("organisation", ..) => add("organisations", "precision", is_it),
            ("topic", ..) => add("topic", "right", same),
            ("section", ..) => add("section", "right", same),
            ("genre", ..) => add("genre", "right", same),
            ("copy", ..) => add("copy", "right", same),
            ("flag", ..) => add("flags", "right", same),
            _ => {
                add("person", "right", is_it);
                if is_it {
                    add("sex", "right", same);
                }
            }
        }
    }
    add_found(db, &looked, &mut by_reader).await?;
    Ok(by_reader)
}

/// Of the articles whose quotations somebody has all looked at, how many of these the machine found.
async fn add_found(
    db: &Db,
    looked: &HashMap<(String, String), Looked>,
    by_reader: &mut BTreeMap<String, Counts>,
) -> Result<()> {
    let checked: Vec<(String, String, String, String, i64)> = db
        .all(
            "SELECT DISTINCT c.version_id, c.reader, coalesce(v.language, 'und'), p.country, r.quotes
             FROM correction c JOIN version v ON v.id = c.version_id JOIN page p ON p.id = v.page_id
             JOIN article_reading r ON r.version_id = c.version_id AND r.reader = c.reader
             WHERE c.subject = 'article'",
            (),
        )
        .await?;
    for (version, reader, language, country, quotes) in checked {
        let counts = by_reader.entry(engine_of(&reader).to_owned()).or_default();
        let key = (version, reader);
        let (wrong, missed) = looked.get(&key).map_or((0, 0), |told| (told.wrong, told.missed));
        let found = usize::try_from(quotes).unwrap_or(0).saturating_sub(wrong);
        if found + missed == 0 {
            continue;
        }
        for country in [String::new(), country] {
            let (right, of) = counts.entry((language.clone(), country, "quotes", "recall")).or_default();
            *right += found;
            *of += found + missed;
        }
    }
    Ok(())
}
