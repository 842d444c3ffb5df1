//! Third-person forms of verbs by rule; reporting seldom uses another person. French and English here.

use super::form::{Form, Formed, swap_last};

/// All third-person forms of a verb, its participle and its gerund.
pub(super) fn conjugate(language: &str, lemma: &str, model: &str) -> Vec<Formed> {
    match language {
        "es" => super::conjugate_romance::spanish(lemma, model),
        "pt" => super::conjugate_romance::portuguese(lemma, model),
        "fr" => french(lemma, model),
        _ => english(lemma),
    }
}

/// Forms that a list gives, told apart by their endings.
pub(super) fn listed(language: &str, forms: &str) -> Vec<Formed> {
    forms.split_whitespace().map(|form| (form.to_owned(), kind_of(language, form))).collect()
}

fn kind_of(language: &str, form: &str) -> Form {
    let ends = |tails: &[&str]| tails.iter().any(|tail| form.ends_with(tail));
    match language {
        "en" if ends(&["ing"]) => Form::Gerund,
        "en" if ends(&["itten", "own"]) => Form::Participle,
        "en" if ends(&["s"]) => Form::One,
        "en" => Form::PastOrParticiple,
        "fr" if ends(&["ant"]) => Form::Gerund,
        "fr" if ends(&["ent", "ont"]) && !matches!(form, "soutient" | "maintient" | "dément") => Form::Many,
        "fr" if ends(&["u", "i"]) => Form::Participle,
        "fr" if matches!(form, "fait" | "dit" | "mis" | "admis" | "promis" | "transmis" | "repris" | "requis") => {
            Form::PastOrParticiple
        }
        "fr" => Form::One,
        _ if ends(&["ndo"]) => Form::Gerund,
        _ if ends(&["ado", "ido", "eito"]) => Form::Participle,
        _ if ends(&["n", "m", "ão"]) => Form::Many,
        _ => Form::One,
    }
}

fn french(lemma: &str, model: &str) -> Vec<Formed> {
    if lemma == "dire" || lemma == "écrire" {
        let stem = lemma.trim_end_matches("re");
        let plural = if lemma == "dire" { "dis" } else { "écriv" };
        return vec![
            (format!("{stem}t"), Form::PastOrParticiple),
            (format!("{plural}ent"), Form::Many),
            (format!("{plural}ait"), Form::One),
            (format!("{plural}aient"), Form::Many),
            (format!("{stem}ra"), Form::One),
            (format!("{stem}ront"), Form::Many),
            (format!("{stem}rait"), Form::One),
            (format!("{stem}rent"), Form::Many),
            (format!("{plural}ant"), Form::Gerund),
        ];
    }
    let stem = lemma.get(..lemma.len().saturating_sub(2)).unwrap_or_default();
    let future = |out: &mut Vec<Formed>, base: &str| {
        out.push((format!("{base}a"), Form::One));
        out.push((format!("{base}ont"), Form::Many));
        out.push((format!("{base}ait"), Form::One));
        out.push((format!("{base}aient"), Form::Many));
    };
    let mut out = Vec::new();
    if lemma.ends_with("dre") && model == "dre" {
        let stem = lemma.trim_end_matches("re");
        out.push((stem.to_owned(), Form::One));
        for (ending, form) in [("ent", Form::Many), ("ait", Form::One), ("aient", Form::Many), ("it", Form::One)] {
            out.push((format!("{stem}{ending}"), form));
        }
        out.push((format!("{stem}irent"), Form::Many));
        out.push((format!("{stem}u"), Form::Participle));
        out.push((format!("{stem}ant"), Form::Gerund));
        future(&mut out, &format!("{stem}r"));
    } else if lemma.ends_with("ir") && model == "ir" {
        let stem = lemma.trim_end_matches('r');
        out.push((format!("{stem}t"), Form::One));
        out.push((format!("{stem}ssent"), Form::Many));
        out.push((format!("{stem}ssait"), Form::One));
        out.push((format!("{stem}ssaient"), Form::Many));
        out.push((format!("{stem}rent"), Form::Many));
        out.push((stem.to_owned(), Form::Participle));
        out.push((format!("{stem}ssant"), Form::Gerund));
        future(&mut out, lemma);
    } else if lemma.ends_with("er") {
        // `é` and `e` before a mute ending open (il suggère), `l` doubles (il rappelle), `g` and `c` stay soft
        let strong = match model {
            "é" => swap_last(stem, 'é', "è"),
            "è" => swap_last(stem, 'e', "è"),
            "ler" => format!("{stem}{}", stem.chars().last().unwrap_or('l')),
            _ => stem.to_owned(),
        };
        let soft = match model {
            "ger" => format!("{stem}e"),
            "cer" => swap_last(stem, 'c', "ç"),
            _ => stem.to_owned(),
        };
        out.push((format!("{strong}e"), Form::One));
        out.push((format!("{strong}ent"), Form::Many));
        out.push((format!("{soft}ait"), Form::One));
        out.push((format!("{soft}aient"), Form::Many));
        out.push((format!("{soft}a"), Form::One));
        out.push((format!("{stem}èrent"), Form::Many));
        for ending in ["é", "ée", "és", "ées"] {
            out.push((format!("{stem}{ending}"), Form::Participle));
        }
        out.push((format!("{soft}ant"), Form::Gerund));
        let base = if model == "ler" { format!("{strong}er") } else { lemma.to_owned() };
        future(&mut out, &base);
    }
    out
}

