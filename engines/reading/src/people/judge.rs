//! What a noun phrase names, how many, and of which sex the text presents them.

use std::ops::Range;

use super::names::known_person;
use super::noun_phrase::{NounPhrase, PhraseKind};
use super::places::{is_called_place, is_place_or_medium};
use crate::doc::Doc;
use crate::lexicon::{Kind as Small, Noun, NounKind, is_from_somewhere};
use crate::sex::{Sex, SexEvidence};
use crate::words::Kind;

/// Kind, number and sex; `apposed` is the noun of an apposition and the sex its article tells.
pub(super) fn judge(
    doc: &Doc<'_>,
    phrase: &mut NounPhrase,
    det: Option<usize>,
    apposed: (Option<(usize, Noun)>, Option<Sex>),
) {
    let (apposed, apposed_sex) = apposed;
    let many = det.is_some_and(|at| doc.is_any(at, &[Small::DetMen, Small::DetWomen, Small::DetMany]));
    let det_sex = det.and_then(|at| sex_of_det(doc, at));
    let head = phrase.head.or(apposed);
    if phrase.head.is_some_and(|head| is_body_all_the_same(doc, phrase, head, det_sex)) {
        phrase.kind = PhraseKind::Institution;
        return;
    }
    // "Oumar Maïga, l'un des responsables" is one
    let is_of_many = phrase.head.is_none() && phrase.name.is_some();
    phrase.plural = many || head.is_some_and(|(_, noun)| noun.plural) && !is_of_many;
    match head.map(|(_, noun)| noun.kind) {
        Some(NounKind::Epicene) => {
            phrase.kind = if phrase.plural { PhraseKind::Group } else { PhraseKind::Person };
            let by_name = phrase.name.clone().and_then(|name| sex_of_name(doc, &name));
            phrase.sex = by_name.filter(|_| !phrase.plural);
        }
        Some(kind) if kind.is_person() => {
            phrase.kind = if phrase.plural { PhraseKind::Group } else { PhraseKind::Person };
            if !phrase.plural {
                phrase.sex = sex_of_person(doc, phrase, head, det_sex);
            }
        }
        Some(NounKind::Group) => phrase.kind = PhraseKind::Group,
        Some(_) => {
            phrase.kind = PhraseKind::Institution;
            // "la prensa local" is a group of people in spirit, a ministry is not
        }
        None => judge_without_head(doc, phrase, det_sex),
    }
    let is_one = !phrase.plural && matches!(phrase.kind, PhraseKind::Person | PhraseKind::Name);
    let is_weak = phrase.sex.is_none_or(|(_, evidence)| evidence.is_of_name());
    if let Some(sex) = apposed_sex.filter(|_| is_one && is_weak) {
        phrase.kind = PhraseKind::Person;
        phrase.sex = Some((sex, SexEvidence::Agreement));
    }
}

/// "la policía", "la Guardia Nacional", "el Comisionado Nacional de los Derechos Humanos (Conadeh)": words for people
/// that name a body.
fn is_body_all_the_same(doc: &Doc<'_>, phrase: &NounPhrase, head: (usize, Noun), det_sex: Option<Sex>) -> bool {
    let (at, noun) = head;
    let word = doc.word(at);
    let is_force =
        matches!(word.lower.as_str(), "policía" | "guardia" | "polícia" | "guarda") && det_sex != Some(Sex::Man);
    let has_letters = (at..phrase.range.end)
        .any(|open| doc.word(open).is_sign('(') && doc.word(open + 2).is_sign(')') && doc.word(open + 1).capital);
    let is_nobody = phrase.name.as_ref().is_none_or(|name| !doc.known.is_first_name(&doc.word(name.start).lower));
    // "la operadora ferroviaria": a company; "la operadora del taxi" drives it
    let is_company = matches!(word.lower.as_str(), "operadora" | "generadora" | "comercializadora")
        && phrase.name.is_none()
        && doc.word(at + 1).kind == Kind::Word
        && !doc.is_any(at + 1, &[Small::Prep, Small::Of, Small::Rel, Small::And])
        && !doc.is_verb_like(at + 1);
    let is_office = word.capital && noun.office && has_letters && doc.word(at + 1).capital;
    noun.kind.is_person() && !phrase.plural && !noun.plural && is_nobody && (is_force || is_company || is_office)
}

