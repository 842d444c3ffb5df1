//! Words that their place shows as said: after a colon and a line end, in posts, between marks alone.

use std::ops::Range;

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::people::{NounPhrase, PhraseKind, phrase_at};
use crate::quotes::cue::Number;
use crate::quotes::draft::{Draft, Who};
use crate::quotes::drafts::Drafts;
use crate::quotes::marked::{inside, is_title};
use crate::quotes::quote::QuoteType;
use crate::quotes::subject::subject_before;
use crate::words::Kind;

impl Drafts<'_, '_> {
    /// What a colon at the end of a line announced, or a post that begins with its author.
    pub(super) fn set_out(&mut self, sentence: &Range<usize>) -> bool {
        let handle =
            self.doc.word(sentence.start).lower.starts_with('@') && self.doc.word(sentence.start + 1).is_sign(':');
        let line_end = self.line_end(sentence.start);
        let begins_line = sentence.start == 0 || self.doc.before(sentence.start).kind == Kind::Line;
        let announced = self.announced.take().filter(|_| begins_line);
        if !handle && announced.is_none() {
            return false;
        }
        let from = if handle { sentence.start + 2 } else { sentence.start };
        let mut content = from..trim_web(self.doc, from, line_end);
        if let Some(mark) = self.doc.marks.at(from).filter(|mark| mark.open == from) {
            content = inside(mark.open, mark.close);
        }
        if self.doc.count_words(&content) < 2 {
            return false;
        }
        let draft = announced.unwrap_or_else(|| Draft {
            content: content.clone(),
            kind: QuoteType::Direct,
            verb: None,
            class: None,
            who: phrase_at(self.doc, sentence.start, sentence.start + 1).map_or(Who::Nobody, Who::Phrase),
            rule: "post",
            sentence: self.sentence,
            number: Number::Either,
        });
        self.found.push(Draft { content, sentence: self.sentence, ..draft });
        true
    }

    pub(super) fn line_end(&self, from: usize) -> usize {
        const LONGEST: usize = 400;
        let limit = self.doc.words.len().min(from + LONGEST);
        (from..limit).find(|at| self.doc.word(*at).kind == Kind::Line).unwrap_or(limit)
    }

    /// Words between marks that no verb of saying governs.
    pub(super) fn marks_alone(&mut self, sentence: &Range<usize>) {
        let doc = self.doc;
        for mark in doc.marks.within(sentence.start, sentence.end).to_vec() {
            let content = inside(mark.open, mark.close);
            let words = doc.count_words(&content);
            let is_used =
                self.found.iter().rev().take(6).any(|d| d.content.start < mark.close && mark.open < d.content.end);
            if is_used || words < 4 || is_title(doc, &mark) {
                continue;
            }
            let rest = doc.count_words(&(sentence.start..mark.open)) + doc.count_words(&(mark.close + 1..sentence.end));
            let after_colon = doc.before(mark.open).is_sign(':');
            if after_colon {
                let first = (sentence.start..mark.open).find(|at| doc.is_verb_like(*at));
                let by_first = first.and_then(|verb| subject_before(doc, sentence.start, verb, Number::Either));
                let subject = by_first.or_else(|| subject_before(doc, sentence.start, mark.open - 1, Number::Either));
                let who = subject.filter(NounPhrase::may_speak).map_or(Who::Same, Who::Phrase);
                self.put(content, QuoteType::Direct, who, "colon");
            } else if let Some((verb, who)) = said_with_any_verb(doc, mark.close + 1, sentence.end) {
                self.found.push(Draft {
                    content,
                    kind: QuoteType::Direct,
                    verb: Some(verb),
                    class: None,
                    who,
                    rule: "any verb",
                    sentence: self.sentence,
                    number: Number::One,
                });
            } else if rest <= 2 && self.found.last().is_some_and(|last| self.sentence - last.sentence <= 2) {
                self.put(content, QuoteType::Direct, Who::Same, "continues");
            }
        }
    }
}

/// "«…», suspira Rosa Medrano": after marks and a comma any verb with its subject says who spoke.
fn said_with_any_verb(doc: &Doc<'_>, from: usize, end: usize) -> Option<(Range<usize>, Who)> {
    let mut at = from;
    if doc.word(at).is_sign(',') {
        at += 1;
    }
    while doc.is(at, Small::Clitic) && at < end && at < from + 3 {
        at += 1;
    }
    let word = doc.word(at);
    let small =
        [Small::Prep, Small::Comp, Small::Rel, Small::And, Small::But, Small::Adverb, Small::Stop, Small::Being];
    let is_verb = word.kind == Kind::Word
        && !word.capital
        && !doc.is_any(at, &small)
        && !doc.is_det(at)
        && doc.lexicon.noun(&word.lower).is_none()
        && ends_as_third_person(doc.lexicon.language, &word.lower);
    if !is_verb || at == from {
        return None;
    }
    let phrase = phrase_at(doc, at + 1, end)?;
    // without a list of its verbs, French shows them by the pronoun hung on: "souffle-t-elle"
    if doc.lexicon.language == "fr" && !(phrase.pronoun && doc.word(at + 1).lower.starts_with('-')) {
        return None;
    }
    let is_somebody = matches!(phrase.kind, PhraseKind::Person | PhraseKind::Name) && !phrase.plural;
    let after = doc.word(phrase.range.end);
    let closes =
        phrase.range.end >= end || !after.is_word() || doc.is_any(phrase.range.end, &[Small::Prep, Small::And]);
    (is_somebody && closes).then(|| (at..at + 1, Who::Phrase(phrase)))
}

fn ends_as_third_person(language: &str, lower: &str) -> bool {
    let ends = |tails: &[&str]| tails.iter().any(|tail| lower.ends_with(tail));
    lower.chars().count() >= 4
        && match language {
            "es" => ends(&["ó", "a", "e", "ía"]),
            "pt" => ends(&["ou", "eu", "iu", "a", "e"]),
            "fr" => ends(&["e", "t", "d"]),
            "en" => ends(&["ed"]),
            _ => false,
        }
}

/// Without a web address at its end.
fn trim_web(doc: &Doc<'_>, from: usize, end: usize) -> usize {
    let web = (from..end)
        .find(|at| matches!(doc.word(*at).lower.as_str(), "http" | "https") || doc.word(*at).lower.ends_with("http"));
    let end = web.unwrap_or(end);
    let mut at = end;
    while at > from
        && !doc.word(at - 1).is_word()
        && !matches!(doc.word(at - 1).kind, Kind::Sign('.' | '?' | '!' | '…' | ')'))
    {
        at -= 1;
    }
    at
}
