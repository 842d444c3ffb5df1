//! What a text names besides people: places, demonyms, groups, laws, rights, organisations.
//!
//! All tables of a language are sought at once, the longest phrase first, so that the Refugee Agency is no group of
//! refugees and New Mexico is not Mexico. The tables are facts written for this crate; country names are those of the
//! Unicode CLDR (Unicode License v3) with the further names that the press uses.

mod bodies;
mod demonyms;
mod gazetteer;
mod groups;
mod inflect;
mod known_places;
mod law_words;
mod laws;
mod numbers;
mod organisation;
mod organisations;
mod place;
mod places;
mod side;

use std::ops::Range;

use serde::{Deserialize, Serialize};

pub use demonyms::{Demonym, Described};
pub use groups::Group;
pub(crate) use known_places::KnownPlaces;
pub use law_words::LawKind;
pub use laws::{Law, Right};
pub use organisation::{KnownOrganisation, Mention, Organisation, OrganisationBy};
pub(crate) use organisations::Given;
pub use place::{Place, PlaceKind};
pub(crate) use side::Side;

use gazetteer::Gazetteer;
use places::Hit;

/// What a text names.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// Places, in their order: title first.
    pub places: Vec<Place>,
    /// Words for people and things of a country.
    pub demonyms: Vec<Demonym>,
    /// Of whom the text speaks.
    pub groups: Vec<Group>,
    /// Laws, treaties and rulings.
    pub laws: Vec<Law>,
    /// Rights.
    pub rights: Vec<Right>,
    /// Organisations.
    pub organisations: Vec<Organisation>,
}

impl Facts {
    /// What headline and body name.
    pub(crate) fn of(sides: &[&Side<'_>], given: &Given, known: &KnownPlaces) -> Facts {
        let mut facts = Facts::default();
        let Some(gazetteer) = sides.first().and_then(|side| Gazetteer::of(side.doc.lexicon)) else { return facts };
        let hits: Vec<Vec<Hit>> = sides.iter().map(|side| places::hits(side, gazetteer, known)).collect();
        let all: Vec<&[Hit]> = hits.iter().map(Vec::as_slice).collect();
        let support = places::support(gazetteer, known, &all);
        let read: Vec<(&Side<'_>, &[Hit])> = sides.iter().copied().zip(all.iter().copied()).collect();
        let (organisations, bodies) = organisations::organisations(&read, gazetteer, given);
        facts.organisations = organisations;
        for ((side, hits), bodies) in read.into_iter().zip(&bodies) {
            let laws = laws::laws(side, gazetteer, hits, &support);
            let places = places::places(side, (gazetteer, known), hits, &support);
            let demonyms = demonyms::demonyms(side, gazetteer, hits);
            let groups = groups::groups(side, gazetteer, hits, &demonyms, &places);
            let of_laws: Vec<Range<usize>> = laws.iter().map(|(range, _)| range.clone()).collect();
            let is_free = |range: &Range<usize>| !is_within(range, bodies) && !is_within(range, &of_laws);
            facts.rights.extend(laws::rights(side, gazetteer, hits));
            facts.groups.extend(groups.into_iter().filter(|(range, _)| is_free(range)).map(|(_, group)| group));
            facts.laws.extend(laws.into_iter().map(|(_, law)| law));
            facts.places.extend(places.into_iter().map(|(_, place)| place));
            facts.demonyms.extend(demonyms.into_iter().map(|(_, _, demonym)| demonym));
        }
        facts
    }
}

/// Whether a range lies within one of others, which are in their order.
fn is_within(range: &Range<usize>, others: &[Range<usize>]) -> bool {
    let after = others.partition_point(|other| other.start <= range.start);
    after.checked_sub(1).and_then(|last| others.get(last)).is_some_and(|other| range.end <= other.end)
}
