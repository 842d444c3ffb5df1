//! What follows a verb of saying: its hearer, its subject, and the words said.

use crate::doc::Doc;
use crate::lexicon::{Kind as Small, NounKind};
use crate::people::{NounPhrase, PhraseKind, phrase_at, sex_of_det};
use crate::quotes::cue::Cue;
use crate::quotes::marked::is_title;
use crate::quotes::opening::{
    asks_indirectly, begins_clause, is_content_noun, is_deed_asked_for, is_infinitive, urged, urged_in_english,
};
use crate::quotes::skipped::{insertion, is_article_only, prepositional, time_phrase};
use crate::quotes::subject::subject_before;
use crate::sex::SexEvidence;
use crate::words::Kind;

/// How the words said begin.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Begins {
    /// After "que".
    Clause(usize),
    /// After a colon.
    Colon(usize),
    /// With the mark at a place; whether a preposition or "como" led to it.
    Marked(usize),
    /// With an infinitive.
    Infinitive(usize),
    /// With a noun that holds a clause.
    Noun(usize),
    /// With a clause that nothing opens.
    Bare(usize),
    /// Not after the verb.
    Nowhere,
}

/// What was found after a verb.
#[derive(Clone, Debug)]
pub(crate) struct Right {
    /// Where the object of a judgement begins: "consideró *los comicios* como".
    pub(crate) object: Option<usize>,
    pub(crate) begins: Begins,
    /// The subject, when it stands after its verb.
    pub(crate) subject: Option<NounPhrase>,
    /// Where the verb's own words end.
    pub(crate) end: usize,
}

/// Words looked at after a verb.
const REACH: usize = 60;
const STEPS: usize = 14;

