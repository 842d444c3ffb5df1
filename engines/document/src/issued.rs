//! The year in which a document says that it came out. The day on which its file was made is another: many a file was made
//! when an old work was scanned or a page was printed.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use crate::model::{Document, Origin};
use crate::numbers::{near, own_isbn};
use crate::references::lines;
use crate::{Kind, day};

/// A longer line is a paragraph, in bytes.
const LONGEST_LINE: usize = 160;
/// Bytes behind the sign of copyright among which its year stands.
const NEAR_SIGN: usize = 100;
/// Bytes of a page among which a line may be its date.
const HEAD: usize = 4000;
/// Years by which a work may be dated ahead of the day on which its file was made.
const AHEAD: u16 = 1;
/// What is said of the picture on a cover, not of the work; in lower case.
const PICTURES: [&str; 6] = ["foto", "photo", "imagen", "image", "ilustra", "illustra"];
/// What stands before a year in the name of a work or a table, where a date has its place; in lower case.
const NOT_PLACES: [&str; 20] = [
    "informe",
    "memoria",
    "anuario",
    "boletín",
    "censo",
    "encuesta",
    "plan",
    "ley",
    "decreto",
    "cuadro",
    "tabla",
    "gráfico",
    "figura",
    "fuente",
    "report",
    "table",
    "figure",
    "source",
    "relatório",
    "rapport",
];

// patterns that the program itself guarantees
/// `Publicado en Tegucigalpa el 12 de marzo de 2014`, `Primera edición: mayo de 2014` at the beginning of a line.
#[allow(clippy::unwrap_used)]
static TOLD: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?xi) ^ \W* (?: publicad[oa]s? | published | publi[ée]e?s? | publica(?:ci[óo]n|ção) | publication | paru(?:e?s?)
        | (?:\w+\W+){0,2} (?: edici[óo]n | edição | [ée]dition ) | (?:fecha|data|date) \s (?:de|of) \s (?:publica\w+) ) \b
        [^\d\n]{0,40} (?: \d{1,2} [^\d\n]{1,25} )? ( (?:1[89]|20)\d\d ) \b",
    )
    .unwrap()
});
#[allow(clippy::unwrap_used)]
static SIGN: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?i)©|\(c\)\s*(?:19|20)|\bcopyright\b").unwrap());
#[allow(clippy::unwrap_used)]
static YEAR: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b(?:1[89]|20)\d\d\b").unwrap());
/// `Tegucigalpa, 12 de mayo de 2014`, `San José, Costa Rica, 2014`, `Mayo 2014`, `2014`: a line of nothing else.
#[allow(clippy::unwrap_used)]
static DATED: LazyLock<Regex> = LazyLock::new(|| {
    let word = r"\p{Lu}[\p{L}.'’-]*";
    let place = format!(r"{word}(?:\s(?:de|del|la|las|los|do|da|dos|y|e|{word}))*");
    let month = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre\
                 |janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro\
                 |january|february|march|april|may|june|july|august|september|october|november|december\
                 |janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
    let day = r"\d{1,2}(?:\.?º|er|st|nd|rd|th)?";
    Regex::new(&format!(
        r"^(?:{place},\s)*?(?:(?:(?:{place},?\s)?(?:(?:a|el|em|le|on)\s)?(?:{day}\s(?:de\s)?)?(?i:{month})(?:\s{day})?,?\s(?:(?:de|del|of)\s)?)?)((?:1[89]|20)\d\d)\.?$"
    ))
    .unwrap()
});

/// Fills in the year where a file that is no web page, whose dates are read with its article, gives no date.
pub(crate) fn find(document: &mut Document) {
    if document.date.is_some() || document.kind == Kind::Html {
        return;
    }
    let made = document.made.as_ref().and_then(|made| made.value.get(..4)?.parse::<u16>().ok());
    let near = near(&document.pages);
    let found = said(&near, told).or_else(|| said(&near, owned)).or_else(|| dated(&near));
    let is_before = |year: &u16| made.is_none_or(|made| *year <= made.saturating_add(AHEAD));
    document.date = found.filter(is_before).and_then(|year| day::day(&year.to_string(), Origin::Text));
}

/// The last year of the first page that has one on such a line.
fn said(pages: &[&str], year: fn(&str) -> Option<u16>) -> Option<u16> {
    pages.iter().find_map(|page| {
        let own =
            lines(page).filter(|line| line.text.len() <= LONGEST_LINE && !line.is_listed && !line.is_of_another());
        own.filter_map(|line| year(line.text)).max()
    })
}

