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
    let mut reader = Reader::of(text);
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
    /// Where words that lead somewhere end, and where the address does.
    words: Closing<'a>,
    address: Closing<'a>,
}

impl<'a> Reader<'a> {
    /// Of a text of which nothing is read yet.
    fn of(text: &'a str) -> Reader<'a> {
        let closing = |sign| Closing { sign, found: text };
        Reader { rest: text, now: Span::default(), read: Vec::new(), words: closing(']'), address: closing(')') }
    }

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
        } else if let Some((words, href, rest)) = self.link(rest) {
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

    /// `[words](address)` at the beginning of a text, with what follows.
    fn link(&mut self, text: &'a str) -> Option<(String, String, &'a str)> {
        let words = text.strip_prefix('[')?;
        let behind = self.words.next_in(words)?;
        let address = behind.strip_prefix("](").filter(|_| behind.len() < words.len())?;
        let rest = self.address.next_in(address)?;
        let (words, href) = (&words[..words.len() - behind.len()], &address[..address.len() - rest.len()]);
        Some((unguarded(words), unguarded(href), &rest[1..]))
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.now.text);
        self.read.push(Span { text, ..self.now.clone() });
    }
}

/// A sign that closes. It is looked for once, however many that open wait for it: of a text of forty thousand that open nothing
/// each would read on to the end.
struct Closing<'a> {
    sign: char,
    /// The text from where the sign was found last; empty where none followed.
    found: &'a str,
}

impl<'a> Closing<'a> {
    /// The text from the next one on that nothing guards; none where none follows.
    fn next_in(&mut self, text: &'a str) -> Option<&'a str> {
        if self.found.len() > text.len() {
            let mut rest = text;
            while let Some(sign) = rest.chars().next().filter(|sign| *sign != self.sign) {
                rest = sign_at(rest, sign).1;
            }
            self.found = rest;
        }
        Some(self.found).filter(|found| !found.is_empty())
    }
}

/// A text without the signs that guard others.
fn unguarded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let (sign, after) = sign_at(rest, sign);
        out.push(sign);
        rest = after;
    }
    out
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
    let (lang, rest) = text.strip_prefix('{')?.split_at_checked(2)?;
    let rest = rest.strip_prefix(':')?;
    lang.bytes().all(|b| b.is_ascii_lowercase()).then_some((lang, rest))
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

    #[test]
    fn signs_that_open_nothing_stand_as_they_are_however_many() {
        for open in ["[", "[]", "[a](", "[](", "{", "{en", "[a]"] {
            let text = open.repeat(40_000 / open.len());
            let read = spans(&text);
            assert!(read.len() == 1 && read[0].text == text && read[0].href.is_none(), "{open}");
        }
    }

    /// A link as it is read by itself: on to the sign that closes, from each that opens.
    fn plain_link(text: &str) -> Option<(String, String, &str)> {
        let (words, rest) = until(text.strip_prefix('[')?, ']')?;
        let (href, rest) = until(rest.strip_prefix('(')?, ')')?;
        (!words.is_empty()).then_some((words, href, rest))
    }

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

    fn span() -> impl Strategy<Value = Span> {
        let href = prop::option::of("https?://[a-z.()\\\\?=&/]{1,12}");
        let lang = prop::option::of("[a-z]{2}");
        ("[a-zñ *_\\[\\](){}:\\\\]{0,12}", href, lang, any::<bool>(), any::<bool>())
            .prop_map(|(text, href, lang, strong, emphasis)| Span { text, href, of: None, lang, strong, emphasis })
    }

    proptest! {
        #[test]
        fn a_link_is_read_as_if_each_sign_were_looked_for_anew(text in "[\\[\\]()añ*\\\\]{0,60}") {
            let mut reader = Reader::of(&text);
            while let Some(sign) = reader.rest.chars().next() {
                let rest = reader.rest;
                prop_assert_eq!(reader.link(rest), plain_link(rest));
                reader.next(sign);
            }
        }

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
