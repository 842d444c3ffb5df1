//! Other works that a text names: how a reference looks, and the headings under which they are listed.

use std::sync::LazyLock;

use regex::Regex;

use crate::numbers::DOI;

/// Headings under which other works are named, in lower case.
const HEADINGS: [&str; 20] = [
    "referencias",
    "referencias bibliográficas",
    "bibliografía",
    "bibliografia",
    "obras citadas",
    "literatura citada",
    "fuentes",
    "fuentes consultadas",
    "lecturas recomendadas",
    "references",
    "bibliography",
    "works cited",
    "further reading",
    "referências",
    "referências bibliográficas",
    "obras consultadas",
    "références",
    "références bibliographiques",
    "bibliographie",
    "ouvrages cités",
];
/// Marks that may stand behind a heading; more lead to the number of a page.
const MOST_MARKS: usize = 2;
/// Bytes of a line that are looked at: a reference shows itself at its beginning.
const LOOK: usize = 250;

/// A line of a page.
pub(crate) struct Line<'a> {
    pub(crate) text: &'a str,
    /// Bytes before it on its page.
    pub(crate) at: usize,
    /// Does it stand under a heading of other works?
    pub(crate) is_listed: bool,
    /// The last two lines before it that are not empty.
    above: [&'a str; 2],
}

impl Line<'_> {
    /// Do its numbers belong to another work: is it a footnote, or part of a reference that began up to two lines above?
    pub(crate) fn is_of_another(&self) -> bool {
        let begins_above = |line: &&str| is_reference(line) || (is_numbered(line) && is_sentence(line));
        is_numbered(self.text) || is_reference(self.text) || self.above.iter().any(begins_above)
    }
}

/// The lines of a page.
pub(crate) fn lines(page: &str) -> impl Iterator<Item = Line<'_>> {
    let (mut at, mut is_listed, mut above) = (0, false, ["", ""]);
    page.split('\n').map(move |text| {
        is_listed |= is_heading(text);
        let line = Line { text, at, is_listed, above };
        at += text.len() + 1;
        if !text.trim().is_empty() {
            above = [above[1], text];
        }
        line
    })
}

/// "5. Referencias"; not the line of a table of contents that leads to it, "Referencias ..... 45".
fn is_heading(line: &str) -> bool {
    let words = line.trim_start_matches(|c: char| !c.is_alphabetic()).trim_end();
    let heading = words.trim_end_matches(|c: char| !c.is_alphanumeric());
    words.chars().count() <= heading.chars().count() + MOST_MARKS && HEADINGS.contains(&heading.to_lowercase().as_str())
}

// patterns that the program itself guarantees
/// `12 Paz`, `[3] Paz`, `¹Paz`: a footnote, or one of a numbered list.
#[allow(clippy::unwrap_used)]
static NUMBERED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^\W{0,2}(?:\d{1,3}\W{0,2}|[¹²³⁰⁴-⁹]{1,3})\s*\W{0,2}\p{Lu}").unwrap());
/// `Paz, A. (2019)`, anywhere: who wrote it and the year in brackets, without a number of a journal between them.
#[allow(clippy::unwrap_used)]
static NAMED_AND_DATED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\p{Lu}[\p{L}'’-]+,\s+\p{Lu}[^\d(]*(?:\([^\d)]*\)[^\d(]*)?\((?:19|20)\d\d").unwrap());
/// `Paz, Ana.`, `PAZ, A. M.`, `Paz, Ana y Roca, Luz.` at the beginning.
#[allow(clippy::unwrap_used)]
static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x) ^ \W* (?: \d{1,3} \W+ )? \p{Lu}[\p{L}'’-]* (?: \s [\p{L}'’-]+ ){0,3} , \s+
        ( \p{Lu}\p{L}* (?: [\s,.]+ (?: y|e|and|et|& | de | \p{Lu}[\p{L}'’-]* ) )*? ) \.",
    )
    .unwrap()
});
/// `A. Paz,`, `Paz A,` and `CEPAL (2019).` at the beginning.
#[allow(clippy::unwrap_used)]
static NAMED_OTHERWISE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x) ^ \W* (?: \d{1,3} \W+ )? (?: (?: \p{Lu}\. \s* )+ \p{Lu}[\p{L}'’-]+ (?: , | \s (?: y|e|and|et|& ) \s | \s\( )
        | \p{Lu}[\p{L}'’-]+ \s \p{Lu}{1,3} [,.] \s
        | \p{Lu}[^\d(]* \( (?:19|20)\d\d [a-z]? \) \. \s+ \p{L} )",
    )
    .unwrap()
});
/// `Paz, Ana, Fronteras, Estudios, vol. 4`: names and titles, each behind a comma, before the first number.
#[allow(clippy::unwrap_used)]
static ONLY_COMMAS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^\W*\p{Lu}[^\d,]*(?:,[^\d,]+){3,},[^\d,]*\d").unwrap());
#[allow(clippy::unwrap_used)]
static YEAR: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b(?:19|20)\d\d\b").unwrap());
#[allow(clippy::unwrap_used)]
static PAGES: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\bpp?\.\s*\d").unwrap());

