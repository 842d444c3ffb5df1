//! Test cases by functional class, as HateCheck has them (Röttger et al., 2021 and 2022): which classes are marked, and
//! in whose voice.

use std::collections::BTreeMap;

use serde::Serialize;

use super::rate::Rate;
use crate::voice::Voice;

/// A case with the voices of the terms found in it.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its language.
    pub lang: String,
    /// What it tests: `counter_quote_nh`.
    pub functionality: String,
    /// Of each term found.
    pub voices: Vec<Voice>,
}

/// The cases of one class and language.
#[derive(Clone, Debug, Serialize)]
pub struct CaseScore {
    /// What they test.
    pub functionality: String,
    /// Their language.
    pub lang: String,
    /// How many.
    pub cases: usize,
    /// In how many some term is marked.
    pub marked: usize,
    /// Of all, in how many no term is marked as the outlet's own.
    pub not_own: Rate,
    /// The same of those in which some term is marked.
    pub not_own_of_marked: Rate,
}

/// Counts cases by class and language, in the order of their names.
pub fn score_cases(cases: &[Case]) -> Vec<CaseScore> {
    let mut classes: BTreeMap<(&str, &str), Vec<&Case>> = BTreeMap::new();
    for case in cases {
        classes.entry((&case.functionality, &case.lang)).or_default().push(case);
    }
    let score = |((functionality, lang), cases): ((&str, &str), Vec<&Case>)| {
        let marked = cases.iter().filter(|case| !case.voices.is_empty()).count();
        let own = cases.iter().filter(|case| case.voices.contains(&Voice::Own)).count();
        CaseScore {
            functionality: functionality.to_owned(),
            lang: lang.to_owned(),
            cases: cases.len(),
            marked,
            not_own: Rate::of(cases.len() - own, cases.len()),
            not_own_of_marked: Rate::of(marked - own, marked),
        }
    };
    classes.into_iter().map(score).collect()
}
