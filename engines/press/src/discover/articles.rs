//! The articles that a section page or front page links to, told by their addresses.
//!
//! Sites without a feed are collected from such pages. An address is taken for an article by
//! what the systems of the press put into it (a date, a number, a long name) and by what lists,
//! services and files have instead; words of the link decide where the address says little.

use std::collections::HashSet;

use url::Url;

use super::{PageLink, links};
use crate::address;

/// Articles of one page; further ones are not told.
const MAX_ARTICLES: usize = 500;
/// Parts of paths that articles never stand under.
const NOT_ARTICLES: &[&str] = &[
    "tag",
    "tags",
    "category",
    "categoria",
    "categorias",
    "categoría",
    "author",
    "autor",
    "autores",
    "page",
    "pagina",
    "search",
    "buscar",
    "busca",
    "buscador",
    "login",
    "registro",
    "register",
    "suscripcion",
    "suscripciones",
    "subscribe",
    "assinatura",
    "wp-admin",
    "wp-content",
    "wp-json",
    "wp-login.php",
    "feed",
    "rss",
    "contacto",
    "contact",
    "contato",
    "privacidad",
    "privacy",
    "privacidade",
    "terminos",
    "terms",
    "termos",
    "aviso-legal",
    "quienes-somos",
    "about",
    "about-us",
    "sobre-nosotros",
    "quem-somos",
    "newsletter",
    "newsletters",
    "clasificados",
    "obituarios",
    "horoscopo",
    "archivo",
    "archive",
    "archives",
    "etiqueta",
    "etiquetas",
    "tema",
    "temas",
    "topic",
    "topics",
    "cart",
    "tienda",
    "shop",
];
/// Endings of files that are no pages.
const NOT_PAGES: &[&str] = &[
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".pdf", ".mp3", ".mp4", ".zip", ".xml", ".rss", ".doc", ".docx",
    ".xls", ".xlsx", ".css", ".js", ".json",
];
/// Words of a link from which on it is a headline.
const HEADLINE_WORDS: usize = 6;
/// From this score on a link is taken for an article.
const ENOUGH: i32 = 3;

/// The links of a page that look like articles of the same site, in order, each page once.
/// Addresses are absolute, as written but for fragments.
pub fn article_links(html: &str, base: &str) -> Vec<String> {
    let Some(site) = address::site(base) else {
        return Vec::new();
    };
    let mut seen: HashSet<String> = address::canonical(base).into_iter().collect();
    let mut found = Vec::new();
    for link in merged_by_address(links(html, base)) {
        let is_of_site = address::site(&link.address).as_deref() == Some(site.as_str());
        if !is_of_site || score(&link) < ENOUGH {
            continue;
        }
        let is_new = address::canonical(&link.address).is_some_and(|form| seen.insert(form));
        if is_new && found.len() < MAX_ARTICLES {
            found.push(link.address);
        }
    }
    found
}

/// Anchors only; of several with one address (a picture, then the headline) the first, with the
/// longest words of all.
fn merged_by_address(links: Vec<PageLink>) -> Vec<PageLink> {
    let mut places = std::collections::HashMap::new();
    let mut merged: Vec<PageLink> = Vec::new();
    for link in links.into_iter().filter(|l| l.is_anchor) {
        let place = *places.entry(link.address.clone()).or_insert(merged.len());
        match merged.get_mut(place) {
            Some(known) if known.text.len() < link.text.len() => known.text = link.text,
            Some(_) => {}
            None => merged.push(link),
        }
    }
    merged
}

fn score(link: &PageLink) -> i32 {
    let Ok(url) = Url::parse(&link.address) else {
        return 0;
    };
    let path = url.path().to_ascii_lowercase();
    let parts: Vec<&str> = path.split('/').filter(|p| !p.is_empty()).collect();
    let Some(last) = parts.last() else {
        // `/?p=101` and `/?id=7`
        return if names_an_article(url.query()) { 3 } else { 0 };
    };
    let is_other = parts.iter().any(|p| NOT_ARTICLES.contains(p))
        || NOT_PAGES.iter().any(|ending| last.ends_with(ending))
        || link.rel.split_whitespace().any(|w| w == "tag" || w == "author" || w == "sponsored");
    if is_other {
        return 0;
    }
    let stem = last.split('.').next().unwrap_or(last);
    let words = stem.split(['-', '_']).filter(|w| w.chars().any(char::is_alphabetic)).count();
    let mut score = match words {
        0..=1 => 0,
        2..=3 => 1,
        4 => 2,
        _ => 3,
    };
    score += 2 * i32::from(has_date(&parts));
    score += 2 * i32::from(has_long_number(last) || names_an_article(url.query()));
    score += i32::from(last.contains(".htm") || last.ends_with(".php"));
    score += i32::from(
        ["nota", "noticia", "noticias", "articulo", "news", "story", "article", "materia"]
            .iter()
            .any(|w| parts.first() == Some(w))
            && parts.len() > 1,
    );
    score += 2 * i32::from(link.text.split_whitespace().count() >= HEADLINE_WORDS);
    score
}

