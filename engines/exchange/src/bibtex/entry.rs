//! An entry made a reference.

use super::fields::{Holds, SHADOW, holds};
use super::scan::Raw;
use super::{kinds, latex, names, native};
use crate::edtf::{self, Date, Part, Point};
use crate::full;
use crate::reference::{Loss, Read, Reference, Source, Wrong};
use crate::vocabulary::{DateField, Field, Kind};
use std::collections::{HashMap, HashSet};

/// Entries by key, for `crossref`.
pub(super) fn parents(entries: &[Raw]) -> HashMap<&str, &Raw> {
    let named: HashSet<&str> = entries.iter().filter_map(|raw| field(raw, "crossref")).map(str::trim).collect();
    if named.is_empty() {
        return HashMap::new();
    }
    entries.iter().filter(|raw| named.contains(raw.key.as_str())).map(|raw| (raw.key.as_str(), raw)).collect()
}

pub(super) fn read(raw: &Raw, parents: &HashMap<&str, &Raw>, out: &mut Read) -> Reference {
    let mut reference = native(raw);
    if let Some(parent) = field(raw, "crossref").and_then(|key| parents.get(key.trim())) {
        inherit(&mut reference, parent);
    }
    if reference.title().is_none() && reference.names.is_empty() {
        let reason = format!("entry {} has neither title nor author", raw.key);
        out.problem_of(&raw.key, raw.line, Loss::Nothing, Wrong::Empty, reason);
    }
    if let Some(shadow) = field(raw, SHADOW).and_then(|json| serde_json::from_str(json.trim()).ok()) {
        full::take_shadow(&mut reference, &shadow, native::native);
    }
    reference
}

fn field<'a>(raw: &'a Raw, name: &str) -> Option<&'a str> {
    raw.fields.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
}

fn native(raw: &Raw) -> Reference {
    let subtype = field(raw, "entrysubtype").map(str::trim);
    let known = kinds::read(&raw.kind);
    let (kind, genre) = match (known, subtype) {
        (Some((Kind::ArticleJournal, _)), Some("magazine")) => (Kind::ArticleMagazine, None),
        (Some((Kind::ArticleJournal, _)), Some("newspaper")) => (Kind::ArticleNewspaper, None),
        (Some(known), _) => known,
        (None, _) => (Kind::Document, None),
    };
    let mut reference = Reference { id: raw.key.clone(), kind, ..Reference::default() };
    if let Some(genre) = genre {
        reference.set(Field::Genre, genre);
    }
    if kinds::write(kind, genre).0 != raw.kind {
        reference.keep(Source::Bibtex, "entrytype", raw.kind.as_str());
    }
    if let Some(subtype) = subtype.filter(|s| kinds::subtype(kind) != Some(s)) {
        reference.keep(Source::Bibtex, "entrysubtype", latex::to_text(subtype));
    }
    issued(raw, &mut reference);
    for (name, value) in &raw.fields {
        take(&mut reference, raw, name, value);
    }
    reference
}

fn take(reference: &mut Reference, raw: &Raw, name: &str, value: &str) {
    let held = holds(name);
    let text = if matches!(held, Holds::Verbatim(_)) { latex::to_verbatim(value) } else { latex::to_text(value) };
    if text.is_empty() || held == Holds::Apart {
        return;
    }
    match held {
        // the entry type said a genre, `type` says it better
        Holds::Text(Field::Genre) if reference.kind == Kind::Thesis => {
            reference.set(Field::Genre, text);
        }
        Holds::Text(field) | Holds::Verbatim(field) => reference.set_or_keep(field, &text, Source::Bibtex, name),
        Holds::Pages => {
            let pages = text.replace(['–', '—'], "-");
            reference.set_or_keep(Field::Page, &pages, Source::Bibtex, name);
        }
        Holds::Number => {
            let number = match reference.kind {
                kind if kinds::is_article(kind) => Field::Issue,
                kind if kinds::is_in_series(kind) && field(raw, "series").is_some() => Field::CollectionNumber,
                _ => Field::Number,
            };
            reference.set_or_keep(number, &text, Source::Bibtex, name);
        }
        Holds::Names(role) if !reference.names.contains_key(&role) => {
            let read = names::read(value);
            if !read.is_empty() {
                reference.names.insert(role, read);
            }
        }
        Holds::Keywords if reference.keywords.is_empty() => {
            let cut = if text.contains(';') { ';' } else { ',' };
            reference.keywords = text.split(cut).map(str::trim).filter(|k| !k.is_empty()).map(str::to_owned).collect();
        }
        Holds::Date(DateField::Issued) => {}
        Holds::Date(field) if !reference.dates.contains_key(&field) => match date_of(&text) {
            Some(date) => {
                reference.dates.insert(field, date);
            }
            None => reference.keep(Source::Bibtex, name, text),
        },
        _ => reference.keep(Source::Bibtex, name, text),
    }
}

