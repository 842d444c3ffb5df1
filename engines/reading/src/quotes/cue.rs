//! Signs that words are reported: verbs of saying and source phrases.

use std::ops::Range;

use crate::doc::Doc;
use crate::lexicon::{Kind as Small, Phrase, Verb, VerbClass, is_of};
use crate::people::{PhraseKind, phrase_at};
use crate::words::Kind;

/// How many verbs the words of a form can have for subject.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Number {
    One,
    Many,
    Either,
}

/// What kind of sign.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum CueKind {
    /// A finite verb.
    Verb,
    /// "alegando que".
    Gerund,
    /// "según", "a juicio de".
    Source,
    /// "a su juicio": the source is the last speaker.
    OwnSource,
}

/// A sign.
#[derive(Clone, Debug)]
pub(crate) struct Cue<'l> {
    pub(crate) kind: CueKind,
    /// The verb with its auxiliary, or the source phrase.
    pub(crate) range: Range<usize>,
    /// Where its weak pronouns, negation and adverbs begin.
    pub(crate) group: usize,
    pub(crate) number: Number,
    pub(crate) class: VerbClass,
    pub(crate) frames: Frames<'l>,
    /// "se anunció": nobody says it.
    pub(crate) impersonal: bool,
}

/// Frames of a verb or of the phrase that it makes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Frames<'l> {
    Of(&'l Verb),
    In(&'l Phrase),
    Source,
}

impl Frames<'_> {
    fn get(&self) -> crate::lexicon::Frames {
        match self {
            Frames::Of(verb) => verb.frames,
            Frames::In(phrase) => phrase.frames,
            Frames::Source => crate::lexicon::Frames::default(),
        }
    }
}

impl Cue<'_> {
    /// What is announced or promised is a deed, with a noun as well as with a clause.
    pub(crate) fn announces(&self) -> bool {
        let Frames::Of(verb) = self.frames else { return false };
        matches!(verb.lemma.as_str(), "anunciar" | "prometer" | "annoncer" | "promettre")
    }

    pub(crate) fn frames(&self) -> crate::lexicon::Frames {
        self.frames.get()
    }
}

/// The signs of a sentence outside quotation marks, in their order.
pub(crate) fn cues<'l>(doc: &'l Doc<'_>, sentence: &Range<usize>) -> Vec<Cue<'l>> {
    let mut out = Vec::new();
    let mut at = sentence.start;
    while at < sentence.end {
        if let Some(mark) = doc.marks.at(at) {
            at = mark.close + 1;
            continue;
        }
        match source(doc, at, sentence).or_else(|| verb(doc, at, sentence)) {
            Some(cue) => {
                at = cue.range.end.max(at + 1);
                out.push(cue);
            }
            None => at += 1,
        }
    }
    out
}

fn source<'l>(doc: &'l Doc<'_>, at: usize, sentence: &Range<usize>) -> Option<Cue<'l>> {
    let length = match doc.phrase_length(at, "source_phrase") {
        Some(length) => length,
        None if doc.is(at, Small::Source) || is_view(doc, at, sentence) => 1,
        None => return None,
    };
    let end = at + length;
    let is_measure = if doc.is_det(end) {
        doc.is(end + 1, Small::NoSource) && !is_source_noun(doc, end + 1)
    } else {
        doc.is(end, Small::NoSource) && !doc.word(end).capital
    };
    if length == 1 && is_measure {
        return None;
    }
    let mut words = (at..end).map(|place| doc.word(place).lower.as_str());
    let is_own = length > 1
        && words.any(|word| {
            matches!(word, "su" | "seu" | "sua" | "his" | "her" | "their" | "son" | "ses" | "leur" | "leurs")
        });
    // "a juicio del ministro": the article within the phrase belongs to the speaker
    let kind = if is_own { CueKind::OwnSource } else { CueKind::Source };
    Some(Cue {
        kind,
        range: at..end,
        group: at,
        number: Number::Either,
        class: VerbClass::Neutral,
        frames: Frames::Source,
        impersonal: false,
    })
}

