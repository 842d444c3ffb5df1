//! Which parts of a page are furniture: menus, boxes, comments, what is hidden.
//!
//! A name alone condemns nothing: a part that holds a good share of the page's prose stays,
//! whatever its author called it.

use crate::blocks::ratio;
use crate::tag::{Attr, Tag};
use crate::tree::Tree;
use crate::wording::{BODY, COMMENTS, FOOT, FURNITURE, LEAD};

/// How sternly names are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// Elements, roles, hiding, class and id names.
    Names,
    /// Elements alone: for pages where names would leave nothing.
    ElementsOnly,
}

/// A text run this long outside links is prose rather than a label.
const PROSE_CHARS: usize = 40;
/// A part with less of the page's prose than this may be thrown away for its name.
const SHARE_FOR_NAMES: f64 = 0.35;
/// Comments may be longer than the article they follow.
const SHARE_FOR_COMMENTS: f64 = 0.9;
/// The foot of a page and its cookie notice may be longer than a short notice.
const SHARE_FOR_FEET: f64 = 0.7;
/// How far behind its headline, in nodes, a lead begins.
const LEAD_NODES: usize = 40;

/// One mark a node: left out, with everything inside.
pub(crate) fn furniture(tree: &Tree, strictness: Strictness) -> Vec<bool> {
    let prose = prose(tree);
    let whole = prose.first().copied().unwrap_or_default();
    let mut out = vec![false; tree.nodes.len()];
    let mut at = 1;
    while at < tree.nodes.len() {
        let share = ratio(prose[at], whole);
        if tree.tag(at) != Tag::Text && is_furniture(tree, at, share, strictness) {
            out[at] = true;
            at = tree.nodes[at].end;
        } else {
            at += 1;
        }
    }
    out
}

fn is_furniture(tree: &Tree, at: usize, share: f64, strictness: Strictness) -> bool {
    match tree.tag(at) {
        Tag::Head | Tag::Script | Tag::Style | Tag::Unread => return true,
        // One left open swallows the page; some blogs keep their text in it.
        Tag::Noscript => return share < 0.5,
        Tag::Html | Tag::Body | Tag::Main => return false,
        Tag::Nav | Tag::Menu | Tag::Dialog => return share < 0.5,
        Tag::Button | Tag::Label => return share < 0.2,
        Tag::Aside if share < SHARE_FOR_NAMES => return true,
        Tag::Footer | Tag::Form | Tag::Fieldset if share < 0.3 => return true,
        Tag::Figcaption => return share < 0.2,
        Tag::Header if share < 0.3 && !in_article(tree, at) && !holds_h1(tree, at) => return true,
        _ => {}
    }
    if is_hidden(tree, at) && share < 0.5 {
        return true;
    }
    strictness == Strictness::Names && is_named_furniture(tree, at, share)
}

fn is_named_furniture(tree: &Tree, at: usize, share: f64) -> bool {
    if let Some(role) = tree.attr(at, Attr::Role)
        && share < 0.3
        && matches!(
            role,
            "navigation"
                | "banner"
                | "contentinfo"
                | "search"
                | "complementary"
                | "dialog"
                | "alert"
                | "menu"
                | "tablist"
                | "toolbar"
        )
    {
        return true;
    }
    let hints = tree.hints(at);
    if hints.is_empty() || tree.attr(at, Attr::Itemprop) == Some("articleBody") {
        return false;
    }
    if share < SHARE_FOR_COMMENTS && COMMENTS.is_match(&hints) && !holds_h1(tree, at) {
        return true;
    }
    if share < SHARE_FOR_FEET && FOOT.is_match(&hints) && !holds_h1(tree, at) {
        return true;
    }
    if LEAD.is_match(&hints) && follows_h1(tree, at) {
        return false;
    }
    let limit = match tree.tag(at) {
        Tag::Article => 0.1,
        _ if BODY.is_match(&hints) => 0.05,
        _ => SHARE_FOR_NAMES,
    };
    share < limit && FURNITURE.is_match(&hints)
}

pub(crate) fn is_hidden(tree: &Tree, at: usize) -> bool {
    if tree.attr(at, Attr::Hidden).is_some() || tree.attr(at, Attr::AriaHidden) == Some("true") {
        return true;
    }
    tree.attr(at, Attr::Style).is_some_and(|style| {
        let style: String = style.chars().filter(|c| !c.is_whitespace()).collect();
        let style = style.to_ascii_lowercase();
        style.contains("display:none") || style.contains("visibility:hidden")
    })
}

fn in_article(tree: &Tree, at: usize) -> bool {
    tree.ancestors(at).any(|a| matches!(tree.tag(a), Tag::Article | Tag::Main))
}

fn holds_h1(tree: &Tree, at: usize) -> bool {
    (at..tree.nodes[at].end).any(|n| tree.tag(n) == Tag::Heading(1))
}

/// Whether the headline stands shortly before.
fn follows_h1(tree: &Tree, at: usize) -> bool {
    (at.saturating_sub(LEAD_NODES)..at).any(|n| tree.tag(n) == Tag::Heading(1))
}

/// Characters of prose inside each node.
fn prose(tree: &Tree) -> Vec<usize> {
    let mut unread = vec![false; tree.nodes.len()];
    let mut prose = vec![0; tree.nodes.len()];
    for at in 1..tree.nodes.len() {
        let tag = tree.tag(at);
        unread[at] =
            unread[tree.nodes[at].parent] || matches!(tag, Tag::A | Tag::Script | Tag::Style | Tag::Unread | Tag::Head);
        if tag == Tag::Text && !unread[at] {
            let chars = tree.own_text(at).trim().chars().count();
            if chars >= PROSE_CHARS {
                prose[at] = chars;
            }
        }
    }
    for at in (1..tree.nodes.len()).rev() {
        prose[tree.nodes[at].parent] += prose[at];
    }
    prose
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(html: &str) -> String {
        let tree = Tree::parse(html);
        let out = furniture(&tree, Strictness::Names);
        crate::blocks::blocks(&tree, 0, &out).iter().map(|b| b.text.clone()).collect::<Vec<_>>().join("|")
    }

    const PROSE: &str = "Las familias esperaron durante horas a que abriera la oficina del puerto.";

    #[test]
    fn named_boxes_go() {
        let page = format!("<nav>Menú</nav><p>{PROSE}</p><div class='newsletter-box'>Reciba todo</div><p>Fin.</p>");
        assert_eq!(kept(&page), format!("{PROSE}|Fin."));
    }

    #[test]
    fn what_holds_the_prose_stays_whatever_its_name() {
        let page = format!("<div class='sidebar'><p>{PROSE}</p></div>");
        assert_eq!(kept(&page), PROSE);
    }
}