/// The year of a line that tells when the work came out. A sentence may go on with the same words in small letters.
fn told(line: &str) -> Option<u16> {
    let is_begun = line.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    TOLD.captures(line).filter(|_| is_begun)?.get(1)?.as_str().parse().ok()
}

/// The last year behind a sign of copyright.
fn owned(line: &str) -> Option<u16> {
    let low = line.to_lowercase();
    let rest = line.get(SIGN.find(line)?.start()..)?;
    let rest = rest.get(..rest.floor_char_boundary(NEAR_SIGN))?;
    let years = YEAR.find_iter(rest).filter_map(|year| year.as_str().parse().ok());
    years.max().filter(|_| !PICTURES.iter().any(|word| low.contains(word)))
}

/// The year of the line that dates the cover, or the page of the ISBN. Several different ones date nothing.
fn dated(pages: &[&str]) -> Option<u16> {
    let dating = pages.iter().enumerate().filter(|(at, page)| *at == 0 || own_isbn(page).is_some());
    dating.map(|(_, page)| years(page)).find(|years| years.len() == 1)?.pop_first()
}

fn years(page: &str) -> BTreeSet<u16> {
    let own = lines(page).take_while(|line| line.at <= HEAD && !line.is_listed);
    let own = own.filter(|line| line.text.len() <= LONGEST_LINE && !line.is_of_another());
    own.filter_map(|line| year_of_date(line.text.trim())).collect()
}

fn year_of_date(line: &str) -> Option<u16> {
    let first = line.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default().to_lowercase();
    let year = DATED.captures(line)?.get(1)?.as_str().parse().ok();
    year.filter(|_| !NOT_PLACES.contains(&first.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Page, Said};

    fn year(pages: &[&str], made: Option<&str>) -> Option<String> {
        let pages = pages.iter().map(|text| Page { label: String::new(), text: (*text).to_owned() }).collect();
        let mut document = Document::of(Kind::Pdf, pages);
        document.made = made.map(|value| Said { value: value.to_owned(), from: Origin::PdfInfo });
        find(&mut document);
        document.date.map(|said| said.value)
    }

    #[test]
    fn a_year_that_a_document_states_is_its_own() {
        for text in [
            "Mujeres en tránsito\n\nTegucigalpa, 2014\n\nLa oficina abre.",
            "Mujeres en tránsito\nTegucigalpa, 12 de mayo de 2014",
            "Mujeres en tránsito\nSan José, Costa Rica, 2014.",
            "Mujeres en tránsito\nSan José, Costa Rica, mayo de 2014",
            "Women in transit\nNew York, May 12, 2014",
            "Mujeres en tránsito\nMayo 2014",
            "Mulheres\nBrasília, 3 de março de 2014",
            "Femmes\nParis, le 1er mars 2014",
            "Mujeres en tránsito\n2014",
            "Mujeres en tránsito\nPublicado en Tegucigalpa el 12 de marzo de 2014",
            "Mujeres en tránsito\nPrimera edición: mayo de 2014",
            "Mujeres en tránsito\n1.ª edición, 2014",
            "Mujeres en tránsito\n© Organización Internacional para las Migraciones (OIM), 2012-2014",
            "Mujeres en tránsito\nCopyright 2014 CEPAL",
        ] {
            assert_eq!(year(&[text], None).as_deref(), Some("2014"), "{text}");
        }
        let second = "ISBN 978-84-376-0494-7\nTegucigalpa, 2014";
        assert_eq!(year(&["Mujeres en tránsito", second], None).as_deref(), Some("2014"));
    }

    #[test]
    fn a_year_that_is_another_is_not() {
        for text in [
            "Mujeres en tránsito\n\nLa oficina abrió en Tegucigalpa en 2014.",
            "Informe, 2014\nSe habló de ello.",
            "Cuadro, 2014",
            "Mujeres en tránsito\nLima, 2013\nBogotá, 2014",
            "Mujeres en tránsito\n© Foto de la portada: Ana Paz, 2014",
            "El informe\npublicado en 2014 por la oficina, que no se leyó",
            "Referencias\nPaz, A. (2014). Fronteras. Sur.\nPublicado en 2014",
        ] {
            assert_eq!(year(&[text], None), None, "{text}");
        }
        let text = "Mujeres en tránsito\n\nTegucigalpa, 2014";
        assert_eq!(year(&[text], Some("2010-05-03")), None, "a file is no older than its work");
        assert_eq!(year(&[text], Some("2026-12-01")).as_deref(), Some("2014"));
        assert_eq!(year(&["Mujeres en tránsito"], Some("2026-12-01")), None);
    }
}
