//! First names and sex by frequency. Figures: Instituto Nacional de Estadística, Spain (fuente: INE); Registro Civil,
//! Chile, 1920–2021 (CC0); people of fourteen American countries in Wikidata (CC0); the name list of datasketch/genero
//! (MIT). Where a text's language has a register of its own, of what that adds or tells otherwise: Social Security
//! Administration, United States, 1920–2023 (public domain); Insee, France, Fichier des prénoms 1900–2020 (Licence
//! Ouverte 2.0); IBGE, Brazil, censuses of 2010 and 2022. A share of women among all who bear a name; a guess, never a
//! person's gender.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Serialize;

use crate::fold::folded;
use crate::sex::Sex;

/// Below this share of one sex a name tells nothing.
const LEAST_SHARE: f64 = 0.8;
/// An ending tells less than a name.
const LEAST_SHARE_OF_ENDING: f64 = 0.93;
/// Names that an ending must have behind it.
const LEAST_NAMES_OF_ENDING: f64 = 8.0;
const LONGEST_ENDING: usize = 5;
/// Languages with a register of their own, and where that was counted.
const REGISTERS: [(&str, &str); 3] = [("en", "the United States"), ("fr", "France"), ("pt", "Brazil")];

/// What a name tells.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct NameGuess {
    /// Woman, man or unknown.
    pub sex: Sex,
    /// Share of the sex among those who bear the name; 0 when unknown.
    pub confidence: f64,
    /// Which name or ending told it, and where it was counted.
    pub evidence: String,
}

/// Share of women, in hundredths, and the power of ten of those who bear a name.
type Share = (u8, u8);

/// Share of women of each name, and of each ending.
struct Names {
    /// By folded name.
    shares: HashMap<Box<str>, Share>,
    by_country: HashMap<String, u8>,
    by_language: [HashMap<Box<str>, Share>; REGISTERS.len()],
    endings: HashMap<Box<str>, (f32, f32)>,
}

static NAMES: LazyLock<Names> = LazyLock::new(Names::load);

/// The sex that a person's full or first name tells, in a country if that is known (ISO 3166-1 alpha-2).
pub fn guess_name(name: &str, country: Option<&str>) -> NameGuess {
    let language = match country.map(str::to_uppercase).as_deref() {
        Some("US" | "CA" | "JM" | "TT" | "BB" | "BS" | "BZ" | "GY" | "GB") => "en",
        Some("HT" | "FR" | "MQ" | "GP" | "GF") => "fr",
        Some("BR" | "PT") => "pt",
        _ => "es",
    };
    guess_name_in(language, name, country)
}

/// The sex that a full or first name tells in a text of a language.
pub(crate) fn guess_name_in(language: &str, name: &str, country: Option<&str>) -> NameGuess {
    let unknown = NameGuess { sex: Sex::Unknown, confidence: 0.0, evidence: String::new() };
    let plain = folded(name);
    let words: Vec<&str> =
        plain.split([' ', '-', '.', ',', '\u{a0}']).filter(|word| word.chars().count() > 1).collect();
    let mut skipped = 0;
    for word in words.iter().copied() {
        if matches!(word, "de" | "del" | "la" | "los" | "las" | "dr" | "dra" | "don" | "dona" | "sr" | "sra" | "san") {
            continue;
        }
        // "Jean-Bertrand" is French in every language
        let spoken = if name.contains('-') { "es" } else { language };
        if let Some((share, evidence)) = NAMES.share(spoken, word, country) {
            let found = guess(share, LEAST_SHARE, evidence);
            if found.sex != Sex::Unknown {
                return found;
            }
        }
        skipped += 1;
        // the second name of a person may tell what the first does not; a surname would lie
        if skipped >= 2 || (skipped == 1 && words.len() < 3) {
            break;
        }
    }
    let Some(first) = words.iter().find(|word| word.chars().all(char::is_alphabetic)) else { return unknown };
    if NAMES.of(language, first).is_some() {
        return unknown;
    }
    // endings were counted where Spanish is spoken
    let ending = matches!(language, "es" | "pt").then(|| NAMES.ending(first)).flatten();
    match ending {
        Some((share, ending)) => guess(share, LEAST_SHARE_OF_ENDING, format!("-{ending}: names with this ending")),
        None => unknown,
    }
}

