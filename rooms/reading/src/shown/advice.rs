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
/// Letters of a first line that may be a headline.
const MOST_HEADLINE: usize = 160;

/// What a person is about to publish.
#[derive(Clone, Default)]
pub struct Draft {
    /// The headline.
    pub title: String,
    /// The body, paragraphs parted by a blank line.
    pub text: String,
    /// Was the headline found as the first line of what was pasted?
    pub has_found_headline: bool,
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
    /// As it was typed. A draft pasted whole has its headline as its first line.
    pub fn typed(title: &str, text: &str) -> Draft {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let title = title.trim();
        match headline(&text).filter(|_| title.is_empty()) {
            Some((headline, body)) => Draft { has_found_headline: true, ..Draft::of(headline, body) },
            None => Draft::of(title, &text),
        }
    }

    fn of(title: &str, text: &str) -> Draft {
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        let letters: usize = lines.iter().map(|line| line.chars().count()).sum();
        let text = match !text.contains("\n\n") && letters > LONG_LINE * lines.len() {
            true => lines.join("\n\n"),
            false => text.to_owned(),
        };
        Draft { title: title.to_owned(), text: text.trim().to_owned(), has_found_headline: false }
    }

    /// Is it longer than what is read at once?
    pub fn is_too_long(&self) -> bool {
        self.title.split_whitespace().chain(self.text.split_whitespace()).nth(MOST_WORDS).is_some()
    }
}

/// A first line that is a headline, and what follows: short, without a stop at its end, alone before an empty line.
fn headline(text: &str) -> Option<(&str, &str)> {
    let (first, rest) = text.trim_start().split_once('\n')?;
    let (empty, body) = rest.split_once('\n')?;
    let first = first.trim();
    let last = first.trim_end_matches(['»', '”', '"', '’', '\'', ')']).chars().last()?;
    let is_one = empty.trim().is_empty()
        && !body.trim().is_empty()
        && !matches!(last, '.' | ',' | ';' | ':' | '…')
        && !first.starts_with(['—', '–', '-'])
        && first.chars().count() <= MOST_HEADLINE;
    is_one.then_some((first, body))
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

    #[test]
    fn a_short_first_line_before_an_empty_one_is_the_headline_where_none_was_typed() {
        let told = |title: &str, text: &str| {
            let draft = Draft::typed(title, text);
            (draft.title, draft.text, draft.has_found_headline)
        };
        let found = |title: &str, text: &str| (title.to_owned(), text.to_owned(), true);
        let kept = |title: &str, text: &str| (title.to_owned(), text.to_owned(), false);
        assert_eq!(told("", "Cierra el albergue\r\n\r\nQuedan 40."), found("Cierra el albergue", "Quedan 40."));
        assert_eq!(told("", "\n¿Quién cierra?\n \nNadie.\n\nFin."), found("¿Quién cierra?", "Nadie.\n\nFin."));
        assert_eq!(told("T", "Cierra el albergue\n\nQuedan 40."), kept("T", "Cierra el albergue\n\nQuedan 40."));
        let long = "a ".repeat(100);
        for text in
            ["Cierra.\n\nQuedan 40.", "Dijo «basta.»\n\nFin.", "Cierra\nel albergue", "Cierra\n\n", "— Sí\n\nNo."]
        {
            assert_eq!(told("", text), kept("", text.trim()), "{text}");
        }
        assert!(!Draft::typed("", &format!("{long}\n\nFin.")).has_found_headline);
    }
}
