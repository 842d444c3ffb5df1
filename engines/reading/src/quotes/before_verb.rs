//! Words said before their verb: "…, dijo X", and those that go on after it.

use std::ops::Range;

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::people::{NounPhrase, PhraseKind, phrase_at};
use crate::quotes::clause::{clause_end, has_cue, trim_end};
use crate::quotes::cue::{Cue, CueKind};
use crate::quotes::draft::Who;
use crate::quotes::drafts::{Drafts, parts};
use crate::quotes::left::{left_content, left_part};
use crate::quotes::marked::{inside, is_called, kind_of};
use crate::quotes::quote::QuoteType;
use crate::quotes::right::{Begins, Right, right_of};
use crate::words::Kind;

impl Drafts<'_, '_> {
    /// "…, dijo X".
    pub(super) fn afterthought(&mut self, cue: &Cue<'_>, right: &Right, group: usize, sentence: &Range<usize>) {
        let doc = self.doc;
        let mut group = group;
        let inverted = || cue.range.clone().find_map(|at| phrase_at(doc, at, at + 1).filter(|phrase| phrase.pronoun));
        let mut subject = right.subject.clone().or_else(inverted);
        if let Some((at, phrase)) = with_apposition_before(doc, group, self.used).filter(|_| subject.is_none()) {
            group = at;
            subject = Some(phrase);
        } else if !parts(doc, group) {
            // "…", X dijo
            let Some((at, phrase)) = subject_right_before(doc, group, self.used) else { return };
            group = at;
            subject = subject.or(Some(phrase));
        }
        if !parts(doc, group) {
            return;
        }
        let marked = doc.before(group).kind == Kind::Close || doc.word(group.saturating_sub(2)).kind == Kind::Close;
        let after = doc.word(right.end);
        let ends = right.end >= sentence.end || !after.is_word() || doc.is(right.end, Small::And);
        let only_adverbs = (cue.range.end..right.end)
            .all(|at| doc.is_any(at, &[Small::Adverb, Small::Time]) || !doc.word(at).is_word());
        // "…, cuentan en el vecindario", "…, dijo a este diario"
        let is_told_to = doc.is(cue.range.end, Small::Prep)
            && right.begins == Begins::Nowhere
            && (self.used..group).any(|at| doc.is_verb_like(at));
        let fits = match subject {
            Some(_) => ends || doc.is(right.end, Small::Prep),
            None => ends && (only_adverbs || is_told_to),
        };
        if !marked && !fits {
            return;
        }
        // "La abogada de las familias, Milena Soto, celebró el fallo": before the verb stands who does it, not what is said
        let by_nobody =
            subject.as_ref().is_none_or(|phrase| !matches!(phrase.kind, PhraseKind::Person | PhraseKind::Name));
        let is_all = right.end >= sentence.end
            || doc.word(right.end).is_sign('.')
            || doc.word(right.end).is_sign(',') && doc.is(right.end + 1, Small::But);
        if !marked && by_nobody && is_all && is_subject_before(doc, self.used.max(sentence.start), group) {
            return;
        }
        let who = match (subject, cue.impersonal) {
            (Some(phrase), _) => Who::Phrase(phrase),
            (None, true) => Who::Nobody,
            (None, false) => Who::Same,
        };
        self.before_and_after(cue, who, group, right.end, sentence, "afterthought");
    }

