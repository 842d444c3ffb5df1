//! Terms that a text names without using them: spoken of as words, denied, or condemned.

use super::mentioned::{is_defined, is_mentioned, is_replaced, is_spoken_of, is_taken_back, is_to_be_avoided};
use super::place::Place;
use super::scope::{GOVERNS, ends_scope, governing_verb};
use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::words::Kind;

/// How far before the verb that governs a term the negation may stand.
const DENIES: usize = 7;

pub(super) fn is_critical(doc: &Doc<'_>, place: &Place) -> bool {
    is_mentioned(doc, place)
        || is_defined(doc, place)
        || is_replaced(doc, place)
        || is_denied(doc, place)
        || is_not_made(doc, place)
        || is_not_to_be_said(doc, place)
        || is_resented(doc, place)
        || is_refuted(doc, place)
        || is_unreal(doc, place)
        || is_condemned(doc, place)
        || is_spoken_of(doc, place)
        || is_taken_back(doc, place)
}

/// A negation and a verb of being or naming that governs the term: "no se trata de una oleada", "no usar «ilegal»".
fn is_denied(doc: &Doc<'_>, place: &Place) -> bool {
    let first = place.words.start;
    let from = place.from;
    // "ninguna invasión", "ni oleada"; "no una invasión, sino …"
    let beside = (first.saturating_sub(2).max(from)..first).rev().find(|at| doc.is(*at, Small::Denies));
    if let Some(at) = beside {
        let corrects = || (place.words.end..place.to).any(|after| doc.is(after, Small::But));
        // "son vecinas, no ilegales", "personas y nunca ilegales"
        let is_added = doc.before(at).is_sign(',') || doc.is(at.saturating_sub(1), Small::And);
        let contrasts = || is_added && (at + 1..first).all(|between| doc.is_det(between));
        if doc.is(at, Small::DeniesNoun) || doc.is(at, Small::Not) && (corrects() || contrasts()) {
            return true;
        }
    }
    let Some(verb) = governing_verb(doc, from, first) else { return false };
    // "there is no such thing as", "they are not illegals"
    let denies_what_is = |at: usize| doc.is(at, Small::DeniesNoun) || is_not_what_follows(doc, at, first);
    if doc.is(verb, Small::Being) && (verb + 1..first).any(denies_what_is) {
        return true;
    }
    let least = verb.saturating_sub(DENIES).max(from);
    let mut before = (least..=verb).rev().take_while(|at| !ends_scope(doc, *at));
    // "lamentó que se hable de invasión" turns against the word, "lamentó que haya" does not
    let is_wording = doc.is_any(verb, &[Small::Wording, Small::Attributes]);
    before.any(|at| {
        doc.is(at, Small::Denies) && !is_limited(doc, at)
            || doc.is(at, Small::Avoid)
            || is_wording && doc.is_any(at, &[Small::Refutes, Small::Blames])
    })
}

/// English "are *not* illegals": only articles and adjectives stand between; "are not refugees, just illegals" denies another.
fn is_not_what_follows(doc: &Doc<'_>, not: usize, first: usize) -> bool {
    let passes = |at: usize| {
        let word = doc.word(at);
        word.is_word() && !doc.is(at, Small::Prep) && (doc.is_det(at) || doc.lexicon.noun(&word.lower).is_none())
    };
    doc.lexicon.language == "en"
        && doc.is(not, Small::Not)
        && !is_limited(doc, not)
        && first - not <= 3
        && (not + 1..first).all(passes)
}

/// "no solo hay", "are not only": more is said, and nothing denied.
fn is_limited(doc: &Doc<'_>, at: usize) -> bool {
    let next = doc.word(at + 1).lower.as_str();
    matches!(
        next,
        "solo"
            | "sólo"
            | "solamente"
            | "únicamente"
            | "só"
            | "apenas"
            | "somente"
            | "seulement"
            | "only"
            | "just"
            | "merely"
    )
}

/// "dejen de decir que son una invasión", "nunca dije que fueran ilegales": the clause that nobody says, or should say.
fn is_not_to_be_said(doc: &Doc<'_>, place: &Place) -> bool {
    const REACH: usize = 14;
    const BEFORE: usize = 4;
    let first = place.words.start;
    let from = first.saturating_sub(REACH).max(place.from);
    let mut clauses = (from..first).rev().take_while(|at| !ends_scope(doc, *at)).filter(|at| doc.is(*at, Small::Comp));
    clauses.any(|clause| {
        let Some(verb) = clause.checked_sub(1).filter(|verb| doc.is_any(*verb, &[Small::Wording, Small::Says])) else {
            return false;
        };
        (verb.saturating_sub(BEFORE).max(place.from)..verb).any(|at| doc.is_any(at, &[Small::Denies, Small::Avoid]))
    })
}

/// "ser pobre no convierte a nadie en inmigrante ilegal", "un papel no los hace ilegales": what nobody becomes.
fn is_not_made(doc: &Doc<'_>, place: &Place) -> bool {
    const BEFORE: usize = 4;
    let first = place.words.start;
    let least = first.saturating_sub(GOVERNS).max(place.from);
    let mut near =
        (least..first).rev().take_while(|at| !ends_scope(doc, *at) && !doc.is_any(*at, &[Small::Comp, Small::Rel]));
    let Some(verb) = near.find(|at| doc.is(*at, Small::Makes)) else { return false };
    (verb.saturating_sub(BEFORE).max(place.from)..verb).any(|at| doc.is(at, Small::Denies))
}

