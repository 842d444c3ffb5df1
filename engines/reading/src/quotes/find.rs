//! All quotations of a text, sentence by sentence.

use std::ops::Range;

use crate::doc::Doc;
use crate::lexicon::{Kind as Small, NounKind, VerbClass};
use crate::people::{NounPhrase, PhraseKind, Sex, SexEvidence, phrase_at};
use crate::quotes::clause::{clause_end, has_cue, trim_end};
use crate::quotes::cue::{Cue, CueKind, Number, cues};
use crate::quotes::incise;
use crate::quotes::left::{inside, is_title, kind_of, left_content};
use crate::quotes::quote::QuoteType;
use crate::quotes::right::{Begins, Right, right_of};
use crate::quotes::subject::subject_before;
use crate::words::Kind;

/// Who speaks, before it is known whom that means.
#[derive(Clone, Debug)]
pub(crate) enum Who {
    /// A noun phrase.
    Phrase(NounPhrase),
    /// Whoever spoke before.
    Same,
    /// Nobody: "se anunció".
    Nobody,
}

/// A quotation with its place among the words.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) content: Range<usize>,
    pub(crate) kind: QuoteType,
    pub(crate) verb: Option<Range<usize>>,
    pub(crate) class: Option<VerbClass>,
    pub(crate) who: Who,
    pub(crate) rule: &'static str,
    pub(crate) sentence: usize,
}

/// Finds them.
pub(crate) struct Drafts<'d, 'a> {
    doc: &'d Doc<'a>,
    pub(crate) found: Vec<Draft>,
    /// Where the last quotation of this sentence, or its speaker, ends.
    used: usize,
    sentence: usize,
    /// A verb and colon at the end of a line: the next paragraph is what was said.
    announced: Option<Draft>,
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

    /// "… teme que …, informó hoy la prensa": the verb that closes a sentence reports all of it, whatever is reported
    /// within.
    fn closing_report(&mut self, all: &[Cue<'_>], sentence: &Range<usize>) -> bool {
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

    fn is_document(&self, phrase: &NounPhrase) -> bool {
        phrase.head.is_some_and(|(_, noun)| noun.kind == NounKind::Document)
    }

    /// What a colon at the end of a line announced, or a post that begins with its author.
    fn set_out(&mut self, sentence: &Range<usize>) -> bool {
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
        });
        self.found.push(Draft { content, sentence: self.sentence, ..draft });
        true
    }

    fn line_end(&self, from: usize) -> usize {
        const LONGEST: usize = 400;
        let limit = self.doc.words.len().min(from + LONGEST);
        (from..limit).find(|at| self.doc.word(*at).kind == Kind::Line).unwrap_or(limit)
    }

    fn verb(&mut self, cue: &Cue<'_>, sentence: &Range<usize>) {
        let right = right_of(self.doc, cue, sentence.end);
        let is_gerund = cue.kind == CueKind::Gerund;
        let frames = cue.frames();
        if cue.impersonal && right.subject.is_none() && (frames.thinks || frames.asks) {
            // "se espera que", "se cree que": nobody says it
            return;
        }
        match right.begins {
            Begins::Clause(start) => self.clause(cue, &right, start, sentence),
            Begins::Colon(start) if cue.frames().quote || cue.frames().clause => {
                self.colon(cue, &right, start, sentence)
            }
            Begins::Marked(open) => self.marked(cue, &right, open, sentence),
            Begins::Infinitive(start) | Begins::Noun(start) | Begins::Bare(start) if !is_gerund => {
                let rule = match right.begins {
                    Begins::Infinitive(_) => "infinitive",
                    Begins::Noun(_) => "noun",
                    _ => "bare",
                };
                let end = clause_end(self.doc, start, sentence.end);
                let end = trim_end(self.doc, start, end);
                let content = start..end;
                if self.doc.count_words(&content) >= 3 {
                    let kind = kind_of(self.doc, &content);
                    let who = self.who(cue, &right, sentence);
                    self.push(content, kind, cue, who, rule);
                }
            }
            _ if !is_gerund && cue.frames().quote => self.afterthought(cue, &right, cue.group, sentence),
            _ => {}
        }
    }

