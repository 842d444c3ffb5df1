//! The words asked, marked in a headline and in the piece of text around them.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::inflect::{Stems, TONGUES, Tongue};
use super::model::Piece;
use super::names::Within;
use super::pieces::{self, Placed};
use super::split::{Word, fold, lower, words};
use super::syntax::{Asked, What};

/// Words looked at; what stands later in a very long text is found but not shown.
const MOST_WORDS: usize = 20_000;

/// What is marked: the number of the clause that each form belongs to.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// Words met so far, by language: texts say the same words again and again, and to fold and stem one costs.
    met: Mutex<HashMap<Option<usize>, HashMap<String, Met>>>,
    folded: HashMap<String, usize>,
    stems: [HashMap<String, usize>; 4],
    prefixes: Vec<(String, usize)>,
    phrases: Vec<(Vec<String>, usize)>,
    /// How many different words and phrases there are.
    asked: usize,
    /// The letters with which they begin.
    initials: Initials,
}

impl Marks {
    /// The marks of a search; what is excluded or asked of other fields is not marked.
    pub fn of(asked: &Asked) -> Marks {
        let mut marks = Marks::default();
        let clauses = asked.groups.iter().filter(|group| !group.excluded).flat_map(|group| &group.any);
        for (number, clause) in clauses.enumerate() {
            if !matches!(clause.within, Within::Everywhere | Within::Title) {
                continue;
            }
            match &clause.what {
                What::Word(word) => {
                    marks.folded.insert(word.folded.clone(), number);
                    for (known, stems) in marks.stems.iter_mut().zip(&word.stems) {
                        known.extend(stems.iter().map(|stem| (stem.clone(), number)));
                    }
                }
                What::Prefix(start) => marks.prefixes.push((start.clone(), number)),
                What::Phrase(words) => marks.phrases.push((words.clone(), number)),
            }
        }
        marks.asked = marks.numbers();
        marks.initials = marks.initials();
        marks
    }

    /// A whole text, marked.
    pub fn whole(&self, text: &str, language: &str) -> Vec<Piece> {
        let placed = self.placed(text, language);
        pieces::whole(text, &placed)
    }

    /// The piece of a text with the most different words asked; its beginning where there is none.
    pub fn snippet(&self, text: &str, language: &str) -> Vec<Piece> {
        let placed = self.placed(text, language);
        pieces::snippet(text, &placed)
    }

    /// How many different words and phrases of the search there are to be marked.
    pub fn asked(&self) -> usize {
        self.asked
    }

    fn numbers(&self) -> usize {
        let words = self.folded.values().chain(self.stems.iter().flat_map(HashMap::values));
        let others =
            self.prefixes.iter().map(|(_, number)| number).chain(self.phrases.iter().map(|(_, number)| number));
        words.chain(others).collect::<HashSet<_>>().len()
    }

    /// How many of them a text has. Nothing is marked, so that many pages can be looked through for the best one; none
    /// is read further than to the last of them.
    pub fn answered(&self, text: &str, language: &str) -> usize {
        self.answered_by(self.near(text), Tongue::of(language))
    }

    /// The language in which a text has most of them, and how many. Where it has as many in several, it is the first; the
    /// text is gone through once.
    pub fn likeliest(&self, text: &str) -> (&'static str, usize) {
        let near: Vec<Word<'_>> = self.near(text).collect();
        let mut best = (TONGUES[0].code(), 0);
        for tongue in TONGUES {
            let count = self.answered_by(near.iter().copied(), Some(tongue));
            if count > best.1 {
                best = (tongue.code(), count);
            }
        }
        best
    }

