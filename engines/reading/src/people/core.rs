//! The core of a noun phrase: its words without article and appositions, its name, the noun that heads it.

use std::ops::Range;

use crate::doc::Doc;
use crate::lexicon::{Kind as Small, Noun, NounKind};
use crate::words::{Kind, is_abbreviation};

/// A word that a noun phrase can hold: no small word, no verb.
pub(super) fn can_be_inside(doc: &Doc<'_>, at: usize) -> bool {
    let word = doc.word(at);
    match word.kind {
        Kind::Word | Kind::Figure => {}
        _ => return false,
    }
    if is_time_here(doc, at) {
        return false;
    }
    if word.capital && !doc.is_sentence_start(at) {
        return !doc.is_any(at, &[Small::Rel, Small::Stop]) || word.acronym;
    }
    // "Domingo Pérez", "April Jones" where a sentence begins
    if word.capital && doc.is(at, Small::Time) && doc.word(at + 1).capital && doc.known.is_first_name(&word.lower) {
        return true;
    }
    let small = [
        Small::Prep,
        Small::Comp,
        Small::Rel,
        Small::And,
        Small::But,
        Small::Adverb,
        Small::Time,
        Small::Not,
        Small::Stop,
        Small::He,
        Small::She,
    ];
    let is_noun = doc.lexicon.noun(&word.lower).is_some();
    let is_led = at.checked_sub(1).is_some_and(|before| doc.is_det(before));
    // "dijeron frente a los portones"
    let leads_on = matches!(word.lower.as_str(), "frente" | "junto" | "respecto" | "gracias")
        && matches!(doc.word(at + 1).lower.as_str(), "a" | "al" | "ao" | "à");
    if leads_on && !is_led || is_other_infinitive(doc, at) && !is_noun && !is_led {
        return false;
    }
    // "dijo a este diario haber recibido"; but "el ser humano"
    let is_infinitive = matches!(word.lower.as_str(), "haber" | "ser" | "estar" | "haver" | "être" | "avoir");
    if is_infinitive && !is_led {
        return false;
    }
    if doc.is_any(at, &small) && (!is_noun || doc.is(at, Small::Prep)) {
        return false;
    }
    if doc.is(at, Small::Clitic) && !doc.is_det(at) {
        return false;
    }
    is_noun || !doc.is_verb_like(at) || (word.capital && doc.known.is_first_name(&word.lower))
}

/// "ordenó a la alcaldía *recibir* las solicitudes": what somebody should do is no part of who they are.
fn is_other_infinitive(doc: &Doc<'_>, at: usize) -> bool {
    let lower = doc.word(at).lower.as_str();
    doc.lexicon.language == "es"
        && !doc.word(at).capital
        && lower.chars().count() >= 5
        && ["ar", "er", "ir"].iter().any(|tail| lower.ends_with(tail))
        && !lower.contains(['á', 'é', 'í', 'ó', 'ú'])
        && !doc.is_any(at, &[Small::NoInfinitive, Small::PreAdjective, Small::Adjectival])
}

/// English days and months have capitals as names have: "On *Monday* Ms. Ruiz said". A month that is a given name, too
/// ("April Jones"), is time where a preposition, a figure or a title stands beside it.
fn is_time_here(doc: &Doc<'_>, at: usize) -> bool {
    let (word, next) = (doc.word(at), doc.word(at + 1));
    let is_titled = doc.lexicon.noun(&next.lower).is_some_and(|noun| noun.kind == NounKind::Honorific);
    if doc.lexicon.language == "en" && word.capital && doc.is(at, Small::Time) {
        let is_day = word.lower.ends_with("day");
        let leads = at.checked_sub(1).is_some_and(|before| {
            doc.is_any(before, &[Small::Prep, Small::Time, Small::Adverb]) || doc.word(before).kind == Kind::Figure
        });
        let goes_on = doc.is(at + 1, Small::Time);
        return is_day || leads || next.kind == Kind::Figure || is_titled || goes_on || !next.capital;
    }
    // "Quinta-feira", "Lundi" at the start of a sentence; "Domingo Pérez" is somebody
    let others = matches!(doc.lexicon.language, "es" | "pt" | "fr") && word.capital && doc.is_sentence_start(at);
    others && doc.is(at, Small::Time) && (is_titled || !next.capital)
}

