//! From noun phrases to people: whom each quotation belongs to.

use crate::doc::Doc;
use crate::people::{Cast, NounPhrase, PhraseKind, sex_beside, sex_of_det, somebody};
use crate::quotes::draft::{Draft, Who};
use crate::quotes::drafts::Drafts;
use crate::quotes::marked::inside;
use crate::quotes::quote::{Quote, QuoteType, SpeakerKind};
use crate::quotes::same::same;
use crate::sex::{Sex, SexEvidence};
use crate::span::Span;

/// All quotations of a text with their speakers. People who only speak join the cast.
pub(crate) fn quotes(doc: &Doc<'_>, cast: &mut Cast) -> Vec<Quote> {
    let mut out = Vec::new();
    let mut before: Vec<(NounPhrase, usize)> = Vec::new();
    for draft in Drafts::of(doc) {
        let (phrase, implicit) = match &draft.who {
            Who::Phrase(phrase) => (Some(phrase.clone()), false),
            Who::Nobody => (None, false),
            Who::Same => (same(doc, cast, &draft, &before), true),
        };
        if let Some(phrase) = &phrase {
            before.push((phrase.clone(), draft.sentence));
        }
        out.push(quote(doc, cast, &draft, phrase, implicit));
    }
    out
}

fn quote(doc: &Doc<'_>, cast: &mut Cast, draft: &Draft, phrase: Option<NounPhrase>, implicit: bool) -> Quote {
    let mut content = draft.content.clone();
    if draft.kind == QuoteType::Direct
        && let Some(mark) =
            doc.marks.at(content.start).filter(|m| m.open == content.start && m.close + 1 == content.end)
    {
        content = inside(mark.open, mark.close);
    }
    let phrase = phrase.map(|phrase| as_known(doc, cast, phrase));
    let mut figure = phrase.as_ref().and_then(|phrase| cast.meant(doc, phrase));
    let speaks = phrase.as_ref().filter(|phrase| figure.is_none() && is_somebody(phrase));
    if let Some(phrase) = speaks.and_then(|phrase| somebody(doc, phrase, true)) {
        figure = Some(cast.add(doc, &phrase));
    }
    let phrase = phrase.map(|phrase| as_person(doc, draft, phrase));
    // "Lima" is a city, unless somebody of the text bears the name
    let phrase = phrase.map(|phrase| match figure {
        Some(_) if phrase.kind == PhraseKind::Institution && phrase.head.is_none() && phrase.range.len() == 1 => {
            NounPhrase { kind: PhraseKind::Name, ..phrase }
        }
        _ => phrase,
    });
    let own = phrase.as_ref().and_then(|phrase| phrase.sex);
    let known = figure.and_then(|place| cast.figure(place)?.sex());
    // a surname may be another's first name: what the text told before says more
    let told = own.filter(|(_, evidence)| !evidence.is_of_name()).or(known).or(own);
    let told = told.or_else(|| sex_of_unknown(doc, phrase.as_ref()?, figure.is_some()));
    let kind = phrase.as_ref().map_or(SpeakerKind::Unknown, |phrase| speaker_kind(phrase, told));
    let verb = draft.verb.clone().map(|verb| doc.surface(&verb).to_owned());
    let speaker = phrase.as_ref().map(|phrase| {
        let (span, surface) = (doc.span(&phrase.range), doc.surface(&phrase.range));
        let link = surface.chars().count() - without_link(surface).chars().count();
        Span { start: span.start + link, ..span }
    });
    let by_sex = match (kind, told) {
        (SpeakerKind::Woman | SpeakerKind::Man, Some((_, evidence))) => match evidence {
            SexEvidence::Stated => "; stated",
            SexEvidence::Title => "; title",
            SexEvidence::Agreement => "; agreement",
            SexEvidence::Pronoun => "; pronoun",
            SexEvidence::Known => "; known person",
            SexEvidence::KnownName => "; known first name",
            SexEvidence::Name => "; name",
            SexEvidence::Ending => "; ending of the name",
        },
        _ => "",
    };
    Quote {
        span: doc.span(&content),
        kind: draft.kind,
        verb,
        verb_class: draft.class,
        speaker: phrase.as_ref().map(|phrase| without_link(doc.surface(&phrase.range)).to_owned()),
        speaker_start: speaker.map(|span| span.start),
        speaker_end: speaker.map(|span| span.end),
        speaker_kind: kind,
        speaker_sex: kind,
        person_id: figure.map(|place| format!("p{}", place + 1)),
        evidence: format!("{}{}{by_sex}", draft.rule, if implicit { "; subject left out" } else { "" }),
        confidence: confidence(draft, implicit),
    }
}

