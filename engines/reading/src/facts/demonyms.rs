//! Words for what is of a country: people or things.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::gazetteer::{DemonymRow, Fact, Gazetteer};
use super::places::Hit;
use super::side::Side;
use crate::lexicon::{Kind as Small, NounKind};
use crate::sex::Sex;
use crate::span::{Span, Within};
use crate::words::Kind;

/// Whom a word for what is of a country describes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Described {
    /// Somebody: *una hondureña*, *migrantes haitianos*.
    People,
    /// Something else, or a body: *el gobierno hondureño*.
    Thing,
}

/// A word for people or things of a country.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Demonym {
    /// As it stands in the text.
    pub surface: String,
    /// Where, in code points of the text that `within` names.
    #[serde(flatten)]
    pub span: Span,
    /// In title or text.
    #[serde(rename = "in")]
    pub within: Within,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// People or things.
    pub of: Described,
    /// Woman or man where its form tells; unknown for a masculine plural.
    pub sex: Sex,
    /// Several.
    pub plural: bool,
    /// Of which word it is a form, and what told people from things.
    pub evidence: String,
}

/// How a word for what is of a country is used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Use {
    /// As a noun: *una hondureña*.
    Noun,
    /// Of somebody: *el joven hondureño*.
    Somebody,
    /// Of a group that the tables name, or of a person by an office or something else.
    Other,
}

/// The demonyms of one side, with their words and their use.
pub(super) fn demonyms(side: &Side<'_>, gazetteer: &Gazetteer, hits: &[Hit]) -> Vec<(Range<usize>, Use, Demonym)> {
    let mut out: Vec<(Range<usize>, Use, Demonym)> = Vec::new();
    for (number, (range, facts)) in hits.iter().enumerate() {
        let row = facts.iter().find_map(|fact| match fact {
            Fact::Demonym(number) => gazetteer.demonyms.get(usize::from(*number)),
            _ => None,
        });
        let is_used = |row: &&DemonymRow| {
            !is_language(side, range, row) && !is_of_region(side, range) && !is_name(side, range, facts)
        };
        let Some(row) = row.filter(is_used) else { continue };
        let neighbours =
            [number.checked_sub(1), Some(number + 1)].into_iter().flatten().filter_map(|other| hits.get(other));
        let mut groups = neighbours.filter(|(_, facts)| facts.iter().any(|fact| matches!(fact, Fact::Group(_))));
        let is_beside_group = groups.any(|(other, _)| other.end == range.start || other.start == range.end);
        // "egipcias e israelíes": what is joined to an adjective is one
        let joined = out.last().filter(|(last, _, _)| last.end + 1 == range.start && side.doc.is(last.end, Small::And));
        let (used, why) = match joined {
            Some((_, used, _)) if side.doc.lexicon.language != "en" => (*used, "; joined"),
            _ => used(side, range, row, is_beside_group),
        };
        let joined_people = joined.is_some_and(|(_, _, demonym)| demonym.of == Described::People);
        let is_of_people = used != Use::Other || is_beside_group || joined_people || is_of_person(side, range);
        out.push((
            range.clone(),
            used,
            Demonym {
                surface: side.surface(range),
                span: side.doc.span(range),
                within: side.within,
                country: row.country.clone(),
                of: if is_of_people { Described::People } else { Described::Thing },
                sex: row.sex.unwrap_or(Sex::Unknown),
                plural: row.plural,
                evidence: format!("demonyms: {}{why}", row.base),
            },
        ));
    }
    out
}

fn used(side: &Side<'_>, range: &Range<usize>, row: &DemonymRow, is_beside_group: bool) -> (Use, &'static str) {
    let doc = side.doc;
    let (before, after) = (range.start.wrapping_sub(1), range.end);
    let counts = doc.is_det(before) || doc.word(before).kind == Kind::Figure;
    if doc.lexicon.language == "en" {
        return match () {
            _ if is_beside_group => (Use::Other, "; beside a group"),
            _ if row.plural => (Use::Noun, "; as a noun"),
            // "a Mexican crossed": a verb follows, no noun
            _ if side.is_plain(after) && !side.keys.at(after).ends_with("ed") => (Use::Other, ""),
            _ if counts && !doc.word(after).capital && !doc.is(after, Small::And) => (Use::Noun, "; as a noun"),
            _ => (Use::Other, ""),
        };
    }
    if is_beside_group {
        return (Use::Other, "; beside a group");
    }
    if counts && !is_adjective_first(side, after) {
        return (Use::Noun, "; after an article or number");
    }
    // "de hondureños", "hondureños y guatemaltecos", "rescatan hondureños"
    let opens = doc.is_any(before, &[Small::Prep, Small::Of, Small::And])
        || !doc.before(range.start).is_word()
        || doc.is_verb_like(before);
    if row.plural && opens {
        return (Use::Noun, "; a plural without a noun");
    }
    if !row.plural && is_one_without_article(side, range) {
        return (Use::Noun, "; one person without an article");
    }
    // "Rosa Quispe, peruana, llegó"
    let is_apposed = doc.before(range.start).is_sign(',') && !doc.word(after).is_word();
    if is_apposed && range.start >= 2 && doc.word(range.start - 2).capital {
        return (Use::Somebody, "; behind a name");
    }
    // "douze Haïtiens": in French people have a capital, and what is theirs has none
    if doc.lexicon.language == "fr" && doc.word(range.start).capital && !doc.is_sentence_start(range.start) {
        return (Use::Noun, "; with a capital");
    }
    match noun_before(side, range) {
        Some(kind) if kind.is_person() => (Use::Somebody, "; of somebody"),
        _ => (Use::Other, ""),
    }
}