/// How far the phrase goes without its appositions, and the proper name that ends or begins it.
pub(super) fn core(doc: &Doc<'_>, from: usize, end: usize, has_det: bool) -> (usize, Option<Range<usize>>) {
    let mut at = from;
    let mut name: Option<Range<usize>> = None;
    let mut after_of = false;
    while at < end {
        let word = doc.word(at);
        if word.is_sign('(') {
            let Some(close) = (at..end.min(at + 12)).find(|place| doc.word(*place).is_sign(')')) else { break };
            at = close + 1;
            continue;
        }
        // "la Sra. López", "J. R. Pérez"
        if at > from && is_cut_short(doc, at) {
            name = name.map(|n| if n.end == at { n.start..at + 1 } else { n });
            at += 1;
            continue;
        }
        if word.kind == Kind::Open {
            let mark = doc.marks.at(at).filter(|mark| mark.close - mark.open <= 6 && mark.close < end);
            // a name goes on behind what somebody is called; "pidió al banco «una mirada menos sombría»" says something
            let Some(mark) = mark.filter(|mark| doc.word(at + 1).capital || doc.word(mark.close + 1).capital) else {
                break;
            };
            at = mark.close + 1;
            continue;
        }
        if doc.is(at, Small::Of) && at > from {
            let mut next = at + 1;
            while doc.is_det(next) && next < end {
                next += 1;
            }
            if next >= end || !can_be_inside(doc, next) && doc.word(next).kind != Kind::Open {
                break;
            }
            // "Guillermo de la Torre" is one name; "ministro de Economía" is not
            let in_name = name.as_ref().is_some_and(|n| n.end == at && !after_of) && doc.word(next).capital;
            if in_name {
                name = name.map(|n| n.start..next + 1);
            } else {
                after_of = true;
            }
            at = next;
            if in_name {
                at += 1;
            }
            continue;
        }
        if joins_name_of_body(doc, at, from, end) {
            at += 1;
            while doc.is_det(at) && !doc.word(at).capital {
                at += 1;
            }
            continue;
        }
        if doc.is(at, Small::And) && at > from {
            let next = at + 1;
            let capitals = doc.before(at).capital && doc.word(next).capital && !doc.is_verb_like(next);
            let nouns = doc.lexicon.noun(&doc.word(next).lower).is_some() && !doc.is_verb_like(next);
            let linked =
                after_of && doc.word(next).kind == Kind::Word && can_be_inside(doc, next) && !doc.is_verb_like(next);
            if next < end && (capitals || nouns || linked) && can_be_inside(doc, next) {
                at = next;
                continue;
            }
            break;
        }
        if !can_be_inside(doc, at) || (doc.is_det(at) && at > from && !doc.word(at).capital) {
            break;
        }
        // a name without an article takes no adjective: "a EFE fuentes oficiales"
        let is_bare_name = !has_det && !after_of && name.as_ref().is_some_and(|n| n.start == from);
        if is_bare_name && !word.capital && word.kind == Kind::Word {
            break;
        }
        let is_name_word = word.capital && word.kind == Kind::Word && is_name_here(doc, at, from, has_det);
        if is_name_word {
            let continues = name.as_ref().is_some_and(|n| n.end == at);
            let begins = at == from
                || doc.before(at).kind == Kind::Word
                    && !doc.before(at).capital
                    && !doc.is_any(at - 1, &[Small::Of, Small::And])
                    && !doc.is_det(at - 1)
                || doc.lexicon.noun(&doc.before(at).lower).is_some_and(|noun| noun.kind.is_person());
            // "a Efe Aitor Osa": an agency is a name of its own
            if continues && name.as_ref().is_some_and(|n| is_agency(&doc.word(n.start).lower)) {
                break;
            }
            if continues {
                name = name.map(|n| n.start..at + 1);
            } else if begins && (name.is_none() || after_of || is_behind_title(doc, at)) {
                name = Some(at..at + 1);
                after_of = false;
            }
        }
        at += 1;
    }
    (at, name)
}

