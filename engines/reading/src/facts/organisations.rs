//! Organisations: those that the caller gave or the tables know, those whose name begins with a word for a body, and
//! letters with an article before them.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use super::bodies::{by_letters, by_name, with_acronym};
use super::gazetteer::{Fact, Gazetteer};
use super::organisation::{Found, KnownOrganisation, Mention, Organisation, OrganisationBy};
use super::places::Hit;
use super::side::Side;
use crate::fold::folded;
use crate::lexicon::Lexicon;
use crate::phrases::Phrases;

/// A text names no more organisations than this.
const MOST: usize = 500;

/// The caller's organisations, ready to be found in each language.
#[derive(Clone, Debug, Default)]
pub(crate) struct Given {
    list: Vec<KnownOrganisation>,
    phrases: HashMap<&'static str, Arc<Phrases<u32>>>,
}

impl Given {
    pub(crate) fn of(list: &[KnownOrganisation]) -> Given {
        let mut given = Given { list: list.to_vec(), phrases: HashMap::new() };
        for language in ["es", "pt", "fr", "en"] {
            let Some(lexicon) = Lexicon::of(language) else { continue };
            let mut phrases = Phrases::new();
            for (number, known) in (0..).zip(list) {
                // one short word would be found everywhere
                if known.name.chars().count() > 4 {
                    phrases.add(&known.name, lexicon, number);
                }
                for acronym in known
                    .acronym
                    .iter()
                    .flat_map(|acronym| acronym.split(['/', ';']))
                    .map(str::trim)
                    .filter(|a| a.len() > 2)
                {
                    phrases.add(acronym, lexicon, number);
                }
            }
            given.phrases.insert(language, Arc::new(phrases));
        }
        given
    }

    /// What tells two lists apart.
    pub(crate) fn digest_text(&self) -> String {
        let lines = self
            .list
            .iter()
            .map(|known| format!("{}\t{}\t{}\n", known.key, known.name, known.acronym.as_deref().unwrap_or_default()));
        lines.collect()
    }
}

/// The organisations of all sides, with the words of each mention by side.
pub(super) fn organisations(
    sides: &[(&Side<'_>, &[Hit])],
    gazetteer: &Gazetteer,
    given: &Given,
) -> (Vec<Organisation>, Vec<Vec<Range<usize>>>) {
    let mut all: Vec<Organisation> = Vec::new();
    let mut by_name: HashMap<String, usize> = HashMap::new();
    let mut ranges = Vec::new();
    for (side, hits) in sides {
        let mut found = found(side, hits, gazetteer, given);
        found.sort_by_key(|found| (found.range.start, std::cmp::Reverse(found.range.end)));
        let mut taken: Vec<Range<usize>> = Vec::new();
        for found in found {
            if taken.last().is_some_and(|last| found.range.start < last.end) {
                continue;
            }
            taken.push(found.range.clone());
            put(side, found, &mut all, &mut by_name);
        }
        ranges.push(taken);
    }
    (all, ranges)
}

fn put(side: &Side<'_>, found: Found, all: &mut Vec<Organisation>, by_name: &mut HashMap<String, usize>) {
    let names = [
        found.key.clone().map(|key| format!("\u{0}{key}")),
        Some(folded(&found.name)),
        found.acronym.as_deref().map(folded),
    ];
    let known = names.iter().flatten().find_map(|name| by_name.get(name)).copied();
    // letters alone mean what the text called so before
    if known.is_none() && (all.len() >= MOST || found.by == OrganisationBy::Letters && found.acronym.is_none()) {
        return;
    }
    let place = known.unwrap_or(all.len());
    let mention = Mention { span: side.doc.span(&found.range), within: side.within };
    match all.get_mut(place) {
        Some(organisation) => {
            organisation.mentions.push(mention);
            if found.name.len() > organisation.name.len() {
                organisation.name = found.name;
            }
            organisation.acronym = organisation.acronym.take().or(found.acronym);
            organisation.key = organisation.key.take().or(found.key);
        }
        None => all.push(Organisation {
            organisation_id: format!("o{}", place + 1),
            name: found.name,
            acronym: found.acronym,
            key: found.key,
            by: found.by,
            mentions: vec![mention],
            evidence: found.evidence,
        }),
    }
    for name in names.into_iter().flatten() {
        by_name.entry(name).or_insert(place);
    }
}

fn found(side: &Side<'_>, hits: &[Hit], gazetteer: &Gazetteer, given: &Given) -> Vec<Found> {
    let mut all = Vec::new();
    if let Some(phrases) = given.phrases.get(side.doc.lexicon.language) {
        for (range, numbers) in
            phrases.find(&side.keys, |range, _| side.has_capital(range) && is_written_so(side, range))
        {
            let Some(known) = numbers.first().and_then(|number| given.list.get(usize::try_from(*number).ok()?)) else {
                continue;
            };
            all.push(Found {
                name: known.name.clone(),
                acronym: known.acronym.clone(),
                key: Some(known.key.clone()),
                by: OrganisationBy::Given,
                evidence: format!("given: {}", known.name),
                range,
            });
        }
    }
    for (range, facts) in hits {
        let row = facts.iter().find_map(|fact| match fact {
            Fact::Organisation(number) | Fact::Acronym(number) => gazetteer.organisations.get(usize::from(*number)),
            _ => None,
        });
        let Some(row) = row.filter(|_| range.len() > 1 || !side.is_in_name(range)) else { continue };
        let is_letters = facts.iter().any(|fact| matches!(fact, Fact::Acronym(_)));
        all.push(Found {
            name: side.surface(range),
            acronym: is_letters.then(|| side.surface(range)),
            key: Some(row.key.clone()),
            by: OrganisationBy::Listed,
            evidence: format!("organisations: {}", row.name),
            range: with_acronym(side, range.clone()).0,
        });
    }
    let mut at = 0;
    let places: HashSet<usize> = hits
        .iter()
        .filter(|(_, facts)| facts.iter().any(|fact| matches!(fact, Fact::Place(_) | Fact::KnownPlace(_))))
        .map(|(range, _)| range.start)
        .collect();
    while at < side.doc.words.len() {
        // "Reino Unido", "Ciudad de México" are places
        let found = by_name(side, at).filter(|_| !places.contains(&at)).or_else(|| by_letters(side, at));
        at = found.as_ref().map_or(at + 1, |found| found.range.end.max(at + 1));
        all.extend(found);
    }
    all
}

/// A single word stands for an organisation in capitals, or where it opens no sentence.
fn is_written_so(side: &Side<'_>, range: &Range<usize>) -> bool {
    range.len() > 1 || side.doc.word(range.start).acronym
}
