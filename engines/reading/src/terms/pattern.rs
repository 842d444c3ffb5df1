//! The pattern language of lists, read. What it means is described in the crate's documentation.

use crate::fold::is_of_word;

/// Longest pattern, in parts.
const MOST_PARTS: usize = 16;
/// Widest gap, in words.
const WIDEST_GAP: u8 = 8;
/// Gaps of one pattern: each multiplies the ways to try …
const MOST_GAPS: usize = 3;
/// … and so does each word that may be missing.
const MOST_MAYBES: usize = 4;

/// A phrase to be found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Pattern {
    /// What must, or must not, stand before; it is not marked.
    pub(crate) before: Option<Beside>,
    pub(crate) parts: Vec<Part>,
    /// What must, or must not, follow.
    pub(crate) behind: Option<Beside>,
}

/// A neighbour of the phrase.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Beside {
    pub(crate) any_of: Vec<Atom>,
    pub(crate) is_wanted: bool,
}

/// A part of a phrase.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    /// One word.
    Word(Vec<Atom>),
    /// One word or none.
    Maybe(Vec<Atom>),
    /// So many words or fewer, any.
    Gap(u8),
}

/// What one word may be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Atom {
    /// A word in any of its forms, accents optional.
    Inflected(String),
    /// A word as written.
    Exact(String),
    /// A verb in its forms of the third person, its infinitive or its gerund.
    Verb(String),
    /// A word of a named set.
    Set(String),
    /// A figure.
    Figure,
    /// Nothing: a sentence, or a part of one, begins here.
    Start,
}

/// What is wrong with a pattern.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum PatternFault {
    /// Nothing between two `;`, or an empty cell.
    #[error("the pattern is empty")]
    Empty,
    /// More parts, gaps or words in brackets than are tried.
    #[error("the pattern has more than {MOST_PARTS} parts, {MOST_GAPS} gaps or {MOST_MAYBES} words in brackets")]
    TooLong,
    /// A gap that is not `*` and a small number.
    #[error("the gap `{0}` is not `*` and a number from 1 to {WIDEST_GAP}")]
    Gap(String),
    /// Something that is no word.
    #[error("`{0}` is no word: letters and digits were expected, after `=` for an exact form or `~` for a verb")]
    Word(String),
    /// A word behind `~` that is no infinitive, or one whose forms no ending tells.
    #[error("`~{0}` is no infinitive whose forms its ending tells: its forms are to be written out with `=`")]
    Verb(String),
    /// A bracket that is not closed.
    #[error("the bracket of `{0}` is not closed")]
    Bracket(String),
    /// A neighbour within the phrase.
    #[error("`{0}` may only stand at the beginning (`<`, `!`) or the end (`>`, `!`) of a pattern")]
    Beside(String),
    /// A phrase without a word that is always there.
    #[error("a pattern needs a word that is always there, at its beginning and at its end")]
    NoWord,
}

impl PatternFault {
    /// A stable word for programs, such as `gap`.
    pub fn code(&self) -> &'static str {
        match self {
            PatternFault::Empty => "empty",
            PatternFault::TooLong => "too-long",
            PatternFault::Gap(_) => "gap",
            PatternFault::Word(_) => "word",
            PatternFault::Verb(_) => "verb",
            PatternFault::Bracket(_) => "bracket",
            PatternFault::Beside(_) => "beside",
            PatternFault::NoWord => "no-word",
        }
    }

    /// The part of the pattern that is at fault.
    pub fn found(&self) -> Option<&str> {
        match self {
            PatternFault::Gap(found)
            | PatternFault::Word(found)
            | PatternFault::Verb(found)
            | PatternFault::Bracket(found)
            | PatternFault::Beside(found) => Some(found),
            PatternFault::Empty | PatternFault::TooLong | PatternFault::NoWord => None,
        }
    }
}

/// Reads the patterns of a cell, which `;` parts.
pub(crate) fn patterns(cell: &str) -> Result<Vec<Pattern>, PatternFault> {
    cell.split(';').map(pattern).collect()
}

/// Reads one pattern.
pub(crate) fn pattern(text: &str) -> Result<Pattern, PatternFault> {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    if words.is_empty() {
        return Err(PatternFault::Empty);
    }
    let before = beside(words.first(), '<')?;
    if before.is_some() {
        words.remove(0);
    }
    let behind = beside(words.last(), '>')?;
    if behind.is_some() {
        words.pop();
    }
    let mut parts = Vec::new();
    for word in words {
        part(word, &mut parts)?;
    }
    let gaps = parts.iter().filter(|part| matches!(part, Part::Gap(_))).count();
    let maybes = parts.iter().filter(|part| matches!(part, Part::Maybe(_))).count();
    if parts.len() > MOST_PARTS || gaps > MOST_GAPS || maybes > MOST_MAYBES {
        return Err(PatternFault::TooLong);
    }
    let is_firm = |part: Option<&Part>| matches!(part, Some(Part::Word(_) | Part::Maybe(_)));
    let has_word = |part: &Part| matches!(part, Part::Word(atoms) if !atoms.contains(&Atom::Figure));
    if !is_firm(parts.first()) || !is_firm(parts.last()) || !parts.iter().any(has_word) {
        return Err(PatternFault::NoWord);
    }
    Ok(Pattern { before, parts, behind })
}

