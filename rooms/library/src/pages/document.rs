//! One document: what it is about, how it is cited in five styles, what it is in detail, and the same for reference
//! managers.

use askama::Template;
use axum::extract::Path;
use exchange::edtf::Date;
use exchange::{Field, Reference, Role};
use platform::pages::{JsonLd, Link, View, page};
use platform::web::{Answer, Ask};
use records::pages::{Frame, Opened, opened, view};
use records::{Body, Record};
use serde_json::json;

use super::cite::{Cited, Format, alternates, cited, of};
use super::shelves::DOCUMENTS;
use crate::kinds::DOCUMENT;
use crate::reference::is_web;

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
    let reference = of(&ask, &record);
    let address = kind.address(&record.id);
    let mut view = view(&ask, &DOCUMENTS, kind, &record, &body);
    view.head.alternates.extend(alternates(&view.title, &format!("{address}/cita"), ""));
    head(&ask, &mut view, &record, &body, &reference);
    page(DocumentPage {
        frame: Frame::of(&ask, &sayer, kind, &record, &body, &["abstract"]).await?,
        lang: title_language(&view.title, &body).filter(|lang| lang != ask.speech.lang().code()),
        by: by(&ask, &body),
        access: body
            .text("access")
            .map(|word| (access_class(word), ask.t(&kind.key(&format!("choice-access-{word}"))))),
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
    let people: Vec<String> =
        body.texts("authors").iter().filter_map(|name| Some(exchange::names::read(name)?.display())).collect();
    let bodies: Vec<String> = body.texts("corporate_author").into_iter().map(str::to_owned).collect();
    by.extend([people, bodies].iter().filter(|names| !names.is_empty()).map(|names| ask.speech.list(names)));
    let first = |name: &str| body.text(name).map(str::to_owned);
    by.extend(first("container").or_else(|| first("publisher")));
    by
}

fn access_class(word: &str) -> &'static str {
    match word {
        "open" => "acc acc-open",
        "members" => "acc acc-reg",
        _ => "acc acc-res",
    }
}

fn read(body: &Body, reference: &Reference) -> Option<Link> {
    let href = body.text("url").filter(|url| is_web(url)).map(str::to_owned).or_else(|| doi_address(reference))?;
    let label = href.trim_start_matches("https://").trim_start_matches("http://");
    Some(Link { label: label.split('/').next().unwrap_or(label).trim_start_matches("www.").to_owned(), href })
}

fn doi_address(reference: &Reference) -> Option<String> {
    Some(format!("https://doi.org/{}", reference.get(Field::Doi)?))
}

/// Highwire metas and schema.org, by which reference managers know a work.
fn head(ask: &Ask, view: &mut View, record: &Record, body: &Body, reference: &Reference) {
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
    body.texts("keywords").into_iter().for_each(|keyword| meta("citation_keywords", keyword));
    meta("citation_abstract_html_url", &href);
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
    let mut described = json!({
        "@context": "https://schema.org",
        "@type": kind,
        "@id": href,
        "name": title,
        "author": reference.people(Role::Author).iter().map(author).collect::<Vec<_>>(),
        "datePublished": issued,
        "inLanguage": body.text("language"),
        "publisher": body.text("publisher").map(|name| json!({ "@type": "Organization", "name": name })),
        "isPartOf": body.text("container").map(|name| json!({ "@type": "CreativeWork", "name": name })),
        "isbn": body.text("isbn"),
        "keywords": body.texts("keywords"),
        "abstract": body.text("abstract"),
        "license": body.text("licence"),
        "sameAs": doi_address(reference),
        "url": body.text("url"),
    });
    if let Some(described) = described.as_object_mut() {
        described.retain(|_, value| !value.is_null());
    }
    view.head.json_ld = JsonLd::of(&described);
}
