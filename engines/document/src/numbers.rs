//! DOI and ISBN as they stand in a text.

use std::sync::LazyLock;

use regex::Regex;

use crate::model::{Document, Origin, Page, Said};
use crate::references::lines;

/// Pages at the beginning on which the numbers of the document itself stand.
const FIRST: usize = 6;
/// Pages at the end, where many books have theirs.
const LAST: usize = 2;

// a pattern that the program itself guarantees
#[allow(clippy::unwrap_used)]
pub(crate) static DOI: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?i)\b10\.\d{4,9}/[-._;()/:a-z0-9]+").unwrap());
#[allow(clippy::unwrap_used)]
static ISBN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\bISBN(?:-1[03])?[^0-9\n]{0,20}(\d[-\u{2010}-\u{2013} 0-9]{8,20}[0-9X])").unwrap()
});

/// Bytes of the first page on which the document's own DOI stands.
const OWN: usize = 4000;
/// Bytes at its beginning where a journal names itself, and the DOI on the same line.
const HEAD: usize = 800;
/// A longer line is a paragraph, in bytes.
const LONGEST_LINE: usize = 250;
/// What stands on the line of a journal's name.
const HEAD_MARKS: [&str; 7] = ["issn", "vol.", "vol ", "núm", "num.", "n.º", "pp."];

// patterns that the program itself guarantees
/// The words before a DOI that is said to be one: it stands at the beginning of a line, or behind the word DOI.
#[allow(clippy::unwrap_used)]
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:^\W*(?:doi\b.{0,20})?|\bdoi\b\W{0,4})(?:https?://)?(?:(?:dx\.)?doi\.org/)?$").unwrap()
});
/// `20, 2019, e025`, `31 (2019)`: volume and year without a word for them.
#[allow(clippy::unwrap_used)]
static ISSUE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r",\s*\d|\d\s*\(\d").unwrap());

/// Fills in the numbers that the metadata do not give. A work that the text names is another one: its numbers count only
/// where a document tells its own.
pub(crate) fn find(document: &mut Document) {
    let near = near(&document.pages);
    let from = Origin::Text;
    let doi = || near.first().and_then(|text| own_doi(text)).map(|value| Said { value, from });
    let isbn = || near.iter().find_map(|text| own_isbn(text)).map(|value| Said { value, from });
    let (doi, isbn) = (document.doi.is_none().then(doi).flatten(), document.isbn.is_none().then(isbn).flatten());
    document.doi = document.doi.take().or(doi);
    document.isbn = document.isbn.take().or(isbn);
}

/// The pages on which a document tells what it is.
pub(crate) fn near(pages: &[Page]) -> Vec<&str> {
    let near = pages.iter().enumerate().filter(|(at, _)| *at < FIRST || at + LAST >= pages.len());
    near.map(|(_, page)| page.text.as_str()).collect()
}

/// The DOI of the document itself: on a line of its own, behind the word DOI, or with the name of the journal at the head of
/// the page. One within a sentence, a footnote or a reference is that of another work.
fn own_doi(page: &str) -> Option<String> {
    let own = lines(page).take_while(|line| line.at <= OWN && !line.is_listed);
    let mut short = own.filter(|line| line.text.len() <= LONGEST_LINE);
    short.find_map(|line| {
        let found = DOI.find(line.text)?;
        let (before, after) = (line.text.get(..found.start())?, line.text.get(found.end()..)?);
        let is_told = LABEL.is_match(before) || (line.at < HEAD && is_head(before));
        (is_told && !goes_on(after) && !line.is_of_another()).then(|| doi(found.as_str())).flatten()
    })
}

/// The name of a journal with its numbers.
fn is_head(line: &str) -> bool {
    let low = line.to_lowercase();
    HEAD_MARKS.iter().any(|mark| low.contains(mark)) || ISSUE.is_match(line)
}

/// Does a sentence go on behind the number?
fn goes_on(after: &str) -> bool {
    let words = after.trim_start_matches(|c: char| !c.is_alphanumeric());
    words.starts_with(char::is_lowercase) && !words.to_lowercase().starts_with("e-issn") && !words.starts_with("eissn")
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

/// The ISBN of the document itself: under a heading of other works only one that stands in no reference.
pub(crate) fn own_isbn(page: &str) -> Option<String> {
    lines(page).find_map(|line| labelled_isbn(line.text).filter(|_| !(line.is_listed && line.is_of_another())))
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
    fn a_doi_is_the_documents_own_only_where_it_tells_its_own() {
        for text in [
            "Mujeres en tránsito\nhttps://doi.org/10.5555/abc",
            "Migraciones, vol. 10, art. 5, e-ISSN 2594-0279 https://doi.org/10.5555/abc\nMujeres en tránsito",
            "Mujeres en tránsito\n\nAna Paz\n\nDOI: 10.5555/ABC",
            "Migraciones Internacionales, Vol. 10, Núm. 3 (2019). DOI: 10.5555/abc",
            "Migraciones Internacionales, Vol. 10, Núm. 3 (2019)\nDOI: 10.5555/abc",
            "Estudios Fronterizos, 20, 2019, e025 https://doi.org/10.5555/abc",
            "Recibido: 3 de mayo de 2019. DOI https://doi.org/10.5555/abc e-ISSN 2594-0279",
            "Mujeres en tránsito\ndx.doi.org/10.5555/abc",
            "10 años de frontera\nAna Paz\ndoi.org/10.5555/abc",
            "Bibliografía ........ 45\nDOI: 10.5555/abc",
        ] {
            assert_eq!(own_doi(text).as_deref(), Some("10.5555/abc"), "{text}");
        }
        let reference = "Paz, A. (2019). Fronteras. Estudios, vol. 4, 1-20. https://doi.org/10.5555/abc";
        for text in [
            format!("Mujeres en tránsito\n\n{reference}").as_str(),
            format!("Mujeres en tránsito\n\n{}", reference.replace(" https", "\nhttps")).as_str(),
            format!(
                "Mujeres en tránsito\n{}",
                reference.replace("Estudios,", "\nEstudios,").replace(" https", "\nhttps")
            )
            .as_str(),
            "Mujeres en tránsito\n\nVéase https://doi.org/10.5555/abc y lo que sigue.",
            "Mujeres en tránsito\n1 Paz, Ana. 2019. Fronteras. Estudios, pp. 1-20.\nhttps://doi.org/10.5555/abc",
            "1 Paz, Ana, Fronteras, Estudios, vol. 4, pp. 1-20, doi: 10.5555/abc",
            "Paz, Ana, Fronteras, Estudios, vol. 4, pp. 1-20, doi: 10.5555/abc",
            "Mujeres en tránsito\n\n5. Referencias\nhttps://doi.org/10.5555/abc",
        ] {
            assert_eq!(own_doi(text), None, "{text}");
        }
    }

    #[test]
    fn an_isbn_under_a_line_of_contents_is_the_documents_and_one_of_a_reference_is_not() {
        let own = "ISBN 978-84-376-0494-7";
        for text in [format!("Índice\nBibliografía ........ 45\n{own}"), format!("Índice\nBibliografía\n\n{own}")] {
            assert_eq!(own_isbn(&text).as_deref(), Some("9788437604947"), "{text}");
        }
        assert_eq!(own_isbn(&format!("Bibliografía\nPaz, A. (2019). Fronteras. Sur.\n{own}")), None);
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