    /// "dijo que …".
    fn clause(&mut self, cue: &Cue<'_>, right: &Right, start: usize, sentence: &Range<usize>) {
        let doc = self.doc;
        let start = (start..sentence.end).find(|at| !doc.word(*at).is_sign(',')).unwrap_or(start);
        let end = clause_end(doc, start, sentence.end);
        let mut content = start..trim_end(doc, start, end);
        if doc.count_words(&content) == 0 {
            return;
        }
        let who = self.who(cue, right, sentence);
        let mut kind = kind_of(doc, &content);
        let mut used = content.end;
        if let Some(mark) = doc.marks.at(start).filter(|mark| mark.open == start) {
            let rest = mark.close + 1..content.end;
            let is_over = doc.count_words(&rest) == 0;
            let goes_elsewhere = (doc.word(rest.start).is_sign(',') || doc.is(rest.start, Small::And))
                && has_cue(doc, rest.start, rest.end);
            let is_inserted = cue.kind == CueKind::Gerund && doc.word(mark.close + 1).is_sign(',');
            if is_over || is_inserted || goes_elsewhere && doc.count_words(&inside(mark.open, mark.close)) >= 4 {
                content = inside(mark.open, mark.close);
                kind = QuoteType::Direct;
                used = mark.close + 1;
            }
        }
        // "celebró que …:" and a line end: the words themselves follow, too
        if content.end < sentence.end && (content.end..sentence.end).all(|at| doc.word(at).is_sign(':')) {
            self.announced = Some(self.draft(start..start, QuoteType::Direct, cue, who.clone(), "announced"));
        }
        self.push(content, kind, cue, who, "clause");
        self.used = used;
    }

    /// "dijo: …".
    fn colon(&mut self, cue: &Cue<'_>, right: &Right, start: usize, sentence: &Range<usize>) {
        let doc = self.doc;
        let who = self.who(cue, right, sentence);
        if start >= sentence.end {
            self.announced = Some(self.draft(start..start, QuoteType::Direct, cue, who, "announced"));
            return;
        }
        if doc.word(start).kind == Kind::Open {
            let end = self.run_end(start);
            self.push(inside(start, end), QuoteType::Direct, cue, who, "colon");
            self.used = end + 1;
            return;
        }
        let content = start..trim_end(doc, start, sentence.end);
        if doc.count_words(&content) >= 3 && cue.frames().quote {
            self.push(content, QuoteType::Direct, cue, who, "colon");
        }
    }

    /// "dijo "…"", "calificó de "…"".
    fn marked(&mut self, cue: &Cue<'_>, right: &Right, open: usize, sentence: &Range<usize>) {
        let doc = self.doc;
        let Some(mark) = doc.marks.at(open).copied() else { return };
        let words = doc.count_words(&inside(mark.open, mark.close));
        if words < 2 || is_title(doc, &mark) {
            return;
        }
        let who = self.who(cue, right, sentence);
        let end = clause_end(doc, open, sentence.end);
        let end = trim_end(doc, open, end).max(mark.close + 1);
        let before = doc.before(open);
        let led =
            doc.is(open.saturating_sub(1), Small::Prep) || matches!(before.lower.as_str(), "como" | "as" | "comme");
        let is_whole = end <= mark.close + 1 || doc.word(mark.close + 1).is_sign(',');
        if cue.frames().quote && !led && is_whole && words >= 3 {
            let close = self.run_end(open);
            self.push(inside(open, close), QuoteType::Direct, cue, who, "marks");
            self.used = close + 1;
            return;
        }
        let start = right.object.filter(|_| !doc.is(open - 1, Small::Prep)).unwrap_or(open);
        self.push(start..end, QuoteType::Mixed, cue, who, "marks");
    }

