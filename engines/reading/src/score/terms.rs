//! Terms and whose voice they are in.

use serde::{Deserialize, Serialize};

use super::rate::Rate;
use crate::reading::Mark;
use crate::voice::Voice;

/// A text with the terms that a person marked in it.
#[derive(Clone, Debug, Deserialize)]
pub struct GoldSentence {
    /// Its identifier.
    pub id: String,
    /// Its language, where the set says it.
    #[serde(default)]
    pub lang: Option<String>,
    /// The country whose press it is like, where the set says it.
    #[serde(default)]
    pub country: Option<String>,
    /// The text.
    pub text: String,
    /// Its terms; none overlap.
    pub marks: Vec<GoldMark>,
}

/// A term as a person marked it; places are code points of the text, the end excluded.
#[derive(Clone, Debug, Deserialize)]
pub struct GoldMark {
    /// Where it begins.
    pub start: usize,
    /// One after its end.
    pub end: usize,
    /// The term of the list.
    pub term: String,
    /// Whose words it is.
    pub voice: Voice,
}

/// The figures of a set of texts.
#[derive(Clone, Debug, Serialize)]
pub struct TermScore {
    /// Texts.
    pub texts: usize,
    /// Texts in which a person marked nothing.
    pub without: usize,
    /// Of the terms found, how many are marked: the same term, and a common code point.
    pub precision: Rate,
    /// Of the terms marked, how many are found.
    pub recall: Rate,
    /// Of those found rightly, how many have the right voice.
    pub voice: Rate,
}

/// Scores what was found in each text.
pub fn score_terms(texts: &[(GoldSentence, Vec<Mark>)]) -> TermScore {
    let (mut marked, mut found, mut matched, mut voices) = (0, 0, 0, 0);
    for (gold, marks) in texts {
        marked += gold.marks.len();
        found += marks.len();
        for (want, got) in pairs(gold, marks) {
            matched += 1;
            voices += usize::from(want.voice == got.voice);
        }
    }
    TermScore {
        texts: texts.len(),
        without: texts.iter().filter(|(gold, _)| gold.marks.is_empty()).count(),
        precision: Rate::of(matched, found),
        recall: Rate::of(matched, marked),
        voice: Rate::of(voices, matched),
    }
}

/// Each mark with the first that is found of it.
pub(super) fn pairs<'a>(gold: &'a GoldSentence, marks: &'a [Mark]) -> Vec<(&'a GoldMark, &'a Mark)> {
    let mut taken = vec![false; marks.len()];
    let mut out = Vec::new();
    for want in &gold.marks {
        let is_it = |mark: &Mark| mark.term_id == want.term && mark.span.start < want.end && want.start < mark.span.end;
        let found = marks.iter().zip(taken.iter_mut()).find(|(mark, taken)| !**taken && is_it(mark));
        if let Some((mark, taken)) = found {
            *taken = true;
            out.push((want, mark));
        }
    }
    out
}
