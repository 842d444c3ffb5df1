//! Noun phrases that can name who speaks: article, title, name, apposition.

use std::ops::Range;

use super::names::{guess_name, is_first_name, is_first_name_alone, known_person};
use super::sex::{Sex, SexEvidence};
use crate::doc::Doc;
use crate::lexicon::{Kind as Small, Noun, NounKind};
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
        judge(doc, &mut phrase, det, None);
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
    let apposition = apposition(doc, core_end, end, head, name.is_some()).filter(|_| may_be_person);
    let mut apposed = None;
    if let Some(found) = apposition {
        range.end = found.end;
        if name.is_none() && found.name.is_some() {
            name = found.name;
        }
        apposed = found.head;
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

/// A word that a noun phrase can hold: no small word, no verb.
fn can_be_inside(doc: &Doc<'_>, at: usize) -> bool {
    let word = doc.word(at);
    match word.kind {
        Kind::Word | Kind::Figure => {}
        _ => return false,
    }
    if word.capital && !doc.is_sentence_start(at) {
        return !doc.is_any(at, &[Small::Rel, Small::Stop]) || word.acronym;
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
    if doc.is_any(at, &small) && (!is_noun || doc.is(at, Small::Prep)) {
        return false;
    }
    if doc.is(at, Small::Clitic) && !doc.is_det(at) {
        return false;
    }
    is_noun || !doc.is_verb_like(at) || (word.capital && is_first_name(&word.lower))
}

/// How far the phrase goes without its appositions, and the proper name that ends or begins it.
fn core(doc: &Doc<'_>, from: usize, end: usize, has_det: bool) -> (usize, Option<Range<usize>>) {
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
        if word.kind == Kind::Open {
            let Some(mark) = doc.marks.at(at).filter(|mark| mark.close - mark.open <= 6 && mark.close < end) else {
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
            } else if begins && (name.is_none() || after_of) {
                name = Some(at..at + 1);
                after_of = false;
            }
        }
        at += 1;
    }
    (at, name)
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
        return doc.lexicon.noun(&word.lower).is_none()
            && (doc.word(at + 1).capital || is_first_name(&word.lower) || !has_common_follower(doc, at));
    }
    true
}

fn has_common_follower(doc: &Doc<'_>, at: usize) -> bool {
    let next = doc.word(at + 1);
    next.kind == Kind::Word && !next.capital && can_be_inside(doc, at + 1)
}