    /// The words of a text that may be some of those asked. Most begin otherwise: they need be neither folded nor stemmed.
    fn near<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Word<'t>> {
        words(text).take(MOST_WORDS).filter(|word| self.initials.may_be(word.text))
    }

    fn answered_by<'t>(&self, near: impl Iterator<Item = Word<'t>>, tongue: Option<Tongue>) -> usize {
        let tongue = place_of(tongue);
        let stemmer = tongue.and_then(|at| TONGUES.get(at)).map(|t| t.stemmer());
        let stems = tongue.and_then(|at| self.stems.get(at)).zip(stemmer.as_ref());
        let mut met = self.met();
        let met = met.entry(tongue).or_default();
        // a search has fewer clauses than this has bits: see MOST_CLAUSES
        let (mut found, mut run) = (0_u64, Vec::new());
        for word in near {
            let Met { plain, clause } = self.meet(met, &word, stems);
            found |= clause.map_or(0, bit);
            if !self.phrases.is_empty() {
                run.push((word.position, plain));
                let said = self.phrases.iter().filter(|(phrase, _)| ends_with(&run, phrase));
                found |= said.fold(0, |all, (_, number)| all | bit(*number));
            }
            if found.count_ones() as usize == self.asked {
                break;
            }
        }
        found.count_ones() as usize
    }

    fn met(&self) -> MutexGuard<'_, HashMap<Option<usize>, HashMap<String, Met>>> {
        self.met.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The letters with which the words asked begin. Stemmers leave the first letter of a word as it is.
    fn initials(&self) -> Initials {
        let mut initials = Initials::default();
        let words = self.folded.keys().chain(self.stems.iter().flat_map(HashMap::keys));
        let words = words.chain(self.prefixes.iter().map(|(start, _)| start));
        for word in words.chain(self.phrases.iter().flat_map(|(words, _)| words)) {
            match word.chars().next().and_then(|c| initials.ascii.get_mut(c as usize)) {
                Some(known) => *known = true,
                None => initials.others = true,
            }
        }
        initials
    }

    /// The words of a text, each with the clause that it answers.
    fn placed(&self, text: &str, language: &str) -> Vec<Placed> {
        let tongue = place_of(Tongue::of(language));
        let stemmer = tongue.and_then(|at| TONGUES.get(at)).map(|t| t.stemmer());
        let stems = tongue.and_then(|at| self.stems.get(at)).zip(stemmer.as_ref());
        let mut met = self.met();
        let met = met.entry(tongue).or_default();
        let other = Met { plain: "".into(), clause: None };
        let mut placed = Vec::new();
        let mut folded = Vec::new();
        let (mut at, mut chars) = (0, 0);
        for word in words(text).take(MOST_WORDS) {
            let near = self.initials.may_be(word.text);
            let Met { plain, clause } = if near { self.meet(met, &word, stems) } else { other.clone() };
            chars += text.get(at..word.start).map_or(0, |gap| gap.chars().count());
            let from_char = chars;
            chars += word.text.chars().count();
            at = word.end();
            placed.push(Placed { start: word.start, end: at, from_char, to_char: chars, clause });
            folded.push((word.position, plain));
        }
        self.mark_phrases(&folded, &mut placed);
        placed
    }

    /// A word as folded and what it answers, worked out the first time that it is met.
    fn meet(
        &self,
        met: &mut HashMap<String, Met>,
        word: &Word<'_>,
        stems: Option<(&HashMap<String, usize>, &Stems)>,
    ) -> Met {
        if let Some(known) = met.get(word.text) {
            return known.clone();
        }
        let plain = fold(word.text);
        let clause = self.clause_of(word, &plain, stems);
        let new = Met { plain: plain.into(), clause };
        met.insert(word.text.to_owned(), new.clone());
        new
    }

    fn clause_of(
        &self,
        word: &Word<'_>,
        plain: &str,
        stems: Option<(&HashMap<String, usize>, &Stems)>,
    ) -> Option<usize> {
        let prefix =
            || self.prefixes.iter().find(|(start, _)| plain.starts_with(start.as_str())).map(|(_, number)| *number);
        let stem = || {
            let (numbers, stemmer) = stems.filter(|(numbers, _)| !numbers.is_empty())?;
            numbers.get(&stemmer.stem(&lower(word.text))).copied()
        };
        self.folded.get(plain).copied().or_else(prefix).or_else(stem)
    }

    fn mark_phrases(&self, folded: &[(usize, Arc<str>)], placed: &mut [Placed]) {
        for (phrase, number) in &self.phrases {
            for end in phrase.len()..=folded.len() {
                if folded.get(..end).is_some_and(|run| ends_with(run, phrase)) {
                    for word in placed.iter_mut().skip(end - phrase.len()).take(phrase.len()) {
                        word.clause = Some(*number);
                    }
                }
            }
        }
    }
}

fn place_of(tongue: Option<Tongue>) -> Option<usize> {
    TONGUES.iter().position(|known| Some(*known) == tongue)
}

fn bit(number: usize) -> u64 {
    u32::try_from(number).ok().and_then(|number| 1_u64.checked_shl(number)).unwrap_or(0)
}

/// First letters, folded.
#[derive(Debug)]
struct Initials {
    ascii: [bool; 128],
    /// Does one begin with any other letter?
    others: bool,
}

