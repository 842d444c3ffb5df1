//! What people said of the machine's reading of the press, as figures.

use std::collections::BTreeMap;

use anyhow::Result;
use platform::db::Db;

use super::gold::Counts;
use crate::lists::compiled::engine_of;

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
