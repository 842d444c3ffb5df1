//! The feeds of a site: told by its page, linked from it, or guessed.

use serde::Serialize;
use url::Url;

use super::links;
use crate::address;

/// Feeds of one page; further ones are not told.
const MAX_FOUND: usize = 50;

/// A feed that a page names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// Absolute address.
    pub address: String,
    /// Its title or the words of the link.
    pub title: Option<String>,
    /// `rss`, `atom` or `json-feed`, where the page says it.
    pub kind: Option<String>,
}

/// The feeds that a page names, most useful first: those of its head, then links in its body that
/// look like feeds; within each, feeds of comments come last.
pub fn feeds(html: &str, base: &str) -> Vec<Found> {
    let mut found: Vec<(u8, Found)> = Vec::new();
    for link in links(html, base) {
        let kind = kind_of_type(&link.media_type);
        let rank = if !link.is_anchor && is_alternate(&link.rel) && kind.is_some() {
            0
        } else if link.is_anchor && (kind.is_some() || looks_like_feed(&link.address)) {
            2
        } else {
            continue;
        };
        let text = (!link.text.is_empty()).then_some(link.text);
        let feed = Found {
            title: link.title.or(text),
            kind: kind.filter(|k| *k != "xml").map(String::from),
            address: link.address,
        };
        let rank = rank + u8::from(is_of_comments(&feed));
        let is_known = found.iter().any(|(_, known)| same(&known.address, &feed.address));
        if !is_known && found.len() < MAX_FOUND {
            found.push((rank, feed));
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, feed)| feed).collect()
}

fn same(a: &str, b: &str) -> bool {
    a == b || address::canonical(a).is_some_and(|form| address::canonical(b) == Some(form))
}

fn is_alternate(rel: &str) -> bool {
    rel.split_whitespace().any(|word| word == "alternate" || word == "feed")
}

fn kind_of_type(media_type: &str) -> Option<&'static str> {
    match media_type.split(';').next().unwrap_or_default().trim() {
        "application/rss+xml"
        | "application/rdf+xml"
        | "application/x-rss+xml"
        | "text/rss+xml"
        | "text/rss"
        | "application/rss" => Some("rss"),
        "application/atom+xml" | "application/atom" | "text/atom+xml" => Some("atom"),
        "application/feed+json" => Some("json-feed"),
        "application/xml" | "text/xml" => Some("xml"),
        _ => None,
    }
}

fn is_of_comments(feed: &Found) -> bool {
    let title = feed.title.as_deref().unwrap_or_default().to_lowercase();
    let address = feed.address.to_lowercase();
    ["comment", "comentario", "comentário", "commentaire"]
        .iter()
        .any(|word| title.contains(word) || address.contains(word))
}

/// Whether an address looks like that of a feed by its path or host alone.
pub fn looks_like_feed(address: &str) -> bool {
    let Ok(url) = Url::parse(address) else {
        return false;
    };
    let path = url.path().to_ascii_lowercase();
    let path = path.trim_end_matches('/');
    let last = path.rsplit('/').next().unwrap_or_default();
    let host = url.host_str().unwrap_or_default();
    let query = url.query().unwrap_or_default().to_ascii_lowercase();
    let by_name =
        matches!(last, "feed" | "feeds" | "rss" | "rss2" | "atom" | "rdf" | "rss.php" | "feed.php" | "feed.json");
    let by_ending = [".rss", ".rdf", ".atom"].iter().any(|e| last.ends_with(e));
    let is_xml = last.ends_with(".xml");
    let says_feed = ["rss", "feed", "atom", "news", "noticias", "index"].iter().any(|word| path.contains(word));
    by_name
        || by_ending
        || is_xml && (says_feed || last.contains("sitemap"))
        || query
            .split('&')
            .any(|pair| matches!(pair, "feed=rss2" | "feed=rss" | "feed=atom" | "format=feed" | "format=rss"))
        || host.starts_with("feeds.") && path.len() > 1
}

