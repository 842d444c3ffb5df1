//! Atom 1.0 (RFC 4287) and 0.3, with or without their namespace.

use data_encoding::BASE64_MIME_PERMISSIVE;

use super::field::{Node, absolute_html, push_once};
use super::model::{Enclosure, Entry, Feed, FeedKind};
use super::people;
use crate::html;
use crate::moment::{Moment, NumericOrder};
use crate::xml::{Document, Ns, escaped, inner_markup, inner_text};

pub(super) fn read(document: &Document<'_>, url: &str) -> Feed {
    let root = Node { document, index: 0, base: url };
    let base = root.own_base();
    let root = Node { base: &base, ..root };

    let mut feed = Feed::new(FeedKind::Atom);
    feed.title = child(root, "title").and_then(plain);
    feed.link = links(root).find_map(page_address);
    feed.language = root
        .attribute("xml:lang")
        .or_else(|| child(root, "language").and_then(Node::text))
        .or_else(|| root.child(Ns::DublinCore, "language").and_then(Node::text));
    let order = NumericOrder::of_language(feed.language.as_deref());
    feed.updated = first_date(root, &["updated", "modified"], order);
    let feed_authors = authors(root);
    feed.entries = root
        .children()
        .filter(|node| is(*node, "entry") && node.closed())
        .map(|node| entry(node, order, &feed_authors))
        .collect();
    feed
}

fn entry(node: Node<'_, '_>, order: NumericOrder, feed_authors: &[String]) -> Entry {
    let base = node.own_base();
    let node = Node { base: &base, ..node };
    let mut found = authors(node);
    // RFC 4287, 4.2.1: an entry without author has those of its source, else of the feed.
    if found.is_empty() {
        found = child(node, "source").map(authors).unwrap_or_default();
    }
    if found.is_empty() {
        found = feed_authors.to_vec();
    }
    let mut categories = Vec::new();
    for category_node in node.children() {
        if is(category_node, "category") {
            push_once(&mut categories, category(category_node));
        } else if category_node.is(Ns::DublinCore, "subject") {
            push_once(&mut categories, category_node.plain());
        }
    }
    let published = first_date(node, &["published", "issued", "created"], order);
    Entry {
        id: child(node, "id").and_then(Node::text),
        link: node
            .child(Ns::FeedBurner, "origLink")
            .and_then(Node::address)
            .or_else(|| links(node).find_map(page_address)),
        title: child(node, "title").and_then(plain),
        authors: found,
        published: published.or_else(|| node.child(Ns::DublinCore, "date").and_then(|d| d.moment(order))),
        updated: first_date(node, &["updated", "modified"], order),
        summary_html: child(node, "summary").and_then(html),
        content_html: node.children().filter(|c| is(*c, "content")).find_map(html),
        categories,
        enclosures: enclosures(node),
    }
}

/// Elements of Atom are of the root's namespace or of Atom's own.
fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.is(Ns::Core, name) || node.is(Ns::Atom, name)
}

fn child<'d, 'a>(of: Node<'d, 'a>, name: &str) -> Option<Node<'d, 'a>> {
    of.child(Ns::Core, name).or_else(|| of.child(Ns::Atom, name))
}

fn links<'d, 'a>(of: Node<'d, 'a>) -> impl Iterator<Item = Node<'d, 'a>> {
    of.children().filter(|node| is(*node, "link"))
}

/// The first of these dates that can be read, in the order of the names.
fn first_date(of: Node<'_, '_>, names: &[&str], order: NumericOrder) -> Option<Moment> {
    names.iter().find_map(|name| of.children().filter(|node| is(*node, name)).find_map(|node| node.moment(order)))
}

/// The address of a `link` that leads to the page itself. Of several the first that is HTML or
/// says no type is the page.
pub(super) fn page_address(link: Node<'_, '_>) -> Option<String> {
    let rel = link.attribute("rel").unwrap_or_else(|| "alternate".to_string());
    let is_page = rel == "alternate" || rel.ends_with("/alternate");
    let media_type = link.attribute("type").unwrap_or_default();
    let is_feed = media_type.contains("atom") || media_type.contains("rss");
    if !is_page || is_feed {
        return None;
    }
    link.address_in("href")
}

