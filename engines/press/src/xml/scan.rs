//! Text into tags and what stands between them. Serves XML and HTML alike, never fails, and
//! reads each byte a bounded number of times.

/// One piece of markup; all parts are slices of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// Anything that is no markup, a lone `<` included; entities are not decoded.
    Text(&'a str),
    /// What stands inside `<![CDATA[ … ]]>`.
    Cdata { inner: &'a str },
    /// A comment, processing instruction, declaration or document type.
    Aside(&'a str),
    /// `<name attributes>`, `empty` when it ends in `/>`.
    Start { name: &'a str, attributes: &'a str, empty: bool },
    /// `</name>`
    End { name: &'a str },
}

/// Walks a text token by token.
pub(crate) struct Scanner<'a> {
    text: &'a str,
    at: usize,
    /// Where the next closing mark of each kind stands, so that a text full of openings is not
    /// searched again for each; `usize::MAX` once there is none.
    ahead: [usize; 4],
}

/// What opens a CDATA section.
const CDATA_OPENING: &str = "<![CDATA[";
const COMMENT: usize = 0;
const CDATA: usize = 1;
const BRACKET: usize = 2;
const INSTRUCTION: usize = 3;

impl<'a> Scanner<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Scanner { text, at: 0, ahead: [0; 4] }
    }

    /// Byte offset of what comes next.
    pub(crate) fn offset(&self) -> usize {
        self.at
    }

    /// Goes on at `offset`, which is moved forward to the next character boundary.
    pub(crate) fn jump(&mut self, offset: usize) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset += 1;
        }
        self.at = offset;
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn markup(&mut self) -> Option<Token<'a>> {
        let rest = self.rest();
        let bytes = rest.as_bytes();
        match bytes.get(1)? {
            b'!' if rest.starts_with("<!--") => {
                let length = match self.find(COMMENT, 4, "-->") {
                    Some(end) => end + 3,
                    // A comment that never ends hides its opening only, not the whole feed.
                    None => 4,
                };
                Some(Token::Aside(self.take(length)))
            }
            b'!' if starts_with_no_case(rest, CDATA_OPENING) => {
                let from = CDATA_OPENING.len();
                let inner = self.find(CDATA, from, "]]>").and_then(|end| rest.get(from..end));
                Some(match inner.filter(|inner| !runs_into_the_next_entry(inner)) {
                    Some(inner) => {
                        self.take(from + inner.len() + 3);
                        Token::Cdata { inner }
                    }
                    // One that was never closed hides its opening only, not the whole feed.
                    None => Token::Aside(self.take(from)),
                })
            }
            b'!' => {
                let length = self.declaration_length(rest);
                Some(Token::Aside(self.take(length)))
            }
            b'?' => {
                let end = self.find(INSTRUCTION, 2, ">")?;
                Some(Token::Aside(self.take(end + 1)))
            }
            b'/' => {
                let name_length = name_length(rest.get(2..)?);
                if name_length == 0 {
                    return None;
                }
                let name = rest.get(2..2 + name_length)?;
                let tail = bytes.get(2 + name_length..)?;
                // `</rss` cut at the end, or run into the next tag, still closes.
                let length = match tail.iter().position(|&b| b == b'>' || b == b'<') {
                    Some(at) if tail.get(at) == Some(&b'>') => 2 + name_length + at + 1,
                    Some(at) => 2 + name_length + at,
                    None => bytes.len(),
                };
                self.take(length);
                Some(Token::End { name })
            }
            _ => {
                let name_length = name_length(rest.get(1..)?);
                if name_length == 0 {
                    return None;
                }
                let name = rest.get(1..1 + name_length)?;
                let (inside, length) = tag_length(bytes, 1 + name_length)?;
                let attributes = rest.get(1 + name_length..inside)?;
                self.take(length);
                let empty = attributes.trim_end().ends_with('/');
                let attributes = if empty { attributes.trim_end().trim_end_matches('/') } else { attributes };
                Some(Token::Start { name, attributes, empty })
            }
        }
    }

    /// Length of `<!DOCTYPE …>` with its inner `[ … ]`.
    fn declaration_length(&mut self, rest: &str) -> usize {
        let Some(plain_end) = rest.find('>') else {
            return rest.len();
        };
        let has_bracket = rest.get(..plain_end).is_some_and(|r| r.contains('['));
        match has_bracket.then(|| self.find(BRACKET, 2, "]")).flatten() {
            Some(bracket) if bracket > plain_end => {
                rest.get(bracket..).and_then(|r| r.find('>')).map_or(rest.len(), |at| bracket + at + 1)
            }
            _ => plain_end + 1,
        }
    }

    /// Where, from the present place, the next `mark` begins, if not before `from`.
    fn find(&mut self, which: usize, from: usize, mark: &str) -> Option<usize> {
        let known = self.ahead.get_mut(which)?;
        if *known < self.at + from {
            let sought = self.text.get(self.at + from..)?;
            *known = sought.find(mark).map_or(usize::MAX, |at| self.at + from + at);
        }
        (*known != usize::MAX).then(|| *known - self.at)
    }

    fn take(&mut self, length: usize) -> &'a str {
        let start = self.at;
        self.jump(start + length);
        self.text.get(start..self.at).unwrap_or_default()
    }
}

impl<'a> Iterator for Scanner<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let rest = self.rest();
        if rest.is_empty() {
            return None;
        }
        if rest.starts_with('<')
            && let Some(token) = self.markup()
        {
            return Some(token);
        }
        let length = match rest.bytes().skip(1).position(|b| b == b'<') {
            Some(at) => at + 1,
            None => rest.len(),
        };
        Some(Token::Text(self.take(length)))
    }
}

