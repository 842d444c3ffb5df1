//! One document: what it is about, how it is cited in five styles, what it is in detail, and the same for reference
//! managers.

use askama::Template;
use axum::extract::Path;
use exchange::edtf::Date;
use exchange::{Field, Reference, Role};
use platform::pages::{JsonLd, Link, View, page};
use platform::web::{Answer, Ask};
use records::pages::files::FileLine;
use records::pages::{Frame, Opened, Sayer, opened, view};
use records::{Body, Kind, Record, Shown};
use serde_json::json;

use super::cite::{Cited, Format, alternates, cited, of};
use super::shelves::DOCUMENTS;
use crate::kinds::{DOCUMENT, SUBJECTS};
use crate::reference::is_web;

/// What stands above the title; who made it stands under it.
const ABOVE: [&str; 3] = ["type", "issued", "language"];
/// How long a date is that tells its day.
const DAY: usize = "2027-05-03".len();
/// The media type of the files that reference managers fetch.
const PDF: &str = "application/pdf";

#[derive(Template)]
#[template(path = "document.html")]
struct DocumentPage {
    view: View,
    frame: Frame,
    /// The language of the title, where it is another than that of the page.
    lang: Option<String>,
    /// Who made it, and where it came out.
    by: Vec<String>,
    access: Option<(&'static str, String)>,
    says: Option<String>,
    /// The work itself, elsewhere.
    read: Option<Link>,
    cited: Vec<Cited>,
    /// Its address here.
    address: String,
}

/// The page, or its data.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let Opened { kind, record, body, sayer } = match opened(&ask, &[&DOCUMENT], &id).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let mut reference = of(&ask, &record);
    reference.keywords = body.texts("keywords").into_iter().map(|word| sayer.term(SUBJECTS, word)).collect();
    let address = kind.address(&record.id);
    let mut view = view(&ask, &sayer, &DOCUMENTS, kind, &record, &body);
    view.head.alternates.extend(alternates(&view.title, &format!("{address}/cita"), ""));
    let mut frame = Frame::of(&ask, &sayer, kind, &record, &body, &["abstract"]).await?;
    let is_open = kind.readers_of_files(&record.body) == Some(Shown::Public);
    let open: &[FileLine] = match &frame.files {
        Some(files) if is_open => &files.current,
        _ => &[],
    };
    head(&ask, &mut view, &record, &body, &reference, open);
    let above = ABOVE.iter().filter_map(|field| sayer.joined(kind, &body, field));
    frame.above = std::iter::once(sayer.kind(kind.name)).chain(above).collect();
    if let Some(files) = frame.files.as_mut().filter(|files| files.closed.is_some()) {
        files.closed = Some(closed(&ask, kind, &body));
    }
    page(DocumentPage {
        frame,
        lang: title_language(&view.title, &body).filter(|lang| lang != ask.speech.lang().code()),
        by: by(&ask, &body),
        access: access(&ask, &sayer, kind, &record, &body),
        says: body.text("abstract").map(str::to_owned),
        read: read(&body, &reference),
        cited: cited(&ask, &reference),
        address: ask.whole(&address),
        view,
    })
}

/// One document as a file of references.
pub async fn bib(ask: Ask, Path(id): Path<String>) -> Answer {
    super::cite::one(ask, id, Format::Bib).await
}

/// The same as RIS.
pub async fn ris(ask: Ask, Path(id): Path<String>) -> Answer {
    super::cite::one(ask, id, Format::Ris).await
}

/// The same as CSL-JSON.
pub async fn csl(ask: Ask, Path(id): Path<String>) -> Answer {
    super::cite::one(ask, id, Format::Csl).await
}

fn title_language(title: &str, body: &Body) -> Option<String> {
    let shown = body.all("title").iter().find(|said| said.value.plain() == title);
    shown?.lang.clone()
}

fn by(ask: &Ask, body: &Body) -> Vec<String> {
    let mut by = Vec::new();
    let people = named(body, "authors");
    let bodies: Vec<String> = body.texts("corporate_author").into_iter().map(str::to_owned).collect();
    by.extend([people, bodies].iter().filter(|names| !names.is_empty()).map(|names| ask.speech.list(names)));
    // a book of several has no other maker than its editors
    let editors = named(body, "editors");
    if by.is_empty() && !editors.is_empty() {
        by.push(ask.speech.with("library-document-edited", &[("people", ask.speech.list(&editors).into())]));
    }
    let first = |name: &str| body.text(name).map(str::to_owned);
    by.extend(first("container").or_else(|| first("publisher")));
    by
}

/// The people of a field, each in the order in which a name is spoken.
fn named(body: &Body, field: &str) -> Vec<String> {
    body.texts(field).iter().filter_map(|name| Some(exchange::names::read(name)?.display())).collect()
}

/// Who may read it, with the class of the mark: of an embargo the last day told, and nothing of it once that is over.
pub fn access(ask: &Ask, sayer: &Sayer, kind: &Kind, record: &Record, body: &Body) -> Option<(&'static str, String)> {
    let word = body.text("access")?;
    let is_open = word == "embargo" && kind.readers_of_files(&record.body) == Some(Shown::Public);
    let word = if is_open { "open" } else { word };
    let class = match word {
        "open" => "acc acc-open",
        "members" => "acc acc-reg",
        _ => "acc acc-res",
    };
    let until = body.text("access_until").filter(|_| word == "embargo" && opens_on(kind, body).is_some());
    let words = match until {
        Some(date) if date.len() == DAY => {
            ask.speech.with("library-access-until-day", &[("date", sayer.date(date).into())])
        }
        Some(date) => ask.speech.with("library-access-until", &[("date", sayer.date(date).into())]),
        None => ask.t(&kind.key(&format!("choice-access-{word}"))),
    };
    Some((class, words))
}

