//! Places with the country for which each is evidence.
//!
//! A name that several places bear goes to the country that the rest of the text speaks of; one that is a surname or a
//! common word, too, needs a preposition of place before it and its country elsewhere in the text.

use std::collections::BTreeMap;
use std::ops::Range;

use super::gazetteer::{Fact, Gazetteer, PlaceRow};
use super::known_places::KnownPlaces;
use super::place::{Place, PlaceKind};
use super::side::Side;
use crate::lexicon::Kind as Small;
use crate::words::Kind;

/// A match of the tables: its words and what they may stand for.
pub(super) type Hit = (Range<usize>, Vec<Fact>);

/// How often a text speaks of each country, by signs that leave no doubt.
pub(super) type Support = BTreeMap<String, usize>;

/// All matches of the tables on one side of an article.
pub(super) fn hits(side: &Side<'_>, gazetteer: &Gazetteer, known: &KnownPlaces) -> Vec<Hit> {
    let accept = |range: &Range<usize>, fact: Fact| match fact {
        Fact::Place(_) | Fact::KnownPlace(_) => {
            row(gazetteer, known, fact).is_some_and(|row| may_be_place(side, range, row))
        }
        Fact::Organisation(_) | Fact::Law(_) => side.has_capital(range) && is_proper(side, range),
        Fact::Treaty(_) => side.has_capital(range) && is_proper(side, range),
        Fact::Acronym(_) => side.doc.word(range.start).acronym,
        Fact::Demonym(_) | Fact::Group(_) | Fact::Right(_) => true,
    };
    known.beside(gazetteer.phrases.find(&side.keys, accept), side, accept)
}

/// The place that a match stands for.
fn row<'a>(gazetteer: &'a Gazetteer, known: &'a KnownPlaces, fact: Fact) -> Option<&'a PlaceRow> {
    match fact {
        Fact::Place(number) => gazetteer.places.get(usize::from(number)),
        Fact::KnownPlace(number) => known.row(number),
        _ => None,
    }
}

/// One word at the start of a sentence has a capital anyway.
fn is_proper(side: &Side<'_>, range: &Range<usize>) -> bool {
    range.len() > 1
        || side.doc.word(range.start).acronym
        || !side.doc.is_sentence_start(range.start)
        || side.doc.word(range.start).lower.len() > 4
}

fn may_be_place(side: &Side<'_>, range: &Range<usize>, row: &PlaceRow) -> bool {
    let first = side.doc.word(range.start);
    if row.is_acronym {
        return first.acronym || range.len() > 1 && first.capital;
    }
    let has_capital = side.doc.words.get(range.clone()).unwrap_or_default().iter().any(|word| word.capital);
    if !has_capital || row.capital && !first.capital || is_street(side, range.start) || is_paper(side, range.end) {
        return false;
    }
    // "Para" opens a sentence and is no "Pará"; in capitals accents may be missing
    let is_exact = || {
        let surface: String = side.doc.surface(range).to_lowercase();
        surface.replace('’', "'") == row.lower
    };
    if row.weak && !first.acronym && !is_exact() {
        return false;
    }
    // "Extranjería de Costa Rica" may pass for a name; a country stays one
    let stands_alone = !row.weak && (range.len() > 1 || range.start > 0 && side.doc.is(range.start - 1, Small::Of));
    stands_alone || !side.is_in_name(range)
}

/// "Havana *Times*", "Miami *Herald*".
fn is_paper(side: &Side<'_>, after: usize) -> bool {
    let word = side.doc.word(after);
    word.capital && matches!(word.lower.as_str(), "times" | "herald" | "post" | "tribune" | "journal" | "gazette")
}

/// "calle Granada", "rue de Londres", "hotel Lima".
fn is_street(side: &Side<'_>, at: usize) -> bool {
    let mut near = (at.saturating_sub(3)..at).rev().take_while(|before| {
        let link = before + 1;
        link == at || side.doc.is_any(link, &[Small::Of, Small::Prep]) || side.doc.is_det(link)
    });
    near.any(|before| {
        matches!(
            side.keys.at(before),
            "calle"
                | "avenida"
                | "plaza"
                | "bulevar"
                | "colonia"
                | "barrio"
                | "hotel"
                | "restaurante"
                | "rua"
                | "praca"
                | "rue"
                | "place"
                | "boulevard"
                | "avenue"
        )
    })
}

/// Countries that a text speaks of without doubt.
pub(super) fn support(gazetteer: &Gazetteer, known: &KnownPlaces, hits: &[&[Hit]]) -> Support {
    let mut support = Support::new();
    for (_, facts) in hits.iter().flat_map(|side| side.iter()) {
        let countries: Vec<&str> = facts.iter().filter_map(|fact| sure_country(gazetteer, known, *fact)).collect();
        if let [country] = countries.as_slice()
            && facts.len() == 1
        {
            *support.entry((*country).to_owned()).or_default() += 1;
        }
    }
    support
}

