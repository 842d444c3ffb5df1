//! What an element says: its inner text with markup read, or its markup kept.

use super::{Scanner, Token, decode_into};

/// The inner text with references read once and CDATA sections opened. Tags inside, if any, stay
/// as they are written: escaped or not, they are the author's HTML.
pub(crate) fn inner_text(inner: &str) -> String {
    if !has_entity_or_cdata(inner) {
        return inner.to_string();
    }
    let mut out = String::with_capacity(inner.len());
    let mut scanner = Scanner::new(inner);
    let mut from = 0;
    while let Some(token) = scanner.next() {
        let source = inner.get(from..scanner.offset()).unwrap_or_default();
        from = scanner.offset();
        match token {
            Token::Text(text) => {
                decode_into(text, &mut out);
            }
            Token::Cdata { inner } => out.push_str(inner),
            Token::Aside(_) => {}
            Token::Start { .. } | Token::End { .. } => out.push_str(source),
        }
    }
    out
}

/// The inner markup as HTML: tags and references as written, without namespace prefixes on tags.
/// CDATA sections are opened, escaped where the format is XHTML (`escape_cdata`).
pub(crate) fn inner_markup(inner: &str, escape_cdata: bool) -> String {
    let mut out = String::with_capacity(inner.len());
    let mut scanner = Scanner::new(inner);
    let mut from = 0;
    while let Some(token) = scanner.next() {
        let source = inner.get(from..scanner.offset()).unwrap_or_default();
        from = scanner.offset();
        match token {
            Token::Text(text) => out.push_str(text),
            Token::Cdata { inner } if escape_cdata => out.push_str(&escaped(inner)),
            Token::Cdata { inner } => out.push_str(inner),
            Token::Aside(_) => {}
            Token::Start { name, .. } | Token::End { name } => match name.split_once(':') {
                Some((prefix, _)) => {
                    let mark = if source.starts_with("</") { "</" } else { "<" };
                    out.push_str(mark);
                    out.push_str(source.get(mark.len() + prefix.len() + 1..).unwrap_or_default());
                }
                None => out.push_str(source),
            },
        }
    }
    out
}

/// Whether reading the text would change anything.
pub(crate) fn has_entity_or_cdata(text: &str) -> bool {
    text.contains('&') || text.contains("<!") || text.contains("<?")
}

/// Plain text as HTML.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cdata_and_references_are_read_once() {
        assert_eq!(inner_text("a<![CDATA[<b>&amp;]]]]><![CDATA[>]]> &amp;lt;"), "a<b>&amp;]]> &lt;");
    }

    #[test]
    fn markup_loses_prefixes_only() {
        let inner = "<h:div>A &lt; <h:br/><![CDATA[<]]></h:div>";
        assert_eq!(inner_markup(inner, true), "<div>A &lt; <br/>&lt;</div>");
    }
}