/// The noun that says what the phrase names: the first known one before any "of".
fn head(doc: &Doc<'_>, from: usize, end: usize, name: Option<&Range<usize>>) -> Option<(usize, Noun)> {
    let mut first_of_rest = None;
    for at in from..end {
        if doc.is(at, Small::Of) || doc.word(at).is_sign('(') {
            break;
        }
        if name.is_some_and(|n| n.contains(&at) && n.start == from && doc.word(at).lower.chars().count() < 4) {
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

struct Apposition {
    end: usize,
    name: Option<Range<usize>>,
    head: Option<(usize, Noun)>,
}

/// ", José Luis Ruiz" after a title; ", asesora del ministerio" or ", de 24 años" after a name.
fn apposition(
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
        return closes(stop).then_some(Apposition { end: stop, name: Some(name), head: None });
    }
    if !has_name || is_person && doc.lexicon.language != "en" {
        return None;
    }
    // an age: "de 24 años", "24,"
    if doc.is(first, Small::Prep) && doc.word(first + 1).kind == Kind::Figure || doc.word(first).kind == Kind::Figure {
        let stop = (first..end.min(first + 4)).find(|place| doc.word(*place).is_sign(','))?;
        let further = apposition(doc, stop, end, head, has_name);
        return Some(further.unwrap_or(Apposition { end: stop, name: None, head: None }));
    }
    let mut place = first;
    while doc.is_det(place) || place > first && doc.is(place, Small::Of) {
        place += 1;
    }
    if doc.word(place).capital && place == first {
        return None;
    }
    let (stop, _) = core(doc, place, end, place > first);
    let apposed = self::head(doc, place, stop, None).filter(|(_, noun)| noun.kind.is_person())?;
    closes(stop).then_some(Apposition { end: stop, name: None, head: Some(apposed) })
}

/// Kind, number and sex.
fn judge(doc: &Doc<'_>, phrase: &mut NounPhrase, det: Option<usize>, apposed: Option<(usize, Noun)>) {
    let many = det.is_some_and(|at| doc.is_any(at, &[Small::DetMen, Small::DetWomen, Small::DetMany]));
    let det_sex = det.and_then(|at| {
        let woman = doc.is_any(at, &[Small::DetWoman, Small::PossWoman]);
        let man =
            doc.is_any(at, &[Small::DetMan, Small::PossMan]) || matches!(doc.word(at).lower.as_str(), "del" | "al");
        match (woman, man) {
            (true, _) => Some(Sex::Woman),
            (_, true) => Some(Sex::Man),
            _ => None,
        }
    });
    let head = phrase.head.or(apposed);
    // "Oumar Maïga, l'un des responsables" is one
    let is_of_many = phrase.head.is_none() && phrase.name.is_some();
    phrase.plural = many || head.is_some_and(|(_, noun)| noun.plural) && !is_of_many;
    match head.map(|(_, noun)| noun.kind) {
        Some(NounKind::Epicene) => {
            phrase.kind = if phrase.plural { PhraseKind::Group } else { PhraseKind::Person };
            let by_name = phrase.name.clone().and_then(|name| sex_of_name(doc, &name));
            phrase.sex = by_name.filter(|_| !phrase.plural);
        }
        Some(kind) if kind.is_person() => {
            phrase.kind = if phrase.plural { PhraseKind::Group } else { PhraseKind::Person };
            if !phrase.plural {
                phrase.sex = sex_of_person(doc, phrase, head, det_sex);
            }
        }
        Some(NounKind::Group) => phrase.kind = PhraseKind::Group,
        Some(_) => {
            phrase.kind = PhraseKind::Institution;
            // "la prensa local" is a group of people in spirit, a ministry is not
        }
        None => judge_without_head(doc, phrase, det_sex),
    }
}

fn sex_of_person(
    doc: &Doc<'_>,
    phrase: &NounPhrase,
    head: Option<(usize, Noun)>,
    det_sex: Option<Sex>,
) -> Option<(Sex, SexEvidence)> {
    let (at, noun) = head?;
    if noun.kind == NounKind::Relation && noun.sex.is_some() {
        return noun.sex.map(|sex| (sex, SexEvidence::Stated));
    }
    let from_name = phrase.name.clone().and_then(|name| sex_of_name(doc, &name));
    if noun.sex == Some(Sex::Woman) {
        return Some((Sex::Woman, SexEvidence::Title));
    }
    if let Some(sex) = det_sex.filter(|_| phrase.head == head) {
        let evidence = if noun.sex == Some(sex) { SexEvidence::Title } else { SexEvidence::Agreement };
        return Some((sex, evidence));
    }
    // a masculine title without an article may be used of a woman; her name says more
    if let Some((Sex::Woman, evidence)) = from_name {
        return Some((Sex::Woman, evidence));
    }
    if let Some(sex) = noun.sex {
        return Some((sex, SexEvidence::Title));
    }
    // "la dirigente", "portavoz socialista adjunta": agreement of the word after
    let next = doc.word(at + 1);
    let agrees =
        matches!(doc.lexicon.language, "es" | "pt") && next.kind == Kind::Word && !next.capital && next.lower.len() > 3;
    if from_name.is_none() && agrees {
        match next.lower.chars().last() {
            Some('a') if !next.lower.ends_with("ista") => return Some((Sex::Woman, SexEvidence::Agreement)),
            Some('o') => return Some((Sex::Man, SexEvidence::Agreement)),
            _ => {}
        }
    }
    from_name
}

fn judge_without_head(doc: &Doc<'_>, phrase: &mut NounPhrase, det_sex: Option<Sex>) {
    let Some(name) = phrase.name.clone() else {
        let unknown = (phrase.range.start..phrase.range.end).find(|at| doc.word(*at).is_word() && !doc.is_det(*at));
        let Some(at) = unknown else { return };
        let word = doc.word(at);
        if word.lower.starts_with('@') {
            phrase.kind = PhraseKind::Name;
        } else if det_sex.is_some() && is_occupation(doc.lexicon.language, &word.lower) && !word.capital {
            phrase.kind = PhraseKind::Person;
            phrase.sex = det_sex.map(|sex| (sex, SexEvidence::Agreement));
        } else if word.capital && (!doc.is_sentence_start(at) || word.acronym) {
            phrase.kind = PhraseKind::Institution;
        } else if phrase.plural
            && is_occupation(doc.lexicon.language, word.lower.trim_end_matches('s').trim_end_matches('e'))
        {
            phrase.kind = PhraseKind::Group;
        }
        return;
    };
    let first = doc.word(name.start);
    let count = name.end - name.start;
    let by_name = sex_of_name(doc, &name);
    phrase.kind = match () {
        _ if first.lower.starts_with('@') => PhraseKind::Name,
        _ if first.acronym && first.lower.chars().count() <= 6 && count == 1 => PhraseKind::Institution,
        _ if is_place_or_medium(doc, &name) => PhraseKind::Institution,
        _ if count >= 2 && is_first_name(&first.lower) => PhraseKind::Person,
        _ if count == 1 && known_person(&first.lower).is_some() => PhraseKind::Person,
        // "el colegiado Medina Cantalejo"
        _ if has_occupation(doc, phrase) => PhraseKind::Person,
        // a name with an article is a body or a thing: "El País", "la Moncloa"
        _ if phrase.range.start < name.start && doc.is_det(phrase.range.start) && det_sex.is_some() => {
            PhraseKind::Institution
        }
        _ => PhraseKind::Name,
    };
    if has_occupation(doc, phrase)
        && let Some(sex) = det_sex
    {
        phrase.sex = Some((sex, SexEvidence::Agreement));
    } else if count == 1
        && let Some(sex) = known_person(&first.lower)
    {
        phrase.sex = Some((sex, SexEvidence::Name));
    } else if phrase.kind == PhraseKind::Person
        || (phrase.kind == PhraseKind::Name && (count > 1 || is_first_name_alone(&first.lower)))
    {
        phrase.sex = by_name;
    }
}

/// The sex that the first word of a name tells, unless it is a surname used alone.
pub(crate) fn sex_of_name(doc: &Doc<'_>, name: &Range<usize>) -> Option<(Sex, SexEvidence)> {
    let full = doc.surface(name);
    let guess = guess_name(full, None);
    (guess.sex != Sex::Unknown).then_some((guess.sex, SexEvidence::Name))
}

/// An article, a word for one who does something, and a name.
fn has_occupation(doc: &Doc<'_>, phrase: &NounPhrase) -> bool {
    let Some(name) = &phrase.name else { return false };
    let before = phrase.range.start + 1..name.start;
    doc.is_det(phrase.range.start)
        && before.clone().any(|at| !doc.word(at).capital && is_occupation(doc.lexicon.language, &doc.word(at).lower))
        && !before.clone().any(|at| doc.is(at, Small::Of))
}

fn is_agency(lower: &str) -> bool {
    matches!(lower, "efe" | "reuters" | "afp" | "ap" | "ansa" | "dpa" | "lusa" | "notimex" | "acan-efe" | "tass")
}

/// Endings of words for those who do something.
fn is_occupation(language: &str, lower: &str) -> bool {
    let ends = |tails: &[&str]| tails.iter().any(|tail| lower.ends_with(tail));
    match language {
        "es" => ends(&[
            "ista", "dor", "dora", "tor", "tora", "ólogo", "óloga", "ero", "era", "sor", "sora", "crata", "iatra",
            "ado", "ada", "ante", "ente",
        ]),
        "pt" => ends(&["ista", "dor", "dora", "tor", "tora", "ólogo", "óloga", "eiro", "eira", "sor", "sora"]),
        "fr" => ends(&["iste", "eur", "euse", "trice", "logue", "ien", "ienne"]),
        _ => ends(&["ist", "er", "or"]),
    }
}

/// Countries, cities and media that stand for those who speak for them.
fn is_place_or_medium(doc: &Doc<'_>, name: &Range<usize>) -> bool {
    let plain = crate::fold::folded(doc.surface(name));
    super::find::places().contains(plain.as_str())
}
