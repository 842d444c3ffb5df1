//! RSS 0.90 to 2.0, RDF, and the vocabularies that are mixed into them.

use super::field::{Node, absolute, push_once};
use super::model::{Enclosure, Entry, Feed, FeedKind};
use super::{atom, people};
use crate::html;
use crate::moment::NumericOrder;
use crate::xml::{Document, Ns};

pub(super) fn read(document: &Document<'_>, url: &str) -> Feed {
    let root = Node { document, index: 0, base: url };
    let root_base = root.own_base();
    let root = Node { base: &root_base, ..root };
    let channel = root.all(Ns::Core, "channel").next().unwrap_or(root);
    let channel_base = channel.own_base();
    let inside = Node { base: &channel_base, ..channel };

    let mut feed = Feed::new(FeedKind::Rss);
    feed.title = title(inside);
    feed.link = page_link(inside);
    feed.language = inside
        .child(Ns::Core, "language")
        .or_else(|| inside.child(Ns::DublinCore, "language"))
        .and_then(Node::text)
        .or_else(|| channel.attribute("xml:lang"))
        .or_else(|| root.attribute("xml:lang"));
    let order = NumericOrder::of_language(feed.language.as_deref());
    feed.updated =
        CHANNEL_DATES.iter().filter_map(|(ns, name)| inside.child(*ns, name)).find_map(|node| node.moment(order));
    feed.entries = items(root, channel, &channel_base).map(|item| entry(item, order)).collect();
    feed
}

const CHANNEL_DATES: &[(Ns, &str)] = &[
    (Ns::Core, "lastBuildDate"),
    (Ns::Core, "pubDate"),
    (Ns::DublinCoreTerms, "modified"),
    (Ns::Atom, "updated"),
    (Ns::DublinCore, "date"),
];

/// Items stand in the channel, beside it (RDF, and generators that close the channel too soon),
/// or in a list inside of it. One that the end of the file cut is kept if its title and its link are whole:
/// that is enough to fetch the article.
fn items<'d, 'a>(
    root: Node<'d, 'a>,
    channel: Node<'d, 'a>,
    channel_base: &'d str,
) -> impl Iterator<Item = Node<'d, 'a>> {
    root.children()
        .flat_map(move |child| {
            let nested = child.is(Ns::Core, "channel") || child.is(Ns::Core, "items");
            let inner = nested.then(|| child.children()).into_iter().flatten();
            let base = if child.index == channel.index { channel_base } else { child.base };
            std::iter::once(child).chain(inner.map(move |node| Node { base, ..node }))
        })
        .filter(|node| node.is(Ns::Core, "item") && (node.closed() || leads_somewhere(*node)))
}

fn leads_somewhere(item: Node<'_, '_>) -> bool {
    ["title", "link"].iter().all(|name| item.child(Ns::Core, name).is_some_and(|node| node.closed()))
}

fn entry(item: Node<'_, '_>, order: NumericOrder) -> Entry {
    let base = item.own_base();
    let item = Node { base: &base, ..item };
    let guid = item.child(Ns::Core, "guid");
    let date = |names: &[(Ns, &str)]| {
        names.iter().flat_map(|(ns, name)| item.all(*ns, name)).find_map(|node| node.moment(order))
    };
    Entry {
        id: guid
            .and_then(Node::text)
            .or_else(|| item.attribute("about"))
            .or_else(|| item.child(Ns::Atom, "id").and_then(Node::text))
            .or_else(|| item.child(Ns::DublinCore, "identifier").and_then(Node::text)),
        link: link(item, guid),
        title: title(item),
        authors: authors(item),
        published: date(PUBLISHED),
        updated: date(UPDATED),
        summary_html: first_html(item, SUMMARIES),
        content_html: first_html(item, CONTENTS),
        categories: categories(item),
        enclosures: enclosures(item),
    }
}

const PUBLISHED: &[(Ns, &str)] = &[
    (Ns::Core, "pubDate"),
    (Ns::Core, "published"),
    (Ns::DublinCore, "date"),
    (Ns::DublinCoreTerms, "issued"),
    (Ns::DublinCoreTerms, "created"),
    (Ns::Atom, "published"),
    (Ns::Core, "date"),
];
const UPDATED: &[(Ns, &str)] =
    &[(Ns::DublinCoreTerms, "modified"), (Ns::Atom, "updated"), (Ns::Core, "updated"), (Ns::Core, "lastBuildDate")];
