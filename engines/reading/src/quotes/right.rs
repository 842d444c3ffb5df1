//! What follows a verb of saying: its hearer, its subject, and the words said.

use crate::doc::Doc;
use crate::lexicon::{Kind as Small, NounKind};
use crate::people::{NounPhrase, PhraseKind, SexEvidence, is_first_name, phrase_at, sex_of_det};
use crate::quotes::cue::Cue;
use crate::quotes::left::is_title;
use crate::quotes::subject::subject_before;
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
            match insertion(doc, at, end, frames.infinitive || frames.asks) {
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

/// "si", "cómo", "cuándo": an indirect question.
fn asks_indirectly(doc: &Doc<'_>, at: usize) -> bool {
    let word = doc.word(at).lower.as_str();
    let is_asked = |word: &str| {
        matches!(
            word,
            "qué" | "quién" | "quiénes" | "dónde" | "cuándo" | "cuánto" | "cuánta" | "cuántos" | "cuántas" | "cuál"
        )
    };
    match doc.lexicon.language {
        // "preguntó a qué hora abre"
        "es" if doc.is(at, Small::Prep) => is_asked(doc.word(at + 1).lower.as_str()),
        "es" => matches!(
            word,
            "si" | "cómo"
                | "cuándo"
                | "dónde"
                | "qué"
                | "quién"
                | "quiénes"
                | "cuál"
                | "cuáles"
                | "cuánto"
                | "cuántos"
                | "cuántas"
        ),
        "fr" => {
            matches!(word, "si" | "comment" | "pourquoi" | "combien")
                || word == "s'" && doc.word(at + 1).lower.starts_with("il")
        }
        // "perguntou se o abrigo abre"; "disse se sentir" is another
        "pt" => {
            let asks = doc.before(at).lower.starts_with("pergunt") || doc.before(at).lower.starts_with("question");
            word == "se" && asks && !is_infinitive(doc, at + 1)
                || matches!(word, "quando" | "onde" | "quanto" | "quantos" | "quantas" | "quem") && asks
        }
        "en" => matches!(word, "if" | "whether" | "how" | "why"),
        _ => false,
    }
}

/// "instó al gobierno *a* abrir", "acusó al juez *de* mentir", "a demandé aux maires *de* fermer": the words begin with the
/// infinitive.
fn urged(doc: &Doc<'_>, cue: &Cue<'_>, at: usize) -> Option<usize> {
    let frames = cue.frames();
    let lower = doc.word(at).lower.as_str();
    let led = match doc.lexicon.language {
        "es" | "pt" => frames.urges && lower == "a" || frames.judgement && lower == "de",
        "fr" => frames.urges && lower == "à" || (frames.asks || frames.judgement) && matches!(lower, "de" | "d'"),
        _ => false,
    };
    (led && is_infinitive(doc, at + 1)).then_some(at + 1)
}

/// "promised *to* settle it", "asked drivers not *to* stop": English has its hearer before the infinitive.
fn urged_in_english(doc: &Doc<'_>, cue: &Cue<'_>, at: usize, end: usize) -> Option<usize> {
    let frames = cue.frames();
    if doc.lexicon.language != "en" || at != cue.range.end || !(frames.infinitive || frames.asks || frames.tells) {
        return None;
    }
    let to = |at: usize| {
        let to = at + usize::from(doc.is(at, Small::Not));
        let next = doc.word(to + 1);
        let is_verb = next.kind == Kind::Word
            && !next.capital
            && !doc.is_det(to + 1)
            && !doc.is_any(to + 1, &[Small::Prep, Small::Clitic, Small::Comp]);
        (doc.word(to).lower == "to" && is_verb && to + 1 < end).then_some(to + 1)
    };
    let hears = frames.asks || frames.tells || frames.urges;
    to(at).or_else(|| {
        let hearer = phrase_at(doc, at, end).map(|hearer| hearer.range.end);
        let hearer = hearer.or_else(|| doc.is(at, Small::Clitic).then_some(at + 1));
        hearer.filter(|_| hears).and_then(to)
    })
}

/// "exigió la renuncia del ministro", "anunció la apertura de dos clínicas": a noun for a deed stands for a clause.
fn is_deed_asked_for(doc: &Doc<'_>, cue: &Cue<'_>, at: usize, end: usize) -> bool {
    const LEAST: usize = 4;
    let frames = cue.frames();
    if !(frames.asks || cue.announces()) || frames.thinks || !doc.is_det(at) {
        return false;
    }
    let noun = at + 1;
    let lower = doc.word(noun).lower.as_str();
    let tails: &[&str] = match doc.lexicon.language {
        "es" => &["ción", "sión", "miento", "aje", "anza"],
        "pt" => &["ção", "são", "mento"],
        "fr" => &["tion", "sion", "ment"],
        _ => &[],
    };
    let is_deed = doc.is(noun, Small::AskedFor) || tails.iter().any(|tail| lower.ends_with(tail));
    let is_body = doc.lexicon.noun(lower).is_some();
    let stop = (noun..end).find(|place| !doc.word(*place).is_word()).unwrap_or(end);
    is_deed && !is_body && doc.is(noun + 1, Small::Of) && doc.count_words(&(at..stop)) >= LEAST
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

/// ", domingo," or ", en rueda de prensa," between verb and words.
fn insertion(doc: &Doc<'_>, comma: usize, end: usize, takes_infinitive: bool) -> Option<usize> {
    let close = (comma + 1..end.min(comma + 16)).find(|at| doc.word(*at).is_sign(','))?;
    if (comma + 1..close).any(|at| doc.is_any(at, &[Small::Comp, Small::Rel]) || doc.word(at).kind == Kind::Open) {
        return None;
    }
    let short_time =
        (comma + 1..close).all(|at| doc.is_any(at, &[Small::Time, Small::Adverb]) || doc.word(at).kind == Kind::Figure);
    let after = close + 1;
    let goes_on = doc.is(after, Small::Comp)
        || doc.word(after).kind == Kind::Open
        || doc.word(after).is_sign(':')
        || takes_infinitive && is_infinitive(doc, after);
    (short_time || goes_on).then_some(after)
}

/// "este lunes", "la semana pasada", "el 24 de abril".
fn time_phrase(doc: &Doc<'_>, at: usize, end: usize) -> Option<usize> {
    let mut place = at;
    while place < end
        && (doc.is_det(place) || doc.is(place, Small::Prep) && place == at || doc.word(place).kind == Kind::Figure)
        && place - at < 3
    {
        place += 1;
    }
    let adjective = place < end
        && doc.word(place).kind == Kind::Word
        && doc.is(place + 1, Small::Time)
        && doc.is(place, Small::Time);
    if place == at
        || !(doc.is(place, Small::Time) || adjective || doc.is(place, Small::Of) && doc.is(place + 1, Small::Time))
    {
        return None;
    }
    while place < end
        && (doc.is_any(place, &[Small::Time, Small::Adverb, Small::Of]) || doc.word(place).kind == Kind::Figure)
    {
        place += 1;
    }
    Some(place)
}

/// "la" and the like are prepositions in no language, but "a" is an article in Portuguese.
fn is_article_only(doc: &Doc<'_>, at: usize) -> bool {
    doc.lexicon.language == "pt"
        && doc.word(at).lower == "a"
        && phrase_at(doc, at, at + 20).is_some_and(|phrase| phrase.kind == PhraseKind::Person)
        && doc.word(at + 1).kind == Kind::Word
        && !doc.word(at + 1).capital
}

/// A hearer, a place, an occasion; "de que" opens a clause.
fn prepositional(doc: &Doc<'_>, at: usize, end: usize, takes_clause: bool) -> Option<usize> {
    let next = at + 1;
    let after_det = (next..end).find(|place| !doc.is_det(*place)).unwrap_or(next);
    let opens = matches!(doc.word(at).lower.as_str(), "de" | "a" | "en" | "por" | "em" | "à" | "con");
    if takes_clause && opens && doc.is(next, Small::Comp) || doc.word(after_det).kind == Kind::Open {
        return Some(after_det);
    }
    // "pidió a quienes las sufran que denuncien"
    if takes_clause && doc.is(next, Small::Who) && matches!(doc.word(at).lower.as_str(), "a" | "à") {
        return (next + 2..end.min(next + 14)).find(|place| doc.is(*place, Small::Comp));
    }
    // "en declaraciones a los periodistas en los pasillos"
    let phrase = phrase_at(doc, next, end)?;
    // "dijo a Istmo Guerline Joseph": who hears it, and behind it who speaks
    if let Some(name) = &phrase.name
        && name.start == next
        && matches!(doc.word(at).lower.as_str(), "a" | "à")
        && !is_first_name(&doc.word(next).lower)
        && name.len() > 2
    {
        let mut rest = next + 1..name.end - 1;
        // "… Guerline Joseph, una haitiana": what is said of somebody
        let is_apposed = doc.word(name.end).is_sign(',')
            && doc.is_any(name.end + 1, &[Small::DetMan, Small::DetWoman])
            && sex_of_det(doc, name.end + 1).is_some();
        let speaker = rest.clone().find(|place| is_first_name(&doc.word(*place).lower));
        if let Some(speaker) = speaker.or_else(|| rest.next().filter(|_| is_apposed)) {
            return Some(speaker);
        }
    }
    // "avisó del peligro que corre": the clause belongs to the noun
    let is_of_noun =
        doc.is(at, Small::Of) || matches!(doc.word(at).lower.as_str(), "sobre" | "sur" | "about" | "contra");
    (!(is_of_noun && doc.is(phrase.range.end, Small::Comp))).then_some(phrase.range.end)
}

fn is_infinitive(doc: &Doc<'_>, at: usize) -> bool {
    let mut place = at;
    while doc.is_any(place, &[Small::Not, Small::Clitic]) && place < at + 3 {
        place += 1;
    }
    let lower = doc.word(place).lower.as_str();
    let ends = |tails: &[&str]| tails.iter().any(|tail| lower.ends_with(tail));
    match doc.lexicon.language {
        "es" => {
            (matches!(lower, "ser" | "ver" | "dar" | "ir") || lower.chars().count() >= 4)
                && !doc.is(place, Small::NoInfinitive)
                && ends(&["ar", "er", "ir", "arse", "erse", "irse", "arlo", "erlo", "irlo", "arla", "erla", "irla"])
                && doc.lexicon.noun(lower).is_none()
        }
        "pt" => {
            (matches!(lower, "ser" | "ter") || lower.chars().count() >= 5)
                && ends(&["ar", "er", "ir"])
                && doc.lexicon.noun(lower).is_none()
        }
        "fr" => {
            (matches!(lower, "être" | "avoir") || lower.chars().count() >= 5)
                && ends(&["er", "ir", "oir", "ire", "dre", "tre"])
                && doc.lexicon.noun(lower).is_none()
        }
        _ => false,
    }
}

/// "la posibilidad de que", "su intención de revisar".
fn is_content_noun(doc: &Doc<'_>, at: usize, end: usize) -> bool {
    let mut place = at;
    while doc.is_det(place) && place < end {
        place += 1;
    }
    if place == at || !doc.is(place, Small::Content) {
        return false;
    }
    (place + 1..end.min(place + 7))
        .any(|of| doc.is(of, Small::Of) && (doc.is(of + 1, Small::Comp) || is_infinitive(doc, of + 1)))
}

/// English: a noun phrase and soon a verb, with no "that" before.
fn begins_clause(doc: &Doc<'_>, at: usize, end: usize) -> bool {
    let starts = doc.is_det(at)
        || doc.word(at).kind == Kind::Word
            && !doc.is_any(at, &[Small::Prep, Small::And, Small::But, Small::Stop, Small::Adverb]);
    if !starts {
        return false;
    }
    let stop = end.min(at + 22);
    (at + 1..stop)
        .take_while(|place| !doc.word(*place).is_sign(';') && !doc.is_any(*place, &[Small::Rel, Small::And]))
        .any(|place| {
            doc.is_any(place, &[Small::Finite, Small::AuxOne, Small::AuxMany])
                || doc.word(place).kind == Kind::Word
                    && !doc.word(place).capital
                    && doc.word(place).lower.ends_with("ed")
                    && !doc.is_det(place - 1)
        })
}

/// "…", said X: the words stand before.
fn is_afterthought(doc: &Doc<'_>, cue: &Cue<'_>) -> bool {
    let before = doc.before(cue.group);
    let close = cue.group.saturating_sub(if before.is_sign(',') { 2 } else { 1 });
    // "una charla sobre la «Promoción del Empleo», atribuyó …": a title is nothing said
    doc.word(close).kind == Kind::Close && !doc.marks.at(close).is_some_and(|mark| is_title(doc, mark))
}
