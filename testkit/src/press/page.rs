//! Article, front and section pages of an outlet.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::json;

use super::article::{Version, hyphened};
use super::file;
use super::host::{Host, Shown};
use super::outlet::FeedKind;
use super::template::{Values, escape, in_script, render};

/// Titles of other articles under an article.
const MOST_RELATED: usize = 5;

/// An article's page. `asked` is the address that was asked, `template` the outlet's or that of the AMP twin.
pub(super) fn article(host: &Host, shown: &Shown<'_>, asked: &str, template: &str) -> Result<String> {
    let mut values = outlet_values(host);
    let version = shown.version;
    let text = |moment: &super::moment::Moment| moment.fill(&host.outlet.date_text, &host.words.months);
    let modified = version.modified.as_ref();
    let image = version.image.as_ref();
    let people: Vec<_> = version.authors.iter().map(|name| json!({ "@type": "Person", "name": name })).collect();
    for (name, value) in [
        ("title", version.title.clone()),
        ("summary", version.summary.clone()),
        ("section", version.section.clone()),
        ("authors", version.authors.join(", ")),
        ("published", version.published.rfc3339()),
        ("modified", modified.map(|at| at.rfc3339()).unwrap_or_default()),
        ("published_text", text(&version.published)),
        ("modified_text", modified.map(text).unwrap_or_default()),
        ("modified_or_published", version.updated().rfc3339()),
        ("url", asked.to_owned()),
        ("canonical", shown.address.clone()),
        ("amp_url", shown.article.amp_path.as_ref().map(|path| format!("{}{path}", host.base)).unwrap_or_default()),
        ("section_url", format!("{}/{}/", host.base, hyphened(&version.section))),
        ("image", image.map(|image| format!("{}{}", host.base, image.src)).unwrap_or_default()),
        ("image_caption", image.map(|image| image.caption.clone()).unwrap_or_default()),
        ("image_credit", image.map(|image| image.credit.clone()).unwrap_or_default()),
        ("body_html", body(version)),
        ("body_br_html", body_with_breaks(version)),
        ("related_html", related(host, shown)),
        ("tags_html", version.tags.iter().map(|tag| format!("<li>{}</li>", escape(tag))).collect()),
        ("authors_json", in_script(&people.into())),
        ("tags_json", in_script(&json!(version.tags))),
    ] {
        values.insert(name.to_owned(), value);
    }
    Ok(render(file(&format!("templates/{template}.html"))?, &values))
}

/// The front page, or a section's: titles, newest first.
pub(super) fn list(host: &Host, title: &str, shown: &[Shown<'_>]) -> Result<String> {
    let mut values = outlet_values(host);
    let mut items = String::new();
    for item in shown {
        let date = item.version.published.fill(&host.outlet.date_text, &host.words.months);
        let (address, title) = (escape(&item.address), escape(&item.version.title));
        let summary = escape(&item.version.summary);
        let _ = writeln!(
            items,
            "<li><a href=\"{address}\">{title}</a> <time>{}</time><p>{summary}</p></li>",
            escape(&date)
        );
    }
    values.insert("title".to_owned(), title.to_owned());
    values.insert("items_html".to_owned(), items);
    Ok(render(file("templates/home.html")?, &values))
}

/// What every page of the outlet says.
fn outlet_values(host: &Host) -> Values {
    let outlet = &host.outlet;
    let menu: Vec<String> = outlet
        .sections
        .iter()
        .map(|section| format!("<a href=\"{}/{}/\">{}</a>", host.base, hyphened(section), escape(section)))
        .collect();
    let mut values: Values = [
        ("home", outlet.home_path.clone()),
        ("site", outlet.name.clone()),
        ("tagline", outlet.tagline.clone()),
        ("country", outlet.country.clone()),
        ("lang", outlet.language.clone()),
        ("locale", format!("{}_{}", outlet.language, outlet.country)),
        ("footer", outlet.footer.clone()),
        ("menu_html", menu.join(" ")),
        ("feed_link_html", feed_link(host)),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    values.extend(host.words.words.iter().map(|(name, word)| (format!("w_{name}"), word.clone())));
    values
}

/// Sitemaps and section pages are not announced by a page.
fn feed_link(host: &Host) -> String {
    let mime = match host.outlet.feed.kind {
        FeedKind::Rss2 | FeedKind::Rss091 | FeedKind::Rdf => "application/rss+xml",
        FeedKind::Atom => "application/atom+xml",
        FeedKind::JsonFeed => "application/feed+json",
        FeedKind::NewsSitemap | FeedKind::SitemapIndex | FeedKind::SectionPage => return String::new(),
    };
    let (name, path) = (escape(&host.outlet.name), escape(&host.outlet.feed.path));
    format!("<link rel=\"alternate\" type=\"{mime}\" title=\"{name}\" href=\"{path}\">")
}

fn related(host: &Host, of: &Shown<'_>) -> String {
    let others = host.shown().into_iter().filter(|other| other.article.file != of.article.file);
    let items: String = others
        .take(MOST_RELATED)
        .map(|other| format!("<li><a href=\"{}\">{}</a></li>", escape(&other.address), escape(&other.version.title)))
        .collect();
    if items.is_empty() { items } else { format!("<ul>{items}</ul>") }
}

/// What a paragraph of the article's file is.
enum Block<'a> {
    Heading(&'a str),
    List(Vec<&'a str>),
    Text(&'a str),
}

fn blocks(version: &Version) -> impl Iterator<Item = Block<'_>> {
    version.paragraphs.iter().map(|paragraph| {
        if let Some(heading) = paragraph.strip_prefix("## ") {
            return Block::Heading(heading);
        }
        let items: Option<Vec<&str>> = paragraph.lines().map(|line| line.strip_prefix("- ")).collect();
        items.map_or(Block::Text(paragraph), Block::List)
    })
}

fn body(version: &Version) -> String {
    let html = |text: &str| if version.raw_html { text.to_owned() } else { escape(text) };
    let mut body = String::new();
    for block in blocks(version) {
        let _ = match block {
            Block::Heading(text) => writeln!(body, "<h2>{}</h2>", html(text)),
            Block::Text(text) => writeln!(body, "<p>{}</p>", html(text)),
            Block::List(items) => {
                let items: String = items.iter().map(|item| format!("<li>{}</li>", html(item))).collect();
                writeln!(body, "<ul>{items}</ul>")
            }
        };
    }
    body
}

fn body_with_breaks(version: &Version) -> String {
    let html = |text: &str| if version.raw_html { text.to_owned() } else { escape(text) };
    let parts: Vec<String> = blocks(version)
        .map(|block| match block {
            Block::Heading(text) => format!("<b>{}</b>", html(text)),
            Block::Text(text) => html(text),
            Block::List(items) => items.iter().map(|item| format!("- {}", html(item))).collect::<Vec<_>>().join("<br>"),
        })
        .collect();
    parts.join("<br><br>\n")
}
