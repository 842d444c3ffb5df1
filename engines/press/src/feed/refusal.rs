//! Is this a feed at all, and if not, what is it? A server that answers with a page where the
//! feed was is the commonest failure there is, so the answer must be told in plain words.

use std::fmt;

use serde::Serialize;
use thiserror::Error;

use crate::html;
use crate::xml::{Scanner, Token, local_name};

/// How much foreign text may stand before the root of a feed.
const MAX_TEXT_BEFORE_ROOT: usize = 65_536;
/// How much of a page's title is told.
const MAX_TITLE_CHARS: usize = 120;

/// Not a feed; says what was found instead and on which line.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[error("no feed: {saw} (line {line})")]
pub struct NotAFeed {
    /// What it seems to be.
    pub saw: Saw,
    /// Line where that was seen, from 1.
    pub line: usize,
}

/// What stands where a feed should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Saw {
    /// No bytes, or only blanks.
    Nothing,
    /// A web page, with its title.
    Page(Option<String>),
    /// A page that asks visitors to prove that they are people, with its title.
    Challenge(Option<String>),
    /// XML of another kind, with the name of its root.
    OtherXml(String),
    /// JSON of another kind, or damaged JSON, with the reason.
    OtherJson(String),
    /// Plain text, with its beginning.
    Text(String),
    /// An image, a document or other bytes that are no text, with their name.
    Binary(String),
}

impl fmt::Display for Saw {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Saw::Nothing => write!(out, "the answer is empty"),
            Saw::Page(Some(title)) => write!(out, "a web page titled “{title}”"),
            Saw::Page(None) => write!(out, "a web page"),
            Saw::Challenge(Some(title)) => write!(out, "a barrier against robots titled “{title}”"),
            Saw::Challenge(None) => write!(out, "a barrier against robots"),
            Saw::OtherXml(root) => write!(out, "XML of another kind, <{root}>"),
            Saw::OtherJson(reason) => write!(out, "JSON that is no feed: {reason}"),
            Saw::Text(start) => write!(out, "plain text, “{start}”"),
            Saw::Binary(name) => write!(out, "{name}"),
        }
    }
}

pub(super) enum Format {
    Rss,
    Atom,
    Sitemap,
    SitemapIndex,
}

/// Where the feed begins.
pub(super) enum Root {
    Json { offset: usize },
    Xml { offset: usize, format: Format },
}

/// Finds the root of the feed in `text`, which was read from `bytes`.
pub(super) fn root_of(bytes: &[u8], text: &str) -> Result<Root, NotAFeed> {
    let blank = |c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0';
    let start = text.trim_start_matches(blank);
    let offset = text.len() - start.len();
    let refuse = |saw: Saw, offset: usize| Err(NotAFeed { saw, line: line_of(text, offset) });
    if start.is_empty() {
        return refuse(Saw::Nothing, 0);
    }
    if let Some(name) = binary(bytes) {
        return refuse(Saw::Binary(name.to_string()), 0);
    }
    if start.starts_with(['{', '[']) {
        return Ok(Root::Json { offset });
    }
    let mut scanner = Scanner::new(text);
    let mut first_markup = None;
    loop {
        let at = scanner.offset();
        let Some(token) = scanner.next() else { break };
        if at > MAX_TEXT_BEFORE_ROOT + offset {
            break;
        }
        let Token::Start { name, .. } = token else {
            continue;
        };
        if let Some(format) = format_of(name) {
            return Ok(Root::Xml { offset: at, format });
        }
        let is_page = ["html", "head", "body"].iter().any(|n| name.eq_ignore_ascii_case(n));
        if is_page {
            return refuse(page(start), at);
        }
        // Warnings of PHP before the feed are marked up; anything else is another kind of XML.
        if !html::is_markup_name(name) && !html::is_raw(name) {
            return refuse(other_markup(name, start), at);
        }
        first_markup.get_or_insert((at, name));
    }
    match first_markup {
        Some((at, _)) => refuse(page(start), at),
        None => refuse(Saw::Text(shortened(start)), offset),
    }
}

/// The format whose root this name is. `channel` and `item` are feeds whose root was lost.
fn format_of(name: &str) -> Option<Format> {
    match local_name(name).to_ascii_lowercase().as_str() {
        "rss" | "rdf" | "channel" => Some(Format::Rss),
        "feed" => Some(Format::Atom),
        "urlset" => Some(Format::Sitemap),
        "sitemapindex" => Some(Format::SitemapIndex),
        _ => None,
    }
}

fn other_markup(name: &str, text: &str) -> Saw {
    let html_only = ["title", "meta", "link", "form", "main", "header", "nav", "noscript"];
    if html_only.iter().any(|n| name.eq_ignore_ascii_case(n)) {
        page(text)
    } else {
        Saw::OtherXml(name.chars().take(MAX_TITLE_CHARS).collect())
    }
}

fn page(text: &str) -> Saw {
    let title = title_of(text);
    let lower = text.chars().take(MAX_TEXT_BEFORE_ROOT).collect::<String>().to_ascii_lowercase();
    const CHALLENGES: &[&str] = &[
        "cf-browser-verification",
        "challenge-platform",
        "cf-chl",
        "cf-error",
        "captcha",
        "_incapsula_",
        "ddos protection",
        "sucuri website firewall",
        "attention required",
        "just a moment",
    ];
    if CHALLENGES.iter().any(|mark| lower.contains(mark)) { Saw::Challenge(title) } else { Saw::Page(title) }
}

fn title_of(text: &str) -> Option<String> {
    let mut scanner = Scanner::new(text);
    let start = loop {
        match scanner.next()? {
            Token::Start { name, .. } if name.eq_ignore_ascii_case("title") => {
                break scanner.offset();
            }
            _ => {}
        }
        if scanner.offset() > MAX_TEXT_BEFORE_ROOT {
            return None;
        }
    };
    let rest = text.get(start..)?;
    let title = html::text_of(rest.split_once("</").map_or(rest, |(title, _)| title));
    (!title.is_empty()).then(|| shortened(&title))
}

fn shortened(text: &str) -> String {
    html::fold_blanks(&text.chars().take(MAX_TITLE_CHARS).collect::<String>())
}

/// What the first bytes say of files that are no text.
fn binary(bytes: &[u8]) -> Option<&'static str> {
    const SIGNATURES: &[(&[u8], &str)] = &[
        (b"\x89PNG", "a PNG image"),
        (b"\xff\xd8\xff", "a JPEG image"),
        (b"GIF8", "a GIF image"),
        (b"RIFF", "a media file"),
        (b"%PDF", "a PDF document"),
        (b"PK\x03\x04", "a ZIP archive"),
        (b"\x7fELF", "a program"),
        (b"ID3", "a sound file"),
        (b"\x28\xb5\x2f\xfd", "bytes packed with zstd"),
    ];
    SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)).map(|(_, name)| *name)
}

/// Line of a byte offset, from 1.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}
