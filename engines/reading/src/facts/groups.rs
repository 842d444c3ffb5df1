//! Of whom a text speaks: migrants, refugees, domestic workers, women, people of an origin, with the sex that the words
//! present.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::demonyms::{Demonym, Use};
use super::gazetteer::{Fact, Gazetteer, GroupRow, Needs};
use super::place::{Place, PlaceKind};
use super::places::Hit;
use super::side::Side;
use crate::lexicon::Kind as Small;
use crate::sex::Sex;
use crate::span::{Span, Within};
use crate::words::Kind;

/// Somebody of whom a text speaks by what they are, not by name.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Group {
    /// As it stands in the text.
    pub surface: String,
    /// Where, in code points of the text that `within` names.
    #[serde(flatten)]
    pub span: Span,
    /// In title or text.
    #[serde(rename = "in")]
    pub within: Within,
    /// What its words say: `migrants`, `asylum_seekers`, `women`, `domestic_workers`, … in the order of the text.
    pub kinds: Vec<String>,
    /// ISO 3166-1 alpha-2 of the countries of origin that its words say.
    pub origins: Vec<String>,
    /// Women, men, or unknown: a masculine plural does not tell.
    pub sex: Sex,
    /// Several; else one person.
    pub plural: bool,
    /// Of which words it is made, and what told the sex.
    pub evidence: String,
}

/// A word or phrase of a group.
#[derive(Clone, Debug)]
struct Atom {
    range: Range<usize>,
    kind: Option<String>,
    origin: Option<String>,
    sex: Sex,
    plural: bool,
    needs: Needs,
    base: String,
    is_noun: bool,
}

/// The groups of one side.
pub(super) fn groups(
    side: &Side<'_>,
    gazetteer: &Gazetteer,
    hits: &[Hit],
    demonyms: &[(Range<usize>, Use, Demonym)],
    places: &[(Range<usize>, Place)],
) -> Vec<(Range<usize>, Group)> {
    let mut atoms: Vec<Atom> = hits.iter().filter_map(|hit| of_table(side, gazetteer, hit)).collect();
    atoms.extend(demonyms.iter().map(of_demonym));
    atoms.sort_by_key(|atom| atom.range.start);
    let mut groups: Vec<Vec<Atom>> = Vec::new();
    for atom in atoms {
        match groups.last_mut() {
            Some(group) if group.last().is_some_and(|last| are_one(side, last, &atom)) => group.push(atom),
            _ => groups.push(vec![atom]),
        }
    }
    share_what_follows(side, &mut groups);
    groups.into_iter().filter_map(|atoms| group(side, &atoms, places, demonyms)).collect()
}

fn of_table(side: &Side<'_>, gazetteer: &Gazetteer, (range, facts): &Hit) -> Option<Atom> {
    let row: &GroupRow = facts.iter().find_map(|fact| match fact {
        Fact::Group(number) => gazetteer.groups.get(usize::from(*number)),
        _ => None,
    })?;
    if side.is_in_name(range) || is_of_title(side, range) || is_abroad(side, range) {
        return None;
    }
    Some(Atom {
        range: range.clone(),
        kind: Some(row.kind.clone()),
        origin: None,
        sex: row.sex.unwrap_or(Sex::Unknown),
        plural: row.plural,
        needs: row.needs,
        base: row.base.clone(),
        is_noun: row.needs == Needs::Nothing || is_noun(side, range, row.plural),
    })
}

/// "viven en el extranjero", "vai ao estrangeiro", "à l'étranger": where, and nobody.
fn is_abroad(side: &Side<'_>, range: &Range<usize>) -> bool {
    const LEADS: [&str; 15] = [
        "en el", "desde el", "hacia el", "para el", "por el", "al", "del", "no", "do", "ao", "pelo", "a l'", "de l'",
        "l'", "vers l'",
    ];
    let (doc, at) = (side.doc, range.start);
    if !matches!(side.keys.at(at), "extranjero" | "estrangeiro" | "etranger") || at == 0 {
        return false;
    }
    let one = side.keys.at(at - 1).to_owned();
    let two = at.checked_sub(2).map(|before| format!("{} {one}", side.keys.at(before)));
    let is_led = LEADS.contains(&one.as_str()) || two.is_some_and(|two| LEADS.contains(&two.as_str()));
    let ends = doc.is_verb_like(range.end)
        || !doc.word(range.end).is_word()
        || doc.is_any(range.end, &[Small::Prep, Small::Of, Small::And, Small::Rel, Small::Adverb]);
    let is_within = matches!(one.as_str(), "el" | "no") && !side.keys.at(range.end).ends_with("do");
    // "del extranjero detenido" is somebody
    is_led && (ends || is_within) && doc.word(range.end).lower != "que"
}

