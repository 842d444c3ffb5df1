//! Small words: articles, prepositions, pronouns and the like, as sets with names.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

/// Sets of words and phrases of a language.
#[derive(Debug, Default)]
pub(crate) struct Small {
    /// By word: the kinds it is of, as bits of [`Kind`].
    words: HashMap<String, u128>,
    /// Phrases by kind, split into words, longest first.
    phrases: HashMap<&'static str, Vec<Vec<String>>>,
    empty: Vec<Vec<String>>,
    seen: HashSet<String>,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// Kinds of small words.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub(crate) enum Kind { $($(#[$doc])* $name,)* }
        const NAMES: &[(&str, Kind)] = &[$(($text, Kind::$name),)*];
    };
}

kinds! {
    /// Article or determiner, masculine, one.
    DetMan = "det_m",
    /// Feminine, one.
    DetWoman = "det_f",
    /// Masculine, many.
    DetMen = "det_mp",
    /// Feminine, many.
    DetWomen = "det_fp",
    /// One, of either gender.
    DetOne = "det_n",
    /// Many, of either gender; small numbers.
    DetMany = "det_p",
    /// Possessive, masculine.
    PossMan = "poss_m",
    /// Possessive, feminine.
    PossWoman = "poss_f",
    /// He.
    He = "pron_m",
    /// She.
    She = "pron_f",
    /// They, men.
    TheyMen = "pron_mp",
    /// They, women.
    TheyWomen = "pron_fp",
    /// They.
    They = "pron_p",
    /// Preposition.
    Prep = "prep",
    /// Of.
    Of = "of",
    /// Opens a reported clause.
    Comp = "comp",
    /// Relative pronoun.
    Rel = "rel",
    /// Relative pronoun of people.
    Who = "who",
    /// And, or.
    And = "conj",
    /// But, while.
    But = "advers",
    /// Adverbs.
    Adverb = "adverb",
    /// Days, months, times.
    Time = "time",
    /// Weak pronouns before a verb.
    Clitic = "clitic",
    /// No, not.
    Not = "neg",
    /// Has.
    AuxOne = "aux_s",
    /// Have.
    AuxMany = "aux_p",
    /// Finite forms of common verbs that do not report.
    Finite = "finite",
    /// Other words that end a noun phrase.
    Stop = "stop",
    /// Nouns that announce words: "la siguiente frase:".
    Announces = "colon_noun",
    /// Forms of verbs that are nouns or other words, too.
    NounLike = "noun_like",
    /// "Según".
    Source = "source_prep",
    /// Opens a topic before the clause.
    Topic = "topic",
    /// After "según": no source.
    NoSource = "not_source",
    /// In a name: it is of a body, a work or a place.
    OfBody = "of_body",
    /// Right before a title it belongs to it: "prime minister".
    BeforeTitle = "before_title",
    /// Nouns that hold a clause.
    Content = "content_noun",
    /// Speaks of a word as a word.
    Mention = "mention",
    /// Right before a word: "los llamados", "la supuesta".
    Dubbed = "dubbed",
    /// Nouns for words: "término".
    WordNoun = "word_noun",
    /// Lays a word in somebody's mouth: "llamó", "habla de".
    Attributes = "attributes",
    /// Advises against a word.
    Avoid = "avoid",
    /// Says that something is not so: "negó", "falso que".
    Refutes = "refutes",
    /// "la existencia de", "la supuesta".
    Existence = "existence",
    /// Deeds, which a word such as "racista" condemns instead of words.
    Deed = "deed",
    /// Rejects what is said.
    Reject = "reject",
    /// Denies.
    Denies = "denies",
    /// Denies a noun: "ninguna invasión".
    DeniesNoun = "denies_noun",
    /// Verbs of being, having and naming, which a denial of a word needs.
    Being = "being",
    /// Verbs that use a word: "decir", "llamar".
    Wording = "wording",
    /// "fueron", "se reduce a": tells how much something is …
    Amounts = "amounts",
    /// … and how much.
    Figures = "figures",
    /// Words that hold others' words: headlines, slogans.
    Slogan = "slogan",
    /// Us, me: "nos llaman ilegales".
    Us = "us",
    /// Turns against what is said: "lamentó que se hable de".
    Blames = "blames",
    /// With "de", talk of a thing rather than the thing: "el discurso de".
    Talk = "talk",
    /// Before a noun: "la joven maestra".
    PreAdjective = "pre_adjective",
    /// Nouns that are adjectives as well: "la sede diplomática".
    Adjectival = "adjectival",
    /// Forms of "to say" with a negation before: "nunca dije que".
    Says = "says",
    /// "tantos", "más": a denial of the number is none of the thing.
    Compares = "compares",
    /// Laws and treaties.
    Law = "law",
    /// Words within their names.
    OfLaw = "of_law",
    /// Goes with "se" and has a subject all the same: "se quejó".
    Pronominal = "pronominal",
    /// A share of many: "la mitad de".
    Part = "part",
    /// Makes something of somebody: "no convierte a nadie en".
    Makes = "makes",
    /// Works that have titles.
    Work = "work",
    /// What is asked for: "la renuncia de", "el cese de".
    AskedFor = "asked_for",
    /// End as infinitives do.
    NoInfinitive = "no_infinitive",
    /// Groups.
    Group = "group",
    /// Begins the names of places: "Puerto", "Villa", "San".
    PlaceFirst = "place_first",
    /// Ends the names of places: "County".
    PlaceLast = "place_last",
    /// Says that the name behind it, with or without "de", is a place: "municipio de", "cantón".
    PlaceNoun = "place_noun",
    /// Says that the name right behind it is that of a street, school or park, whoever lends it.
    NamedAfter = "named_after",
    /// With "a" leads to an infinitive of saying: "se limitó a decir".
    Phasal = "phasal",
    /// With "de" before the title of a work: "la edición de".
    OfWork = "of_work",
    /// Warns of something, in somebody's words: "advirtió de una ola".
    Warns = "warns",
    /// The use of a word: "el uso de «ilegal»".
    Usage = "usage",
    /// What stands over an article.
    Headline = "headline",
    /// Takes words back: "corrigió", "pidió disculpas por".
    Rectifies = "rectifies",
    /// Others who use a word: "lo que algunos llaman".
    Some = "some",
    /// Gives a name to somebody: "llamada", "identificado" with "como", "se llama".
    Naming = "naming",
    /// Is, was, became, of whom something is told: "fue", "quedó".
    Copula = "copula",
    /// Who says it speaks of themselves: "yo", "mi".
    Oneself = "oneself",
    /// Whose view is given by "para": "para la analista, …".
    Expert = "expert",
}

