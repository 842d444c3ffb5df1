//! Values that the XML formats share: text, addresses, markup, dates, bases.

use crate::address;
use crate::html;
use crate::moment::{Moment, NumericOrder};
use crate::xml::{Document, Ns, decoded, has_entity_or_cdata, inner_markup, inner_text};

/// An element of a document with the base address in force there.
#[derive(Clone, Copy)]
pub(super) struct Node<'d, 'a> {
    pub(super) document: &'d Document<'a>,
    pub(super) index: usize,
    pub(super) base: &'d str,
}

impl<'d, 'a> Node<'d, 'a> {
    /// Direct children in order, each with what it is.
    pub(super) fn children(self) -> impl Iterator<Item = Node<'d, 'a>> {
        self.document.children(self.index).map(move |index| Node { index, ..self })
    }

    /// The first direct child of that name that says something.
    pub(super) fn child(self, ns: Ns, local: &str) -> Option<Node<'d, 'a>> {
        self.all(ns, local).find(|c| !c.inner().trim().is_empty())
    }

    pub(super) fn all(self, ns: Ns, local: &str) -> impl Iterator<Item = Node<'d, 'a>> {
        self.children().filter(move |c| c.is(ns, local))
    }

    pub(super) fn is(self, ns: Ns, local: &str) -> bool {
        self.document.get(self.index).is_some_and(|e| e.is(ns, local))
    }

    pub(super) fn inner(self) -> &'a str {
        self.document.get(self.index).map_or("", |e| e.inner)
    }

    pub(super) fn closed(self) -> bool {
        self.document.get(self.index).is_some_and(|e| e.closed)
    }

    pub(super) fn attribute(self, name: &str) -> Option<String> {
        self.document.get(self.index)?.attribute(name)
    }

    pub(super) fn has_children(self) -> bool {
        self.document.has_children(self.index)
    }

    /// The base that holds inside this element.
    pub(super) fn own_base(self) -> String {
        match self.attribute("xml:base") {
            Some(base) => address::join(self.base, &base).unwrap_or_else(|| self.base.to_string()),
            None => self.base.to_string(),
        }
    }

    /// Inner text, blanks trimmed; None where there is none.
    pub(super) fn text(self) -> Option<String> {
        let text = inner_text(self.inner());
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_string())
    }

    /// Inner text as plain text of one line, whether it holds markup or not.
    pub(super) fn plain(self) -> Option<String> {
        let html = if self.has_children() { inner_markup(self.inner(), false) } else { inner_text(self.inner()) };
        some(html::text_of(&html))
    }

    /// Inner text as HTML, escaped or not, with absolute addresses.
    pub(super) fn html(self) -> Option<String> {
        let html = if self.has_children() { inner_markup(self.inner(), false) } else { inner_text(self.inner()) };
        absolute_html(html, &self.own_base())
    }

    /// Inner text as an absolute address.
    pub(super) fn address(self) -> Option<String> {
        absolute(&self.own_base(), &self.text()?)
    }

    /// An attribute as an absolute address.
    pub(super) fn address_in(self, attribute: &str) -> Option<String> {
        absolute(&self.own_base(), &self.attribute(attribute)?)
    }

    pub(super) fn moment(self, order: NumericOrder) -> Option<Moment> {
        Moment::read(&self.text()?, order)
    }
}

/// An address made absolute; addresses of other schemes than the web's are kept as they are.
pub(super) fn absolute(base: &str, written: &str) -> Option<String> {
    let written = html::fold_blanks(written);
    if written.is_empty() {
        return None;
    }
    // Addresses are sometimes escaped twice: `?a=1&amp;amp;b=2`.
    let written = if written.contains("&amp;") { decoded(&written) } else { written };
    address::join(base, &written)
}

/// HTML with absolute addresses; None where nothing is said.
pub(super) fn absolute_html(html: String, base: &str) -> Option<String> {
    let html = html.trim();
    (!html.is_empty()).then(|| html::with_absolute_links(html, base))
}

/// Plain text of a string that may hold references; None where empty.
pub(super) fn plain_text(text: &str) -> Option<String> {
    some(if has_entity_or_cdata(text) || text.contains('<') { html::text_of(text) } else { html::fold_blanks(text) })
}

pub(super) fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// Authors or categories of one entry; further ones are not heard.
const MAX_VALUES: usize = 200;

/// Adds what is not there yet, up to `MAX_VALUES`.
pub(super) fn push_once(list: &mut Vec<String>, value: Option<String>) {
    if let Some(value) = value
        && list.len() < MAX_VALUES
        && !list.contains(&value)
    {
        list.push(value);
    }
}
