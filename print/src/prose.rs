//! Spans as a text that people edit, and back: `**strong**`, `__in italics__`, `[words](address)`, `{en:in English}`.
//! A sign that means itself has `\` before it; what closes nothing means itself too.

use crate::model::Span;

/// Signs that mean something.
const SIGNS: [char; 7] = ['\\', '*', '_', '[', ']', '{', '}'];

/// The text of spans.
pub fn prose(spans: &[Span]) -> String {
    let mut out = String::new();
    for span in joined(spans.iter().cloned()) {
        let words = guarded(&span.text, &SIGNS);
        let words = match &span.href {
            Some(href) => format!("[{words}]({})", guarded(href, &['\\', ')'])),
            None => words,
        };
        let words = span.lang.iter().fold(words, |words, lang| format!("{{{lang}:{words}}}"));
        let words = if span.emphasis { format!("__{words}__") } else { words };
        out.push_str(&if span.strong { format!("**{words}**") } else { words });
    }
    out
}

/// The spans of a text. An address that is not one of the web or of this site leads nowhere.
pub fn spans(text: &str) -> Vec<Span> {
    let mut reader = Reader { rest: text, now: Span::default(), read: Vec::new() };
    while let Some(sign) = reader.rest.chars().next() {
        reader.next(sign);
    }
    reader.flush();
    joined(reader.read.into_iter())
}

/// Neighbours of one manner as one, and none that says nothing.
fn joined(spans: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::new();
    for span in spans.filter(|span| !span.text.is_empty()) {
        match out.last_mut() {
            Some(last) if manner(last) == manner(&span) => last.text.push_str(&span.text),
            _ => out.push(span),
        }
    }
    out
}

fn manner(span: &Span) -> (Option<&str>, Option<&str>, bool, bool) {
    (span.href.as_deref(), span.lang.as_deref(), span.strong, span.emphasis)
}

fn guarded(text: &str, signs: &[char]) -> String {
    text.chars().flat_map(|c| signs.contains(&c).then_some('\\').into_iter().chain([c])).collect()
}

struct Reader<'a> {
    rest: &'a str,
    /// The manner of what is read now, with its words so far.
    now: Span,
    read: Vec<Span>,
}

impl<'a> Reader<'a> {
    fn next(&mut self, sign: char) {
        let rest = self.rest;
        if let Some(rest) = rest.strip_prefix("**") {
            self.flush();
            (self.now.strong, self.rest) = (!self.now.strong, rest);
        } else if let Some(rest) = rest.strip_prefix("__") {
            self.flush();
            (self.now.emphasis, self.rest) = (!self.now.emphasis, rest);
        } else if let Some((lang, rest)) = language(rest).filter(|_| self.now.lang.is_none()) {
            self.flush();
            (self.now.lang, self.rest) = (Some(lang.to_owned()), rest);
        } else if let Some(rest) = rest.strip_prefix('}').filter(|_| self.now.lang.is_some()) {
            self.flush();
            (self.now.lang, self.rest) = (None, rest);
        } else if let Some((words, href, rest)) = link(rest) {
            self.flush();
            let href = Some(href).filter(|href| leads_somewhere(href));
            self.read.push(Span { text: words, href, ..self.now.clone() });
            self.rest = rest;
        } else {
            let (sign, rest) = sign_at(rest, sign);
            self.now.text.push(sign);
            self.rest = rest;
        }
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.now.text);
        self.read.push(Span { text, ..self.now.clone() });
    }
}

/// The sign at the beginning of a text, without the one that guards it, and what follows.
fn sign_at(text: &str, sign: char) -> (char, &str) {
    let after = &text[sign.len_utf8()..];
    match after.chars().next() {
        Some(guarded) if sign == '\\' => (guarded, &after[guarded.len_utf8()..]),
        _ => (sign, after),
    }
}

/// `{en:` at the beginning of a text.
fn language(text: &str) -> Option<(&str, &str)> {
    let (lang, rest) = text.strip_prefix('{')?.split_once(':')?;
    (lang.len() == 2 && lang.bytes().all(|b| b.is_ascii_lowercase())).then_some((lang, rest))
}

/// `[words](address)` at the beginning of a text, with what follows.
fn link(text: &str) -> Option<(String, String, &str)> {
    let (words, rest) = until(text.strip_prefix('[')?, ']')?;
    let (href, rest) = until(rest.strip_prefix('(')?, ')')?;
    (!words.is_empty()).then_some((words, href, rest))
}

/// What stands before a sign that closes, unguarded, and what stands behind it.
fn until(text: &str, close: char) -> Option<(String, &str)> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        if sign == close {
            return Some((out, &rest[sign.len_utf8()..]));
        }
        let (sign, after) = sign_at(rest, sign);
        out.push(sign);
        rest = after;
    }
    None
}

fn leads_somewhere(href: &str) -> bool {
    let is_of_the_site = href.starts_with('/') && !href.starts_with("//");
    is_of_the_site || href.starts_with("https://") || href.starts_with("http://")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_is_read_as_it_is_meant() {
        let read = spans("**[Taller](/a/1)**. Con __énfasis__, {en:in English} y 2 * 3_000 [sic] \\*\\*");
        let said: Vec<&str> = read.iter().map(|span| span.text.as_str()).collect();
        assert_eq!(said, ["Taller", ". Con ", "énfasis", ", ", "in English", " y 2 * 3_000 [sic] **"]);
        assert!(read[0].strong && read[0].href.as_deref() == Some("/a/1"));
        assert!(read[2].emphasis && read[4].lang.as_deref() == Some("en"));
    }

    #[test]
    fn no_address_leads_to_a_script_or_out_of_the_web() {
        for odd in ["javascript:alert`1`", "//otra.example", "data:text/html,x", "", "ftp://x"] {
            let read = spans(&format!("[palabras]({odd})"));
            assert_eq!((read[0].text.as_str(), &read[0].href), ("palabras", &None), "{odd}");
        }
    }

    fn span() -> impl Strategy<Value = Span> {
        let href = prop::option::of("https?://[a-z.()\\\\?=&/]{1,12}");
        let lang = prop::option::of("[a-z]{2}");
        ("[a-zñ *_\\[\\](){}:\\\\]{0,12}", href, lang, any::<bool>(), any::<bool>())
            .prop_map(|(text, href, lang, strong, emphasis)| Span { text, href, of: None, lang, strong, emphasis })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(told in prop::collection::vec(span(), 0..6)) {
            prop_assert_eq!(spans(&prose(&told)), joined(told.into_iter()));
        }

        #[test]
        fn any_text_is_read_and_what_is_read_stays(text in "(?s).{0,80}") {
            let read = spans(&text);
            prop_assert_eq!(spans(&prose(&read)), read);
        }
    }
}
