//! Which of the blocks are the article.
//!
//! Every block gains or costs characters: prose gains, links and labels cost. The element with the
//! greatest sum holds the article (the maximum subsequence idea of Pasternack and Roth, 2009, on
//! the tree instead of the token stream); inside it, blocks are judged again one by one.

use crate::blocks::{Block, blocks};
use crate::fold::fold;
use crate::furniture::{Strictness, furniture};
use crate::tag::{Attr, Tag};
use crate::tree::Tree;
use crate::trim;
use crate::wording::BODY;

/// The article's place and its blocks.
#[derive(Debug)]
pub(crate) struct Content {
    /// The element that holds the article; 0 when none does.
    pub container: usize,
    pub blocks: Vec<Block>,
}

/// Less text than this, in characters, and the page is read again without trusting names.
const TOO_LITTLE_CHARS: usize = 250;

/// Finds the article's blocks; `title` is what the reader sees above them anyway.
pub(crate) fn content(tree: &Tree, title: Option<&str>) -> Content {
    let strict = attempt(tree, title, Strictness::Names);
    if chars(&strict.blocks) >= TOO_LITTLE_CHARS {
        return strict;
    }
    let loose = attempt(tree, title, Strictness::ElementsOnly);
    if chars(&loose.blocks) > 2 * chars(&strict.blocks) { loose } else { strict }
}

fn chars(blocks: &[Block]) -> usize {
    blocks.iter().map(|b| b.chars).sum()
}

fn attempt(tree: &Tree, title: Option<&str>, strictness: Strictness) -> Content {
    let out = furniture(tree, strictness);
    let all = blocks(tree, 0, &out);
    let container = container(tree, &all);
    let container = first_of_several(tree, container, title);
    let end = tree.nodes[container].end;
    let first = all.partition_point(|b| b.first < container);
    let last = all.partition_point(|b| b.first < end);
    let inside = all[first..last].to_vec();
    let mut kept = trim::leads(tree, &all[..first], title);
    kept.extend(trim::trimmed(tree, inside, container, title));
    Content { container, blocks: kept }
}

/// The element with the greatest sum of gains.
fn container(tree: &Tree, all: &[Block]) -> usize {
    let mut sum = vec![0.0; tree.nodes.len()];
    for block in all {
        sum[block.first] += block.gain();
    }
    for at in (1..tree.nodes.len()).rev() {
        let parent = tree.nodes[at].parent;
        sum[parent] += sum[at];
    }
    let mut best = 0;
    for at in 1..sum.len() {
        if sum[at] > sum[best] * 1.0001 {
            best = at;
        }
    }
    narrowed(tree, &sum, best)
}

/// On pages that go on into the next article (each in its own `article` with its own headline),
/// the one that bears the page's title, or else the first.
fn first_of_several(tree: &Tree, container: usize, title: Option<&str>) -> usize {
    let headline =
        |at: usize| (at..tree.nodes[at].end).find(|&n| tree.tag(n) == Tag::Heading(1)).map(|n| fold(&tree.text_of(n)));
    let mut articles = Vec::new();
    let mut at = container + 1;
    while at < tree.nodes[container].end {
        if tree.tag(at) == Tag::Article
            && let Some(headline) = headline(at)
        {
            articles.push((at, headline));
            at = tree.nodes[at].end;
        } else {
            at += 1;
        }
    }
    if articles.len() < 2 {
        return container;
    }
    let title = title.map(fold).unwrap_or_default();
    let titled = articles.iter().find(|(_, headline)| *headline == title);
    titled.or(articles.first()).map_or(container, |(at, _)| *at)
}

/// Goes down to the smallest element that still holds nearly all; an element that names itself
/// the article's body may hold a little less.
fn narrowed(tree: &Tree, sum: &[f64], from: usize) -> usize {
    let mut at = from;
    let total = sum[from];
    loop {
        let next = tree.children(at).filter(|&c| tree.tag(c) != Tag::Text).max_by(|&a, &b| sum[a].total_cmp(&sum[b]));
        match next {
            Some(child) if sum[child] >= total * share_to_keep(tree, child) => at = child,
            _ => break,
        }
    }
    while at != 0 && !tree.tag(at).is_block() {
        at = tree.nodes[at].parent;
    }
    at
}

fn share_to_keep(tree: &Tree, at: usize) -> f64 {
    let named = tree.attr(at, Attr::Itemprop) == Some("articleBody")
        || matches!(tree.tag(at), Tag::Article | Tag::Main)
        || BODY.is_match(&tree.hints(at));
    if named { 0.55 } else { 0.9 }
}
