//! Lists as Atom feeds: RFC 4287 (Nottingham and Sayre, 2005), with the `next` links of RFC 5005.

use std::fmt::Write;

use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::sanitise::escape;
use crate::time;

/// What a feed says of itself. Addresses are whole ones.
#[derive(Clone, Debug)]
pub struct Feed {
    /// A permanent identifier, an IRI.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who publishes it.
    pub author: String,
    /// Language of title and labels, two letters.
    pub lang: String,
    /// The address of the feed.
    pub self_href: String,
    /// The address of the page with the same list.
    pub page_href: String,
    /// The address of the part that follows.
    pub next_href: Option<String>,
    /// When it last changed, microseconds UTC.
    pub updated: i64,
}

/// One entry of a feed.
#[derive(Clone, Debug)]
pub struct Entry {
    /// A permanent identifier, an IRI.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Language of title and summary, where it is known.
    pub lang: Option<String>,
    /// Where it is read.
    pub href: String,
    /// When it last changed, microseconds UTC.
    pub updated: i64,
    /// When it was published, microseconds UTC.
    pub published: Option<i64>,
    /// Who wrote or published it.
    pub author: Option<String>,
    /// Plain text.
    pub summary: Option<String>,
    /// Words it is filed under.
    pub categories: Vec<String>,
}

/// A list as an Atom feed.
pub fn atom(feed: &Feed, entries: &[Entry]) -> Response {
    ([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], written(feed, entries)).into_response()
}

fn written(feed: &Feed, entries: &[Entry]) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let _ = writeln!(xml, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">", escape(&feed.lang));
    element(&mut xml, "id", &feed.id);
    element(&mut xml, "title", &feed.title);
    element(&mut xml, "updated", &time::rfc3339(feed.updated));
    author(&mut xml, &feed.author);
    link(&mut xml, "self", "application/atom+xml", &feed.self_href);
    link(&mut xml, "alternate", "text/html", &feed.page_href);
    if let Some(next) = &feed.next_href {
        link(&mut xml, "next", "application/atom+xml", next);
    }
    for entry in entries {
        write_entry(&mut xml, entry);
    }
    xml.push_str("</feed>\n");
    xml
}

fn write_entry(xml: &mut String, entry: &Entry) {
    match &entry.lang {
        Some(lang) => _ = writeln!(xml, "<entry xml:lang=\"{}\">", escape(lang)),
        None => xml.push_str("<entry>\n"),
    }
    element(xml, "id", &entry.id);
    element(xml, "title", &entry.title);
    element(xml, "updated", &time::rfc3339(entry.updated));
    if let Some(published) = entry.published {
        element(xml, "published", &time::rfc3339(published));
    }
    if let Some(name) = &entry.author {
        author(xml, name);
    }
    link(xml, "alternate", "text/html", &entry.href);
    for category in &entry.categories {
        let _ = writeln!(xml, "<category term=\"{}\"/>", escape(category));
    }
    if let Some(summary) = &entry.summary {
        element(xml, "summary", summary);
    }
    xml.push_str("</entry>\n");
}

fn element(xml: &mut String, name: &str, text: &str) {
    let _ = writeln!(xml, "<{name}>{}</{name}>", escape(text));
}

fn author(xml: &mut String, name: &str) {
    let _ = writeln!(xml, "<author><name>{}</name></author>", escape(name));
}

fn link(xml: &mut String, rel: &str, kind: &str, href: &str) {
    let _ = writeln!(xml, "<link rel=\"{rel}\" type=\"{kind}\" href=\"{}\"/>", escape(href));
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn feed() -> Feed {
        Feed {
            id: "https://atalaya.example/noticias".into(),
            title: "Noticias & más".into(),
            author: "Observatorio de Ejemplo".into(),
            lang: "es".into(),
            self_href: "https://atalaya.example/noticias.atom?a=1&b=2".into(),
            page_href: "https://atalaya.example/noticias".into(),
            next_href: None,
            updated: 1_773_793_800_000_000,
        }
    }

    fn entry(title: &str) -> Entry {
        Entry {
            id: "https://atalaya.example/n/a4k9".into(),
            title: title.into(),
            lang: Some("pt".into()),
            href: "https://atalaya.example/n/a4k9".into(),
            updated: 1_773_793_800_000_000,
            published: None,
            author: Some("La Voz Inventada".into()),
            summary: Some(title.into()),
            categories: vec!["HN".into()],
        }
    }

    #[test]
    fn our_own_parser_reads_it_without_mending() {
        let xml = written(&feed(), &[entry("Onze <mulheres> & \"nós\"")]);
        let read = press::feed::parse(xml.as_bytes(), None, "https://atalaya.example/x.atom").unwrap();
        assert_eq!(read.repaired, []);
        assert_eq!(read.title.as_deref(), Some("Noticias & más"));
        let first = &read.entries[0];
        assert_eq!(first.title.as_deref(), Some("Onze <mulheres> & \"nós\""));
        assert_eq!(first.link.as_deref(), Some("https://atalaya.example/n/a4k9"));
        assert_eq!(first.updated.map(|at| at.to_string()).as_deref(), Some("2026-03-18T00:30:00Z"));
        assert_eq!(first.categories, ["HN"]);
    }

    proptest! {
        #[test]
        fn text_never_breaks_the_xml(title in "\\PC{0,40}|[\\x00-\\x1f<>&\"']{0,20}") {
            let xml = written(&feed(), &[entry(&title)]);
            prop_assert_eq!(xml.matches("<entry").count(), 1);
            prop_assert!(xml.chars().all(|c| c == '\n' || c == '\r' || c == '\t' || !c.is_control()));
            prop_assert_eq!(xml.matches("</").count(), xml.matches('<').count() - xml.matches("</").count() - xml.matches("/>").count() - 1);
        }
    }
}