    /// The words before a comma and those that go on after it.
    pub(super) fn before_and_after(
        &mut self,
        cue: &Cue<'_>,
        who: Who,
        group: usize,
        after: usize,
        sentence: &Range<usize>,
        rule: &'static str,
    ) {
        let doc = self.doc;
        let left = left_content(doc, self.used.max(sentence.start), group);
        let sign = doc.word(after);
        let rest = after + 1;
        let by_dash = doc.before(group).is_dash() && sign.is_dash();
        if by_dash && rest < sentence.end {
            if let Some((content, QuoteType::Direct)) =
                left.clone().filter(|(content, _)| doc.count_words(content) >= 4)
            {
                self.push(content, QuoteType::Direct, cue, who.clone(), rule);
            }
            let rest = (rest..sentence.end).find(|at| !doc.word(*at).is_sign(',')).unwrap_or(rest);
            self.after_insertion(cue, who, rest, sentence);
            return;
        }
        let goes_on = (sign.is_sign(',') || sign.is_sign(':') || sign.is_dash()) && rest < sentence.end;
        if goes_on
            && doc.word(rest).kind == Kind::Open
            && !is_called(doc, rest)
            && left.as_ref().is_some_and(|(_, kind)| *kind == QuoteType::Direct)
        {
            if let Some((content, kind)) = left {
                self.push(content, kind, cue, who.clone(), rule);
            }
            let close = self.run_end(rest);
            self.push(inside(rest, close), QuoteType::Direct, cue, who, rule);
            self.used = close + 1;
            return;
        }
        // "He was tired, he said, but well": nothing but subject and verb between the commas
        let is_bare = after == cue.range.end && cue.kind == CueKind::Verb;
        let is_tight = doc.lexicon.language == "en" && is_bare;
        // "Se trata, dijo, de un castigo"
        let inverted = cue.range.len() > 1 && matches!(&who, Who::Phrase(phrase) if phrase.pronoun);
        let goes_with = (is_bare || inverted)
            && doc.is_any(rest, &[Small::Prep, Small::Of, Small::Comp])
            && !doc.is(rest, Small::Source);
        let resumes = goes_on
            && sign.is_sign(',')
            && doc.word(rest).is_word()
            && (is_tight && doc.is_any(rest, &[Small::And, Small::But])
                || goes_with
                || !doc.is_any(rest, &[Small::And, Small::But, Small::Rel, Small::Prep, Small::Source]))
            // "Los migrantes, indicó la Cruz Roja, presentan ampollas": the verb behind is of what stands before
            && (!has_cue(doc, rest, (rest + 4).min(sentence.end))
                || doc.is_verb_like(rest) && is_subject_before(doc, self.used.max(sentence.start), group))
            // "aseguró el director, el coreano Park Sun-woo": who he is
            && (!doc.is_det(rest) || (rest..sentence.end).any(|at| doc.is_verb_like(at)))
            && self.used == sentence.start;
        let part = if resumes { left_part(doc, self.used.max(sentence.start), group, 1) } else { None };
        match left.or(part) {
            Some((content, kind)) if resumes && kind != QuoteType::Direct => {
                let end = clause_end(doc, rest, sentence.end);
                let content = content.start..trim_end(doc, rest, end);
                let kind = kind_of(doc, &content);
                self.push(content, kind, cue, who, "interrupted");
            }
            Some((content, kind)) => {
                self.push(content, kind, cue, who, rule);
                self.used = self.used.max(after);
            }
            None if resumes => self.after_insertion(cue, who, rest, sentence),
            None => {}
        }
    }

    pub(super) fn after_insertion(&mut self, cue: &Cue<'_>, who: Who, rest: usize, sentence: &Range<usize>) {
        let end = clause_end(self.doc, rest, sentence.end);
        let content = rest..trim_end(self.doc, rest, end);
        if self.doc.count_words(&content) >= 3 {
            let mut kind = kind_of(self.doc, &content);
            let mut content = content;
            if kind == QuoteType::Direct {
                content = inside(content.start, content.end - 1);
            }
            if self.doc.count_words(&content) == 0 {
                kind = QuoteType::Indirect;
            }
            self.push(content, kind, cue, who, "interrupted");
        }
    }

