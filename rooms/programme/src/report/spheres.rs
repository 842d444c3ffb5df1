//! The report of an office that answers to several: those who ask something of it are its spheres, each with what was asked
//! there and what answers it. The labour department answers to the conference of labour ministers and, by the
//! Inter-American Program, to the General Assembly.

use std::collections::{HashMap, HashSet};

use print::Span;

use super::options::Options;
use super::period::When;
use super::told::Told;
use super::writer::{Writer, roman};
use crate::item::Item;
use crate::register::Register;

/// Leads from an activity to the whole whose mandates it shares where it names none, and from a paragraph to its text.
const PART_OF: &str = "part_of";

/// What an office does for one of those who ask something of it.
struct Sphere<'a> {
    /// Who asks: a body, or the only text by which it does.
    of: &'a Item,
    /// What was asked: each text, the oldest first, and its paragraphs behind it.
    asked: Vec<Asked<'a>>,
}

/// Something that was asked.
struct Asked<'a> {
    mandate: &'a Item,
    /// Of its heading; that of the first is the one of the sphere.
    level: u8,
    answers: Vec<(&'a Item, When)>,
    /// Is what answers it told behind its paragraphs?
    by_paragraphs: bool,
}

impl Writer<'_> {
    /// Writes the spheres, and then what belongs to none of them.
    pub fn spheres(&mut self, options: &Options, sections: &[Told<'_>]) {
        self.opening(options, sections);
        let (register, speech) = (self.teller.register, self.teller.speech);
        let office = options.offices.first().and_then(|id| register.get(id));
        let spheres = spheres(register, &options.offices, sections);
        let mut told: HashSet<&str> = HashSet::new();
        for (at, sphere) in spheres.iter().enumerate() {
            let name = self.teller.name(sphere.of).text;
            let heading = speech.with("programme-report-sphere", &[("name", name.into())]);
            self.section(format!("sphere-{}", sphere.of.key), office);
            self.heading(1, format!("{}. {heading}", roman(at + 1)), &sphere.of.key, Some(sphere.of));
            // who reads one sphere need not read another: what answers both is told in both
            let mut here: HashSet<&str> = HashSet::new();
            sphere.asked.iter().for_each(|asked| self.asked(asked, &mut here));
            told.extend(here);
        }
        let all = sections.iter().flat_map(|section| section.activities.iter().copied());
        let others: Vec<_> = all.filter(|(activity, _)| !told.contains(activity.id.as_str())).collect();
        if !others.is_empty() {
            self.section("others".to_owned(), office);
            let heading = speech.t("programme-report-sphere-none");
            self.heading(1, format!("{}. {heading}", roman(spheres.len() + 1)), "others", None);
            others.into_iter().for_each(|(activity, when)| self.activity(activity, when));
        }
    }

    /// Writes what was asked, and what answers it; what the sphere has told before by its name alone.
    fn asked<'a>(&mut self, asked: &Asked<'a>, here: &mut HashSet<&'a str>) {
        let mandate = asked.mandate;
        if asked.level > 1 {
            self.heading(asked.level, self.teller.headed(mandate), &mandate.key, Some(mandate));
        }
        if let Some(asks) = self.teller.said(&mandate.body, "asks") {
            self.paragraph("asks", Some(mandate), vec![asks.emphasis()]);
        }
        if asked.answers.is_empty() && !asked.by_paragraphs {
            let none = self.teller.speech.t("programme-report-no-activity");
            self.paragraph("none", Some(mandate), vec![Span::text(none)]);
        }
        let answers = asked.answers.iter().copied();
        let (new, before): (Vec<_>, Vec<_>) =
            answers.partition(|(activity, _): &(&Item, When)| !here.contains(activity.id.as_str()));
        here.extend(new.iter().map(|(activity, _)| activity.id.as_str()));
        new.into_iter().for_each(|(activity, when)| self.activity(activity, when));
        if !before.is_empty() {
            let words = self.teller.speech.t("programme-report-told-before");
            let mut spans = vec![Span::text(format!("{words} "))];
            spans.extend(self.teller.parted(before.into_iter().map(|(activity, _)| self.teller.name(activity))));
            self.paragraph("before", Some(mandate), spans);
        }
    }
}