/// The sex that an article or possessive agrees with.
pub(crate) fn sex_of_det(doc: &Doc<'_>, at: usize) -> Option<Sex> {
    let woman = doc.is_any(at, &[Small::DetWoman, Small::PossWoman]);
    let man = doc.is_any(at, &[Small::DetMan, Small::PossMan]) || matches!(doc.word(at).lower.as_str(), "del" | "al");
    match (woman, man) {
        (true, _) => Some(Sex::Woman),
        (_, true) => Some(Sex::Man),
        _ => None,
    }
}

fn sex_of_person(
    doc: &Doc<'_>,
    phrase: &NounPhrase,
    head: Option<(usize, Noun)>,
    det_sex: Option<Sex>,
) -> Option<(Sex, SexEvidence)> {
    let (at, noun) = head?;
    if noun.kind == NounKind::Relation && noun.sex.is_some() {
        return noun.sex.map(|sex| (sex, SexEvidence::Stated));
    }
    let from_name = phrase.name.clone().and_then(|name| sex_of_name(doc, &name));
    if noun.sex == Some(Sex::Woman) {
        return Some((Sex::Woman, SexEvidence::Title));
    }
    if let Some(sex) = det_sex.filter(|_| phrase.head == head) {
        let evidence = if noun.sex == Some(sex) { SexEvidence::Title } else { SexEvidence::Agreement };
        return Some((sex, evidence));
    }
    // a masculine title without an article may be used of a woman; her name says more
    if let Some((Sex::Woman, evidence)) = from_name {
        return Some((Sex::Woman, evidence));
    }
    if let Some(sex) = noun.sex {
        return Some((sex, SexEvidence::Title));
    }
    // "la dirigente", "portavoz socialista adjunta": agreement of the word after
    let next = doc.word(at + 1);
    let agrees =
        matches!(doc.lexicon.language, "es" | "pt") && next.kind == Kind::Word && !next.capital && next.lower.len() > 3;
    if from_name.is_none() && agrees {
        match next.lower.chars().last() {
            Some('a') if !next.lower.ends_with("ista") => return Some((Sex::Woman, SexEvidence::Agreement)),
            Some('o') => return Some((Sex::Man, SexEvidence::Agreement)),
            _ => {}
        }
    }
    from_name
}

