//! A reference as the processor takes it: CSL-JSON, so that nothing is translated twice.
//!
//! The processor knows no spans of time and no decades, and stops at them. It is given a stand-in year, for which what
//! the date says is put in afterwards.

use super::cited::Cited;
use super::{Language, text};
use crate::edtf::{Date, End, Part, Point};
use crate::names::{Name, trailing_particle};
use crate::reference::Reference;
use crate::vocabulary::Field;
use citationberg::json::{DateValue, Item, LiteralName, NameItem, NameValue, Value, VecDate, VecDateRange};
use hayagriva::ElemChildren;
use std::collections::BTreeMap;

pub(super) struct Prepared {
    pub item: Item,
    /// A stand-in for a year, and what it stands for.
    stand_ins: Vec<(String, String)>,
}

/// Fields that no style prints and that may be long.
const UNPRINTED: &[Field] =
    &[Field::Abstract, Field::Annote, Field::CitationKey, Field::CitationLabel, Field::CitationNumber];
/// Fields that the processor reads as numbers, at which it stops where a bracket stands before a letter with an accent.
const NUMBERS: &[Field] = &[
    Field::ChapterNumber,
    Field::CollectionNumber,
    Field::Edition,
    Field::Issue,
    Field::Number,
    Field::NumberOfPages,
    Field::NumberOfVolumes,
    Field::Page,
    Field::PageFirst,
    Field::PartNumber,
    Field::PrintingNumber,
    Field::Section,
    Field::SupplementNumber,
    Field::Version,
    Field::Volume,
];
/// More names than any style prints.
const MOST_NAMES: usize = 200;
/// Longer values are cut: nobody cites them, and the processor compares them.
const LONGEST: usize = 4_000;

pub(super) fn prepare(reference: &Reference, at: usize, language: Language) -> Prepared {
    let mut map = BTreeMap::new();
    map.insert("id".to_owned(), Value::String(at.to_string()));
    map.insert("type".to_owned(), Value::String(reference.kind.csl().to_owned()));
    let printed = |field: &Field, value: &str| {
        // the processor stops at a number of a book that begins with a bracket and has an accent; there are none such
        !UNPRINTED.contains(field) && (value.is_ascii() || !matches!(field, Field::Isbn | Field::Issn))
    };
    for (field, value) in reference.fields.iter().filter(|(field, value)| printed(field, value)) {
        let value = if NUMBERS.contains(field) { countable(value) } else { value };
        let cut = value.get(..value.floor_char_boundary(LONGEST)).unwrap_or("");
        map.insert(field.csl().to_owned(), Value::String(cut.to_owned()));
    }
    for (role, names) in &reference.names {
        map.insert(role.csl().to_owned(), Value::Names(names.iter().take(MOST_NAMES).map(name).collect()));
    }
    let mut stand_ins = Vec::new();
    let taken: Vec<String> = reference.fields.values().cloned().collect();
    for (field, date) in &reference.dates {
        if let Some(value) = date_value(date, language, &taken, &mut stand_ins) {
            map.insert(field.csl().to_owned(), value);
        }
    }
    Prepared { item: Item(map), stand_ins }
}

/// Without the signs before a number that has letters beyond ASCII: "]á" is none.
fn countable(value: &str) -> &str {
    if value.is_ascii() { value } else { value.trim_start_matches(|sign: char| !sign.is_alphanumeric()) }
}

impl Prepared {
    pub fn finish(&self, content: &ElemChildren, label: Option<String>, of: usize) -> Cited {
        let (mut text, mut html) = text::write(content);
        // the processor writes the space before a month that there is not: "2001 ;7(4)"
        text = text.replace(" ;", ";");
        html = html.replace(" ;", ";");
        // and the comma: "(2014,)"
        text = text.replace(",)", ")");
        html = html.replace(",)", ")");
        for (stand_in, meant) in &self.stand_ins {
            text = text.replace(stand_in, meant);
            html = html.replace(stand_in, meant);
        }
        Cited { text, html, label, of }
    }
}