/// Where the inside of a start tag ends, and where the tag ends. `>` inside quotes does not end
/// it; a quote that runs into the next `<` was a stray one. None where the text ends first.
fn tag_length(bytes: &[u8], from: usize) -> Option<(usize, usize)> {
    let mut quote = None;
    let mut first_inside_quote = None;
    let mut before = b' ';
    for (at, &byte) in bytes.iter().enumerate().skip(from) {
        match (quote, byte) {
            (None, b'>') => return Some((at, at + 1)),
            (None, b'<') => return Some((at, at)),
            // A quote opens a value only after `=`; elsewhere (`title="a"">`) it is a stray one.
            (None, b'"' | b'\'') if before == b'=' => {
                quote = Some(byte);
                first_inside_quote = None;
            }
            (Some(open), _) if byte == open => quote = None,
            (Some(_), b'>') if first_inside_quote.is_none() => first_inside_quote = Some(at),
            (Some(_), b'<') => {
                let end = first_inside_quote?;
                return Some((end, end + 1));
            }
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
    }
    first_inside_quote.map(|end| (end, end + 1))
}

/// Whether a CDATA section holds the end of its entry and the beginning of another section: then
/// its own end was forgotten.
fn runs_into_the_next_entry(inner: &str) -> bool {
    inner.split_once(CDATA_OPENING).is_some_and(|(before, _)| before.contains("</item>") || before.contains("</entry>"))
}

fn name_length(text: &str) -> usize {
    let mut letters = text.char_indices();
    match letters.next() {
        Some((_, c)) if c.is_alphabetic() || c == '_' => {}
        _ => return 0,
    }
    letters.find(|(_, c)| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'))).map_or(text.len(), |(at, _)| at)
}

fn starts_with_no_case(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|t| t.eq_ignore_ascii_case(start))
}

/// Walks the attributes of a start tag: name and value as written, entities not decoded.
pub(crate) struct Attributes<'a> {
    rest: &'a str,
}

impl<'a> Attributes<'a> {
    pub(crate) fn new(attributes: &'a str) -> Self {
        Attributes { rest: attributes }
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<(&'a str, &'a str)> {
        let rest = self.rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '/' | '='));
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let Some(after) = after.trim_start().strip_prefix('=') else {
            self.rest = after;
            return Some((name, ""));
        };
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, tail) = match quote {
            Some(quote) => {
                let inner = after.get(1..).unwrap_or_default();
                inner.split_once(quote).unwrap_or((inner, ""))
            }
            None => {
                let end = after.find(char::is_whitespace).unwrap_or(after.len());
                after.split_at(end)
            }
        };
        self.rest = tail;
        Some((name, value))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn start(text: &str) -> (String, Vec<(String, String)>) {
        match Scanner::new(text).next() {
            Some(Token::Start { name, attributes, .. }) => {
                (name.to_string(), Attributes::new(attributes).map(|(n, v)| (n.to_string(), v.to_string())).collect())
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn attributes_in_every_spelling() {
        let (name, attributes) = start(r#"<enclosure url="a>b" type = 'x/y' bare size=3 />"#);
        assert_eq!(name, "enclosure");
        let expected = [("url", "a>b"), ("type", "x/y"), ("bare", ""), ("size", "3")];
        let expected: Vec<_> = expected.iter().map(|(n, v)| (n.to_string(), v.to_string())).collect();
        assert_eq!(attributes, expected);
    }

    #[test]
    fn stray_quote_ends_with_its_tag() {
        let tokens: Vec<_> = Scanner::new(r#"<a href="x"">y</a>"#).collect();
        assert_eq!(tokens.len(), 3);
        assert_eq!(tokens.get(1), Some(&Token::Text("y")));
    }

    #[test]
    fn lone_brackets_are_text() {
        let tokens: Vec<_> = Scanner::new("1 < 2 <3 <").collect();
        assert!(tokens.iter().all(|t| matches!(t, Token::Text(_))));
    }

    #[test]
    fn cut_end_tag_still_closes() {
        assert_eq!(Scanner::new("</rss").next(), Some(Token::End { name: "rss" }));
        let tokens: Vec<_> = Scanner::new("</item<item>").collect();
        assert_eq!(tokens.first(), Some(&Token::End { name: "item" }));
        assert_eq!(tokens.len(), 2);
    }

    #[test]
    fn a_cdata_section_never_closed_hides_its_opening_only() {
        let tokens: Vec<_> = Scanner::new("<![CDATA[a</item>").collect();
        assert_eq!(tokens, [Token::Aside("<![CDATA["), Token::Text("a"), Token::End { name: "item" }]);
        let tokens: Vec<_> = Scanner::new("<![CDATA[a</item><![CDATA[b]]>").collect();
        assert_eq!(tokens.last(), Some(&Token::Cdata { inner: "b" }));
        assert_eq!(tokens.len(), 4);
    }

    proptest::proptest! {
        #[test]
        fn never_panics_and_always_ends(text in ".{0,400}") {
            let mut scanner = Scanner::new(&text);
            let mut before = 0;
            while scanner.next().is_some() {
                assert!(scanner.offset() > before);
                before = scanner.offset();
            }
            assert_eq!(before, text.len());
        }

        #[test]
        fn markup_soup_ends(text in "[<>/!\\[\\]\"'=a-c \\-?:é]{0,200}") {
            for token in Scanner::new(&text) {
                if let Token::Start { attributes, .. } = token {
                    let _ = Attributes::new(attributes).count();
                }
            }
        }
    }
}
