//! A file read here, page by page, with the words asked marked.

use askama::Template;
use platform::index::{Marker, Piece};
use platform::pages::{Form, Problem, View, page, with_parameter};
use platform::web::{Answer, Ask};

use super::shown::{kind_word, line, page_name};
use super::{may_read, reading};
use crate::files::{Reading, RecordFile, RecordFiles};
use crate::kind::Kind;
use crate::pages::list::Shelf;
use crate::pages::place::below;
use crate::pages::place::found;
use crate::pages::said::title as called;
use crate::store::Record;

#[derive(Template)]
#[template(path = "record_read.html")]
struct ReadPage {
    view: View,
    form: Form,
    address: String,
    file: String,
    /// What the file is.
    facts: String,
    name: String,
    /// The language of its text.
    lang: Option<String>,
    paragraphs: Vec<Vec<Piece>>,
    pages: i64,
    before: Option<String>,
    after: Option<String>,
    /// The file itself, at this page where the browser can go there.
    original: String,
    original_label: String,
    /// A later file took its place.
    newer: Option<String>,
}

/// The page.
pub(in crate::pages) async fn show(shelf: &'static Shelf, ask: Ask, id: String) -> Answer {
    let (kind, record) = match found(&ask, shelf.kinds, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    if !may_read(&ask, kind, &record) {
        return Err(if ask.who.account.is_none() { Problem::SignIn } else { Problem::NotFound });
    }
    let file = wanted(&ask, &record).await?.ok_or(Problem::NotFound)?;
    let number = match ask.parameter("hoja") {
        // the number that stands on the page
        Some(label) => RecordFiles::place_of(&ask.node.db, &file.id, &label).await?.unwrap_or(1),
        None => ask.parameter("pagina").and_then(|number| number.parse().ok()).unwrap_or(1),
    };
    let read = RecordFiles::page(&ask.node.db, &file.id, number).await?.ok_or(Problem::NotFound)?;
    page(read_page(&ask, shelf, kind, &record, &file, &read))
}

/// The file of the address; where it names none, the first that can be read.
async fn wanted(ask: &Ask, record: &Record) -> anyhow::Result<Option<RecordFile>> {
    let named = ask.parameter("archivo");
    let files = RecordFiles::of_record(&ask.node.db, &record.id).await?;
    let mut readable = files.into_iter().filter(|file| file.reading == Reading::Read);
    Ok(readable.find(|file| named.as_ref().is_none_or(|id| *id == file.id)))
}

fn read_page(
    ask: &Ask,
    shelf: &Shelf,
    kind: &'static Kind,
    record: &Record,
    file: &RecordFile,
    read: &crate::files::FilePage,
) -> ReadPage {
    let address = kind.address(&record.id);
    let text = ask.parameter("q").unwrap_or_default();
    let marker = (!text.is_empty()).then(|| Marker::of(&text).ok()).flatten();
    let plain = |text: &str| vec![Piece { text: text.to_owned(), hit: false }];
    let paragraph = |text: &str| match &marker {
        Some(marker) => marker.whole(text, file.lang.as_deref()),
        None => plain(text),
    };
    let to = |number: i64| {
        let href = reading(&address, &file.id, number);
        if text.is_empty() { href } else { with_parameter(&href, "q", &text) }
    };
    let shown = line(ask, &address, file, true);
    let is_pdf = file.kind == document::Kind::Pdf;
    let title = format!("{} · {}", page_name(ask, file.kind, &read.label), called(ask, kind, record));
    let mut view = below(ask, shelf, kind, record, title);
    view.head.canonical = Some(ask.whole(&reading(&address, &file.id, read.number)));
    ReadPage {
        form: Form::filled(vec![("q".to_owned(), text.clone()), ("pagina".to_owned(), read.number.to_string())]),
        facts: shown.facts,
        name: shown.name,
        lang: file.lang.clone().filter(|lang| lang != ask.speech.lang().code()),
        paragraphs: paragraphs(&read.text).iter().map(|text| paragraph(text)).collect(),
        pages: file.pages,
        before: (read.number > 1).then(|| to(read.number - 1)),
        after: (read.number < file.pages).then(|| to(read.number + 1)),
        original: if is_pdf { format!("{}#page={}", shown.href, read.number) } else { shown.href },
        original_label: ask.speech.with("records-files-original", &[("kind", kind_word(file.kind).into())]),
        newer: file.replaced_by.as_ref().map(|id| reading(&address, id, 1)),
        file: file.id.clone(),
        address,
        view,
    }
}

/// The paragraphs of a page. Where a file knows lines only, a line that goes on in the middle of a sentence belongs to the
/// paragraph of the one before, and a word parted at its end is one.
fn paragraphs(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in text.split('\n').map(str::trim).filter(|line| !line.is_empty()) {
        match found.last_mut().filter(|last| goes_on(last, line)) {
            Some(last) => {
                let is_parted = last.strip_suffix('-').is_some_and(|word| word.ends_with(char::is_lowercase));
                match is_parted {
                    true => drop(last.pop()),
                    false => last.push(' '),
                }
                last.push_str(line);
            }
            None => found.push(line.to_owned()),
        }
    }
    found
}

/// Does a line go on in the middle of the sentence that the text before it left open?
fn goes_on(before: &str, line: &str) -> bool {
    let is_open = before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '-' | '–' | '(' | '«' | '“'));
    is_open && line.starts_with(|c: char| c.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn lines_that_go_on_are_one_paragraph() {
        assert_eq!(paragraphs("Uno\ndos\n\nTres\n"), ["Uno dos", "Tres"]);
        assert_eq!(
            paragraphs("Título\nEl agua que\n\nlo inunda. Una ava-\nlancha no.\notra"),
            ["Título", "El agua que lo inunda. Una avalancha no.", "otra"]
        );
        assert_eq!(paragraphs("1.\nla primera\nEl año 1990-\n1995"), ["1.", "la primera", "El año 1990-", "1995"]);
        assert_eq!(paragraphs("\n \n"), Vec::<String>::new());
    }
}
