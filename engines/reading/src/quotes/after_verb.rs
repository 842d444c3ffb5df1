//! Words said after their verb: "dijo que …", "dijo: …", "dijo «…»".

use std::ops::Range;

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::quotes::clause::{clause_end, has_cue, trim_end};
use crate::quotes::cue::{Cue, CueKind};
use crate::quotes::drafts::Drafts;
use crate::quotes::marked::{inside, is_title, kind_of};
use crate::quotes::quote::QuoteType;
use crate::quotes::right::{Begins, Right, right_of};
use crate::words::Kind;

impl Drafts<'_, '_> {
    pub(super) fn verb(&mut self, cue: &Cue<'_>, sentence: &Range<usize>) {
        let right = right_of(self.doc, cue, sentence.end);
        let is_gerund = cue.kind == CueKind::Gerund;
        let frames = cue.frames();
        if cue.impersonal && right.subject.is_none() && (frames.thinks || frames.asks) {
            // "se espera que", "se cree que": nobody says it
            return;
        }
        // "Cuando se le preguntó si habría clases, Rosa Díaz respondió": who was asked
        let opens = self.doc.before(cue.group).lower.as_str();
        if cue.impersonal && right.subject.is_none() && matches!(opens, "cuando" | "quando") {
            return;
        }
        match right.begins {
            Begins::Clause(start) => self.clause(cue, &right, start, sentence),
            // "Lo peor son los papeles, dice la defensora: sin ellos no hay nada"
            Begins::Colon(start)
                if frames.quote
                    && right.subject.is_some()
                    && self.doc.before(cue.group).is_sign(',')
                    && self.doc.word(start).kind != Kind::Open
                    && start < sentence.end
                    && !self.doc.is(self.used, Small::But)
                    && (self.used..cue.group).any(|at| self.doc.is_verb_like(at)) =>
            {
                self.afterthought(cue, &right, cue.group, sentence)
            }
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
                // "prometió enviar refuerzos"
                let least = if matches!(right.begins, Begins::Infinitive(_)) { 2 } else { 3 };
                if self.doc.count_words(&content) >= least {
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
    pub(super) fn clause(&mut self, cue: &Cue<'_>, right: &Right, start: usize, sentence: &Range<usize>) {
        let doc = self.doc;
        let parts = |at: usize| doc.word(at).is_sign(',') || doc.word(at).is_sign(':');
        let start = (start..sentence.end).find(|at| !parts(*at)).unwrap_or(start);
        let end = clause_end(doc, start, sentence.end);
        let end = relative_closes(doc, cue, start, end).unwrap_or(end);
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
    pub(super) fn colon(&mut self, cue: &Cue<'_>, right: &Right, start: usize, sentence: &Range<usize>) {
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
    pub(super) fn marked(&mut self, cue: &Cue<'_>, right: &Right, open: usize, sentence: &Range<usize>) {
        let doc = self.doc;
        let Some(mark) = doc.marks.at(open).copied() else { return };
        let words = doc.count_words(&inside(mark.open, mark.close));
        let before = doc.before(open);
        let led =
            doc.is(open.saturating_sub(1), Small::Prep) || matches!(before.lower.as_str(), "como" | "as" | "comme");
        // "calificó de «vergonzosa» la espera": one word is enough where it is the judgement
        let least = if led && cue.frames().judgement { 1 } else { 2 };
        if words < least || is_title(doc, &mark) {
            return;
        }
        let who = self.who(cue, right, sentence);
        let end = clause_end(doc, open, sentence.end);
        let end = trim_end(doc, open, end).max(mark.close + 1);
        // "said "…" and left": in English what follows is told by the author
        let does_more = doc.lexicon.language == "en" && doc.is(mark.close + 1, Small::And);
        // "calificó las redadas de «caza» y anunció una nota": the judgement is over
        let judged = cue.frames().judgement
            && doc.is(mark.close + 1, Small::And)
            && (mark.close + 2..mark.close + 5)
                .find(|at| !doc.is_any(*at, &[Small::Clitic, Small::Not, Small::Adverb]))
                .is_some_and(|at| doc.is_verb_like(at));
        let end = if judged { mark.close + 1 } else { end };
        let is_whole = end <= mark.close + 1 || doc.word(mark.close + 1).is_sign(',') || does_more;
        if cue.frames().quote && !led && is_whole && words >= 3 && right.object.is_none() {
            let close = self.run_end(open);
            self.push(inside(open, close), QuoteType::Direct, cue, who, "marks");
            self.used = close + 1;
            return;
        }
        let start = right.object.filter(|_| !doc.is(open - 1, Small::Prep)).unwrap_or(open);
        self.push(start..end, QuoteType::Mixed, cue, who, "marks");
    }
}

/// "El intermediario, que pide que se le llame solo Wil, no se anda con rodeos": of a report within commas, the comma
/// behind which the sentence's own verb stands.
fn relative_closes(doc: &Doc<'_>, cue: &Cue<'_>, start: usize, end: usize) -> Option<usize> {
    let relative = cue.group.checked_sub(1).filter(|at| doc.is(*at, Small::Rel) && doc.before(*at).is_sign(','))?;
    let goes_on = |comma: usize| {
        doc.is_any(comma + 1, &[Small::Clitic, Small::Not]) && !doc.is_det(comma + 1) || doc.is_verb_like(comma + 1)
    };
    (start.max(relative)..end).find(|at| doc.word(*at).is_sign(',') && goes_on(*at))
}
