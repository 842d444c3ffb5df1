//! What RIS can say of a reference.

use super::scan::tag as as_tag;
use super::tags::{self, Holds};
use crate::edtf::{Date, End, Part, Point};
use crate::names::{self, Name};
use crate::reference::{Reference, Source};
use crate::vocabulary::{DateField, Field, Kind};
use std::collections::BTreeSet;

/// The lines that RIS can say; the first is the type.
pub(super) fn native(reference: &Reference) -> Vec<(String, String)> {
    let kind = reference.kind;
    let kept = reference.extra(Source::Ris, "TY").filter(|ty| {
        let plain = !ty.is_empty() && ty.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        plain && tags::kind(ty).unwrap_or_default() == kind
    });
    let mut lines = Lines { kind, said: BTreeSet::new(), lines: Vec::new() };
    lines.lines.push(("TY".to_owned(), kept.unwrap_or(tags::type_of(kind)).to_owned()));
    lines.add("ID", &reference.id);
    for (role, people) in &reference.names {
        if let Some(tag) = tags::role_tag(*role) {
            people.iter().for_each(|name| lines.add(tag, &name_text(name)));
        }
    }
    for (field, date) in &reference.dates {
        lines.date(*field, date);
    }
    for (field, text) in &reference.fields {
        lines.field(*field, text);
    }
    reference.translations.iter().for_each(|title| lines.add("TT", &title.title));
    reference.keywords.iter().for_each(|keyword| lines.add("KW", keyword));
    for extra in reference.extra.iter().filter(|extra| extra.source == Source::Ris && extra.name != "TY") {
        let held = tags::holds(&extra.name, kind);
        let is_tag = as_tag(&format!("{}  - ", extra.name)).is_some_and(|(tag, _)| tag == extra.name);
        if is_tag && extra.name != "ER" && (held == Holds::Unknown || lines.said.contains(&held)) {
            lines.add(&extra.name, &extra.value);
        }
    }
    lines.lines
}

struct Lines {
    kind: Kind,
    said: BTreeSet<Holds>,
    lines: Vec<(String, String)>,
}

impl Lines {
    fn field(&mut self, field: Field, text: &str) {
        if field == Field::Page {
            return match text.split_once('-') {
                Some((first, last)) if !first.is_empty() && !last.is_empty() && !last.contains('-') => {
                    self.add("SP", first);
                    self.add("EP", last);
                }
                _ => self.add("SP", text),
            };
        }
        if let Some(tag) = tags::text_tag(field, self.kind) {
            self.add(tag, text);
        }
    }

    fn date(&mut self, field: DateField, date: &Date) {
        let slashes = |point: &Point| {
            let parts = [point.month, point.day]
                .map(|part| if let Part::Known(n @ ..=31) = part { format!("{n:02}") } else { String::new() });
            let year = point.known_year().filter(|year| *year >= 0)?;
            let season = matches!(point.month, Part::Known(21..));
            Some(format!(
                "{year:04}/{}/{}/",
                if season { "" } else { parts[0].as_str() },
                if season { "" } else { parts[1].as_str() }
            ))
        };
        match (field, date) {
            (DateField::Issued, Date::Undated) => self.add("PY", "n.d."),
            (DateField::Issued, Date::Point(point) | Date::Interval(End::Point(point), _)) => {
                if let Some(year) = point.known_year().filter(|year| *year >= 0) {
                    self.add("PY", &format!("{year:04}"));
                }
                if let (Part::Known(1..=12), Some(day), Date::Point(_)) = (point.month, slashes(point), date) {
                    self.add("DA", &day);
                }
            }
            (DateField::Accessed, Date::Point(point)) => {
                if let Some(day) = slashes(point) {
                    self.add("Y2", &day);
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, tag: &str, text: &str) {
        let text: String = text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect();
        let text =
            if tags::is_prose(tag) { prose(&text) } else { text.split_whitespace().collect::<Vec<_>>().join(" ") };
        if !text.is_empty() {
            self.said.insert(tags::holds(tag, self.kind));
            self.lines.push((tag.to_owned(), text));
        }
    }
}

/// A line of prose that looks like a tag would be one: it is moved in by a space.
fn prose(text: &str) -> String {
    let line = |line: &str| if as_tag(line).is_some() { format!(" {line}") } else { line.trim_end().to_owned() };
    text.trim_matches(['\n', ' ']).split('\n').map(line).collect::<Vec<_>>().join("\n")
}

fn name_text(name: &Name) -> String {
    let text = name.sorted();
    match name {
        // as reference managers do: a comma at the end, and nothing is taken apart
        Name::Body(_) if names::read(&text).as_ref() != Some(name) => format!("{text},"),
        Name::Person(p) if p.given.is_empty() && p.suffix.is_empty() => format!("{text}, "),
        _ => text,
    }
}
