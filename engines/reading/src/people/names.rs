//! First names and sex by frequency. Figures: Instituto Nacional de Estadística, Spain (fuente: INE); Registro Civil,
//! Chile, 1920–2021 (CC0); people of fourteen American countries in Wikidata (CC0); the name list of datasketch/genero
//! (MIT). A share of women among all who bear a name; a guess, never a person's gender.

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

/// Share of women of each name, and of each ending.
struct Names {
    /// By folded name: share of women, and the power of ten of its bearers.
    shares: HashMap<Box<str>, (u8, u8)>,
    by_country: HashMap<String, u8>,
    endings: HashMap<Box<str>, (f32, f32)>,
}

static NAMES: LazyLock<Names> = LazyLock::new(Names::load);

/// The sex that a person's full or first name tells, in a country if that is known (ISO 3166-1 alpha-2).
pub fn guess_name(name: &str, country: Option<&str>) -> NameGuess {
    let unknown = NameGuess { sex: Sex::Unknown, confidence: 0.0, evidence: String::new() };
    let plain = folded(name);
    let words: Vec<&str> =
        plain.split([' ', '-', '.', ',', '\u{a0}']).filter(|word| word.chars().count() > 1).collect();
    let mut skipped = 0;
    for word in words.iter().copied() {
        if matches!(word, "de" | "del" | "la" | "los" | "las" | "dr" | "dra" | "don" | "dona" | "sr" | "sra" | "san") {
            continue;
        }
        if let Some((share, evidence)) = NAMES.share(word, country) {
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
    if NAMES.shares.contains_key(*first) {
        return unknown;
    }
    match NAMES.ending(first) {
        Some((share, ending)) => guess(share, LEAST_SHARE_OF_ENDING, format!("-{ending}: names with this ending")),
        None => unknown,
    }
}

/// Whether a word is a first name that many bear.
pub(crate) fn is_first_name(lower: &str) -> bool {
    let plain = folded(lower);
    let first = plain.split('-').next().unwrap_or_default();
    NAMES.shares.get(first).is_some_and(|(_, power)| *power >= 1)
}

/// Whether a word used alone is a first name rather than a surname: ten thousand bear it, or a thousand of one sex.
pub(crate) fn is_first_name_alone(lower: &str) -> bool {
    let is_known = |share: u8, power: u8| power >= 4 || power == 3 && (share >= 97 || share <= 3);
    NAMES.shares.get(folded(lower).as_str()).is_some_and(|(share, power)| is_known(*share, *power))
}

/// The sex that a first name used alone tells, of somebody of whom nothing else is known: nearly all who bear it are of it.
pub(crate) fn sex_of_first_name(lower: &str) -> Option<Sex> {
    let (share, power) = NAMES.shares.get(folded(lower).as_str())?;
    match (share, power) {
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

impl Names {
    fn load() -> Names {
        let mut names = Names { shares: HashMap::new(), by_country: HashMap::new(), endings: HashMap::new() };
        for line in include_str!("../../data/names.tsv").lines().skip(1) {
            let mut cells = line.split('\t');
            let (Some(name), Some(share), Some(power)) = (cells.next(), cells.next(), cells.next()) else { continue };
            let (Ok(share), Ok(power)) = (share.parse::<u8>(), power.parse::<u8>()) else { continue };
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
        names
    }

    fn share(&self, name: &str, country: Option<&str>) -> Option<(f64, String)> {
        if let Some(country) = country
            && let Some(share) = self.by_country.get(&format!("{} {name}", country.to_uppercase()))
        {
            return Some((f64::from(*share) / 100.0, format!("{name}: {share} % women in {}", country.to_uppercase())));
        }
        let (share, power) = self.shares.get(name)?;
        let share_of_women = f64::from(*share) / 100.0;
        // few bearers prove less
        let doubt = if *power == 0 { 0.03 } else { 0.0 };
        let certain = share_of_women.clamp(0.005 + doubt, 0.995 - doubt);
        Some((certain, format!("{name}: {share} % women among those who bear the name")))
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