/// Whether a word is a first name that many bear where a language is spoken.
pub(crate) fn is_first_name(language: &str, lower: &str) -> bool {
    let plain = folded(lower);
    let first = plain.split('-').next().unwrap_or_default();
    NAMES.spoken(language, first).is_some_and(|(_, power)| power >= 1)
}

/// Whether any register has a word as a first name.
pub(crate) fn is_registered(language: &str, lower: &str) -> bool {
    NAMES.of(language, folded(lower).as_str()).is_some()
}

/// Whether a word used alone is a first name rather than a surname: ten thousand bear it, or a thousand of one sex.
pub(crate) fn is_first_name_alone(language: &str, lower: &str) -> bool {
    let is_known = |share: u8, power: u8| power >= 4 || power == 3 && (share >= 97 || share <= 3);
    NAMES.spoken(language, folded(lower).as_str()).is_some_and(|(share, power)| is_known(share, power))
}

/// The sex that a first name used alone tells, of somebody of whom nothing else is known: nearly all who bear it are of it.
pub(crate) fn sex_of_first_name(language: &str, lower: &str) -> Option<Sex> {
    match NAMES.spoken(language, folded(lower).as_str())? {
        (97.., 1..) => Some(Sex::Woman),
        (..=3, 1..) => Some(Sex::Man),
        _ => None,
    }
}

/// People known by their surname alone, most of them heads of state.
pub(crate) fn known_person(lower: &str) -> Option<Sex> {
    static KNOWN: LazyLock<HashMap<&'static str, Sex>> = LazyLock::new(|| {
        let rows = include_str!("../../data/known_people.tsv").lines().skip(1).filter_map(|line| line.split_once('\t'));
        rows.map(|(name, sex)| (name, if sex == "woman" { Sex::Woman } else { Sex::Man })).collect()
    });
    KNOWN.get(folded(lower).as_str()).copied()
}

fn guess(share: f64, least: f64, evidence: String) -> NameGuess {
    let (sex, confidence) = match share {
        _ if share >= least => (Sex::Woman, share),
        _ if share <= 1.0 - least => (Sex::Man, 1.0 - share),
        _ => (Sex::Unknown, 0.0),
    };
    NameGuess { sex, confidence: (confidence * 100.0).round() / 100.0, evidence }
}

/// A name with what the table tells of it: the cells name, women_percent, people_power.
fn borne<'t>(cells: &mut impl Iterator<Item = &'t str>) -> Option<(&'t str, Share)> {
    let (name, share, power) = (cells.next()?, cells.next()?, cells.next()?);
    Some((name, (share.parse().ok()?, power.parse().ok()?)))
}

impl Names {
    fn load() -> Names {
        let mut names = Names {
            shares: HashMap::new(),
            by_country: HashMap::new(),
            by_language: Default::default(),
            endings: HashMap::new(),
        };
        for line in include_str!("../../data/names.tsv").lines().skip(1) {
            let mut cells = line.split('\t');
            let Some((name, (share, power))) = borne(&mut cells) else { continue };
            names.shares.insert(name.into(), (share, power));
            for length in 2..=LONGEST_ENDING.min(name.len().saturating_sub(1)) {
                let Some(ending) = name.get(name.len() - length..) else { continue };
                let sums = names.endings.entry(ending.into()).or_default();
                sums.0 += f32::from(share) / 100.0;
                sums.1 += 1.0;
            }
        }
        names.endings.retain(|_, sums| f64::from(sums.1) >= LEAST_NAMES_OF_ENDING);
        for line in include_str!("../../data/names_by_country.tsv").lines().skip(1) {
            let mut cells = line.split('\t');
            let (Some(country), Some(name), Some(share)) = (cells.next(), cells.next(), cells.next()) else { continue };
            if let Ok(share) = share.parse() {
                names.by_country.insert(format!("{country} {name}"), share);
            }
        }
        for line in include_str!("../../data/names_by_language.tsv").lines().skip(1) {
            let mut cells = line.split('\t');
            let Some(language) = cells.next() else { continue };
            let Some((name, share)) = borne(&mut cells) else { continue };
            let register = REGISTERS.iter().position(|(of, _)| *of == language);
            if let Some(register) = register.and_then(|register| names.by_language.get_mut(register)) {
                register.insert(name.into(), share);
            }
        }
        names
    }

