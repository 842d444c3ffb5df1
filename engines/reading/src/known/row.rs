//! One row of a list of names, read and written.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::fault::NameFault;
use super::name::{KnownFirstName, KnownName, KnownPerson, KnownPlace, NameKind};
use crate::facts::PlaceKind;
use crate::fold::folded;
use crate::sex::Sex;

/// The columns of a list of names, in the order in which it is written.
pub const NAME_COLUMNS: [&str; 9] =
    ["kind", "name", "sex", "role", "affiliation", "alone", "country", "place_kind", "source"];
/// Names of a list.
pub(super) const MOST_NAMES: usize = 20_000;
/// Bytes of a cell.
pub(super) const LONGEST_CELL: usize = 300;

const SEXES: [Sex; 3] = [Sex::Woman, Sex::Man, Sex::Other];

/// A fault and its column.
pub(super) type Place = (&'static str, NameFault);

/// Reads a row; `cell` gives the text of a column. All faults of the row are told, not only the first.
pub(super) fn read<'a>(cell: impl Fn(&'static str) -> &'a str) -> Result<KnownName, Vec<Place>> {
    let trimmed = |column: &'static str| cell(column).trim();
    let mut faults: Vec<Place> = NAME_COLUMNS
        .into_iter()
        .filter(|column| trimmed(column).len() > LONGEST_CELL)
        .map(|column| (column, NameFault::CellTooLong))
        .collect();
    let kind = NameKind::from_name(trimmed("kind"));
    let Some(kind) = kind else {
        faults.push(("kind", missing_or_unknown(trimmed("kind"), &["person", "place", "first-name"])));
        return Err(faults);
    };
    faults.extend(foreign(kind).iter().filter(|column| !trimmed(column).is_empty()).map(|column| {
        let found = trimmed(column).to_owned();
        (*column, NameFault::NotOfKind(found))
    }));
    let name = spaced(trimmed("name"));
    match (name.is_empty(), has_letters(&name)) {
        (true, _) => faults.push(("name", NameFault::CellEmpty)),
        (_, false) => faults.push(("name", NameFault::NotAName(name.clone()))),
        _ => {}
    }
    let read = match kind {
        NameKind::Person => person(name, trimmed, &mut faults).map(KnownName::Person),
        NameKind::Place => place(name, trimmed, &mut faults).map(KnownName::Place),
        NameKind::FirstName => first_name(name, trimmed, &mut faults).map(KnownName::FirstName),
    };
    match read {
        Some(read) if faults.is_empty() => Ok(read),
        _ => Err(faults),
    }
}

/// The cells of a name, in the order of [`NAME_COLUMNS`].
pub(super) fn write(name: &KnownName) -> [&str; 9] {
    let kind = name.kind().as_str();
    match name {
        KnownName::Person(one) => [
            kind,
            &one.name,
            one.sex.map_or("", sex_word),
            one.role.as_deref().unwrap_or_default(),
            one.affiliation.as_deref().unwrap_or_default(),
            one.alone.as_deref().unwrap_or_default(),
            "",
            "",
            "",
        ],
        KnownName::Place(one) => [kind, &one.name, "", "", "", "", &one.country, one.kind.as_str(), ""],
        KnownName::FirstName(one) => [kind, &one.name, sex_word(one.sex), "", "", "", "", "", &one.source],
    }
}

/// The columns that a kind of name does not have.
fn foreign(kind: NameKind) -> &'static [&'static str] {
    match kind {
        NameKind::Person => &["country", "place_kind", "source"],
        NameKind::Place => &["sex", "role", "affiliation", "alone", "source"],
        NameKind::FirstName => &["role", "affiliation", "alone", "country", "place_kind"],
    }
}

fn person<'a>(name: String, cell: impl Fn(&'static str) -> &'a str, faults: &mut Vec<Place>) -> Option<KnownPerson> {
    let some = |column| Some(spaced(cell(column))).filter(|text| !text.is_empty());
    let sex = SEXES.into_iter().find(|sex| sex_word(*sex) == cell("sex"));
    if sex.is_none() && !cell("sex").is_empty() {
        faults.push(("sex", missing_or_unknown(cell("sex"), &["woman", "man", "other"])));
    }
    let alone = some("alone");
    if let Some(part) = &alone
        && !is_part(part, &name)
    {
        faults.push(("alone", NameFault::NotInName(part.clone())));
    }
    // a name of one word always stands alone
    let alone = alone.or_else(|| (!name.contains(' ')).then(|| name.clone()));
    Some(KnownPerson { name, sex, role: some("role"), affiliation: some("affiliation"), alone })
}

fn place<'a>(name: String, cell: impl Fn(&'static str) -> &'a str, faults: &mut Vec<Place>) -> Option<KnownPlace> {
    let country = cell("country").to_uppercase();
    if country.is_empty() {
        faults.push(("country", NameFault::CellEmpty));
    } else if !COUNTRIES.contains(country.as_str()) {
        faults.push(("country", NameFault::CountryUnknown(cell("country").to_owned())));
    }
    let kind = PlaceKind::OF_LISTS.into_iter().find(|kind| kind.as_str() == cell("place_kind"));
    if kind.is_none() {
        faults
            .push(("place_kind", missing_or_unknown(cell("place_kind"), &["division", "city", "border", "corridor"])));
    }
    Some(KnownPlace { name, country, kind: kind? })
}

fn first_name<'a>(
    name: String,
    cell: impl Fn(&'static str) -> &'a str,
    faults: &mut Vec<Place>,
) -> Option<KnownFirstName> {
    // texts are read word by word, and what a hyphen joins are two
    if name.contains([' ', '-']) {
        faults.push(("name", NameFault::NotAName(name.clone())));
    }
    let sex = [Sex::Woman, Sex::Man].into_iter().find(|sex| sex_word(*sex) == cell("sex"));
    if sex.is_none() {
        faults.push(("sex", missing_or_unknown(cell("sex"), &["woman", "man"])));
    }
    let source = spaced(cell("source"));
    if source.is_empty() {
        faults.push(("source", NameFault::CellEmpty));
    }
    Some(KnownFirstName { name, sex: sex?, source })
}

fn missing_or_unknown(found: &str, expected: &'static [&'static str]) -> NameFault {
    match found.is_empty() {
        true => NameFault::CellEmpty,
        false => NameFault::Unknown { found: found.to_owned(), expected },
    }
}

/// The word of a sex in a file.
fn sex_word(sex: Sex) -> &'static str {
    match sex {
        Sex::Woman => "woman",
        Sex::Man => "man",
        Sex::Other => "other",
        Sex::Unknown => "",
    }
}

/// On one line, with one space between words.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn has_letters(name: &str) -> bool {
    name.chars().any(char::is_alphabetic)
}

/// Whether words stand in a name as they are, one behind the other.
fn is_part(part: &str, name: &str) -> bool {
    format!(" {} ", folded(name)).contains(&format!(" {} ", folded(part)))
}

/// The codes of the countries that readings tell of.
static COUNTRIES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("../../data/facts/countries.csv").lines().skip(1);
    lines.filter_map(|line| line.split_once(',')).map(|(code, _)| code).collect()
});
