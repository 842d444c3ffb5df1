//! Which of a page's several titles is its headline.

use crate::fold::fold;
use crate::json_ld::JsonLd;
use crate::limits::{HEADING_NODES, TITLE_CHARS};
use crate::meta::Meta;
use crate::tag::{Attr, Tag};
use crate::tree::{Tree, collapsed};
use crate::wording::pattern;
use regex::Regex;
use std::sync::LazyLock;

/// What parts the headline from the site's name in a `<title>`.
const SEPARATORS: [&str; 11] = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ~ "];

/// Class names of the line above a headline that belongs to its element, not to it.
static KICKER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?-u)(?:kicker|over-?line|eyebrow|top-?line|topic|dachzeile|spitzmarke|roofline|label|categor|rubri|antetitulo|volanta|cintillo|chapeu|surtitre|flytitle|supertitle|section|badge|pretitle|pre-title|sub-?(?:title|headline|line)|visually-hidden|sr-only|tagline|supra|intro)",
    )
});
/// Class names of the headline inside its element.
static HEADLINE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?-u)(?:headline|title|titel|titulo|titre)(?:[\s_-]|$)"));
/// Links to the home page that are looked at.
const HOME_LINKS: usize = 10;

/// Class names of what shows the site's own name.
static SITE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?-u)(?:logo|brand|site-?(?:title|name|header)|blog-?title|masthead|navbar|page-?header-?logo)")
});

/// The headline, without the site's name.
pub(crate) fn title(tree: &Tree, meta: &Meta, json_ld: &JsonLd, site: Option<&str>) -> Option<String> {
    let stated = stated(meta, json_ld, site);
    let first = headings(tree, &[1], site);
    let matching = |headings: &[String]| {
        let stated = stated.as_deref()?;
        headings.iter().find(|h| is_same(h, stated)).cloned()
    };
    let page_title = meta.title.as_deref().map(fold).unwrap_or_default();
    let within_page_title = |headings: Vec<String>| {
        headings
            .into_iter()
            .filter(|h| h.split_whitespace().count() >= 2 && page_title.contains(&fold(h)))
            .max_by_key(String::len)
    };
    if let Some(same) = matching(&first) {
        return Some(same);
    }
    let lower = headings(tree, &[1, 2, 3], site);
    if let Some(same) = matching(&lower).or_else(|| within_page_title(lower)) {
        return Some(same);
    }
    match (first.as_slice(), stated) {
        // One heading of the first level is the headline even where the head says otherwise.
        ([only], Some(stated)) if !shares_words(only, &stated) => Some(stated),
        ([only], _) => Some(only.clone()),
        (_, Some(stated)) => Some(stated),
        (several, None) => several.first().cloned().or_else(|| headings(tree, &[2], site).first().cloned()),
    }
}

/// What the head says: Open Graph, schema.org, then `<title>`.
fn stated(meta: &Meta, json_ld: &JsonLd, site: Option<&str>) -> Option<String> {
    let names =
        ["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title"];
    let is_site = |t: &str| site.is_some_and(|s| fold(s) == fold(t));
    let candidates = names
        .iter()
        .filter_map(|n| meta.first(&[n]))
        .chain(json_ld.headline.as_deref().filter(|_| json_ld.is_article))
        .chain(meta.title.as_deref());
    candidates.map(|t| without_site(t, site)).find(|t| !t.is_empty() && t.chars().count() <= TITLE_CHARS && !is_site(t))
}

fn headings(tree: &Tree, levels: &[u8], site: Option<&str>) -> Vec<String> {
    (0..tree.nodes.len())
        .filter(|&at| matches!(tree.tag(at), Tag::Heading(level) if levels.contains(&level)))
        .filter(|&at| tree.nodes[at].end - at <= HEADING_NODES && !shows_site(tree, at))
        .map(|at| heading_text(tree, at))
        .filter(|t| !t.is_empty() && t.chars().count() <= TITLE_CHARS)
        .filter(|t| site.is_none_or(|s| fold(s) != fold(t)))
        .collect()
}

fn shows_site(tree: &Tree, at: usize) -> bool {
    let around = tree.ancestors(at).take(2);
    std::iter::once(at).chain(around).any(|n| tree.tag(n) != Tag::Body && SITE.is_match(&tree.hints(n)))
}

/// The heading without the kicker that some outlets put into the same element.
fn heading_text(tree: &Tree, at: usize) -> String {
    let inside = || (at + 1..tree.nodes[at].end).filter(|&n| tree.tag(n) != Tag::Text);
    let named = inside().find(|&n| {
        let hints = tree.hints(n);
        HEADLINE.is_match(&hints) && !KICKER.is_match(&hints)
    });
    if let Some(named) = named {
        let text = tree.text_of(named);
        if text.split_whitespace().count() > 1 {
            return text;
        }
    }
    let kicker = inside().find(|&n| KICKER.is_match(&tree.hints(n)));
    let whole = tree.text_of(at);
    match kicker {
        Some(kicker) => {
            let cut = tree.text_of(kicker);
            let rest = whole.strip_prefix(cut.as_str()).unwrap_or(&whole);
            let rest = rest.trim_start_matches([' ', ':', '|', '–', '-']).trim();
            if rest.is_empty() { whole } else { rest.to_owned() }
        }
        None => whole,
    }
}