/// Reads what follows a verb, up to the end of its sentence.
pub(crate) fn right_of(doc: &Doc<'_>, cue: &Cue<'_>, end: usize) -> Right {
    let frames = cue.frames();
    let end = end.min(cue.range.end + REACH);
    let mut right = Right { object: None, begins: Begins::Nowhere, subject: None, end: cue.range.end };
    let mut at = cue.range.end;
    // a hearer or subject stands between verb and words
    let mut has_told = false;
    for _ in 0..STEPS {
        if at >= end {
            break;
        }
        right.end = at;
        let word = doc.word(at);
        if word.is_sign(':') {
            right.begins = Begins::Colon(at + 1);
            return right;
        }
        if word.kind == Kind::Open {
            right.begins = Begins::Marked(at);
            return right;
        }
        if doc.is(at, Small::Comp) && is_only(doc, cue) {
            // "ne prévoit que": only, not that
            return right;
        }
        // "«…», contó una vecina que pidió no ser nombrada": the clause tells who she is
        if doc.is(at, Small::Comp) && right.subject.is_some() && is_afterthought(doc, cue) {
            return right;
        }
        if doc.is(at, Small::Comp) {
            // "denunció la muerte de seis enfermos que …": the clause belongs to the object
            let is_led = at > cue.range.end && doc.is(at - 1, Small::Prep);
            let takes_clause = (frames.clause || frames.asks) && (right.object.is_none() || is_led);
            right.begins = if takes_clause { Begins::Clause(at + 1) } else { Begins::Nowhere };
            return right;
        }
        // "si": an indirect question
        if (at == cue.range.end || has_told || right.subject.is_some())
            && frames.clause
            && asks_indirectly(doc, at)
            && !(cue.group..cue.range.start).any(|place| doc.is(place, Small::Not))
        {
            right.begins = Begins::Clause(at);
            return right;
        }
        if word.is_sign(',') && doc.word(at + 1).kind == Kind::Open && frames.quote {
            at += 1;
            continue;
        }
        if word.is_sign(',') {
            match insertion(doc, at, end, frames.infinitive || frames.asks, right.subject.is_none()) {
                Some(after) => {
                    at = after;
                    has_told = true;
                    continue;
                }
                None => return right,
            }
        }
        if word.is_sign('(') {
            let Some(close) = (at..end.min(at + 14)).find(|place| doc.word(*place).is_sign(')')) else { return right };
            at = close + 1;
            continue;
        }
        let may_begin = at == cue.range.end || has_told || right.subject.is_some();
        let takes_infinitive = frames.infinitive || frames.asks && !frames.thinks;
        if may_begin && takes_infinitive && is_infinitive(doc, at) {
            right.begins = Begins::Infinitive(at);
            return right;
        }
        // "a promis de renégocier les accords"
        let leads = doc.lexicon.language == "fr" && doc.is(at, Small::Of) && is_infinitive(doc, at + 1);
        if may_begin && takes_infinitive && leads {
            right.begins = Begins::Infinitive(at + 1);
            return right;
        }
        if let Some(start) = urged(doc, cue, at) {
            right.begins = Begins::Infinitive(start);
            return right;
        }
        if let Some(start) = urged_in_english(doc, cue, at, end) {
            right.begins = Begins::Infinitive(start);
            return right;
        }
        // "told reporters the road was shut"
        if frames.tells
            && at == cue.range.end
            && let Some(hearer) = phrase_at(doc, at, end).filter(|hearer| hearer.may_speak() && hearer.range.end > at)
        {
            at = hearer.range.end;
            has_told = true;
            continue;
        }
        // "told me that"
        if doc.lexicon.language == "en" && at == cue.range.end && doc.is(at, Small::Clitic) {
            at += 1;
            continue;
        }
        if doc.is_any(at, &[Small::Adverb, Small::Time]) && !doc.is(at, Small::Prep)
            || doc.word(at).kind == Kind::Figure
        {
            at += 1;
            continue;
        }
        if frames.judgement && matches!(word.lower.as_str(), "como" | "as" | "comme") {
            at += 1;
            continue;
        }
        if let Some(after) = time_phrase(doc, at, end) {
            at = after;
            continue;
        }
        if doc.is(at, Small::Prep) && !is_article_only(doc, at) {
            let to = prepositional(doc, at, end, frames.clause || frames.asks || frames.judgement);
            // "tildó a los exiliados *de* «traidores»"
            let of = to
                .filter(|_| frames.judgement)
                .and_then(|to| (at + 1..to).find(|of| doc.is(*of, Small::Of) && doc.word(of + 1).kind == Kind::Open));
            match of.or(to) {
                Some(after) => {
                    at = after;
                    has_told |= matches!(word.lower.as_str(), "a" | "al" | "à" | "ao" | "aos" | "au" | "aux" | "to");
                    continue;
                }
                None => return right,
            }
        }
        if may_begin && is_deed_asked_for(doc, cue, at, end) {
            right.begins = Begins::Noun(at);
            return right;
        }
        if frames.noun && right.subject.is_none() && is_content_noun(doc, at, end) {
            right.begins = Begins::Noun(at);
            return right;
        }
        if frames.bare
            && doc.lexicon.language == "en"
            && right.subject.is_none()
            && begins_clause(doc, at, end)
            && !is_afterthought(doc, cue)
        {
            right.begins = Begins::Bare(at);
            return right;
        }
        let phrase = phrase_at(doc, at, end).filter(|phrase| phrase.range.end > at);
        let phrase = phrase.map(|phrase| as_speaker(doc, cue, phrase, right.subject.is_some()));
        let Some(phrase) = phrase else {
            if frames.quote
                && let Some(open) = marked_object(doc, at, end)
            {
                right.object = Some(at);
                right.begins = Begins::Marked(open);
            }
            return right;
        };
        // "O deputado acusou o Governo de": what is judged stands behind the verb when its subject stands before
        let is_object = frames.judgement && has_subject_before(doc, cue);
        if right.subject.is_none() && !is_object && speaks_here(doc, &phrase) {
            at = phrase.range.end;
            right.end = at;
            right.subject = Some(phrase);
        } else if frames.judgement && right.subject.is_none() {
            // the object that is judged
            right.object.get_or_insert(at);
            at = phrase.range.end;
        } else {
            if frames.quote
                && let Some(open) = marked_object(doc, at, end)
            {
                right.object = Some(at);
                right.begins = Begins::Marked(open);
            }
            return right;
        }
    }
    right.end = at.min(end);
    right
}

