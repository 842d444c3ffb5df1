//! All quotations of a text, sentence by sentence.

use std::ops::Range;

use crate::doc::Doc;
use crate::lexicon::NounKind;
use crate::people::NounPhrase;
use crate::quotes::cue::{Cue, CueKind, Number, cues};
use crate::quotes::draft::{Draft, Who};
use crate::quotes::incise;
use crate::quotes::quote::QuoteType;
use crate::quotes::right::Right;
use crate::quotes::subject::subject_before;
use crate::words::Kind;

/// Finds the quotations of a text.
pub(crate) struct Drafts<'d, 'a> {
    pub(super) doc: &'d Doc<'a>,
    pub(super) found: Vec<Draft>,
    /// Where the last quotation of this sentence, or its speaker, ends.
    pub(super) used: usize,
    pub(super) sentence: usize,
    /// A verb and colon at the end of a line: the next paragraph is what was said.
    pub(super) announced: Option<Draft>,
}

impl<'d, 'a> Drafts<'d, 'a> {
    /// All quotations in their order.
    pub(crate) fn of(doc: &'d Doc<'a>) -> Vec<Draft> {
        let mut drafts = Drafts { doc, found: Vec::new(), used: 0, sentence: 0, announced: None };
        for (number, sentence) in doc.sentences.iter().enumerate() {
            drafts.sentence = number;
            drafts.read(sentence);
        }
        drafts.found.sort_by_key(|draft| (draft.content.start, draft.content.end));
        without_overlaps(drafts.found)
    }

    fn read(&mut self, sentence: &Range<usize>) {
        self.used = sentence.start;
        if self.set_out(sentence) {
            return;
        }
        let before = self.found.len();
        self.found.extend(incise::within(self.doc, sentence, self.sentence));
        if self.found.len() > before && self.found.get(before).is_some_and(|draft| draft.rule == "dialogue") {
            return;
        }
        let all = cues(self.doc, sentence);
        if self.closing_report(&all, sentence) {
            return;
        }
        let mut skip = None;
        for (n, cue) in all.iter().enumerate() {
            if skip == Some(n) || cue.range.start < self.used {
                continue;
            }
            match cue.kind {
                CueKind::Source | CueKind::OwnSource => {
                    let verb = all.get(n + 1).filter(|next| next.group == cue.range.end && next.kind == CueKind::Verb);
                    match verb {
                        Some(verb) => {
                            skip = Some(n + 1);
                            self.source_with_verb(cue, verb, sentence);
                        }
                        None => self.source(cue, sentence),
                    }
                }
                CueKind::Verb | CueKind::Gerund => self.verb(cue, sentence),
            }
        }
        self.marks_alone(sentence);
    }

    pub(super) fn is_document(&self, phrase: &NounPhrase) -> bool {
        phrase.head.is_some_and(|(_, noun)| noun.kind == NounKind::Document)
    }

    /// The closing mark of the last of several quotations in a row.
    pub(super) fn run_end(&self, open: usize) -> usize {
        let doc = self.doc;
        let mut close = doc.marks.at(open).map_or(open, |mark| mark.close);
        while let Some(next) = doc.marks.at(close + 1).filter(|mark| mark.open == close + 1) {
            close = next.close;
        }
        close
    }

    pub(super) fn who(&self, cue: &Cue<'_>, right: &Right, sentence: &Range<usize>) -> Who {
        if let Some(phrase) = &right.subject {
            return Who::Phrase(phrase.clone());
        }
        let from = self.used.max(sentence.start);
        if let Some(phrase) = subject_before(self.doc, from, cue.group, cue.number) {
            return Who::Phrase(phrase);
        }
        if cue.impersonal {
            return Who::Nobody;
        }
        self.subject_of_sentence(cue, sentence).map_or(Who::Same, Who::Phrase)
    }

    /// The subject of the sentence's first verb, when nobody has spoken in it yet.
    pub(super) fn subject_of_sentence(&self, cue: &Cue<'_>, sentence: &Range<usize>) -> Option<NounPhrase> {
        if self.used != sentence.start {
            return None;
        }
        // "Por si fuera poco, McCain lleva": some first verb has none
        const VERBS: usize = 3;
        let verbs = (sentence.start..cue.group).filter(|at| self.doc.is_verb_like(*at)).take(VERBS);
        let mut subjects = verbs.filter_map(|verb| subject_before(self.doc, sentence.start, verb, cue.number));
        subjects.find(NounPhrase::may_speak)
    }

    pub(super) fn draft(
        &self,
        content: Range<usize>,
        kind: QuoteType,
        cue: &Cue<'_>,
        who: Who,
        rule: &'static str,
    ) -> Draft {
        Draft {
            content,
            kind,
            verb: Some(cue.range.clone()),
            class: Some(cue.class),
            who,
            rule,
            sentence: self.sentence,
            number: cue.number,
        }
    }

    pub(super) fn push(&mut self, content: Range<usize>, kind: QuoteType, cue: &Cue<'_>, who: Who, rule: &'static str) {
        self.used = self.used.max(content.end).max(cue.range.end);
        let draft = self.draft(content, kind, cue, who, rule);
        self.found.push(draft);
    }

    pub(super) fn put(&mut self, content: Range<usize>, kind: QuoteType, who: Who, rule: &'static str) {
        let (verb, class, number) = (None, None, Number::Either);
        self.found.push(Draft { content, kind, verb, class, who, rule, sentence: self.sentence, number });
    }
}

/// A comma, mark or dash right before: what follows is an afterthought.
pub(super) fn parts(doc: &Doc<'_>, group: usize) -> bool {
    let before = doc.before(group);
    before.is_sign(',') || before.kind == Kind::Close || before.is_dash() || before.is_sign('?') || before.is_sign('!')
}

/// Of two that overlap the first stays.
fn without_overlaps(drafts: Vec<Draft>) -> Vec<Draft> {
    let mut out: Vec<Draft> = Vec::new();
    for draft in drafts {
        if draft.content.start >= draft.content.end {
            continue;
        }
        match out.last() {
            Some(last) if last.content.end > draft.content.start => {}
            _ => out.push(draft),
        }
    }
    out
}
