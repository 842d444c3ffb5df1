//! Names of fields in BibTeX and biblatex.

use crate::vocabulary::{DateField, Field, Kind, Role};

/// What a field holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Text(Field),
    /// Addresses and numbers of things, in which nothing is LaTeX.
    Verbatim(Field),
    Pages,
    Names(Role),
    Date(DateField),
    /// `number`: of an issue, a report, a volume in a series.
    Number,
    Keywords,
    /// Taken care of together with others: `year`, `month`, `day`, `crossref`, the shadow.
    Apart,
    Unknown,
}

/// The field beside the others that says what BibTeX cannot.
pub(super) const SHADOW: &str = "x-exchange";

const TEXTS: &[(&str, Field)] = &[
    ("title", Field::Title),
    ("shorttitle", Field::TitleShort),
    ("journal", Field::ContainerTitle),
    ("journaltitle", Field::ContainerTitle),
    ("booktitle", Field::ContainerTitle),
    ("shortjournal", Field::ContainerTitleShort),
    ("series", Field::CollectionTitle),
    ("volume", Field::Volume),
    ("issue", Field::Issue),
    ("part", Field::PartNumber),
    ("chapter", Field::ChapterNumber),
    ("edition", Field::Edition),
    ("publisher", Field::Publisher),
    ("institution", Field::Publisher),
    ("school", Field::Publisher),
    ("organization", Field::Publisher),
    ("address", Field::PublisherPlace),
    ("location", Field::PublisherPlace),
    ("language", Field::Language),
    ("langid", Field::Language),
    ("abstract", Field::Abstract),
    ("note", Field::Note),
    ("annote", Field::Annote),
    ("annotation", Field::Annote),
    ("type", Field::Genre),
    ("eventtitle", Field::EventTitle),
    ("venue", Field::EventPlace),
    ("pagetotal", Field::NumberOfPages),
    ("volumes", Field::NumberOfVolumes),
    ("origtitle", Field::OriginalTitle),
    ("origpublisher", Field::OriginalPublisher),
    ("origlocation", Field::OriginalPublisherPlace),
    ("pubstate", Field::Status),
    ("version", Field::Version),
    ("library", Field::CallNumber),
    ("rights", Field::License),
];
const VERBATIM: &[(&str, Field)] = &[
    ("doi", Field::Doi),
    ("url", Field::Url),
    ("isbn", Field::Isbn),
    ("issn", Field::Issn),
    ("pmid", Field::Pmid),
    ("pmcid", Field::Pmcid),
];
const ROLES: &[(&str, Role)] = &[
    ("author", Role::Author),
    ("editor", Role::Editor),
    ("translator", Role::Translator),
    ("bookauthor", Role::ContainerAuthor),
    ("origauthor", Role::OriginalAuthor),
];
const DATES: &[(&str, DateField)] = &[
    ("date", DateField::Issued),
    ("urldate", DateField::Accessed),
    ("eventdate", DateField::EventDate),
    ("origdate", DateField::OriginalDate),
];
const APART: &[&str] = &["year", "month", "day", "entrysubtype", SHADOW];

pub(super) fn holds(name: &str) -> Holds {
    let text = TEXTS.iter().find(|(n, _)| *n == name).map(|(_, field)| Holds::Text(*field));
    let verbatim = || VERBATIM.iter().find(|(n, _)| *n == name).map(|(_, field)| Holds::Verbatim(*field));
    let role = || ROLES.iter().find(|(n, _)| *n == name).map(|(_, role)| Holds::Names(*role));
    let date = || DATES.iter().find(|(n, _)| *n == name).map(|(_, field)| Holds::Date(*field));
    match name {
        "pages" => Holds::Pages,
        "number" => Holds::Number,
        "keywords" | "keyword" => Holds::Keywords,
        _ if APART.contains(&name) => Holds::Apart,
        _ => text.or_else(verbatim).or_else(role).or_else(date).unwrap_or(Holds::Unknown),
    }
}

/// Under which name a text is written, given the entry type.
pub(super) fn text_name(field: Field, kind: Kind, entry_type: &str) -> Option<&'static str> {
    match field {
        Field::ContainerTitle if super::kinds::is_article(kind) => Some("journal"),
        Field::ContainerTitle => Some("booktitle"),
        Field::Publisher => Some(match entry_type {
            "techreport" | "report" => "institution",
            "manual" | "online" => "organization",
            "phdthesis" | "mastersthesis" | "thesis" => "school",
            _ => "publisher",
        }),
        Field::Issue if super::kinds::is_article(kind) => Some("number"),
        Field::Number if !super::kinds::is_article(kind) => Some("number"),
        _ => TEXTS.iter().chain(VERBATIM).find(|(_, f)| *f == field).map(|(name, _)| *name),
    }
}

pub(super) fn is_verbatim(field: Field) -> bool {
    VERBATIM.iter().any(|(_, f)| *f == field)
}

pub(super) fn role_name(role: Role) -> Option<&'static str> {
    ROLES.iter().find(|(_, r)| *r == role).map(|(name, _)| *name)
}

pub(super) fn date_name(field: DateField) -> Option<&'static str> {
    DATES.iter().find(|(_, f)| *f == field).map(|(name, _)| *name)
}