/// A word with a capital within a sentence belongs to a name: "Colonia Jóvenes".
fn is_of_title(side: &Side<'_>, range: &Range<usize>) -> bool {
    let word = side.doc.word(range.start);
    let before = side.doc.before(range.start);
    side.doc.lexicon.language != "en"
        && word.capital
        && !word.acronym
        && side.within == Within::Text
        && !side.doc.is_sentence_start(range.start)
        && before.kind == Kind::Word
}

fn of_demonym((range, used, demonym): &(Range<usize>, Use, Demonym)) -> Atom {
    Atom {
        range: range.clone(),
        kind: None,
        origin: Some(demonym.country.clone()),
        sex: demonym.sex,
        plural: demonym.plural,
        needs: Needs::Another,
        base: demonym.evidence.trim_start_matches("demonyms: ").split(';').next().unwrap_or_default().to_owned(),
        is_noun: *used == Use::Noun,
    }
}

/// *Los deportados*, *42 desplazadas*, *de retornados*; not *fueron deportados*.
fn is_noun(side: &Side<'_>, range: &Range<usize>, plural: bool) -> bool {
    let doc = side.doc;
    let Some(before) = range.start.checked_sub(1) else { return plural };
    let by_agent = matches!(side.keys.at(range.end), "por" | "par" | "by" | "pela" | "pelo" | "pelas" | "pelos");
    if doc.is_det(before) || doc.word(before).kind == Kind::Figure {
        return true;
    }
    let opens =
        doc.is_any(before, &[Small::Prep, Small::Of]) || doc.word(before).is_sign(',') && doc.is(range.end, Small::And);
    plural && opens && !by_agent
}

/// Side by side, or parted by one adjective.
fn are_one(side: &Side<'_>, one: &Atom, other: &Atom) -> bool {
    if one.range.end > other.range.start {
        return false;
    }
    match other.range.start - one.range.end {
        0 => true,
        1 => side.is_plain(one.range.end) && side.doc.lexicon.noun(&side.doc.word(one.range.end).lower).is_none(),
        _ => false,
    }
}

/// "mujeres y niñas migrantes": what follows the second is said of the first, too.
fn share_what_follows(side: &Side<'_>, groups: &mut [Vec<Atom>]) {
    for at in (1..groups.len()).rev() {
        let (head, tail) = groups.split_at_mut(at);
        let (Some(first), Some(second)) = (head.last_mut(), tail.first()) else { continue };
        let (Some(last), Some(next)) = (first.last(), second.first()) else { continue };
        let are_joined = next.range.start == last.range.end + 1 && side.doc.is(last.range.end, Small::And);
        let can_share = side.doc.lexicon.language != "en" && first.len() == 1 && second.len() > 1;
        if are_joined && can_share && last.plural == next.plural && last.kind.is_some() && last.kind != next.kind {
            let shared: Vec<Atom> = second
                .iter()
                .skip(1)
                .map(|atom| Atom { range: last.range.clone(), sex: Sex::Unknown, ..atom.clone() })
                .collect();
            first.extend(shared);
        }
    }
}

fn group(
    side: &Side<'_>,
    atoms: &[Atom],
    places: &[(Range<usize>, Place)],
    demonyms: &[(Range<usize>, Use, Demonym)],
) -> Option<(Range<usize>, Group)> {
    let (first, last) = (atoms.first()?, atoms.last()?);
    let names_itself = atoms.iter().any(|atom| match atom.needs {
        Needs::Nothing => true,
        Needs::Noun => atom.is_noun || atoms.len() > 1,
        Needs::Another => atom.is_noun && atom.origin.is_some(),
    });
    let has_two = atoms.len() > 1 && atoms.iter().any(|atom| atom.kind.is_some());
    let behind =
        origin_behind(side, last.range.end, places).or_else(|| nationality_behind(side, last.range.end, demonyms));
    if !names_itself && !has_two && behind.is_none() {
        return None;
    }
    let mut range = first.range.start..last.range.end;
    let mut origins: Vec<String> = Vec::new();
    for origin in atoms.iter().filter_map(|atom| atom.origin.clone()) {
        add(&mut origins, origin);
    }
    if let Some((end, country)) = behind {
        range.end = end;
        add(&mut origins, country);
    }
    let mut kinds: Vec<String> = Vec::new();
    for kind in atoms.iter().filter_map(|atom| atom.kind.clone()).filter(|kind| kind != "people") {
        add(&mut kinds, kind);
    }
    if kinds.is_empty() {
        kinds.push("nationals".to_owned());
    }
    let plural = atoms.iter().any(|atom| atom.plural);
    if !plural && atoms.len() == 1 && is_kin(&first.base) {
        return None;
    }
    let (sex, why) = sex(side, atoms, plural);
    let made: Vec<&str> = atoms.iter().map(|atom| atom.base.as_str()).collect();
    let group = Group {
        surface: side.surface(&range),
        span: side.doc.span(&range),
        within: side.within,
        kinds,
        origins,
        sex,
        plural,
        evidence: format!("groups: {}{why}", made.join(" + ")),
    };
    Some((range, group))
}