/// The spheres of offices: first those in which something is asked of them by name, then those that ask of all.
fn spheres<'a>(register: &'a Register, offices: &[String], sections: &[Told<'a>]) -> Vec<Sphere<'a>> {
    let mut answers: HashMap<&str, Vec<(&'a Item, When)>> = HashMap::new();
    for (activity, when) in sections.iter().flat_map(|section| section.activities.iter().copied()) {
        let asked_of = register.upward(activity, PART_OF).find(|whole| whole.first("mandates").is_some());
        for mandate in asked_of.into_iter().flat_map(|whole| whole.named("mandates")) {
            answers.entry(mandate).or_default().push((activity, when));
        }
    }
    // by text, with how many steps above the office it is asked
    let mut texts: Vec<(&'a Item, usize, Vec<&'a Item>)> = Vec::new();
    for mandate in register.mandates() {
        let Some(steps) = steps_to(register, offices, mandate) else { continue };
        // what is asked of many is told where the office answers it
        if steps > 0 && !answers.contains_key(mandate.id.as_str()) {
            continue;
        }
        let whole = register.upward(mandate, PART_OF).last().unwrap_or(mandate);
        match texts.iter_mut().find(|(known, ..)| known.id == whole.id) {
            Some((_, least, asked)) => {
                *least = steps.min(*least);
                asked.push(mandate);
            }
            None => texts.push((whole, steps, vec![mandate])),
        }
    }
    texts.sort_by_key(|(whole, ..)| (whole.body.text("year").unwrap_or("9999"), whole.key.as_str()));
    let mut bodies: Vec<(&str, usize, Vec<(&'a Item, Vec<&'a Item>)>)> = Vec::new();
    for (whole, steps, asked) in texts {
        let who = whole.first("body").unwrap_or(&whole.id);
        match bodies.iter_mut().find(|(known, ..)| *known == who) {
            Some((_, least, texts)) => {
                *least = steps.min(*least);
                texts.push((whole, asked));
            }
            None => bodies.push((who, steps, vec![(whole, asked)])),
        }
    }
    // the order of the texts stays within those of one distance
    bodies.sort_by_key(|(_, steps, _)| *steps);
    bodies.into_iter().filter_map(|(who, _, texts)| sphere(register, who, texts, &answers)).collect()
}

fn sphere<'a>(
    register: &'a Register,
    who: &str,
    texts: Vec<(&'a Item, Vec<&'a Item>)>,
    answers: &HashMap<&str, Vec<(&'a Item, When)>>,
) -> Option<Sphere<'a>> {
    let first = texts.first()?.0;
    // a body that asks by one text is known by that
    let (of, level) = if texts.len() == 1 { (first, 1) } else { (register.get(who).unwrap_or(first), 2) };
    let asked = texts.into_iter().flat_map(|(whole, asked)| {
        let paragraphs: Vec<&Item> = asked.into_iter().filter(|mandate| mandate.id != whole.id).collect();
        let of = |mandate: &'a Item, level: u8, by_paragraphs: bool| Asked {
            mandate,
            level,
            answers: answers.get(mandate.id.as_str()).cloned().unwrap_or_default(),
            by_paragraphs,
        };
        let mut asked = vec![of(whole, level, !paragraphs.is_empty())];
        asked.extend(paragraphs.into_iter().map(|mandate| of(mandate, level + 1, false)));
        asked
    });
    Some(Sphere { of, asked: asked.collect() })
}

/// How many steps above one of the offices, or its parts, the body stands of which something is asked; none where it is asked
/// of others. A paragraph that names nobody is asked of those of its text.
fn steps_to(register: &Register, offices: &[String], mandate: &Item) -> Option<usize> {
    let asked = register.upward(mandate, PART_OF).find(|text| text.first("addressed_to").is_some())?;
    let steps = asked.named("addressed_to").flat_map(|body| {
        offices.iter().filter_map(move |office| {
            if register.is_within(body, office) {
                return Some(0);
            }
            register.upward(register.get(office)?, PART_OF).position(|above| above.id == body)
        })
    });
    steps.min()
}