fn enclosures(of: Node<'_, '_>) -> Vec<Enclosure> {
    links(of)
        .filter(|link| link.attribute("rel").as_deref() == Some("enclosure"))
        .filter_map(|link| Some(Enclosure { url: link.address_in("href")?, media_type: link.attribute("type") }))
        .collect()
}

fn authors(of: Node<'_, '_>) -> Vec<String> {
    let mut found = Vec::new();
    for node in of.children() {
        if is(node, "author") {
            match person(node) {
                Some(name) => push_once(&mut found, Some(name)),
                None if !node.has_children() => {
                    for name in node.text().map(|t| people::names(&t)).unwrap_or_default() {
                        push_once(&mut found, Some(name));
                    }
                }
                None => {}
            }
        }
    }
    if found.is_empty() {
        for node in of.all(Ns::DublinCore, "creator") {
            for name in node.text().map(|t| people::names(&t)).unwrap_or_default() {
                push_once(&mut found, Some(name));
            }
        }
    }
    found
}

/// The name in a person's element, else the mail address.
pub(super) fn person(node: Node<'_, '_>) -> Option<String> {
    child(node, "name").and_then(Node::plain).or_else(|| child(node, "email").and_then(Node::plain))
}

/// `term`, else `label`; the text where a feed writes it as RSS does.
pub(super) fn category(node: Node<'_, '_>) -> Option<String> {
    node.attribute("term").or_else(|| node.attribute("label")).or_else(|| node.plain())
}

/// A text construct as plain text.
fn plain(node: Node<'_, '_>) -> Option<String> {
    let text = html::text_of(&markup(node)?);
    (!text.is_empty()).then_some(text)
}

/// A text construct or content as HTML with absolute addresses.
pub(super) fn html(node: Node<'_, '_>) -> Option<String> {
    // Content that lies elsewhere is not here.
    if node.attribute("src").is_some() && node.inner().trim().is_empty() {
        return None;
    }
    let wrapper = xhtml_wrapper(node);
    let base = wrapper.map_or_else(|| node.own_base(), |div| Node { base: &node.own_base(), ..div }.own_base());
    absolute_html(markup(node)?, &base)
}

/// How a text construct is written: Atom 1.0 says it in `type`, 0.3 in `type` and `mode`.
fn markup(node: Node<'_, '_>) -> Option<String> {
    let kind = node.attribute("type").unwrap_or_default().to_ascii_lowercase();
    let mode = node.attribute("mode").unwrap_or_default().to_ascii_lowercase();
    let inner = match xhtml_wrapper(node) {
        Some(div) => div.inner(),
        None => node.inner(),
    };
    let is_html = kind == "html" || kind.starts_with("text/html");
    if mode == "base64" || kind.starts_with("application/octet-stream") {
        let text = base64_text(&inner_text(inner))?;
        return Some(if kind.is_empty() || kind == "text/plain" { escaped(&text) } else { text });
    }
    if mode == "escaped" {
        let text = inner_text(inner);
        return Some(if kind == "text/plain" { escaped(&text) } else { text });
    }
    if node.has_children() {
        // Tags where text or escaped HTML was promised are an author who forgot to escape them.
        return Some(inner_markup(inner, !is_html));
    }
    if kind.contains("xhtml") || kind.ends_with("xml") {
        return Some(inner_markup(inner, true));
    }
    let text = inner_text(inner);
    // Text that nobody typed as HTML but that is full of its tags was meant as HTML.
    let meant_as_html = is_html || kind.is_empty() && html::looks_like_html(&text);
    Some(if meant_as_html { text } else { escaped(&text) })
}

fn base64_text(packed: &str) -> Option<String> {
    let packed: String = packed.split_whitespace().collect();
    let bytes = BASE64_MIME_PERMISSIVE.decode(packed.as_bytes()).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// The `div` that XHTML content is wrapped in and that is no part of it (RFC 4287, 3.1.1.3).
fn xhtml_wrapper<'d, 'a>(node: Node<'d, 'a>) -> Option<Node<'d, 'a>> {
    let mut children = node.children();
    let first = children.next()?;
    let alone = children.next().is_none() && node.inner().trim_start().starts_with('<');
    let is_div = first.is(Ns::Xhtml, "div");
    let ends = node.inner().trim_end().ends_with("div>");
    (alone && is_div && ends).then_some(first)
}
