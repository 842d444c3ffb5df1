//! A draft read as an article is, to be told as advice. Nothing of it is kept.

use reading::{Flags, Mark, Reader, Reading, TermList, Text, Within};

use crate::kept::whole::Whole;
use crate::lists::compiled::{Compiled, names_of};
use crate::shown::marks::{Found, apart};

/// Words of a draft that are read at most.
pub const MOST_WORDS: usize = 20_000;
/// A draft without blank lines whose lines are longer than this has a paragraph on each line; shorter ones were broken by
/// a program.
const LONG_LINE: usize = 120;

/// What a person is about to publish.
#[derive(Clone, Default)]
pub struct Draft {
    /// The headline.
    pub title: String,
    /// The body, paragraphs parted by a blank line.
    pub text: String,
}

/// What is read of it.
pub struct Advised {
    /// The draft.
    pub draft: Draft,
    /// The language in which it was read.
    pub language: String,
    /// Marks by the place of the list that made them.
    marks: Vec<(usize, Mark, String)>,
    /// Who speaks and who is named.
    pub whole: Whole,
    /// What an editor would look at.
    pub flags: Flags,
}

impl Draft {
    /// As it was typed.
    pub fn typed(title: &str, text: &str) -> Draft {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        let letters: usize = lines.iter().map(|line| line.chars().count()).sum();
        let text = match !text.contains("\n\n") && letters > LONG_LINE * lines.len() {
            true => lines.join("\n\n"),
            false => text,
        };
        Draft { title: title.trim().to_owned(), text: text.trim().to_owned() }
    }

    /// Is it longer than what is read at once?
    pub fn is_too_long(&self) -> bool {
        self.title.split_whitespace().chain(self.text.split_whitespace()).nth(MOST_WORDS).is_some()
    }
}

/// Reads a draft with these lists. Burns CPU.
pub fn advise(lists: &[Compiled], draft: Draft) -> Advised {
    let title = Some(draft.title.as_str()).filter(|title| !title.is_empty());
    let text = Text { title, text: &draft.text, language: None };
    let mut marks = Vec::new();
    let names = names_of(lists);
    // people and places by the names that the lists have; all of that is found without any terms
    let named = (!names.is_empty()).then(|| Reader::new(&TermList::default()).with_names(&names));
    let mut first: Option<Reading> = named.map(|reader| reader.read(&text));
    for (place, list) in lists.iter().enumerate() {
        let mut reading = list.reader.read(&text);
        let terms = std::mem::take(&mut reading.terms);
        marks.extend(terms.into_iter().map(|mark| (place, mark, list.reader.version())));
        first.get_or_insert(reading);
    }
    let reading = first.unwrap_or_else(|| Reader::new(&TermList::default()).read(&text));
    Advised { whole: Whole::from(&reading), flags: reading.flags, language: reading.language, marks, draft }
}

impl Advised {
    /// The marks, with the lists that made them.
    pub fn found<'a>(&self, lists: &'a [Compiled]) -> Vec<Found<'a>> {
        let found = self.marks.iter().filter_map(|(place, mark, reader)| {
            let list = lists.get(*place)?;
            if list.is_shadowed(&mark.term_id, lists) {
                return None;
            }
            Some(Found {
                list,
                term_id: mark.term_id.clone(),
                surface: mark.surface.clone(),
                in_title: mark.within == Within::Title,
                start: mark.span.start,
                end: mark.span.end,
                voice: Some(mark.voice),
                reader: reader.clone(),
            })
        });
        apart(found.collect())
    }

    /// Was it read? A language without lexicon gives neither marks nor voices.
    pub fn is_read(&self) -> bool {
        ["es", "pt", "fr", "en"].contains(&self.language.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_paragraphs_and_short_ones_are_not() {
        let long = "palabra ".repeat(30);
        assert_eq!(Draft::typed("", &format!("{long}\r\n{long}")).text.split("\n\n").count(), 2);
        assert_eq!(Draft::typed(" T ", "una línea\ncortada").text, "una línea\ncortada");
        assert_eq!(Draft::typed(" T ", "").title, "T");
        assert!(!Draft::typed("", &"a ".repeat(MOST_WORDS)).is_too_long());
        assert!(Draft::typed("", &"a ".repeat(MOST_WORDS + 1)).is_too_long());
    }
}
