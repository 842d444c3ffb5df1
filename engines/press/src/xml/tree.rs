//! The elements of a document, as slices of its text, in the order of their start tags.

use super::{Attributes, Ns, Scanner, Token, decoded, local_name};

/// Elements nested deeper than this are read as text of the one above.
pub(crate) const MAX_DEPTH: usize = 128;
/// Elements of one document; what comes after them is left unread.
pub(crate) const MAX_ELEMENTS: usize = 2_000_000;
/// Namespace declarations in force at once; further ones are not heard.
const MAX_PREFIXES: usize = 256;

/// One element, its parts being slices of the document's text.
#[derive(Debug)]
pub(crate) struct Element<'a> {
    /// The name as written, with its prefix.
    pub(crate) name: &'a str,
    pub(crate) ns: Ns,
    attributes: &'a str,
    /// What stands between start and end tag.
    pub(crate) inner: &'a str,
    /// False where the text ended before the element did.
    pub(crate) closed: bool,
    inner_start: usize,
    /// Index just past the last descendant.
    end: usize,
}

impl Element<'_> {
    /// Name without prefix.
    pub(crate) fn local(&self) -> &str {
        local_name(self.name)
    }

    /// Whether this is `local` of `ns`; upper and lower case are one, as old generators mix them.
    pub(crate) fn is(&self, ns: Ns, local: &str) -> bool {
        self.ns == ns && self.local().eq_ignore_ascii_case(local)
    }

    /// An attribute's value with references read and blanks trimmed. A name without prefix is
    /// met with any prefix too; an empty value is none.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        Attributes::new(self.attributes)
            .find(|(n, _)| {
                n.eq_ignore_ascii_case(name)
                    || !name.contains(':') && !n.starts_with("xmlns:") && local_name(n).eq_ignore_ascii_case(name)
            })
            .map(|(_, value)| decoded(value).trim().to_string())
            .filter(|value| !value.is_empty())
    }
}

/// All elements of a document.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    elements: Vec<Element<'a>>,
    /// End tags that closed more than the last start tag, or nothing.
    pub(crate) crossed: bool,
    /// The text ended inside the root element.
    pub(crate) cut: bool,
    /// Reading stopped at `MAX_ELEMENTS`.
    pub(crate) too_many: bool,
}

impl<'a> Document<'a> {
    /// Reads the document whose root's start tag begins at byte `root` of `text`.
    pub(crate) fn read(text: &'a str, root: usize) -> Self {
        Builder::default().read(text, root)
    }

    pub(crate) fn get(&self, index: usize) -> Option<&Element<'a>> {
        self.elements.get(index)
    }

    /// Indexes of the direct children of an element.
    pub(crate) fn children(&self, of: usize) -> impl Iterator<Item = usize> + '_ {
        let end = self.elements.get(of).map_or(0, |e| e.end);
        let mut next = of + 1;
        std::iter::from_fn(move || {
            if next >= end {
                return None;
            }
            let this = next;
            next = self.elements.get(this)?.end.max(this + 1);
            Some(this)
        })
    }

    /// Whether anything is nested in an element.
    pub(crate) fn has_children(&self, of: usize) -> bool {
        self.elements.get(of).is_some_and(|e| e.end > of + 1)
    }
}

#[derive(Default)]
struct Builder<'a> {
    elements: Vec<Element<'a>>,
    /// Indexes of the elements now open.
    open: Vec<usize>,
    /// Declared prefixes ("" for the default) with what they name and the depth they hold from.
    prefixes: Vec<(usize, &'a str, Ns)>,
    core_address: Option<&'a str>,
    crossed: bool,
}

/// Names that hold one entry: a second one opening inside the first means that the first was
/// never closed.
const ENTRY_NAMES: &[&str] = &["item", "entry", "url", "sitemap"];
/// Elements that hold words or an address only, and the names that no HTML has: when one of the
/// latter opens inside one of the former, the former was never closed.
const SIMPLE: &[&str] = &[
    "title",
    "link",
    "guid",
    "pubdate",
    "description",
    "category",
    "creator",
    "author",
    "language",
    "lastbuilddate",
    "comments",
    "loc",
    "lastmod",
];
const NEVER_IN_HTML: &[&str] = &[
    "item",
    "guid",
    "pubdate",
    "description",
    "category",
    "lastbuilddate",
    "language",
    "loc",
    "lastmod",
    "channel",
    "enclosure",
    "creator",
];

