//! An outlet's feed, sitemap or section page, with its faults.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::json;

use super::faults::{break_feed, day_in_spanish};
use super::host::{Host, Shown};
use super::moment::Moment;
use super::outlet::{Fault, FeedKind};
use super::page;
use super::template::escape;

/// A document with its content type.
pub(super) struct Document {
    pub mime: &'static str,
    pub bytes: Vec<u8>,
}

/// One entry as listed.
struct Item {
    link: String,
    id: String,
    title: String,
    authors: Vec<String>,
    published: Option<Moment>,
    updated: Option<Moment>,
    section: String,
    summary: String,
}

/// What stands at the feed's address.
pub(super) fn feed(host: &Host) -> Result<Document> {
    let shown = host.shown();
    let items = items(host, &shown);
    let (mime, text) = match host.outlet.feed.kind {
        FeedKind::Rss2 => ("application/rss+xml; charset=utf-8", rss2(host, &items)),
        FeedKind::Rss091 => ("text/xml; charset=utf-8", rss091(host, &items)),
        FeedKind::Rdf => ("application/rdf+xml", rdf(host, &items)),
        FeedKind::Atom => ("application/atom+xml; charset=utf-8", atom(host, &items)),
        FeedKind::JsonFeed => ("application/feed+json", json_feed(host, &items)),
        FeedKind::NewsSitemap => ("application/xml", news_sitemap(host, &items)),
        FeedKind::SitemapIndex => ("application/xml", sitemap_index(host, &shown)),
        FeedKind::SectionPage => ("text/html; charset=utf-8", page::list(host, &host.outlet.name, &shown)?),
    };
    Ok(Document { mime, bytes: break_feed(&host.outlet, text) })
}

