//! Words given by a source phrase: "según X, …", "…, a juicio de X".

use std::ops::Range;

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::people::{NounPhrase, PhraseKind, phrase_at};
use crate::quotes::clause::{clause_end, has_cue, trim_end};
use crate::quotes::cue::{Cue, CueKind, cues};
use crate::quotes::draft::Who;
use crate::quotes::drafts::{Drafts, parts};
use crate::quotes::left::left_part;
use crate::quotes::marked::{inside, kind_of};
use crate::quotes::quote::QuoteType;
use crate::quotes::right::{Begins, right_of};
use crate::quotes::subject::subject_before;
use crate::sex::{Sex, SexEvidence};

impl Drafts<'_, '_> {
    /// "según dijo X, …" and "…, según dijo X".
    pub(super) fn source_with_verb(&mut self, source: &Cue<'_>, verb: &Cue<'_>, sentence: &Range<usize>) {
        let right = right_of(self.doc, verb, sentence.end);
        let who = match (right.subject.clone(), verb.impersonal) {
            (Some(phrase), _) => Who::Phrase(phrase),
            (None, true) => return,
            // "McCain lleva los zapatos que, según dice, le dan suerte"
            (None, false) => self.subject_of_sentence(verb, sentence).map_or(Who::Same, Who::Phrase),
        };
        let class = Cue { class: verb.class, range: verb.range.clone(), ..source.clone() };
        let end = if right.begins == Begins::Nowhere || right.subject.is_some() { right.end } else { verb.range.end };
        self.place_source(&class, who, source.group, end, sentence);
    }

    /// "según X, …" and "…, según X".
    pub(super) fn source(&mut self, cue: &Cue<'_>, sentence: &Range<usize>) {
        let doc = self.doc;
        if cue.kind == CueKind::OwnSource {
            self.place_source(cue, Who::Same, cue.group, cue.range.end, sentence);
            return;
        }
        let ends_with_article = matches!(doc.word(cue.range.end - 1).lower.as_str(), "del" | "do" | "da" | "du");
        let Some(mut phrase) = phrase_at(doc, cue.range.end, sentence.end) else { return };
        if self.is_own_document(&phrase) {
            self.place_source(cue, Who::Same, cue.group, phrase.range.end, sentence);
            return;
        }
        if phrase.kind == PhraseKind::Thing && !self.opens_with_comma(&phrase, sentence) {
            return;
        }
        // "a juicio del portavoz": the article within the phrase tells the sex
        if ends_with_article && phrase.kind == PhraseKind::Person {
            let sex = if doc.word(cue.range.end - 1).lower == "da" { Sex::Woman } else { Sex::Man };
            phrase.sex =
                phrase.sex.filter(|(_, evidence)| !evidence.is_of_name()).or(Some((sex, SexEvidence::Agreement)));
        }
        let end = phrase.range.end;
        self.place_source(cue, Who::Phrase(phrase), cue.group, end, sentence);
    }

    /// "según su relato", "selon ses calculs": whoever spoke before tells it.
    fn is_own_document(&self, phrase: &NounPhrase) -> bool {
        let own = self.doc.word(phrase.range.start).lower.as_str();
        let is_own =
            matches!(own, "su" | "sus" | "seu" | "sua" | "seus" | "suas" | "son" | "sa" | "ses" | "leur" | "leurs");
        is_own && self.is_document(phrase) && phrase.range.len() == 2
    }

    /// "Según la bitácora, el barco zarpó": a thing is a source where it leads and a comma sets it off.
    fn opens_with_comma(&self, phrase: &NounPhrase, sentence: &Range<usize>) -> bool {
        let doc = self.doc;
        let end = phrase.range.end;
        doc.is_det(phrase.range.start)
            && doc.word(end).is_sign(',')
            && (end..sentence.end).any(|at| doc.is_verb_like(at))
            && !phrase.range.clone().any(|at| doc.is(at, Small::NoSource) && !doc.is_det(at))
    }

