//! What may stand between a verb of saying and the words said: a time, an occasion, a hearer.

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::people::{PhraseKind, phrase_at, sex_of_det};
use crate::quotes::opening::is_infinitive;
use crate::words::Kind;

/// ", domingo," or ", en rueda de prensa," between verb and words.
pub(super) fn insertion(
    doc: &Doc<'_>,
    comma: usize,
    end: usize,
    takes_infinitive: bool,
    seeks_subject: bool,
) -> Option<usize> {
    let close = (comma + 1..end.min(comma + 16)).find(|at| doc.word(*at).is_sign(','))?;
    if (comma + 1..close).any(|at| doc.is_any(at, &[Small::Comp, Small::Rel]) || doc.word(at).kind == Kind::Open) {
        return None;
    }
    let short_time =
        (comma + 1..close).all(|at| doc.is_any(at, &[Small::Time, Small::Adverb]) || doc.word(at).kind == Kind::Figure);
    let after = close + 1;
    let goes_on = doc.is(after, Small::Comp)
        || doc.word(after).kind == Kind::Open
        || doc.word(after).is_sign(':')
        || takes_infinitive && is_infinitive(doc, after);
    // "garantiu, no Parlamento, o ministro"
    let is_place = seeks_subject
        && doc.is(comma + 1, Small::Prep)
        && doc.is_det(after)
        && phrase_at(doc, after, end).is_some_and(|phrase| phrase.may_speak());
    (short_time || goes_on || is_place).then_some(after)
}

/// "este lunes", "la semana pasada", "el 24 de abril".
pub(super) fn time_phrase(doc: &Doc<'_>, at: usize, end: usize) -> Option<usize> {
    let mut place = at;
    while place < end
        && (doc.is_det(place) || doc.is(place, Small::Prep) && place == at || doc.word(place).kind == Kind::Figure)
        && place - at < 3
    {
        place += 1;
    }
    let adjective = place < end
        && doc.word(place).kind == Kind::Word
        && doc.is(place + 1, Small::Time)
        && doc.is(place, Small::Time);
    if place == at
        || !(doc.is(place, Small::Time) || adjective || doc.is(place, Small::Of) && doc.is(place + 1, Small::Time))
    {
        return None;
    }
    while place < end
        && (doc.is_any(place, &[Small::Time, Small::Adverb, Small::Of])
            || doc.word(place).kind == Kind::Figure
            || tells_which_day(&doc.word(place).lower))
    {
        place += 1;
    }
    Some(place)
}

/// Prepositions that lead to how, when or where something is said, not to who hears it.
fn leads_to_manner(lower: &str) -> bool {
    matches!(
        lower,
        "entre" | "en" | "ante" | "durante" | "por" | "con" | "tras" | "desde" | "mediante" | "em" | "perante" | "após"
    )
}

/// "al día *siguiente*", "le lendemain", "na semana *passada*".
fn tells_which_day(lower: &str) -> bool {
    matches!(
        lower,
        "siguiente"
            | "pasado"
            | "pasada"
            | "próximo"
            | "anterior"
            | "mismo"
            | "misma"
            | "seguinte"
            | "passado"
            | "passada"
            | "mesmo"
            | "mesma"
            | "suivant"
            | "suivante"
            | "dernier"
            | "dernière"
            | "même"
    )
}

/// "la" and the like are prepositions in no language, but "a" is an article in Portuguese.
pub(super) fn is_article_only(doc: &Doc<'_>, at: usize) -> bool {
    doc.lexicon.language == "pt"
        && doc.word(at).lower == "a"
        && phrase_at(doc, at, at + 20).is_some_and(|phrase| phrase.kind == PhraseKind::Person)
        && doc.word(at + 1).kind == Kind::Word
        && !doc.word(at + 1).capital
}

/// A hearer, a place, an occasion; "de que" opens a clause.
pub(super) fn prepositional(doc: &Doc<'_>, at: usize, end: usize, takes_clause: bool) -> Option<usize> {
    let next = at + 1;
    let after_det = (next..end).find(|place| !doc.is_det(*place)).unwrap_or(next);
    let opens = matches!(doc.word(at).lower.as_str(), "de" | "a" | "en" | "por" | "em" | "à" | "con");
    if takes_clause && opens && doc.is(next, Small::Comp) || doc.word(after_det).kind == Kind::Open {
        return Some(after_det);
    }
    // "pidió a quienes las sufran que denuncien"
    if takes_clause && doc.is(next, Small::Who) && matches!(doc.word(at).lower.as_str(), "a" | "à") {
        return (next + 2..end.min(next + 14)).find(|place| doc.is(*place, Small::Comp));
    }
    // "preguntó a cada uno cuánto valía"
    if doc.word(next).lower == "cada" && matches!(doc.word(next + 1).lower.as_str(), "uno" | "una") {
        return Some(next + 2);
    }
    // "en declaraciones a los periodistas en los pasillos"
    let phrase = phrase_at(doc, next, end)?;
    // "dijo a Istmo Guerline Joseph": who hears it, and behind it who speaks
    if let Some(name) = &phrase.name
        && name.start == next
        && matches!(doc.word(at).lower.as_str(), "a" | "à")
        && !doc.known.is_first_name(&doc.word(next).lower)
        && name.len() > 2
    {
        let mut rest = next + 1..name.end - 1;
        // "… Guerline Joseph, una haitiana": what is said of somebody
        let is_apposed = doc.word(name.end).is_sign(',')
            && doc.is_any(name.end + 1, &[Small::DetMan, Small::DetWoman])
            && sex_of_det(doc, name.end + 1).is_some();
        let speaker = rest.clone().find(|place| doc.known.is_first_name(&doc.word(*place).lower));
        if let Some(speaker) = speaker.or_else(|| rest.next().filter(|_| is_apposed)) {
            return Some(speaker);
        }
    }
    // "contó entre risas Katherine Rueda", "resumió ante los micrófonos Mercedes Úbeda": how or where, and behind it who
    if let Some(name) = phrase.name.as_ref().filter(|name| name.start > next && name.len() >= 2)
        && leads_to_manner(&doc.word(at).lower)
        && doc.known.is_first_name(&doc.word(name.start).lower)
        && !doc.is_any(name.start - 1, &[Small::Of, Small::PlaceNoun, Small::NamedAfter])
        && phrase.head.is_none_or(|(_, noun)| !noun.kind.is_person())
        && !doc.word(name.start - 1).capital
    {
        return Some(name.start);
    }
    // "avisó del peligro que corre": the clause belongs to the noun
    let is_of_noun =
        doc.is(at, Small::Of) || matches!(doc.word(at).lower.as_str(), "sobre" | "sur" | "about" | "contra");
    (!(is_of_noun && doc.is(phrase.range.end, Small::Comp))).then_some(phrase.range.end)
}
