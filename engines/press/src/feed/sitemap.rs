//! Sitemaps and lists of sitemaps, with the news and image extensions.

use super::field::{Node, push_once};
use super::model::{Enclosure, Entry, Feed, FeedKind};
use crate::moment::NumericOrder;
use crate::xml::{Document, Ns};

pub(super) fn read(document: &Document<'_>, url: &str, kind: FeedKind) -> Feed {
    let root = Node { document, index: 0, base: url };
    let mut feed = Feed::new(kind);
    for node in root.children() {
        if (node.is(Ns::Core, "url") || node.is(Ns::Core, "sitemap")) && node.closed() {
            let news = node.all(Ns::News, "news").next();
            if feed.language.is_none() {
                feed.language = news
                    .and_then(|n| n.all(Ns::News, "publication").next())
                    .and_then(|p| p.child(Ns::News, "language"))
                    .and_then(Node::text);
            }
            feed.entries.extend(entry(node, news));
        }
    }
    feed
}

/// One address; None where it has none, as nothing else of a sitemap is of use without it.
fn entry(node: Node<'_, '_>, news: Option<Node<'_, '_>>) -> Option<Entry> {
    let mut entry = Entry {
        link: Some(node.child(Ns::Core, "loc")?.address()?),
        updated: node.child(Ns::Core, "lastmod").and_then(|n| n.moment(NumericOrder::DayFirst)),
        enclosures: node.all(Ns::Image, "image").filter_map(image).collect(),
        ..Entry::default()
    };
    if let Some(news) = news {
        entry.title = news.child(Ns::News, "title").and_then(Node::plain);
        entry.published = news.child(Ns::News, "publication_date").and_then(|n| n.moment(NumericOrder::DayFirst));
        let keywords = news.child(Ns::News, "keywords").and_then(Node::plain);
        for keyword in keywords.unwrap_or_default().split(',') {
            let keyword = keyword.trim();
            push_once(&mut entry.categories, (!keyword.is_empty()).then(|| keyword.to_string()));
        }
    }
    Some(entry)
}

fn image(node: Node<'_, '_>) -> Option<Enclosure> {
    Some(Enclosure { url: node.child(Ns::Image, "loc")?.address()?, media_type: None })
}
