//! The report put together: front matter, an opening, a section for each office, annexes. Each piece of it knows which
//! record it is told from.

use std::collections::HashSet;

use exchange::edtf;
use platform::words::Speech;
use print::{Block, Cell, Column, Document, Front, Span, Words};
use records::{Value, spoken_between, spoken_date};

use super::annexes;
use super::options::{Options, Part, Preset};
use super::period::{Period, When};
use super::pieces::Composed;
use super::tell::{Teller, spoken_dates};
use super::told::{Told, sections};
use super::writer::{Writer, roman};
use crate::item::Item;
use crate::register::Register;

/// The report.
pub fn compile(register: &Register, options: &Options, speech: &Speech, origin: &str) -> Document {
    compose(register, options, speech, origin).into_document()
}

/// The report, piece by piece.
pub fn compose(register: &Register, options: &Options, speech: &Speech, origin: &str) -> Composed {
    let teller = Teller { register, speech, origin, on: options.period.to };
    let mut writer = Writer::of(&teller);
    let sections = sections(register, options);
    match options.preset {
        Preset::Committee => writer.committee(options, &sections),
        Preset::Programme => writer.programme(options, &sections),
        Preset::Spheres => writer.spheres(options, &sections),
        Preset::Table => writer.table(&sections),
        Preset::Sheet => writer.sheet(options),
    }
    for part in Part::ALL.into_iter().filter(|part| options.parts.contains(part)) {
        writer.annex(part, annexes::blocks(&teller, part, &sections, options));
    }
    let period = spoken_date(speech, &options.period.edtf);
    let head = Document {
        lang: speech.lang().code().to_owned(),
        title: title(register, options, speech),
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
            paragraph: speech.t("programme-report-paragraph"),
        },
        blocks: Vec::new(),
    };
    Composed { head, pieces: writer.pieces }
}

/// Its title.
pub fn title(register: &Register, options: &Options, speech: &Speech) -> String {
    match (options.title.as_str(), options.preset) {
        ("", Preset::Sheet) => {
            let activity = options.only.first().and_then(|id| register.get(id));
            activity.map(|item| item.name(speech.lang().code()).to_owned()).unwrap_or_default()
        }
        ("", Preset::Spheres) => {
            let offices = options.offices.iter().filter_map(|id| register.get(id));
            let names: Vec<String> = offices.map(|office| office.name(speech.lang().code()).to_owned()).collect();
            speech.with("programme-report-title-spheres", &[("offices", speech.list(&names).into())])
        }
        ("", preset) => speech.t(&format!("programme-report-title-{}", preset.word())),
        (title, _) => title.to_owned(),
    }
}

impl Writer<'_> {
    fn annex(&mut self, part: Part, blocks: Vec<Block>) {
        self.section(format!("annex-{}", part.word()), None);
        blocks.into_iter().for_each(|block| self.add("table", None, block));
    }

    fn committee(&mut self, options: &Options, sections: &[Told<'_>]) {
        self.opening(options, sections);
        for (at, section) in sections.iter().enumerate() {
            let teller = section.teller;
            let name = self.teller.name(teller).text;
            self.section(format!("office-{}", teller.key), Some(teller));
            self.heading(1, format!("{}. {name}", roman(at + 1)), &teller.key, Some(teller));
            if let Some(role) = self.teller.said(&teller.body, "role") {
                self.paragraph("role", Some(teller), vec![role.emphasis()]);
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
                        self.heading(2, self.teller.name(body).text, &anchor, Some(body));
                    }
                    office = its;
                }
                self.activity(activity, *when);
            }
        }
    }

    /// Who held which post of the office, and of those that report through it.
    fn posts(&mut self, section: &Told<'_>, period: &Period) {
        let register = self.teller.register;
        let mut lines: Vec<Vec<Span>> = Vec::new();
        for body in register.bodies().filter(|body| register.teller(body).id == section.teller.id) {
            for row in body.rows("posts") {
                let Some(holder) = row.part("holder").filter(|_| held_in(row, period)) else { continue };
                let post = self.teller.in_row(row).unwrap_or_default();
                let mut line = vec![
                    Span::text(format!("{holder}{}", self.teller.sign(":"))),
                    post,
                    Span::text(" — "),
                    self.teller.name(body),
                ];
                let held = spoken_between(self.teller.speech, row.part("from"), row.part("to"));
                line.extend(held.map(|held| Span::text(format!(" ({held})"))));
                lines.push(line);
            }
        }
        self.list("posts", Some(section.teller), lines);
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
        // of some offices only what they answer is told: the rest is asked of others
        let is_answered =
            |mandate: &Item| register.answering(mandate).any(|activity| here.contains(activity.id.as_str()));
        let is_told = |mandate: &Item| options.offices.is_empty() || is_answered(mandate);
        let wholes: Vec<&Item> = register.mandates().filter(is_wanted).collect();
        for mandate in wholes {
            let parts: Vec<&Item> = register.parts(mandate).filter(|part| is_told(part)).collect();
            if parts.is_empty() && !is_told(mandate) {
                continue;
            }
            self.section(format!("mandate-{}", mandate.key), None);
            self.mandate(1, mandate, &here);
            for part in parts {
                self.mandate(2, part, &here);
            }
        }
    }

    fn mandate(&mut self, level: u8, mandate: &Item, here: &HashSet<&str>) {
        self.heading(level, self.teller.headed(mandate), &mandate.key, Some(mandate));
        if let Some(asks) = self.teller.said(&mandate.body, "asks") {
            self.paragraph("asks", Some(mandate), vec![asks.emphasis()]);
        }
        let answers: Vec<&Item> =
            self.teller.register.answering(mandate).filter(|activity| here.contains(activity.id.as_str())).collect();
        if answers.is_empty() {
            let none = self.teller.speech.t("programme-report-no-activity");
            self.paragraph("none", Some(mandate), vec![Span::text(none)]);
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
            self.section(format!("office-{}", section.teller.key), Some(section.teller));
            self.heading(1, name.clone(), &section.teller.key, Some(section.teller));
            self.add("table", Some(section.teller), Block::Table { caption: name, columns: columns.clone(), rows });
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