    /// What the register of a language tells of a name, and where that was counted.
    fn registered(&self, language: &str, name: &str) -> Option<(Share, &'static str)> {
        let mut registers = REGISTERS.iter().zip(&self.by_language);
        let ((_, place), register) = registers.find(|((of, _), _)| *of == language)?;
        register.get(name).map(|share| (*share, *place))
    }

    /// A name as it is borne where a language is spoken.
    fn spoken(&self, language: &str, name: &str) -> Option<Share> {
        self.registered(language, name).map(|(share, _)| share).or_else(|| self.shares.get(name).copied())
    }

    /// A name by the register of the language, else by the common table, else by the register of another language.
    fn of(&self, language: &str, name: &str) -> Option<(Share, Option<&'static str>)> {
        let with_place = |(share, place)| (share, Some(place));
        self.registered(language, name)
            .map(with_place)
            .or_else(|| self.shares.get(name).map(|share| (*share, None)))
            .or_else(|| {
                let all = REGISTERS.iter().filter_map(|(other, _)| self.registered(other, name));
                all.filter(|((_, power), _)| *power >= 3).map(with_place).next()
            })
    }

    fn share(&self, language: &str, name: &str, country: Option<&str>) -> Option<(f64, String)> {
        if let Some(country) = country
            && let Some(share) = self.by_country.get(&format!("{} {name}", country.to_uppercase()))
        {
            return Some((f64::from(*share) / 100.0, format!("{name}: {share} % women in {}", country.to_uppercase())));
        }
        let ((share, power), place) = self.of(language, name)?;
        let share_of_women = f64::from(share) / 100.0;
        // few bearers prove less
        let doubt = if power == 0 { 0.03 } else { 0.0 };
        let certain = share_of_women.clamp(0.005 + doubt, 0.995 - doubt);
        let counted = place.map(|place| format!(" in {place}")).unwrap_or_default();
        Some((certain, format!("{name}: {share} % women among those who bear the name{counted}")))
    }

    /// The longest ending that enough names share.
    fn ending<'n>(&self, name: &'n str) -> Option<(f64, &'n str)> {
        (2..=LONGEST_ENDING.min(name.len().saturating_sub(1))).rev().find_map(|length| {
            let ending = name.get(name.len() - length..)?;
            let (women, all) = self.endings.get(ending)?;
            Some((f64::from(women / all), ending))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_names_tell_and_surnames_do_not() {
        assert_eq!(guess_name("María José Pérez", None).sex, Sex::Woman);
        assert_eq!(guess_name("José María", Some("MX")).sex, Sex::Man);
        assert_eq!(guess_name("JUAN", None).sex, Sex::Man);
        assert_eq!(guess_name("Jean-Bertrand", Some("HT")).sex, Sex::Man);
        assert_eq!(guess_name("Jean Ruiz", Some("US")).sex, Sex::Woman);
        assert_eq!(guess_name("", None).sex, Sex::Unknown);
        assert_eq!(guess_name("X", None).sex, Sex::Unknown);
    }

    #[test]
    fn an_unknown_name_is_told_by_its_ending_or_not_at_all() {
        assert_eq!(guess_name("Yorlindaleida", None).sex, Sex::Woman);
        assert!(guess_name("Yorlindaleida", None).evidence.starts_with('-'));
        assert_eq!(guess_name("Qwxzt", None).sex, Sex::Unknown);
    }
}