/// Kinds that hold phrases of several words.
const PHRASES: [&str; 6] = ["source_phrase", "tail", "connector", "about", "replaces", "unreal"];

#[derive(Deserialize)]
struct Row {
    language: String,
    kind: String,
    words: String,
}

impl Small {
    pub(crate) fn load(language: &str) -> Small {
        let mut small = Small::default();
        let mut rows = csv::Reader::from_reader(include_bytes!("../../data/words.csv").as_slice());
        for row in rows.deserialize::<Row>().filter_map(Result::ok).filter(|row| row.language == language) {
            if let Some(name) = PHRASES.iter().find(|name| **name == row.kind) {
                let mut phrases: Vec<Vec<String>> = row
                    .words
                    .split('|')
                    .filter(|phrase| !phrase.is_empty())
                    .map(|phrase| {
                        // French elision parts words
                        let parted = if language == "fr" { phrase.replace('\'', "' ") } else { phrase.to_owned() };
                        parted.split_whitespace().map(str::to_owned).collect()
                    })
                    .collect();
                phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
                small.seen.extend(phrases.iter().filter_map(|phrase| phrase.first().cloned()));
                small.phrases.insert(name, phrases);
            } else if let Some((_, kind)) = NAMES.iter().find(|(name, _)| *name == row.kind) {
                for word in row.words.split_whitespace() {
                    *small.words.entry(word.to_owned()).or_default() |= 1 << (*kind as u8);
                }
            }
        }
        small
    }

    /// The kinds of a word, for [`is_of`].
    pub(crate) fn bits(&self, lower: &str) -> u128 {
        self.words.get(lower).copied().unwrap_or(0)
    }

    /// Whether some phrase begins with the word.
    pub(crate) fn opens_phrase(&self, lower: &str) -> bool {
        self.seen.contains(lower)
    }

    /// The phrases of a kind, longest first.
    pub(crate) fn phrases(&self, kind: &str) -> &[Vec<String>] {
        self.phrases.get(kind).unwrap_or(&self.empty)
    }
}

/// Whether bits hold a kind.
pub(crate) fn is_of(bits: u128, kind: Kind) -> bool {
    bits & (1 << (kind as u8)) != 0
}