/// `date` of biblatex, or `year` with `month` and `day`. What is no date is kept as it stands.
fn issued(raw: &Raw, reference: &mut Reference) {
    let text = |name: &str| field(raw, name).map(latex::to_text).filter(|text| !text.is_empty());
    let (date, year, month, day) = (text("date"), text("year"), text("month"), text("day"));
    let whole = date.as_deref().and_then(date_of);
    let classic = year.as_deref().and_then(date_of).map(|read| with_month(read, month.as_deref(), day.as_deref()));
    let found = whole.or(classic.map(|(date, _)| date));
    if let Some(found) = found {
        reference.dates.insert(DateField::Issued, found);
    }
    let month_used = whole.is_none() && classic.is_some_and(|(_, used)| used);
    let covered =
        |text: &String| date_of(text).is_some_and(|d| found.is_some_and(|f| d.first_year() == f.first_year()));
    let unused = [
        ("date", date.filter(|_| whole.is_none())),
        ("year", year.filter(|text| !covered(text))),
        ("month", month.filter(|_| !month_used)),
        ("day", day.filter(|_| !month_used)),
    ];
    for (name, text) in unused {
        if let Some(text) = text {
            reference.keep(Source::Bibtex, name, text);
        }
    }
}

/// A tilde is EDTF's mark of an estimate where that makes a date, and LaTeX's space where not.
fn date_of(text: &str) -> Option<Date> {
    edtf::read(&text.replace('\u{a0}', "~")).or_else(|| edtf::read(&text.replace('\u{a0}', " ")))
}

/// A year with its month ("5", "may", "mayo", "2 May") and day, and whether they were all understood.
fn with_month(date: Date, month: Option<&str>, day: Option<&str>) -> (Date, bool) {
    let (Date::Point(point @ Point { month: Part::Absent, .. }), Some(month)) = (date, month) else {
        return (date, false);
    };
    let of = |text: &str| text.parse().ok().filter(|n| (1..=12).contains(n)).or_else(|| edtf::month_of(text));
    let Some(year) = point.known_year() else { return (date, false) };
    let Some(number) = of(month) else { return (date, false) };
    let plain = match day {
        Some(day) => edtf::parse(&format!("{year:04}-{number:02}-{:0>2}", day.trim())).ok(),
        None => edtf::parse(&format!("{year:04}-{number:02}")).ok(),
    };
    match plain {
        Some(Date::Point(with)) => {
            (Date::Point(Point { uncertain: point.uncertain, approximate: point.approximate, ..with }), true)
        }
        _ => (date, false),
    }
}

/// What a contribution takes from the volume that it stands in.
fn inherit(reference: &mut Reference, parent: &Raw) {
    let parent = native(parent);
    if let Some(title) = parent.title().filter(|_| reference.get(Field::ContainerTitle).is_none()) {
        reference.set(Field::ContainerTitle, title);
    }
    let shared =
        [Field::Publisher, Field::PublisherPlace, Field::CollectionTitle, Field::Volume, Field::Isbn, Field::Edition];
    for field in shared {
        if let Some(text) = parent.get(field).filter(|_| reference.get(field).is_none()) {
            reference.set(field, text);
        }
    }
    if let (Some(date), None) = (parent.issued(), reference.issued()) {
        reference.dates.insert(DateField::Issued, date);
    }
    for (role, names) in &parent.names {
        if !reference.names.contains_key(role) && *role != crate::Role::Author {
            reference.names.insert(*role, names.clone());
        }
    }
}
