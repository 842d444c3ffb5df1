//! All catalogues together, and one language of them.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Catalogue, Lang, thousands};

type Bundle = FluentBundle<FluentResource>;

/// The texts of all rooms in all four languages; each language is read when somebody speaks it first.
#[derive(Clone)]
pub struct Words {
    catalogues: Arc<[Catalogue]>,
    bundles: Arc<[OnceLock<Bundle>; 4]>,
    added: Arc<RwLock<HashMap<String, Added>>>,
}

/// A text that people gave in addition to the catalogues, by language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// It stands as it is.
    Text(BTreeMap<String, String>),
    /// It is the argument `label` of a text of the catalogues.
    Within {
        /// The key of that text.
        key: &'static str,
        /// The text given.
        label: BTreeMap<String, String>,
    },
}

impl Words {
    /// Takes the catalogues. They are part of the program, so that only a program in the making can find fault with them: it
    /// reads all of them here, and every syntax error and every key that two rooms claim is named.
    pub fn new(catalogues: &[Catalogue]) -> Result<Words, Vec<String>> {
        let mut problems = Vec::new();
        let read = |lang| match cfg!(debug_assertions) {
            true => OnceLock::from(bundle(lang, catalogues, &mut problems)),
            false => OnceLock::new(),
        };
        let bundles = Arc::new(Lang::ALL.map(read));
        match problems.is_empty() {
            true => Ok(Words { catalogues: catalogues.into(), bundles, added: Arc::default() }),
            false => Err(problems),
        }
    }

    fn bundle(&self, lang: Lang) -> &Bundle {
        let read = || {
            let mut problems = Vec::new();
            let bundle = bundle(lang, &self.catalogues, &mut problems);
            problems.iter().for_each(|problem| tracing::error!(problem, "a catalogue is not sound"));
            bundle
        };
        self.bundles[lang as usize].get_or_init(read)
    }

    /// Texts beside those of the catalogues, in place of those added before. No text of a catalogue is overridden.
    pub fn add(&self, texts: HashMap<String, Added>) {
        *self.added.write().unwrap_or_else(PoisonError::into_inner) = texts;
    }

    fn added(&self, key: &str) -> Option<Added> {
        self.added.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// The same texts, spoken in one language.
    pub fn speak(&self, lang: Lang) -> Speech {
        Speech { lang, words: self.clone() }
    }
}

fn bundle(lang: Lang, catalogues: &[Catalogue], problems: &mut Vec<String>) -> Bundle {
    // the language of the plural alone: French and Portuguese rules count none as one, and our texts for one spell it
    let plural = match lang {
        Lang::Fr | Lang::Pt => Lang::En,
        lang => lang,
    };
    let identifier: LanguageIdentifier = plural.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // isolation marks (U+2068) would be copied along with citations and searched for in vain
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Es => spanish,
        Lang::En => english,
        Lang::Pt => portuguese,
        Lang::Fr => french,
    }));
    for catalogue in catalogues {
        let resource = FluentResource::try_new(catalogue.source(lang).to_owned());
        let resource = resource.unwrap_or_else(|(read, errors)| {
            problems.extend(errors.iter().map(|error| format!("{} {}: {error}", catalogue.room, lang.code())));
            read
        });
        if let Err(errors) = bundle.add_resource(resource) {
            problems.extend(errors.iter().map(|error| format!("{} {}: {error}", catalogue.room, lang.code())));
        }
    }
    bundle
}

// The bundle takes a plain function, so that there is one for each language.
fn spanish<M>(value: &FluentValue, _: &M) -> Option<String> {
    grouped(Lang::Es, value)
}
fn english<M>(value: &FluentValue, _: &M) -> Option<String> {
    grouped(Lang::En, value)
}
fn portuguese<M>(value: &FluentValue, _: &M) -> Option<String> {
    grouped(Lang::Pt, value)
}
fn french<M>(value: &FluentValue, _: &M) -> Option<String> {
    grouped(Lang::Fr, value)
}