/// A stop that shortens the title or initial before it and has a name behind.
fn is_cut_short(doc: &Doc<'_>, at: usize) -> bool {
    let stop = doc.word(at);
    let next = doc.word(at + 1);
    stop.is_sign('.') && !stop.spaced && is_abbreviation(doc.before(at)) && next.capital && next.kind == Kind::Word
}

/// "the Labor Department *investigator* Shelly Voss": a name behind a title in small letters is another's than the body's.
fn is_behind_title(doc: &Doc<'_>, at: usize) -> bool {
    let before = doc.before(at);
    !before.capital && doc.lexicon.noun(&before.lower).is_some_and(|noun| noun.kind.is_person())
}

/// The name without the title that stands in capitals before it: "Fire Chief *Marc Delorme*".
pub(super) fn without_title(doc: &Doc<'_>, name: Range<usize>, head: Option<(usize, Noun)>) -> Range<usize> {
    let Some((title, noun)) = head else { return name };
    let leads = match doc.lexicon.language {
        "en" => (name.start..title).all(|at| !doc.known.is_first_name(&doc.word(at).lower)),
        _ => title == name.start,
    };
    let start = title + 1 + usize::from(doc.word(title + 1).is_sign('.'));
    match noun.kind.is_person() && name.contains(&title) && leads && start < name.end {
        true => start..name.end,
        false => name,
    }
}

/// "Organización Internacional *para las* Migraciones".
fn joins_name_of_body(doc: &Doc<'_>, at: usize, from: usize, end: usize) -> bool {
    if at <= from
        || !doc.before(at).capital
        || !matches!(doc.word(at).lower.as_str(), "para" | "por" | "contra" | "pour" | "for" | "on" | "against")
    {
        return false;
    }
    let next = (at + 1..end.min(at + 4)).find(|place| !doc.is_det(*place) || doc.word(*place).capital);
    let first = doc.lexicon.noun(&doc.word(from).lower);
    next.is_some_and(|next| doc.word(next).capital && doc.word(next).kind == Kind::Word)
        && first.is_some_and(|noun| matches!(noun.kind, NounKind::Institution | NounKind::Document))
        && (doc.word(from).capital || doc.word(from + 1).capital)
}

/// At the start of a sentence every word has a capital: a noun there is a noun.
fn is_name_here(doc: &Doc<'_>, at: usize, from: usize, has_det: bool) -> bool {
    let word = doc.word(at);
    if at == from && !has_det && doc.is_sentence_start(at) && !word.acronym {
        // "Amparo Rivas llegó"
        let is_given = doc.word(at + 1).capital && doc.known.is_first_name_alone(&word.lower);
        return (is_given || doc.lexicon.noun(&word.lower).is_none())
            && (doc.word(at + 1).capital || doc.known.is_first_name(&word.lower) || !has_common_follower(doc, at));
    }
    true
}

fn has_common_follower(doc: &Doc<'_>, at: usize) -> bool {
    let next = doc.word(at + 1);
    next.kind == Kind::Word && !next.capital && can_be_inside(doc, at + 1)
}

/// "la sede *diplomática*", "la marcha *campesina*": behind a noun of which nothing is known.
fn is_adjective_here(doc: &Doc<'_>, from: usize, at: usize) -> bool {
    if at == from || !doc.is(at, Small::Adjectival) || doc.word(at).capital {
        return false;
    }
    let before = doc.word(at - 1);
    before.kind == Kind::Word
        && !before.capital
        && !doc.is_det(at - 1)
        && !doc.is_any(at - 1, &[Small::PreAdjective, Small::And, Small::Of, Small::Adverb])
        && doc.lexicon.noun(&before.lower).is_none()
}

