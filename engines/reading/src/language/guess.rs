//! The language of a text.

use whatlang::Lang;

use super::table::{TABLE, Votes};
use super::words::LANGUAGES;
use crate::fold::{is_of_word, lower};

/// Words of a text that are looked at; more change nothing.
const MOST_WORDS: usize = 200;
/// Longest piece of a word that is listed, in letters.
const LONGEST_PIECE: usize = 7;
/// What the best language must reach for each word, or the text is in none that we know.
const LEAST_FOR_A_WORD: f32 = 0.55;
/// … or this, when whatlang agrees.
const LEAST_WITH_SECOND_OPINION: f32 = 0.15;
/// What a word with a capital counts: it may be a name, which is of no language.
const NAME: f32 = 0.4;
/// What whatlang's answer weighs, in words of evidence.
const SECOND_OPINION: f32 = 2.5;
/// A lead of so much for each word needs no second opinion.
const CLEAR_LEAD: f32 = 0.4;
/// Letters that whatlang is shown.
const MOST_LETTERS: usize = 600;

/// A language told from a text.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Guess {
    /// ISO 639-1 code where there is one, else ISO 639-3; `und` when it cannot be told.
    pub language: &'static str,
    /// How sure, 0 to 1: the lead over the next language.
    pub confidence: f64,
}

/// No language.
const UNKNOWN: Guess = Guess { language: "und", confidence: 0.0 };

/// Tells the language of a text: by its small words and the pieces of its words (own lists of 16 languages), and by the
/// trigrams of whatlang (Cavnar and Trenkle, 1994) where these have the languages in question.
pub fn identify(text: &str) -> Guess {
    let mut votes: Votes = Default::default();
    let mut words = 0.0_f32;
    for word in
        text.split(|c: char| !is_of_word(c) && !is_apostrophe(c) && c != '·').filter(|w| !w.is_empty()).take(MOST_WORDS)
    {
        if word.chars().any(|c| c.is_ascii_digit()) {
            continue;
        }
        let is_name = word.starts_with(char::is_uppercase);
        words += if is_name { NAME } else { 1.0 };
        vote(&lower(word), is_name, &mut votes);
    }
    if words == 0.0 {
        return UNKNOWN;
    }
    let mut ranked = ranking(&votes);
    if let [(best, code), (next, other), ..] = ranked.as_slice()
        && (best - next) / words < CLEAR_LEAD
        && let Some(preferred) = second_opinion(text, code, other)
    {
        for (vote, language) in votes.iter_mut().zip(&LANGUAGES) {
            *vote += if language.code == preferred { SECOND_OPINION } else { 0.0 };
        }
        ranked = ranking(&votes);
    }
    let [(best, code), (next, _), ..] = ranked.as_slice() else { return UNKNOWN };
    let is_enough = best / words >= LEAST_FOR_A_WORD
        || (best / words >= LEAST_WITH_SECOND_OPINION && second_opinion(text, code, "") == Some(code));
    if !is_enough {
        return UNKNOWN;
    }
    Guess { language: code, confidence: f64::from((1.0 - next.max(0.0) / best).clamp(0.0, 1.0)) }
}

/// The languages, that with most votes first; of equals, those that are read.
fn ranking(votes: &Votes) -> Vec<(f32, &'static str)> {
    let mut ranked: Vec<(f32, &'static str)> = votes.iter().copied().zip(LANGUAGES.iter().map(|l| l.code)).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
    ranked
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '‘')
}

/// Adds what a word says.
fn vote(word: &str, is_name: bool, votes: &mut Votes) {
    let word = word.replace(is_apostrophe, "'");
    let mut add = |said: &Votes| votes.iter_mut().zip(said).for_each(|(sum, vote)| *sum += vote);
    let whole = word.trim_matches('\'');
    let mut is_listed = false;
    let said = std::iter::once(whole).chain(elided(whole)).filter_map(|part| TABLE.words.get(part));
    for said in said {
        add(said);
        is_listed = true;
    }
    if is_listed {
        return;
    }
    let ends: Vec<usize> = whole.char_indices().map(|(at, _)| at).chain([whole.len()]).collect();
    for at in ends.iter().take(LONGEST_PIECE + 1).skip(1) {
        if let Some(said) = whole.get(..*at).and_then(|piece| TABLE.beginnings.get(piece)) {
            add(said);
        }
    }
    for at in ends.iter().rev().take(LONGEST_PIECE + 1).skip(1) {
        if let Some(said) = whole.get(*at..).and_then(|piece| TABLE.endings.get(piece)) {
            add(said);
        }
    }
    TABLE.inner.iter().filter(|(piece, _)| whole.contains(piece)).for_each(|(_, said)| add(said));
    if !is_name {
        whole
            .chars()
            .filter(|c| !c.is_ascii() || "jkqwxy".contains(*c))
            .filter_map(|c| TABLE.never.get(&c))
            .for_each(add);
    }
}

