//! The page as one flat list of nodes in document order.
//!
//! A subtree is a range of that list, so every question the extractor asks ("what stands inside",
//! "what comes before") is a slice or a comparison, and marks are plain side tables.

use crate::limits;
use crate::tag::{Attr, Tag};
use dom_query::{Document, NodeData, NodeRef};

/// One node: an element or a piece of text.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub tag: Tag,
    /// The parent's position; the root is its own parent.
    pub parent: usize,
    /// One past the last node of the subtree.
    pub end: usize,
    /// Where a text node's characters stand in `Tree::text`.
    text: (usize, usize),
    attrs: (usize, usize),
}

/// The whole page.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    pub nodes: Vec<Node>,
    text: String,
    attrs: Vec<(Attr, String)>,
    /// Whether something was left out because a limit was reached.
    pub cut: bool,
}

impl Tree {
    /// Parses a page. Never fails: what browsers mend is mended, what passes a limit is left out.
    pub fn parse(html: &str) -> Self {
        let (html, cut) = limits::within(html);
        let document = Document::from(html);
        let mut tree = Self { cut, ..Self::default() };
        tree.flatten(&document);
        tree
    }

    /// Copies the library's tree in document order, without recursion.
    fn flatten(&mut self, document: &Document) {
        self.push(Tag::Root, 0);
        let mut open = vec![(0usize, document.root().first_child())];
        while let Some((at, next)) = open.last_mut() {
            let Some(node) = next.take() else {
                let at = *at;
                self.nodes[at].end = self.nodes.len();
                open.pop();
                continue;
            };
            *next = node.next_sibling();
            let parent = *at;
            if self.nodes.len() >= limits::NODES {
                self.cut = true;
                continue;
            }
            if let Some(child) = self.add(&node, parent) {
                if open.len() < limits::DEPTH {
                    open.push((child, node.first_child()));
                } else {
                    self.cut = true;
                    self.nodes[child].end = self.nodes.len();
                }
            }
        }
    }

    /// Adds one node; an element's position is given back so that its children follow.
    fn add(&mut self, node: &NodeRef<'_>, parent: usize) -> Option<usize> {
        let mut element = None;
        node.query(|found| match &found.data {
            NodeData::Text { contents } => {
                let start = self.text.len();
                self.text.push_str(contents);
                let at = self.push(Tag::Text, parent);
                self.nodes[at].text = (start, self.text.len());
            }
            NodeData::Element(data) => {
                let at = self.push(Tag::from_name(&data.name.local), parent);
                let first = self.attrs.len();
                for attr in &data.attrs {
                    if let Some(name) = Attr::from_name(&attr.name.local) {
                        self.attrs.push((name, attr.value.to_string()));
                    }
                }
                self.nodes[at].attrs = (first, self.attrs.len());
                element = Some(at);
            }
            _ => {}
        });
        element
    }

    fn push(&mut self, tag: Tag, parent: usize) -> usize {
        let at = self.nodes.len();
        self.nodes.push(Node { tag, parent, end: at + 1, text: (0, 0), attrs: (0, 0) });
        at
    }

    pub fn tag(&self, at: usize) -> Tag {
        self.nodes[at].tag
    }

    /// The value of an attribute, untrimmed.
    pub fn attr(&self, at: usize, name: Attr) -> Option<&str> {
        let (first, end) = self.nodes[at].attrs;
        self.attrs[first..end].iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// The characters of a text node as served; empty for an element.
    pub fn own_text(&self, at: usize) -> &str {
        let (start, end) = self.nodes[at].text;
        &self.text[start..end]
    }

    /// Class and id in lower case, parted by a space: what authors call this element.
    pub fn hints(&self, at: usize) -> String {
        let mut hints = String::new();
        for name in [Attr::Class, Attr::Id] {
            if let Some(value) = self.attr(at, name) {
                hints.push_str(&value.to_lowercase());
                hints.push(' ');
            }
        }
        hints
    }

    /// The positions of a node's children.
    pub fn children(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let end = self.nodes[at].end;
        let mut next = at + 1;
        std::iter::from_fn(move || {
            let child = (next < end).then_some(next)?;
            next = self.nodes[child].end;
            Some(child)
        })
    }

    /// The node's ancestors, nearest first, without the root.
    pub fn ancestors(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let mut at = at;
        std::iter::from_fn(move || {
            at = self.nodes[at].parent;
            (at != 0).then_some(at)
        })
    }

    /// Positions of all elements with this tag, in document order.
    pub fn all(&self, tag: Tag) -> impl Iterator<Item = usize> + '_ {
        (0..self.nodes.len()).filter(move |&at| self.nodes[at].tag == tag)
    }

    /// All text inside, white space made single; scripts and styles are left out.
    pub fn text_of(&self, at: usize) -> String {
        let mut text = String::new();
        let end = self.nodes[at].end;
        let mut here = at;
        while here < end {
            match self.nodes[here].tag {
                Tag::Text => push_collapsed(&mut text, self.own_text(here)),
                Tag::Script | Tag::Style | Tag::Noscript if here != at => {
                    here = self.nodes[here].end;
                    continue;
                }
                tag if tag.is_block() || tag == Tag::Br => push_collapsed(&mut text, " "),
                _ => {}
            }
            here += 1;
        }
        text.truncate(text.trim_end().len());
        text
    }
}

/// Appends text, white space made single and none at the start.
pub(crate) fn push_collapsed(to: &mut String, text: &str) {
    for c in text.chars() {
        // Soft hyphens and zero-width marks are typesetting, not text.
        if matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{2060}') {
            continue;
        }
        if c.is_whitespace() || c.is_control() {
            if !to.is_empty() && !to.ends_with([' ', '\n']) {
                to.push(' ');
            }
        } else {
            to.push(c);
        }
    }
}

/// White space made single and trimmed.
pub(crate) fn collapsed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_collapsed(&mut out, text);
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subtree_is_a_range() {
        let tree = Tree::parse("<div id=a><p>Uno <b>dos</b></p><p>tres</p></div><p>fuera</p>");
        let div = tree.all(Tag::Div).next().unwrap_or_default();
        assert_eq!(tree.text_of(div), "Uno dos tres");
        assert_eq!(tree.children(div).count(), 2);
        assert_eq!(tree.attr(div, Attr::Id), Some("a"));
    }

    #[test]
    fn scripts_are_no_text() {
        let tree = Tree::parse("<p>a<script>var b</script> c</p>");
        assert_eq!(tree.text_of(0), "a c");
    }

    #[test]
    fn deep_nesting_is_cut_and_said() {
        let tree = Tree::parse(&"<div>".repeat(50_000));
        assert!(tree.cut);
    }
}
