//! An archived page, made harmless for replay: its text and its structure, nothing that runs, loads or sends.

use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::Builder;

/// Largest page cleaned; longer ones are cut.
const MOST_BYTES: usize = 4 << 20;

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from([
            "article",
            "section",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "div",
            "p",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "em",
            "strong",
            "b",
            "i",
            "u",
            "s",
            "small",
            "sub",
            "sup",
            "span",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "q",
            "cite",
            "pre",
            "code",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "caption",
            "figure",
            "figcaption",
            "time",
            "address",
            "abbr",
        ]))
        .generic_attributes(HashSet::from(["lang", "dir"]))
        .clean_content_tags(HashSet::from([
            "script", "style", "noscript", "template", "iframe", "object", "svg", "math", "head", "title",
        ]))
        .link_rel(None);
    builder
});

/// The page's text with its structure. Links lose their address and pictures are left out: the page asks nothing of
/// the outside.
pub fn replayed_html(html: &str) -> String {
    let mut end = html.len().min(MOST_BYTES);
    while !html.is_char_boundary(end) {
        end -= 1;
    }
    CLEANER.clean(html.get(..end).unwrap_or_default()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_runs_loads_or_sends_is_left() {
        let page = "<html><head><title>t</title><script>a()</script><style>*{}</style></head><body onload=x()><h1 style=\"x\" onclick=y>Hola</h1>\
            <img src=http://a.example/i.png onerror=z()><a href=\"javascript:b()\">enlace</a><iframe src=//c></iframe><form action=/x><input></form>\
            <p lang=es>Texto</p><svg><script>d()</script></svg></body></html>";
        let clean = replayed_html(page);
        for bad in [
            "script",
            "onload",
            "onclick",
            "onerror",
            "img",
            "href",
            "iframe",
            "form",
            "input",
            "style",
            "svg",
            "javascript",
        ] {
            assert!(!clean.contains(bad), "{bad} in {clean}");
        }
        assert!(
            clean.contains("<h1>Hola</h1>") && clean.contains("<p lang=\"es\">Texto</p>") && clean.contains("enlace"),
            "{clean}"
        );
    }
}