/// "Para la alcaldesa, el cierre es un error": whose view it is, where a verb of being follows.
fn is_view(doc: &Doc<'_>, at: usize, sentence: &Range<usize>) -> bool {
    if at != sentence.start || !matches!(doc.word(at).lower.as_str(), "para" | "pour" | "for") {
        return false;
    }
    let Some(phrase) = phrase_at(doc, at + 1, sentence.end) else { return false };
    let comma = phrase.range.end;
    let is_name = phrase.kind == PhraseKind::Name && phrase.name.as_ref().is_some_and(|name| name.len() > 1);
    let is_somebody = (phrase.kind == PhraseKind::Person || is_name) && !phrase.plural && !phrase.pronoun;
    let first = (comma..sentence.end).find(|place| doc.is_verb_like(*place) || doc.is(*place, Small::Being));
    // of those who are asked for a view any verb tells it
    let is_expert = phrase.head.is_some_and(|(at, _)| doc.is(at, Small::Expert))
        || phrase.name.is_some() && doc.is_det(at + 1) && is_learned(doc, phrase.range.start + 1);
    is_somebody && doc.word(comma).is_sign(',') && (is_expert || first.is_some_and(|place| doc.is(place, Small::Being)))
}

/// "la hidróloga", "o sociólogo", "l'historienne": a word for one who knows a matter, by its ending.
fn is_learned(doc: &Doc<'_>, at: usize) -> bool {
    let lower = doc.word(at).lower.as_str();
    let tails = ["ólogo", "óloga", "ista", "ógrafo", "ógrafa", "logue", "iste", "graphe", "onomo", "ónomo", "ónoma"];
    !doc.word(at).capital && tails.iter().any(|tail| lower.ends_with(tail))
}

fn is_source_noun(doc: &Doc<'_>, at: usize) -> bool {
    let word = doc.word(at);
    word.capital || doc.lexicon.noun(&word.lower).is_some()
}

/// A form of a verb of saying that is a verb here.
pub(crate) fn verb<'l>(doc: &'l Doc<'_>, at: usize, sentence: &Range<usize>) -> Option<Cue<'l>> {
    let word = doc.word(at);
    if word.kind != Kind::Word || word.capital && !doc.is_sentence_start(at) {
        return None;
    }
    let form = doc.lexicon.verb_form(&word.lower)?;
    let verb = doc.lexicon.verb(form.verb)?;
    let phasal = phasal(doc, at, sentence.start).filter(|_| form.infinitive);
    let (start, number, kind) = match auxiliary(doc, at, sentence.start).filter(|_| form.participle) {
        Some((aux, number)) => (aux, number, CueKind::Verb),
        None if form.is_finite() && !is_noun_here(doc, at, sentence) => {
            let number = match (form.one, form.many) {
                (true, true) => Number::Either,
                (true, false) => Number::One,
                _ => Number::Many,
            };
            (at, number, CueKind::Verb)
        }
        // "al añadir que", "para proclamar que", "se limitó a decir que"
        None if phasal.is_some() => (phasal.unwrap_or(at), Number::One, CueKind::Verb),
        None if form.infinitive && doc.is(at.saturating_sub(1), Small::Prep) && at > sentence.start => {
            (at, Number::Either, CueKind::Gerund)
        }
        None if form.gerund && doc.lexicon.language != "fr" => (at, Number::Either, CueKind::Gerund),
        None if form.gerund && doc.before(at).is_sign(',') => (at, Number::Either, CueKind::Gerund),
        None => return None,
    };
    let group = group_start(doc, start, sentence.start);
    // the author's own: "I think"
    let is_author = doc.lexicon.language == "en" && matches!(doc.before(group).lower.as_str(), "i" | "we");
    if is_author || is_restrictive(doc, group, sentence.start) {
        return None;
    }
    // "se negó a firmar" is what somebody did
    let has_reflexive = (group..start).any(|place| matches!(doc.word(place).lower.as_str(), "se" | "s'"));
    if has_reflexive && matches!(verb.lemma.as_str(), "negar" | "refuser") && doc.is(at + 1, Small::Prep) {
        return None;
    }
    let (mut frames, mut class, mut end) = (Frames::Of(verb), verb.class, at + 1);
    if let Some((phrase, after)) = phrase(doc, form.verb, at + 1, sentence.end) {
        (frames, class, end) = (Frames::In(phrase), phrase.class, after);
    } else if verb.frames.phrase && !verb.frames.quote && !verb.frames.clause && !verb.frames.judgement {
        return None;
    }
    let impersonal = matches!(doc.lexicon.language, "es" | "pt")
        && (group..start).any(|place| doc.word(place).lower == "se")
        && !is_of(doc.lexicon.small.bits(&verb.lemma), Small::Pronominal);
    Some(Cue { kind, range: start..end, group, number, class, frames, impersonal })
}