/// "nos llaman ilegales": who is called so does not use the word.
fn is_resented(doc: &Doc<'_>, place: &Place) -> bool {
    let first = place.words.start;
    let Some(verb) = governing_verb(doc, place.from, first) else { return false };
    let is_naming = doc.is_any(verb, &[Small::Wording, Small::Attributes]);
    is_naming
        && (doc.is(verb.saturating_sub(1), Small::Us) || doc.lexicon.language == "en" && doc.is(verb + 1, Small::Us))
}

/// "negó que haya una invasión", "desmintió la avalancha"; but "rechazó a los ilegales" turns people away.
fn is_refuted(doc: &Doc<'_>, place: &Place) -> bool {
    let first = place.words.start;
    let from = first.saturating_sub(GOVERNS + 2).max(place.sentence.start);
    let verb = (from..first).rev().take_while(|at| !ends_scope(doc, *at)).find(|at| doc.is(*at, Small::Refutes));
    let Some(verb) = verb else { return false };
    let between = verb + 1..first;
    // "rechazó hablar de avalancha"
    if between.clone().any(|at| doc.is(at, Small::Wording)) && governing_verb(doc, verb + 1, first).is_some() {
        return true;
    }
    let clause = between.clone().find(|at| doc.is(*at, Small::Comp));
    // "es falso que una ola …": that there is one
    let is_indefinite = |clause: usize| {
        let article = doc.word(clause + 1).lower.as_str();
        clause + 2 == first && matches!(article, "un" | "una" | "um" | "uma" | "une" | "a" | "an")
    };
    match clause {
        Some(clause) if is_indefinite(clause) => true,
        Some(clause) => governing_verb(doc, clause + 1, first).is_some(),
        None => {
            let is_object = |at: usize| {
                !doc.is(at, Small::Prep) || doc.is_det(at) || doc.is(at, Small::Of) && doc.is(at - 1, Small::WordNoun)
            };
            let existence = between.clone().any(|at| doc.is(at, Small::Existence));
            existence || between.len() <= 3 && between.clone().all(is_object)
        }
    }
}

/// "la invasión no existe", "¿Invasión?".
fn is_unreal(doc: &Doc<'_>, place: &Place) -> bool {
    const REACH: usize = 4;
    let end = place.to.min(place.words.end + REACH);
    let denied = (place.words.end..end)
        .take_while(|at| !ends_scope(doc, *at) && !doc.is_any(*at, &[Small::And, Small::Comp]))
        .any(|at| doc.phrase_length(at, "unreal").is_some());
    let asked = doc.word(place.words.end).is_sign('?')
        && doc.count_words(&(place.sentence.start..place.sentence.end)) <= 4
        && place.words.start <= place.sentence.start + 2;
    denied || asked || is_measured(doc, place)
}

/// "la «avalancha» fueron veinte familias": what it was said to be, against what it is; but "los ilegales fueron detenidos
/// en dos operativos" uses the word.
fn is_measured(doc: &Doc<'_>, place: &Place) -> bool {
    let end = place.words.end;
    let is_marked = doc.word(end).kind == Kind::Close;
    // "la avalancha fueron": one that is many
    let is_one = place.words.start.checked_sub(1).is_some_and(|det| doc.is_any(det, &[Small::DetMan, Small::DetWoman]))
        || doc.lexicon.language == "en" && !doc.word(end - 1).lower.ends_with('s');
    let after = end + usize::from(is_marked);
    let first = after + usize::from(matches!(doc.word(after).lower.as_str(), "se" | "no"));
    let is_figure = |at: usize| doc.is(at, Small::Figures) || doc.word(at).kind == Kind::Figure;
    let mut figure = (first + 1..place.sentence.end.min(first + 4))
        .take_while(|at| is_figure(*at) || doc.is_det(*at) || doc.is_any(*at, &[Small::Adverb, Small::Prep]));
    (is_marked || is_one)
        && doc.is(first, Small::Amounts)
        && figure.clone().any(is_figure)
        && !figure.any(|at| doc.is(at, Small::Compares))
}

/// The sentence says that such words are racist, false or unfit: "es racista", "un mito"; but "un ataque racista contra
/// ilegales" condemns a deed.
fn is_condemned(doc: &Doc<'_>, place: &Place) -> bool {
    let first = place.words.start;
    // "el racismo crece por la avalancha": the cause of what is condemned
    let led = (first.saturating_sub(3)..first).rev().find(|at| !doc.is_det(*at));
    let is_cause = led.is_some_and(|at| {
        matches!(
            doc.word(at).lower.as_str(),
            "por" | "ante" | "tras" | "após" | "après" | "devant" | "after" | "over" | "amid"
        )
    });
    place.sentence.clone().filter(|at| !(place.words.contains(at) || is_cause && *at < first)).any(|at| {
        doc.is(at, Small::Reject)
            && !doc.is(at.saturating_sub(1), Small::Deed)
            && !doc.is(at.saturating_sub(2), Small::Deed)
    }) || place.pointed_at && is_to_be_avoided(doc, place)
}
