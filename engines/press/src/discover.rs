//! What a web page leads to: its feeds, and the articles of its site.

mod articles;
mod feeds;

pub use articles::article_links;
pub use feeds::{Found, feeds, guesses, looks_like_feed};

use crate::address;
use crate::html;
use crate::xml::{Attributes, Scanner, Token, decoded};

/// Bytes of a page that are searched.
pub const MAX_PAGE_BYTES: usize = 8 * 1024 * 1024;

/// One `<link>` or `<a>` of a page.
struct PageLink {
    /// Whether it is an `<a>`.
    is_anchor: bool,
    /// Absolute address without its fragment.
    address: String,
    rel: String,
    media_type: String,
    title: Option<String>,
    /// Words between the tags of an `<a>`, or of pictures in it.
    text: String,
}

/// All `<link>` and `<a>` with an address of the web, in order; relative ones are resolved against
/// `<base>`, else `page`.
fn links(html: &str, page: &str) -> Vec<PageLink> {
    let html = shortened(html);
    let mut base = page.to_string();
    let mut found: Vec<PageLink> = Vec::new();
    let mut inside_anchor = false;
    let mut scanner = Scanner::new(html);
    while let Some(token) = scanner.next() {
        match token {
            Token::Start { name, attributes, .. } => {
                if html::is_raw(name) {
                    html::skip_raw(html, &mut scanner, name);
                } else if name.eq_ignore_ascii_case("base") {
                    let href = attribute(attributes, "href");
                    base = href.and_then(|h| address::join(page, &h)).unwrap_or(base);
                } else if name.eq_ignore_ascii_case("a") || name.eq_ignore_ascii_case("link") {
                    let is_anchor = name.eq_ignore_ascii_case("a");
                    let link = page_link(is_anchor, attributes, &base);
                    inside_anchor = is_anchor && link.is_some();
                    found.extend(link);
                }
            }
            Token::End { name } if name.eq_ignore_ascii_case("a") => inside_anchor = false,
            Token::Text(text) if inside_anchor => {
                if let Some(link) = found.last_mut() {
                    link.text.push_str(text);
                    link.text.push(' ');
                }
            }
            _ => {}
        }
    }
    for link in &mut found {
        link.text = html::fold_blanks(&decoded(&link.text));
    }
    found
}

fn shortened(html: &str) -> &str {
    let mut end = html.len().min(MAX_PAGE_BYTES);
    while !html.is_char_boundary(end) {
        end -= 1;
    }
    html.get(..end).unwrap_or_default()
}

fn page_link(is_anchor: bool, attributes: &str, base: &str) -> Option<PageLink> {
    let href = attribute(attributes, "href")?;
    let joined = address::join(base, &href)?;
    address::host_key(&joined)?;
    let address = joined.split('#').next().unwrap_or_default().to_string();
    Some(PageLink {
        is_anchor,
        address,
        rel: attribute(attributes, "rel").unwrap_or_default().to_ascii_lowercase(),
        media_type: attribute(attributes, "type").unwrap_or_default().to_ascii_lowercase(),
        title: attribute(attributes, "title"),
        text: String::new(),
    })
}

fn attribute(attributes: &str, wanted: &str) -> Option<String> {
    Attributes::new(attributes)
        .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
        .map(|(_, value)| html::fold_blanks(&decoded(value)))
        .filter(|value| !value.is_empty())
}