fn phrase<'l>(doc: &'l Doc<'_>, verb: usize, from: usize, end: usize) -> Option<(&'l Phrase, usize)> {
    let phrases = doc.lexicon.phrases(verb);
    if phrases.is_empty() {
        return None;
    }
    for at in from..end.min(from + 3) {
        if let Some(found) = phrases.iter().find(|phrase| doc.reads(at, &phrase.rest)) {
            return Some((found, at + found.rest.len()));
        }
        if !doc.is_any(at, &[Small::Adverb, Small::Time, Small::Clitic]) {
            return None;
        }
    }
    None
}

/// Where "se limitó a", "chegou a", "s'est borné à" before an infinitive begins: what follows was said.
fn phasal(doc: &Doc<'_>, infinitive: usize, from: usize) -> Option<usize> {
    let verb = (from + 1..infinitive).rev().take(3).find(|at| doc.is(*at, Small::Phasal))?;
    let leads = (verb + 1..infinitive).all(|at| doc.is_any(at, &[Small::Prep, Small::Clitic]));
    let is_led = doc.is(infinitive - 1, Small::Prep);
    let reflexive = verb - 1;
    let start = if doc.word(reflexive).lower == "se" { reflexive } else { verb };
    (leads && is_led).then_some(start)
}

/// The auxiliary before a participle, with adverbs and inverted pronouns between.
fn auxiliary(doc: &Doc<'_>, participle: usize, from: usize) -> Option<(usize, Number)> {
    let least = from.max(participle.saturating_sub(4));
    for at in (least..participle).rev() {
        if doc.is(at, Small::AuxOne) {
            let number = if doc.is(at, Small::AuxMany) { Number::Either } else { Number::One };
            return is_have(doc, at).then_some((at, number));
        }
        if doc.is(at, Small::AuxMany) {
            return is_have(doc, at).then_some((at, Number::Many));
        }
        // "a pour sa part indiqué"
        if doc.lexicon.language == "fr"
            && matches!(doc.word(at).lower.as_str(), "pour" | "sa" | "leur" | "part" | "son" | "côté" | "de")
        {
            continue;
        }
        let between = [Small::Adverb, Small::Not, Small::He, Small::She, Small::TheyMen, Small::TheyWomen, Small::Time];
        if !doc.is_any(at, &between) {
            return None;
        }
    }
    None
}

/// French "est" makes a passive of most verbs; only with "s'" is it an auxiliary of saying.
fn is_have(doc: &Doc<'_>, at: usize) -> bool {
    !matches!(doc.word(at).lower.as_str(), "est" | "sont") || doc.before(at).lower == "s'"
}

/// Whether the form is a noun or something else where it stands.
fn is_noun_here(doc: &Doc<'_>, at: usize, sentence: &Range<usize>) -> bool {
    let lemma = doc.lexicon.verb_form(&doc.word(at).lower).and_then(|form| doc.lexicon.verb(form.verb));
    let may_be_noun = lemma.is_some_and(|verb| is_of(doc.lexicon.small.bits(&verb.lemma), Small::NounLike));
    if at == sentence.start {
        // "Asked whether he knew, he …"
        let is_participle = doc.word(at).lower.ends_with("ed");
        return doc.lexicon.language == "en" && (may_be_noun || is_participle);
    }
    let before = at - 1;
    if doc.is(before, Small::Source) {
        return false;
    }
    // "ella misma pidió"
    let is_stressed = matches!(doc.word(before).lower.as_str(), "mismo" | "misma" | "mesmo" | "mesma")
        && before.checked_sub(1).is_some_and(|pronoun| doc.is_any(pronoun, &[Small::He, Small::She]));
    if is_stressed {
        return false;
    }
    let noun_like = doc.is(at, Small::NounLike);
    if doc.is_det(before) && (noun_like || !doc.is(before, Small::Clitic)) && !doc.is(before, Small::Rel) {
        // "le rapport", "el informe"; but "el ministro la critica" is a verb all the same
        return !doc.is_any(before, &[Small::He, Small::She]);
    }
    if doc.is(before, Small::Prep) && !doc.is(before, Small::Clitic) {
        return true;
    }
    // ", prueba que se disputa": a noun in apposition
    if noun_like
        && doc.is_any(at + 1, &[Small::Comp])
        && doc.before(at).is_sign(',')
        && matches!(doc.lexicon.language, "es" | "pt")
        && !closes_insertion(doc, before, sentence.start)
    {
        return true;
    }
    // "se dio cuenta de que", "no hay duda de que"; but "Toledo duda de que", "se queja de que"
    let is_led = doc.before(at).capital || doc.is(before, Small::Clitic);
    if noun_like && !is_led && doc.is(at + 1, Small::Of) && matches!(doc.lexicon.language, "es" | "pt") {
        return true;
    }
    match doc.lexicon.language {
        // an adjective before: "un nouveau rapport"; a modal before: "would say" is no report
        "en" => {
            noun_like && (doc.is_any(before, &[Small::DetOne, Small::Of]) || doc.word(at + 1).lower == "of")
                || may_be_noun && is_noun_with_clause(doc, at)
                || matches!(
                    doc.before(at).lower.as_str(),
                    "to" | "would"
                        | "could"
                        | "should"
                        | "can"
                        | "must"
                        | "not"
                        | "n't"
                        | "be"
                        | "is"
                        | "was"
                        | "were"
                        | "are"
                        | "been"
                        | "being"
                )
        }
        "fr" => {
            noun_like
                && (doc.is(at + 1, Small::Of)
                    || doc.is_any(before, &[Small::And, Small::Clitic])
                        && doc.lexicon.verb_form(&doc.word(at).lower).is_none_or(|form| !form.one))
        }
        _ => false,
    }
}