/// The two words of `d'être` and `l'home`. `k'o` and `tu'n` are one: there the apostrophe is a consonant.
fn elided(word: &str) -> impl Iterator<Item = &str> {
    let parts =
        word.split_once('\'').filter(|(_, after)| after.starts_with(|c: char| "aeiouyhàâèéêíîóòôúùœ".contains(c)));
    let parts = parts.filter(|(before, after)| !before.contains('k') && after.len() > 1);
    parts.into_iter().flat_map(|(before, after)| [before, after])
}

/// Which of two languages whatlang prefers, where it has both; of all it is shown here, when `other` is empty. It has neither Galician nor Haitian Creole.
fn second_opinion(text: &str, one: &str, other: &str) -> Option<&'static str> {
    const KNOWN: [(Lang, &str); 7] = [
        (Lang::Spa, "es"),
        (Lang::Por, "pt"),
        (Lang::Fra, "fr"),
        (Lang::Eng, "en"),
        (Lang::Cat, "ca"),
        (Lang::Ita, "it"),
        (Lang::Nld, "nl"),
    ];
    let is_asked = |code: &str| code == one || code == other || other.is_empty();
    let asked: Vec<Lang> = KNOWN.iter().filter(|(_, code)| is_asked(code)).map(|(lang, _)| *lang).collect();
    if asked.len() < 2 {
        return None;
    }
    let cut = text.char_indices().nth(MOST_LETTERS).map_or(text.len(), |(at, _)| at);
    let lang = whatlang::Detector::with_allowlist(asked).detect_lang(text.get(..cut)?)?;
    KNOWN.iter().find(|(known, _)| *known == lang).map(|(_, code)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_languages_read_are_told() {
        for (language, text) in [
            ("es", "Abren un albergue para las familias que esperan en la frontera"),
            ("es", "El evento de tres días"),
            ("en", "The council opens a shelter for families waiting at the border"),
            ("pt", "Prefeitura abre abrigo para as famílias que esperam na fronteira"),
            ("fr", "La mairie ouvre un refuge pour les familles qui attendent à l'entrée du pont"),
            ("ht", "Lakomin nan ap louvri yon kay pou fanmi k ap tann sou fwontyè a"),
        ] {
            assert_eq!(identify(text).language, language, "{text}: {:?}", identify(text));
        }
    }

    #[test]
    fn neighbours_are_not_taken_for_them() {
        for (language, text) in [
            ("gl", "O concello abre un albergue para as familias que agardan na fronteira coa súa xente"),
            ("ca", "L'ajuntament obre un alberg per a les famílies que esperen a la frontera amb els seus fills"),
            ("it", "Il comune apre un rifugio per le famiglie che aspettano alla frontiera con gli altri"),
            ("nl", "De gemeente opent een opvang voor gezinnen die bij de grens wachten"),
        ] {
            assert_eq!(identify(text).language, language, "{text}");
        }
        for text in [
            "K'o jun winaq pa le tinamit ruk' ri achi",
            "Jaqinakax uka markan utji, taqi kunawa",
            "市政府开设庇护所",
            "",
            "12 34",
        ] {
            let guess = identify(text);
            assert!(!["es", "en", "pt", "fr", "ht"].contains(&guess.language), "{text}: {guess:?}");
        }
    }

    #[test]
    fn an_apostrophe_parts_words_only_where_it_elides() {
        assert!(elided("l'home").eq(["l", "home"]));
        assert_eq!(elided("tu'n").count() + elided("k'o").count() + elided("'").count(), 0);
    }

    proptest! {
        #[test]
        fn any_text_is_survived(text in "\\PC{0,120}") {
            let guess = identify(&text);
            prop_assert!((0.0..=1.0).contains(&guess.confidence));
        }
    }
}