/// What stands behind the comma at the head of a journal, where a reference has a given name; in lower case.
const NOT_NAMES: [&str; 19] = [
    "vol", "volumen", "volume", "v", "núm", "num", "número", "numero", "no", "nro", "nº", "n", "año", "ano", "tomo",
    "rev", "revista", "issue", "art",
];

fn is_numbered(line: &str) -> bool {
    NUMBERED.is_match(line)
}

/// A footnote says something; a title that begins with a number ("10 años de frontera") has neither period nor year.
fn is_sentence(line: &str) -> bool {
    let words = line.trim_start_matches(|c: char| !c.is_alphabetic());
    words.contains('.') || YEAR.is_match(words)
}

/// Does a line begin a reference, in one of the usual styles? The head of a journal tells volume and year, too, but no author.
fn is_reference(line: &str) -> bool {
    let line = line.get(..line.floor_char_boundary(LOOK)).unwrap_or(line);
    // a year within a DOI is none
    let line = DOI.find(line).and_then(|doi| line.get(..doi.start())).unwrap_or(line);
    let (has_year, has_pages) = (YEAR.is_match(line), PAGES.is_match(line));
    (has_year && NAMED_AND_DATED.is_match(line))
        || ((has_year || has_pages) && (is_named(line) || NAMED_OTHERWISE.is_match(line)))
        || (has_pages && ONLY_COMMAS.is_match(line))
}

fn is_named(line: &str) -> bool {
    let given = NAMED.captures(line).and_then(|found| found.get(1));
    given.is_some_and(|names| {
        let mut words = names.as_str().split(|c: char| !c.is_alphabetic());
        !words.any(|word| NOT_NAMES.contains(&word.to_lowercase().as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_names_its_author_and_the_head_of_a_journal_none() {
        for line in [
            "Paz, A. (2019). Fronteras. Estudios, vol. 4, 1-20.",
            "Véase Paz, Ana y Roca, Luz (coords.) (2019), Fronteras",
            "Paz, Ana. 2019. Fronteras. Estudios 4: 1-20.",
            "1 Paz, Ana. 2019. “Fronteras”. Estudios, pp. 1-20.",
            "PAZ, Ana María. Fronteras. Rev. Estudios, v. 4, p. 1-20, 2019.",
            "A. Paz y L. Roca, Fronteras, México, 2019",
            "Paz A, Roca L. Fronteras. Estudios. 2019;4:1-20.",
            "CEPAL (2019). Panorama social",
            "Paz, Ana, Fronteras, Estudios, vol. 4, pp. 1-20,",
        ] {
            assert!(is_reference(line), "{line}");
        }
        for line in [
            "Migraciones Internacionales, Vol. 10, Núm. 3 (2019). ",
            "Estudios Fronterizos, 20, 2019, e025 ",
            "Estudios Fronterizos, Mexicali, Vol. 20, 2019",
            "REMHU, Rev. Interdiscip. Mobil. Hum., v. 28, n. 60, dez. 2020, p. 9-13",
            "Rev Panam Salud Publica. 2019;43:e5.",
            "R. bras. Est. Pop., v. 33, n. 2, 2016",
            "Papeles de Población, Nueva época, Año 25, núm. 99, 2019",
            "Frontera Norte, vol. 31 (2019), pp. 1-20",
            "Recibido: 3 de mayo de 2019. Aceptado: 5 de junio de 2019.",
            "Mujeres en tránsito (2019)",
        ] {
            assert!(!is_reference(line), "{line}");
        }
    }

    #[test]
    fn a_footnote_has_a_number_and_a_date_is_none() {
        for line in ["1 Paz, Ana", "[12] Paz", "¹Paz", "3. Paz", "2Paz"] {
            assert!(is_numbered(line), "{line}");
        }
        for line in ["10.5555/abc", "12 de marzo de 2024", "2019 Estudios", "3 (2019). DOI"] {
            assert!(!is_numbered(line), "{line}");
        }
        assert!(!is_sentence("10 Años de frontera") && is_sentence("1 Véase el informe."));
    }

    #[test]
    fn a_line_of_contents_is_no_heading() {
        for line in ["Referencias", "5. Referencias", "BIBLIOGRAFÍA:", "  References  "] {
            assert!(is_heading(line), "{line}");
        }
        for line in ["Bibliografía ........ 45", "Bibliografía 45", "Bibliografía ........", "Referencias y datos"] {
            assert!(!is_heading(line), "{line}");
        }
    }
}