fn judge_without_head(doc: &Doc<'_>, phrase: &mut NounPhrase, det_sex: Option<Sex>) {
    let Some(name) = phrase.name.clone() else {
        // "la brillante operación": of an adjective and a noun the noun tells
        let leads = |at: usize| {
            doc.is(at, Small::PreAdjective)
                && at + 1 < phrase.range.end
                && doc.word(at + 1).kind == Kind::Word
                && !doc.is_any(at + 1, &[Small::Of, Small::And, Small::Adjectival])
        };
        let unknown = (phrase.range.start..phrase.range.end)
            .find(|at| doc.word(*at).is_word() && !doc.is_det(*at) && !leads(*at));
        let Some(at) = unknown else { return };
        let word = doc.word(at);
        if word.lower.starts_with('@') {
            phrase.kind = PhraseKind::Name;
        } else if det_sex.is_some() && is_occupation(doc.lexicon.language, &word.lower) && !word.capital {
            phrase.kind = PhraseKind::Person;
            phrase.sex = det_sex.map(|sex| (sex, SexEvidence::Agreement));
        } else if word.capital && (!doc.is_sentence_start(at) || word.acronym) {
            phrase.kind = PhraseKind::Institution;
        } else if phrase.plural
            && is_occupation(doc.lexicon.language, word.lower.trim_end_matches('s').trim_end_matches('e'))
        {
            phrase.kind = PhraseKind::Group;
        }
        return;
    };
    let first = doc.word(name.start);
    let count = name.end - name.start;
    let by_name = sex_of_name(doc, &name);
    // "l'Italien Andrea Bacigalupo": what comes before the name tells where he is from
    let leads_name = count > 1 && doc.known.is_first_name(&doc.word(name.start + 1).lower);
    if let Some(sex) = demonym(doc, phrase, name.start).filter(|_| count == 1 || leads_name) {
        phrase.kind = PhraseKind::Person;
        phrase.sex = det_sex.or(sex).map(|sex| (sex, SexEvidence::Agreement));
        if leads_name {
            phrase.name = Some(name.start + 1..name.end);
        }
        return;
    }
    let is_known = doc.known.person(doc.surface(&name)).is_some();
    phrase.kind = match () {
        _ if is_known => PhraseKind::Person,
        _ if first.lower.starts_with('@') => PhraseKind::Name,
        _ if first.acronym && first.lower.chars().count() <= 6 && count == 1 => PhraseKind::Institution,
        _ if is_place_or_medium(doc, &name) || is_called_place(doc, &name) => PhraseKind::Institution,
        _ if count >= 2 && doc.known.is_first_name(&first.lower) => PhraseKind::Person,
        _ if count == 1 && known_person(&first.lower).is_some() => PhraseKind::Person,
        // "el colegiado Medina Cantalejo"
        _ if has_occupation(doc, phrase) => PhraseKind::Person,
        // a name with an article is a body or a thing: "El País", "la Moncloa"
        _ if phrase.range.start < name.start && doc.is_det(phrase.range.start) && det_sex.is_some() => {
            PhraseKind::Institution
        }
        _ => PhraseKind::Name,
    };
    if has_occupation(doc, phrase)
        && let Some(sex) = det_sex
    {
        phrase.sex = Some((sex, SexEvidence::Agreement));
    } else if count == 1
        && !is_known
        && let Some(sex) = known_person(&first.lower)
    {
        phrase.sex = Some((sex, SexEvidence::Name));
    } else if phrase.kind == PhraseKind::Person
        || (phrase.kind == PhraseKind::Name && (count > 1 || doc.known.is_first_name_alone(&first.lower)))
    {
        phrase.sex = by_name;
    }
}

/// "la Montréalaise", "cette Ivoirienne de 45 ans": in French people of a place have a capital; the sex that the ending
/// tells.
fn demonym(doc: &Doc<'_>, phrase: &NounPhrase, at: usize) -> Option<Option<Sex>> {
    let lower = doc.word(at).lower.as_str();
    let ends = |tails: &[&str]| tails.iter().any(|tail| lower.ends_with(tail));
    let is_woman = ends(&["ienne", "aise", "oise", "éenne"]);
    let is_man = ends(&["ien", "ais", "ois", "éen"]);
    let is_one =
        doc.lexicon.language == "fr" && doc.word(at).capital && !phrase.plural && doc.is_det(phrase.range.start);
    (is_one && lower.chars().count() > 5 && (is_woman || is_man)).then_some(if is_woman {
        Some(Sex::Woman)
    } else {
        Some(Sex::Man)
    })
}

/// The sex that the first word of a name tells, unless it is a surname used alone.
pub(crate) fn sex_of_name(doc: &Doc<'_>, name: &Range<usize>) -> Option<(Sex, SexEvidence)> {
    doc.known.guess(doc.surface(name)).map(|(sex, evidence, _)| (sex, evidence))
}

