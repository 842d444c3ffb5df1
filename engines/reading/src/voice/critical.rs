//! Terms that a text names without using them: spoken of as words, denied, or condemned.

use super::Place;
use crate::doc::Doc;
use crate::lexicon::Kind as Small;
use crate::words::Kind;

/// How far before a term a word that speaks of it may stand.
const NEAR: usize = 4;
/// How far before a term its verb may stand …
const GOVERNS: usize = 8;
/// … and how far before that the negation.
const DENIES: usize = 7;

pub(super) fn is_critical(doc: &Doc<'_>, place: &Place) -> bool {
    is_mentioned(doc, place)
        || is_defined(doc, place)
        || is_replaced(doc, place)
        || is_denied(doc, place)
        || is_not_made(doc, place)
        || is_not_to_be_said(doc, place)
        || is_resented(doc, place)
        || is_refuted(doc, place)
        || is_unreal(doc, place)
        || is_condemned(doc, place)
        || is_spoken_of(doc, place)
        || is_taken_back(doc, place)
}

/// "el término ilegal", "la palabra «sudaca»", "los mal llamados ilegales", "la supuesta invasión".
fn is_mentioned(doc: &Doc<'_>, place: &Place) -> bool {
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

/// "metáforas tan tramposas como la «ola»", "términos ofensivos, como ilegal": one of the words that are spoken of.
fn is_instance(doc: &Doc<'_>, place: &Place) -> bool {
    const REACH: usize = 8;
    let leads = |at: &usize| doc.is_det(*at) || !doc.word(*at).is_word();
    let Some(like) = (place.sentence.start..place.words.start).rev().find(|at| !leads(at)) else { return false };
    let is_like = matches!(doc.word(like).lower.as_str(), "como" | "comme" | "like" | "as");
    let before = like.saturating_sub(REACH).max(place.sentence.start)..like;
    is_like && before.rev().take_while(|at| !ends_scope(doc, *at)).any(|at| doc.is(at, Small::WordNoun))
}

/// "«Ilegal» es un adjetivo que …", "ilegales, término que …".
fn is_defined(doc: &Doc<'_>, place: &Place) -> bool {
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
fn is_replaced(doc: &Doc<'_>, place: &Place) -> bool {
    let first = place.words.start;
    let from = first.saturating_sub(NEAR + 1).max(place.sentence.start);
    (from..first).any(|at| {
        doc.phrase_length(at, "replaces").is_some_and(|length| {
            let after = at + length;
            after <= first && (after..first).all(|between| doc.is_det(between) || !doc.word(between).is_word())
        })
    })
}

/// A negation and a verb of being or naming that governs the term: "no se trata de una oleada", "no usar «ilegal»".
fn is_denied(doc: &Doc<'_>, place: &Place) -> bool {
    let first = place.words.start;
    let from = place.from;
    // "ninguna invasión", "ni oleada"; "no una invasión, sino …"
    let beside = (first.saturating_sub(2).max(from)..first).rev().find(|at| doc.is(*at, Small::Denies));
    if let Some(at) = beside {
        let corrects = || (place.words.end..place.to).any(|after| doc.is(after, Small::But));
        // "son vecinas, no ilegales", "personas y nunca ilegales"
        let is_added = doc.before(at).is_sign(',') || doc.is(at.saturating_sub(1), Small::And);
        let contrasts = || is_added && (at + 1..first).all(|between| doc.is_det(between));
        if doc.is(at, Small::DeniesNoun) || doc.is(at, Small::Not) && (corrects() || contrasts()) {
            return true;
        }
    }
    let Some(verb) = governing_verb(doc, from, first) else { return false };
    // "there is no such thing as", "they are not illegals"
    let denies_what_is = |at: usize| doc.is(at, Small::DeniesNoun) || doc.is(at, Small::Not) && !is_limited(doc, at);
    if doc.is(verb, Small::Being) && (verb + 1..first).any(denies_what_is) {
        return true;
    }
    let least = verb.saturating_sub(DENIES).max(from);
    let mut before = (least..=verb).rev().take_while(|at| !ends_scope(doc, *at));
    // "lamentó que se hable de invasión" turns against the word, "lamentó que haya" does not
    let is_wording = doc.is_any(verb, &[Small::Wording, Small::Attributes]);
    before.any(|at| {
        doc.is(at, Small::Denies) && !is_limited(doc, at)
            || doc.is(at, Small::Avoid)
            || is_wording && doc.is_any(at, &[Small::Refutes, Small::Blames])
    })
}

/// "no solo hay", "are not only": more is said, and nothing denied.
fn is_limited(doc: &Doc<'_>, at: usize) -> bool {
    let next = doc.word(at + 1).lower.as_str();
    matches!(
        next,
        "solo"
            | "sólo"
            | "solamente"
            | "únicamente"
            | "só"
            | "apenas"
            | "somente"
            | "seulement"
            | "only"
            | "just"
            | "merely"
    )
}

/// "dejen de decir que son una invasión", "nunca dije que fueran ilegales": the clause that nobody says, or should say.
fn is_not_to_be_said(doc: &Doc<'_>, place: &Place) -> bool {
    const REACH: usize = 14;
    const BEFORE: usize = 4;
    let first = place.words.start;
    let from = first.saturating_sub(REACH).max(place.from);
    let mut clauses = (from..first).rev().take_while(|at| !ends_scope(doc, *at)).filter(|at| doc.is(*at, Small::Comp));
    clauses.any(|clause| {
        let Some(verb) = clause.checked_sub(1).filter(|verb| doc.is_any(*verb, &[Small::Wording, Small::Says])) else {
            return false;
        };
        (verb.saturating_sub(BEFORE).max(place.from)..verb).any(|at| doc.is_any(at, &[Small::Denies, Small::Avoid]))
    })
}

/// "ser pobre no convierte a nadie en inmigrante ilegal", "un papel no los hace ilegales": what nobody becomes.
fn is_not_made(doc: &Doc<'_>, place: &Place) -> bool {
    const BEFORE: usize = 4;
    let first = place.words.start;
    let least = first.saturating_sub(GOVERNS).max(place.from);
    let mut near =
        (least..first).rev().take_while(|at| !ends_scope(doc, *at) && !doc.is_any(*at, &[Small::Comp, Small::Rel]));
    let Some(verb) = near.find(|at| doc.is(*at, Small::Makes)) else { return false };
    (verb.saturating_sub(BEFORE).max(place.from)..verb).any(|at| doc.is(at, Small::Denies))
}

/// "nos llaman ilegales": who is called so does not use the word.
fn is_resented(doc: &Doc<'_>, place: &Place) -> bool {
    let first = place.words.start;
    let Some(verb) = governing_verb(doc, place.from, first) else { return false };
    let is_naming = doc.is_any(verb, &[Small::Wording, Small::Attributes]);
    is_naming
        && (doc.is(verb.saturating_sub(1), Small::Us) || doc.lexicon.language == "en" && doc.is(verb + 1, Small::Us))
}

/// The verb of being or naming whose object a term is; none where another verb or a new clause stands between.
fn governing_verb(doc: &Doc<'_>, from: usize, first: usize) -> Option<usize> {
    let least = first.saturating_sub(GOVERNS).max(from);
    for at in (least..first).rev() {
        if doc.is_any(at, &[Small::Wording, Small::Attributes]) {
            return Some(at);
        }
        if doc.is(at, Small::Being) {
            return is_complement(doc, at, first).then_some(at);
        }
        let opens =
            doc.is_any(at, &[Small::Comp, Small::Rel, Small::But]) && !doc.is_any(at, &[Small::Denies, Small::Prep]);
        if opens || ends_scope(doc, at) || doc.is_verb_like(at) {
            return None;
        }
    }
    None
}

/// "no se trata de una oleada", "no hay pruebas de una invasión"; but "no hay trabajo para los ilegales" speaks of work,
/// and "nunca hubo tantos ilegales" of their number.
fn is_complement(doc: &Doc<'_>, verb: usize, first: usize) -> bool {
    let mut between = verb + 1..first;
    let counts = between.clone().any(|at| doc.is(at, Small::Compares));
    let is_led = |at: usize| at == verb + 1 || doc.is_any(at - 1, &[Small::Existence, Small::WordNoun, Small::Dubbed]);
    !counts && between.all(|at| !doc.is(at, Small::Prep) || doc.is_det(at) || is_led(at))
}

/// Neither a negation before it nor a verb reaches beyond such a sign.
fn ends_scope(doc: &Doc<'_>, at: usize) -> bool {
    let word = doc.word(at);
    word.is_sign(';') || word.is_sign(':') || word.is_sign('.') || word.kind == Kind::Line || doc.is(at, Small::But)
}

/// "negó que haya una invasión", "desmintió la avalancha"; but "rechazó a los ilegales" turns people away.
fn is_refuted(doc: &Doc<'_>, place: &Place) -> bool {
    let first = place.words.start;
    let from = first.saturating_sub(GOVERNS + 2).max(place.sentence.start);
    let verb = (from..first).rev().take_while(|at| !ends_scope(doc, *at)).find(|at| doc.is(*at, Small::Refutes));
    let Some(verb) = verb else { return false };
    let between = verb + 1..first;
    // "rechazó hablar de avalancha"
    if between.clone().any(|at| doc.is(at, Small::Wording)) && governing_verb(doc, verb + 1, first).is_some() {
        return true;
    }
    let clause = between.clone().find(|at| doc.is(*at, Small::Comp));
    // "es falso que una ola …": that there is one
    let is_indefinite = |clause: usize| {
        let article = doc.word(clause + 1).lower.as_str();
        clause + 2 == first && matches!(article, "un" | "una" | "um" | "uma" | "une" | "a" | "an")
    };
    match clause {
        Some(clause) if is_indefinite(clause) => true,
        Some(clause) => governing_verb(doc, clause + 1, first).is_some(),
        None => {
            let is_object = |at: usize| {
                !doc.is(at, Small::Prep) || doc.is_det(at) || doc.is(at, Small::Of) && doc.is(at - 1, Small::WordNoun)
            };
            let existence = between.clone().any(|at| doc.is(at, Small::Existence));
            existence || between.len() <= 3 && between.clone().all(is_object)
        }
    }
}

/// "la invasión no existe", "¿Invasión?".
fn is_unreal(doc: &Doc<'_>, place: &Place) -> bool {
    const REACH: usize = 4;
    let end = place.to.min(place.words.end + REACH);
    let denied = (place.words.end..end)
        .take_while(|at| !ends_scope(doc, *at) && !doc.is_any(*at, &[Small::And, Small::Comp]))
        .any(|at| doc.phrase_length(at, "unreal").is_some());
    let asked = doc.word(place.words.end).is_sign('?')
        && doc.count_words(&(place.sentence.start..place.sentence.end)) <= 4
        && place.words.start <= place.sentence.start + 2;
    denied || asked || is_measured(doc, place)
}

/// "la «avalancha» fueron veinte familias": what it was said to be, against what it is.
fn is_measured(doc: &Doc<'_>, place: &Place) -> bool {
    let after = place.words.end + usize::from(doc.word(place.words.end).kind == Kind::Close);
    let first = after + usize::from(matches!(doc.word(after).lower.as_str(), "se" | "no"));
    let figure = first + 1..place.sentence.end.min(first + 4);
    let is_figure = |at: usize| doc.is(at, Small::Figures) || doc.word(at).kind == Kind::Figure;
    doc.is(first, Small::Amounts)
        && figure.clone().any(is_figure)
        && !figure.clone().any(|at| doc.is(at, Small::Compares))
}

/// The sentence says that such words are racist, false or unfit: "es racista", "un mito"; but "un ataque racista contra
/// ilegales" condemns a deed.
fn is_condemned(doc: &Doc<'_>, place: &Place) -> bool {
    place.sentence.clone().filter(|at| !place.words.contains(at)).any(|at| {
        doc.is(at, Small::Reject)
            && !doc.is(at.saturating_sub(1), Small::Deed)
            && !doc.is(at.saturating_sub(2), Small::Deed)
    }) || place.pointed_at && is_to_be_avoided(doc, place)
}

/// "Hablar de oleada es …", "el uso de «ilegal»", "lo que algunos llaman invasión", "«ilegal» y «migrante» no son sinónimos".
fn is_spoken_of(doc: &Doc<'_>, place: &Place) -> bool {
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
        let is_subject = doc.is_any(next, &[Small::Not, Small::Being, Small::Clitic]);
        if is_subject && (place.sentence.start..first).all(|at| !doc.word(at).is_word()) {
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
fn is_taken_back(doc: &Doc<'_>, place: &Place) -> bool {
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
fn is_to_be_avoided(doc: &Doc<'_>, place: &Place) -> bool {
    let first = place.words.start;
    let from = first.saturating_sub(GOVERNS).max(place.sentence.start);
    (from..first).any(|at| doc.is(at, Small::Avoid))
}