/// Paths where feeds stand most often, by how often they are found there: WordPress first, then
/// what other systems of the press use.
const USUAL_PATHS: &[&str] = &[
    "/feed/",
    "/rss.xml",
    "/rss",
    "/feed.xml",
    "/arc/outboundfeeds/rss/?outputType=xml",
    "/atom.xml",
    "/index.xml",
    "/feeds/posts/default",
    "/?format=feed&type=rss",
    "/sitemap-news.xml",
    "/news-sitemap.xml",
    "/sitemap_news.xml",
    "/sitemap.xml",
];

/// Addresses where a site that names no feed may have one, most likely first. A home page in a
/// folder is asked there first, as sites of sections and languages are.
pub fn guesses(home: &str) -> Vec<String> {
    let Some(home) = address::join(home, home).filter(|h| address::host_key(h).is_some()) else {
        return Vec::new();
    };
    let folder = Url::parse(&home)
        .ok()
        .map(|url| url.path().trim_end_matches('/').to_string())
        .filter(|path| !path.is_empty() && !path.rsplit('/').next().is_some_and(|l| l.contains('.')));
    let in_folder = folder.map(|path| format!("{path}/feed/"));
    let mut found: Vec<String> = Vec::new();
    for path in in_folder.iter().map(String::as_str).chain(USUAL_PATHS.iter().copied()) {
        if let Some(guess) = address::join(&home, path)
            && !found.contains(&guess)
        {
            found.push(guess);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn feeds_of_the_head_come_first_and_comments_last() {
        let html = r#"<html><head><base href="https://voz.example/es/">
            <link rel="alternate" type="application/rss+xml" title="La Voz &raquo; Comentarios" href="/comments/feed/">
            <link rel='alternate' type='application/rss+xml; charset=UTF-8' title='La Voz' href='/feed/' />
            <link rel="alternate" type="application/json+oembed" href="/oembed">
            <link rel="alternate" hreflang="en" href="/en/">
            <link rel=alternate type=application/atom+xml href=atom.xml>
            <script>document.write('<a href="/falso/feed">')</script></head>
            <body><a href="/pais/rss.xml">País</a> <a href="http://www.voz.example/feed">otra vez</a>
            <a href="https://feeds.example/voz">Suscríbase</a> <a href="/nota">Nota</a> <a href="mailto:a@b.example">x</a></body></html>"#;
        let found: Vec<_> =
            feeds(html, "https://voz.example/").into_iter().map(|f| (f.address, f.title, f.kind)).collect();
        let row = |address: &str, title: Option<&str>, kind: Option<&str>| {
            (address.to_string(), title.map(String::from), kind.map(String::from))
        };
        assert_eq!(
            found,
            [
                row("https://voz.example/feed/", Some("La Voz"), Some("rss")),
                row("https://voz.example/es/atom.xml", None, Some("atom")),
                row("https://voz.example/comments/feed/", Some("La Voz » Comentarios"), Some("rss")),
                row("https://voz.example/pais/rss.xml", Some("País"), None),
                row("https://feeds.example/voz", Some("Suscríbase"), None),
            ]
        );
    }

    #[test]
    fn addresses_of_feeds() {
        for (address, is_feed) in [
            ("https://a.example/feed/", true),
            ("https://a.example/pais/rss", true),
            ("https://a.example/rss/pais.xml", true),
            ("https://a.example/pais.rss", true),
            ("https://a.example/?feed=rss2", true),
            ("https://a.example/noticias?format=feed&type=rss", true),
            ("https://a.example/sitemap-news.xml", true),
            ("https://a.example/mapa.xml", false),
            ("https://a.example/nota-sobre-feed", false),
            ("https://a.example/", false),
            ("feed", false),
        ] {
            assert_eq!(looks_like_feed(address), is_feed, "{address}");
        }
    }

    #[test]
    fn guesses_begin_with_the_most_likely() {
        let found = guesses("https://voz.example");
        assert_eq!(found.first().unwrap(), "https://voz.example/feed/");
        assert!(found.len() <= 14);
        let found = guesses("https://portal.example/voz/");
        assert_eq!(found.first().unwrap(), "https://portal.example/voz/feed/");
        assert_eq!(guesses("https://voz.example/inicio.html").first().unwrap(), "https://voz.example/feed/");
        assert!(guesses("x").is_empty());
    }

    proptest::proptest! {
        #[test]
        fn any_page(html in ".{0,300}") {
            let _ = feeds(&html, "https://a.example/");
        }
    }
}
