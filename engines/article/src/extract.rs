//! The parts put together.

use crate::address::{self, Base};
use crate::article::{Article, Kind, Warning};
use crate::blocks::{Block, Shape};
use crate::content::{Content, content};
use crate::dates::dates;
use crate::furniture::{Strictness, furniture};
use crate::json_ld::JsonLd;
use crate::meta::{Meta, language};
use crate::title::{self, site_of_home_link, title};
use crate::tree::{Tree, collapsed};
use crate::{byline, head, links};

/// A text shorter than this, in characters, is no article by itself.
const READABLE_CHARS: usize = 120;
/// A stated article body must be this many times longer than what was found to be trusted more.
const BODY_TIMES: usize = 2;

/// Reads an article out of a page. `url` is where the page was asked; relative addresses need it.
/// Never fails and never panics; what was odd is in `warnings`.
pub fn extract(html: &str, url: Option<&str>) -> Article {
    let tree = Tree::parse(html);
    let base = Base::of(&tree, url);
    let meta = Meta::read(&tree, &base);
    let json_ld = JsonLd::read(&tree);
    let site_name = meta
        .first(&["og:site_name", "application-name", "dc.publisher", "cre"])
        .map(str::to_owned)
        .or_else(|| json_ld.publisher.clone())
        .or_else(|| site_of_home_link(&tree));
    let title = title(&tree, &meta, &json_ld, site_name.as_deref());
    let mut content = content(&tree, title.as_deref());
    let place = title::place(&tree, title.as_deref());
    let dates = dates(&tree, &meta, &json_ld, url, place);
    let authors = byline::authors(&tree, &meta, &json_ld, site_name.as_deref(), base.host(), place);
    head::without_signature(&mut content.blocks, &authors);
    let mut warnings = warnings(&tree, &json_ld);
    let text = text(&content, &json_ld, &mut warnings);
    Article {
        kind: kind(&text, url, &meta, &json_ld),
        url: url.map(str::to_owned),
        canonical_url: meta.canonical.clone(),
        authors,
        published: dates.published,
        modified: dates.modified,
        language: meta
            .declared_locale()
            .or_else(|| json_ld.language.clone().map(|l| l.to_lowercase()))
            .and_then(|l| language(&l)),
        section: section(&meta, &json_ld),
        lead: lead(&meta, &json_ld, &text),
        images: links::images(&tree, &base, &meta, &json_ld, content.container, &furniture(&tree, Strictness::Names)),
        links: links::links(&tree, &base, &ranges(&tree, &content)),
        words: text.split_whitespace().count(),
        paywalled: is_paywalled(&meta, &json_ld),
        noarchive: forbids_copies(&meta),
        title,
        site_name,
        text,
        warnings,
    }
}

fn ranges(tree: &Tree, content: &Content) -> Vec<std::ops::Range<usize>> {
    let mut last = 0;
    let mut ranges = Vec::new();
    for block in &content.blocks {
        let start = block.node.max(last);
        let end = tree.nodes[block.node].end;
        if start < end {
            ranges.push(start..end);
            last = end;
        }
    }
    ranges
}

fn text(content: &Content, json_ld: &JsonLd, warnings: &mut Vec<Warning>) -> String {
    let found = joined(&content.blocks);
    let Some(body) = &json_ld.body else {
        return found;
    };
    let body = paragraphs(body);
    if body.len() > found.len() * BODY_TIMES && body.len() > READABLE_CHARS {
        warnings.push(Warning::new(
            "text-from-json-ld",
            "The text stands in the page's schema.org data only, not in its visible part.",
        ));
        return body;
    }
    found
}

/// Blocks to text: cells of a row and items of a list share a paragraph, all else stands alone.
fn joined(blocks: &[Block]) -> String {
    let mut text = String::new();
    let mut before: Option<Shape> = None;
    for block in blocks {
        match (before, block.shape) {
            (None, _) => {}
            (Some(Shape::Cell(a)), Shape::Cell(b)) if a == b => text.push_str(" | "),
            (Some(Shape::Cell(_)), Shape::Cell(_)) | (Some(Shape::Item), Shape::Item) => {
                text.push('\n');
            }
            _ => text.push_str("\n\n"),
        }
        text.push_str(&block.text);
        before = Some(block.shape);
    }
    text
}

/// A JSON-LD body as paragraphs; some sites put their HTML into it.
fn paragraphs(body: &str) -> String {
    if body.contains("</p>") || body.contains("<br") {
        let tree = Tree::parse(body);
        let none = vec![false; tree.nodes.len()];
        return joined(&crate::blocks::blocks(&tree, 0, &none));
    }
    let lines: Vec<String> = body.lines().map(collapsed).filter(|line| !line.is_empty()).collect();
    lines.join("\n\n")
}

fn warnings(tree: &Tree, json_ld: &JsonLd) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if tree.cut {
        warnings.push(Warning::new("page-cut", "The page is larger or deeper than is read; its end was left out."));
    }
    if json_ld.broken {
        warnings.push(Warning::new("json-ld-broken", "The page's schema.org data is not JSON and was passed over."));
    }
    warnings
}

fn kind(text: &str, url: Option<&str>, meta: &Meta, json_ld: &JsonLd) -> Kind {
    let path = url.and_then(address::path);
    let is_home = matches!(path.as_deref(), Some("/" | "/index.html" | "/index.php"));
    let says_article =
        json_ld.is_article || meta.first(&["og:type"]).is_some_and(|t| t.eq_ignore_ascii_case("article"));
    if (is_home || json_ld.is_listing) && !says_article {
        return Kind::Listing;
    }
    if text.chars().count() < READABLE_CHARS && !says_article {
        return Kind::Other;
    }
    Kind::Article
}