impl Default for Initials {
    fn default() -> Self {
        Initials { ascii: [false; 128], others: false }
    }
}

impl Initials {
    /// May a word of a text be one that begins so? A letter that is not plain may be folded into any.
    fn may_be(&self, word: &str) -> bool {
        match word.bytes().next() {
            Some(first) if first.is_ascii() => {
                self.others || self.ascii.get(usize::from(first.to_ascii_lowercase())) == Some(&true)
            }
            _ => true,
        }
    }
}

/// Do the last words of a text say a phrase?
fn ends_with(run: &[(usize, Arc<str>)], phrase: &[String]) -> bool {
    let Some(last) = run.len().checked_sub(phrase.len()).and_then(|from| run.get(from..)) else { return false };
    let in_row = last.iter().zip(last.iter().skip(1)).all(|((a, _), (b, _))| a + 1 == *b);
    in_row && last.iter().map(|(_, word)| &**word).eq(phrase.iter().map(String::as_str))
}

/// A word as folded, and the clause that it answers by itself.
#[derive(Clone, Debug)]
struct Met {
    plain: Arc<str>,
    clause: Option<usize>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::pieces::{LENGTH, NEAR};
    use super::*;
    use proptest::prelude::*;

    /// Hits between brackets.
    fn told(pieces: &[Piece]) -> String {
        pieces.iter().map(|p| if p.hit { format!("[{}]", p.text) } else { p.text.clone() }).collect()
    }

    fn marks(text: &str) -> Marks {
        Marks::of(&Asked::parse(text).unwrap())
    }

    #[test]
    fn all_forms_are_marked_and_nothing_else() {
        let text = "Las MUJERES migrantes y una mujer: «Casa de la Mujer», dijo.";
        assert_eq!(
            told(&marks("mujeres \"casa de la\" -dijo autor:una").whole(text, "es")),
            "Las [MUJERES] migrantes y una [mujer]: «[Casa] [de] [la] [Mujer]», dijo."
        );
        assert_eq!(told(&marks("migra*").whole("Migración, emigra", "pt")), "[Migración], emigra");
    }

    #[test]
    fn the_snippet_is_cut_at_words_around_the_most_different_hits() {
        let filler = "palabra de relleno ñandú ".repeat(30);
        let text = format!("{filler}el albergue cerró. {filler}El albergue\n para mujeres solas. {filler}");
        let snippet = marks("albergue mujeres").snippet(&text, "es");
        let told = told(&snippet);
        assert!(told.contains("El [albergue] para [mujeres] solas."), "{told}");
        assert!(told.starts_with('…') && told.ends_with('…'), "{told}");
        let length: usize = snippet.iter().map(|p| p.text.chars().count()).sum();
        assert!((120..=LENGTH + 2 * NEAR).contains(&length), "{length}");
    }

    #[test]
    fn what_of_the_search_a_page_has_is_counted_without_marking_it() {
        let asked = marks("albergue \"casa de la mujer\" migra* -cerrado");
        assert_eq!(asked.asked(), 3);
        let page = "La Casa de la Mujer y otras casas. Los albergues de migrantes.";
        for (text, found) in [(page, 3), ("Casa de una mujer", 0), ("Emigración, albergue", 1), ("", 0)] {
            assert_eq!(asked.answered(text, "es"), found, "{text}");
        }
    }

    #[test]
    fn a_short_text_is_told_whole() {
        assert_eq!(told(&marks("").snippet("¿Quién cruza? Ella.", "es")), "¿Quién cruza? Ella.");
        assert_eq!(told(&marks("x").snippet("", "es")), "");
    }

    proptest! {
        #[test]
        fn the_whole_text_is_kept(text in "(\\PC|ñ|mujer |’){0,80}", asked in "(mujer|ñ|a|\\PC){1,10}") {
            if let Ok(asked) = Asked::parse(&asked) {
                let marks = Marks::of(&asked);
                let whole: String = marks.whole(&text, "es").into_iter().map(|p| p.text).collect();
                let squeezed = |t: &str| t.split_whitespace().collect::<String>();
                prop_assert_eq!(squeezed(&whole), squeezed(&text));
                marks.snippet(&text, "fr");
                let placed = marks.placed(&text, "fr");
                let different: HashSet<usize> = placed.iter().filter_map(|word| word.clause).collect();
                // a phrase may be marked over a word that is asked alone, too
                prop_assert!(marks.answered(&text, "fr") >= different.len());
                prop_assert!(marks.answered(&text, "fr") <= marks.asked());
            }
        }
    }
}
