//! What the words beside a name tell of the sex in which the text presents somebody: "nacida en", "quedó viuda",
//! "identificada como", the pronoun that takes it up.

use crate::doc::Doc;
use crate::lexicon::{Kind as Small, NounKind};
use crate::sex::{Sex, SexEvidence};
use crate::words::Kind;

type Told = (Sex, SexEvidence);

/// What stands behind a name: an agreement, else the pronoun that takes it up.
pub(crate) fn sex_beside(doc: &Doc<'_>, end: usize) -> Option<Told> {
    sex_by_predicate(doc, end).or_else(|| sex_by_pronoun(doc, end))
}

/// "Ana, *nacida* en Tela", "Wil *fue detenido*", "Yusmary *es enfermera*"; `end` is behind the name.
pub(super) fn sex_by_predicate(doc: &Doc<'_>, end: usize) -> Option<Told> {
    if !matches!(doc.lexicon.language, "es" | "pt" | "fr") {
        return None;
    }
    let is_apposed = doc.word(end).is_sign(',');
    if !is_apposed && !doc.is(end, Small::Copula) {
        return None;
    }
    let mut at = end + 1;
    // "a été nommée"; "a nommé" is what she did
    let has_been = doc.word(at).lower == "été";
    if doc.word(end).lower == "a" && doc.lexicon.language == "fr" && !has_been {
        return None;
    }
    at += usize::from(has_been);
    at += usize::from(!is_apposed && doc.is(at, Small::Adverb));
    let word = doc.word(at);
    if word.kind != Kind::Word || word.capital {
        return None;
    }
    let after = at + 1;
    let is_closed =
        !doc.word(after).is_word() || doc.is_any(after, &[Small::Prep, Small::And, Small::Adverb, Small::Time]);
    if !is_closed {
        return None;
    }
    let noun = doc.lexicon.noun(&word.lower).filter(|noun| noun.kind.is_person() && noun.kind != NounKind::Epicene);
    if let Some(noun) = noun {
        // "es juez" is said of women, too
        let is_woman = noun.sex == Some(Sex::Woman) && !noun.plural && !is_apposed;
        return is_woman.then_some((Sex::Woman, SexEvidence::Title));
    }
    by_ending(doc.lexicon.language, &word.lower).map(|sex| (sex, SexEvidence::Agreement))
}

/// "identificada como Ana Ruiz", "una mujer llamada Ana", "la mujer se llama Ana"; `start` is where the name begins.
pub(super) fn sex_by_naming(doc: &Doc<'_>, start: usize) -> Option<Told> {
    const REACH: usize = 6;
    let before = start.checked_sub(1)?;
    let by_word =
        |at: usize| by_ending(doc.lexicon.language, &doc.word(at).lower).map(|sex| (sex, SexEvidence::Agreement));
    let is_like = matches!(doc.word(before).lower.as_str(), "como" | "comme");
    if is_like {
        let participle = before.checked_sub(1)?;
        return by_word(participle).filter(|_| doc.is(participle, Small::Naming));
    }
    if !doc.is(before, Small::Naming) {
        return None;
    }
    if let Some(told) = by_word(before) {
        return Some(told);
    }
    // "la mujer se llama": the noun that bears it; "llama Ana a su hija" names nobody so
    if !before.checked_sub(1).is_some_and(|weak| matches!(doc.word(weak).lower.as_str(), "se" | "s'")) {
        return None;
    }
    let least = before.saturating_sub(REACH);
    let noun = (least..before)
        .rev()
        .take_while(|at| !matches!(doc.word(*at).kind, Kind::Sign('.') | Kind::Line))
        .find_map(|at| doc.lexicon.noun(&doc.word(at).lower))?;
    noun.sex.filter(|_| !noun.plural && noun.kind.is_person()).map(|sex| (sex, SexEvidence::Title))
}