/// The noun that says what the phrase names: the first known one before any "of".
pub(super) fn head(doc: &Doc<'_>, from: usize, end: usize, name: Option<&Range<usize>>) -> Option<(usize, Noun)> {
    let mut first_of_rest = None;
    for at in from..end {
        if doc.is(at, Small::Of) || doc.word(at).is_sign('(') {
            break;
        }
        // "Mrs Pickersgill" has a title, "Rey Díaz" has none
        let is_honorific = doc.lexicon.noun(&doc.word(at).lower).is_some_and(|noun| noun.kind == NounKind::Honorific)
            && !doc.is(at, Small::PlaceFirst);
        let is_short = doc.word(at).lower.chars().count() < 4 && !doc.word(at + 1).is_sign('.') && !is_honorific;
        if name.is_some_and(|n| n.contains(&at) && n.start == from && is_short) {
            continue;
        }
        if is_adjective_here(doc, from, at)
            || name.is_some_and(|n| {
                n.contains(&at) && (is_surname_here(doc, n.start, at) || is_given_here(doc, n, at))
                    || is_surname_alone(doc, n, from, end)
            })
        {
            continue;
        }
        let lower = &doc.word(at).lower;
        let bare = lower.strip_prefix("ex-").or_else(|| lower.strip_prefix("vice")).unwrap_or(lower);
        if let Some(noun) = doc.lexicon.noun(lower).or_else(|| doc.lexicon.noun(bare)) {
            // "the police spokesman": in English the last noun heads
            if doc.lexicon.language == "en" {
                if name.is_some_and(|n| n.contains(&at)) && !noun.kind.is_person() && first_of_rest.is_some() {
                    continue;
                }
                first_of_rest = Some((at, noun));
                continue;
            }
            return Some((at, noun));
        }
    }
    first_of_rest
}

/// "Helen King", "Ana Pastor": what a first name leads is a surname, whatever it means.
fn is_surname_here(doc: &Doc<'_>, first: usize, at: usize) -> bool {
    let lower = &doc.word(first).lower;
    // "Gloria Niño": a thing that many are called
    let is_given = |noun: Noun| !noun.kind.is_person() && doc.known.is_first_name_alone(lower);
    at > first && doc.known.is_first_name(lower) && doc.lexicon.noun(lower).is_none_or(is_given)
}

/// "Amparo Rivas", "Rosario Ruiz": a noun that many bear as a name leads a name.
fn is_given_here(doc: &Doc<'_>, name: &Range<usize>, at: usize) -> bool {
    let lower = &doc.word(at).lower;
    let is_thing = doc.lexicon.noun(lower).is_some_and(|noun| !noun.kind.is_person());
    at == name.start && name.len() > 1 && is_thing && doc.known.is_first_name_alone(lower)
}

/// "recordó Caballero": a noun for one person has an article; with a capital and alone it is a surname.
fn is_surname_alone(doc: &Doc<'_>, name: &Range<usize>, from: usize, end: usize) -> bool {
    let is_led = from.checked_sub(1).is_some_and(|before| doc.is_det(before));
    !is_led && name.start == from && name.end == end && name.len() == 1 && is_noun_for_one(doc, from)
}

/// "Nieto dijo": the same where a sentence begins.
pub(super) fn is_surname_at_start(doc: &Doc<'_>, at: usize, end: usize) -> bool {
    let is_reported =
        doc.is_verb_like(end) || doc.lexicon.verb_form(&doc.word(end).lower).is_some_and(|form| form.is_finite());
    end == at + 1 && doc.word(at).capital && doc.is_sentence_start(at) && is_noun_for_one(doc, at) && is_reported
}

fn is_noun_for_one(doc: &Doc<'_>, at: usize) -> bool {
    let lower = doc.word(at).lower.as_str();
    let is_parent =
        matches!(lower, "mamá" | "papá" | "mami" | "mamãe" | "papai" | "maman" | "papa" | "mum" | "mom" | "dad");
    let noun = doc.lexicon.noun(lower);
    !is_parent && noun.is_some_and(|noun| matches!(noun.kind, NounKind::Person | NounKind::Relation) && !noun.plural)
}

fn is_agency(lower: &str) -> bool {
    matches!(lower, "efe" | "reuters" | "afp" | "ap" | "ansa" | "dpa" | "lusa" | "notimex" | "acan-efe" | "tass")
}