/// "Sevilla relata que", where a sentence begins: a word of which nothing is known is somebody whom the text has named.
fn as_known(doc: &Doc<'_>, cast: &Cast, phrase: NounPhrase) -> NounPhrase {
    let at = phrase.range.start;
    let is_word = phrase.range.len() == 1 && doc.word(at).capital && !phrase.pronoun;
    if !is_word || phrase.name.is_some() || phrase.head.is_some() || phrase.plural {
        return phrase;
    }
    let named = NounPhrase { kind: PhraseKind::Name, name: Some(at..at + 1), ..phrase.clone() };
    if cast.meant(doc, &named).is_some() { named } else { phrase }
}

/// Of somebody whose name tells nothing: what stands beside it; of one named by the first name alone, that name.
fn sex_of_unknown(doc: &Doc<'_>, phrase: &NounPhrase, is_known: bool) -> Option<(Sex, SexEvidence)> {
    let name = phrase.name.clone().filter(|_| matches!(phrase.kind, PhraseKind::Person | PhraseKind::Name))?;
    let alone =
        (name.len() == 1 && !is_known).then(|| doc.known.sex_of_first_name(&doc.word(name.start).lower)).flatten();
    // "Her coach, Delroy McFarlane, insisted she had eased up": she is whose coach he is
    let owner = match doc.word(phrase.range.start).lower.as_str() {
        "her" => Some(Sex::Woman),
        "his" => Some(Sex::Man),
        _ => None,
    };
    let beside = sex_beside(doc, phrase.range.end).filter(|(sex, _)| owner != Some(*sex));
    beside.or(alone)
}

/// "la pregonera contó que": of a noun that no list has, what it does tells that it is a person.
fn as_person(doc: &Doc<'_>, draft: &Draft, phrase: NounPhrase) -> NounPhrase {
    let verb = draft.verb.as_ref().and_then(|verb| doc.lexicon.verb_form(&doc.word(verb.end.checked_sub(1)?).lower));
    let is_of_people = verb.and_then(|form| doc.lexicon.verb(form.verb)).is_some_and(|verb| verb.frames.of_people);
    let is_unknown =
        phrase.kind == PhraseKind::Thing && !phrase.plural && phrase.name.is_none() && phrase.head.is_none();
    match sex_of_det(doc, phrase.range.start)
        .filter(|_| is_unknown && is_of_people && matches!(doc.lexicon.language, "es" | "pt"))
    {
        Some(sex) => NounPhrase { kind: PhraseKind::Person, sex: Some((sex, SexEvidence::Agreement)), ..phrase },
        None => phrase,
    }
}

/// A name that speaks is somebody, unless it is a body.
fn is_somebody(phrase: &NounPhrase) -> bool {
    let is_person = phrase.kind == PhraseKind::Person || phrase.kind == PhraseKind::Name && phrase.sex.is_some();
    phrase.name.is_some() && is_person && !phrase.plural
}

/// "dit-elle", "a-t-elle dit": the pronoun without what links it to its verb.
fn without_link(surface: &str) -> &str {
    surface.strip_prefix("-t-").or_else(|| surface.strip_prefix('-')).unwrap_or(surface)
}

fn speaker_kind(phrase: &NounPhrase, told: Option<(Sex, SexEvidence)>) -> SpeakerKind {
    match phrase.kind {
        PhraseKind::Person | PhraseKind::Name => match told {
            Some((Sex::Woman, _)) => SpeakerKind::Woman,
            Some((Sex::Man, _)) => SpeakerKind::Man,
            _ => SpeakerKind::Unknown,
        },
        PhraseKind::Group => SpeakerKind::Group,
        PhraseKind::Institution => SpeakerKind::Institution,
        PhraseKind::Thing if phrase.plural => SpeakerKind::Group,
        PhraseKind::Thing => SpeakerKind::Institution,
    }
}

/// Shares of right quotations by rule, on texts made for it.
fn confidence(draft: &Draft, implicit: bool) -> f64 {
    let by_rule: f64 = match draft.rule {
        "colon" | "insertion" | "dialogue" => 0.95,
        "clause" => 0.92,
        "afterthought" | "source" => 0.9,
        "marks" | "post" | "announced" | "any verb" => 0.8,
        "continues" | "infinitive" => 0.75,
        _ => 0.7,
    };
    if implicit { by_rule - 0.1 } else { by_rule }
}
