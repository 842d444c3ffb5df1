//! How the words said may begin, where no mark and no "que" says so: an infinitive, a question, a noun for a deed.

use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::people::phrase_at;
use crate::quotes::cue::Cue;
use crate::words::Kind;

/// "si", "cómo", "cuándo": an indirect question.
pub(super) fn asks_indirectly(doc: &Doc<'_>, at: usize) -> bool {
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
pub(super) fn urged(doc: &Doc<'_>, cue: &Cue<'_>, at: usize) -> Option<usize> {
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
pub(super) fn urged_in_english(doc: &Doc<'_>, cue: &Cue<'_>, at: usize, end: usize) -> Option<usize> {
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
pub(super) fn is_deed_asked_for(doc: &Doc<'_>, cue: &Cue<'_>, at: usize, end: usize) -> bool {
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

pub(super) fn is_infinitive(doc: &Doc<'_>, at: usize) -> bool {
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
pub(super) fn is_content_noun(doc: &Doc<'_>, at: usize, end: usize) -> bool {
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
pub(super) fn begins_clause(doc: &Doc<'_>, at: usize, end: usize) -> bool {
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