/// "su madre" is one of a family, not of a group.
fn is_kin(base: &str) -> bool {
    matches!(
        base,
        "madre/f"
            | "abuela/f"
            | "mãe/f"
            | "avó/f"
            | "mère/f"
            | "grand-mère/f"
            | "mother/f"
            | "grandmother/f"
            | "compañera/f"
    )
}

fn add(list: &mut Vec<String>, value: String) {
    if !list.contains(&value) {
        list.push(value);
    }
}

/// The sex that the words themselves tell, else the article before them.
fn sex(side: &Side<'_>, atoms: &[Atom], plural: bool) -> (Sex, &'static str) {
    if atoms.iter().any(|atom| atom.sex == Sex::Woman) {
        return (Sex::Woman, "; a form for women");
    }
    if atoms.iter().any(|atom| atom.sex == Sex::Man) {
        return (Sex::Man, "; a form for men");
    }
    let is_epicene = atoms.iter().all(|atom| !is_feminine_word(&atom.base));
    let before = atoms.first().and_then(|atom| atom.range.start.checked_sub(1));
    let Some(before) = before.filter(|_| is_epicene) else { return (Sex::Unknown, "") };
    let doc = side.doc;
    if doc.is_any(before, &[Small::DetWoman, Small::DetWomen]) && !doc.is_any(before, &[Small::DetMan, Small::DetMen]) {
        return (Sex::Woman, "; a feminine article");
    }
    if !plural && doc.is(before, Small::DetMan) && !doc.is(before, Small::DetWoman) {
        return (Sex::Man, "; a masculine article");
    }
    (Sex::Unknown, "")
}

/// Words whose gender is the word's: *las víctimas*, *una persona*, *la población*, *as crianças*.
fn is_feminine_word(base: &str) -> bool {
    const WORDS: &[&str] = &[
        "persona",
        "víctima",
        "población",
        "comunidad",
        "niñez",
        "infancia",
        "familia",
        "diáspora",
        "caravana",
        "pessoa",
        "vítima",
        "população",
        "comunidade",
        "infância",
        "família",
        "criança",
        "personne",
        "victime",
        "famille",
        "communauté",
        "population",
        "unidades",
        "poblaciones",
        "comunidades",
        "pessoas",
        "personas",
        "personnes",
        "familles",
        "famílias",
        "familias",
        "unité",
        "servicio",
        "flujo",
        "núcleo",
        "pueblos",
        "povos",
        "peuples",
    ];
    let first = base.split([' ', '/']).next().unwrap_or_default();
    WORDS.contains(&first)
}

/// "de nacionalidad colombiana", "de origen haitiano": a country as origin, and where it ends.
fn nationality_behind(
    side: &Side<'_>,
    end: usize,
    demonyms: &[(Range<usize>, Use, Demonym)],
) -> Option<(usize, String)> {
    let is_of = matches!(side.keys.at(end), "de" | "d'" | "of");
    let is_origin = matches!(
        side.keys.at(end + 1),
        "nacionalidad" | "origen" | "ascendencia" | "nacionalidade" | "origem" | "nationalite" | "origine"
    );
    let found = demonyms.binary_search_by_key(&(end + 2), |(range, _, _)| range.start).ok()?;
    let (range, _, demonym) = demonyms.get(found).filter(|_| is_of && is_origin)?;
    Some((range.end, demonym.country.clone()))
}

/// "procedentes de Venezuela", "from Haiti": a country as origin, and where it ends.
fn origin_behind(side: &Side<'_>, end: usize, places: &[(Range<usize>, Place)]) -> Option<(usize, String)> {
    let mut at = end;
    if matches!(
        side.keys.at(at),
        "procedentes"
            | "procedente"
            | "provenientes"
            | "proveniente"
            | "originarios"
            | "originarias"
            | "originario"
            | "originaria"
            | "oriundos"
            | "oriundas"
            | "oriundo"
            | "oriunda"
            | "venus"
            | "venues"
            | "vindos"
            | "vindas"
            | "originaires"
            | "nacidos"
            | "nacidas"
            | "llegados"
            | "llegadas"
            | "coming"
            | "arriving"
    ) {
        at += 1;
    }
    if !matches!(side.keys.at(at), "de" | "del" | "desde" | "from" | "do" | "da" | "du" | "d'" | "des" | "dos") {
        return None;
    }
    at += 1;
    while side.doc.is_det(at) && at < end + 4 {
        at += 1;
    }
    let found = places.binary_search_by_key(&at, |(range, _)| range.start).ok()?;
    let (range, place) = places.get(found).filter(|(_, place)| place.kind == PlaceKind::Country)?;
    Some((range.end, place.country.clone()?))
}
