//! By what of their readings articles are found: terms in the own voice, who speaks, the share of women among them.

use std::collections::HashMap;

use anyhow::Result;
use platform::db::Db;
use platform::words::Speech;
use room_watch::TraitFamily;

use crate::store::Lists;
use crate::whole::{Voices, voices_of};

/// Terms that the outlet uses in its own voice.
const OWN: &str = "propia";

/// The filters of the search.
pub const FAMILIES: &[TraitFamily] = &[
    TraitFamily { name: OWN, legend: "reading-facet-own" },
    TraitFamily { name: "voz", legend: "reading-facet-voice" },
    TraitFamily { name: "habla", legend: "reading-facet-speaks" },
    TraitFamily { name: "mujeres", legend: "reading-facet-women" },
];

/// The traits of these versions, by their newest readings.
pub async fn of(db: &Db, lists: &Lists, versions: &[String]) -> Result<HashMap<String, Vec<String>>> {
    let mut traits: HashMap<String, Vec<String>> = HashMap::new();
    for (version, voices) in voices_of(db, versions).await? {
        traits.entry(version).or_default().extend(of_voices(&voices));
    }
    for (version, term, voice) in lists.voices_of(versions).await? {
        let of_it = traits.entry(version).or_default();
        of_it.extend(of_mark(&term, &voice));
    }
    for of_it in traits.values_mut() {
        of_it.sort_unstable();
        of_it.dedup();
    }
    Ok(traits)
}

fn of_mark(term: &str, voice: &str) -> Vec<String> {
    match voice {
        "own" => vec![format!("{OWN}:{term}"), "voz:propia".to_owned()],
        "quoted" => vec!["voz:citada".to_owned()],
        "critical" => vec!["voz:criticada".to_owned()],
        _ => Vec::new(),
    }
}

fn of_voices(voices: &Voices) -> Vec<String> {
    let kinds = [
        ("mujer", voices.women),
        ("hombre", voices.men),
        ("grupo", voices.groups),
        ("institucion", voices.institutions),
        ("sin-identificar", voices.unknown),
    ];
    let mut traits: Vec<String> =
        kinds.iter().filter(|(_, n)| *n > 0).map(|(kind, _)| format!("habla:{kind}")).collect();
    if traits.is_empty() {
        traits.push("habla:nadie".to_owned());
    }
    let share = match (voices.women, voices.men) {
        (0, 0) => None,
        (0, _) => Some("ninguna"),
        (_, 0) => Some("todas"),
        (women, men) if women < men => Some("menos-de-la-mitad"),
        _ => Some("la-mitad-o-mas"),
    };
    traits.extend(share.map(|share| format!("mujeres:{share}")));
    traits
}

/// The term of a trait that names one.
pub fn term_of(of_it: &str) -> Option<String> {
    of_it.strip_prefix(OWN)?.strip_prefix(':').map(str::to_owned)
}

/// The words for traits, with the names of terms; what has no words is left out.
pub fn names(speech: &Speech, traits: &[String], terms: &HashMap<String, String>) -> HashMap<String, String> {
    let name = |of_it: &String| match term_of(of_it) {
        Some(term) => terms.get(&term).cloned(),
        None => {
            let key = format!("reading-trait-{}", of_it.replace(':', "-"));
            speech.has(&key).then(|| speech.t(&key))
        }
    };
    traits.iter().filter_map(|of_it| Some((of_it.clone(), name(of_it)?))).collect()
}

#[cfg(test)]
mod tests {
    use platform::words::{Lang, Words};

    use super::*;

    #[test]
    fn the_share_of_women_is_told_in_steps() {
        let of = |women, men| of_voices(&Voices { women, men, ..Voices::default() }).pop().unwrap_or_default();
        let steps = [(0, 2), (1, 2), (1, 1), (2, 1), (3, 0), (0, 0)].map(|(women, men)| of(women, men));
        let wanted = ["ninguna", "menos-de-la-mitad", "la-mitad-o-mas", "la-mitad-o-mas", "todas"];
        assert_eq!(steps[..5], wanted.map(|step| format!("mujeres:{step}")));
        assert_eq!(steps[5], "habla:nadie");
    }

    #[test]
    fn every_trait_has_words_and_what_is_none_has_not() {
        let words = Words::new(&[crate::room().catalogue]).expect("the catalogue is sound");
        let speech = words.speak(Lang::Fr);
        let all = Voices { women: 1, men: 2, groups: 1, institutions: 1, unknown: 1 };
        let mut traits = of_voices(&all);
        for voices in [
            Voices::default(),
            Voices { women: 1, ..all },
            Voices { women: 9, men: 0, ..all },
            Voices { women: 0, ..all },
        ] {
            traits.extend(of_voices(&voices));
        }
        for voice in ["own", "quoted", "critical"] {
            traits.extend(of_mark("es-001", voice).into_iter().filter(|of_it| term_of(of_it).is_none()));
        }
        let named = names(&speech, &traits, &HashMap::new());
        assert!(traits.iter().all(|of_it| named.contains_key(of_it)), "{traits:?} {named:?}");
        assert!(names(&speech, &["habla:otra".to_owned(), "propia:x".to_owned()], &HashMap::new()).is_empty());
    }
}
