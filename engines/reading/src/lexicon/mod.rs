//! What is known of each language before a text is read: verbs of saying with all their forms, nouns for people,
//! bodies and documents, and the small words that hold a sentence together. Lists are data of this crate.

mod conjugate;
mod conjugate_romance;
mod form;
mod infinitive;
mod nouns;
mod origins;
mod small;
mod verbs;

pub(crate) use infinitive::verb_forms;
pub(crate) use nouns::{Noun, NounKind};
pub(crate) use origins::is_from_somewhere;
pub(crate) use small::{Kind, Small, is_of};
pub use verbs::VerbClass;
pub(crate) use verbs::{Frames, Phrase, Verb, VerbForm};

use std::sync::LazyLock;

/// All of one language.
#[derive(Debug)]
pub(crate) struct Lexicon {
    pub(crate) language: &'static str,
    pub(crate) small: Small,
    verbs: verbs::Verbs,
    nouns: nouns::Nouns,
}

static LEXICONS: LazyLock<[Lexicon; 4]> = LazyLock::new(|| ["es", "pt", "fr", "en"].map(Lexicon::load));

impl Lexicon {
    /// The lexicon of a language, if it is one that is read.
    pub(crate) fn of(language: &str) -> Option<&'static Lexicon> {
        LEXICONS.iter().find(|lexicon| lexicon.language == language)
    }

    fn load(language: &'static str) -> Lexicon {
        Lexicon {
            language,
            small: Small::load(language),
            verbs: verbs::Verbs::load(language),
            nouns: nouns::Nouns::load(language),
        }
    }

    /// The form of a verb of saying.
    pub(crate) fn verb_form(&self, lower: &str) -> Option<&VerbForm> {
        self.verbs.forms.get(lower)
    }

    /// A verb by its number.
    pub(crate) fn verb(&self, number: usize) -> Option<&Verb> {
        self.verbs.all.get(number)
    }

    /// Phrases that begin with a form of this verb, as in "poner de manifiesto".
    pub(crate) fn phrases(&self, verb: usize) -> &[Phrase] {
        self.verbs.phrases.get(&verb).map_or(&[], Vec::as_slice)
    }

    /// A noun for a person, body, document or group, in any of its forms.
    pub(crate) fn noun(&self, lower: &str) -> Option<Noun> {
        self.nouns.get(lower)
    }
}
