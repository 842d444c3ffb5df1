//! The report put together: front matter, an opening, a section for each office, annexes.

use std::collections::HashSet;

use exchange::edtf;
use platform::words::Speech;
use print::{Block, Cell, Column, Document, Front, Span, Words};
use records::{Value, spoken_between, spoken_date};

use super::annexes;
use super::options::{Options, Part, Preset};
use super::period::{Period, When};
use super::tell::{Teller, spoken_dates};
use super::told::{Told, sections};
use crate::register::{Item, Register};

/// The report.
pub fn compile(register: &Register, options: &Options, speech: &Speech, origin: &str) -> Document {
    let teller = Teller { register, speech, origin };
    let mut writer = Writer { teller: &teller, blocks: Vec::new(), number: 0 };
    let sections = sections(register, options);
    match options.preset {
        Preset::Committee => writer.committee(options, &sections),
        Preset::Programme => writer.programme(options, &sections),
        Preset::Table => writer.table(&sections),
        Preset::Sheet => writer.sheet(options),
    }
    for part in Part::ALL.into_iter().filter(|part| options.parts.contains(part)) {
        annexes::add(&teller, part, &sections, options, &mut writer.blocks);
    }
    let period = spoken_date(speech, &options.period.edtf);
    let title = match (options.title.as_str(), options.preset) {
        ("", Preset::Sheet) => {
            let activity = options.only.first().and_then(|id| register.get(id));
            activity.map(|item| teller.name(item).text).unwrap_or_default()
        }
        ("", preset) => speech.t(&format!("programme-report-title-{}", preset.word())),
        (title, _) => title.to_owned(),
    };
    Document {
        lang: speech.lang().code().to_owned(),
        title,
        front: Front {
            bodies: options.bodies.clone(),
            marks: options.marks.iter().cloned().chain([speech.date(&options.compiled_on)]).collect(),
            subtitle: speech.with("programme-report-period", &[("period", period.into())]),
            colophon: vec![
                Span::text(format!(
                    "{} ",
                    speech.with("programme-report-colophon", &[("date", speech.date(&options.compiled_on).into())])
                )),
                Span::link(format!("{origin}/programa"), format!("{origin}/programa")),
            ],
        },
        words: Words {
            contents: speech.t("programme-report-contents"),
            untranslated: speech.t("programme-report-untranslated"),
        },
        blocks: writer.blocks,
    }
}

struct Writer<'a> {
    teller: &'a Teller<'a>,
    blocks: Vec<Block>,
    number: u32,
}