/// "Prof. Ashley Boateng, who gave evidence from *his* home": in English a possessive agrees with whose the thing is;
/// `end` is behind the name and its apposition.
pub(super) fn sex_by_possessive(doc: &Doc<'_>, end: usize) -> Option<Told> {
    const REACH: usize = 25;
    const APPOSED: usize = 8;
    if doc.lexicon.language != "en" {
        return None;
    }
    // ", a Republican who is running"
    let apposed = end + 1..end + 1 + if doc.word(end).is_sign(',') { APPOSED } else { 0 };
    let is_who = |at: &usize| matches!(doc.word(*at).lower.as_str(), "who" | "whose");
    let who =
        std::iter::once(end).chain(apposed).take_while(|at| *at == end || doc.word(*at).is_word()).find(is_who)?;
    for at in who + 1..who + REACH {
        let word = doc.word(at);
        let ends = matches!(word.kind, Kind::Sign('.' | ';' | ':') | Kind::Line | Kind::Open);
        if ends || names_somebody(doc, at) {
            return None;
        }
        // "who is his wife" tells of another
        let owns = doc.word(at + 1).kind == Kind::Word && !doc.is(at - 1, Small::Copula);
        match word.lower.as_str() {
            "his" if owns => return Some((Sex::Man, SexEvidence::Agreement)),
            "her" if owns && !doc.is_any(at + 1, &[Small::Prep, Small::Comp, Small::And, Small::Adverb]) => {
                return Some((Sex::Woman, SexEvidence::Agreement));
            }
            _ => {}
        }
    }
    None
}

/// The first pronoun of the sentence or the next, outside quotations, where nobody else is named before it.
fn sex_by_pronoun(doc: &Doc<'_>, end: usize) -> Option<Told> {
    const REACH: usize = 45;
    let next = doc.sentences.partition_point(|sentence| sentence.start < end);
    let last = doc.sentences.get(next).map_or(doc.words.len(), |sentence| sentence.end);
    let mut at = end;
    while at < last.min(end + REACH) {
        if let Some(mark) = doc.marks.at(at) {
            at = mark.close + 1;
            continue;
        }
        let lower = doc.word(at).lower.as_str();
        // French "il" is nobody in "il faut", and somebody behind his verb
        let (he, she) = match doc.lexicon.language {
            "en" => (matches!(lower, "he" | "his" | "him"), matches!(lower, "she" | "her" | "hers")),
            "fr" => (matches!(lower, "-il" | "-t-il"), matches!(lower, "elle" | "-elle" | "-t-elle")),
            "pt" => (matches!(lower, "ele" | "dele"), matches!(lower, "ela" | "dela")),
            _ => (lower == "él", lower == "ella"),
        };
        match (he, she) {
            (true, _) => return Some((Sex::Man, SexEvidence::Pronoun)),
            (_, true) => return Some((Sex::Woman, SexEvidence::Pronoun)),
            _ => {}
        }
        // whom a pronoun may mean as well
        if names_somebody(doc, at) {
            return None;
        }
        at += 1;
    }
    None
}

/// A word for somebody of a sex, or a first name.
fn names_somebody(doc: &Doc<'_>, at: usize) -> bool {
    let word = doc.word(at);
    doc.lexicon.noun(&word.lower).is_some_and(|noun| noun.kind.is_person() && noun.sex.is_some())
        || word.capital && !doc.is_sentence_start(at) && doc.known.is_first_name(&word.lower)
}

/// Participles and words for people of a place.
fn by_ending(language: &str, lower: &str) -> Option<Sex> {
    let ends = |tails: &[&str]| tails.iter().any(|tail| lower.ends_with(tail));
    let (woman, man): (&[&str], &[&str]) = match language {
        "es" => (&["ada", "ida", "ana", "eña"], &["ado", "ido", "ano", "eño"]),
        "pt" => (&["ada", "ida", "ana", "enha"], &["ado", "ido", "ano", "enho"]),
        "fr" => (&["ée"], &["é"]),
        _ => return None,
    };
    match lower.chars().count() >= if language == "fr" { 3 } else { 5 } {
        true if ends(woman) => Some(Sex::Woman),
        true if ends(man) => Some(Sex::Man),
        _ => None,
    }
}
