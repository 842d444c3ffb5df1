//! Terms that a text speaks of as words: named, defined, weighed, taken back.

use super::place::Place;
use super::scope::{GOVERNS, ends_scope, governing_verb};
use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::words::Kind;

/// How far before a term a word that speaks of it may stand.
const NEAR: usize = 4;

/// "el término ilegal", "la palabra «sudaca»", "los mal llamados ilegales", "la supuesta invasión".
pub(super) fn is_mentioned(doc: &Doc<'_>, place: &Place) -> bool {
    let first = place.words.start;
    let near = first.saturating_sub(NEAR).max(place.sentence.start)..first;
    let parts = |at: usize| doc.word(at).is_sign(';') || doc.word(at).is_sign('.');
    let named = near.clone().any(|at| {
        let is_talk = doc.is(at, Small::Talk) && doc.is(at + 1, Small::Of);
        // "en palabras del mandatario" says whose words they are
        let is_source = doc.before(at).lower == "en" && doc.is(at + 1, Small::Of);
        (doc.is(at, Small::Mention) && !is_source || is_talk) && !(at..first).any(parts)
    });
    // "los llamados ilegales"; but "el llamado a los ilegales" calls them
    let dubbed = near.clone().any(|at| {
        doc.is(at, Small::Dubbed)
            && doc.before(at).lower != "por"
            && (at + 1..first).all(|between| {
                doc.is_det(between) && !doc.is(between, Small::Prep) || doc.word(between).kind == Kind::Open
            })
    });
    named || dubbed || is_instance(doc, place)
}

/// "metáforas tan tramposas como la «ola»", "términos ofensivos, como ilegal": one of the words that are spoken of. Between
/// the noun and "como" stand adjectives only: "en su discurso describió la llegada como una ola" speaks of no word.
fn is_instance(doc: &Doc<'_>, place: &Place) -> bool {
    const REACH: usize = 5;
    let leads = |at: &usize| doc.is_det(*at) || !doc.word(*at).is_word();
    let Some(like) = (place.sentence.start..place.words.start).rev().find(|at| !leads(at)) else { return false };
    let is_like = match doc.word(like).lower.as_str() {
        "como" | "comme" | "like" => true,
        "as" => doc.before(like).lower == "such",
        _ => false,
    };
    let is_word_noun = |at: usize| {
        let holds_more = matches!(
            doc.word(at).lower.as_str(),
            "existencia"
                | "idea"
                | "discurso"
                | "existência"
                | "ideia"
                | "existence"
                | "idée"
                | "discours"
                | "rhetoric"
        );
        doc.is(at, Small::WordNoun) && !holds_more
    };
    let parts = |at: usize| {
        ends_scope(doc, at)
            || doc
                .is_any(at, &[Small::Being, Small::Wording, Small::Attributes, Small::Comp, Small::Rel, Small::Clitic])
            || doc.is(at, Small::Prep) && !doc.is_det(at)
            || doc.is_verb_like(at)
    };
    let before = like.saturating_sub(REACH).max(place.sentence.start)..like;
    is_like && before.rev().take_while(|at| is_word_noun(*at) || !parts(*at)).any(is_word_noun)
}

/// "«Ilegal» es un adjetivo que …", "ilegales, término que …".
pub(super) fn is_defined(doc: &Doc<'_>, place: &Place) -> bool {
    const REACH: usize = 7;
    let end = place.sentence.end.min(place.words.end + REACH);
    let noun = (place.words.end..end).find(|at| doc.is(*at, Small::WordNoun));
    let Some(noun) = noun else { return false };
    let between = place.words.end..noun;
    let is_verb = between.clone().any(|at| doc.is(at, Small::Being));
    let is_apposed = between.clone().all(|at| !doc.word(at).is_word() || doc.is_det(at)) && !between.is_empty();
    is_verb && between.len() <= 5 || is_apposed
}

/// "personas en lugar de ilegales".
pub(super) fn is_replaced(doc: &Doc<'_>, place: &Place) -> bool {
    let first = place.words.start;
    let from = first.saturating_sub(NEAR + 1).max(place.sentence.start);
    (from..first).any(|at| {
        doc.phrase_length(at, "replaces").is_some_and(|length| {
            let after = at + length;
            after <= first && (after..first).all(|between| doc.is_det(between) || !doc.word(between).is_word())
        })
    })
}