const SUMMARIES: &[(Ns, &str)] = &[
    (Ns::Core, "description"),
    (Ns::DublinCore, "description"),
    (Ns::Atom, "summary"),
    (Ns::Core, "summary"),
    (Ns::Itunes, "summary"),
];
const CONTENTS: &[(Ns, &str)] = &[
    (Ns::Content, "encoded"),
    (Ns::Xhtml, "body"),
    (Ns::Core, "body"),
    (Ns::Core, "fullitem"),
    (Ns::Xhtml, "div"),
    (Ns::Atom, "content"),
    (Ns::Core, "encoded"),
];

fn first_html(of: Node<'_, '_>, names: &[(Ns, &str)]) -> Option<String> {
    names.iter().find_map(|(ns, name)| {
        let node = of.child(*ns, name)?;
        if *ns == Ns::Atom { atom::html(node) } else { node.html() }
    })
}

/// The item's own title before the one of Dublin Core; those of pictures and films are others.
fn title(of: Node<'_, '_>) -> Option<String> {
    [Ns::Core, Ns::DublinCore, Ns::Atom].into_iter().filter_map(|ns| of.child(ns, "title")).find_map(Node::plain)
}

/// The link of an item: where FeedBurner counts readers, the page behind; else `<link>`; else the
/// identifier where it is the address of the page.
fn link(item: Node<'_, '_>, guid: Option<Node<'_, '_>>) -> Option<String> {
    let permanent =
        guid.filter(|g| !g.attribute("isPermaLink").is_some_and(|value| value.eq_ignore_ascii_case("false")));
    item.child(Ns::FeedBurner, "origLink").and_then(Node::address).or_else(|| page_link(item)).or_else(|| {
        let written = permanent.and_then(Node::text)?;
        let is_address = ["http://", "https://"]
            .iter()
            .any(|start| written.get(..start.len()).is_some_and(|s| s.eq_ignore_ascii_case(start)));
        is_address.then(|| absolute("", &written))?
    })
}

/// The page that a channel or item is of: the text of `<link>`, or its `href` as in Atom.
fn page_link(of: Node<'_, '_>) -> Option<String> {
    of.all(Ns::Core, "link")
        .find_map(|node| node.address().or_else(|| atom::page_address(node)))
        .or_else(|| of.all(Ns::Atom, "link").find_map(atom::page_address))
}

fn authors(item: Node<'_, '_>) -> Vec<String> {
    const LINES: &[(Ns, &str)] = &[
        (Ns::DublinCore, "creator"),
        (Ns::Core, "author"),
        (Ns::DublinCore, "author"),
        (Ns::DublinCoreTerms, "creator"),
        (Ns::Core, "creator"),
        (Ns::Atom, "author"),
        (Ns::Itunes, "author"),
    ];
    let mut found = Vec::new();
    for (ns, name) in LINES {
        for node in item.all(*ns, name) {
            let named = atom::person(node);
            let lines = match named {
                Some(name) => vec![name],
                None => node.text().map(|line| people::names(&line)).unwrap_or_default(),
            };
            for name in lines {
                push_once(&mut found, Some(name));
            }
        }
        // The same people stand under the next name again, often with mail addresses.
        if !found.is_empty() {
            break;
        }
    }
    found
}

fn categories(item: Node<'_, '_>) -> Vec<String> {
    let mut found = Vec::new();
    for node in item.children() {
        if node.is(Ns::Core, "category") || node.is(Ns::DublinCore, "subject") {
            push_once(&mut found, node.plain());
        } else if node.is(Ns::Atom, "category") {
            push_once(&mut found, atom::category(node));
        }
    }
    found
}

fn enclosures(item: Node<'_, '_>) -> Vec<Enclosure> {
    item.children()
        .filter_map(|node| {
            let address = if node.is(Ns::Core, "enclosure") {
                node.address_in("url").or_else(|| node.address_in("href"))
            } else if is_atom_enclosure(node) {
                node.address_in("href")
            } else {
                None
            };
            Some(Enclosure { url: address?, media_type: node.attribute("type").map(|t| html::fold_blanks(&t)) })
        })
        .collect()
}

fn is_atom_enclosure(node: Node<'_, '_>) -> bool {
    node.is(Ns::Atom, "link") && node.attribute("rel").as_deref() == Some("enclosure")
}
