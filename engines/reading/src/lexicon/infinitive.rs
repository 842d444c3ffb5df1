//! Verbs known by their infinitive alone, as lists of terms write them.

use super::conjugate::conjugate;
use super::form::Form;

/// Verbs, and endings of verbs, whose forms no ending tells: a list writes them out.
const IRREGULAR: &[(&str, &[&str])] = &[
    (
        "es",
        &["ser", "ir", "dar", "ver", "estar", "haber", "saber", "caber", "querer", "poder", "traer", "andar", "caer"],
    ),
    (
        "pt",
        &[
            "ser", "ir", "dar", "ver", "vir", "estar", "haver", "saber", "querer", "poder", "trazer", "fazer", "ler",
            "cair", "sair",
        ],
    ),
    (
        "fr",
        &[
            "aller", "avoir", "enir", "artir", "ortir", "ormir", "entir", "ervir", "ourir", "vrir", "frir", "eillir",
            "quérir", "oir",
        ],
    ),
    ("en", &[]),
];

/// A verb by its infinitive alone: that, its forms of the third person and its gerund, in English its past participle,
/// too. How its stem changes is told by its ending (*sacar*, *detener*, *perseguir*); a change that no ending tells
/// (*cuenta*) is not among them. `None` where the word is no infinitive, or one whose forms no ending tells.
pub(crate) fn verb_forms(language: &str, lemma: &str) -> Option<Vec<String>> {
    let endings: &[&str] = match language {
        "es" => &["ar", "er", "ir"],
        "pt" => &["ar", "er", "ir", "por"],
        "fr" => &["er", "ir", "dre", "dire", "écrire"],
        "en" => &[""],
        _ => return None,
    };
    let least = if language == "en" { 3 } else { 4 };
    let irregular = IRREGULAR.iter().find(|(of, _)| *of == language).map_or(&[][..], |(_, verbs)| verbs);
    // of French endings the verb ends so, of the others it is the verb
    let is_irregular = |verb: &str| if language == "fr" { lemma.ends_with(verb) } else { lemma == verb };
    if lemma.chars().count() < least
        || !endings.iter().any(|ending| lemma.ends_with(ending))
        || irregular.iter().any(|verb| is_irregular(verb))
    {
        return None;
    }
    let formed = conjugate(language, lemma, model_of(language, lemma));
    let spoken = formed.into_iter().filter(|(_, form)| !matches!(form, Form::Participle));
    Some(std::iter::once(lemma.to_owned()).chain(spoken.map(|(form, _)| form)).collect())
}

/// The model of a verb that no list knows.
fn model_of(language: &str, lemma: &str) -> &'static str {
    let endings: &[(&str, &str)] = match language {
        "es" => &[
            ("tener", "tener"),
            ("poner", "poner"),
            ("hacer", "hacer"),
            ("venir", "venir"),
            ("decir", "decir"),
            ("ducir", "ducir"),
            ("car", "car"),
            ("gar", "gar"),
            ("zar", "zar"),
            ("eer", "creer"),
            ("ecer", "zc"),
            ("ocer", "zc"),
            ("guir", "seguir"),
            ("uir", "y"),
            ("gir", "gir"),
            ("ger", "gir"),
        ],
        "pt" => &[
            ("manter", "ter"),
            ("obter", "ter"),
            ("deter", "ter"),
            ("reter", "ter"),
            ("conter", "ter"),
            ("por", "por"),
            ("car", "car"),
            ("gar", "gar"),
            ("çar", "çar"),
            ("uzir", "uzir"),
            ("uir", "uir"),
        ],
        "fr" => &[("dire", "dire"), ("écrire", "écrire"), ("cer", "cer"), ("ger", "ger"), ("dre", "dre"), ("ir", "ir")],
        _ => &[],
    };
    endings.iter().find(|(ending, _)| lemma.ends_with(ending)).map_or("", |(_, model)| *model)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_verb_is_formed_by_its_ending() {
        for (language, lemma, forms) in [
            ("es", "asaltar", "asaltar asalta asaltó asaltando asaltarán"),
            ("es", "detener", "detener detiene detuvieron detendrá deteniendo"),
            ("es", "cruzar", "cruza cruce cruzaron cruzaba"),
            ("es", "traducir", "traduce tradujo traduzca"),
            ("es", "perseguir", "persigue persiguió persiga"),
            ("es", "poseer", "posee poseyó poseyeron"),
            ("pt", "excluir", "exclui excluíram"),
            ("pt", "chegar", "chega chegue chegou"),
            ("en", "stop", "stops stopped stopping"),
            ("pt", "invadir", "invadir invade invadem invadiu invadiram invadindo"),
            ("fr", "envahir", "envahit envahissent envahissant envahira"),
            ("en", "flood", "flood floods flooded flooding"),
        ] {
            let all = verb_forms(language, lemma).unwrap();
            assert!(forms.split(' ').all(|form| all.iter().any(|have| have == form)), "{lemma}: {all:?}");
        }
        assert!(!verb_forms("es", "detener").unwrap().contains(&"detenido".to_owned()));
    }

    #[test]
    fn what_is_no_infinitive_or_has_forms_of_its_own_is_not_formed() {
        for (language, word) in [
            ("es", "ir"),
            ("es", "oír"),
            ("es", "dar"),
            ("es", "a"),
            ("es", "migrante"),
            ("pt", "pôr"),
            ("pt", "ser"),
            ("fr", "venir"),
            ("fr", "recevoir"),
            ("fr", "mettre"),
            ("en", "be"),
            ("ht", "rive"),
        ] {
            assert_eq!(verb_forms(language, word), None, "{word}");
        }
    }
}
