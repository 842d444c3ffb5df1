//! Appositions: ", José Luis Ruiz" after a title; ", asesora del ministerio" or ", de 24 años" after a name.

use std::ops::Range;

use super::core::{core, head as head_of};
use super::judge::sex_of_det;
use crate::doc::Doc;
use crate::lexicon::{Kind as Small, Noun, NounKind};
use crate::sex::Sex;
use crate::words::Kind;

/// What follows a noun phrase and names the same.
pub(super) struct Apposition {
    pub(super) end: usize,
    pub(super) name: Option<Range<usize>>,
    pub(super) head: Option<(usize, Noun)>,
    /// The sex that its article tells: "una vecina", "la portavoz".
    pub(super) sex: Option<Sex>,
    /// It tells an age, which only people have.
    pub(super) aged: bool,
}

/// ", José Luis Ruiz" after a title; ", asesora del ministerio" or ", de 24 años" after a name.
pub(super) fn apposition(
    doc: &Doc<'_>,
    comma: usize,
    end: usize,
    head: Option<(usize, Noun)>,
    has_name: bool,
) -> Option<Apposition> {
    if !doc.word(comma).is_sign(',') {
        return None;
    }
    let first = comma + 1;
    let is_person = head.is_some_and(|(_, noun)| noun.kind.is_person() && !noun.plural);
    let closes = |place: usize| {
        let word = doc.word(place);
        place >= end
            || !word.is_word() && !word.is_sign('(')
            || doc.is_verb_like(place)
            || doc.is_any(place, &[Small::Rel, Small::Clitic, Small::Prep, Small::Adverb, Small::Comp])
    };
    if doc.word(first).capital && doc.word(first).kind == Kind::Word {
        if has_name || !is_person || doc.lexicon.noun(&doc.word(first).lower).is_some_and(|n| !n.kind.is_person()) {
            return None;
        }
        let (stop, name) = core(doc, first, end, false);
        let name = name?;
        return closes(stop).then_some(Apposition { end: stop, name: Some(name), head: None, sex: None, aged: false });
    }
    if !has_name || is_person && doc.lexicon.language != "en" {
        return None;
    }
    // an age: "de 24 años", "24,"
    if doc.is(first, Small::Prep) && doc.word(first + 1).kind == Kind::Figure || doc.word(first).kind == Kind::Figure {
        let stop = (first..end.min(first + 4)).find(|place| doc.word(*place).is_sign(','))?;
        let further = apposition(doc, stop, end, head, has_name);
        return Some(further.unwrap_or(Apposition { end: stop, name: None, head: None, sex: None, aged: true }));
    }
    let mut place = first;
    while doc.is_det(place) || place > first && doc.is(place, Small::Of) {
        place += 1;
    }
    if doc.word(place).capital && place == first {
        return None;
    }
    let (stop, _) = core(doc, place, end, place > first);
    let apposed = head_of(doc, place, stop, None);
    // the article of "la víctima" belongs to the word
    let is_epicene = apposed.is_some_and(|(_, noun)| noun.kind == NounKind::Epicene);
    let det = Some(first).filter(|first| *first < place && !is_epicene);
    let sex = det.and_then(|det| sex_of_det(doc, det));
    // "una costurera de 31 años", of whom only the article is known
    let is_aged = sex.is_some() && (place..stop).any(|at| doc.word(at).kind == Kind::Figure);
    let apposed = apposed.filter(|(_, noun)| noun.kind.is_person());
    (closes(stop) && (apposed.is_some() || is_aged)).then_some(Apposition {
        end: stop,
        name: None,
        head: apposed,
        sex,
        aged: is_aged,
    })
}
