//! The subject before a verb.

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::people::{NounPhrase, PhraseKind, phrase_at};
use crate::quotes::cue::Number;
use crate::words::Kind;

/// Words looked at before a verb.
const REACH: usize = 90;

/// The subject of the verb whose group begins at `verb`, sought from `from` on: the last noun phrase that no
/// preposition governs and that agrees in number.
pub(crate) fn subject_before(doc: &Doc<'_>, from: usize, verb: usize, number: Number) -> Option<NounPhrase> {
    let from = clause_start(doc, from.max(verb.saturating_sub(REACH)), verb);
    // "X, quien dijo": the relative's subject is what stands before it
    if let Some(relative) = relative_before(doc, from, verb) {
        return antecedent(doc, from, relative);
    }
    let mut found: Option<NounPhrase> = None;
    // within "que no quiso hablar", which tells who the subject is
    let mut is_told_apart = false;
    let mut at = from + doc.phrase_length(from, "connector").unwrap_or(0);
    while at < verb {
        let word = doc.word(at);
        if word.kind == Kind::Open {
            at = doc.marks.at(at).map_or(at + 1, |mark| mark.close + 1);
            continue;
        }
        // "As Ana Ruiz put it"
        let is_as = at == from && word.lower == "as" && doc.lexicon.language == "en";
        if is_as {
            at += 1;
            continue;
        }
        if doc.is(at, Small::Prep) && !(doc.is_det(at) && doc.lexicon.language == "pt" && doc.word(at).lower == "a") {
            at = phrase_at(doc, at + 1, verb).map_or(at + 1, |phrase| phrase.range.end.max(at + 1));
            continue;
        }
        // "Cuando llegó la policía, la mujer dijo"
        if let Some(comma) = subordinate_end(doc, at, verb) {
            at = comma + 1;
            continue;
        }
        if doc.is(at, Small::Rel) && at > from {
            let end = relative_end(doc, at, verb);
            is_told_apart = end == at + 1 && found.as_ref().is_some_and(|noun| noun.range.end == at);
            at = end;
            continue;
        }
        is_told_apart &= !word.is_sign(',');
        if doc.is(at, Small::Time) && !word.capital || doc.is(at, Small::Adverb) {
            at += 1;
            continue;
        }
        match phrase_at(doc, at, verb) {
            Some(phrase) => {
                at = phrase.range.end.max(at + 1);
                if is_told_apart || is_no_subject(doc, &phrase, found.as_ref(), verb) {
                    continue;
                }
                let is_time = (phrase.range.start..phrase.range.end).any(|place| doc.is(place, Small::Time))
                    && phrase.name.is_none();
                if agrees(doc, &phrase, number)
                    && !is_time
                    && (phrase.may_speak() || found.is_none() || ends_at(doc, &phrase, verb))
                {
                    let both =
                        found.as_ref().filter(|_| number != Number::One).and_then(|first| joined(doc, first, &phrase));
                    found = Some(both.unwrap_or(phrase));
                } else if !phrase.plural && number == Number::Many {
                    // "X y Y dijeron"
                    let both = found.as_ref().and_then(|first| joined(doc, first, &phrase));
                    found = both.or(found).or(Some(phrase));
                }
            }
            None => at += 1,
        }
    }
    let phrase = found?;
    (phrase.may_speak() || ends_at(doc, &phrase, verb)).then_some(phrase)
}

/// "la socióloga, *autora del sondeo*, dijo": what is set off without an article tells of the subject before; a lone noun of
/// which nothing is known is none in Spanish, Portuguese and French.
fn is_no_subject(doc: &Doc<'_>, phrase: &NounPhrase, subject: Option<&NounPhrase>, verb: usize) -> bool {
    let first = phrase.range.start;
    let is_set_off = doc.before(first).is_sign(',');
    // "Human Bridge, una ONG con sede en Bogotá, teme que"
    let is_indefinite = matches!(doc.word(first).lower.as_str(), "un" | "una" | "um" | "uma" | "une" | "a" | "an");
    let is_somebody = |noun: &NounPhrase| noun.name.is_some() || noun.kind == PhraseKind::Person && !noun.plural;
    let follows = subject.is_some_and(|noun| is_somebody(noun) && noun.range.end + 1 == first);
    // "Her grandmother, Miss Icilda, 81, recalled"
    if is_set_off && subject.is_some() && phrase.range.clone().all(|at| doc.word(at).kind == Kind::Figure) {
        return true;
    }
    // "Fray Tomás, el encargado, avisa que"
    let tells_office = phrase.kind == PhraseKind::Person
        && phrase.name.is_none()
        && doc.is_det(first)
        && subject.is_some_and(|noun| matches!(noun.kind, PhraseKind::Person | PhraseKind::Name));
    if is_set_off && (is_indefinite || tells_office) && follows && doc.before(verb).is_sign(',') {
        return true;
    }
    let is_bare = doc.lexicon.language != "en"
        && phrase.name.is_none()
        && !phrase.pronoun
        && !doc.is_det(first)
        && !doc.word(first).capital
        && doc.word(first).kind == Kind::Word;
    is_bare && (phrase.head.is_none() || subject.is_some() && is_set_off)
}