/// `/2026/08/`, `/2026-08-03/` or `20260803` in a path.
fn has_date(parts: &[&str]) -> bool {
    let is_year = |p: &str| p.len() == 4 && (p.starts_with("19") || p.starts_with("20")) && is_digits(p);
    let is_short = |p: &str| (1..=2).contains(&p.len()) && is_digits(p);
    let in_parts = parts.windows(2).any(|pair| matches!(pair, [year, month] if is_year(year) && is_short(month)));
    in_parts
        || parts.iter().any(|part| {
            let pieces: Vec<&str> = part.split(['-', '_']).collect();
            pieces
                .windows(2)
                .any(|pair| matches!(pair, [year, month] if is_year(year) && month.len() == 2 && is_digits(month)))
                || pieces.iter().any(|p| p.len() == 8 && p.starts_with("20") && is_digits(p))
        })
}

/// A number of four digits or more in the last part: the article's key.
fn has_long_number(last: &str) -> bool {
    last.split(|c: char| !c.is_ascii_digit())
        .any(|digits| digits.len() >= 5 || digits.len() == 4 && !digits.starts_with("20"))
}

fn names_an_article(query: Option<&str>) -> bool {
    query.unwrap_or_default().split('&').any(|pair| {
        pair.split_once('=').is_some_and(|(name, value)| {
            matches!(name, "p" | "id" | "nid" | "noticia" | "articulo" | "idnota" | "story") && is_digits(value)
        })
    })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_of_a_front_page_in_order() {
        let html = r##"<nav><a href="/">Inicio</a><a href="/pais/">País</a><a href="/tag/migracion-en-la-frontera-sur/">Etiqueta</a></nav>
            <a href="/2026/08/03/albergue/"><img src="a.jpg"></a>
            <h2><a href="/2026/08/03/albergue/#fotos">Abren un albergue para familias que vuelven</a></h2>
            <a href="https://m.voz.example/2026/08/03/albergue/amp/">AMP</a>
            <a href="/pais/alcaldia-firma-acuerdo-con-cooperativa">Leer más</a>
            <a href="/pais/nota-123456.html">Breve</a>
            <a href="/?p=101">Otra</a>
            <a href="https://otro.example/2026/08/03/una-nota-muy-larga-de-otro/">Ajena</a>
            <a href="/pdf/informe-anual-de-migracion-2026.pdf">Informe</a>
            <a href="/quienes-somos/">Quiénes somos</a>
            <a href="/deportes/futbol/">Fútbol</a>
            <a href="javascript:void(0)">x</a>
            <a href="/cultura/feria">La feria del libro vuelve al parque</a>
            <a href="/cultura/exposicion-libro">La exposición del libro vuelve al parque central este mes</a>"##;
        assert_eq!(
            article_links(html, "https://www.voz.example/"),
            [
                "https://www.voz.example/2026/08/03/albergue/",
                "https://www.voz.example/pais/alcaldia-firma-acuerdo-con-cooperativa",
                "https://www.voz.example/pais/nota-123456.html",
                "https://www.voz.example/?p=101",
                "https://www.voz.example/cultura/exposicion-libro",
            ]
        );
    }

    #[test]
    fn no_site_no_articles() {
        assert!(article_links("<a href='/2026/08/03/albergue-de-familias'>x</a>", "").is_empty());
    }

    proptest::proptest! {
        #[test]
        fn any_page(html in "(<a href=['\"]?|</a>|/2026/08/|-|é|[a-z]|>|'){0,60}") {
            let _ = article_links(&html, "https://a.example/");
        }
    }
}