fn name(name: &Name) -> NameValue {
    let person = match name {
        Name::Body(body) => return NameValue::Literal(LiteralName { literal: body.clone() }),
        Name::Person(person) => person,
    };
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    // "Márcia Esteves de": the particle must not become an initial
    let (given, trailing) = trailing_particle(&person.given);
    let dropping = if person.dropping_particle.is_empty() { trailing } else { person.dropping_particle.clone() };
    let family = [person.particle.as_str(), person.family.as_str()].join(" ");
    // without a particle the processor looks for one itself, and takes "Ortega y" for one in "Ortega y Gasset"
    let (first, rest) = match family.trim().split_once(' ') {
        Some((first, rest)) => (some(first), rest.to_owned()),
        None => (None, family.trim().to_owned()),
    };
    NameValue::Item(NameItem {
        family: rest,
        given: some(&given),
        non_dropping_particle: first,
        dropping_particle: some(&dropping),
        suffix: some(&person.suffix),
        comma_suffix: None,
    })
}

fn date_value(
    date: &Date,
    language: Language,
    taken: &[String],
    stand_ins: &mut Vec<(String, String)>,
) -> Option<Value> {
    let value = |parts: Vec<i16>, season: Option<u8>| {
        Value::Date(DateValue::DateParts {
            date_parts: VecDateRange(vec![VecDate(parts)]),
            literal: None,
            season: season.map(|n| n.to_string()),
            circa: date.is_doubtful(),
        })
    };
    if let Date::Undated = date {
        return None;
    }
    if let Date::Point(point) = date
        && let Some(year) = point.known_year().filter(|year| *year > 0)
    {
        let mut parts = vec![year];
        match (point.month, point.day) {
            (Part::Known(month @ 1..=12), Part::Known(day)) => parts.extend([i16::from(month), i16::from(day)]),
            (Part::Known(month @ 1..=12), _) => parts.push(i16::from(month)),
            (Part::Known(season @ 21..=24), _) => return Some(value(parts, Some(season - 20))),
            _ => {}
        }
        return Some(value(parts, None));
    }
    let meant = said(date, language)?;
    // a number that stands nowhere in the work
    let free = |year: &i16| !taken.iter().any(|text| text.contains(&year.to_string()));
    let used = |year: &i16| stand_ins.iter().any(|(stand_in, _)| *stand_in == year.to_string());
    let year = (31_001..32_700).find(|year| free(year) && !used(year))?;
    stand_ins.push((year.to_string(), meant));
    Some(value(vec![year], None))
}

/// A date in years as a citation prints it.
fn said(date: &Date, language: Language) -> Option<String> {
    match date {
        Date::Undated => None,
        Date::Point(point) => Some(years(point, language)),
        Date::Interval(End::Point(from), End::Point(to)) if from.year == to.year => Some(years(from, language)),
        Date::Interval(End::Point(from), End::Point(to)) => {
            Some(format!("{}–{}", years(from, language), years(to, language)))
        }
        Date::Interval(End::Point(from), _) => Some(format!("{}–", years(from, language))),
        Date::Interval(_, End::Point(to)) => Some(format!("–{}", years(to, language))),
        Date::Interval(..) => None,
    }
}

fn years(point: &Point, language: Language) -> String {
    let year = point.year;
    match (year.unknown_digits, language) {
        (0, Language::En) if year.value <= 0 => format!("{} BC", i32::from(year.value).abs() + 1),
        (0, Language::Fr) if year.value <= 0 => format!("{} av. J.-C.", i32::from(year.value).abs() + 1),
        (0, _) if year.value <= 0 => format!("{} a. C.", i32::from(year.value).abs() + 1),
        (0, _) => year.value.to_string(),
        (1, Language::En) => format!("{}s", year.value),
        (1, Language::Fr) => format!("années {}", year.value),
        (1, Language::Es | Language::Pt) => format!("década de {}", year.value),
        // a century or less: the catalogue's form
        _ => year.to_string().replace('X', "-"),
    }
}
