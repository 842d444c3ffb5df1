//! The blocks inside the article's element judged one by one: calls, link lists, captions, the
//! title said again, what stands before the first sentence and after the last.

use crate::blocks::{Block, Shape, ratio};
use crate::fold::fold;
use crate::tag::Tag;
use crate::tree::Tree;
use crate::wording::{ASIDE_LINE, CALL, CREDIT, END_HEADING};

/// A line longer than this, in characters, is prose even when it begins like a call.
const LINE_CHARS: usize = 180;
/// A call longer than this, in characters, tells of one instead of making it.
const CALL_CHARS: usize = 260;
/// A paragraph at least this long, in characters, that ends as a sentence is told, even as a link.
const TOLD_CHARS: usize = 100;
/// The most of the article, by gain, that one heading may take away with it.
const MOST_UNDER_HEADING: f64 = 0.35;
/// The most headings that are tried for it.
const END_HEADINGS: usize = 50;
/// The most paragraphs between title and container that are taken as its lead.
const LEADS: usize = 3;

/// What of `inside` is the article.
pub(crate) fn trimmed(tree: &Tree, inside: Vec<Block>, container: usize, title: Option<&str>) -> Vec<Block> {
    let mut keep = vec![true; inside.len()];
    drop_lines(&inside, &mut keep, title);
    drop_link_lists(tree, &inside, &mut keep);
    drop_under_headings(tree, &inside, container, &mut keep);
    drop_ends(&inside, &mut keep);
    drop_bare_headings(&inside, &mut keep);
    let mut keep = keep.into_iter();
    let mut inside = inside;
    inside.retain(|_| keep.next().unwrap_or_default());
    inside
}

/// Paragraphs between the title and the article's element: a lead that stands in the page's head.
pub(crate) fn leads(tree: &Tree, before: &[Block], title: Option<&str>) -> Vec<Block> {
    let title = title.map(fold).unwrap_or_default();
    let Some(after_title) = before.iter().rposition(|b| {
        matches!(b.shape, Shape::Heading(_)) && (tree.tag(b.node) == Tag::Heading(1) || fold(&b.text) == title)
    }) else {
        return Vec::new();
    };
    before[after_title + 1..]
        .iter()
        .filter(|b| b.chars >= 60 && b.link_density() < 0.2 && b.shape != Shape::Caption)
        .filter(|b| !is_aside(b))
        .take(LEADS)
        .cloned()
        .collect()
}

fn is_aside(block: &Block) -> bool {
    let chars = block.text.chars().count();
    (chars <= LINE_CHARS && ASIDE_LINE.is_match(&block.text))
        || (chars <= CALL_CHARS && (CALL.is_match(&block.text) || CREDIT.is_match(&block.text)))
}

fn drop_lines(blocks: &[Block], keep: &mut [bool], title: Option<&str>) {
    let title = title.map(fold).unwrap_or_default();
    for (block, keep) in blocks.iter().zip(keep) {
        let links = block.link_density();
        let linked = links > 0.5 && block.chars < 200 && !is_told(block);
        let says_title = block.chars < 300 && !title.is_empty() && fold(&block.text) == title;
        let wordless = !block.text.chars().any(char::is_alphanumeric);
        if linked || says_title || wordless || is_aside(block) || block.shape == Shape::Caption {
            *keep = false;
        }
    }
}

fn is_told(block: &Block) -> bool {
    block.chars >= TOLD_CHARS && block.text.ends_with(['.', '”', '"', '!', '?'])
}

fn drop_link_lists(tree: &Tree, blocks: &[Block], keep: &mut [bool]) {
    let lists: Vec<_> = blocks.iter().map(|b| list_of(tree, b)).collect();
    let mut start = 0;
    while start < blocks.len() {
        let mut end = start + 1;
        if lists[start].is_some() {
            while end < blocks.len() && lists[end] == lists[start] {
                end += 1;
            }
            let chars = blocks[start..end].iter().map(|b| b.chars).sum();
            let links = blocks[start..end].iter().map(|b| b.link_chars).sum();
            if ratio(links, chars) > 0.5 && !blocks[start..end].iter().all(is_told) {
                keep[start..end].fill(false);
            }
        }
        start = end;
    }
}

