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
const SEPARATORS: [&str; 13] =
    [" | ", " │ ", "│", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ~ "];

/// Class names of the line above a headline that belongs to its element, not to it.
static KICKER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?-u)(?:kicker|over-?line|eyebrow|top-?line|topic|dachzeile|spitzmarke|roofline|label|categor|rubri|antetitulo|volanta|cintillo|chapeu|surtitre|flytitle|supertitle|section|badge|pretitle|pre-title|sub-?(?:title|headline|line)|visually-hidden|sr-only|tagline|supra|intro)",
    )
});
/// Class names of the headline inside its element.
static HEADLINE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?-u)(?:headline|title|titel|titulo|titre)(?:[\s_-]|$)"));
/// Fewer words are a label rather than a headline.
const HEADLINE_WORDS: usize = 3;
/// Links to the home page that are looked at.
const HOME_LINKS: usize = 10;

/// Class names of what shows the site's own name.
static SITE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?-u)(?:logo|brand|site-?(?:title|name|header)|blog-?title|masthead|navbar|page-?header-?logo)")
});

/// Where the headline stands: the heading that says it, else the last of the first level.
pub(crate) fn place(tree: &Tree, title: Option<&str>) -> Option<usize> {
    let title = title.map(fold).unwrap_or_default();
    let says = |at: &usize| !title.is_empty() && fold(&tree.text_of(*at)).ends_with(&title);
    tree.all(Tag::Heading(1)).chain(tree.all(Tag::Heading(2))).find(says).or_else(|| tree.all(Tag::Heading(1)).last())
}

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
    if let Some(same) = matching(&first).or_else(|| with_or_without_kicker(tree, meta, site, &first, stated.as_deref()))
    {
        return Some(same);
    }
    let lower = headings(tree, &[1, 2, 3], site);
    if let Some(same) = matching(&lower).or_else(|| within_page_title(lower)) {
        return Some(same);
    }
    match (first.as_slice(), stated) {
        // One heading of the first level is the headline even where the head says otherwise, unless it is a label.
        ([only], Some(stated)) if !shares_words(only, &stated) && only.split(' ').count() < HEADLINE_WORDS => {
            Some(stated)
        }
        ([only], _) => Some(only.clone()),
        (_, Some(stated)) => Some(stated),
        (several, None) => several.first().cloned().or_else(|| headings(tree, &[2], site).first().cloned()),
    }
}

/// A heading of the first level that is the `<title>` (what the head tells machines may be another headline), that the
/// head names with a kicker before it, or that has a kicker which the head leaves out.
fn with_or_without_kicker(
    tree: &Tree,
    meta: &Meta,
    site: Option<&str>,
    first: &[String],
    stated: Option<&str>,
) -> Option<String> {
    let page_title = meta.title.as_deref().map(|t| without_site(t, site));
    let said: Vec<&str> = [stated, page_title.as_deref()].into_iter().flatten().collect();
    let is_title = |h: &&String| page_title.as_deref().is_some_and(|t| fold(t) == fold(h));
    let kicked = |h: &&String| said.iter().any(|t| ends_with(t, h));
    let without = || said.iter().find(|t| tree.all(Tag::Heading(1)).any(|h| ends_with(&tree.text_of(h), t)));
    let heading = first.iter().find(is_title).or_else(|| first.iter().find(kicked));
    heading.cloned().or_else(|| without().map(|t| (*t).to_owned()))
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

/// Whether the last words of a title are these.
fn ends_with(title: &str, words: &str) -> bool {
    let words = fold(words);
    words.split(' ').count() >= HEADLINE_WORDS && fold(title).ends_with(&words)
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
    !part.is_empty()
        && !site.is_empty()
        && (part == site || (site.len() > 4 && part.contains(&site) && part.len() <= site.len() * 2))
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

    fn found(head: &str, body: &str) -> Option<String> {
        crate::extract(&format!("<head>{head}</head><body>{body}"), None).title
    }

    #[test]
    fn the_heading_under_the_same_title_is_no_other_headline_for_machines() {
        let head = "<title>La ciudad demanda a la empresa | El Faro</title><meta property=og:title content='Desastre en la plaza: piedras rotas'>";
        let body = "<h1>La ciudad demanda a la empresa</h1><p>Texto</p><h3>Desastre en la plaza: piedras rotas</h3>";
        assert_eq!(found(head, body).as_deref(), Some("La ciudad demanda a la empresa"));
    }

    #[test]
    fn a_kicker_is_not_part_of_the_headline() {
        let kicked =
            found("<title>Túnez: Grandes tareas para el gobierno</title>", "<h1>Grandes tareas para el gobierno</h1>");
        assert_eq!(kicked.as_deref(), Some("Grandes tareas para el gobierno"));
        let inside =
            found("<title>Grandes tareas para el gobierno</title>", "<h1>Túnez Grandes tareas para el gobierno</h1>");
        assert_eq!(inside.as_deref(), Some("Grandes tareas para el gobierno"));
    }

    #[test]
    fn a_title_that_goes_on_behind_the_name_of_its_subject_is_no_site() {
        let head = "<meta property=og:site_name content=Crédito><title>Crédito barato: lo que cuesta | BANCO</title>";
        assert_eq!(found(head, "<h1>¿Cuánto cuesta un crédito?</h1>").as_deref(), Some("¿Cuánto cuesta un crédito?"));
    }

    #[test]
    fn one_heading_is_the_headline_unless_it_is_a_label() {
        assert_eq!(
            found("<title>Home</title>", "<h1>Hora de decir adiós</h1>").as_deref(),
            Some("Hora de decir adiós")
        );
        let label = found("<title>Baja el costo del pasaje</title>", "<h1>Radio Loma</h1>");
        assert_eq!(label.as_deref(), Some("Baja el costo del pasaje"));
    }
}
