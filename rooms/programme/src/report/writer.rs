//! What every form of report is written with: sections, headings, paragraphs that count, the paragraph of an activity.

use std::collections::{HashMap, HashSet};

use print::{Block, Span};
use records::spoken_date;

use super::options::Options;
use super::period::When;
use super::pieces::{OPENING, Piece};
use super::tell::Teller;
use super::told::Told;
use crate::item::Item;
use crate::kinds::ACTIVITY;

/// A report while it is written: its pieces, and the section in which the next one stands.
pub struct Writer<'a> {
    /// Who tells what records say.
    pub teller: &'a Teller<'a>,
    /// What is written so far.
    pub pieces: Vec<Piece>,
    section: String,
    office: Option<String>,
    /// How many pieces have a name, for what a section tells twice.
    names: HashMap<String, usize>,
}

impl<'a> Writer<'a> {
    /// A report in which nothing is written yet.
    pub fn of(teller: &'a Teller<'a>) -> Writer<'a> {
        Writer { teller, pieces: Vec::new(), section: OPENING.to_owned(), office: None, names: HashMap::new() }
    }

    /// Begins a section, which an office answers for.
    pub fn section(&mut self, name: String, office: Option<&Item>) {
        self.section = anchored(&name);
        self.office = office.map(|office| office.id.clone());
    }

    /// Writes a block: what it is, and the record that it is told from.
    pub fn add(&mut self, what: &str, of: Option<&Item>, block: Block) {
        let mut name = match of {
            Some(item) => format!("{}.{what}.{}", self.section, anchored(&item.key)),
            None => format!("{}.{what}", self.section),
        };
        let before = self.names.entry(name.clone()).or_default();
        *before += 1;
        if *before > 1 {
            name = format!("{name}.{before}");
        }
        let own = of.filter(|item| item.kind.name == ACTIVITY.name).and_then(|item| item.first("office"));
        self.pieces.push(Piece {
            name,
            section: self.section.clone(),
            office: own.map(str::to_owned).or_else(|| self.office.clone()),
            record: of.map(|item| item.id.clone()),
            block,
        });
    }

    /// Writes a heading.
    pub fn heading(&mut self, level: u8, text: String, anchor: &str, of: Option<&Item>) {
        let anchor = anchored(anchor);
        self.add(&format!("heading-{anchor}"), of, Block::Heading { level, text, anchor });
    }

    /// Writes a paragraph that does not count.
    pub fn paragraph(&mut self, what: &str, of: Option<&Item>, spans: Vec<Span>) {
        self.add(what, of, Block::Paragraph { number: None, of: None, spans });
    }

    /// Writes a paragraph that counts; [`print::Document::numbered`] says its number.
    pub fn counted(&mut self, what: &str, of: Option<&Item>, spans: Vec<Span>) {
        let record = of.map(|item| item.id.clone());
        self.add(what, of, Block::Paragraph { number: Some(0), of: record, spans });
    }

    /// Writes points; nothing where there are none.
    pub fn list(&mut self, what: &str, of: Option<&Item>, items: Vec<Vec<Span>>) {
        if !items.is_empty() {
            self.add(what, of, Block::List { items });
        }
    }

    /// Writes how many told what, and on whose request.
    pub fn opening(&mut self, options: &Options, sections: &[Told<'_>]) {
        let speech = self.teller.speech;
        let period = spoken_date(speech, &options.period.edtf);
        let activities: usize = sections.iter().map(|section| section.activities.len()).sum();
        let mandates: HashSet<&str> = sections
            .iter()
            .flat_map(|section| &section.activities)
            .flat_map(|(activity, _)| activity.named("mandates"))
            .filter(|id| options.tells_mandate(self.teller.register, id))
            .collect();
        if activities == 0 {
            let none = speech.with("programme-report-opening-none", &[("period", period.into())]);
            return self.counted("says", None, vec![Span::text(none)]);
        }
        let names: Vec<String> = sections.iter().map(|section| self.teller.short(section.teller)).collect();
        let opening = speech.with(
            "programme-report-opening",
            &[
                ("period", period.into()),
                ("activities", activities.into()),
                ("mandates", mandates.len().into()),
                ("offices", speech.list(&names).into()),
            ],
        );
        self.counted("says", None, vec![Span::text(opening)]);
    }

    /// Writes the paragraph of an activity, and what came of it point by point.
    pub fn activity(&mut self, activity: &Item, when: When) {
        let mut spans = self.teller.activity(activity);
        if when == When::Before {
            spans.push(Span::text(self.teller.speech.t("programme-tell-background")).emphasis());
        }
        self.counted("activity", Some(activity), spans);
        self.list("outcomes", Some(activity), self.teller.outcomes(activity));
    }
}

/// A key as the address of a place in a document.
pub fn anchored(key: &str) -> String {
    key.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}

/// A number as sections of a committee's documents are numbered.
pub fn roman(number: usize) -> String {
    const STEPS: [(usize, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut rest = number;
    let mut out = String::new();
    for (value, letters) in STEPS {
        while rest >= value {
            out.push_str(letters);
            rest -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn sections_are_numbered_in_roman_numerals() {
        assert_eq!([1, 4, 9, 14, 49, 90].map(roman), ["I", "IV", "IX", "XIV", "XLIX", "XC"]);
    }
}