/// "Hablar de oleada es …", "el uso de «ilegal»", "lo que algunos llaman invasión", "«ilegal» y «migrante» no son sinónimos".
pub(super) fn is_spoken_of(doc: &Doc<'_>, place: &Place) -> bool {
    const REACH: usize = 14;
    let first = place.words.start;
    let near = first.saturating_sub(NEAR).max(place.sentence.start)..first;
    if place.pointed_at {
        let used = near.clone().any(|at| doc.is(at, Small::Usage) && doc.is(at + 1, Small::Of));
        let after = place.words.end..place.sentence.end.min(place.words.end + REACH);
        if used || after.clone().any(|at| doc.is(at, Small::WordNoun)) {
            return true;
        }
        // "«Veneco» no es un gentilicio", "«No acompañados» los define": the word itself does or is something
        let next = place.words.end + usize::from(doc.word(place.words.end).kind == Kind::Close);
        let denied = doc.is(next, Small::Not)
            && matches!(doc.word(next + 1).lower.as_str(), "es" | "son" | "era" | "é" | "são" | "sera");
        let defines = doc.is(next, Small::Clitic)
            && doc.word(next).lower != "se"
            && doc.is_any(next + 1, &[Small::Attributes, Small::Wording]);
        if (denied || defines) && (place.sentence.start..first).all(|at| !doc.word(at).is_word()) {
            return true;
        }
        // "Contar a la gente en «oleadas» borra sus historias, reprocha la fotógrafa"
        let leads = (place.from..first).find(|at| doc.word(*at).is_word()).unwrap_or(first);
        if leads < first && is_infinitive(doc, leads) && after.clone().any(|at| doc.is(at, Small::Blames)) {
            return true;
        }
    }
    if is_called_so(doc, place) || is_weighed(doc, place) {
        return true;
    }
    let Some(verb) = governing_verb(doc, place.from, first) else { return false };
    let begins = (place.from..verb).all(|at| !doc.word(at).is_word());
    let is_naming = doc.is(verb, Small::Wording) && begins && is_infinitive(doc, verb);
    let by_others = doc.is_any(verb, &[Small::Wording, Small::Attributes])
        && verb.checked_sub(1).is_some_and(|who| doc.is(who, Small::Some) && doc.is(who.saturating_sub(1), Small::Rel));
    is_naming || by_others
}

/// "escribir que fue por celos es darle una coartada": what it means to say so.
fn is_weighed(doc: &Doc<'_>, place: &Place) -> bool {
    const REACH: usize = 8;
    let first = place.words.start;
    let clause = (first.saturating_sub(REACH).max(place.sentence.start)..first).find(|at| doc.is(*at, Small::Comp));
    let Some(verb) = clause.and_then(|clause| clause.checked_sub(1)) else { return false };
    let leads = verb == place.sentence.start || !doc.before(verb).is_word() || doc.is(verb - 1, Small::And);
    let judged = || (place.words.end..place.to.min(place.words.end + 3)).any(|at| doc.is(at, Small::Being));
    leads && doc.is(verb, Small::Wording) && is_infinitive(doc, verb) && judged()
}

/// "la invasión, como la llaman algunos": whose name for it that is.
fn is_called_so(doc: &Doc<'_>, place: &Place) -> bool {
    const REACH: usize = 5;
    let end = place.to.min(place.words.end + REACH);
    let like = (place.words.end..end).find(|at| matches!(doc.word(*at).lower.as_str(), "como" | "comme"));
    let is_set_off = |like: usize| (place.words.end..like).all(|at| !doc.word(at).is_word()) && like > place.words.end;
    like.filter(|like| is_set_off(*like)).is_some_and(|like| {
        (like + 1..place.to.min(like + 4)).any(|at| {
            doc.is_any(at, &[Small::Wording, Small::Attributes]) && doc.is_any(at - 1, &[Small::Clitic, Small::Some])
        })
    })
}

fn is_infinitive(doc: &Doc<'_>, at: usize) -> bool {
    let lower = doc.word(at).lower.as_str();
    let tails: &[&str] = match doc.lexicon.language {
        "es" | "pt" => &["ar", "er", "ir", "arlos", "arlas", "arles", "irles"],
        "fr" => &["er", "re", "ir"],
        _ => &["ing"],
    };
    tails.iter().any(|tail| lower.ends_with(tail))
}

/// "pidió disculpas por el titular «…»", "corrigió «ilegales» por «personas»".
pub(super) fn is_taken_back(doc: &Doc<'_>, place: &Place) -> bool {
    const REACH: usize = 12;
    let Some(mark) = doc.marks.at(place.words.start) else { return false };
    let before = mark.open.saturating_sub(REACH).max(place.sentence.start)..mark.open;
    let rectifies = |from: usize| (from..mark.open).any(|at| doc.is(at, Small::Rectifies));
    let is_headline = doc.is(mark.open.saturating_sub(1), Small::Headline);
    // "se retractó por haber escrito «…»"
    let is_written = doc.is(mark.open.saturating_sub(1), Small::Wording)
        || matches!(
            doc.before(mark.open).lower.as_str(),
            "usado"
                | "utilizado"
                | "empleado"
                | "escrito"
                | "publicado"
                | "titulado"
                | "dicho"
                | "dito"
                | "utilisé"
                | "écrit"
                | "publié"
                | "titré"
                | "used"
                | "written"
                | "published"
                | "running"
        );
    let is_blamed = || rectifies(before.start) || before.clone().any(|at| doc.is(at, Small::Blames));
    let after = doc.word(mark.close + 1).lower.as_str();
    let is_exchanged = matches!(after, "por" | "par" | "to" | "with") && doc.word(mark.close + 2).kind == Kind::Open;
    is_headline && is_blamed()
        || is_written && rectifies(before.start)
        || is_exchanged && rectifies(mark.open.saturating_sub(3).max(place.sentence.start))
}

/// "evite «ilegal»".
pub(super) fn is_to_be_avoided(doc: &Doc<'_>, place: &Place) -> bool {
    let first = place.words.start;
    let from = first.saturating_sub(GOVERNS).max(place.sentence.start);
    (from..first).any(|at| doc.is(at, Small::Avoid))
}
