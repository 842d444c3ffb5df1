//! The text of a law or treaty, article by article.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use regex::Regex;

use crate::reference::LONGEST_TEXT;

/// A piece of a text: what stands before the first article, or one article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provision {
    /// Its place on the page: `art-12`, `art-5-bis`; empty before the first article.
    pub anchor: String,
    /// Its heading: `Artículo 12. Ámbito`; empty before the first article.
    pub heading: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
}

/// An article's heading at the beginning of a line, in the four languages: `Artículo 12.`, `ART. 5 bis`, `Article premier`.
/// A reference within a sentence ("según el artículo 12") begins no line with a capital and ends no heading.
static HEADING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x) ^ \s* (?: Art[íi]culo | ARTÍCULO | ARTICULO | Article | ARTICLE | Artigo | ARTIGO | Art\. | ART\. ) \s+
        (?: n[.º°]+ \s* )? ( \d{1,4} | premier | PREMIER | primero | PRIMERO | [úuÚU]nico | [ÚU]NICO | [IVXLC]{1,7} ) \s* [º°]? (?: \s* (bis|ter|quater) \b )? \s*
        (?: [.:–—-]+ | $ | \( )",
    )
    .ok()
});
/// A heading with words behind it is one only where these are few.
const MOST_TITLE: usize = 90;

/// The text in its articles; one piece without heading where it has none.
pub fn provisions(text: &str) -> Vec<Provision> {
    let mut found = vec![Provision { anchor: String::new(), heading: String::new(), paragraphs: Vec::new() }];
    // a text may number its articles anew (an annex, a transitory part, a whole gazette): anchors stay different
    let mut times: HashMap<String, usize> = HashMap::new();
    for block in text.split('\n') {
        let block = block.trim();
        if block.is_empty() {
            continue;
        }
        match heading(block) {
            Some((anchor, heading, rest)) => {
                let time = times.entry(anchor.clone()).and_modify(|time| *time += 1).or_insert(1);
                let anchor = if *time == 1 { anchor } else { format!("{anchor}-{time}") };
                let paragraphs = rest.map(str::to_owned).into_iter().collect();
                found.push(Provision { anchor, heading: heading.to_owned(), paragraphs });
            }
            None => {
                if let Some(last) = found.last_mut() {
                    last.paragraphs.push(block.to_owned());
                }
            }
        }
    }
    found.retain(|one| !one.paragraphs.is_empty() || !one.heading.is_empty());
    found
}

/// Does a text that stands in a record leave its field room? One that nearly fills it may be the beginning of a longer one,
/// cut where an article ends.
pub fn leaves_room(text: &str) -> bool {
    text.chars().count() <= LONGEST_TEXT / 4 * 3
}

/// Fewer articles tell nothing of those that are missing.
const LEAST_ARTICLES: u32 = 3;

/// The last article of a text that has surely none behind it: one whose numbers run on. An excerpt, or a law that changes
/// articles of another, has gaps.
pub fn last_article(text: &[Provision]) -> Option<u32> {
    let numbers: BTreeSet<u32> = text.iter().filter_map(|one| number(&one.anchor)).collect();
    let (last, known) = (*numbers.last()?, u32::try_from(numbers.len()).unwrap_or_default());
    (last >= LEAST_ARTICLES && known.saturating_mul(10) >= last.saturating_mul(9)).then_some(last)
}

/// Has a text surely no article of this number? What names no number is believed.
pub fn lacks(last: Option<u32>, article: &str) -> bool {
    last.zip(number(article)).is_some_and(|(last, wanted)| wanted > last)
}

/// `12` of `Art. 12, inciso 3`, of `Ley 779, artículo 12`, and of `art-12-bis`.
fn number(article: &str) -> Option<u32> {
    let low = article.to_lowercase();
    let is_word = |at: usize| low.get(..at).is_some_and(|before| !before.ends_with(char::is_alphabetic));
    let from = low.match_indices("art").map(|(at, _)| at).find(|at| is_word(*at)).unwrap_or(0);
    let digits = low.get(from..)?.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit);
    digits.collect::<String>().parse().ok()
}

