//! A record made a reference.

use super::native;
use super::scan::Raw;
use super::tags::{self, Holds, SHADOW, holds};
use crate::edtf::{self, Date, End, Point};
use crate::full;
use crate::names;
use crate::reference::{Reference, Source, TitleIn};
use crate::vocabulary::{DateField, Field, Kind};

pub(super) fn read(raw: &Raw) -> Reference {
    let mut reference = native(raw);
    let json = raw.fields.iter().filter(|(tag, _)| tag == SHADOW.0).find_map(|(_, value)| value.strip_prefix(SHADOW.1));
    if let Some(shadow) = json.and_then(|json| serde_json::from_str(json).ok()) {
        full::take_shadow(&mut reference, &shadow, native::native);
    }
    reference
}

fn native(raw: &Raw) -> Reference {
    let ty = raw.fields.first().map_or("", |(_, ty)| ty.as_str());
    let kind = tags::kind(ty).unwrap_or_default();
    let mut reference = Reference::new(kind);
    if tags::type_of(kind) != ty {
        reference.keep(Source::Ris, "TY", ty);
    }
    let mut apart = Apart::default();
    for (tag, value) in raw.fields.iter().skip(1) {
        let value = if tags::is_prose(tag) { value.trim_matches(['\n', ' ']) } else { value.trim() };
        if value.is_empty() || tag == SHADOW.0 && value.starts_with(SHADOW.1) {
            continue;
        }
        take(&mut reference, &mut apart, tag, value);
    }
    pages(&mut reference, &apart);
    issued(&mut reference, &apart);
    reference
}

/// What two tags say together.
#[derive(Default)]
struct Apart {
    first_page: Option<String>,
    last_page: Option<String>,
    year: Option<(String, String)>,
    day: Option<String>,
}

fn take(reference: &mut Reference, apart: &mut Apart, tag: &str, value: &str) {
    let kind = reference.kind;
    match holds(tag, kind) {
        Holds::Id if reference.id.is_empty() => reference.id = value.to_owned(),
        Holds::Text(field) => {
            // a book's BT is its own title
            let own = tag == "BT" && kind == Kind::Book && reference.title().is_none();
            let field = if own { Field::Title } else { field };
            reference.set_or_keep(field, value, Source::Ris, tag);
        }
        Holds::Names(role) => match names::read(value) {
            Some(name) => {
                reference.add(role, name);
            }
            None => reference.keep(Source::Ris, tag, value),
        },
        Holds::FirstPage if apart.first_page.is_none() => apart.first_page = Some(value.to_owned()),
        Holds::LastPage if apart.last_page.is_none() => apart.last_page = Some(value.to_owned()),
        Holds::Year if apart.year.is_none() => apart.year = Some((tag.to_owned(), value.to_owned())),
        Holds::Day if apart.day.is_none() => apart.day = Some(value.to_owned()),
        Holds::Accessed if !reference.dates.contains_key(&DateField::Accessed) => match date(value) {
            Some((date, true)) => {
                reference.dates.insert(DateField::Accessed, date);
            }
            _ => reference.keep(Source::Ris, tag, value),
        },
        Holds::Serial => reference.set_or_keep(tags::serial(value, kind), value, Source::Ris, tag),
        Holds::Keyword => reference.keywords.push(value.to_owned()),
        Holds::Translation => reference.translations.push(TitleIn { language: None, title: value.to_owned() }),
        _ => reference.keep(Source::Ris, tag, value),
    }
}

fn pages(reference: &mut Reference, apart: &Apart) {
    let text = match (&apart.first_page, &apart.last_page) {
        (Some(first), Some(last)) => format!("{first}-{last}"),
        (Some(only), None) | (None, Some(only)) => only.clone(),
        (None, None) => return,
    };
    reference.set(Field::Page, text);
}

/// `DA` is more exact than `PY`, unless they disagree: then the year holds and the day is kept as it stands.
fn issued(reference: &mut Reference, apart: &Apart) {
    let year = apart.year.as_ref().and_then(|(_, text)| date(text));
    let day = apart.day.as_ref().and_then(|text| date(text));
    let agree = match (&year, &day) {
        (Some((year, _)), Some((day, _))) => year.first_year() == day.first_year(),
        _ => true,
    };
    let (found, year_said, day_said) = match (year, day) {
        (_, Some((day, whole))) if agree => (Some(day), true, whole),
        (Some((year, whole)), _) => (Some(year), whole, apart.day.is_none()),
        _ => (None, false, false),
    };
    if let Some(found) = found {
        reference.dates.insert(DateField::Issued, found);
    }
    if let Some((tag, text)) = apart.year.as_ref().filter(|_| !year_said) {
        reference.keep(Source::Ris, tag.as_str(), text.as_str());
    }
    if let Some(text) = apart.day.as_ref().filter(|_| !day_said) {
        reference.keep(Source::Ris, "DA", text.as_str());
    }
}

/// `YYYY/MM/DD/other`, empty parts allowed; or what people write. False where something of it was left over.
fn date(text: &str) -> Option<(Date, bool)> {
    if let Some(date) = edtf::read(text) {
        return Some((date, true));
    }
    let mut parts = text.splitn(4, '/');
    let year = parts.next()?.trim();
    let numbers: Vec<&str> = parts.by_ref().take(2).map(str::trim).collect();
    let numbers = numbers.into_iter().take_while(|part| !part.is_empty());
    let other = parts.next().unwrap_or("").trim();
    let padded: Vec<String> = numbers.map(|n| format!("{n:0>2}")).collect();
    let whole = [&[year.to_owned()], padded.as_slice()].concat().join("-");
    let date = edtf::parse(&whole).ok().or_else(|| edtf::read(year));
    let exact = edtf::parse(&whole).is_ok() && other.is_empty();
    let date = date?;
    // "1998/////2004" and the like
    let known = matches!(date, Date::Undated | Date::Point(Point { .. }) | Date::Interval(End::Point(_), _));
    known.then_some((date, exact))
}
