//! The page cut into blocks: runs of text that a reader sees as one paragraph, heading or item.

use crate::tag::Tag;
use crate::tree::{Tree, push_collapsed};

/// A heading this long, in characters, is a lead that someone wanted to look like a heading.
const LEAD_CHARS: f64 = 100.0;

/// What a block is to its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Paragraph,
    /// With its level, 1 to 6.
    Heading(u8),
    Item,
    /// A cell, with the row it stands in.
    Cell(usize),
    Caption,
}

/// One run of text and what its worth is judged by.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    /// The nearest element around it that makes a block.
    pub node: usize,
    /// Its first text node.
    pub first: usize,
    pub shape: Shape,
    pub text: String,
    /// Characters, and how many of them are links.
    pub chars: usize,
    pub link_chars: usize,
}

impl Block {
    /// What a block adds to the element that holds it, in characters.
    pub fn gain(&self) -> f64 {
        let chars = self.chars as f64;
        let links = self.link_density();
        let ends_as_sentence = self.text.ends_with(['.', '!', '?', '…', '”', '"', '»', ':', ';', '“', ')']);
        match self.shape {
            Shape::Caption => -10.0,
            _ if links > 0.5 => -(chars.min(80.0) + 10.0),
            Shape::Heading(_) if chars < LEAD_CHARS => 2.0,
            _ if chars >= 80.0 => chars * (1.0 - 1.5 * links),
            _ if ends_as_sentence => chars * 0.7 * (1.0 - links),
            _ if chars >= 40.0 => chars * 0.3 * (1.0 - links),
            Shape::Cell(_) | Shape::Item => 0.0,
            _ => -8.0,
        }
    }

    /// The share of its characters that are links, 0 to 1.
    pub fn link_density(&self) -> f64 {
        ratio(self.link_chars, self.chars)
    }
}

pub(crate) fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 0.0;
    }
    part as f64 / whole as f64
}

/// The blocks inside `range`, in document order; nodes marked in `left_out` are passed over with
/// everything inside.
pub(crate) fn blocks(tree: &Tree, within: usize, left_out: &[bool]) -> Vec<Block> {
    let mut cutter = Cutter::default();
    let mut at = within;
    let end = tree.nodes[within].end;
    while at < end {
        cutter.close_before(at);
        if left_out[at] {
            cutter.gap();
            at = tree.nodes[at].end;
            continue;
        }
        match tree.tag(at) {
            Tag::Text => cutter.text(at, tree.own_text(at)),
            Tag::Br => cutter.line_break(),
            tag => cutter.open(at, tree.nodes[at].end, tag),
        }
        at += 1;
    }
    cutter.close_before(usize::MAX);
    cutter.cut();
    cutter.done
}

struct Frame {
    node: usize,
    end: usize,
    tag: Tag,
}

#[derive(Default)]
struct Cutter {
    open: Vec<Frame>,
    links: usize,
    now: Option<Block>,
    /// Line breaks since the last visible character.
    breaks: usize,
    done: Vec<Block>,
}

impl Cutter {
    fn close_before(&mut self, at: usize) {
        while let Some(frame) = self.open.pop_if(|frame| frame.end <= at) {
            if frame.tag == Tag::A {
                self.links -= 1;
            }
            if frame.tag.is_block() {
                self.cut();
            }
        }
    }

    fn open(&mut self, node: usize, end: usize, tag: Tag) {
        if tag == Tag::A {
            self.links += 1;
        }
        if tag.is_block() {
            self.cut();
        }
        self.open.push(Frame { node, end, tag });
    }

    fn text(&mut self, at: usize, text: &str) {
        let blank = text.trim().is_empty();
        if blank && self.now.is_none() {
            return;
        }
        if !blank && self.breaks > 1 {
            self.cut();
        }
        let (node, shape) = self.place();
        let block = self.now.get_or_insert_with(|| Block {
            node,
            first: at,
            shape,
            text: String::new(),
            chars: 0,
            link_chars: 0,
        });
        if !blank && self.breaks == 1 && !block.text.is_empty() {
            block.text.truncate(block.text.trim_end().len());
            block.text.push('\n');
        }
        if !blank {
            self.breaks = 0;
        }
        push_collapsed(&mut block.text, text);
        let chars = text.chars().filter(|c| !c.is_whitespace()).count();
        block.chars += chars;
        if self.links > 0 {
            block.link_chars += chars;
        }
    }

    /// Something left out stands between two words.
    fn gap(&mut self) {
        if let Some(block) = &mut self.now {
            push_collapsed(&mut block.text, " ");
        }
    }

    fn line_break(&mut self) {
        self.breaks += 1;
    }

    fn cut(&mut self) {
        self.breaks = 0;
        if let Some(mut block) = self.now.take() {
            block.text.truncate(block.text.trim_end().len());
            if block.chars > 0 {
                self.done.push(block);
            }
        }
    }

    /// The nearest block around here, and the shape its surroundings give.
    fn place(&self) -> (usize, Shape) {
        let mut node = None;
        let mut row = None;
        for frame in self.open.iter().rev().filter(|f| f.tag.is_block()) {
            let nearest = *node.get_or_insert(frame.node);
            let shape = match frame.tag {
                Tag::Heading(level) => Shape::Heading(level),
                Tag::Li | Tag::Dd | Tag::Dt => Shape::Item,
                Tag::Figcaption => Shape::Caption,
                Tag::Td => {
                    row = Some(nearest);
                    continue;
                }
                Tag::Tr if row.is_some() => Shape::Cell(frame.node),
                Tag::P | Tag::Blockquote | Tag::Pre if row.is_none() => Shape::Paragraph,
                Tag::Article | Tag::Main | Tag::Body => Shape::Paragraph,
                _ => continue,
            };
            return (nearest, shape);
        }
        (node.unwrap_or_default(), Shape::Paragraph)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(html: &str) -> Vec<(Shape, String)> {
        let tree = Tree::parse(html);
        let none = vec![false; tree.nodes.len()];
        blocks(&tree, 0, &none).into_iter().map(|b| (b.shape, b.text)).collect()
    }

    #[test]
    fn two_line_breaks_part_paragraphs_and_one_does_not() {
        let found = cut("<div>Uno,<br>dos.<br> <br>Tres.</div>");
        assert_eq!(found, [(Shape::Paragraph, "Uno,\ndos.".to_owned()), (Shape::Paragraph, "Tres.".to_owned())]);
    }

    #[test]
    fn headings_items_and_inline_marks() {
        let found = cut("<h2>A <i>b</i></h2><ul><li>c<li>d</ul>e");
        let shapes: Vec<_> = found.iter().map(|(s, _)| *s).collect();
        assert_eq!(shapes, [Shape::Heading(2), Shape::Item, Shape::Item, Shape::Paragraph]);
        assert_eq!(found[0].1, "A b");
    }

    #[test]
    fn link_characters_are_counted() {
        let tree = Tree::parse("<p>abcd <a href=x>efgh</a></p>");
        let none = vec![false; tree.nodes.len()];
        let found = blocks(&tree, 0, &none);
        assert_eq!((found[0].chars, found[0].link_chars), (8, 4));
    }
}
