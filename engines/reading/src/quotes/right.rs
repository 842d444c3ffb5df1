//! What follows a verb of saying: its hearer, its subject, and the words said.

use crate::doc::Doc;
use crate::lexicon::{Kind as Small, NounKind};
use crate::people::{NounPhrase, PhraseKind, phrase_at, sex_of_det};
use crate::quotes::cue::Cue;
use crate::quotes::marked::{is_called, is_title};
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
    let right = Right { object: None, begins: Begins::Nowhere, subject: None, end: cue.range.end };
    Behind { doc, cue, end: end.min(cue.range.end + REACH), right, has_told: false }.read()
}

/// What a place behind the verb tells.
enum Step {
    /// It says nothing of where the words begin: go on here.
    On(usize),
    /// The words said begin.
    Begin(Begins),
    /// Nothing that belongs to the verb.
    Stop,
}

/// A reader of what stands behind a verb, place by place.
struct Behind<'a, 't> {
    doc: &'a Doc<'t>,
    cue: &'a Cue<'a>,
    /// Nothing is read from here on.
    end: usize,
    right: Right,
    /// A hearer or subject stands between verb and words.
    has_told: bool,
}

impl Behind<'_, '_> {
    fn read(mut self) -> Right {
        let mut at = self.cue.range.end;
        for _ in 0..STEPS {
            if at >= self.end {
                break;
            }
            self.right.end = at;
            match self.step(at) {
                Step::On(next) => at = next,
                Step::Begin(begins) => {
                    self.right.begins = begins;
                    return self.right;
                }
                Step::Stop => return self.right,
            }
        }
        self.right.end = at.min(self.end);
        self.right
    }

    fn step(&mut self, at: usize) -> Step {
        self.mark(at)
            .or_else(|| self.clause(at))
            .or_else(|| self.aside(at))
            .or_else(|| self.infinitive(at))
            .or_else(|| self.hearer(at))
            .or_else(|| self.manner(at))
            .or_else(|| self.led_by_preposition(at))
            .or_else(|| self.noun_or_bare_clause(at))
            .unwrap_or_else(|| self.phrase(at))
    }

    /// Whether the words said may begin: right behind the verb, its subject or its hearer.
    fn may_begin(&self, at: usize) -> bool {
        at == self.cue.range.end || self.has_told || self.right.subject.is_some()
    }

    /// A colon or an opening mark.
    fn mark(&self, at: usize) -> Option<Step> {
        let word = self.doc.word(at);
        match word.kind {
            Kind::Sign(':') => Some(Step::Begin(Begins::Colon(at + 1))),
            Kind::Open => Some(Step::Begin(Begins::Marked(at))),
            _ => None,
        }
    }

    /// "que", "si".
    fn clause(&self, at: usize) -> Option<Step> {
        let (doc, cue, frames) = (self.doc, self.cue, self.cue.frames());
        if doc.is(at, Small::Comp) {
            // "ne prévoit que": only, not that; "«…», contó una vecina que pidió no ser nombrada": it tells who she is
            if is_only(doc, cue) || self.right.subject.is_some() && is_afterthought(doc, cue) {
                return Some(Step::Stop);
            }
            // "denunció la muerte de seis enfermos que …": the clause belongs to the object
            let is_led = at > cue.range.end && doc.is(at - 1, Small::Prep);
            let takes_clause = (frames.clause || frames.asks) && (self.right.object.is_none() || is_led);
            return Some(if takes_clause { Step::Begin(Begins::Clause(at + 1)) } else { Step::Stop });
        }
        // "si": an indirect question
        let asks = self.may_begin(at)
            && frames.clause
            && asks_indirectly(doc, at)
            && !(cue.group..cue.range.start).any(|place| doc.is(place, Small::Not));
        asks.then_some(Step::Begin(Begins::Clause(at)))
    }

    /// Between commas or in brackets.
    fn aside(&mut self, at: usize) -> Option<Step> {
        let (doc, frames) = (self.doc, self.cue.frames());
        match doc.word(at).kind {
            // "«…», dice Ana Ruiz, «doña Nena» para el barrio": what somebody is called
            Kind::Sign(',') if self.right.subject.is_some() && is_called(doc, at + 1) => Some(Step::Stop),
            Kind::Sign(',') if doc.word(at + 1).kind == Kind::Open && frames.quote => Some(Step::On(at + 1)),
            Kind::Sign(',') => {
                let seeks_subject = self.right.subject.is_none();
                let after = insertion(doc, at, self.end, frames.infinitive || frames.asks, seeks_subject);
                self.has_told |= after.is_some();
                Some(after.map_or(Step::Stop, Step::On))
            }
            Kind::Sign('(') => {
                let close = (at..self.end.min(at + 14)).find(|place| doc.word(*place).is_sign(')'));
                Some(close.map_or(Step::Stop, |close| Step::On(close + 1)))
            }
            _ => None,
        }
    }

