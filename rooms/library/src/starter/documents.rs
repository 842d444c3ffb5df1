//! Publications on migration and gender, and guides for reading the press.

use anyhow::Result;
use platform::db::Db;
use records::starter::{self, Evidence};
use records::{Body, Statement};
use serde::Deserialize;

use super::source::{seen, source};
use crate::journal::Journal;
use crate::kinds::DOCUMENT;

#[derive(Deserialize)]
struct Line {
    id: String,
    r#type: String,
    title: String,
    title_en: String,
    authors: String,
    corporate_author: String,
    year: String,
    publisher: String,
    place: String,
    language: String,
    countries: String,
    topics: String,
    doi: String,
    isbn: String,
    url: String,
    abstract_own: String,
    guides_reading: String,
    evidence: String,
    confidence: String,
}

/// Enters those that are not there yet.
pub async fn enter(db: &Db) -> Result<()> {
    let lines: Vec<Line> = starter::rows("documents", include_bytes!("../../starter/documents.csv"))?;
    let ids = starter::identify(db, &DOCUMENT, lines.iter().map(|line| line.id.as_str())).await?;
    let bodies: Vec<(String, Body)> = lines.iter().map(|line| (line.id.clone(), body(line))).collect();
    starter::enter(db, &DOCUMENT, &ids, &bodies, false).await
}

fn body(line: &Line) -> Body {
    let source = source(&line.evidence);
    let seen = seen(&source, &line.confidence);
    let mut body = Body::new();
    let mut title = |lang: &str, text: &str| {
        if !text.is_empty() {
            body.say("title", seen.of(Statement { lang: Some(lang.to_owned()), ..Statement::text(text) }));
        }
    };
    title(&line.language, &line.title);
    title("en", &line.title_en);
    seen.say(&mut body, "type", &line.r#type.replace('_', "-"));
    seen.say_each(&mut body, "authors", &line.authors);
    seen.say_each(&mut body, "corporate_author", &line.corporate_author);
    seen.say(&mut body, "issued", &line.year);
    published(&mut body, &seen, line);
    seen.say(&mut body, "place", &line.place);
    seen.say(&mut body, "language", &line.language);
    seen.say_each(&mut body, "country", &line.countries);
    seen.say_each(&mut body, "keywords", &line.topics);
    seen.say(&mut body, "doi", &line.doi);
    seen.say_each(&mut body, "isbn", &line.isbn);
    seen.say(&mut body, "url", &line.url);
    seen.say(&mut body, "abstract", &line.abstract_own);
    seen.say(&mut body, "guides_reading", &line.guides_reading);
    body
}

/// The list writes journal, volume, number and pages of articles, and the book of chapters, where the publisher stands.
fn published(body: &mut Body, seen: &Evidence<'_>, line: &Line) {
    match line.r#type.as_str() {
        "article-journal" => {
            let journal = Journal::read(&line.publisher);
            seen.say(body, "container", journal.name);
            seen.say(body, "volume", journal.volume);
            seen.say(body, "issue", journal.issue);
            seen.say(body, "pages", journal.pages);
        }
        "chapter" => {
            let book = line.publisher.trim_start_matches("In:").trim();
            let (book, publisher) = book.rsplit_once(". ").unwrap_or((book, ""));
            let journal = Journal::read(book);
            seen.say(body, "container", journal.name);
            seen.say(body, "pages", journal.pages);
            seen.say(body, "publisher", publisher);
        }
        _ => seen.say(body, "publisher", &line.publisher),
    }
}
