//! Places that the caller knows, found beside those of the tables and before them.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::gazetteer::{Fact, PlaceRow};
use super::places::Hit;
use super::side::Side;
use crate::known::KnownName;
use crate::lexicon::Lexicon;
use crate::phrases::Phrases;

/// The caller's places, ready to be found in each language.
#[derive(Debug, Default)]
pub(crate) struct KnownPlaces {
    rows: Vec<PlaceRow>,
    phrases: HashMap<&'static str, Arc<Phrases<Fact>>>,
}

impl KnownPlaces {
    pub(crate) fn of(list: &[KnownName]) -> KnownPlaces {
        let mut known = KnownPlaces::default();
        for name in list {
            if let KnownName::Place(place) = name {
                let row = PlaceRow::of(&place.name, &place.name, Some(&place.country), place.kind);
                known.rows.push(PlaceRow { weak: false, is_known: true, ..row });
            }
        }
        if known.rows.is_empty() {
            return known;
        }
        for language in ["es", "pt", "fr", "en"] {
            let Some(lexicon) = Lexicon::of(language) else { continue };
            let mut phrases = Phrases::new();
            for (number, row) in (0..).zip(&known.rows) {
                phrases.add(row.name.trim_end_matches('.'), lexicon, Fact::KnownPlace(number));
            }
            known.phrases.insert(language, Arc::new(phrases));
        }
        known
    }

    pub(super) fn row(&self, number: u16) -> Option<&PlaceRow> {
        self.rows.get(usize::from(number))
    }

    /// What the tables found, with the known places. One goes before what the tables have in its words, but for a longer
    /// name of which it is a part.
    pub(super) fn beside(
        &self,
        listed: Vec<Hit>,
        side: &Side<'_>,
        accept: impl Fn(&Range<usize>, Fact) -> bool,
    ) -> Vec<Hit> {
        let Some(phrases) = self.phrases.get(side.doc.lexicon.language) else { return listed };
        let overlapping = |range: &Range<usize>| {
            let first = listed.partition_point(|(other, _)| other.end <= range.start);
            let last = listed.partition_point(|(other, _)| other.start < range.end);
            first..last
        };
        let mut taken = vec![false; listed.len()];
        let mut known = Vec::new();
        for (range, facts) in phrases.find(&side.keys, accept) {
            let others = overlapping(&range);
            if listed.get(others.clone()).is_some_and(|all| all.iter().any(|(other, _)| other.len() > range.len())) {
                continue;
            }
            taken.get_mut(others).into_iter().flatten().for_each(|taken| *taken = true);
            known.push((range, facts));
        }
        let left = listed.into_iter().zip(taken).filter(|(_, taken)| !taken).map(|(hit, _)| hit);
        let mut all: Vec<Hit> = left.chain(known).collect();
        all.sort_by_key(|(range, _)| range.start);
        all
    }
}
