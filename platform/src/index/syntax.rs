//! What people write into a search field. Never an error for a stray mark: what means nothing is passed over.

use super::inflect::Forms;
use super::model::{LONGEST_TEXT, MOST_CLAUSES, SearchProblem};
use super::names::{Within, field_named};
use super::split::{fold, words};

/// Shortest beginning of a word that may stand for all that follow it, in characters.
const SHORTEST_PREFIX: usize = 2;
/// Marks that hold parts of one thing together: *covid-19*, *ONU@mujeres*.
const GLUE: &[char] = &['-', '\'', '’', '.', '_', '@', '&'];
const QUOTES: &[char] = &['"', '“', '”', '„', '«', '»'];

/// A search as understood: all groups must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    pub groups: Vec<Group>,
}

/// Of these clauses one must hold; or none, if they are excluded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub any: Vec<Clause>,
    pub excluded: bool,
}

/// Something to find somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Clause {
    pub within: Within,
    pub what: What,
}

/// What to find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A word in any form.
    Word(Forms),
    /// All words with this beginning; folded.
    Prefix(String),
    /// Exactly these words in a row; folded.
    Phrase(Vec<String>),
}

impl Asked {
    /// Reads a search.
    pub fn parse(text: &str) -> Result<Asked, SearchProblem> {
        if text.chars().count() > LONGEST_TEXT {
            return Err(SearchProblem::TooLong);
        }
        let mut asked = Asked::default();
        let mut rest = text;
        let mut either = false;
        while let Some((chunk, after)) = next_chunk(rest) {
            rest = after;
            if chunk.is_operator() {
                either = true;
                continue;
            }
            for clause in chunk.clauses() {
                asked.put(clause, chunk.excluded, std::mem::take(&mut either));
            }
        }
        if asked.groups.iter().map(|group| group.any.len()).sum::<usize>() > MOST_CLAUSES {
            return Err(SearchProblem::TooManyWords);
        }
        if !asked.groups.is_empty() && asked.groups.iter().all(|group| group.excluded) {
            return Err(SearchProblem::OnlyExclusions);
        }
        Ok(asked)
    }

    fn put(&mut self, clause: Clause, excluded: bool, either: bool) {
        match self.groups.last_mut() {
            Some(last) if either && !excluded && !last.excluded => last.any.push(clause),
            _ => self.groups.push(Group { any: vec![clause], excluded }),
        }
    }
}

/// A piece between white space, or between quotes.
struct Chunk<'a> {
    excluded: bool,
    within: Within,
    quoted: bool,
    text: &'a str,
}

/// The next chunk and what follows it.
fn next_chunk(text: &str) -> Option<(Chunk<'_>, &str)> {
    let mut rest = text.trim_start();
    if rest.is_empty() {
        return None;
    }
    let excluded = match rest.strip_prefix(['-', '−', '–']) {
        Some(after) if after.starts_with(|c: char| !c.is_whitespace()) => {
            rest = after;
            true
        }
        _ => false,
    };
    let mut within = Within::Everywhere;
    if let Some((name, after)) = rest.split_once(':')
        && let Some(field) = field_named(name)
    {
        within = field;
        rest = after.trim_start();
    }
    if let Some(after) = rest.strip_prefix(QUOTES)
        && let Some((inner, after)) = after.split_once(QUOTES)
    {
        return Some((Chunk { excluded, within, quoted: true, text: inner }, after));
    }
    // a mark alone in front must not make an endless loop
    let first = rest.chars().next().map_or(0, char::len_utf8);
    let (head, tail) = rest.split_at_checked(first).unwrap_or((rest, ""));
    let length = first + tail.find(|c: char| c.is_whitespace() || QUOTES.contains(&c)).unwrap_or(tail.len());
    let (chunk, after) = rest.split_at_checked(length).unwrap_or((head, tail));
    Some((Chunk { excluded, within, quoted: false, text: chunk }, after))
}