/// Anchor, heading and what stands behind it on the same line.
fn heading(line: &str) -> Option<(String, &str, Option<&str>)> {
    let found = HEADING.as_ref()?.captures(line)?;
    let end = found.get(0)?.end();
    let number = found.get(1)?.as_str().to_lowercase();
    let anchor = match found.get(2) {
        Some(more) => format!("art-{number}-{}", more.as_str()),
        None => format!("art-{number}"),
    };
    let rest = line.get(end..)?.trim();
    if rest.chars().count() <= MOST_TITLE {
        return Some((anchor, line, None));
    }
    Some((anchor, line.get(..end)?.trim_end_matches(['(', ' ']), Some(rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(String, String, usize)> {
        provisions(text).into_iter().map(|p| (p.anchor, p.heading, p.paragraphs.len())).collect()
    }

    #[test]
    fn a_law_is_parted_at_its_articles() {
        let text = "Ley de prueba\n\nArtículo 1. Objeto\nEsta ley ampara a quien migra.\nDe todo origen.\n\nArtículo 2.- Queda prohibida toda detención por el solo hecho de migrar, y se estará a lo que mande el artículo 1 de esta ley en cada caso.\nART. 2 bis. Menores\nNinguna niña será detenida.";
        assert_eq!(
            told(text),
            [
                (String::new(), String::new(), 1),
                ("art-1".into(), "Artículo 1. Objeto".into(), 2),
                ("art-2".into(), "Artículo 2.-".into(), 1),
                ("art-2-bis".into(), "ART. 2 bis. Menores".into(), 1),
            ]
        );
    }

    #[test]
    fn headings_of_four_languages_are_known_and_references_are_none() {
        for line in ["Article 5.", "Article premier –", "Artigo 3º.", "ARTÍCULO ÚNICO", "Artículo IV. De las partes"]
        {
            assert!(heading(line).is_some(), "{line}");
        }
        for line in
            ["según el artículo 5.", "Artículo 5 de la Constitución dice", "Articulado general", "El Artículo 7."]
        {
            assert!(heading(line).is_none(), "{line}");
        }
    }

    #[test]
    fn a_text_lacks_an_article_behind_its_last_one_only() {
        let last = |text: &str| last_article(&provisions(text));
        let whole = last("Artículo 1. Objeto\nUno.\nArtículo 2. Ámbito\nDos.\nArtículo 3. Principios\nTres.");
        assert!(lacks(whole, "Art. 9"));
        for article in ["3", "art. 2 bis", "Ley 779, artículo 1", "transitorio"] {
            assert!(!lacks(whole, article), "{article}");
        }
        assert!(!lacks(last("Artículo 1. Se reforma el\nArtículo 55. Así"), "60"), "an excerpt tells nothing");
        assert!(!lacks(None, "9"));
    }

    #[test]
    fn an_annex_that_begins_anew_keeps_anchors_apart() {
        let anchors: Vec<String> =
            provisions("Artículo 1.\nUno\nArtículo 1.\nOtro").into_iter().map(|one| one.anchor).collect();
        assert_eq!(anchors, ["art-1", "art-1-2"]);
    }

    #[test]
    fn a_gazette_of_many_decrees_is_parted_as_fast_as_it_is_long() {
        let decree = "Artículo 1.\nUno\nArtículo 2.\nDos\n";
        let text = provisions(&decree.repeat(20_000));
        let anchors: BTreeSet<&str> = text.iter().map(|one| one.anchor.as_str()).collect();
        assert_eq!((text.len(), anchors.len()), (40_000, 40_000));
        assert!(anchors.contains("art-2-20000"));
    }

    #[test]
    fn a_text_without_articles_is_one_piece() {
        assert_eq!(told("Política\nPrimero"), [(String::new(), String::new(), 2)]);
        assert_eq!(told(""), []);
    }
}
