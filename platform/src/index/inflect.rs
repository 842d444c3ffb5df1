//! Word forms brought to one stem, in the four languages.
//!
//! Snowball stemmers (Porter, 2001), with the plurals that they part from their singulars joined again, then
//! without accents. A word of a search that is written without accents is also stemmed as if it had one, since
//! the stemmers know most endings (*-ción*, *-ção*, *-é*) only with theirs.

use rust_stemmers::{Algorithm, Stemmer};

use super::split::{fold, lower};

/// Stems tried for one word of a search in one language.
const MOST_STEMS: usize = 8;
/// A stem that an assumed accent left shorter than this says nothing.
const SHORTEST_GUESS: usize = 3;

/// A language whose inflection is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tongue {
    Spanish,
    Portuguese,
    French,
    English,
}

/// All of them, in the order of the fields of the index.
pub(super) const TONGUES: [Tongue; 4] = [Tongue::Spanish, Tongue::Portuguese, Tongue::French, Tongue::English];

/// Plurals of English that no rule gives.
const ENGLISH_PLURALS: &[(&str, &str)] = &[
    ("women", "woman"),
    ("men", "man"),
    ("children", "child"),
    ("wives", "wife"),
    ("lives", "life"),
    ("policemen", "policeman"),
    ("policewomen", "policewoman"),
    ("countrymen", "countryman"),
    ("spokesmen", "spokesman"),
    ("spokeswomen", "spokeswoman"),
];

/// All that a word of a search stands for, in all languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Forms {
    /// Itself, without accents.
    pub folded: String,
    /// Its stems by language, in the order of [`TONGUES`].
    pub stems: [Vec<String>; 4],
}

impl Forms {
    /// The forms of a word as written.
    pub fn of(word: &str) -> Forms {
        let lower = lower(word);
        Forms { folded: fold(word), stems: TONGUES.map(|tongue| tongue.stemmer().stems_asked(&lower)) }
    }
}

impl Tongue {
    /// The language of an ISO 639-1 code, with or without a region.
    pub fn of(code: &str) -> Option<Tongue> {
        let language = code.split(['-', '_']).next().unwrap_or_default();
        TONGUES.into_iter().find(|tongue| tongue.code().eq_ignore_ascii_case(language))
    }

    /// ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Tongue::Spanish => "es",
            Tongue::Portuguese => "pt",
            Tongue::French => "fr",
            Tongue::English => "en",
        }
    }

    /// Its stemmer.
    pub fn stemmer(self) -> Stems {
        let algorithm = match self {
            Tongue::Spanish => Algorithm::Spanish,
            Tongue::Portuguese => Algorithm::Portuguese,
            Tongue::French => Algorithm::French,
            Tongue::English => Algorithm::English,
        };
        Stems { tongue: self, stemmer: Stemmer::create(algorithm) }
    }

    /// Vowels that accents make of `vowel`.
    fn accented(self, vowel: char) -> &'static str {
        match (self, vowel) {
            (Tongue::Spanish, 'a') => "á",
            (Tongue::Spanish, 'e') => "é",
            (Tongue::Spanish, 'i') => "í",
            (Tongue::Spanish, 'o') => "ó",
            (Tongue::Spanish, 'u') => "ú",
            (Tongue::Portuguese, 'a') => "áâã",
            (Tongue::Portuguese, 'e') => "éê",
            (Tongue::Portuguese, 'i') => "í",
            (Tongue::Portuguese, 'o') => "óôõ",
            (Tongue::Portuguese, 'u') => "ú",
            (Tongue::French, 'a') => "àâ",
            (Tongue::French, 'e') => "éè",
            (Tongue::French, 'i') => "îï",
            _ => "",
        }
    }
}

/// The stemmer of one language.
pub(super) struct Stems {
    tongue: Tongue,
    stemmer: Stemmer,
}

impl Stems {
    /// The stem of a word in lower case, without accents.
    pub fn stem(&self, word: &str) -> String {
        if !word.chars().all(char::is_alphabetic) {
            return fold(word);
        }
        let singular = self.singular(word);
        let mut stem = fold(&self.stemmer.stem(singular.as_deref().unwrap_or(word)));
        if self.tongue == Tongue::Spanish && stem.ends_with('z') {
            // voz, voces
            stem.pop();
            stem.push('c');
        }
        stem
    }

    /// The stems that a word of a search can stand for.
    pub fn stems_asked(&self, word: &str) -> Vec<String> {
        let mut stems = vec![self.stem(word)];
        if word.is_ascii() {
            for guess in self.with_accents(word) {
                let stem = self.stem(&guess);
                if stem.len() >= SHORTEST_GUESS && stems.len() < MOST_STEMS && !stems.contains(&stem) {
                    stems.push(stem);
                }
            }
        }
        stems
    }

    /// Singulars of plurals that the stemmer would part from them.
    fn singular(&self, word: &str) -> Option<String> {
        match self.tongue {
            Tongue::Portuguese => portuguese_singular(word),
            Tongue::English => {
                ENGLISH_PLURALS.iter().find(|(plural, _)| *plural == word).map(|(_, singular)| (*singular).to_owned())
            }
            Tongue::Spanish => spanish_singular(word),
            Tongue::French => french_masculine(word),
        }
    }

