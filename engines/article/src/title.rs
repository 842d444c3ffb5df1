//! Which of a page's several titles is its headline.

use crate::fold::fold;
use crate::json_ld::JsonLd;
use crate::limits::TITLE_CHARS;
use crate::meta::Meta;
use crate::tag::Tag;
use crate::tree::Tree;

/// What parts the headline from the site's name in a `<title>`.
const SEPARATORS: [&str; 11] = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ~ ",
];

/// The headline, without the site's name.
pub(crate) fn title(
    tree: &Tree,
    meta: &Meta,
    json_ld: &JsonLd,
    site: Option<&str>,
) -> Option<String> {
    let stated = stated(meta, json_ld, site);
    let headings = headings(tree, site);
    if let Some(stated) = &stated
        && let Some(same) = headings.iter().find(|h| is_same(h, stated))
    {
        return Some(same.clone());
    }
    // One heading of the first level is the headline even where the head says otherwise.
    match (headings.as_slice(), stated) {
        ([only], Some(stated)) if !shares_words(only, &stated) => Some(stated),
        ([only], _) => Some(only.clone()),
        (_, Some(stated)) => Some(stated),
        (several, None) => several.first().cloned(),
    }
}

/// What the head says: Open Graph, schema.org, then `<title>`.
fn stated(meta: &Meta, json_ld: &JsonLd, site: Option<&str>) -> Option<String> {
    let names = [
        "og:title",
        "twitter:title",
        "dc.title",
        "dcterms.title",
        "citation_title",
        "parsely-title",
        "sailthru.title",
    ];
    let is_site = |t: &str| site.is_some_and(|s| fold(s) == fold(t));
    let candidates = names
        .iter()
        .filter_map(|n| meta.first(&[n]))
        .chain(json_ld.headline.as_deref().filter(|_| json_ld.is_article))
        .chain(meta.title.as_deref());
    candidates
        .map(|t| without_site(t, site))
        .find(|t| !t.is_empty() && t.chars().count() <= TITLE_CHARS && !is_site(t))
}

fn headings(tree: &Tree, site: Option<&str>) -> Vec<String> {
    let read = |level: u8| -> Vec<String> {
        tree.all(Tag::Heading(level))
            .map(|at| tree.text_of(at))
            .filter(|t| !t.is_empty() && t.chars().count() <= TITLE_CHARS)
            .filter(|t| site.is_none_or(|s| fold(s) != fold(t)))
            .collect()
    };
    let first = read(1);
    if first.is_empty() { read(2) } else { first }
}

/// Same words, or one begins with the other.
fn is_same(heading: &str, stated: &str) -> bool {
    let (a, b) = (fold(heading), fold(stated));
    a == b || (a.len().min(b.len()) > 12 && (a.starts_with(&b) || b.starts_with(&a)))
}

fn shares_words(a: &str, b: &str) -> bool {
    let (a, b) = (fold(a), fold(b));
    let long = |w: &&str| w.chars().count() > 3;
    let words: Vec<&str> = b.split(' ').filter(long).collect();
    let shared = a.split(' ').filter(long).filter(|w| words.contains(w));
    shared.count() * 3 >= words.len().min(a.split(' ').filter(long).count())
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
        let Some((at, separator)) = SEPARATORS
            .iter()
            .filter_map(|s| title.rfind(s).map(|at| (at, *s)))
            .max_by_key(|(at, _)| *at)
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
        && (part == site || (site.len() > 4 && part.contains(&site)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_site_is_cut_off() {
        let cut = |t| without_site(t, Some("El Faro de Olancho"));
        assert_eq!(
            cut("Cierran la oficina del puerto | El Faro de Olancho"),
            "Cierran la oficina del puerto"
        );
        assert_eq!(
            cut("El Faro de Olancho - Cierran la oficina"),
            "Cierran la oficina"
        );
        assert_eq!(
            cut("Honduras – México: la ruta larga de las familias que esperan"),
            "Honduras – México: la ruta larga de las familias que esperan"
        );
    }
}
