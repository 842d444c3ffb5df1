//! Text and HTML from outside, made harmless.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::LazyLock;

use ammonia::Builder;
use askama::filters::HtmlSafe;

/// A summary in a feed is a paragraph or two; what is beyond this is cut before it is parsed.
const MOST_BYTES: usize = 64 * 1024;

/// HTML that the sanitiser returned. The only text from outside that a template writes without escaping.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SafeHtml(String);

impl SafeHtml {
    /// Keeps paragraphs, emphasis, lists, quotations and links to `http` and `https`; drops everything else.
    pub fn clean(html: &str) -> SafeHtml {
        SafeHtml(CLEANER.clean(head(html)).to_string())
    }

    /// The HTML.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SafeHtml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for SafeHtml {}

/// Text for HTML or XML, in content or attributes. Control characters, which XML forbids, are dropped.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\t' | '\n' | '\r' => escaped.push(c),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(["p", "br", "em", "strong", "b", "i", "ul", "ol", "li", "blockquote", "a"]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href", "hreflang"])),
            ("p", HashSet::from(["lang", "dir"])),
        ]))
        .clean_content_tags(HashSet::from(["script", "style"]))
        .url_schemes(HashSet::from(["http", "https"]))
        .url_relative(ammonia::UrlRelative::Deny)
        .link_rel(Some("nofollow noopener noreferrer"));
    builder
});

fn head(html: &str) -> &str {
    let mut end = html.len().min(MOST_BYTES);
    while !html.is_char_boundary(end) {
        end -= 1;
    }
    html.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_what_is_listed_stays() {
        let cases = [
            ("<p onclick=\"x()\">Uno <b>dos</b></p>", "<p>Uno <b>dos</b></p>"),
            ("<script>alert(1)</script><img src=x onerror=alert(1)>a", "a"),
            ("<a href=\"javascript:alert(1)\">a</a>", "<a rel=\"nofollow noopener noreferrer\">a</a>"),
            ("<a href=\"/entrar\">a</a>", "<a rel=\"nofollow noopener noreferrer\">a</a>"),
            ("<p style=\"color:red\" class=\"x\" id=\"contenido\">a</p>", "<p>a</p>"),
            ("<svg><style><img src=x></style></svg>b", "b"),
            ("a < b & c", "a &lt; b &amp; c"),
        ];
        for (from, to) in cases {
            assert_eq!(SafeHtml::clean(from).as_str(), to);
        }
        let link = SafeHtml::clean("<a href=\"https://diario.example/a\">a</a>");
        assert!(link.as_str().contains("href=\"https://diario.example/a\""));
    }

    #[test]
    fn deep_and_endless_html_is_bounded() {
        let deep = "<blockquote>".repeat(200_000);
        assert!(SafeHtml::clean(&deep).as_str().len() < 4 * MOST_BYTES);
        assert!(SafeHtml::clean(&"é".repeat(100_000)).as_str().len() <= MOST_BYTES);
    }

    #[test]
    fn escaped_text_is_valid_in_xml() {
        assert_eq!(escape("<a b=\"c\">'&'\u{0}\u{8}\n"), "&lt;a b=&quot;c&quot;&gt;&#39;&amp;&#39;\n");
    }

    proptest! {
        #[test]
        fn nothing_dangerous_survives(html in "(<(a|p|script|img|svg|style|iframe|form)( (href|src|onload|style)=\"?(javascript:|https?://)[a-z]{0,3}\"?)?>|\\PC|</[a-z]>|[<>\"'&]){0,60}") {
            let clean = SafeHtml::clean(&html).to_string().to_lowercase();
            for tag in clean.split('<').skip(1).map(|piece| piece.split('>').next().unwrap_or_default()) {
                let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
                prop_assert!(["a", "p"].contains(&name), "{}", clean);
                prop_assert!(!tag.contains("javascript") && !tag.contains("onload") && !tag.contains("style"), "{}", clean);
            }
        }
    }
}