fn english(lemma: &str) -> Vec<Formed> {
    let ends = |tails: &[&str]| tails.iter().any(|tail| lemma.ends_with(tail));
    let before_y = lemma.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u']));
    let present = match before_y {
        Some(stem) => format!("{stem}ies"),
        None if ends(&["s", "sh", "ch", "x"]) => format!("{lemma}es"),
        None => format!("{lemma}s"),
    };
    let base = doubled(lemma);
    let past = match (before_y, lemma.strip_suffix('e')) {
        (Some(stem), _) => format!("{stem}ied"),
        (None, Some(_)) => format!("{lemma}d"),
        (None, None) => format!("{base}ed"),
    };
    let gerund = match lemma.strip_suffix('e') {
        Some(stem) if !lemma.ends_with("ee") => format!("{stem}ing"),
        _ => format!("{base}ing"),
    };
    vec![(lemma.to_owned(), Form::Many), (present, Form::One), (past, Form::PastOrParticiple), (gerund, Form::Gerund)]
}

/// `beg` makes `begged`: a short word that ends in one vowel and one consonant doubles it.
fn doubled(lemma: &str) -> String {
    let is_vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u');
    let vowels = lemma.chars().filter(|letter| is_vowel(*letter)).count();
    let mut back = lemma.chars().rev();
    match (back.next(), back.next()) {
        (Some(last), Some(vowel))
            if vowels == 1 && is_vowel(vowel) && !is_vowel(last) && !matches!(last, 'w' | 'x' | 'y') =>
        {
            format!("{lemma}{last}")
        }
        _ => lemma.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(language: &str, lemma: &str, model: &str, forms: &[&str]) {
        let all = conjugate(language, lemma, model);
        for form in forms {
            assert!(all.iter().any(|(have, _)| have == form), "{lemma}: {form} not in {all:?}");
        }
    }

    #[test]
    fn spanish_verbs_change_their_stems() {
        has("es", "advertir", "ie", &["advierte", "advirtió", "advirtieron", "advertía", "advirtiendo", "advertido"]);
        has("es", "pedir", "i", &["pide", "piden", "pidió", "pidieron", "pedía", "pidiendo", "pedirá"]);
        has("es", "decir", "decir", &["dice", "dijo", "dijeron", "dirá", "diría", "dicho", "diciendo", "dijera"]);
        has("es", "exponer", "poner", &["expone", "expuso", "expusieron", "expondrá", "expuesto"]);
        has("es", "sostener", "tener", &["sostiene", "sostuvo", "sostuvieron", "sostendrá"]);
        has("es", "explicar", "car", &["explica", "explicó", "explique", "explicaron"]);
        has("es", "concluir", "y", &["concluye", "concluyó", "concluyeron", "concluyendo", "concluía"]);
        has("es", "negar", "ieg", &["niega", "negó", "niegue"]);
        has("es", "reconocer", "zc", &["reconoce", "reconozca", "reconoció"]);
        has("es", "prever", "ver", &["prevé", "previó", "previeron", "previsto"]);
        has("es", "creer", "creer", &["cree", "creyó", "creyeron", "creyendo"]);
        has("es", "continuar", "ú", &["continúa", "continúan", "continuó"]);
    }

    #[test]
    fn portuguese_french_and_english_too() {
        has("pt", "dizer", "dizer", &["diz", "disse", "disseram", "dirá", "dito", "dizendo"]);
        has("pt", "acrescentar", "", &["acrescenta", "acrescentou", "acrescentaram", "acrescentara"]);
        has("pt", "propor", "por", &["propõe", "propôs", "propuseram", "proposto"]);
        has("pt", "manter", "ter", &["mantém", "manteve", "mantiveram"]);
        has("fr", "suggérer", "é", &["suggère", "suggérait", "suggéré", "suggéra"]);
        has("fr", "rappeler", "ler", &["rappelle", "rappelait", "rappelé"]);
        has("fr", "annoncer", "cer", &["annonce", "annonçait", "annonça", "annoncé"]);
        has("fr", "répondre", "dre", &["répond", "répondu", "répondait", "répondit"]);
        has("en", "deny", "", &["denies", "denied", "denying"]);
        has("en", "announce", "", &["announces", "announced", "announcing"]);
        has("en", "beg", "", &["begs", "begged", "begging"]);
        has("pt", "negar", "gar", &["nega", "negue", "negou"]);
    }
}
