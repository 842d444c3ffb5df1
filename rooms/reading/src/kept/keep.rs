//! Reading the versions of articles and keeping what is read.

use std::collections::HashSet;

use anyhow::Result;
use platform::db::Db;
use platform::follow::Work;
use platform::{places, time};
use reading::{About, Reader, Reading, Text, Within};
use room_watch::{Articles, Version};

use crate::kept::whole;
use crate::lists::compiled::{Compiled, Readers};
use crate::lists::store::voice_word;

/// What is read already and need not be read again.
#[derive(Debug, Default)]
pub struct Known {
    /// Version, list and reader.
    lists: HashSet<(String, String, String)>,
    /// Version and reader.
    wholes: HashSet<(String, String)>,
}

impl Known {
    /// Of these versions. What was read before voices were kept counts as not read.
    pub async fn of(db: &Db, versions: &[String]) -> Result<Known> {
        let sql = concat!(
            "SELECT r.version_id, r.list_id, r.reader FROM reading r
             WHERE NOT EXISTS (SELECT 1 FROM mark m WHERE m.version_id = r.version_id AND m.list_id = r.list_id
                 AND m.reader = r.reader AND m.voice IS NULL)
               AND r.version_id IN ",
            places!()
        );
        let lists: Vec<(String, String, String)> = db.all_of(sql, versions).await?;
        Ok(Known { lists: lists.into_iter().collect(), wholes: whole::read_by(db, versions).await? })
    }

    /// Was the version read by a reader of this number, or of a later one?
    pub fn is_read_since(&self, version: &str, number: u32) -> bool {
        let of_lists = self.lists.iter().map(|(of, _, reader)| (of, reader));
        let of_wholes = self.wholes.iter().map(|(of, reader)| (of, reader));
        of_lists.chain(of_wholes).any(|(of, reader)| of == version && number_of(reader) >= Some(number))
    }

    fn has_list(&self, version: &str, list: &Compiled) -> bool {
        self.lists.contains(&(version.to_owned(), list.list_id.clone(), list.reader.version()))
    }

    fn has_whole(&self, version: &str, reader: &str) -> bool {
        self.wholes.contains(&(version.to_owned(), reader.to_owned()))
    }
}

/// The number that a reader's version begins with; what follows names its lists.
fn number_of(reader: &str) -> Option<u32> {
    reader.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// Reads one version with each list that it is not read with yet, and adds the rows to `work`; true where there were any.
/// The same reading twice is one.
pub fn read_into(work: &mut Work, readers: &Readers, article: &Article, known: &Known) -> Result<bool> {
    let version = &article.version;
    let mut whole_is_there = known.has_whole(&version.id, &readers.version);
    let mut any = false;
    for (list, reader) in &readers.all {
        let marks_are_there = list.as_ref().is_none_or(|list| known.has_list(&version.id, list));
        if marks_are_there && whole_is_there {
            continue;
        }
        let reading = article.read(reader);
        if let (Some(list), false) = (list, marks_are_there) {
            write_marks(work, &version.id, &list.list_id, &list.reader.version(), &reading);
        }
        if !whole_is_there {
            whole::write(work, &version.id, &readers.version, &reading)?;
            whole_is_there = true;
        }
        any = true;
    }
    Ok(any)
}

/// A version with what its page says of it.
pub struct Article {
    /// The version.
    pub version: Version,
    /// Where its page stands in the press.
    address: Option<String>,
}

impl Article {
    /// These versions with their addresses.
    pub async fn of(db: &Db, versions: Vec<Version>) -> Result<Vec<Article>> {
        let pages: Vec<String> = versions.iter().map(|version| version.page_id.clone()).collect();
        let addresses = Articles::of(db).addresses(&pages).await?;
        let article = |version: Version| Article { address: addresses.get(&version.page_id).cloned(), version };
        Ok(versions.into_iter().map(article).collect())
    }

    fn read(&self, reader: &Reader) -> Reading {
        let version = &self.version;
        let text = Text { title: version.title.as_deref(), text: &version.text, language: version.language.as_deref() };
        let about =
            About { authors: &version.authors, section: version.section.as_deref(), url: self.address.as_deref() };
        reader.read_article(&text, &about)
    }
}

fn write_marks(work: &mut Work, version_id: &str, list_id: &str, reader: &str, reading: &Reading) {
    work.write(
        "INSERT INTO reading (version_id, reader, list_id, language, confidence, marks, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (version_id, list_id, reader) DO NOTHING",
        (version_id, reader, list_id, reading.language.as_str(), reading.confidence, reading.terms.len(), time::now()),
    );
    for (place, mark) in reading.terms.iter().enumerate() {
        work.write(
            "INSERT INTO mark (version_id, list_id, reader, place, term_id, surface, span_start, span_end, within, evidence, voice)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
             ON CONFLICT (version_id, list_id, reader, place) DO UPDATE SET voice = coalesce(mark.voice, excluded.voice)",
            (
                version_id,
                list_id,
                reader,
                place,
                mark.term_id.as_str(),
                mark.surface.as_str(),
                mark.span.start,
                mark.span.end,
                match mark.within {
                    Within::Title => "title",
                    Within::Text => "text",
                },
                mark.evidence.as_str(),
                voice_word(mark.voice),
            ),
        );
    }
}