fn section(meta: &Meta, json_ld: &JsonLd) -> Option<String> {
    meta.first(&[
        "article:section",
        "og:article:section",
        "parsely-section",
        "cxenseparse:section",
        "section",
        "articlesection",
    ])
    .map(str::to_owned)
    .or_else(|| json_ld.section.clone())
}

fn lead(meta: &Meta, json_ld: &JsonLd, text: &str) -> Option<String> {
    meta.first(&["og:description", "description", "twitter:description"])
        .map(str::to_owned)
        .or_else(|| json_ld.description.clone())
        .or_else(|| text.split("\n\n").next().map(str::to_owned))
        .filter(|lead| !lead.is_empty())
}

fn is_paywalled(meta: &Meta, json_ld: &JsonLd) -> bool {
    json_ld.free == Some(false)
        || meta
            .first(&["article:content_tier", "og:article:content_tier"])
            .is_some_and(|tier| matches!(tier.to_ascii_lowercase().as_str(), "locked" | "metered"))
        || meta.first(&["isaccessibleforfree"]).is_some_and(|v| v.eq_ignore_ascii_case("false"))
}

fn forbids_copies(meta: &Meta) -> bool {
    ["robots", "googlebot"]
        .iter()
        .flat_map(|name| meta.each(name))
        .any(|rules| rules.to_ascii_lowercase().split(',').any(|rule| rule.trim() == "noarchive"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PROSE: &str = "Las familias esperaron durante horas a que abriera la oficina del puerto, y al caer la tarde todavía quedaban unas cuarenta personas en la fila.";

    fn page(body: &str) -> String {
        format!("<html lang=es-HN><title>Esperan en el puerto | La Ribera</title><body>{body}")
    }

    #[test]
    fn calls_captions_and_related_lists_are_left_out() {
        let html = page(&format!(
            "<article><h1>Esperan en el puerto</h1><figure><img src=/a.jpg alt=Fila><figcaption>La fila. Foto: Ana Paz</figcaption></figure>
             <p>{PROSE}</p><p><strong>Lea también:</strong> <a href=/otra>Otra noticia del puerto</a></p><p>{PROSE}</p>
             <p>Únase a nuestro canal de WhatsApp y reciba las noticias</p>
             <h3>Noticias relacionadas</h3><ul><li><a href=/1>Uno de ayer</a><li><a href=/2>Dos de ayer</a></ul></article>"
        ));
        let found = extract(&html, Some("https://ribera.example/puerto"));
        assert_eq!(found.text, format!("{PROSE}\n\n{PROSE}"));
        assert_eq!(found.kind, Kind::Article);
        assert_eq!(found.title.as_deref(), Some("Esperan en el puerto"));
        assert_eq!(found.images[0].caption.as_deref(), Some("La fila. Foto: Ana Paz"));
        assert_eq!(found.language.as_deref(), Some("es"));
    }

    #[test]
    fn lines_parted_by_breaks_and_tables_are_text() {
        let html = page(&format!(
            "<div id=aviso><h1>Feria</h1>{PROSE}<br><br>Lugar: plaza del puerto.<br><br><table><tr><td>Viernes<td>10 horas</tr></table></div>"
        ));
        let found = extract(&html, None);
        assert_eq!(found.text, format!("{PROSE}\n\nLugar: plaza del puerto.\n\nViernes | 10 horas"));
    }

    #[test]
    fn a_home_page_is_a_listing_and_an_empty_one_is_other() {
        let html = page(&format!("<p>{PROSE}</p><p>{PROSE}</p>"));
        assert_eq!(extract(&html, Some("https://ribera.example/")).kind, Kind::Listing);
        assert_eq!(extract("", None).kind, Kind::Other);
    }

    #[test]
    fn text_that_only_the_data_has_is_taken_and_said() {
        let html = page(&format!(
            "<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"articleBody\":\"{PROSE}\",\"isAccessibleForFree\":false}}</script>"
        ));
        let found = extract(&html, None);
        assert_eq!(found.text, PROSE);
        assert!(found.paywalled);
        assert_eq!(found.warnings[0].code, "text-from-json-ld");
    }

    proptest! {
        #[test]
        fn never_panics_on_text(html in any::<String>(), url in any::<Option<String>>()) {
            let _ = extract(&html, url.as_deref());
        }

        #[test]
        fn never_panics_on_tags(parts in proptest::collection::vec(
            proptest::sample::select(vec![
                "<p>", "</p>", "<div class='teaser comments'>", "</div>", "<h1>", "</h1>", "<article>", "<table><tr><td>",
                "<br>", "<a href='//x y'>", "</a>", "<ul><li>", "<noscript>", "<meta name=date content='31.02.2024T99:99'>",
                "<time datetime='0000-00-00'>", "<h2>Comentarios</h2>", "<b id=1>", "<svg>", "<template>", "<figure><figcaption>", "Por Ana Paz y Luis Mejía. ",
                "Una frase bastante larga para que el texto cuente como prosa, con su coma y su punto. ",
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"author\":[[{\"@id\":1}]]}]}</script>",
            ]), 0..60)
        ) {
            let found = extract(&parts.concat(), Some("https://ribera.example/2024/03/12/x"));
            prop_assert!(found.text.split("\n\n").all(|p| p.is_empty() == found.text.is_empty()));
        }
    }
}
