//! Feeds and sitemaps of every kind and state of repair, read into one model.

mod atom;
mod field;
mod json;
pub(crate) mod model;
mod people;
mod refusal;
mod rss;
mod sitemap;

pub use crate::decode::MAX_UNPACKED_BYTES;
pub use model::{Enclosure, Entry, Feed, FeedKind, Repair};
pub use refusal::{NotAFeed, Saw};

use crate::decode;
use crate::xml::{Document, MAX_ELEMENTS, Ns};
use refusal::Root;

/// Entries of one feed; the sitemaps protocol allows as many in one file.
pub const MAX_ENTRIES: usize = 50_000;
/// Elements of one document; what comes after them is left unread.
pub const MAX_FEED_ELEMENTS: usize = MAX_ELEMENTS;
/// Elements nested deeper than this are read as text of the one above.
pub const MAX_FEED_DEPTH: usize = crate::xml::MAX_DEPTH;

/// Reads a feed or sitemap, packed with gzip or not.
///
/// `content_type` is what the server said, of which only the charset is used, and that only where
/// the bytes leave a doubt. `url` is where the bytes came from: relative addresses are resolved
/// against it, or against `xml:base`. What had to be mended is told in `Feed::repaired`; what
/// cannot be a feed is refused with what it seems to be instead.
pub fn parse(bytes: &[u8], content_type: Option<&str>, url: &str) -> Result<Feed, NotAFeed> {
    let mut repaired = Vec::new();
    let text = decode::text_of(bytes, content_type, &mut repaired);
    let mut feed = match refusal::root_of(bytes, &text)? {
        Root::Json { offset } => json::read(&text, offset, url)?,
        Root::Xml { offset, format } => {
            if text.get(..offset).is_some_and(has_foreign_text) {
                repaired.push(Repair::TextBefore);
            }
            let document = Document::read(&text, offset);
            note_repairs(&document, &mut repaired);
            match format {
                refusal::Format::Rss => rss::read(&document, url),
                refusal::Format::Atom => atom::read(&document, url),
                refusal::Format::Sitemap => sitemap::read(&document, url, FeedKind::Sitemap),
                refusal::Format::SitemapIndex => sitemap::read(&document, url, FeedKind::SitemapIndex),
            }
        }
    };
    drop_excess(&mut feed, &mut repaired);
    repaired.append(&mut feed.repaired);
    repaired.sort();
    repaired.dedup();
    feed.repaired = repaired;
    Ok(feed)
}

/// Whether anything but declarations and comments stands before the root.
fn has_foreign_text(before: &str) -> bool {
    use crate::xml::{Scanner, Token};
    Scanner::new(before).any(|token| match token {
        Token::Text(text) => !text.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']).is_empty(),
        Token::Aside(_) => false,
        _ => true,
    })
}

fn note_repairs(document: &Document<'_>, repaired: &mut Vec<Repair>) {
    if document.cut {
        repaired.push(Repair::Truncated);
    }
    if document.crossed {
        repaired.push(Repair::CrossedTags);
    }
    if document.too_many {
        repaired.push(Repair::CutAtLimit);
    }
    let root = document.get(0);
    if root.is_some_and(|r| r.is(Ns::Core, "rss") && r.attribute("version").is_none()) {
        repaired.push(Repair::NoVersion);
    }
    if root.is_some_and(|r| has_bare_ampersand(r.inner)) {
        repaired.push(Repair::BareAmpersand);
    }
}

/// An `&` that begins no reference, outside of CDATA.
fn has_bare_ampersand(text: &str) -> bool {
    use crate::xml::{Scanner, Token, decode_into};
    let mut scratch = String::new();
    Scanner::new(text).any(|token| match token {
        Token::Text(text) | Token::Start { attributes: text, .. } if text.contains('&') => {
            scratch.clear();
            decode_into(text, &mut scratch) > 0
        }
        _ => false,
    })
}

/// Leaves out entries that say nothing and exact copies of earlier ones, and what is above the
/// limit.
fn drop_excess(feed: &mut Feed, repaired: &mut Vec<Repair>) {
    let before = feed.entries.len();
    feed.entries.retain(|entry| !entry.is_empty());
    if feed.entries.len() != before {
        repaired.push(Repair::EmptyEntries);
    }
    let before = feed.entries.len();
    let mut seen = std::collections::HashSet::new();
    feed.entries.retain(|entry| {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        entry.hash(&mut hasher);
        seen.insert(hasher.finish())
    });
    if feed.entries.len() != before {
        repaired.push(Repair::DoubledEntries);
    }
    if feed.entries.len() > MAX_ENTRIES {
        feed.entries.truncate(MAX_ENTRIES);
        repaired.push(Repair::CutAtLimit);
    }
}

#[cfg(test)]
mod tests;