/// "lamentó la «ausencia total» de jueces": the object holds words between marks.
fn marked_object(doc: &Doc<'_>, at: usize, end: usize) -> Option<usize> {
    const REACH: usize = 8;
    let open = (at..end.min(at + REACH)).find(|place| doc.word(*place).kind == Kind::Open)?;
    let parts = |place: usize| {
        let word = doc.word(place);
        matches!(word.kind, Kind::Sign(_) | Kind::Line)
            || doc.is_any(place, &[Small::Comp, Small::Rel, Small::But])
            || doc.is_verb_like(place)
    };
    // "prometió respuestas «en el corto plazo»": several things need no article
    let is_plural = doc.word(at).kind == Kind::Word && !doc.word(at).capital && doc.word(at).lower.ends_with('s');
    ((doc.is_det(at) || is_plural && !doc.is(at, Small::Clitic)) && !(at..open).any(parts)).then_some(open)
}

/// "«…», exclamó la galena": who right behind words between marks and their verb closes the clause is somebody, though
/// no list has the noun.
fn as_speaker(doc: &Doc<'_>, cue: &Cue<'_>, phrase: NounPhrase, has_subject: bool) -> NounPhrase {
    let is_unknown =
        phrase.kind == PhraseKind::Thing && !phrase.plural && phrase.name.is_none() && phrase.head.is_none();
    let end = phrase.range.end;
    let closes = !doc.word(end).is_word() || doc.is_any(end, &[Small::Prep, Small::Rel, Small::And]);
    let is_there = phrase.range.start == cue.range.end && is_afterthought(doc, cue) && !has_subject;
    match sex_of_det(doc, phrase.range.start).filter(|_| is_unknown && closes && is_there) {
        Some(sex) => NounPhrase { kind: PhraseKind::Person, sex: Some((sex, SexEvidence::Agreement)), ..phrase },
        None => phrase,
    }
}

/// Whether somebody before the verb is its subject.
fn has_subject_before(doc: &Doc<'_>, cue: &Cue<'_>) -> bool {
    let after = doc.sentences.partition_point(|sentence| sentence.start <= cue.group);
    let Some(sentence) = after.checked_sub(1).and_then(|place| doc.sentences.get(place)) else { return false };
    !is_afterthought(doc, cue)
        && subject_before(doc, sentence.start, cue.group, cue.number).is_some_and(|subject| subject.may_speak())
}

fn speaks_here(doc: &Doc<'_>, phrase: &NounPhrase) -> bool {
    // "prometió respuestas": without an article documents are what was said
    let is_bare_document = phrase.head.is_some_and(|(_, noun)| noun.kind == NounKind::Document)
        && !doc.is_det(phrase.range.start)
        && !doc.word(phrase.range.start).capital
        && doc.lexicon.language != "en";
    phrase.may_speak()
        && !is_bare_document
        && !(phrase.kind == PhraseKind::Name && doc.is(phrase.range.start, Small::Time))
}

/// French "ne … que" without "pas".
fn is_only(doc: &Doc<'_>, cue: &Cue<'_>) -> bool {
    let is_ne = |at: usize| matches!(doc.word(at).lower.as_str(), "ne" | "n'");
    doc.lexicon.language == "fr"
        && (cue.group..cue.range.start).any(is_ne)
        && doc.word(cue.range.end).lower != "pas"
        && !(cue.range.clone()).any(|at| matches!(doc.word(at).lower.as_str(), "pas" | "jamais"))
}

/// "…", said X: the words stand before.
fn is_afterthought(doc: &Doc<'_>, cue: &Cue<'_>) -> bool {
    let before = doc.before(cue.group);
    let close = cue.group.saturating_sub(if before.is_sign(',') { 2 } else { 1 });
    // "una charla sobre la «Promoción del Empleo», atribuyó …": a title is nothing said
    doc.word(close).kind == Kind::Close && !doc.marks.at(close).is_some_and(|mark| is_title(doc, mark))
}
