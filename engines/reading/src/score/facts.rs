//! Places, words for people of a country, groups, laws, rights and organisations.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::tally::Tally;
use crate::facts::{Described, Facts};
use crate::span::Span;

/// What a text may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FactList {
    /// Places.
    Places,
    /// Words for people or things of a country.
    Demonyms,
    /// Groups of people.
    Groups,
    /// Laws and treaties.
    Laws,
    /// Rights.
    Rights,
    /// Organisations.
    Organisations,
}

impl FactList {
    /// All of them.
    pub const ALL: [FactList; 6] = [
        FactList::Places,
        FactList::Demonyms,
        FactList::Groups,
        FactList::Laws,
        FactList::Rights,
        FactList::Organisations,
    ];

    /// As sets and figures have it.
    pub fn name(self) -> &'static str {
        match self {
            FactList::Places => "places",
            FactList::Demonyms => "demonyms",
            FactList::Groups => "groups",
            FactList::Laws => "laws",
            FactList::Rights => "rights",
            FactList::Organisations => "organisations",
        }
    }
}

/// A text with what a person marked in it.
#[derive(Clone, Debug, Deserialize)]
pub struct GoldFacts {
    /// Its language.
    pub lang: String,
    /// The text.
    pub text: String,
    /// What it names.
    pub facts: Vec<GoldFact>,
    /// What may be found or not.
    pub open: Vec<Span>,
}

/// Something that a text names; places are code points, the end excluded.
#[derive(Clone, Debug, Deserialize)]
pub struct GoldFact {
    /// What it is.
    pub list: FactList,
    /// Where it begins.
    pub start: usize,
    /// One after its end.
    pub end: usize,
    /// A value that must be told of it; empty where it may have any.
    pub value: String,
}

/// The figures of a set of texts, and each error in words.
#[derive(Clone, Debug, Default)]
pub struct FactScore {
    /// By what is named.
    pub lists: BTreeMap<FactList, Tally>,
    /// What was missed and what was told wrongly, with its text.
    pub errors: Vec<String>,
}

/// Scores what was found in each text: right is what is of the same list, has a common code point and the value asked for.
pub fn score_facts(texts: &[(GoldFacts, Facts)]) -> FactScore {
    let mut score = FactScore::default();
    for (gold, facts) in texts {
        let all = found(facts);
        for fact in &gold.facts {
            let tally = score.lists.entry(fact.list).or_default();
            tally.expected += 1;
            match all.iter().any(|one| one.is(fact)) {
                true => tally.right += 1,
                false => score.errors.push(format!("missed {} {} in {}", fact.list.name(), fact.value, gold.text)),
            }
        }
        for one in &all {
            let is_open = gold.open.iter().any(|span| one.touches(span.start, span.end));
            // a demonym within a group, a place within a name are parts of what is marked
            let is_part = gold.facts.iter().any(|fact| one.list != fact.list && one.touches(fact.start, fact.end));
            if !is_open && !is_part && !gold.facts.iter().any(|fact| one.is(fact)) {
                score.lists.entry(one.list).or_default().wrong += 1;
                score.errors.push(format!(
                    "wrong {} {:?} {:?} in {}",
                    one.list.name(),
                    one.span,
                    one.values,
                    gold.text
                ));
            }
        }
    }
    score
}

struct Found {
    list: FactList,
    span: Span,
    values: Vec<String>,
}

impl Found {
    fn touches(&self, start: usize, end: usize) -> bool {
        self.span.start < end && start < self.span.end
    }

    fn is(&self, fact: &GoldFact) -> bool {
        self.list == fact.list
            && self.touches(fact.start, fact.end)
            && (fact.value.is_empty() || self.values.contains(&fact.value))
    }
}

fn found(facts: &Facts) -> Vec<Found> {
    let of = |list: FactList, span: Span, values: Vec<String>| Found { list, span, values };
    let mut all: Vec<Found> = Vec::new();
    all.extend(facts.places.iter().map(|one| of(FactList::Places, one.span, one.country.iter().cloned().collect())));
    all.extend(facts.demonyms.iter().map(|one| {
        let described = match one.of {
            Described::People => "people",
            Described::Thing => "thing",
        };
        of(FactList::Demonyms, one.span, vec![format!("{}:{described}", one.country)])
    }));
    all.extend(
        facts
            .groups
            .iter()
            .map(|one| of(FactList::Groups, one.span, one.kinds.iter().chain(&one.origins).cloned().collect())),
    );
    all.extend(facts.laws.iter().map(|one| of(FactList::Laws, one.span, vec![one.key.clone()])));
    all.extend(facts.rights.iter().map(|one| of(FactList::Rights, one.span, vec![one.key.clone()])));
    let mentions = facts.organisations.iter().flat_map(|one| &one.mentions);
    all.extend(mentions.map(|mention| of(FactList::Organisations, mention.span, Vec::new())));
    all
}
