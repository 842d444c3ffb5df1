//! What a file says of itself, as the record that it proposes. A person looks through it before it is saved; what is
//! saved without a look waits to be confirmed.

use document::{Document, Kind, Said};
use records::{Body, Carries, Confidence, SaidBy, Shown, Statement};

/// What everybody may read: laws and treaties are public by their nature.
pub static PUBLIC_TEXT: Carries = Carries { readers: |_, _| Shown::Public, proposed: proposed_law, opens_on: |_| None };

/// A document. `source` is the address that the file came from.
pub fn proposed(read: &Document, source: Option<&str>) -> Body {
    let mut body = Body::new();
    let mut say = |field: &str, text: &str| body.say(field, said(text, source));
    if let Some(doi) = &read.doi {
        say("doi", &doi.value);
    }
    if let Some(isbn) = &read.isbn {
        say("isbn", &isbn.value);
    }
    for author in &read.authors {
        match exchange::names::is_body(&author.value) {
            true => say("corporate_author", &author.value),
            false => say("authors", &sorted(&author.value)),
        }
    }
    for (field, value) in [("issued", &read.date), ("publisher", &read.publisher), ("language", &read.language)] {
        if let Some(value) = value {
            say(field, &value.value);
        }
    }
    for keyword in &read.keywords {
        say("keywords", &keyword.value);
    }
    say("type", kind_of(read));
    if let Some(address) = source {
        say("url", address);
    }
    title(&mut body, read, source);
    body
}

fn proposed_law(read: &Document, source: Option<&str>) -> Body {
    let mut body = Body::new();
    if let Some(date) = &read.date {
        body.say("year", said(&date.value, source));
    }
    title(&mut body, read, source);
    body
}

fn title(body: &mut Body, read: &Document, source: Option<&str>) {
    if let Some(title) = &read.title {
        let lang = read.language.as_ref().map(|said: &Said| said.value.clone());
        body.say("title", Statement { lang, ..said(&title.value, source) });
    }
}

fn said(text: &str, source: Option<&str>) -> Statement {
    Statement {
        by: SaidBy::Import,
        confidence: Confidence::Medium,
        source: source.map(str::to_owned),
        ..Statement::text(text)
    }
}

fn sorted(author: &str) -> String {
    exchange::names::read(author).map_or_else(|| author.to_owned(), |name| name.sorted())
}

/// What kind of work a file most likely is; what is none of these is a report, as libraries file it.
fn kind_of(read: &Document) -> &'static str {
    match read.kind {
        Kind::Html => "webpage",
        _ if read.isbn.is_some() => "book",
        _ if read.doi.is_some() => "article-journal",
        _ => "report",
    }
}
