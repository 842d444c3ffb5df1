use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::Document as File;
use pdf_extract::{ConvertToFmt, PlainTextOutput, output_doc_page};

use crate::model::{Document, Page};
use crate::prose::single;
use crate::{Kind, Limits, Refusal, pdf_facts, pdf_labels};

/// Nodes above a page; more is a circle.
const MOST_PARENTS: usize = 256;

/// The text of each page of a PDF, in order, and what it says of itself.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, Refusal> {
    let file = open(bytes)?;
    let pages = file.get_pages();
    if pages.len() > limits.pages {
        return Err(Refusal::TooLarge);
    }
    if pages.values().any(|id| is_endless(&file, *id)) {
        return Err(Refusal::Broken);
    }
    let (mut texts, mut left, mut unread) = (Vec::with_capacity(pages.len()), limits.text, Vec::new());
    for number in pages.into_keys() {
        let mut raw = Bounded { text: String::new(), left, is_full: false };
        let read = catch_unwind(AssertUnwindSafe(|| {
            output_doc_page(&file, &mut PlainTextOutput::new(&mut raw), number).is_ok()
        }));
        if raw.is_full {
            return Err(Refusal::TooLarge);
        }
        if !read.unwrap_or(false) {
            unread.push(number);
        }
        left = raw.left;
        texts.push(tidy(&raw.text));
    }
    if texts.is_empty() || unread.len() == texts.len() {
        return Err(Refusal::Broken);
    }
    let labels = pdf_labels::labels(&file, texts.len());
    let pages = labels.into_iter().zip(texts).map(|(label, text)| Page { label, text }).collect();
    let mut document = Document::of(Kind::Pdf, pages);
    pdf_facts::fill(&file, limits, &mut document);
    if !unread.is_empty() {
        let count = unread.len();
        let first = unread[0];
        document.warn(
            "page-broken",
            format!("{count} pages could not be read to their end, the first of them page {first}"),
        );
    }
    Ok(document)
}

fn open(bytes: &[u8]) -> Result<File, Refusal> {
    let mut file = File::load_mem(bytes).map_err(|error| match error {
        lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_) | lopdf::Error::UnsupportedSecurityHandler(_) => {
            Refusal::Encrypted
        }
        _ => Refusal::Broken,
    })?;
    // what opens with no password has lost its lock by now
    if file.trailer.has(b"Encrypt") && file.decrypt("").is_err() {
        return Err(Refusal::Encrypted);
    }
    Ok(file)
}

/// Do the nodes above a page go round in a circle? Who looks there for what a page inherits would never end.
fn is_endless(file: &File, page: lopdf::ObjectId) -> bool {
    let mut node = page;
    for _ in 0..MOST_PARENTS {
        let parent =
            file.get_dictionary(node).and_then(|node| node.get(b"Parent")).and_then(|parent| parent.as_reference());
        match parent {
            Ok(parent) => node = parent,
            Err(_) => return false,
        }
    }
    true
}

/// Takes text up to a limit.
struct Bounded {
    text: String,
    left: usize,
    is_full: bool,
}

impl fmt::Write for &mut Bounded {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let Some(left) = self.left.checked_sub(text.len()) else {
            self.is_full = true;
            return Err(fmt::Error);
        };
        self.left = left;
        self.text.push_str(text);
        Ok(())
    }
}

impl<'a> ConvertToFmt for &'a mut Bounded {
    type Writer = &'a mut Bounded;

    fn convert(self) -> Self::Writer {
        self
    }
}

/// One space between words; a word cut at a line's end is whole again.
fn tidy(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    for line in raw.lines() {
        let line = letters(&single(line));
        if line.is_empty() {
            continue;
        }
        let cut = text.strip_suffix('-').is_some_and(|left| left.ends_with(char::is_alphabetic))
            && line.starts_with(char::is_lowercase);
        if cut {
            text.pop();
        } else if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&line);
    }
    text
}

/// Signs that printers set for two or three letters, as those letters: nobody searches for `oﬁcina` with one sign.
fn letters(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    for c in line.chars() {
        match c {
            '\u{fb00}' => text.push_str("ff"),
            '\u{fb01}' => text.push_str("fi"),
            '\u{fb02}' => text.push_str("fl"),
            '\u{fb03}' => text.push_str("ffi"),
            '\u{fb04}' => text.push_str("ffl"),
            '\u{fb05}' | '\u{fb06}' => text.push_str("st"),
            c => text.push(c),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cut_at_line_ends_are_joined_and_spaces_are_single() {
        assert_eq!(tidy("la  migra-\n\nción  sigue\nhoy"), "la migración sigue\nhoy");
    }
    #[test]
    fn joined_letters_are_letters() {
        assert_eq!(tidy("la o\u{fb01}cina e\u{fb03}caz"), "la oficina efficaz");
    }
}
