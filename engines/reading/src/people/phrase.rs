//! Where noun phrases that can name who speaks begin and end: article, title, name, apposition.

use std::ops::Range;

use super::apposition::apposition;
use super::core::{can_be_inside, core, head, is_surname_at_start, without_title};
use super::judge::{judge, sex_of_det};
use super::noun_phrase::{NounPhrase, PhraseKind};
use super::places::is_place_or_medium;
use crate::doc::Doc;
use crate::lexicon::{Kind as Small, Noun, NounKind};
use crate::sex::{Sex, SexEvidence};
use crate::words::Kind;

/// No phrase is longer.
const LONGEST: usize = 45;

/// The noun phrase that begins at a place and ends before `end`.
pub(crate) fn phrase_at(doc: &Doc<'_>, at: usize, end: usize) -> Option<NounPhrase> {
    let end = end.min(at + LONGEST);
    if let Some(pronoun) = pronoun(doc, at, end) {
        return Some(pronoun);
    }
    // French lawyers are "Me Anne Vasseur"
    if doc.lexicon.language == "fr" && doc.word(at).lower == "me" && doc.word(at).capital && doc.word(at + 1).capital {
        let named = phrase_at(doc, at + 1, end).filter(|phrase| phrase.name.is_some())?;
        return Some(NounPhrase { range: at..named.range.end, kind: PhraseKind::Person, ..named });
    }
    let start = at;
    let mut det: Option<usize> = None;
    let mut place = at;
    while place < end && doc.is_det(place) && (det.is_none() || !doc.is(place, Small::Prep)) {
        det.get_or_insert(place);
        place += 1;
    }
    if let Some(phrase) = one_of_them(doc, at, place, end).or_else(|| part_of_many(doc, at, place, end)) {
        return Some(phrase);
    }
    // "una de las fundadoras", "uno de los testigos", "um dos homens"
    let of_many = doc.is(place, Small::Of) && doc.is_det(place + 1)
        || doc.lexicon.language == "pt" && matches!(doc.word(place).lower.as_str(), "dos" | "das");
    if det.is_some_and(|det| det + 1 == place) && of_many {
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
    if name.is_none() && det.is_none() && is_surname_at_start(doc, place, core_end) {
        name = Some(place..core_end);
    }
    let head = head(doc, place, core_end, name.as_ref());
    name = name.map(|name| without_title(doc, name, head));
    // "hermana de Mohsen Kadivar", "portavoz del ministro Josep Piqué": the name is another's
    let is_anothers = |name: &Range<usize>| {
        let (at, noun) = head.filter(|(at, _)| *at < name.start)?;
        let of = (at + 1..name.start).find(|of| doc.is(*of, Small::Of))?;
        let is_titled = (of + 1..name.start).any(|title| {
            doc.lexicon.noun(&doc.word(title).lower).is_some_and(|noun| noun.kind.is_person() && !noun.plural)
        });
        (noun.kind == NounKind::Relation || noun.kind.is_person() && is_titled).then_some(())
    };
    name = name.filter(|name| is_anothers(name).is_none());
    // "Malaysia's Prime Minister, Najib Razak": capitals that end with the office are no name in English
    let is_office = |name: &Range<usize>| {
        doc.lexicon.language == "en"
            && name.len() > 1
            && head.is_some_and(|(at, noun)| noun.kind.is_person() && at + 1 == name.end)
    };
    name = name.filter(|name| !is_office(name));
    let mut range = start..core_end;
    // a place or body takes no apposition of a person: "en Chile, una joven"
    let may_be_person = name.as_ref().is_none_or(|name| {
        let is_full =
            name.end - name.start >= 2 && det.is_none() || doc.known.is_first_name(&doc.word(name.start).lower);
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

/// "una de ellas, Ana Ruiz", "one of them": one of people whom the text named before; `after` is behind the articles.
fn one_of_them(doc: &Doc<'_>, at: usize, after: usize, end: usize) -> Option<NounPhrase> {
    let of = if doc.word(at).lower == "uno" { at + 1 } else { after };
    let them = if doc.is(of, Small::Of) { of + 1 } else { of };
    let lower = doc.word(them).lower.as_str();
    let women = doc.is(them, Small::TheyWomen) || lower == "delas";
    let men = doc.is(them, Small::TheyMen) || lower == "deles";
    let is_led = of > at && (doc.is(of, Small::Of) || matches!(lower, "delas" | "deles"));
    if !is_led || them >= end || !(women || men || lower == "them" && doc.lexicon.language == "en") {
        return None;
    }
    // "tres de ellas" are several
    let number = doc.word(at).lower.as_str();
    let is_one = matches!(number, "uno" | "una" | "otro" | "otra" | "um" | "uma" | "outro" | "outra" | "un" | "une")
        || matches!(
            number,
            "l'" | "one" | "another" | "alguna" | "alguno" | "ninguna" | "ninguno" | "nenhuma" | "nenhum"
        );
    if !is_one {
        return Some(NounPhrase::group(at..them + 1));
    }
    let sex = match (women, doc.lexicon.language) {
        (_, "en") => None,
        (true, _) => Some(Sex::Woman),
        _ => (at..of).find_map(|det| sex_of_det(doc, det)).or(Some(Sex::Man)),
    };
    let mut phrase = NounPhrase {
        range: at..them + 1,
        kind: PhraseKind::Person,
        sex: sex.map(|sex| (sex, SexEvidence::Agreement)),
        plural: false,
        name: None,
        head: None,
        pronoun: false,
    };
    let apposed = doc.word(them + 1).is_sign(',').then(|| phrase_at(doc, them + 2, end)).flatten();
    let is_one = |apposed: &NounPhrase| {
        matches!(apposed.kind, PhraseKind::Person | PhraseKind::Name) && !apposed.plural && !apposed.pronoun
    };
    if let Some(apposed) = apposed.filter(is_one).filter(|apposed| {
        let after = apposed.range.end;
        !doc.word(after).is_word() || after >= end || doc.is(after, Small::Prep)
    }) {
        phrase.range.end = apposed.range.end;
        phrase.sex = phrase.sex.or(apposed.sex);
        (phrase.name, phrase.head) = (apposed.name, apposed.head);
    }
    Some(phrase)
}

/// "la mitad de las familias", "un tercio de las pacientes": as many as are told, of people whom the words behind name.
fn part_of_many(doc: &Doc<'_>, at: usize, after: usize, end: usize) -> Option<NounPhrase> {
    // a figure in hundredths: "el 40 % de", "el 40 por ciento de"
    let hundredths = match (doc.word(after).kind, doc.word(after + 1).lower.as_str()) {
        (Kind::Figure, "%") => 2,
        (Kind::Figure, "por" | "pour") => 3,
        _ => 0,
    };
    let of = match hundredths {
        0 if doc.is(after, Small::Part) => after + 1,
        0 => return None,
        length => after + length,
    };
    if !doc.is(of, Small::Of) || of + 1 >= end {
        return None;
    }
    let of_whom = phrase_at(doc, of + 1, end)?;
    let are_people = of_whom.kind == PhraseKind::Group || of_whom.plural && of_whom.kind == PhraseKind::Person;
    are_people.then(|| NounPhrase { plural: false, ..NounPhrase::group(at..of_whom.range.end) })
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
    // "il y a", "il faut": nobody
    let next = doc.word(at + 1).lower.as_str();
    let is_nobody = doc.word(at).lower == "il"
        && matches!(next, "y" | "n'y" | "faut" | "fallait" | "faudra" | "faudrait" | "pleut" | "s'agit" | "semble");
    if doc.lexicon.language == "fr" && is_nobody {
        return None;
    }
    // "lui a demandé si": whom somebody asked; "…, lui, demande" is who asks
    let is_weak = doc.lexicon.language == "fr" && doc.is(at, Small::Clitic);
    if is_weak && !doc.word(at + 1).is_sign(',') && (doc.is_verb_like(at + 1) || doc.is(at + 1, Small::AuxOne)) {
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
    // "ella misma"
    let is_stressed =
        matches!(doc.word(at + 1).lower.as_str(), "mismo" | "misma" | "mismos" | "mismas" | "mesmo" | "mesma")
            && at + 1 < end;
    Some(NounPhrase {
        range: at..at + 1 + usize::from(is_stressed),
        kind: if plural { PhraseKind::Group } else { PhraseKind::Person },
        sex: (!plural).then_some((sex, SexEvidence::Pronoun)),
        plural,
        name: None,
        head: None,
        pronoun: true,
    })
}