/// "La alcaldesa, en cambio, teme que": the comma closes what another opened, and the verb of the subject follows.
fn closes_insertion(doc: &Doc<'_>, comma: usize, from: usize) -> bool {
    const LONGEST: usize = 24;
    let least = from.max(comma.saturating_sub(LONGEST));
    let Some(opens) = (least..comma).rev().find(|at| doc.word(*at).is_sign(',')) else { return false };
    doc.count_words(&(from..opens)) > 0
}

/// "new rules that bar them", "a firm promise that": an adjective before, and the clause belongs to the noun.
fn is_noun_with_clause(doc: &Doc<'_>, at: usize) -> bool {
    let (word, before) = (doc.word(at), doc.before(at));
    let is_base = !word.lower.ends_with("ed") && !word.lower.ends_with("ing");
    let is_adjective = before.kind == Kind::Word
        && !before.capital
        && doc.lexicon.noun(&before.lower).is_none()
        && !doc.is_any(
            at - 1,
            &[Small::Adverb, Small::Clitic, Small::Rel, Small::They, Small::He, Small::She, Small::And],
        );
    // "the only reason that"
    let is_led = at >= 2 && doc.is_det(at - 2) && !before.capital;
    is_base && (is_adjective || is_led) && doc.is(at + 1, Small::Comp)
}

/// "los avances que el partido desearía", "las causas que explican": the clause tells which, it reports nothing.
fn is_restrictive(doc: &Doc<'_>, group: usize, from: usize) -> bool {
    if !matches!(doc.lexicon.language, "es" | "pt") || group < from + 2 {
        return false;
    }
    let relative = (group.saturating_sub(4).max(from + 1)..group).rev().find(|at| doc.word(*at).lower == "que");
    let Some(relative) = relative else { return false };
    let noun = doc.before(relative);
    let is_noun = noun.kind == Kind::Word
        && !doc.is_any(
            relative - 1,
            &[Small::Prep, Small::Stop, Small::Adverb, Small::Comp, Small::Finite, Small::But, Small::Time],
        )
        && doc.lexicon.verb_form(&noun.lower).is_none();
    let subject = (relative + 1..group).all(|at| doc.word(at).is_word());
    // "un preso que salió en enero dice que": the clause has its own verb, this one is of the sentence
    let has_verb = (relative + 1..group).any(|at| doc.is_verb_like(at));
    is_noun && subject && !has_verb && !doc.is_verb_like(relative - 1)
}

/// Weak pronouns, negation and adverbs before the verb belong to it.
fn group_start(doc: &Doc<'_>, verb: usize, from: usize) -> usize {
    let mut at = verb;
    while at > from
        && verb - at < 5
        && doc.is_any(at - 1, &[Small::Clitic, Small::Not])
        && !doc.is_any(at - 1, &[Small::He, Small::She])
    {
        at -= 1;
    }
    at
}
