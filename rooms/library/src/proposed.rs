//! What a file says of itself, as the record that it proposes. A person looks through it before it is saved; what is
//! saved without a look waits to be confirmed.

use document::{Document, Kind, Origin, Said, Work};
use records::{Body, Carries, Confidence, RecordFile, SaidBy, Shown, Statement};

/// Names of files that scanners, telephones and programs give.
const NAMELESS: [&str; 8] = ["scan", "escaneo", "img", "documento", "document", "untitled", "descarga", "download"];
/// A name with fewer letters says nothing.
const LEAST_LETTERS: usize = 4;

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
    for (field, value) in [
        ("container", &read.container),
        ("volume", &read.volume),
        ("issue", &read.issue),
        ("pages", &read.range),
        ("publisher", &read.publisher),
        ("language", &read.language),
    ] {
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
    issued(&mut body, "issued", read, source);
    title(&mut body, read, source);
    body
}

/// The document that a file proposes, once it is read. Its name stands in for the title that nothing in it gives.
pub fn of_file(file: &RecordFile) -> Option<Body> {
    let source = file.source.as_deref();
    let mut body = proposed(file.said.as_ref()?, source);
    if let Some(name) = readable(&file.name).filter(|_| body.all("title").is_empty()) {
        let lang = body.text("language").map(str::to_owned);
        body.say("title", Statement { lang, confidence: Confidence::Low, ..said(&name, source) });
    }
    Some(body)
}

/// `informe_final-2023.pdf` as words: `Informe final 2023`.
fn readable(name: &str) -> Option<String> {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let words: Vec<&str> =
        stem.split(|c: char| c.is_whitespace() || "_-+.".contains(c)).filter(|word| !word.is_empty()).collect();
    let letters: String = stem.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
    if letters.chars().count() < LEAST_LETTERS || NAMELESS.contains(&letters.as_str()) {
        return None;
    }
    let words = words.join(" ");
    let first = words.chars().next()?;
    Some(first.to_uppercase().chain(words.chars().skip(1)).collect())
}

fn proposed_law(read: &Document, source: Option<&str>) -> Body {
    let mut body = Body::new();
    issued(&mut body, "year", read, source);
    title(&mut body, read, source);
    body
}

/// When a file says that its work came out. The day on which the file was made is not cited for it.
fn issued(body: &mut Body, field: &str, read: &Document, source: Option<&str>) {
    if let Some(date) = &read.date {
        // a year that stands in the text may be that of something else
        let confidence = if date.from == Origin::Text { Confidence::Low } else { Confidence::Medium };
        body.say(field, Statement { confidence, ..said(&date.value, source) });
    }
}

fn title(body: &mut Body, read: &Document, source: Option<&str>) {
    if let Some(title) = &read.title {
        let lang = read.language.as_ref().map(|said: &Said| said.value.clone());
        // the line with which a text begins may be no title
        let confidence = if title.from == Origin::Text { Confidence::Low } else { Confidence::Medium };
        body.say("title", Statement { lang, confidence, ..said(&title.value, source) });
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
    match (read.work, read.kind) {
        (Some(Work::Article), _) => "article-journal",
        (Some(Work::Book), _) => "book",
        (Some(Work::Chapter), _) => "chapter",
        (Some(Work::Report), _) => "report",
        (Some(Work::Thesis), _) => "thesis",
        (None, Kind::Html) => "webpage",
        _ if read.isbn.is_some() => "book",
        _ if read.doi.is_some() => "article-journal",
        _ => "report",
    }
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn the_name_of_a_file_is_read_as_words() {
        assert_eq!(readable("informe_final-2023.pdf").as_deref(), Some("Informe final 2023"));
        assert_eq!(readable("Mujeres que cruzan").as_deref(), Some("Mujeres que cruzan"));
        for name in ["scan_0001.pdf", "IMG-20231105.docx", "a.pdf", "2023.odt", ""] {
            assert_eq!(readable(name), None, "{name}");
        }
    }
}