    fn infinitive(&self, at: usize) -> Option<Step> {
        let (doc, cue, frames) = (self.doc, self.cue, self.cue.frames());
        if self.may_begin(at) && (frames.infinitive || frames.asks && !frames.thinks) {
            if is_infinitive(doc, at) {
                return Some(Step::Begin(Begins::Infinitive(at)));
            }
            // "a promis de renégocier les accords"
            if doc.lexicon.language == "fr" && doc.is(at, Small::Of) && is_infinitive(doc, at + 1) {
                return Some(Step::Begin(Begins::Infinitive(at + 1)));
            }
        }
        let start = urged(doc, cue, at).or_else(|| urged_in_english(doc, cue, at, self.end))?;
        Some(Step::Begin(Begins::Infinitive(start)))
    }

    /// "told reporters the road was shut", "told me that".
    fn hearer(&mut self, at: usize) -> Option<Step> {
        let doc = self.doc;
        if at != self.cue.range.end {
            return None;
        }
        let told = self.cue.frames().tells.then(|| phrase_at(doc, at, self.end)).flatten();
        if let Some(hearer) = told.filter(|hearer| hearer.may_speak() && hearer.range.end > at) {
            self.has_told = true;
            return Some(Step::On(hearer.range.end));
        }
        (doc.lexicon.language == "en" && doc.is(at, Small::Clitic)).then_some(Step::On(at + 1))
    }

    /// When, how, and the word that leads to a judgement.
    fn manner(&mut self, at: usize) -> Option<Step> {
        let (doc, word) = (self.doc, self.doc.word(at));
        let is_small = doc.is_any(at, &[Small::Adverb, Small::Time]) && !doc.is(at, Small::Prep);
        let leads = self.cue.frames().judgement && matches!(word.lower.as_str(), "como" | "as" | "comme");
        // "dijo esto:", "m'a dit ceci :"
        let points =
            matches!(word.lower.as_str(), "esto" | "isto" | "ceci" | "cela" | "this") && doc.word(at + 1).is_sign(':');
        if is_small || word.kind == Kind::Figure || leads || points {
            return Some(Step::On(at + 1));
        }
        // "prometió en abril reabrir la planta"
        let after = time_phrase(doc, at, self.end)?;
        self.has_told = true;
        Some(Step::On(after))
    }

    fn led_by_preposition(&mut self, at: usize) -> Option<Step> {
        let (doc, frames) = (self.doc, self.cue.frames());
        if !doc.is(at, Small::Prep) || is_article_only(doc, at) {
            return None;
        }
        let to = prepositional(doc, at, self.end, frames.clause || frames.asks || frames.judgement);
        // "tildó a los exiliados *de* «traidores»"
        let of = to
            .filter(|_| frames.judgement)
            .and_then(|to| (at + 1..to).find(|of| doc.is(*of, Small::Of) && doc.word(of + 1).kind == Kind::Open));
        let Some(after) = of.or(to) else { return Some(Step::Stop) };
        let lower = doc.word(at).lower.as_str();
        self.has_told |= matches!(lower, "a" | "al" | "à" | "ao" | "aos" | "au" | "aux" | "to");
        Some(Step::On(after))
    }

    fn noun_or_bare_clause(&self, at: usize) -> Option<Step> {
        let (doc, cue, frames) = (self.doc, self.cue, self.cue.frames());
        if self.may_begin(at) && is_deed_asked_for(doc, cue, at, self.end) {
            return Some(Step::Begin(Begins::Noun(at)));
        }
        if self.right.subject.is_some() {
            return None;
        }
        if frames.noun && is_content_noun(doc, at, self.end) {
            return Some(Step::Begin(Begins::Noun(at)));
        }
        let is_bare = frames.bare
            && doc.lexicon.language == "en"
            && begins_clause(doc, at, self.end)
            && !is_afterthought(doc, cue);
        is_bare.then_some(Step::Begin(Begins::Bare(at)))
    }

    /// The subject behind its verb, or the object of a judgement.
    fn phrase(&mut self, at: usize) -> Step {
        let (doc, cue, frames) = (self.doc, self.cue, self.cue.frames());
        let phrase = phrase_at(doc, at, self.end).filter(|phrase| phrase.range.end > at);
        let phrase = phrase.map(|phrase| as_speaker(doc, cue, phrase, self.right.subject.is_some()));
        if let Some(phrase) = phrase.filter(|_| self.right.subject.is_none()) {
            let after = phrase.range.end;
            // "O deputado acusou o Governo de": what is judged stands behind the verb when its subject stands before
            let is_object = frames.judgement && has_subject_before(doc, cue);
            if !is_object && speaks_here(doc, &phrase) {
                self.right.end = after;
                self.right.subject = Some(phrase);
                return Step::On(after);
            }
            if frames.judgement {
                self.right.object.get_or_insert(at);
                return Step::On(after);
            }
        }
        // "calificó lo ocurrido de «…»"
        if frames.judgement && doc.word(at).lower == "lo" && doc.word(at + 1).kind == Kind::Word {
            self.right.object.get_or_insert(at);
            return Step::On(at + 2);
        }
        match marked_object(doc, at, self.end).filter(|_| frames.quote) {
            Some(open) => {
                self.right.object = Some(at);
                Step::Begin(Begins::Marked(open))
            }
            None => Step::Stop,
        }
    }
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