/// Same words, or one begins with the other; a heading that is but the head of a longer title is
/// the site's name or a section.
fn is_same(heading: &str, stated: &str) -> bool {
    let (a, b) = (fold(heading), fold(stated));
    let is_head = |whole: &str, head: &str| head.len() > 12 && whole.starts_with(head);
    a == b || is_head(&a, &b) || (is_head(&b, &a) && a.len() * 2 > b.len())
}

fn shares_words(a: &str, b: &str) -> bool {
    let (a, b) = (fold(a), fold(b));
    let long = |w: &&str| w.chars().count() > 3;
    let words: Vec<&str> = b.split(' ').filter(long).collect();
    let shared = a.split(' ').filter(long).filter(|w| words.contains(w));
    shared.count() * 3 >= words.len().min(a.split(' ').filter(long).count())
}

/// The site's name by a link to its home page, where the `<title>` begins or ends with the same words.
pub(crate) fn site_of_home_link(tree: &Tree) -> Option<String> {
    let head = tree.all(Tag::Title).next().map(|at| collapsed(&tree.text_of(at)))?;
    let parts: Vec<String> = SEPARATORS
        .iter()
        .flat_map(|separator| [head.split_once(separator).map(|p| p.0), head.rsplit_once(separator).map(|p| p.1)])
        .flatten()
        .map(fold)
        .collect();
    tree.all(Tag::A)
        .filter(|&at| tree.attr(at, Attr::Href).is_some_and(is_home))
        .take(HOME_LINKS)
        .map(|at| collapsed(&tree.text_of(at)))
        .find(|name| parts.contains(&fold(name)))
}

fn is_home(href: &str) -> bool {
    let path = href.split_once("://").map_or(href, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    matches!(path.trim(), "" | "/" | "./" | "/index.html" | "/index.php" | "index.html" | "index.php")
}

/// Cuts a site's name off either end.
pub(crate) fn without_site(title: &str, site: Option<&str>) -> String {
    let site = site.map(fold).unwrap_or_default();
    let mut title = title.trim();
    for separator in SEPARATORS {
        if let Some((head, tail)) = title.split_once(separator)
            && is_site_name(head, &site)
            && !tail.trim().is_empty()
        {
            title = tail.trim();
        }
    }
    for _ in 0..3 {
        let Some((at, separator)) =
            SEPARATORS.iter().filter_map(|s| title.rfind(s).map(|at| (at, *s))).max_by_key(|(at, _)| *at)
        else {
            break;
        };
        let (head, tail) = (&title[..at], &title[at + separator.len()..]);
        let tail_is_site = is_site_name(tail, &site);
        let words = |t: &str| t.split_whitespace().count();
        if tail_is_site || (separator == " | " || words(tail) <= 4) && words(head) > words(tail) {
            title = head.trim();
        } else {
            break;
        }
    }
    title.to_owned()
}

fn is_site_name(part: &str, site: &str) -> bool {
    let part = fold(part).replace(' ', "");
    let site = site.replace(' ', "");
    !part.is_empty() && !site.is_empty() && (part == site || (site.len() > 4 && part.contains(&site)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_home_link_tells_the_site_that_the_title_begins_with() {
        let page = "<title>Radio Loma - Baja el costo</title><a href='/'><b>Radio Loma</b></a><p>Texto</p>";
        let tree = Tree::parse(page);
        assert_eq!(site_of_home_link(&tree).as_deref(), Some("Radio Loma"));
        assert_eq!(crate::extract(page, None).title.as_deref(), Some("Baja el costo"));
        let other =
            Tree::parse("<title>Baja el costo - y sube</title><a href='/nota'>Baja el costo</a><a href='/'>Inicio</a>");
        assert_eq!(site_of_home_link(&other), None);
    }

    #[test]
    fn the_site_is_cut_off() {
        let cut = |t| without_site(t, Some("El Faro de Olancho"));
        assert_eq!(cut("Cierran la oficina del puerto | El Faro de Olancho"), "Cierran la oficina del puerto");
        assert_eq!(cut("El Faro de Olancho - Cierran la oficina"), "Cierran la oficina");
        assert_eq!(
            cut("Honduras – México: la ruta larga de las familias que esperan"),
            "Honduras – México: la ruta larga de las familias que esperan"
        );
    }
}
