//! DOI and ISBN as they stand in a text.

use std::sync::LazyLock;

use regex::Regex;

use crate::model::{Document, Origin, Said};

/// Pages at the beginning on which the numbers of the document itself stand.
const FIRST: usize = 6;
/// Pages at the end, where many books have theirs.
const LAST: usize = 2;

// a pattern that the program itself guarantees
#[allow(clippy::unwrap_used)]
static DOI: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?i)\b10\.\d{4,9}/[-._;()/:a-z0-9]+").unwrap());
#[allow(clippy::unwrap_used)]
static ISBN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\bISBN(?:-1[03])?[^0-9\n]{0,20}(\d[-\u{2010}-\u{2013} 0-9]{8,20}[0-9X])").unwrap()
});

/// Fills in the numbers that the metadata do not give.
pub(crate) fn find(document: &mut Document) {
    let count = document.pages.len();
    let pages = document.pages.iter().enumerate();
    let near: Vec<&str> =
        pages.filter(|(at, _)| *at < FIRST || at + LAST >= count).map(|(_, page)| page.text.as_str()).collect();
    let from = Origin::Text;
    let doi = || near.iter().find_map(|text| doi(text)).map(|value| Said { value, from });
    let isbn = || near.iter().find_map(|text| labelled_isbn(text)).map(|value| Said { value, from });
    let (doi, isbn) = (document.doi.is_none().then(doi).flatten(), document.isbn.is_none().then(isbn).flatten());
    document.doi = document.doi.take().or(doi);
    document.isbn = document.isbn.take().or(isbn);
}

/// The first DOI of a text, without the sentence's marks after it.
pub(crate) fn doi(text: &str) -> Option<String> {
    let mut found = DOI.find(text)?.as_str();
    loop {
        let cut = found.trim_end_matches(['.', ',', ';', ':', '-']);
        let cut = match cut.strip_suffix(')') {
            Some(without) if cut.matches('(').count() < cut.matches(')').count() => without,
            _ => cut,
        };
        if cut == found {
            break;
        }
        found = cut;
    }
    found.split_once('/').filter(|(_, rest)| !rest.is_empty()).map(|_| found.to_lowercase())
}

/// The first number after the word ISBN whose check digit is right.
fn labelled_isbn(text: &str) -> Option<String> {
    ISBN.captures_iter(text).find_map(|found| {
        let digits = digits(found.get(1)?.as_str());
        // what follows on the line may look like more digits
        [13, 10].into_iter().find_map(|length| digits.get(..length).and_then(isbn))
    })
}

/// An ISBN's digits alone, where its check digit is right (ISO 2108).
pub(crate) fn isbn(text: &str) -> Option<String> {
    let number = digits(text);
    let values: Vec<u32> = number.chars().map(|c| c.to_digit(10).unwrap_or(10)).collect();
    let is_right = match values.len() {
        10 => {
            !values[..9].contains(&10)
                && values.iter().zip((1..=10).rev()).map(|(v, weight)| v * weight).sum::<u32>().is_multiple_of(11)
        }
        13 => {
            !values.contains(&10)
                && (number.starts_with("978") || number.starts_with("979"))
                && values
                    .iter()
                    .zip([1, 3].into_iter().cycle())
                    .map(|(v, weight)| v * weight)
                    .sum::<u32>()
                    .is_multiple_of(10)
        }
        _ => false,
    };
    is_right.then_some(number)
}

fn digits(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_digit() || matches!(c, 'x' | 'X')).collect::<String>().to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doi_ends_where_the_sentence_goes_on() {
        for (text, found) in [
            ("(https://doi.org/10.1590/1980-85852503880005005).", Some("10.1590/1980-85852503880005005")),
            ("DOI: 10.1016/S0140-6736(20)30183-5, visto", Some("10.1016/s0140-6736(20)30183-5")),
            ("versión 10.2/3", None),
        ] {
            assert_eq!(doi(text).as_deref(), found, "{text}");
        }
    }

    #[test]
    fn an_isbn_has_its_check_digit() {
        assert_eq!(labelled_isbn("ISBN 978-84-376-0494-7 (tela)").as_deref(), Some("9788437604947"));
        assert_eq!(labelled_isbn("ISBN-10: 0-306-40615-2").as_deref(), Some("0306406152"));
        assert_eq!(labelled_isbn("ISBN: 0-8044-2957-X").as_deref(), Some("080442957X"));
        assert_eq!(labelled_isbn("ISBN 978-84-376-0494-8"), None);
        assert_eq!(labelled_isbn("Tel. 978-84-376-0494-7"), None);
    }
}