impl Writer<'_> {
    fn heading(&mut self, level: u8, text: String, anchor: String) {
        self.blocks.push(Block::Heading { level, text, anchor: anchored(&anchor) });
    }

    fn numbered(&mut self, spans: Vec<Span>) {
        self.number += 1;
        self.blocks.push(Block::Paragraph { number: Some(self.number), spans });
    }

    fn committee(&mut self, options: &Options, sections: &[Told<'_>]) {
        self.opening(options, sections);
        for (at, section) in sections.iter().enumerate() {
            let name = self.teller.name(section.teller).text;
            self.heading(1, format!("{}. {name}", roman(at + 1)), section.teller.key.clone());
            if let Some(role) = self.teller.said(&section.teller.body, "role") {
                self.blocks.push(Block::Paragraph { number: None, spans: vec![role.emphasis()] });
            }
            self.posts(section, &options.period);
            let here: HashSet<&str> = section.activities.iter().map(|(item, _)| item.id.as_str()).collect();
            let mut office = section.teller.id.as_str();
            for (activity, when) in &section.activities {
                let its = activity.first("office").unwrap_or_default();
                let is_part = activity.first("part_of").is_some_and(|whole| here.contains(whole));
                if its != office && !is_part {
                    if let Some(body) = self.teller.register.get(its) {
                        let anchor = format!("{}-{}", section.teller.key, body.key);
                        self.heading(2, self.teller.name(body).text, anchor);
                    }
                    office = its;
                }
                self.activity(activity, *when);
            }
        }
    }

    /// How many told what, and on whose request.
    fn opening(&mut self, options: &Options, sections: &[Told<'_>]) {
        let speech = self.teller.speech;
        let activities: usize = sections.iter().map(|section| section.activities.len()).sum();
        let mandates: HashSet<&str> = sections
            .iter()
            .flat_map(|section| &section.activities)
            .flat_map(|(activity, _)| activity.named("mandates"))
            .collect();
        let names: Vec<String> = sections.iter().map(|section| self.teller.short(section.teller)).collect();
        let opening = speech.with(
            "programme-report-opening",
            &[
                ("period", spoken_date(speech, &options.period.edtf).into()),
                ("activities", activities.into()),
                ("mandates", mandates.len().into()),
                ("offices", speech.list(&names).into()),
            ],
        );
        self.numbered(vec![Span::text(opening)]);
    }

    /// Who held which post of the office, and of those that report through it.
    fn posts(&mut self, section: &Told<'_>, period: &Period) {
        let register = self.teller.register;
        let mut lines: Vec<Vec<Span>> = Vec::new();
        for body in register.bodies().filter(|body| register.teller(body).id == section.teller.id) {
            for row in body.rows("posts") {
                let Some(holder) = row.part("holder").filter(|_| held_in(row, period)) else { continue };
                let post = self.teller.in_row(row).unwrap_or_default();
                let mut line =
                    vec![Span::text(holder), Span::text(": "), post, Span::text(" — "), self.teller.name(body)];
                let held = spoken_between(self.teller.speech, row.part("from"), row.part("to"));
                line.extend(held.map(|held| Span::text(format!(" ({held})"))));
                lines.push(line);
            }
        }
        if !lines.is_empty() {
            self.blocks.push(Block::List { items: lines });
        }
    }

    fn activity(&mut self, activity: &Item, when: When) {
        let mut spans = self.teller.activity(activity);
        if when == When::Before {
            spans.push(Span::text(self.teller.speech.t("programme-tell-background")).emphasis());
        }
        self.numbered(spans);
        let points = self.teller.outcomes(activity);
        if !points.is_empty() {
            self.blocks.push(Block::List { items: points });
        }
    }

    /// Mandate by mandate, the paragraphs of each behind it.
    fn programme(&mut self, options: &Options, sections: &[Told<'_>]) {
        self.opening(options, sections);
        let register = self.teller.register;
        let here: HashSet<&str> =
            sections.iter().flat_map(|section| &section.activities).map(|(item, _)| item.id.as_str()).collect();
        let is_wanted = |mandate: &&Item| match options.only.is_empty() {
            true => mandate.first("part_of").is_none(),
            false => options.only.contains(&mandate.id),
        };
        let wholes: Vec<&Item> = register.mandates().filter(is_wanted).collect();
        for mandate in wholes {
            let parts: Vec<&Item> =
                register.mandates().filter(|part| part.first("part_of") == Some(mandate.id.as_str())).collect();
            self.mandate(1, mandate, &here);
            for part in parts {
                self.mandate(2, part, &here);
            }
        }
    }

    fn mandate(&mut self, level: u8, mandate: &Item, here: &HashSet<&str>) {
        self.heading(level, self.teller.name(mandate).text, mandate.key.clone());
        if let Some(asks) = self.teller.said(&mandate.body, "asks") {
            self.blocks.push(Block::Paragraph { number: None, spans: vec![asks.emphasis()] });
        }
        let answers: Vec<&Item> =
            self.teller.register.answering(mandate).filter(|activity| here.contains(activity.id.as_str())).collect();
        if answers.is_empty() {
            let none = self.teller.speech.t("programme-report-no-activity");
            self.blocks.push(Block::Paragraph { number: None, spans: vec![Span::text(none)] });
        }
        answers.into_iter().for_each(|activity| self.activity(activity, When::Within));
    }

    fn table(&mut self, sections: &[Told<'_>]) {
        let t = |key: &str| self.teller.speech.t(key);
        let columns = vec![
            Column { title: t("programme-report-forum"), share: 3 },
            Column { title: t("programme-activity-field-kind"), share: 2 },
            Column { title: t("programme-report-description"), share: 4 },
            Column { title: t("programme-activity-field-outcome"), share: 4 },
        ];
        for section in sections {
            let name = self.teller.name(section.teller).text;
            let rows = section.activities.iter().map(|(activity, _)| {
                let teller = self.teller;
                let mut forum = vec![teller.name(activity)];
                forum
                    .extend(spoken_dates(teller.speech, &activity.body).map(|dates| Span::text(format!(" ({dates})"))));
                let kind = activity.body.text("kind").map(|word| teller.choice(activity, "kind", word));
                let cell = |field: &str| Cell { spans: teller.said(&activity.body, field).into_iter().collect() };
                vec![Cell { spans: forum }, Cell::text(kind.unwrap_or_default()), cell("about"), cell("outcome")]
            });
            let rows: Vec<Vec<Cell>> = rows.collect();
            self.heading(1, name.clone(), section.teller.key.clone());
            self.blocks.push(Block::Table { caption: name, columns: columns.clone(), rows });
        }
    }

    /// One activity, with its parts.
    fn sheet(&mut self, options: &Options) {
        let Some(activity) = options.only.first().and_then(|id| self.teller.register.get(id)) else { return };
        let key = |field: &str| self.teller.speech.t(&format!("programme-activity-field-{field}"));
        let office = activity.first("office").and_then(|id| self.teller.register.get(id));
        for (field, spans) in [
            ("office", office.map(|office| self.teller.name(office)).into_iter().collect::<Vec<_>>()),
            ("about", self.teller.said(&activity.body, "about").into_iter().collect()),
            (
                "status",
                activity
                    .body
                    .text("status")
                    .map(|word| Span::text(self.teller.choice(activity, "status", word)))
                    .into_iter()
                    .collect(),
            ),
            ("outcome", self.teller.said(&activity.body, "outcome").into_iter().collect()),
        ] {
            if !spans.is_empty() {
                self.heading(1, key(field), field.to_owned());
                self.blocks.push(Block::Paragraph { number: None, spans });
            }
        }
        let points = self.teller.outcomes(activity);
        if !points.is_empty() {
            self.blocks.push(Block::List { items: points });
        }
        let mandates = activity.named("mandates").filter_map(|id| self.teller.register.get(id));
        let mandates: Vec<Vec<Span>> = mandates
            .map(|mandate| {
                let asks = self.teller.said(&mandate.body, "asks");
                let mut line = vec![self.teller.name(mandate).strong()];
                line.extend(asks.into_iter().flat_map(|asks| [Span::text(": "), asks]));
                line
            })
            .collect();
        if !mandates.is_empty() {
            self.heading(1, key("mandates"), "mandates".to_owned());
            self.blocks.push(Block::List { items: mandates });
        }
        let parts: Vec<&Item> = self
            .teller
            .register
            .activities()
            .filter(|part| part.first("part_of") == Some(activity.id.as_str()))
            .collect();
        if !parts.is_empty() {
            self.heading(1, self.teller.speech.t("programme-activity-back-part_of"), "parts".to_owned());
            parts.into_iter().for_each(|part| self.activity(part, When::Within));
        }
    }
}

/// Did somebody hold a post in a period, as far as is known?
fn held_in(row: &Value, period: &Period) -> bool {
    let day = |part: &str| row.part(part).and_then(|text| edtf::parse(text).ok());
    let from = day("from").and_then(|date| date.earliest());
    let to = day("to").and_then(|date| date.latest());
    from.is_none_or(|from| from <= period.to) && to.is_none_or(|to| to >= period.from)
}

/// A key as the address of a place in a document.
fn anchored(key: &str) -> String {
    key.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}

/// A number as sections of a committee's documents are numbered.
fn roman(number: usize) -> String {
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