fn grouped(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(thousands::whole(lang, number.value as i64)),
        _ => None,
    }
}

/// One language of the program's texts. Cloning it is cheap.
#[derive(Clone)]
pub struct Speech {
    lang: Lang,
    words: Words,
}

impl Speech {
    /// The language spoken.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A text without arguments. A key that no catalogue has is given back as it is, and logged.
    pub fn t(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A text with its arguments. Numbers choose the plural and are written as the language writes them.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let bundle = self.bundle();
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            if let Some(added) = self.words.added(key) {
                return self.added(added, args);
            }
            tracing::warn!(key, lang = self.lang.code(), "no text for this key");
            return key.to_owned();
        };
        let args: FluentArgs = args.iter().map(|(name, arg)| (*name, arg.value())).collect();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::warn!(key, lang = self.lang.code(), ?errors, "a text is missing arguments");
        }
        text
    }

    /// A text cut where some of its arguments stand, so that a page can give these an element of their own: a moment its
    /// `time`, words of an article their language.
    pub fn parts(&self, key: &str, args: &[(&str, Arg)], within: &[(&str, String)]) -> Vec<Part> {
        // a private character on both sides of what is set in; none is in a catalogue
        let fence = |text: &str| format!("{FENCE}{}{FENCE}", text.replace(FENCE, ""));
        let set = within.iter().map(|(name, text)| (*name, Arg::from(fence(text))));
        let args: Vec<(&str, Arg)> = args.iter().cloned().chain(set).collect();
        let whole = self.with(key, &args);
        let parts = whole.split(FENCE).enumerate();
        let parts = parts.map(|(at, text)| Part { text: text.to_owned(), is_set: at % 2 == 1 });
        parts.filter(|part| !part.text.is_empty()).collect()
    }

    /// Is there a text for this key?
    pub fn has(&self, key: &str) -> bool {
        self.bundle().has_message(key) || self.words.added(key).is_some()
    }

    /// In this language, else in Spanish, English, or the first there is.
    fn added(&self, added: Added, args: &[(&str, Arg)]) -> String {
        let said = |label: &BTreeMap<String, String>| -> String {
            let text = [self.lang.code(), "es", "en"].iter().find_map(|code| label.get(*code));
            text.or_else(|| label.values().next()).cloned().unwrap_or_default()
        };
        match added {
            Added::Text(label) => said(&label),
            Added::Within { key, label } => {
                let args: Vec<(&str, Arg)> = args.iter().cloned().chain([("label", said(&label).into())]).collect();
                self.with(key, &args)
            }
        }
    }

    fn bundle(&self) -> &Bundle {
        self.words.bundle(self.lang)
    }
}

/// Fences what is set into a text while it is put together.
const FENCE: char = '\u{e000}';

/// A part of a text; the parts in a row are the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its words.
    pub text: String,
    /// Is it what was set into the text?
    pub is_set: bool,
}

impl Part {
    /// Words of the catalogue.
    pub fn said(text: impl Into<String>) -> Part {
        Part { text: text.into(), is_set: false }
    }

    /// What was set into a text.
    pub fn set(text: impl Into<String>) -> Part {
        Part { text: text.into(), is_set: true }
    }
}

/// An argument of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Stands as it is.
    Text(String),
    /// Chooses the plural and is grouped by thousands; a year is given as text.
    Number(i64),
}