    /// "…, dijo X".
    fn afterthought(&mut self, cue: &Cue<'_>, right: &Right, group: usize, sentence: &Range<usize>) {
        let doc = self.doc;
        let mut group = group;
        let inverted = || cue.range.clone().find_map(|at| phrase_at(doc, at, at + 1).filter(|phrase| phrase.pronoun));
        let mut subject = right.subject.clone().or_else(inverted);
        if !parts(doc, group) {
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
        let fits = match subject {
            Some(_) => ends || doc.is(right.end, Small::Prep),
            None => ends && only_adverbs,
        };
        if !marked && !fits {
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
    fn before_and_after(
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
        let resumes = goes_on
            && sign.is_sign(',')
            && doc.word(rest).is_word()
            && !doc.is_any(rest, &[Small::And, Small::But, Small::Rel, Small::Prep, Small::Source])
            && !has_cue(doc, rest, (rest + 4).min(sentence.end))
            && self.used == sentence.start;
        match left {
            Some((content, kind)) if resumes && kind != QuoteType::Direct => {
                let end = clause_end(doc, rest, sentence.end);
                let end = trim_end(doc, rest, end);
                let content = if doc.count_words(&content) <= 3 { rest..end } else { content.start..end };
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

    fn after_insertion(&mut self, cue: &Cue<'_>, who: Who, rest: usize, sentence: &Range<usize>) {
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

    /// "según dijo X, …" and "…, según dijo X".
    fn source_with_verb(&mut self, source: &Cue<'_>, verb: &Cue<'_>, sentence: &Range<usize>) {
        let right = right_of(self.doc, verb, sentence.end);
        let who = match (right.subject.clone(), verb.impersonal) {
            (Some(phrase), _) => Who::Phrase(phrase),
            (None, true) => return,
            (None, false) => Who::Same,
        };
        let class = Cue { class: verb.class, range: verb.range.clone(), ..source.clone() };
        let end = if right.begins == Begins::Nowhere || right.subject.is_some() { right.end } else { verb.range.end };
        self.place_source(&class, who, source.group, end, sentence);
    }

    /// "según X, …" and "…, según X".
    fn source(&mut self, cue: &Cue<'_>, sentence: &Range<usize>) {
        let doc = self.doc;
        if cue.kind == CueKind::OwnSource {
            self.place_source(cue, Who::Same, cue.group, cue.range.end, sentence);
            return;
        }
        let ends_with_article = matches!(doc.word(cue.range.end - 1).lower.as_str(), "del" | "do" | "da" | "du");
        let Some(mut phrase) = phrase_at(doc, cue.range.end, sentence.end) else { return };
        if phrase.kind == PhraseKind::Thing {
            return;
        }
        // "a juicio del portavoz": the article within the phrase tells the sex
        if ends_with_article && phrase.kind == PhraseKind::Person {
            let sex = if doc.word(cue.range.end - 1).lower == "da" { Sex::Woman } else { Sex::Man };
            phrase.sex = phrase
                .sex
                .filter(|(_, evidence)| *evidence != SexEvidence::Name)
                .or(Some((sex, SexEvidence::Agreement)));
        }
        let end = phrase.range.end;
        self.place_source(cue, Who::Phrase(phrase), cue.group, end, sentence);
    }

    fn place_source(&mut self, cue: &Cue<'_>, who: Who, group: usize, end: usize, sentence: &Range<usize>) {
        let doc = self.doc;
        let from = self.used.max(sentence.start);
        let leads = from..group;
        let opens = doc.count_words(&leads) == 0
            || doc.count_words(&leads) <= 4 && left_content(doc, from, group).is_none()
            || doc.is_any(group.saturating_sub(1), &[Small::Comp, Small::But])
            || doc.before(group).is_sign(';');
        if !opens {
            if parts(doc, group) {
                self.before_and_after(cue, who, group, end, sentence, "source");
            }
            return;
        }
        let mut start = end;
        if doc.word(start).is_sign(',') {
            start += 1;
        }
        // a name with where it belongs: "Selon X, professeur à l'Université,"
        if doc.is(start, Small::Prep)
            && let Some(comma) = (start..sentence.end.min(start + 12)).find(|at| doc.word(*at).is_sign(','))
            && !(start..comma).any(|at| doc.is_verb_like(at))
        {
            start = comma + 1;
        }
        let rest_end = clause_end(doc, start, sentence.end);
        let content = start..trim_end(doc, start, rest_end);
        // "Según EFE, el ministro dijo que": the medium only carries what another says
        let medium =
            matches!(&who, Who::Phrase(phrase) if phrase.kind == PhraseKind::Institution && !self.is_document(phrase));
        if medium && self.reports_itself(&content) {
            return;
        }
        if doc.count_words(&content) < 2 {
            return;
        }
        let mut kind = kind_of(doc, &content);
        let mut content = content;
        if kind == QuoteType::Direct {
            content = inside(content.start, content.end - 1);
        } else if let Some(mark) = doc.marks.at(start).filter(|mark| mark.open == start)
            && doc.word(mark.close + 1).is_sign(',')
            && has_cue(doc, mark.close + 1, content.end)
        {
            content = inside(mark.open, mark.close);
            kind = QuoteType::Direct;
        }
        self.push(content, kind, cue, who, "source");
    }

    fn reports_itself(&self, content: &Range<usize>) -> bool {
        let first = cues(self.doc, content).into_iter().find(|cue| cue.kind == CueKind::Verb);
        first.is_some_and(|cue| {
            let right = right_of(self.doc, &cue, content.end);
            matches!(right.begins, Begins::Clause(_) | Begins::Bare(_) | Begins::Marked(_))
                && subject_before(self.doc, content.start, cue.group, cue.number).is_some()
        })
    }

    /// Words between marks that no verb of saying governs.
    fn marks_alone(&mut self, sentence: &Range<usize>) {
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
            } else if rest <= 2 && self.found.last().is_some_and(|last| self.sentence - last.sentence <= 2) {
                self.put(content, QuoteType::Direct, Who::Same, "continues");
            }
        }
    }

    /// The closing mark of the last of several quotations in a row.
    fn run_end(&self, open: usize) -> usize {
        let doc = self.doc;
        let mut close = doc.marks.at(open).map_or(open, |mark| mark.close);
        while let Some(next) = doc.marks.at(close + 1).filter(|mark| mark.open == close + 1) {
            close = next.close;
        }
        close
    }

    fn who(&self, cue: &Cue<'_>, right: &Right, sentence: &Range<usize>) -> Who {
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
        // the subject of the sentence's first verb, when nobody has spoken in it yet
        let first = (sentence.start..cue.group).find(|at| self.doc.is_verb_like(*at));
        let is_first_report = self.used == sentence.start;
        let subject = first
            .filter(|_| is_first_report)
            .and_then(|verb| subject_before(self.doc, sentence.start, verb, cue.number));
        subject.filter(NounPhrase::may_speak).map_or(Who::Same, Who::Phrase)
    }

    fn draft(&self, content: Range<usize>, kind: QuoteType, cue: &Cue<'_>, who: Who, rule: &'static str) -> Draft {
        Draft {
            content,
            kind,
            verb: Some(cue.range.clone()),
            class: Some(cue.class),
            who,
            rule,
            sentence: self.sentence,
        }
    }

    fn push(&mut self, content: Range<usize>, kind: QuoteType, cue: &Cue<'_>, who: Who, rule: &'static str) {
        self.used = self.used.max(content.end).max(cue.range.end);
        let draft = self.draft(content, kind, cue, who, rule);
        self.found.push(draft);
    }

    fn put(&mut self, content: Range<usize>, kind: QuoteType, who: Who, rule: &'static str) {
        self.found.push(Draft { content, kind, verb: None, class: None, who, rule, sentence: self.sentence });
    }
}

/// A comma, mark or dash right before: what follows is an afterthought.
fn parts(doc: &Doc<'_>, group: usize) -> bool {
    let before = doc.before(group);
    before.is_sign(',') || before.kind == Kind::Close || before.is_dash() || before.is_sign('?') || before.is_sign('!')
}

/// The noun phrase that fills the space between the last comma or mark and the verb.
fn subject_right_before(doc: &Doc<'_>, group: usize, from: usize) -> Option<(usize, NounPhrase)> {
    let least = from.max(group.saturating_sub(14));
    let start = (least..group).rev().find(|at| doc.word(*at).is_sign(',') || doc.word(*at).kind == Kind::Close)? + 1;
    let marked = doc.before(start).kind == Kind::Close || doc.word(start.saturating_sub(2)).kind == Kind::Close;
    let phrase = phrase_at(doc, start, group)?;
    let adverbs = (phrase.range.end..group).all(|at| doc.is_any(at, &[Small::Adverb, Small::Time]));
    (adverbs && marked && phrase.may_speak()).then_some((start, phrase))
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

/// The first of two that overlap stays, unless the second is longer and the first is part of it.
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