    /// The word with one accent on each vowel in turn, last vowel first: endings matter most.
    fn with_accents(&self, word: &str) -> Vec<String> {
        let base = match self.tongue {
            Tongue::Portuguese => cedilla(word),
            _ => word.to_owned(),
        };
        let mut guesses = Vec::new();
        for (at, vowel) in base.char_indices().rev() {
            for accented in self.tongue.accented(vowel).chars() {
                let (head, tail) = (base.get(..at), base.get(at + vowel.len_utf8()..));
                guesses.push(format!("{}{accented}{}", head.unwrap_or_default(), tail.unwrap_or_default()));
            }
        }
        guesses
    }
}

/// *mujeres* → *mujer*: the stemmer takes *-er* off the one and *-es* off the other.
fn spanish_singular(word: &str) -> Option<String> {
    let singular = word.strip_suffix("es")?;
    let end = singular.strip_suffix('r')?;
    end.ends_with(['a', 'e', 'i', 'o', 'u']).then(|| singular.to_owned())
}

/// *étrangère*, *étrangers* → *étranger*: the stemmer takes *-er* for an infinitive, but only at the very end.
/// Other words in *-ère* are left alone (*mère*, *exagère*).
fn french_masculine(word: &str) -> Option<String> {
    let head = word.strip_suffix('s').unwrap_or(word);
    if let Some(stem) = head.strip_suffix("gère") {
        return (stem.ends_with('n') || stem.ends_with("sa")).then(|| format!("{stem}ger"));
    }
    (head.ends_with("er") && head.len() < word.len()).then(|| head.to_owned())
}

/// *irmãs* → *irmã*, *nações* → *nação*, *jovens* → *jovem*, *nacionais* → *nacional*; other short words are left alone (*mães*, *pais*).
fn portuguese_singular(word: &str) -> Option<String> {
    let endings = [("ões", "ão"), ("ães", "ão"), ("ais", "al"), ("eis", "el"), ("óis", "ol"), ("ns", "m")];
    if let Some(head) = word.strip_suffix("ãs") {
        return Some(format!("{head}ã"));
    }
    if word.chars().count() < 6 {
        return None;
    }
    endings.iter().find_map(|(plural, singular)| Some(format!("{}{singular}", word.strip_suffix(plural)?)))
}

/// *migracao* → *migraçao*: the ending is known only with its cedilla.
fn cedilla(word: &str) -> String {
    for (plain, written) in [("cao", "çao"), ("coes", "çoes")] {
        if let Some(head) = word.strip_suffix(plain) {
            return format!("{head}{written}");
        }
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one_stem(tongue: Tongue, forms: &[&str]) {
        let stems = tongue.stemmer();
        let first = forms.first().map(|form| stems.stem(form));
        for form in forms {
            assert_eq!(Some(stems.stem(form)), first, "{form}");
        }
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        one_stem(Tongue::Spanish, &["migrante", "migrantes"]);
        one_stem(Tongue::Spanish, &["mujer", "mujeres"]);
        one_stem(Tongue::Spanish, &["migración", "migraciones"]);
        one_stem(Tongue::Spanish, &["voz", "voces"]);
        one_stem(Tongue::Spanish, &["refugiada", "refugiadas", "refugiado", "refugiados"]);
        one_stem(Tongue::Spanish, &["trabajador", "trabajadores", "trabajadora", "trabajadoras"]);
        one_stem(Tongue::Portuguese, &["mulher", "mulheres"]);
        one_stem(Tongue::Portuguese, &["imigração", "imigrações"]);
        one_stem(Tongue::Portuguese, &["homem", "homens"]);
        one_stem(Tongue::Portuguese, &["avião", "aviões"]);
        one_stem(Tongue::Portuguese, &["internacional", "internacionais"]);
        one_stem(Tongue::French, &["femme", "femmes"]);
        one_stem(Tongue::French, &["réfugié", "réfugiée", "réfugiés", "réfugiées"]);
        one_stem(Tongue::French, &["national", "nationaux"]);
        one_stem(Tongue::French, &["étranger", "étrangers", "étrangère", "étrangères"]);
        one_stem(Tongue::English, &["migrant", "migrants"]);
        one_stem(Tongue::English, &["woman", "women"]);
        one_stem(Tongue::English, &["border", "borders"]);
    }

    #[test]
    fn a_word_asked_without_accents_reaches_the_stem_of_the_accented() {
        for (tongue, asked, meant) in [
            (Tongue::Spanish, "violacion", "violaciones"),
            (Tongue::Spanish, "frances", "franceses"),
            (Tongue::Spanish, "economia", "economías"),
            (Tongue::Spanish, "huyo", "huyó"),
            (Tongue::Portuguese, "imigracao", "imigrações"),
            (Tongue::Portuguese, "violacoes", "violação"),
            (Tongue::Portuguese, "crianca", "crianças"),
            (Tongue::Portuguese, "irma", "irmãs"),
            (Tongue::French, "refugie", "réfugiées"),
            (Tongue::French, "etrangeres", "étrangère"),
        ] {
            let stems = tongue.stemmer();
            assert!(stems.stems_asked(asked).contains(&stems.stem(meant)), "{asked} {meant}");
        }
    }

    proptest! {
        #[test]
        fn no_word_is_too_strange(word in "\\PC{0,40}") {
            for tongue in TONGUES {
                prop_assert!(tongue.stemmer().stems_asked(&super::super::split::lower(&word)).len() <= MOST_STEMS);
            }
        }
    }
}