impl Chunk<'_> {
    fn is_operator(&self) -> bool {
        !self.excluded
            && !self.quoted
            && self.within == Within::Everywhere
            && matches!(self.text, "OR" | "O" | "OU" | "|")
    }

    fn clauses(&self) -> Vec<Clause> {
        let clause = |what| Clause { within: self.within, what };
        if self.quoted {
            return phrase(self.text).map(clause).into_iter().collect();
        }
        let apart = |c: char| !c.is_alphanumeric() && !GLUE.contains(&c) && c != '*' && !is_mark(c);
        self.text.split(apart).filter_map(piece).map(clause).collect()
    }
}

/// Accents written apart and soft hyphens belong to their word.
fn is_mark(c: char) -> bool {
    c == '\u{ad}' || unicode_normalization::char::is_combining_mark(c)
}

fn phrase(text: &str) -> Option<What> {
    let folded: Vec<String> = words(text).map(|word| fold(word.text)).filter(|word| !word.is_empty()).collect();
    (!folded.is_empty()).then_some(What::Phrase(folded))
}

/// One word, a beginning of words, or several words held together.
fn piece(text: &str) -> Option<What> {
    let mut found = words(text);
    let first = found.next()?;
    if found.next().is_some() {
        return phrase(text);
    }
    let folded = fold(first.text);
    let starred = text.get(first.end()..).is_some_and(|after| after.starts_with('*'));
    if starred && folded.chars().count() >= SHORTEST_PREFIX {
        return Some(What::Prefix(folded));
    }
    (!folded.is_empty()).then(|| What::Word(Forms::of(first.text)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    /// A short writing of what was understood.
    fn told(text: &str) -> String {
        let groups = Asked::parse(text).unwrap().groups;
        let told = groups.iter().map(|group| {
            let any: Vec<String> = group.any.iter().map(clause).collect();
            format!("{}{}", if group.excluded { "-" } else { "" }, any.join("|"))
        });
        told.collect::<Vec<_>>().join(" ")
    }

    fn clause(clause: &Clause) -> String {
        let what = match &clause.what {
            What::Word(word) => word.folded.clone(),
            What::Prefix(start) => format!("{start}*"),
            What::Phrase(words) => format!("[{}]", words.join(" ")),
        };
        match clause.within {
            Within::Everywhere => what,
            within => format!("{within:?}:{what}"),
        }
    }

    #[test]
    fn words_phrases_exclusions_fields_and_beginnings() {
        assert_eq!(told("Mujeres migración"), "mujeres migracion");
        assert_eq!(told("albergue -perros -\"casa hogar\""), "albergue -perros -[casa hogar]");
        assert_eq!(told("“Ruta del Norte” «ley de migración»"), "[ruta del norte] [ley de migracion]");
        assert_eq!(told("autor:\"Ana Pérez\" pais: honduras"), "Author:[ana perez] Country:honduras");
        assert_eq!(told("-título:caravana migra*"), "-Title:caravana migra*");
        assert_eq!(told("covid-19 L'immigration mujeres/niñas"), "[covid 19] immigration mujeres ninas");
    }

    #[test]
    fn either_of_two_words() {
        assert_eq!(told("a1 mujeres OR niñas O madres b2"), "a1 mujeres|ninas|madres b2");
        assert_eq!(told("OR mujeres OR"), "mujeres");
        assert_eq!(told("o Globo"), "o globo");
        assert_eq!(told("uno OR -dos"), "uno -dos");
    }

    #[test]
    fn stray_marks_mean_nothing() {
        assert_eq!(told("- : ( * ) ¿? && http://x \"abc"), "http x abc");
        assert_eq!(told("a* 12:30 e-"), "a 12 30 e");
        assert_eq!(told("\"\""), "");
    }

    #[test]
    fn limits_have_words_of_their_own() {
        assert!(matches!(Asked::parse(&"x".repeat(LONGEST_TEXT + 1)), Err(SearchProblem::TooLong)));
        assert!(matches!(Asked::parse(&"x ".repeat(MOST_CLAUSES + 1)), Err(SearchProblem::TooManyWords)));
        assert!(matches!(Asked::parse("-perros"), Err(SearchProblem::OnlyExclusions)));
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_understood_or_refused(text in "(\\PC|[-\"«»:*| ]|OR |titulo:){0,60}") {
            if let Ok(asked) = Asked::parse(&text) {
                prop_assert!(asked.groups.iter().all(|group| !group.any.is_empty()));
            }
        }
    }
}