fn joined(doc: &Doc<'_>, first: &NounPhrase, second: &NounPhrase) -> Option<NounPhrase> {
    let between = first.range.end..second.range.start;
    let are_joined = between.len() == 1 && doc.is(between.start, Small::And) && first.may_speak() && second.may_speak();
    are_joined.then(|| NounPhrase::group(first.range.start..second.range.end))
}

fn agrees(doc: &Doc<'_>, phrase: &NounPhrase, number: Number) -> bool {
    let has_and = (phrase.range.start..phrase.range.end).any(|at| doc.is(at, Small::And));
    match number {
        Number::Either => true,
        Number::One => !phrase.plural || phrase.kind == PhraseKind::Institution && phrase.head.is_none(),
        Number::Many => phrase.plural || has_and || phrase.kind == PhraseKind::Group,
    }
}

/// Only adverbs and commas part the phrase from the verb.
fn ends_at(doc: &Doc<'_>, phrase: &NounPhrase, verb: usize) -> bool {
    (phrase.range.end..verb)
        .all(|at| doc.is_any(at, &[Small::Adverb, Small::Time, Small::Clitic, Small::Not]) || doc.word(at).is_sign(','))
}

/// After the last semicolon, conjunction with a comma, or "pero".
fn clause_start(doc: &Doc<'_>, from: usize, verb: usize) -> usize {
    let mut start = from;
    let mut at = from;
    while at < verb {
        if let Some(mark) = doc.marks.at(at).filter(|mark| mark.open == at) {
            at = mark.close + 1;
            continue;
        }
        let word = doc.word(at);
        if word.is_sign(';') || word.is_sign(':') || doc.is(at, Small::But) && at > from {
            start = at + 1;
        }
        if doc.is(at, Small::And)
            && (doc.before(at).is_sign(',') || at + 4 >= verb && !doc.word(at + 1).capital && !doc.is_det(at + 1))
        {
            start = at + 1;
        }
        at += 1;
    }
    start
}

/// The relative pronoun right before the verb.
fn relative_before(doc: &Doc<'_>, from: usize, verb: usize) -> Option<usize> {
    let mut at = verb;
    while at > from {
        at -= 1;
        if doc.is(at, Small::Rel)
            && (doc.before(at).is_sign(',') || doc.is(at, Small::Who))
            && !doc.is(at.saturating_sub(1), Small::Prep)
        {
            return Some(at);
        }
        if !(doc.is_any(at, &[Small::Adverb, Small::Time, Small::Clitic, Small::Not]) || doc.word(at).is_sign(',')) {
            return None;
        }
    }
    None
}

/// The last phrase before a relative pronoun, whatever governs it.
fn antecedent(doc: &Doc<'_>, from: usize, relative: usize) -> Option<NounPhrase> {
    let mut found = None;
    let mut at = from;
    while at < relative {
        match phrase_at(doc, at, relative) {
            Some(phrase) => {
                at = phrase.range.end.max(at + 1);
                if phrase.may_speak() {
                    found = Some(phrase);
                }
            }
            None => at += 1,
        }
    }
    found
}

/// The comma that ends a clause of time, cause or condition.
fn subordinate_end(doc: &Doc<'_>, at: usize, verb: usize) -> Option<usize> {
    let word = doc.word(at).lower.as_str();
    let opens = match doc.lexicon.language {
        "es" => matches!(word, "si" | "cuando" | "porque" | "aunque" | "mientras"),
        "pt" => matches!(word, "quando" | "porque" | "embora" | "enquanto"),
        "fr" => matches!(word, "si" | "quand" | "lorsque" | "lorsqu'" | "puisque"),
        _ => matches!(word, "when" | "if" | "because" | "while" | "although"),
    };
    let comma = opens.then(|| (at + 1..verb).find(|place| doc.word(*place).is_sign(',')))??;
    (comma + 1 < verb).then_some(comma)
}

/// The end of a relative clause: its closing comma, or its verb's clause.
fn relative_end(doc: &Doc<'_>, at: usize, verb: usize) -> usize {
    let opened = doc.before(at).is_sign(',');
    // with a comma right before the verb the relative goes as far as that
    if opened && doc.before(verb).is_sign(',') {
        return verb;
    }
    if opened && let Some(comma) = (at + 1..verb).find(|place| doc.word(*place).is_sign(',')) {
        return comma + 1;
    }
    at + 1
}