    pub(super) fn place_source(&mut self, cue: &Cue<'_>, who: Who, group: usize, end: usize, sentence: &Range<usize>) {
        let doc = self.doc;
        let from = self.used.max(sentence.start);
        let leads = from..group;
        let opens = doc.count_words(&leads) == 0
            || left_part(doc, from, group, 1).is_none()
            // "Siempre según él, …"
            || leads.clone().all(|at| doc.is(at, Small::Adverb))
            || doc.is_any(group.saturating_sub(1), &[Small::Comp, Small::But])
            || doc.before(group).is_sign(';')
            // "los zapatos que, según dice, le traen suerte"
            || doc.before(group).is_sign(',') && doc.is(group.saturating_sub(2), Small::Rel);
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
        start = after_appositions(doc, start, sentence.end);
        let rest_end = clause_end(doc, start, sentence.end);
        let content = start..trim_end(doc, start, rest_end);
        // "Según EFE, el ministro dijo que": the medium only carries what another says
        let medium =
            matches!(&who, Who::Phrase(phrase) if phrase.kind == PhraseKind::Institution && !self.is_document(phrase));
        if medium && self.reports_itself(&content) {
            return;
        }
        // "…, según un comunicado enviado hoy a EFE" leads to nothing
        let is_set_off = doc.before(start).is_sign(',');
        let least = if is_set_off || content.clone().any(|at| doc.is_verb_like(at)) { 2 } else { 5 };
        if doc.count_words(&content) < least {
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

    pub(super) fn reports_itself(&self, content: &Range<usize>) -> bool {
        let first = cues(self.doc, content).into_iter().find(|cue| cue.kind == CueKind::Verb);
        first.is_some_and(|cue| {
            let right = right_of(self.doc, &cue, content.end);
            matches!(right.begins, Begins::Clause(_) | Begins::Bare(_) | Begins::Marked(_))
                && subject_before(self.doc, content.start, cue.group, cue.number).is_some()
        })
    }
}

/// What stands between a source and its words: "Según X, que dirige el albergue, …", "Selon X, professeur à l'Université,
/// …", "Según el informe, publicado ayer, …".
fn after_appositions(doc: &Doc<'_>, from: usize, end: usize) -> usize {
    const MOST: usize = 3;
    const LONGEST: usize = 28;
    let mut start = from;
    for _ in 0..MOST {
        if !doc.before(start).is_sign(',') && !doc.is(start, Small::Prep) {
            break;
        }
        let Some(comma) = (start..end.min(start + LONGEST)).find(|at| doc.word(*at).is_sign(',')) else { break };
        let segment = start..comma;
        let goes_on = (comma + 1..end).any(|at| doc.is_verb_like(at));
        let leads = usize::from(is_participle(doc, start));
        let has_verb = segment.clone().skip(leads).any(|at| doc.is_verb_like(at));
        let is_relative = doc.is_any(start, &[Small::Rel, Small::Who]);
        let is_noun = doc.lexicon.noun(&doc.word(start).lower).is_some() && !doc.word(start).capital;
        let is_apposed = !has_verb && (doc.is(start, Small::Prep) || is_noun || is_participle(doc, start));
        let has_rest = doc.count_words(&(comma + 1..end)) >= 2;
        // of few French verbs the form tells that they are: "…, interrogé mardi, une mission rendra ses conclusions"
        let is_clause = is_participle(doc, start) && doc.count_words(&(comma + 1..end)) >= 4;
        if !(is_relative && has_rest || is_apposed && (goes_on || is_clause)) {
            break;
        }
        start = comma + 1;
    }
    start
}

/// "publicado", "divulgada", "publiée".
fn is_participle(doc: &Doc<'_>, at: usize) -> bool {
    let lower = doc.word(at).lower.trim_end_matches('s');
    let tails: &[&str] = match doc.lexicon.language {
        "es" | "pt" => &["ado", "ada", "ido", "ida"],
        "fr" => &["é", "ée"],
        _ => &["ed"],
    };
    lower.chars().count() >= 6 && tails.iter().any(|tail| lower.ends_with(tail))
}
