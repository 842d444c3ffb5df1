//! Noun phrases that can name who speaks: article, title, name, apposition.

use std::ops::Range;

use super::apposition::apposition;
use super::core::{can_be_inside, core, head};
use super::judge::{is_place_or_medium, judge};
use super::names::is_first_name;
use super::sex::{Sex, SexEvidence};
use crate::doc::Doc;
use crate::lexicon::{Kind as Small, Noun};
use crate::words::Kind;

/// No phrase is longer.
const LONGEST: usize = 45;

/// What a phrase names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum PhraseKind {
    /// One person.
    Person,
    /// A body, a document, a medium.
    Institution,
    /// Several people.
    Group,
    /// A proper name of which nothing is known.
    Name,
    /// Something else, or not known.
    Thing,
}

/// A noun phrase.
#[derive(Clone, Debug)]
pub(crate) struct NounPhrase {
    pub(crate) range: Range<usize>,
    pub(crate) kind: PhraseKind,
    pub(crate) sex: Option<(Sex, SexEvidence)>,
    pub(crate) plural: bool,
    /// The proper name in it.
    pub(crate) name: Option<Range<usize>>,
    /// The noun that heads it.
    pub(crate) head: Option<(usize, Noun)>,
    pub(crate) pronoun: bool,
}

impl NounPhrase {
    /// Whether it can speak.
    pub(crate) fn may_speak(&self) -> bool {
        self.kind != PhraseKind::Thing
    }
}

/// The noun phrase that begins at a place and ends before `end`.
pub(crate) fn phrase_at(doc: &Doc<'_>, at: usize, end: usize) -> Option<NounPhrase> {
    let end = end.min(at + LONGEST);
    if let Some(pronoun) = pronoun(doc, at, end) {
        return Some(pronoun);
    }
    let start = at;
    let mut det: Option<usize> = None;
    let mut place = at;
    while place < end && doc.is_det(place) && (det.is_none() || !doc.is(place, Small::Prep)) {
        det.get_or_insert(place);
        place += 1;
    }
    // "una de las fundadoras", "uno de los testigos"
    if det.is_some_and(|det| det + 1 == place) && doc.is(place, Small::Of) && doc.is_det(place + 1) {
        place += 1;
        while doc.is_det(place) {
            place += 1;
        }
        let (stop, _) = core(doc, place, end, true);
        let head = head(doc, place, stop, None).filter(|(_, noun)| noun.kind.is_person())?;
        let one = Noun { plural: false, ..head.1 };
        let mut phrase = NounPhrase {
            range: start..stop,
            kind: PhraseKind::Person,
            sex: None,
            plural: false,
            name: None,
            head: Some((head.0, one)),
            pronoun: false,
        };
        judge(doc, &mut phrase, det, (None, None));
        return Some(phrase);
    }
    // "De la Torre", a surname
    if let Some(name) = surname_with_particle(doc, at, end) {
        return Some(NounPhrase {
            range: name.clone(),
            kind: PhraseKind::Name,
            sex: None,
            plural: false,
            name: Some(name),
            head: None,
            pronoun: false,
        });
    }
    if !can_be_inside(doc, place) {
        return None;
    }
    let (core_end, mut name) = core(doc, place, end, det.is_some());
    if core_end <= place {
        return None;
    }
    let head = head(doc, place, core_end, name.as_ref());
    let mut range = start..core_end;
    // a place or body takes no apposition of a person: "en Chile, una joven"
    let may_be_person = name.as_ref().is_none_or(|name| {
        let is_full = name.end - name.start >= 2 && det.is_none() || is_first_name(&doc.word(name.start).lower);
        !is_place_or_medium(doc, name) && !doc.word(name.start).acronym && (is_full || !doc.is_det(core_end + 1))
    });
    let apposition = apposition(doc, core_end, end, head, name.is_some()).filter(|found| {
        let is_place = name.as_ref().is_some_and(|name| is_place_or_medium(doc, name) || doc.word(name.start).acronym);
        may_be_person || found.aged && !is_place
    });
    let mut apposed = (None, None);
    if let Some(found) = apposition {
        range.end = found.end;
        if name.is_none() && found.name.is_some() {
            name = found.name;
        }
        apposed = (found.head, found.sex);
    }
    let mut phrase =
        NounPhrase { range, kind: PhraseKind::Thing, sex: None, plural: false, name, head, pronoun: false };
    judge(doc, &mut phrase, det, apposed);
    Some(phrase)
}

fn surname_with_particle(doc: &Doc<'_>, at: usize, end: usize) -> Option<Range<usize>> {
    if !doc.word(at).capital
        || !matches!(doc.word(at).lower.as_str(), "de" | "del" | "di" | "da" | "dos" | "van" | "von")
    {
        return None;
    }
    let mut place = at + 1;
    while place < end && matches!(doc.word(place).lower.as_str(), "la" | "las" | "los" | "der" | "den") {
        place += 1;
    }
    let is_name = place < end && doc.word(place).capital && doc.word(place).kind == Kind::Word;
    let names = doc.lexicon.noun(&doc.word(place).lower).is_none();
    (is_name && names && !doc.word(place + 1).capital).then(|| at..place + 1)
}

fn pronoun(doc: &Doc<'_>, at: usize, end: usize) -> Option<NounPhrase> {
    if at >= end {
        return None;
    }
    let next_is_noun = doc.word(at + 1).is_word() && doc.lexicon.noun(&doc.word(at + 1).lower).is_some();
    if doc.is_det(at) && next_is_noun {
        return None;
    }
    let (sex, plural) = [
        (Small::He, Sex::Man, false),
        (Small::She, Sex::Woman, false),
        (Small::TheyMen, Sex::Man, true),
        (Small::TheyWomen, Sex::Woman, true),
        (Small::They, Sex::Unknown, true),
    ]
    .into_iter()
    .find(|(kind, _, _)| doc.is(at, *kind))
    .map(|(_, sex, plural)| (sex, plural))?;
    Some(NounPhrase {
        range: at..at + 1,
        kind: if plural { PhraseKind::Group } else { PhraseKind::Person },
        sex: (!plural).then_some((sex, SexEvidence::Pronoun)),
        plural,
        name: None,
        head: None,
        pronoun: true,
    })
}
