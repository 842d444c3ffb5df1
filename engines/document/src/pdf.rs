use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::Document;

/// What a file may cost. Time and memory are the caller's to bound.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Pages.
    pub pages: usize,
    /// Bytes of text of all pages.
    pub text: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { bytes: 100 << 20, pages: 3000, text: 20 << 20 }
    }
}

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Beyond a limit.
    TooLarge,
    /// Opens with a password only.
    Encrypted,
    /// Not well-formed.
    Broken,
    /// Not a kind that is read.
    NotRead,
}

/// The text of each page of a PDF, in order.
pub fn pages(bytes: &[u8], limits: &Limits) -> Result<Vec<String>, Refusal> {
    if bytes.len() > limits.bytes {
        return Err(Refusal::TooLarge);
    }
    if !bytes.starts_with(b"%PDF-") {
        return Err(Refusal::NotRead);
    }
    catch_unwind(AssertUnwindSafe(|| read(bytes, limits))).unwrap_or(Err(Refusal::Broken))
}

fn read(bytes: &[u8], limits: &Limits) -> Result<Vec<String>, Refusal> {
    let mut file = Document::load_mem(bytes).map_err(|_| Refusal::Broken)?;
    if file.is_encrypted() && file.decrypt("").is_err() {
        return Err(Refusal::Encrypted);
    }
    let numbers: Vec<u32> = file.get_pages().into_keys().take(limits.pages.saturating_add(1)).collect();
    if numbers.len() > limits.pages {
        return Err(Refusal::TooLarge);
    }
    let (mut pages, mut total) = (Vec::with_capacity(numbers.len()), 0usize);
    for number in numbers {
        let mut raw = String::new();
        let mut out = pdf_extract::PlainTextOutput::new(&mut raw);
        pdf_extract::output_doc_page(&file, &mut out, number).map_err(|_| Refusal::Broken)?;
        total = total.saturating_add(raw.len());
        if total > limits.text {
            return Err(Refusal::TooLarge);
        }
        pages.push(tidy(&raw));
    }
    Ok(pages)
}

/// One space between words; a word cut at a line's end is whole again.
fn tidy(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    for line in raw.lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cut_at_line_ends_are_joined_and_spaces_are_single() {
        assert_eq!(tidy("la  migra-\n\nción  sigue\nhoy"), "la migración sigue\nhoy");
    }

    proptest::proptest! {
        #[test]
        fn never_panics(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400)) {
            let _ = pages(&[b"%PDF-1.7\n".as_slice(), &bytes].concat(), &Limits::default());
        }
    }
}
