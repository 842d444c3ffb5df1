//! What higher rooms add to an article's page: Watch shows the text and does not know who reads it.

use std::collections::HashMap;

use anyhow::Result;
use futures_util::future::BoxFuture;
use platform::db::{Db, Statement};
use platform::words::Speech;

use crate::model::Version;

/// Somebody who reads articles and marks their text.
pub trait ReadArticle: Send + Sync {
    /// Identifiers of the terms marked in these versions, by version; one without any may be missing.
    fn terms_of<'a>(
        &'a self,
        db: &'a Db,
        versions: &'a [String],
    ) -> BoxFuture<'a, Result<HashMap<String, Vec<String>>>>;
    /// The reading of a version as one observatory sees it, in words of a language; `whole`: with what is told to those alone
    /// who see the whole text, such as what is quoted in it and who is named.
    fn read<'a>(
        &'a self,
        db: &'a Db,
        speech: &'a Speech,
        observatory_id: &'a str,
        version: &'a Version,
        whole: bool,
    ) -> BoxFuture<'a, Result<ArticleReader>>;
    /// The terms marked in most articles since a day, among these countries' press (all where none is named).
    fn most_marked<'a>(
        &'a self,
        db: &'a Db,
        observatory_id: &'a str,
        since: &'a str,
        countries: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<TermUse>>>;
    /// The names of terms for lists and filters; those not known are missing.
    fn term_names<'a>(&'a self, db: &'a Db, terms: &'a [String]) -> BoxFuture<'a, Result<HashMap<String, String>>>;
    /// The statements that remove all that was made of a page's versions, while these are still there.
    fn forget(&self, page_id: &str) -> Vec<Statement>;
}

/// In how many articles a term was marked.
#[derive(Clone, Debug)]
pub struct TermUse {
    /// The term.
    pub label: String,
    /// Its language.
    pub language: String,
    /// What the guides say instead, in the same language.
    pub better: String,
    /// Page of the term.
    pub href: String,
    /// Articles.
    pub articles: i64,
}

/// What a reader says of one article.
#[derive(Clone, Debug, Default)]
pub struct ArticleReader {
    /// Marks in title and text, in order, not overlapping.
    pub marks: Vec<TextMark>,
    /// Blocks of the side column: heading and lines of plain text.
    pub rail: Vec<(String, Vec<String>)>,
    /// One line for cards and citations.
    pub summary: Option<String>,
}

/// One mark, with the note that it opens.
#[derive(Clone, Debug)]
pub struct TextMark {
    /// In the title, or in the text.
    pub in_title: bool,
    /// First code point.
    pub start: usize,
    /// One after the last code point.
    pub end: usize,
    /// The words as they stand.
    pub surface: String,
    /// Class of the mark: `term`, `term-quote`, `term-crit`.
    pub class: &'static str,
    /// The manner in a word, for those who do not see the line.
    pub manner: String,
    /// What to say instead.
    pub better: String,
    /// Why.
    pub reason: String,
    /// Guides: text and address.
    pub sources: Vec<(String, Option<String>)>,
    /// The rule and the version that made it.
    pub provenance: String,
    /// Page of the term.
    pub href: String,
}

/// A paragraph cut into plain and marked pieces.
#[derive(Clone, Debug, Default)]
pub struct MarkedText {
    /// Pieces of text; with the number of the mark, from 1, where marked.
    pub pieces: Vec<(String, Option<usize>)>,
    /// Numbers of the marks whose notes stand after this paragraph.
    pub notes: Vec<usize>,
}

impl MarkedText {
    /// Cuts a text into paragraphs and marks them. `marks` must be in order; one that does not fit is left out.
    pub fn paragraphs(text: &str, marks: &[TextMark], first_number: usize) -> Vec<MarkedText> {
        let letters: Vec<char> = text.chars().collect();
        let mut out = vec![MarkedText::default()];
        let mut at = 0;
        for (number, mark) in marks.iter().enumerate() {
            if mark.start < at || mark.end > letters.len() || mark.start >= mark.end {
                continue;
            }
            push_plain(&mut out, &letters[at..mark.start]);
            let surface: String = letters[mark.start..mark.end].iter().collect();
            if let Some(last) = out.last_mut() {
                last.pieces.push((surface, Some(first_number + number)));
                last.notes.push(first_number + number);
            }
            at = mark.end;
        }
        push_plain(&mut out, &letters[at..]);
        out.retain(|paragraph| paragraph.pieces.iter().any(|(text, _)| !text.trim().is_empty()));
        out
    }
}

fn push_plain(out: &mut Vec<MarkedText>, letters: &[char]) {
    let text: String = letters.iter().collect();
    for (at, part) in text.split("\n\n").enumerate() {
        if at > 0 {
            out.push(MarkedText::default());
        }
        if let (Some(last), false) = (out.last_mut(), part.is_empty()) {
            last.pieces.push((part.to_owned(), None));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(start: usize, end: usize) -> TextMark {
        TextMark {
            in_title: false,
            start,
            end,
            surface: String::new(),
            class: "term",
            manner: String::new(),
            better: String::new(),
            reason: String::new(),
            sources: Vec::new(),
            provenance: String::new(),
            href: String::new(),
        }
    }

    #[test]
    fn a_text_is_cut_at_marks_and_paragraphs_and_nothing_is_lost() {
        let text = "Señalan a los ilegales.\n\nOtra línea 😀 con sin papeles.";
        let at = |needle: &str| {
            let byte = text.find(needle).expect("there");
            let start = text[..byte].chars().count();
            mark(start, start + needle.chars().count())
        };
        let paragraphs = MarkedText::paragraphs(text, &[at("ilegales"), at("sin papeles")], 1);
        assert_eq!(paragraphs.len(), 2);
        assert_eq!(paragraphs[0].notes, vec![1]);
        assert_eq!(paragraphs[1].notes, vec![2]);
        let joined: Vec<String> =
            paragraphs.iter().map(|p| p.pieces.iter().map(|(t, _)| t.as_str()).collect()).collect();
        assert_eq!(joined.join("\n\n"), text);
        assert_eq!(MarkedText::paragraphs("corto", &[mark(2, 99)], 1)[0].pieces, vec![("corto".to_owned(), None)]);
    }
}