fn sure_country<'a>(gazetteer: &'a Gazetteer, known: &'a KnownPlaces, fact: Fact) -> Option<&'a str> {
    match fact {
        Fact::Demonym(number) => gazetteer.demonyms.get(usize::from(number)).map(|row| row.country.as_str()),
        _ => row(gazetteer, known, fact).filter(|row| !row.weak).and_then(|row| row.country.as_deref()),
    }
}

/// The places of one side.
pub(super) fn places(
    side: &Side<'_>,
    (gazetteer, known): (&Gazetteer, &KnownPlaces),
    hits: &[Hit],
    support: &Support,
) -> Vec<(Range<usize>, Place)> {
    let mut places = Vec::new();
    for (range, facts) in hits {
        let rows: Vec<&PlaceRow> = facts.iter().filter_map(|fact| row(gazetteer, known, *fact)).collect();
        places.extend(place(side, range, &rows, support).map(|place| (range.clone(), place)));
    }
    places
}

fn place(side: &Side<'_>, range: &Range<usize>, rows: &[&PlaceRow], support: &Support) -> Option<Place> {
    let supported =
        |row: &&&PlaceRow| row.country.as_ref().and_then(|country| support.get(country)).copied().unwrap_or(0);
    let named = named_before(side, range.start);
    let told = |row: &&&PlaceRow| match named {
        Some(kind) => row.kind == kind,
        None => true,
    };
    let most = rows.iter().map(|row| supported(&row)).max()?;
    let best: Vec<&&PlaceRow> = rows.iter().filter(|row| supported(row) == most && told(row)).collect();
    let best: Vec<&&PlaceRow> =
        if best.is_empty() { rows.iter().filter(|row| supported(row) == most).collect() } else { best };
    let first = best.first()?;
    let is_one = best.iter().all(|row| row.country == first.country);
    if first.weak && !is_sure(side, range, named.is_some(), most > 0) {
        return None;
    }
    let why = match (rows.len(), most) {
        _ if !is_one => {
            let codes: Vec<&str> = best.iter().filter_map(|row| row.country.as_deref()).collect();
            format!("; may be in {}", codes.join(", "))
        }
        (1, _) if !first.weak => String::new(),
        (_, 0) => "; by the word before it".to_owned(),
        (_, count) => format!("; the text speaks of {} {count} times", first.country.as_deref().unwrap_or_default()),
    };
    Some(Place {
        surface: side.surface(range),
        span: side.doc.span(range),
        within: side.within,
        name: first.name.clone(),
        kind: first.kind,
        country: first.country.clone().filter(|_| is_one),
        evidence: format!("{}: {}{why}", if first.is_known { "known place" } else { "places" }, first.name),
    })
}

/// A name that is a surname or a common word, too, needs a preposition of place and its country in the text, or a word
/// that says what it is.
fn is_sure(side: &Side<'_>, range: &Range<usize>, is_named: bool, is_supported: bool) -> bool {
    let doc = side.doc;
    let next = doc.word(range.end);
    let is_longer_name = next.capital && next.kind == Kind::Word && next.spaced
        || doc.before(range.start).capital
            && doc.before(range.start).kind == Kind::Word
            && !doc.is_sentence_start(range.start);
    if is_longer_name {
        return false;
    }
    is_named || is_supported && is_at(side, range.start)
}

/// "en", "desde", "a" right before a place.
fn is_at(side: &Side<'_>, at: usize) -> bool {
    const PLACE: &[&str] = &[
        "en", "a", "de", "desde", "hacia", "hasta", "por", "entre", "y", "em", "no", "na", "do", "da", "ao", "para",
        "dans", "au", "aux", "du", "d'", "from", "in", "to", "near", "at", "of", "and", "through",
    ];
    let before = side.keys.at(at.wrapping_sub(1));
    at > 0 && (PLACE.contains(&before) || side.doc.before(at).is_sign('('))
}

/// "departamento de", "ciudad de", "estado de" before a place, and what it then is.
fn named_before(side: &Side<'_>, at: usize) -> Option<PlaceKind> {
    let mut before = at.checked_sub(1)?;
    while side.doc.is_any(before, &[Small::Of, Small::Prep]) || side.doc.is_det(before) {
        before = before.checked_sub(1)?;
    }
    if at - before > 3 {
        return None;
    }
    match side.keys.at(before) {
        "departamento" | "departamentos" | "provincia" | "provincias" | "estado" | "estados" | "region" | "comarca"
        | "state" | "province" | "department" | "departement" | "etat" => Some(PlaceKind::Division),
        "ciudad" | "municipio" | "canton" | "localidad" | "comuna" | "pueblo" | "ciudades" | "cidade" | "ville"
        | "commune" | "city" | "town" | "puerto" => Some(PlaceKind::City),
        "frontera" | "paso" | "aduana" | "puente" | "fronteira" | "frontiere" | "border" | "crossing" => {
            Some(PlaceKind::Border)
        }
        _ => None,
    }
}
