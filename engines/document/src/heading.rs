//! A title for a document that says none of itself: the line with which its text begins.

use crate::model::{Document, Origin, said};
use crate::numbers;

/// Lines at the beginning of the text among which it is looked for.
const FIRST_LINES: usize = 8;
/// A longer line is a paragraph, in characters.
const LONGEST: usize = 160;

/// Fills in the title that the file does not give.
pub(crate) fn find(document: &mut Document) {
    if document.title.is_none() {
        let line = document.pages.first().and_then(|page| first_line(&page.text));
        document.title = line.and_then(|line| said(&line, Origin::Text));
    }
}

/// The first line that can be a title, none of it after the first paragraph; with the line on which it goes on.
fn first_line(text: &str) -> Option<String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(FIRST_LINES);
    let mut short = lines.take_while(|line| line.chars().count() <= LONGEST).skip_while(|line| !is_title(line));
    let first = short.next()?;
    match short.next().filter(|next| next.starts_with(char::is_lowercase) && !is_address(next)) {
        Some(next) => Some(format!("{first} {next}")),
        None => Some(first.to_owned()),
    }
}

/// Two words or more, and neither a date, a number nor an address.
fn is_title(line: &str) -> bool {
    let count = |is: fn(char) -> bool| line.chars().filter(|c| is(*c)).count();
    let length = line.chars().count();
    line.split_whitespace().nth(1).is_some()
        && count(char::is_alphabetic) * 2 > length
        && count(|c| c.is_ascii_digit()) * 4 <= length
        && !is_address(line)
        && !line.ends_with([',', ';', ':'])
}

/// Where a document is found: an address, a DOI, an ISSN.
fn is_address(line: &str) -> bool {
    let low = line.to_lowercase();
    ["://", "www.", "doi:", "issn", "isbn"].iter().any(|mark| low.contains(mark)) || numbers::doi(line).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_is_no_date_number_or_paragraph_is_the_title() {
        for (text, title) in [
            ("Mujeres que cruzan\n\nAna Paz\n", Some("Mujeres que cruzan")),
            ("12 de marzo de 2024\nISSN 2594-0279\nMujeres que cruzan\nel sur", Some("Mujeres que cruzan el sur")),
            ("https://doi.org/10.5/a\n[Transcripción de la entrevista]", Some("[Transcripción de la entrevista]")),
            ("Mujeres que cruzan\ndx.doi.org/10.5555/abc", Some("Mujeres que cruzan")),
            ("Mujeres que cruzan\nhttps://x.example/a", Some("Mujeres que cruzan")),
            ("Acta", None),
            ("", None),
        ] {
            assert_eq!(first_line(text).as_deref(), title, "{text}");
        }
        let paragraph = "La oficina abre el viernes y atiende a quien llega. ".repeat(5);
        assert_eq!(first_line(&format!("{paragraph}\nUna línea corta")), None);
    }
}