    /// "… teme que …, informó hoy la prensa": the verb that closes a sentence reports all of it, whatever is reported
    /// within.
    pub(super) fn closing_report(&mut self, all: &[Cue<'_>], sentence: &Range<usize>) -> bool {
        let doc = self.doc;
        let [inner @ .., last] = all else { return false };
        let is_plain = |cue: &Cue<'_>| !parts(doc, cue.group) && doc.marks.within(sentence.start, cue.group).is_empty();
        if inner.is_empty() || !inner.iter().all(is_plain) || !parts(doc, last.group) {
            return false;
        }
        let is_source = matches!(last.kind, CueKind::Source);
        let (subject, end) = match last.kind {
            CueKind::Verb if last.frames().quote => {
                let right = right_of(doc, last, sentence.end);
                (right.subject.filter(|_| right.begins == Begins::Nowhere), right.end)
            }
            CueKind::Source => {
                let phrase = phrase_at(doc, last.range.end, sentence.end);
                let end = phrase.as_ref().map_or(sentence.end, |phrase| phrase.range.end);
                (phrase.filter(|phrase| self.is_document(phrase)), end)
            }
            _ => return false,
        };
        let rest = end..sentence.end;
        let (Some(subject), true) = (subject, doc.count_words(&rest) <= if is_source { 6 } else { 0 }) else {
            return false;
        };
        let Some((content, kind)) = left_content(doc, sentence.start, last.group) else { return false };
        self.push(content, kind, last, Who::Phrase(subject), if is_source { "source" } else { "afterthought" });
        true
    }
}

/// "“…,” Ana Ruiz, 27, said": in English what tells of her may stand between her name and the verb.
fn with_apposition_before(doc: &Doc<'_>, group: usize, from: usize) -> Option<(usize, NounPhrase)> {
    const REACH: usize = 24;
    let least = from.max(group.saturating_sub(REACH));
    if doc.lexicon.language != "en" || !doc.before(group).is_sign(',') {
        return None;
    }
    let start = (least..group).rev().find(|at| doc.word(*at).kind == Kind::Close)? + 1;
    let phrase = phrase_at(doc, start, group).filter(|phrase| phrase.may_speak() && phrase.name.is_some())?;
    let rest = phrase.range.end..group;
    let is_set_off = doc.word(rest.start).is_sign(',') && !rest.clone().any(|at| doc.is_verb_like(at));
    is_set_off.then_some((start, phrase))
}

/// The noun phrase that fills the space between the last comma or mark and the verb. English has it so even without
/// marks: "The bridge will close, Ana Ruiz said".
fn subject_right_before(doc: &Doc<'_>, group: usize, from: usize) -> Option<(usize, NounPhrase)> {
    let least = from.max(group.saturating_sub(14));
    let start = (least..group).rev().find(|at| doc.word(*at).is_sign(',') || doc.word(*at).kind == Kind::Close)? + 1;
    let marked = doc.before(start).kind == Kind::Close || doc.word(start.saturating_sub(2)).kind == Kind::Close;
    let phrase = phrase_at(doc, start, group)?;
    let adverbs = (phrase.range.end..group).all(|at| doc.is_any(at, &[Small::Adverb, Small::Time]));
    let told = doc.lexicon.language == "en"
        && (from..start).any(|at| doc.is_verb_like(at) || doc.word(at).lower.ends_with("ed") && !doc.word(at).capital);
    (adverbs && (marked || told) && phrase.may_speak()).then_some((start, phrase))
}

/// Without a verb and with somebody who stands right before the comma that leads to the verb.
fn is_subject_before(doc: &Doc<'_>, from: usize, group: usize) -> bool {
    const REACH: usize = 60;
    if group.saturating_sub(from) > REACH {
        return false;
    }
    let mut last: Option<NounPhrase> = None;
    let mut at = from;
    while at < group {
        if doc.is_verb_like(at) || doc.is_any(at, &[Small::Comp, Small::Rel]) {
            return false;
        }
        match phrase_at(doc, at, group) {
            Some(phrase) => {
                at = phrase.range.end.max(at + 1);
                last = Some(phrase);
            }
            None => at += 1,
        }
    }
    last.is_some_and(|phrase| {
        let is_somebody = matches!(phrase.kind, PhraseKind::Person | PhraseKind::Group) && !phrase.pronoun;
        is_somebody && phrase.range.end + 1 >= group
    })
}