/// An article, a word for one who does something, and a name.
fn has_occupation(doc: &Doc<'_>, phrase: &NounPhrase) -> bool {
    let Some(name) = &phrase.name else { return false };
    let before = phrase.range.start + 1..name.start;
    let is_first = doc.known.is_first_name(&doc.word(name.start).lower);
    // "el argentino Andrea Vitale": before a first name it says where somebody is from
    let tells = |at: usize| {
        let (language, lower) = (doc.lexicon.language, doc.word(at).lower.as_str());
        !doc.word(at).capital && (is_occupation(language, lower) || is_first && is_from_somewhere(language, lower))
    };
    doc.is_det(phrase.range.start) && before.clone().any(tells) && !before.clone().any(|at| doc.is(at, Small::Of))
}

/// Endings of words for those who do something or are from somewhere.
fn is_occupation(language: &str, lower: &str) -> bool {
    let ends = |tails: &[&str]| tails.iter().any(|tail| lower.ends_with(tail));
    match language {
        "es" => {
            ends(&[
                "ista", "dor", "dora", "tor", "tora", "ólogo", "óloga", "ero", "era", "sor", "sora", "crata", "iatra",
                "ado", "ada", "ante", "ente", "ida", "ido", "ano", "ana", "eño", "eña", "ense", "teco", "teca",
                "grafo", "grafa",
            ]) && !is_thing_all_the_same(lower)
        }
        "pt" => ends(&["ista", "dor", "dora", "tor", "tora", "ólogo", "óloga", "eiro", "eira", "sor", "sora"]),
        "fr" => ends(&["iste", "eur", "euse", "trice", "logue", "ien", "ienne"]),
        _ => ends(&["ist", "er", "or"]),
    }
}

/// Spanish words for things that end as words for people do.
fn is_thing_all_the_same(lower: &str) -> bool {
    matches!(
        lower,
        "medida"
            | "salida"
            | "vida"
            | "comida"
            | "partida"
            | "bebida"
            | "subida"
            | "caída"
            | "avenida"
            | "despedida"
            | "corrida"
            | "semana"
            | "mañana"
            | "ventana"
            | "campana"
            | "aduana"
            | "sabana"
            | "verano"
            | "piano"
            | "plano"
            | "grano"
            | "mano"
            | "órgano"
            | "sueño"
            | "diseño"
            | "empeño"
            | "desempeño"
            | "jornada"
            | "jugada"
            | "redada"
            | "oleada"
            | "entrada"
            | "parada"
            | "fachada"
            | "portada"
            | "escalada"
            | "llegada"
            | "bajada"
            | "velada"
            | "manada"
            | "tonelada"
            | "balacera"
            | "hoguera"
            | "antecedente"
            | "componente"
            | "pendiente"
            | "pedido"
            | "cuidado"
            | "atentado"
            | "alegato"
            | "legado"
            | "costado"
            | "grado"
            | "lado"
            | "hado"
            | "llamada"
            | "mirada"
            | "temporada"
            | "década"
            | "cifra"
            | "manera"
            | "primera"
            | "carretera"
            | "frontera"
            | "bandera"
            | "cosecha"
            | "dinero"
            | "enero"
            | "febrero"
            | "número"
            | "género"
            | "mercado"
            | "resultado"
            | "significado"
            | "ganado"
            | "contenido"
            | "sonido"
            | "sentido"
            | "partido"
            | "ruido"
            | "olvido"
            | "apellido"
            | "pasado"
            | "estado"
            | "traslado"
            | "tratado"
            | "acabado"
            | "vestido"
            | "tejido"
            | "recorrido"
            | "ambiente"
            | "accidente"
            | "incidente"
            | "continente"
            | "corriente"
            | "fuente"
            | "puente"
            | "frente"
            | "mente"
            | "instante"
            | "restante"
            | "volante"
            | "era"
            | "espera"
            | "madera"
            | "acera"
            | "escalera"
            | "cartelera"
            | "cabecera"
            | "ladera"
    )
}