fn list_of(tree: &Tree, block: &Block) -> Option<usize> {
    if block.shape != Shape::Item {
        return None;
    }
    tree.ancestors(block.first).take(12).filter(|&a| matches!(tree.tag(a), Tag::Ul | Tag::Ol | Tag::Dl)).last()
}

fn drop_under_headings(tree: &Tree, blocks: &[Block], container: usize, keep: &mut [bool]) {
    let total: f64 = blocks.iter().map(Block::gain).sum();
    let mut tried = 0;
    for at in 0..blocks.len() {
        let block = &blocks[at];
        if !keep[at] || tried >= END_HEADINGS {
            continue;
        }
        if block.chars > 80 || !END_HEADING.is_match(&block.text) || !looks_like_heading(block) {
            continue;
        }
        tried += 1;
        let part = part_under(tree, blocks, at, container);
        let end = blocks[at + 1..]
            .iter()
            .position(|b| b.first >= part || closes(block, b))
            .map_or(blocks.len(), |n| at + 1 + n);
        let lost: f64 = blocks[at..end].iter().map(Block::gain).sum();
        if lost <= total * MOST_UNDER_HEADING {
            keep[at..end].fill(false);
        }
    }
}

fn looks_like_heading(block: &Block) -> bool {
    matches!(block.shape, Shape::Heading(_)) || (block.shape == Shape::Paragraph && !block.text.ends_with('.'))
}

/// Whether `later` begins something that the heading `first` does not rule.
fn closes(first: &Block, later: &Block) -> bool {
    match (first.shape, later.shape) {
        (Shape::Heading(a), Shape::Heading(b)) => b <= a && !END_HEADING.is_match(&later.text),
        (_, Shape::Heading(_)) => true,
        (Shape::Heading(_), _) => false,
        // A bold line rules link lists only, not the prose that goes on after it.
        _ => later.chars >= 80 && later.link_density() < 0.3,
    }
}

/// Where the part ends that a heading stands at the head of.
fn part_under(tree: &Tree, blocks: &[Block], at: usize, container: usize) -> usize {
    let first = blocks[at].first;
    let before = at.checked_sub(1).map_or(0, |n| blocks[n].first);
    let mut part = tree.nodes[blocks[at].node].end;
    for ancestor in tree.ancestors(first) {
        part = part.max(tree.nodes[ancestor].end);
        if ancestor <= before || ancestor <= container {
            break;
        }
    }
    part
}

/// Labels before the first sentence and after the last.
fn drop_ends(blocks: &[Block], keep: &mut [bool]) {
    let is_prose = |b: &Block| {
        b.link_density() < 0.4 && (b.chars >= 60 || (b.chars >= 25 && b.text.ends_with(['.', '!', '?', '”', '"', '»'])))
    };
    let kept = |at: usize, keep: &[bool]| keep[at] && is_prose(&blocks[at]);
    let Some(first) = (0..blocks.len()).find(|&at| kept(at, keep)) else {
        return;
    };
    let last = (0..blocks.len()).rfind(|&at| kept(at, keep)).unwrap_or(first);
    for at in (0..first).chain(last + 1..blocks.len()) {
        let structured = matches!(blocks[at].shape, Shape::Item | Shape::Cell(_));
        let heading_before = at < first && matches!(blocks[at].shape, Shape::Heading(2..));
        let told = blocks[at].shape == Shape::Paragraph
            && blocks[at].link_density() < 0.3
            && blocks[at].text.ends_with([',', '.', '!', '?', '…']);
        if !structured && !heading_before && !told {
            keep[at] = false;
        }
    }
}

/// Headings that nothing follows.
fn drop_bare_headings(blocks: &[Block], keep: &mut [bool]) {
    let mut next: Option<Shape> = None;
    for at in (0..blocks.len()).rev() {
        if !keep[at] {
            continue;
        }
        if let Shape::Heading(level) = blocks[at].shape {
            let bare = match next {
                None => true,
                Some(Shape::Heading(following)) => following < level,
                Some(_) => false,
            };
            if bare {
                keep[at] = false;
                continue;
            }
        }
        next = Some(blocks[at].shape);
    }
}