impl Arg {
    fn value(&self) -> FluentValue<'_> {
        match self {
            Arg::Text(text) => FluentValue::String(text.as_str().into()),
            Arg::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}
impl From<&&str> for Arg {
    fn from(text: &&str) -> Arg {
        Arg::Text((*text).to_owned())
    }
}
impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

/// Templates hand fields over by reference, so that both are taken.
macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Arg {
            fn from(number: $kind) -> Arg {
                Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
        impl From<&$kind> for Arg {
            fn from(number: &$kind) -> Arg {
                Arg::from(*number)
            }
        }
    )*};
}
numbers!(i32, i64, u32, u64, usize);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const MADE_UP: Catalogue = Catalogue {
        room: "x",
        es: "x-count = { $n ->\n    [one] una fuente de { $who }\n   *[other] { $n } fuentes de { $who }\n }\n",
        en: "x-count = { $n ->\n    [one] one source of { $who }\n   *[other] { $n } sources of { $who }\n }\n",
        pt: "x-count = { $n ->\n    [one] uma fonte de { $who }\n   *[other] { $n } fontes de { $who }\n }\n",
        fr: "x-count = { $n ->\n    [one] une source de { $who }\n   *[other] { $n } sources de { $who }\n }\n",
    };

    #[test]
    fn numbers_choose_the_plural_and_are_grouped() {
        let words = Words::new(&[MADE_UP]).unwrap();
        let say = |lang, n: i64| words.speak(lang).with("x-count", &[("n", n.into()), ("who", "Ana".into())]);
        assert_eq!(say(Lang::Es, 1), "una fuente de Ana");
        assert_eq!(say(Lang::Es, 18204), "18\u{202f}204 fuentes de Ana");
        assert_eq!(say(Lang::En, 1), "one source of Ana");
        assert_eq!(say(Lang::En, 18204), "18,204 sources of Ana");
        assert_eq!(say(Lang::Pt, 18204), "18.204 fontes de Ana");
        assert_eq!(
            (say(Lang::Fr, 0), say(Lang::Pt, 0)),
            ("0 sources de Ana".to_owned(), "0 fontes de Ana".to_owned()),
            "none is not one"
        );
    }

    #[test]
    fn a_text_is_cut_where_an_argument_stands() {
        let speech = Words::new(&[MADE_UP]).unwrap().speak(Lang::En);
        let parts = speech.parts("x-count", &[("n", 3.into())], &[("who", "A\u{e000}na".into())]);
        assert_eq!(parts, [Part::said("3 sources of "), Part::set("Ana")]);
    }

    #[test]
    fn an_unknown_key_is_shown_as_it_is() {
        let speech = Words::new(&[MADE_UP]).unwrap().speak(Lang::Fr);
        assert_eq!(speech.t("x-none"), "x-none");
        assert!(!speech.has("x-none"));
        assert!(speech.has("x-count"));
    }

    #[test]
    fn a_missing_argument_does_not_stop_the_page() {
        let speech = Words::new(&[MADE_UP]).unwrap().speak(Lang::Es);
        assert!(speech.t("x-count").contains("fuentes"));
    }

    #[test]
    fn texts_that_people_add_stand_as_they_are_and_override_none() {
        let words = Words::new(&[MADE_UP]).unwrap();
        let label = BTreeMap::from([("es".to_owned(), "{ $n } becas".to_owned()), ("fr".into(), "bourses".into())]);
        words.add(HashMap::from([
            ("y-many".to_owned(), Added::Text(label.clone())),
            ("x-count".to_owned(), Added::Text(label.clone())),
            ("y-of".to_owned(), Added::Within { key: "x-none-such", label: label.clone() }),
        ]));
        let (es, pt) = (words.speak(Lang::Es), words.speak(Lang::Pt));
        assert_eq!(es.t("y-many"), "{ $n } becas", "nothing in it is read as a pattern");
        assert_eq!(pt.t("y-many"), "{ $n } becas");
        assert_eq!(words.speak(Lang::Fr).t("y-many"), "bourses");
        assert_eq!(es.with("x-count", &[("n", 1.into()), ("who", "Ana".into())]), "una fuente de Ana");
        assert!(es.has("y-of") && !es.has("y-none"));
        words.add(HashMap::new());
        assert!(!es.has("y-many"));
    }

    #[test]
    fn broken_and_doubled_catalogues_are_named() {
        let broken = Catalogue { en: "x-count = { $n", ..MADE_UP };
        assert!(Words::new(&[broken]).err().unwrap().iter().any(|p| p.starts_with("x en:")));
        assert_eq!(Words::new(&[MADE_UP, MADE_UP]).err().unwrap().len(), 4);
    }
}
