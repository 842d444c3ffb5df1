//! By what of their readings articles are found: terms in the own voice, who speaks, the share of women among them, who
//! appears in which part, topic, laws, organisations, places, flags.

use std::collections::HashMap;

use anyhow::Result;
use platform::db::Db;
use platform::words::Speech;
use reading::{Function, OrganisationBy, PlaceKind, Role, Sex, Told};
use room_watch::{TraitFamily, Voices};

use crate::kept::context::{Context, FLAGS, speaks};
use crate::kept::whole::{contexts_of, voices_of};
use crate::labels::flag_words;
use crate::lists::store::Lists;

/// Terms that the outlet uses in its own voice.
const OWN: &str = "propia";

/// Laws that the text names.
pub const LAW: &str = "ley";
/// Organisations of the directory that it names.
pub const ORGANISATION: &str = "organizacion";
/// Countries of which it speaks, and places in them.
const COUNTRY: &str = "habla-de";
const PLACE: &str = "lugar";
/// Topic by the GMMP's list.
const TOPIC: &str = "tema";
/// What an editor would look at.
const FLAG: &str = "senal";

/// The flags, as addresses name them, in the order of [`FLAGS`].
const FLAG_WORDS: [&str; 7] =
    ["migracion", "mujeres", "violencia", "violencia-sin-ayuda", "ayuda", "origen-en-titular", "origen-y-acusacion"];

/// The filters of the search.
pub const FAMILIES: &[TraitFamily] = &[
    TraitFamily { name: OWN, legend: "reading-facet-own" },
    TraitFamily { name: "voz", legend: "reading-facet-voice" },
    TraitFamily { name: "habla", legend: "reading-facet-speaks" },
    TraitFamily { name: "mujeres", legend: "reading-facet-women" },
    TraitFamily { name: "papel", legend: "reading-facet-part" },
    TraitFamily { name: TOPIC, legend: "reading-context-topic" },
    TraitFamily { name: FLAG, legend: "reading-facet-flag" },
    TraitFamily { name: COUNTRY, legend: "reading-facet-country" },
    TraitFamily { name: PLACE, legend: "reading-facet-place" },
    TraitFamily { name: LAW, legend: "reading-facet-law" },
    TraitFamily { name: ORGANISATION, legend: "reading-facet-organisation" },
];