/// Why who asks cannot read its files: until when that is so, and how it is asked for.
fn closed(ask: &Ask, kind: &Kind, body: &Body) -> String {
    let why = match opens_on(kind, body) {
        Some(day) => ask.speech.with("library-closed-until", &[("date", ask.speech.date(&day).into())]),
        None => ask.t("library-closed"),
    };
    let how = match ask.node.config.contact_mail() {
        Some(mail) => ask.speech.with("library-closed-ask", &[("mail", mail.into())]),
        None => ask.t("library-closed-enter"),
    };
    format!("{why} {how}")
}

fn opens_on(kind: &Kind, body: &Body) -> Option<String> {
    (kind.carries?.opens_on)(body)
}

fn read(body: &Body, reference: &Reference) -> Option<Link> {
    let href = body.text("url").filter(|url| is_web(url)).map(str::to_owned).or_else(|| doi_address(reference))?;
    let label = href.trim_start_matches("https://").trim_start_matches("http://");
    Some(Link { label: label.split('/').next().unwrap_or(label).trim_start_matches("www.").to_owned(), href })
}

fn doi_address(reference: &Reference) -> Option<String> {
    Some(format!("https://doi.org/{}", reference.get(Field::Doi)?))
}

/// Highwire metas and schema.org, by which reference managers know a work, with those of its files that everybody may read.
fn head(ask: &Ask, view: &mut View, record: &Record, body: &Body, reference: &Reference, files: &[FileLine]) {
    let href = ask.whole(&DOCUMENT.address(&record.id));
    let title = reference.title().unwrap_or(&record.title).to_owned();
    let authors: Vec<String> = reference.people(Role::Author).iter().map(exchange::Name::sorted).collect();
    let issued = reference.issued().filter(|date| *date != Date::Undated).map(|date| date.to_string());
    let mut meta = |name: &str, value: &str| {
        if !value.is_empty() {
            view.head.metas.push((name.to_owned(), value.to_owned()));
        }
    };
    meta("citation_title", &title);
    authors.iter().for_each(|author| meta("citation_author", author));
    meta("citation_publication_date", &issued.clone().unwrap_or_default().replace('-', "/"));
    let get = |field| reference.get(field).unwrap_or_default();
    let inside = match body.text("type") {
        Some("chapter") => "citation_inbook_title",
        Some("thesis") => "citation_dissertation_institution",
        _ => "citation_journal_title",
    };
    let container =
        if inside == "citation_dissertation_institution" { Field::Publisher } else { Field::ContainerTitle };
    meta(inside, get(container));
    meta("citation_volume", get(Field::Volume));
    meta("citation_issue", get(Field::Issue));
    let (first, last) = get(Field::Page).split_once(['-', '–']).unwrap_or((get(Field::Page), ""));
    meta("citation_firstpage", first);
    meta("citation_lastpage", last);
    meta("citation_publisher", get(Field::Publisher));
    meta("citation_doi", get(Field::Doi));
    meta("citation_issn", get(Field::Issn));
    body.texts("isbn").into_iter().for_each(|isbn| meta("citation_isbn", isbn));
    meta("citation_language", get(Field::Language));
    reference.keywords.iter().for_each(|keyword| meta("citation_keywords", keyword));
    meta("citation_abstract_html_url", &href);
    if let Some(pdf) = files.iter().find(|file| file.media == PDF) {
        meta("citation_pdf_url", &ask.whole(&pdf.href));
    }
    let kind = match body.text("type") {
        Some("article-journal") => "ScholarlyArticle",
        Some("book") => "Book",
        Some("chapter") => "Chapter",
        Some("thesis") => "Thesis",
        Some("webpage") => "WebPage",
        Some("report" | "guide") => "Report",
        _ => "CreativeWork",
    };
    let author = |name: &exchange::Name| match name {
        exchange::Name::Person(_) => json!({ "@type": "Person", "name": name.display() }),
        exchange::Name::Body(body) => json!({ "@type": "Organization", "name": body }),
    };
    let others = |role| {
        let names = reference.people(role);
        (!names.is_empty()).then(|| names.iter().map(author).collect::<Vec<_>>())
    };
    let encoded = |file: &FileLine| {
        let (address, media) = (ask.whole(&file.href), file.media);
        json!({ "@type": "MediaObject", "contentUrl": address, "encodingFormat": media })
    };
    let mut described = json!({
        "@context": "https://schema.org",
        "@type": kind,
        "@id": href,
        "name": title,
        "author": reference.people(Role::Author).iter().map(author).collect::<Vec<_>>(),
        "editor": others(Role::Editor),
        "translator": others(Role::Translator),
        "datePublished": issued,
        "inLanguage": body.text("language"),
        "publisher": body.text("publisher").map(|name| json!({ "@type": "Organization", "name": name })),
        "isPartOf": body.text("container").map(|name| json!({ "@type": "CreativeWork", "name": name })),
        "isbn": body.text("isbn"),
        "keywords": reference.keywords,
        "abstract": body.text("abstract"),
        "license": body.text("licence"),
        "encoding": (!files.is_empty()).then(|| files.iter().map(encoded).collect::<Vec<_>>()),
        "sameAs": doi_address(reference),
        "url": body.text("url"),
    });
    if let Some(described) = described.as_object_mut() {
        described.retain(|_, value| !value.is_null());
    }
    view.head.json_ld = JsonLd::of(&described);
}