/// `<a|b` or `>a|b`, wanted; `!a|b`, unwanted.
fn beside(word: Option<&&str>, wanted: char) -> Result<Option<Beside>, PatternFault> {
    let Some(word) = word else { return Ok(None) };
    let (is_wanted, rest) = match (word.strip_prefix(wanted), word.strip_prefix('!')) {
        (Some(rest), _) => (true, rest),
        (_, Some(rest)) => (false, rest),
        _ => return Ok(None),
    };
    Ok(Some(Beside { any_of: any_of(rest)?, is_wanted }))
}

fn part(word: &str, parts: &mut Vec<Part>) -> Result<(), PatternFault> {
    if word.starts_with(['<', '>', '!']) || word.split('|').any(|one| one == "^") {
        return Err(PatternFault::Beside(word.to_owned()));
    }
    if let Some(width) = word.strip_prefix('*') {
        let width = width.parse().ok().filter(|width| (1..=WIDEST_GAP).contains(width));
        parts.push(Part::Gap(width.ok_or_else(|| PatternFault::Gap(word.to_owned()))?));
        return Ok(());
    }
    if let Some(inner) = word.strip_prefix('(') {
        let inner = inner.strip_suffix(')').ok_or_else(|| PatternFault::Bracket(word.to_owned()))?;
        parts.push(Part::Maybe(any_of(inner)?));
        return Ok(());
    }
    // a text is split at apostrophes and hyphens, and so is a pattern: all but the last piece stay as written
    let pieces: Vec<&str> = word.split(['\'', '’', '-']).collect();
    if let Some((last, first)) = pieces.split_last().filter(|(_, first)| !first.is_empty()) {
        for piece in first {
            parts.push(Part::Word(any_of(&format!("={}", piece.trim_start_matches('=')))?));
        }
        let exact = if word.starts_with('=') { "=" } else { "" };
        parts.push(Part::Word(any_of(&format!("{exact}{last}"))?));
        return Ok(());
    }
    parts.push(Part::Word(any_of(word)?));
    Ok(())
}

fn any_of(text: &str) -> Result<Vec<Atom>, PatternFault> {
    text.split('|').map(atom).collect()
}

/// Reads one of the words that may stand at a place.
pub(super) fn atom(text: &str) -> Result<Atom, PatternFault> {
    match text {
        "#" => return Ok(Atom::Figure),
        "^" => return Ok(Atom::Start),
        _ => {}
    }
    let signs: [(char, fn(String) -> Atom); 3] = [('=', Atom::Exact), ('~', Atom::Verb), ('@', Atom::Set)];
    let signed = signs.iter().find_map(|(sign, make)| Some((*make, text.strip_prefix(*sign)?)));
    let (make, word) = signed.unwrap_or((Atom::Inflected, text));
    if word.is_empty() || !word.chars().all(is_of_word) {
        return Err(PatternFault::Word(text.to_owned()));
    }
    Ok(make(crate::fold::lower(word)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn parts_are_read() {
        let read = pattern("<^|los|# ola|=alud|~asaltar (grande) *2 @people !nada").unwrap();
        assert_eq!(read.before.unwrap().any_of, [Atom::Start, Atom::Inflected("los".into()), Atom::Figure]);
        assert!(!read.behind.unwrap().is_wanted);
        assert_eq!(
            read.parts,
            [
                Part::Word(vec![
                    Atom::Inflected("ola".into()),
                    Atom::Exact("alud".into()),
                    Atom::Verb("asaltar".into())
                ]),
                Part::Maybe(vec![Atom::Inflected("grande".into())]),
                Part::Gap(2),
                Part::Word(vec![Atom::Set("people".into())]),
            ]
        );
    }

    #[test]
    fn apostrophes_part_words() {
        assert_eq!(pattern("candidat à l'asile").unwrap().parts.len(), 4);
        assert_eq!(pattern("anchor-baby").unwrap().parts, pattern("=anchor baby").unwrap().parts);
    }

    #[test]
    fn faults_are_named() {
        for (text, fault) in [
            ("", PatternFault::Empty),
            ("a (a) (a) (a) (a) (a) a", PatternFault::TooLong),
            ("ola *9 gente", PatternFault::Gap("*9".into())),
            ("ola (de", PatternFault::Bracket("(de".into())),
            ("ola !de gente", PatternFault::Beside("!de".into())),
            ("ola ^|gente", PatternFault::Beside("^|gente".into())),
            ("ola de gen,te", PatternFault::Word("gen,te".into())),
            ("ola||gente", PatternFault::Word(String::new())),
            ("*2 ola", PatternFault::NoWord),
            ("#", PatternFault::NoWord),
            ("<los", PatternFault::NoWord),
        ] {
            assert_eq!(pattern(text), Err(fault), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_survived(text in "[<>!=~@#^*()|;' a-zé0-9]{0,40}") {
            let _ = patterns(&text);
        }
    }
}