/// A part of a sitemap index, by its address: `/sitemap-2026-02.xml`.
pub(super) fn sitemap_part(host: &Host, path: &str) -> Option<Document> {
    if host.outlet.feed.kind != FeedKind::SitemapIndex {
        return None;
    }
    let month = path.strip_prefix("/sitemap-")?.strip_suffix(".xml")?;
    let mut urls = String::new();
    for item in host.shown().iter().filter(|item| item.version.published.year_and_month() == month) {
        let (address, updated) = (escape(&item.address), item.version.updated().rfc3339());
        let _ = writeln!(urls, "<url><loc>{address}</loc><lastmod>{updated}</lastmod></url>");
    }
    let text = format!("{XML}<urlset xmlns=\"{SITEMAP}\">\n{urls}</urlset>\n");
    (!urls.is_empty()).then(|| Document { mime: "application/xml", bytes: text.into_bytes() })
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const DUBLIN_CORE: &str = "http://purl.org/dc/elements/1.1/";

fn items(host: &Host, shown: &[Shown<'_>]) -> Vec<Item> {
    let extra = host.outlet.feed.extra_items.iter().map(|extra| Item {
        link: format!("{}{}", host.base, extra.path),
        id: format!("{}{}", host.base, extra.path),
        title: extra.title.clone(),
        authors: Vec::new(),
        published: None,
        updated: None,
        section: String::new(),
        summary: extra.title.clone(),
    });
    extra.chain(shown.iter().flat_map(|shown| listed(host, shown))).collect()
}

/// An article as listed: once, or once under each of its twin addresses.
fn listed(host: &Host, shown: &Shown<'_>) -> Vec<Item> {
    let path = shown.address.strip_prefix(&host.base).unwrap_or_default();
    let authority = host.base.strip_prefix("http://").unwrap_or_default();
    let links = match shown.article.feed_twins.as_slice() {
        [] => vec![shown.address.clone()],
        twins => twins.iter().map(|twin| twin.replace("{host}", authority).replace("{path}", path)).collect(),
    };
    let query = shown.article.feed_query.as_ref().or(host.outlet.feed.link_query.as_ref());
    let version = shown.version;
    links
        .into_iter()
        .map(|link| Item {
            link: match query {
                Some(query) => format!("{link}{}{query}", if link.contains('?') { '&' } else { '?' }),
                None => link.clone(),
            },
            id: link,
            title: version.title.clone(),
            authors: version.authors.clone(),
            published: Some(version.published.clone()),
            updated: Some(version.updated().clone()),
            section: version.section.clone(),
            summary: version.summary.clone(),
        })
        .collect()
}

fn channel_title(host: &Host) -> &str {
    host.outlet.feed.channel_title.as_deref().unwrap_or(&host.outlet.name)
}

/// Links and the channel's title, which one outlet forgets to escape.
fn careless(host: &Host, text: &str) -> String {
    if host.outlet.has(Fault::BareAmpersand) { text.to_owned() } else { escape(text) }
}

fn rss2(host: &Host, items: &[Item]) -> String {
    let (title, home) = (careless(host, channel_title(host)), format!("{}{}", host.base, host.outlet.home_path));
    let mut text = format!(
        "{XML}<rss version=\"2.0\" xmlns:dc=\"{DUBLIN_CORE}\">\n<channel>\n<title>{title}</title>\n\
         <link>{home}</link>\n<description>{}</description>\n<language>{}-{}</language>\n",
        escape(&host.outlet.tagline),
        host.outlet.language,
        host.outlet.country.to_lowercase(),
    );
    for item in items {
        let (title, link) = (escape(&item.title), careless(host, &item.link));
        let _ = writeln!(
            text,
            "<item>\n<title>{title}</title>\n<link>{link}</link>\n<guid isPermaLink=\"false\">{}</guid>",
            escape(&item.id)
        );
        if let Some(at) = &item.published {
            let date = if host.outlet.has(Fault::SpanishDates) { day_in_spanish(&at.rfc2822()) } else { at.rfc2822() };
            let _ = writeln!(text, "<pubDate>{date}</pubDate>");
        }
        for author in &item.authors {
            let _ = writeln!(text, "<dc:creator>{}</dc:creator>", escape(author));
        }
        if !item.section.is_empty() {
            let _ = writeln!(text, "<category>{}</category>", escape(&item.section));
        }
        let _ = writeln!(text, "<description>{}</description>\n</item>", escape(&item.summary));
    }
    text + "</channel>\n</rss>\n"
}

fn rss091(host: &Host, items: &[Item]) -> String {
    let outlet = &host.outlet;
    let mut text = format!(
        "{XML}<rss version=\"0.91\">\n<channel>\n<title>{}</title>\n<link>{}{}</link>\n<description>{}</description>\n\
         <language>{}</language>\n",
        escape(channel_title(host)),
        host.base,
        outlet.home_path,
        escape(&outlet.tagline),
        outlet.language,
    );
    for item in items {
        let (title, link, summary) = (escape(&item.title), escape(&item.link), escape(&item.summary));
        let _ = writeln!(
            text,
            "<item>\n<title>{title}</title>\n<link>{link}</link>\n<description>{summary}</description>\n</item>"
        );
    }
    text + "</channel>\n</rss>\n"
}

fn rdf(host: &Host, items: &[Item]) -> String {
    let mut list = String::new();
    let mut entries = String::new();
    for item in items {
        let link = escape(&item.link);
        let _ = writeln!(list, "<rdf:li rdf:resource=\"{link}\"/>");
        let _ = writeln!(
            entries,
            "<item rdf:about=\"{link}\">\n<title>{}</title>\n<link>{link}</link>",
            escape(&item.title)
        );
        let _ = writeln!(entries, "<description>{}</description>", escape(&item.summary));
        for author in &item.authors {
            let _ = writeln!(entries, "<dc:creator>{}</dc:creator>", escape(author));
        }
        if let Some(at) = &item.published {
            let _ = writeln!(entries, "<dc:date>{}</dc:date>", at.rfc3339());
        }
        entries.push_str("</item>\n");
    }
    format!(
        "{XML}<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" \
         xmlns:dc=\"{DUBLIN_CORE}\">\n<channel rdf:about=\"{base}/\">\n<title>{title}</title>\n<link>{base}/</link>\n\
         <description>{about}</description>\n<dc:language>{language}</dc:language>\n\
         <items><rdf:Seq>\n{list}</rdf:Seq></items>\n</channel>\n{entries}</rdf:RDF>\n",
        base = host.base,
        title = escape(channel_title(host)),
        about = escape(&host.outlet.tagline),
        language = host.outlet.language,
    )
}

fn atom(host: &Host, items: &[Item]) -> String {
    let newest = items.iter().filter_map(|item| item.updated.as_ref()).max().map(Moment::rfc3339).unwrap_or_default();
    let mut text = format!(
        "{XML}<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n<title>{}</title>\n<subtitle>{}</subtitle>\n\
         <id>{base}/</id>\n<link href=\"{base}/\"/>\n<link rel=\"self\" href=\"{base}{}\"/>\n<updated>{newest}</updated>\n",
        host.outlet.language,
        escape(channel_title(host)),
        escape(&host.outlet.tagline),
        escape(&host.outlet.feed.path),
        base = host.base,
    );
    for item in items {
        let (title, link) = (escape(&item.title), escape(&item.link));
        let _ =
            writeln!(text, "<entry>\n<title>{title}</title>\n<link href=\"{link}\"/>\n<id>{}</id>", escape(&item.id));
        for (name, at) in [("published", &item.published), ("updated", &item.updated)] {
            if let Some(at) = at {
                let _ = writeln!(text, "<{name}>{}</{name}>", at.rfc3339());
            }
        }
        for author in &item.authors {
            let _ = writeln!(text, "<author><name>{}</name></author>", escape(author));
        }
        let (section, summary) = (escape(&item.section), escape(&item.summary));
        let _ = writeln!(text, "<category term=\"{section}\"/>\n<summary>{summary}</summary>\n</entry>");
    }
    text + "</feed>\n"
}

fn json_feed(host: &Host, items: &[Item]) -> String {
    let at = |moment: &Option<Moment>| moment.as_ref().map(Moment::rfc3339);
    let people = |names: &[String]| names.iter().map(|name| json!({ "name": name })).collect::<Vec<_>>();
    let items: Vec<_> = items
        .iter()
        .map(|item| {
            json!({
                "id": item.id, "url": item.link, "title": item.title, "summary": item.summary,
                "content_text": item.summary, "date_published": at(&item.published),
                "date_modified": at(&item.updated), "authors": people(&item.authors), "tags": [item.section],
            })
        })
        .collect();
    json!({
        "version": "https://jsonfeed.org/version/1.1", "title": channel_title(host), "home_page_url": format!("{}/", host.base),
        "feed_url": format!("{}{}", host.base, host.outlet.feed.path), "language": host.outlet.language, "items": items,
    })
    .to_string()
}

fn news_sitemap(host: &Host, items: &[Item]) -> String {
    let mut urls = String::new();
    for item in items {
        let (link, title, name) = (escape(&item.link), escape(&item.title), escape(&host.outlet.name));
        let (published, updated) =
            (item.published.as_ref().map(Moment::rfc3339), item.updated.as_ref().map(Moment::rfc3339));
        let _ = writeln!(
            urls,
            "<url><loc>{link}</loc><lastmod>{}</lastmod><news:news><news:publication><news:name>{name}</news:name>\
             <news:language>{}</news:language></news:publication><news:publication_date>{}</news:publication_date>\
             <news:title>{title}</news:title></news:news></url>",
            updated.unwrap_or_default(),
            host.outlet.language,
            published.unwrap_or_default(),
        );
    }
    format!(
        "{XML}<urlset xmlns=\"{SITEMAP}\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n{urls}</urlset>\n"
    )
}

fn sitemap_index(host: &Host, shown: &[Shown<'_>]) -> String {
    let mut months: std::collections::BTreeMap<String, Moment> = Default::default();
    for item in shown {
        let updated = item.version.updated().clone();
        let newest = months.entry(item.version.published.year_and_month()).or_insert_with(|| updated.clone());
        *newest = updated.max(newest.clone());
    }
    let mut parts = String::new();
    for (month, newest) in months {
        let (base, newest) = (&host.base, newest.rfc3339());
        let _ = writeln!(parts, "<sitemap><loc>{base}/sitemap-{month}.xml</loc><lastmod>{newest}</lastmod></sitemap>");
    }
    format!("{XML}<sitemapindex xmlns=\"{SITEMAP}\">\n{parts}</sitemapindex>\n")
}
