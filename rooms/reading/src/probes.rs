//! What advice asks of a text beyond its terms: does the headline name an origin, is it about women, is it about
//! violence, does it say where there is help? Rules in the language of term lists, so that they read as those do.

use std::sync::LazyLock;

use anyhow::Result;
use reading::{Reader, TermList, Text, Within};

const SUBJECTS: &str = include_str!("../starter/probes.csv");
const HELP: &str = include_str!("../starter/help.csv");

/// Kept apart, for marks of one list do not overlap: "violencia contra las mujeres" is about both.
static SUBJECT_READER: LazyLock<Result<Reader>> = LazyLock::new(|| reader(SUBJECTS));
static HELP_READER: LazyLock<Result<Reader>> = LazyLock::new(|| reader(HELP));

/// What stands in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signals {
    /// The first word of the headline that names an origin.
    pub origin: Option<String>,
    /// It is about women or girls.
    pub about_women: bool,
    /// The first words that tell of violence.
    pub violence: Option<String>,
    /// It says where there is help.
    pub help: bool,
}

/// Looks for them.
pub fn signals(text: &Text<'_>) -> Signals {
    let mut signals = Signals::default();
    for reader in [&*SUBJECT_READER, &*HELP_READER].into_iter().flatten() {
        for mark in reader.read(text).terms {
            match mark.term_id.split('-').next() {
                Some("origin") if mark.within == Within::Title => {
                    signals.origin.get_or_insert(mark.surface);
                }
                Some("women") => signals.about_women = true,
                Some("violence") => {
                    signals.violence.get_or_insert(mark.surface);
                }
                Some("help") => signals.help = true,
                _ => {}
            }
        }
    }
    signals
}

fn reader(csv: &str) -> Result<Reader> {
    let parsed = TermList::parse_csv(csv.as_bytes());
    match parsed.problems.first() {
        Some(problem) => anyhow::bail!("the rules of advice have a fault: {problem}"),
        None => Ok(Reader::new(&parsed.list)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(language: &str, title: &str, text: &str) -> Signals {
        signals(&Text { title: Some(title), text, language: Some(language) })
    }

    #[test]
    fn the_rules_are_sound() {
        for csv in [SUBJECTS, HELP] {
            assert_eq!(TermList::parse_csv(csv.as_bytes()).problems, []);
        }
    }

    #[test]
    fn origin_women_violence_and_help_are_told_in_four_languages() {
        let violent = |found: &Signals| found.violence.is_some();
        let es = of("es", "Hondureñas quedan en la calle", "Dos mujeres denunciaron violencia sexual en la ruta.");
        assert_eq!(es.origin.as_deref(), Some("Hondureñas"));
        assert!(es.about_women && violent(&es) && !es.help, "{es:?}");
        let helped = of("es", "Marchan", "La víctima de feminicidio pidió auxilio. La línea de ayuda es el 144.");
        assert!(violent(&helped) && helped.help && helped.origin.is_none(), "{helped:?}");
        let pt = of("pt", "Venezuelana é presa", "A mulher sofreu violência doméstica. Ligue para 180.");
        assert!(pt.about_women && violent(&pt) && pt.help, "{pt:?}");
        let fr = of("fr", "Une Haïtienne à la rue", "Un féminicide. La ligne d'écoute est ouverte.");
        assert!(violent(&fr) && fr.help, "{fr:?}");
        let en = of("en", "Shelter closes", "The girl survived sexual assault. The helpline is open.");
        assert!(en.about_women && violent(&en) && en.help, "{en:?}");
    }

    #[test]
    fn a_breach_of_a_law_is_no_violence() {
        let found = of("es", "Denuncian", "Fue una violación de los derechos laborales y de la ley.");
        assert_eq!(found.violence, None);
        assert_eq!(of("es", "", ""), Signals::default());
    }
}