impl<'a> Builder<'a> {
    fn read(mut self, text: &'a str, root: usize) -> Document<'a> {
        let mut scanner = Scanner::new(text);
        scanner.jump(root);
        let mut before = root;
        let mut too_many = false;
        while let Some(token) = scanner.next() {
            match token {
                Token::Start { name, attributes, empty } => {
                    if self.elements.len() >= MAX_ELEMENTS {
                        too_many = true;
                        break;
                    }
                    self.close_what_was_forgotten(text, name, before);
                    let opened = self.open(name, attributes, scanner.offset());
                    if empty && opened {
                        self.close_last(text, scanner.offset());
                    }
                }
                Token::End { name } => self.close(text, name, before),
                _ => {}
            }
            before = scanner.offset();
            if self.open.is_empty() {
                break;
            }
        }
        let cut = !self.open.is_empty();
        let end = text.len();
        while let Some(index) = self.open.pop() {
            self.finish(text, index, end, false);
        }
        Document { elements: self.elements, crossed: self.crossed, cut, too_many }
    }

    /// False where the element is too deep and is left as text of the one above.
    fn open(&mut self, name: &'a str, attributes: &'a str, inner_start: usize) -> bool {
        if self.open.len() >= MAX_DEPTH {
            return false;
        }
        self.declare(attributes);
        let ns = self.namespace(name);
        self.open.push(self.elements.len());
        self.elements.push(Element {
            name,
            ns,
            attributes,
            inner: "",
            closed: false,
            inner_start,
            end: self.elements.len() + 1,
        });
        true
    }

    fn declare(&mut self, attributes: &'a str) {
        if !attributes.contains("xmlns") || self.prefixes.len() > MAX_PREFIXES {
            return;
        }
        let depth = self.open.len();
        for (name, address) in Attributes::new(attributes).take(MAX_PREFIXES) {
            let prefix = match name.strip_prefix("xmlns") {
                Some("") => "",
                Some(prefix) => prefix.trim_start_matches(':'),
                None => continue,
            };
            let ns = match self.core_address {
                Some(core) if core == address => Ns::Core,
                _ => Ns::of_address(address),
            };
            self.prefixes.push((depth, prefix, ns));
        }
        if depth == 0 {
            self.make_roots_address_core(attributes);
        }
    }

    /// The root's own namespace, whatever its address, is the format's own vocabulary: feeds
    /// name dozens of addresses for Atom and RSS that no standard knows.
    fn make_roots_address_core(&mut self, attributes: &'a str) {
        self.core_address = Attributes::new(attributes).find(|(name, _)| *name == "xmlns").map(|(_, address)| address);
        for (_, prefix, ns) in &mut self.prefixes {
            if prefix.is_empty() {
                *ns = Ns::Core;
            }
        }
    }

    fn namespace(&self, name: &str) -> Ns {
        let prefix = name.split_once(':').map_or("", |(prefix, _)| prefix);
        match self.prefixes.iter().rev().find(|(_, p, _)| *p == prefix) {
            Some((_, _, ns)) => *ns,
            None if prefix.is_empty() => Ns::Core,
            None => Ns::of_undeclared_prefix(prefix),
        }
    }

    fn close_what_was_forgotten(&mut self, text: &'a str, name: &str, at: usize) {
        let local = local_name(name);
        if ENTRY_NAMES.iter().any(|n| local.eq_ignore_ascii_case(n))
            && let Some(place) =
                self.open.iter().rposition(|&i| self.elements.get(i).is_some_and(|e| e.name.eq_ignore_ascii_case(name)))
        {
            self.crossed = true;
            self.close_down_to(text, place, at);
            return;
        }
        let last_is_simple = self.open.last().and_then(|&i| self.elements.get(i)).is_some_and(|e| {
            SIMPLE.iter().any(|n| e.local().eq_ignore_ascii_case(n)) && !e.local().eq_ignore_ascii_case(local)
        });
        let last_is_link = self
            .open
            .last()
            .and_then(|&i| self.elements.get(i))
            .is_some_and(|e| e.local().eq_ignore_ascii_case("link"));
        // No link holds another element: `<link href="…">` was written as in HTML.
        if last_is_link || last_is_simple && NEVER_IN_HTML.iter().any(|n| local.eq_ignore_ascii_case(n)) {
            self.crossed = true;
            self.close_last(text, at);
        }
    }

    fn close(&mut self, text: &'a str, name: &str, at: usize) {
        let place =
            self.open.iter().rposition(|&i| self.elements.get(i).is_some_and(|e| e.name.eq_ignore_ascii_case(name)));
        match place {
            Some(place) => {
                self.crossed |= place + 1 != self.open.len();
                self.close_down_to(text, place, at);
            }
            None => {
                self.crossed = true;
                // `<title>…</titel>`: what holds words only ends at any end tag but those of HTML.
                if self.last_holds_words_only() && !crate::html::is_markup_name(name) {
                    self.close_last(text, at);
                }
            }
        }
    }

    fn last_holds_words_only(&self) -> bool {
        let last = self.open.last().and_then(|&i| self.elements.get(i));
        last.is_some_and(|e| {
            let local = e.local();
            !local.eq_ignore_ascii_case("description") && SIMPLE.iter().any(|n| local.eq_ignore_ascii_case(n))
        })
    }

    fn close_down_to(&mut self, text: &'a str, place: usize, at: usize) {
        while self.open.len() > place {
            self.close_last(text, at);
        }
    }

    fn close_last(&mut self, text: &'a str, at: usize) {
        if let Some(index) = self.open.pop() {
            self.finish(text, index, at, true);
        }
        let depth = self.open.len();
        while self.prefixes.last().is_some_and(|(from, _, _)| *from >= depth && depth > 0) {
            self.prefixes.pop();
        }
    }

    fn finish(&mut self, text: &'a str, index: usize, inner_end: usize, closed: bool) {
        let count = self.elements.len();
        if let Some(element) = self.elements.get_mut(index) {
            element.inner = text.get(element.inner_start..inner_end).unwrap_or_default();
            element.closed = closed;
            element.end = count;
        }
    }
}

#[cfg(test)]
mod tests;
