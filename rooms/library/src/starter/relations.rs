//! What laws do to each other, found behind the words in which the list says it: `repeals: Decreto 95-98`.

use super::line::Line;

/// A law does something to another.
pub(super) struct Relation {
    /// The law that does it, by its row.
    pub from: usize,
    /// What it does.
    pub verb: Verb,
    /// To what.
    pub to: To,
    /// The row that says so.
    pub said_by: usize,
}

/// What is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum To {
    /// A law of the list, by its row.
    Law(usize),
    /// A treaty, by its key.
    Treaty(String),
    /// What is not among the records.
    Text(String),
}

/// What a law does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Amends,
    AmendedBy,
    Repeals,
    RepealedBy,
    Implements,
    Ratifies,
    Other,
}

impl Verb {
    /// Its word in fields and choices.
    pub fn word(self) -> &'static str {
        match self {
            Verb::Amends => "amends",
            Verb::AmendedBy => "amended-by",
            Verb::Repeals => "repeals",
            Verb::RepealedBy => "repealed-by",
            Verb::Implements => "implements",
            Verb::Ratifies => "ratifies",
            Verb::Other => "other",
        }
    }

    fn read(text: &str) -> Option<Verb> {
        let word = text.trim().replace(' ', "-");
        [Verb::Amends, Verb::AmendedBy, Verb::Repeals, Verb::RepealedBy, Verb::Implements, Verb::Ratifies]
            .into_iter()
            .find(|verb| verb.word() == word)
    }

    /// What the other law does, where this one only suffers it.
    fn active(self) -> Option<Verb> {
        match self {
            Verb::AmendedBy => Some(Verb::Amends),
            Verb::RepealedBy => Some(Verb::Repeals),
            _ => None,
        }
    }
}

/// The relations of all rows.
pub(super) fn relations(lines: &[Line]) -> Vec<Relation> {
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let mut last = Verb::Other;
        for piece in line.relations.split("; ").map(str::trim).filter(|piece| !piece.is_empty()) {
            // a second thing after `; ` belongs to the same verb
            let (verb, what) = match piece.split_once(": ").and_then(|(verb, what)| Some((Verb::read(verb)?, what))) {
                Some(found) => found,
                None if piece.contains(": ") => (Verb::Other, piece),
                None => (last, piece),
            };
            last = verb;
            let to = match verb {
                Verb::Ratifies => To::Treaty(what.to_owned()),
                Verb::Other => To::Text(what.to_owned()),
                _ => named(lines, &line.country, what).map_or_else(|| To::Text(what.to_owned()), To::Law),
            };
            found.push(match (verb.active(), to) {
                (Some(active), To::Law(other)) => Relation { from: other, verb: active, to: To::Law(at), said_by: at },
                (_, to) => Relation { from: at, verb, to, said_by: at },
            });
        }
    }
    found
}

/// The one law of a country that is meant: its number must be the same, and its year where one is said.
fn named(lines: &[Line], country: &str, what: &str) -> Option<usize> {
    // what stands in brackets explains; only a year there counts
    let (said, bracket) = what.split_once(" (").unwrap_or((what, ""));
    let number = said.split([' ', ',']).find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    let behind = said.split_once(" de ").map_or("", |(_, year)| year);
    let years = [behind.trim(), bracket.trim_end_matches(')')];
    let year = years.into_iter().find(|year| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()));
    let is_law = said.starts_with("Ley ");
    let mut fits = lines.iter().enumerate().filter(|(_, line)| {
        line.country == country
            && line.number.rsplit(' ').next() == Some(number)
            && year.is_none_or(|year| line.year == year)
            && (!is_law || line.kind == "law")
    });
    let (at, _) = fits.next()?;
    fits.next().is_none().then_some(at)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::starter::laws;

    #[test]
    fn a_number_names_a_law_of_its_own_country_and_year_only() {
        let lines = laws::lines().unwrap();
        let key = |country: &str, what: &str| named(&lines, country, what).map(|at| lines[at].key());
        assert_eq!(key("GT", "Decreto 44-2016").as_deref(), Some("gt-decree-44-2016-2016"));
        assert_eq!(key("HN", "Decreto 44-2016"), None);
        assert_eq!(key("PA", "Ley 5 de 1977"), None, "a decree of 2018 has the same number");
        assert!(key("PA", "Decreto Ley 3 de 2008").is_some());
        assert!(key("SV", "Decreto 839 (2009)").is_some());
        assert_eq!(key("DO", "Código Civil"), None);
    }

    #[test]
    fn what_one_law_suffers_the_other_does() {
        let lines = laws::lines().unwrap();
        let all = relations(&lines);
        let of = |key: &str, verb: Verb| -> Vec<To> {
            let these = all.iter().filter(|r| lines[r.from].key() == key && r.verb == verb);
            these.map(|r| r.to.clone()).collect()
        };
        // 286 states old laws by name; two rows say that it repealed them
        let repealed = of("sv-decree-286-2019", Verb::Repeals);
        assert_eq!(repealed.iter().filter(|to| matches!(to, To::Law(_))).count(), 2, "{repealed:?}");
        assert_eq!(repealed.iter().filter(|to| matches!(to, To::Text(_))).count(), 2, "{repealed:?}");
        assert_eq!(of("co-law-1595-2012", Verb::Ratifies), [To::Treaty("ilo-c189".into())]);
        let stated: Vec<_> = all.iter().filter(|r| r.verb == Verb::Other).collect();
        assert_eq!(stated.len(), 2, "what is no relation stays what it says");
    }

    #[test]
    fn every_row_has_its_own_key() {
        let keys: Vec<String> = laws::lines().unwrap().iter().map(Line::key).collect();
        let all: std::collections::BTreeSet<&String> = keys.iter().collect();
        assert_eq!((keys.len(), all.len()), (101, 101));
    }
}
