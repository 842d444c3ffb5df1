//! JSON Feed 1.0 and 1.1 (Simmons and Reece, 2017 and 2020).

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::field::{absolute, absolute_html, plain_text, push_once, some};
use super::model::{Enclosure, Entry, Feed, FeedKind, Repair};
use super::refusal::{NotAFeed, Saw, line_of};
use crate::moment::{Moment, NumericOrder};
use crate::xml::escaped;

/// A value that should be a string. Generators write identifiers as numbers, and `null` or
/// objects where nothing is known.
#[derive(Deserialize)]
#[serde(untagged)]
enum Said {
    Text(String),
    Whole(i64),
    Number(f64),
    Other(IgnoredAny),
}

impl Said {
    fn text(&self) -> Option<String> {
        match self {
            Said::Text(text) => some(text.trim().to_string()),
            Said::Whole(number) => Some(number.to_string()),
            Said::Number(number) => Some(number.to_string()),
            Said::Other(_) => None,
        }
    }
}

/// A value of the right shape, or anything else, which says nothing.
#[derive(Deserialize)]
#[serde(untagged)]
enum Or<T> {
    Right(T),
    Other(IgnoredAny),
}

impl<T> Or<T> {
    fn right(&self) -> Option<&T> {
        match self {
            Or::Right(value) => Some(value),
            Or::Other(_) => None,
        }
    }
}

#[derive(Deserialize)]
struct JsonFeed {
    version: Option<Said>,
    title: Option<Said>,
    home_page_url: Option<Said>,
    language: Option<Said>,
    authors: Option<Or<Vec<Or<Person>>>>,
    author: Option<Or<Person>>,
    items: Option<Or<Vec<Or<Item>>>>,
}

#[derive(Deserialize)]
struct Person {
    name: Option<Said>,
}

#[derive(Deserialize)]
struct Item {
    id: Option<Said>,
    url: Option<Said>,
    external_url: Option<Said>,
    title: Option<Said>,
    content_html: Option<Said>,
    content_text: Option<Said>,
    summary: Option<Said>,
    date_published: Option<Said>,
    date_modified: Option<Said>,
    authors: Option<Or<Vec<Or<Person>>>>,
    author: Option<Or<Person>>,
    tags: Option<Or<Vec<Said>>>,
    attachments: Option<Or<Vec<Or<Attachment>>>>,
}

#[derive(Deserialize)]
struct Attachment {
    url: Option<Said>,
    mime_type: Option<Said>,
}

pub(super) fn read(text: &str, offset: usize, url: &str) -> Result<Feed, NotAFeed> {
    let json = text.get(offset..).unwrap_or_default();
    let refuse = |reason: String, line: usize| NotAFeed { saw: Saw::OtherJson(reason), line };
    let first_line = line_of(text, offset);
    let json = json.trim_end_matches(['\0', '\u{feff}']).trim_end();
    let mut is_cut = false;
    let found: JsonFeed = serde_json::from_str(json)
        .or_else(|error| match error.is_eof().then(|| complete_part(json)).flatten() {
            Some(part) => {
                is_cut = true;
                serde_json::from_str(&part)
            }
            None => Err(error),
        })
        .map_err(|error| {
            let reason = match error.classify() {
                serde_json::error::Category::Data => "not the members of a feed",
                serde_json::error::Category::Eof => "it is cut off",
                _ => "it is damaged",
            };
            refuse(reason.to_string(), first_line + error.line().saturating_sub(1))
        })?;
    let version = found.version.as_ref().and_then(Said::text).unwrap_or_default();
    let Some(items) = found.items.as_ref().and_then(Or::right) else {
        return Err(refuse("it has no list of items".to_string(), first_line));
    };
    if !version.contains("jsonfeed.org") && (found.title.is_none() || found.home_page_url.is_none()) {
        return Err(refuse("it does not say that it is a feed".to_string(), first_line));
    }
    let mut feed = Feed::new(FeedKind::JsonFeed);
    feed.title = text_of(&found.title).as_deref().and_then(plain_text);
    feed.link = text_of(&found.home_page_url).and_then(|link| absolute(url, &link));
    feed.language = text_of(&found.language);
    let order = NumericOrder::of_language(feed.language.as_deref());
    let feed_authors = people(&found.authors, &found.author);
    feed.entries = items.iter().filter_map(Or::right).map(|item| entry(item, url, order, &feed_authors)).collect();
    if is_cut {
        feed.repaired.push(Repair::Truncated);
    }
    Ok(feed)
}

/// A cut document up to its last complete item, closed. None where no item was complete.
fn complete_part(json: &str) -> Option<String> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    let mut end = None;
    for (at, byte) in json.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                // An item is closed inside the document and its list.
                if byte == b'}' && depth == 2 {
                    end = Some(at + 1);
                }
            }
            _ => {}
        }
    }
    Some(format!("{}]}}", json.get(..end?)?))
}

fn entry(item: &Item, url: &str, order: NumericOrder, feed_authors: &[String]) -> Entry {
    let id = text_of(&item.id);
    let mut authors = people(&item.authors, &item.author);
    if authors.is_empty() {
        authors = feed_authors.to_vec();
    }
    let link = text_of(&item.url)
        .or_else(|| text_of(&item.external_url))
        .or_else(|| id.clone().filter(|id| id.starts_with("http://") || id.starts_with("https://")))
        .and_then(|link| absolute(url, &link));
    let date = |said: &Option<Said>| text_of(said).and_then(|text| Moment::read(&text, order));
    let html = |html: String| absolute_html(html, link.as_deref().unwrap_or(url));
    let mut categories = Vec::new();
    for tag in item.tags.as_ref().and_then(Or::right).into_iter().flatten() {
        push_once(&mut categories, tag.text());
    }
    let attachments = item.attachments.as_ref().and_then(Or::right).into_iter().flatten();
    Entry {
        title: text_of(&item.title).as_deref().and_then(plain_text),
        authors,
        published: date(&item.date_published),
        updated: date(&item.date_modified),
        summary_html: text_of(&item.summary).map(|text| escaped(&text)),
        content_html: text_of(&item.content_html)
            .and_then(html)
            .or_else(|| text_of(&item.content_text).map(|text| escaped(&text))),
        categories,
        enclosures: attachments
            .filter_map(Or::right)
            .filter_map(|attachment| {
                Some(Enclosure {
                    url: absolute(url, &text_of(&attachment.url)?)?,
                    media_type: text_of(&attachment.mime_type),
                })
            })
            .collect(),
        id,
        link,
    }
}

fn text_of(said: &Option<Said>) -> Option<String> {
    said.as_ref().and_then(Said::text)
}

/// `authors` of version 1.1, else `author` of 1.0.
fn people(many: &Option<Or<Vec<Or<Person>>>>, one: &Option<Or<Person>>) -> Vec<String> {
    let mut found = Vec::new();
    let many = many.as_ref().and_then(Or::right).into_iter().flatten();
    for person in many.filter_map(Or::right).chain(one.as_ref().and_then(Or::right)) {
        push_once(&mut found, text_of(&person.name));
    }
    found
}
