//! The little of HTML that feeds and section pages need: tags in order, links made absolute,
//! text as a reader sees it. No tree is built.

use crate::address;
use crate::xml::{Attributes, Scanner, Token, decode_into, decoded};

/// Elements whose names may stand in a title as markup; anything else between `<` and `>` there
/// is text (`Ley <No> pasa`).
const MARKUP_NAMES: &[&str] = &[
    "a",
    "abbr",
    "acronym",
    "article",
    "b",
    "big",
    "blockquote",
    "br",
    "center",
    "cite",
    "code",
    "del",
    "dfn",
    "div",
    "em",
    "figure",
    "figcaption",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "nobr",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "script",
    "section",
    "small",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "wbr",
];
/// Elements that part words even where no blank stands between them.
const PARTING: &[&str] =
    &["p", "div", "br", "li", "tr", "td", "h1", "h2", "h3", "h4", "blockquote", "ul", "ol", "table"];

/// Whether `name` is an element that text may be marked up with.
pub(crate) fn is_markup_name(name: &str) -> bool {
    MARKUP_NAMES.iter().any(|n| name.eq_ignore_ascii_case(n))
}

/// The text of a piece of HTML: tags off, scripts and styles left out, references read once,
/// white space folded to single blanks.
pub(crate) fn text_of(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut scanner = Scanner::new(html);
    let mut from = 0;
    while let Some(token) = scanner.next() {
        let source = html.get(from..scanner.offset()).unwrap_or_default();
        match token {
            Token::Text(text) => {
                decode_into(text, &mut out);
            }
            Token::Cdata { inner } => out.push_str(inner),
            Token::Aside(_) => {}
            Token::Start { name, .. } if is_raw(name) => skip_raw(html, &mut scanner, name),
            Token::Start { name, .. } | Token::End { name } => {
                if PARTING.iter().any(|n| name.eq_ignore_ascii_case(n)) {
                    out.push(' ');
                } else if !is_markup_name(name) {
                    decode_into(source, &mut out);
                }
            }
        }
        from = scanner.offset();
    }
    fold_blanks(&out)
}

/// Whether a text is written in HTML: it closes an element that text is marked up with.
pub(crate) fn looks_like_html(text: &str) -> bool {
    text.contains('<')
        && Scanner::new(text).any(|token| match token {
            Token::End { name } => is_markup_name(name),
            Token::Start { name, empty, .. } => {
                let stands_alone = ["br", "img", "hr"].iter().any(|n| name.eq_ignore_ascii_case(n));
                is_markup_name(name) && (empty || stands_alone)
            }
            _ => false,
        })
}

/// White space folded to single blanks, none at the ends.
pub(crate) fn fold_blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A piece of HTML with the addresses in `href`, `src` and `poster` made absolute against `base`.
pub(crate) fn with_absolute_links(html: &str, base: &str) -> String {
    if !html.contains('<') {
        return html.to_string();
    }
    let mut out = String::with_capacity(html.len());
    let mut scanner = Scanner::new(html);
    let mut from = 0;
    while let Some(token) = scanner.next() {
        let source = html.get(from..scanner.offset()).unwrap_or_default();
        match token {
            Token::Start { attributes, .. } => push_absolute_tag(source, attributes, base, &mut out),
            _ => out.push_str(source),
        }
        from = scanner.offset();
    }
    out
}

fn push_absolute_tag(source: &str, attributes: &str, base: &str, out: &mut String) {
    let mut from = 0;
    for (name, value) in Attributes::new(attributes) {
        let is_address = ["href", "src", "poster"].iter().any(|n| name.eq_ignore_ascii_case(n));
        if !is_address || value.trim().is_empty() || value.trim_start().starts_with('#') {
            continue;
        }
        // The value is a slice of the tag: its place is found from the place of the two.
        let Some(at) = offset_in(source, value) else {
            continue;
        };
        if let Some(absolute) = address::join(base, decoded(value).trim())
            && let Some(before) = source.get(from..at)
        {
            out.push_str(before);
            let quoted = source.get(..at).is_some_and(|b| b.ends_with(['"', '\'']));
            if !quoted {
                out.push('"');
            }
            out.push_str(&absolute.replace('&', "&amp;").replace('"', "%22").replace('\'', "%27"));
            if !quoted {
                out.push('"');
            }
            from = at + value.len();
        }
    }
    out.push_str(source.get(from..).unwrap_or_default());
}

fn offset_in(whole: &str, part: &str) -> Option<usize> {
    let at = (part.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
    (at + part.len() <= whole.len()).then_some(at)
}

/// Elements whose inside is no markup.
pub(crate) fn is_raw(name: &str) -> bool {
    name.eq_ignore_ascii_case("script") || name.eq_ignore_ascii_case("style")
}

/// Moves to the end tag of a raw element, or to the end of a text that has none.
pub(crate) fn skip_raw(html: &str, scanner: &mut Scanner<'_>, name: &str) {
    let from = scanner.offset();
    let Some(rest) = html.as_bytes().get(from..) else {
        return;
    };
    let closes =
        |at: usize| rest.get(at + 2..at + 2 + name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name.as_bytes()));
    let found = rest.windows(2).enumerate().find(|(at, pair)| *pair == b"</" && closes(*at));
    scanner.jump(found.map_or(html.len(), |(at, _)| from + at));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_as_a_reader_sees_it() {
        for (html, text) in [
            ("<em>La Voz</em> cierra &amp; calla", "La Voz cierra & calla"),
            ("1 < 2 y <No> más", "1 < 2 y <No> más"),
            ("<p>Uno</p><p>dos</p><script>x < 1</script>", "Uno dos"),
            ("<style>a{}</style>b", "b"),
        ] {
            assert_eq!(text_of(html), text);
        }
    }

    #[test]
    fn links_become_absolute() {
        for (html, absolute) in [
            ("<a href='/x?a=1&amp;b=2'>é</a>", "<a href='https://a.example/x?a=1&amp;b=2'>é</a>"),
            ("<img src=b.jpg alt=x>", "<img src=\"https://a.example/n/b.jpg\" alt=x>"),
            ("<a href=\"#nota\">y</a> 1 < 2", "<a href=\"#nota\">y</a> 1 < 2"),
        ] {
            assert_eq!(with_absolute_links(html, "https://a.example/n/1"), absolute);
        }
    }

    proptest::proptest! {
        #[test]
        fn never_panics(html in ".{0,300}") {
            let _ = text_of(&html);
            let _ = with_absolute_links(&html, "https://a.example/");
        }
    }
}