/// The traits of these versions, by their newest readings.
pub async fn of(db: &Db, lists: &Lists, versions: &[String]) -> Result<HashMap<String, Vec<String>>> {
    let mut traits: HashMap<String, Vec<String>> = HashMap::new();
    for (version, voices) in voices_of(db, versions).await? {
        traits.entry(version).or_default().extend(of_voices(&voices));
    }
    for marked in lists.terms_of(versions).await? {
        let Some(voice) = marked.voice else { continue };
        traits.entry(marked.version_id).or_default().extend(of_mark(&marked.term_id, &voice));
    }
    for (version, context) in contexts_of(db, versions).await? {
        traits.entry(version).or_default().extend(of_context(&context));
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

fn of_context(context: &Context) -> Vec<String> {
    let Context { facts, roles, subject, flags, .. } = context;
    let mut traits: Vec<String> = facts.laws.iter().map(|law| format!("{LAW}:{}", law.key)).collect();
    let of_places = facts.places.iter().filter_map(|place| place.country.as_ref());
    let of_people = facts.demonyms.iter().map(|demonym| &demonym.country);
    let of_groups = facts.groups.iter().flat_map(|group| &group.origins);
    traits.extend(of_places.chain(of_people).chain(of_groups).map(|code| format!("{COUNTRY}:{code}")));
    let parts_of_countries = facts.places.iter().filter(|place| place.kind != PlaceKind::Country);
    traits.extend(parts_of_countries.map(|place| {
        let country = place.country.as_deref().unwrap_or_default();
        format!("{PLACE}:{country}:{}", place.name)
    }));
    let given = facts.organisations.iter().filter(|one| one.by == OrganisationBy::Given);
    traits.extend(given.filter_map(|one| Some(format!("{ORGANISATION}:{}", one.key.as_ref()?))));
    traits.extend(subject.topics.first().map(|topic| format!("{TOPIC}:{}", topic.code)));
    let holding = FLAG_WORDS.iter().zip(FLAGS).filter(|(_, (_, flag))| flag(flags).holds);
    traits.extend(holding.map(|(word, _)| format!("{FLAG}:{word}")));
    traits.extend(roles.iter().flat_map(of_role));
    traits
}

fn of_role(role: &Role) -> Vec<String> {
    let mut parts: Vec<&str> = Vec::new();
    let (is_woman, speaks) = (role.sex == Sex::Woman, speaks(role));
    if role.migrant == Told::Yes {
        parts.push("migrante");
        parts.extend(speaks.then_some("migrante-citada"));
        parts.extend(is_woman.then_some("mujer-migrante"));
        parts.extend((is_woman && speaks).then_some("mujer-migrante-citada"));
    }
    if is_woman && speaks {
        parts.extend((role.function == Function::Expert).then_some("mujer-especialista"));
        parts.extend((role.official == Told::Yes).then_some("mujer-autoridad"));
    }
    parts.into_iter().map(|part| format!("papel:{part}")).collect()
}

/// The term of a trait that names one.
pub fn term_of(of_it: &str) -> Option<String> {
    value_of(of_it, OWN)
}

/// The key of the law of a trait that names one.
pub fn law_of(of_it: &str) -> Option<String> {
    value_of(of_it, LAW)
}

/// The organisation of a trait that names one.
pub fn organisation_of(of_it: &str) -> Option<String> {
    value_of(of_it, ORGANISATION)
}

fn value_of(of_it: &str, family: &str) -> Option<String> {
    of_it.strip_prefix(family)?.strip_prefix(':').map(str::to_owned)
}

/// What names of terms, laws and organisations the words for traits need.
#[derive(Default)]
pub struct Names {
    /// Of terms, by their identifiers.
    pub terms: HashMap<String, String>,
    /// Of laws, by their keys.
    pub laws: HashMap<String, String>,
    /// Of organisations, by their records.
    pub organisations: HashMap<String, String>,
}

/// The words for traits; what has no words is left out.
pub fn names(speech: &Speech, traits: &[String], names: &Names) -> HashMap<String, String> {
    let catalogued = |key: String| speech.has(&key).then(|| speech.t(&key));
    let name = |of_it: &String| {
        let (family, value) = of_it.split_once(':')?;
        match family {
            OWN => names.terms.get(value).cloned(),
            LAW => names.laws.get(value).cloned(),
            ORGANISATION => names.organisations.get(value).cloned(),
            COUNTRY => Some(speech.country(value)),
            PLACE => match value.split_once(':')? {
                ("", place) => Some(place.to_owned()),
                (code, place) => Some(format!("{place}, {}", speech.country(code))),
            },
            TOPIC => catalogued(format!("reading-topic-{value}")),
            FLAG => {
                let (_, (name, _)) = FLAG_WORDS.iter().zip(FLAGS).find(|(word, _)| **word == value)?;
                Some(flag_words(speech, name))
            }
            _ => catalogued(format!("reading-trait-{family}-{value}")),
        }
    };
    traits.iter().filter_map(|of_it| Some((of_it.clone(), name(of_it)?))).collect()
}

#[cfg(test)]
mod tests {
    use platform::words::{Lang, Words};
    use reading::{Reader, TermList, Text};

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
        let named = names(&speech, &traits, &Names::default());
        assert!(traits.iter().all(|of_it| named.contains_key(of_it)), "{traits:?} {named:?}");
        let none = ["habla:otra", "propia:x", "ley:x", "tema:99", "senal:x", "lugar:x", "papel"].map(str::to_owned);
        assert!(names(&speech, &none, &Names::default()).is_empty());
    }

    #[test]
    fn a_migrant_woman_who_speaks_is_told_from_one_who_is_spoken_of() {
        let text = "«Camino desde mayo», dijo la migrante hondureña Keila Inventada en Tapachula, México. El alcalde, Ramiro Ficticio, \
            citó la CEDAW. Otra mujer murió en la ruta; la migrante salvadoreña Rosa Supuesta llegó sola.";
        let reading = Reader::new(&TermList::default()).read(&Text { title: None, text, language: Some("es") });
        let context = Context::from(&reading);
        let traits = of_context(&context);
        for wanted in ["papel:mujer-migrante-citada", "habla-de:HN", "habla-de:MX", "ley:cedaw"] {
            assert!(traits.iter().any(|of_it| of_it == wanted), "{wanted}: {traits:?}");
        }
        assert!(traits.iter().any(|of_it| of_it.starts_with("lugar:MX:Tapachula")), "{traits:?}");
        let silent: Vec<String> = context.roles.iter().filter(|role| !speaks(role)).flat_map(of_role).collect();
        assert!(silent.contains(&"papel:mujer-migrante".to_owned()), "{:?}", context.roles);
        assert!(!silent.iter().any(|of_it| of_it.contains("citada")), "{silent:?}");
        let words = Words::new(&[platform::words::SITE, crate::room().catalogue]).expect("the catalogue is sound");
        let laws = HashMap::from([("cedaw".to_owned(), "CEDAW".to_owned())]);
        let named = names(&words.speak(Lang::Es), &traits, &Names { laws, ..Names::default() });
        assert!(traits.iter().all(|of_it| named.contains_key(of_it)), "{traits:?} {named:?}");
    }
}