/// Headlines leave articles out: "Detienen *a nicaragüense* sospechoso", "*Haitiano* mata a", "*Venezolana* detenida".
fn is_one_without_article(side: &Side<'_>, range: &Range<usize>) -> bool {
    let (doc, after) = (side.doc, range.end);
    let is_object = range.start >= 2
        && matches!(side.keys.at(range.start - 1), "a" | "contra")
        && doc.lexicon.language == "es"
        && (doc.is_verb_like(range.start - 2) || side.keys.at(range.start - 2).ends_with('n'));
    let next = side.keys.at(after);
    let is_participle = ["ado", "ada", "ido", "ida"].iter().any(|tail| next.len() > 4 && next.ends_with(tail));
    let opens = side.within == Within::Title && doc.is_sentence_start(range.start);
    is_object
        || opens && (doc.is_verb_like(after) || is_participle || matches!(next, "mata" | "roba" | "viola" | "asalta"))
}

/// An adjective before its noun is rare in the languages that put it behind; French ordinals and the like do not matter.
fn is_adjective_first(side: &Side<'_>, after: usize) -> bool {
    side.doc.lexicon.language == "fr"
        && side.is_plain(after)
        && side.doc.lexicon.noun(&side.doc.word(after).lower).is_some()
}

/// What the noun right before names.
fn noun_before(side: &Side<'_>, range: &Range<usize>) -> Option<NounKind> {
    let before = range.start.checked_sub(1)?;
    side.doc.lexicon.noun(&side.doc.word(before).lower).map(|noun| noun.kind)
}

fn is_of_person(side: &Side<'_>, range: &Range<usize>) -> bool {
    let beside = if side.doc.lexicon.language == "en" { range.end } else { range.start.wrapping_sub(1) };
    let noun = side.doc.lexicon.noun(&side.doc.word(beside).lower);
    let is_known = noun.is_some_and(|noun| {
        matches!(noun.kind, NounKind::Person | NounKind::Relation | NounKind::Epicene | NounKind::Group)
    });
    is_known || noun.is_none() && is_doer(side.doc.lexicon.language, side.keys.at(beside))
}

/// Words for those who do something, by their ending (*turista*, *navegadores*), and the words of origin itself.
fn is_doer(language: &str, key: &str) -> bool {
    const ORIGINS: &[&str] =
        &["nacionalidad", "origen", "ascendencia", "nacionalidade", "origem", "nationalite", "origine"];
    const OTHERS: &[&str] = &[
        "lista",
        "listas",
        "vista",
        "pista",
        "pistas",
        "revista",
        "revistas",
        "conquista",
        "entrevista",
        "entrevistas",
    ];
    let ends = |tails: &[&str]| key.len() > 5 && tails.iter().any(|tail| key.ends_with(tail));
    let does = match language {
        "es" | "pt" => ends(&["ista", "istas", "dores", "doras", "dora"]),
        "fr" => ends(&["iste", "istes"]),
        _ => ends(&["ist", "ists"]),
    };
    ORIGINS.contains(&key) || does && !OTHERS.contains(&key)
}

/// "en español", "habla inglés", "del portugués": a language.
fn is_language(side: &Side<'_>, range: &Range<usize>, row: &DemonymRow) -> bool {
    const SPOKEN: &[&str] = &[
        "ES", "GB", "FR", "DE", "IT", "PT", "RU", "CN", "JP", "NL", "SA", "US", "GR", "PL", "SE", "TR", "RO", "UA",
        "HU", "DK", "KR",
    ];
    if row.plural || row.sex == Some(Sex::Woman) || !SPOKEN.contains(&row.country.as_str()) {
        return false;
    }
    let before = side.keys.at(range.start.wrapping_sub(1));
    let is_told = matches!(
        before,
        "en" | "em"
            | "in"
            | "idioma"
            | "lengua"
            | "lingua"
            | "langue"
            | "habla"
            | "hablan"
            | "hablar"
            | "hablaba"
            | "fala"
            | "falar"
            | "parle"
            | "parlent"
            | "parler"
            | "speak"
            | "speaks"
            | "spoke"
            | "speaking"
            | "into"
            | "aprender"
            | "estudiar"
            | "aprende"
            | "aprenden"
            | "aprendem"
            | "ensina"
            | "ensinam"
            | "ensena"
            | "estudia"
            | "hablando"
            | "falam"
    );
    // "el español no es el idioma": one of the country would have a name beside it
    let is_its_name = matches!(before, "el" | "al" | "del" | "o" | "ao" | "do" | "le" | "au" | "du")
        && !side.doc.word(range.end).capital;
    range.start > 0 && (is_told || is_its_name)
}

/// "En Argentina", "Cubana de Aviación", "Indian Ocean": a capital where the language has none, or a name of its own.
fn is_name(side: &Side<'_>, range: &Range<usize>, facts: &[Fact]) -> bool {
    let doc = side.doc;
    let has_capital = doc.word(range.start).capital;
    match doc.lexicon.language {
        "es" | "pt" => {
            let is_place = facts.iter().any(|fact| matches!(fact, Fact::Place(_) | Fact::KnownPlace(_)));
            has_capital && (is_place || side.within == Within::Text && !doc.is_sentence_start(range.start))
        }
        "en" => matches!(side.keys.at(range.end), "ocean" | "republic" | "wells"),
        _ => false,
    }
}

/// "Latin American", "African American", "Central American": no country.
fn is_of_region(side: &Side<'_>, range: &Range<usize>) -> bool {
    const REGIONS: &[&str] = &["latin", "african", "central", "south", "native", "north", "asian", "inter"];
    range.start > 0 && side.doc.lexicon.language == "en" && REGIONS.contains(&side.keys.at(range.start - 1))
}
