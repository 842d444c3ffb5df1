//! Where the article points and what it shows.

use crate::address::Base;
use crate::article::Image;
use crate::json_ld::JsonLd;
use crate::limits::{IMAGES, LINKS};
use crate::meta::Meta;
use crate::tag::{Attr, Tag};
use crate::tree::Tree;
use std::collections::HashSet;

/// Addresses in the article's kept paragraphs, absolute, each once, in order.
pub(crate) fn links(tree: &Tree, base: &Base, kept: &[std::ops::Range<usize>]) -> Vec<String> {
    let mut seen = HashSet::new();
    kept.iter()
        .flat_map(|range| range.clone())
        .filter(|&at| tree.tag(at) == Tag::A)
        .filter_map(|at| tree.attr(at, Attr::Href))
        .filter_map(|href| base.absolute(href))
        .filter(|url| seen.insert(url.clone()))
        .take(LINKS)
        .collect()
}

/// Pictures: the one the head names, then those in the article's element.
pub(crate) fn images(
    tree: &Tree,
    base: &Base,
    meta: &Meta,
    json_ld: &JsonLd,
    container: usize,
    left_out: &[bool],
) -> Vec<Image> {
    let mut images: Vec<Image> = Vec::new();
    let mut seen = HashSet::new();
    let mut at = container;
    while container != 0 && at < tree.nodes[container].end && images.len() < IMAGES {
        if left_out[at] {
            at = tree.nodes[at].end;
            continue;
        }
        if tree.tag(at) == Tag::Img
            && let Some(url) = source(tree, at).and_then(|s| base.absolute(&s))
            && seen.insert(url.clone())
        {
            images.push(Image { url, alt: said(tree.attr(at, Attr::Alt)), caption: caption(tree, at) });
        }
        at += 1;
    }
    let stated = meta
        .first(&["og:image", "og:image:url", "twitter:image"])
        .map(str::to_owned)
        .or_else(|| json_ld.images.first().cloned());
    if let Some(url) = stated.and_then(|s| base.absolute(&s))
        && !seen.contains(&url)
    {
        images.insert(0, Image { url, alt: said(meta.first(&["og:image:alt"])), caption: None });
    }
    images
}

/// Lazy pages keep the true address in another attribute and a placeholder in `src`.
fn source(tree: &Tree, at: usize) -> Option<String> {
    let from_set = |set: &str| set.split_whitespace().next().map(str::to_owned);
    tree.attr(at, Attr::DataSrc)
        .or_else(|| tree.attr(at, Attr::Src).filter(|s| !s.starts_with("data:")))
        .map(str::to_owned)
        .or_else(|| tree.attr(at, Attr::Srcset).and_then(from_set))
}

fn caption(tree: &Tree, image: usize) -> Option<String> {
    let figure = tree.ancestors(image).take(6).find(|&a| tree.tag(a) == Tag::Figure)?;
    let caption = (figure..tree.nodes[figure].end).find(|&n| tree.tag(n) == Tag::Figcaption)?;
    said(Some(&tree.text_of(caption)))
}

fn said(text: Option<&str>) -> Option<String> {
    text.map(crate::tree::collapsed).filter(|t| !t.is_empty())
}
