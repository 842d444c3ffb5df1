//! What the tags and types of RIS mean.

use crate::vocabulary::{Field, Kind, Role};

/// What a tag holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Holds {
    Id,
    Text(Field),
    Names(Role),
    Year,
    Day,
    Accessed,
    FirstPage,
    LastPage,
    /// ISBN or ISSN.
    Serial,
    Keyword,
    Translation,
    Unknown,
}

/// Type, kind. The first row of a kind is how it is written.
const KINDS: &[(&str, Kind)] = &[
    ("JOUR", Kind::ArticleJournal),
    ("EJOUR", Kind::ArticleJournal),
    ("ABST", Kind::ArticleJournal),
    ("INPR", Kind::ArticleJournal),
    ("MGZN", Kind::ArticleMagazine),
    ("NEWS", Kind::ArticleNewspaper),
    ("BOOK", Kind::Book),
    ("EBOOK", Kind::Book),
    ("EDBOOK", Kind::Book),
    ("WHOLE", Kind::Book),
    ("SER", Kind::Collection),
    ("CHAP", Kind::Chapter),
    ("ECHAP", Kind::Chapter),
    ("RPRT", Kind::Report),
    ("GOVDOC", Kind::Report),
    ("THES", Kind::Thesis),
    ("CPAPER", Kind::PaperConference),
    ("CONF", Kind::PaperConference),
    ("ELEC", Kind::Webpage),
    ("WEB", Kind::Webpage),
    ("BLOG", Kind::PostWeblog),
    ("GEN", Kind::Document),
    ("STAT", Kind::Legislation),
    ("BILL", Kind::Bill),
    ("UNBILL", Kind::Bill),
    ("LEGAL", Kind::Regulation),
    ("CASE", Kind::LegalCase),
    ("HEAR", Kind::Hearing),
    ("UNPB", Kind::Manuscript),
    ("UNPD", Kind::Manuscript),
    ("MANSCPT", Kind::Manuscript),
    ("ANCIENT", Kind::Classic),
    ("CLSWK", Kind::Classic),
    ("PAMP", Kind::Pamphlet),
    ("MAP", Kind::Map),
    ("DATA", Kind::Dataset),
    ("AGGR", Kind::Dataset),
    ("DBASE", Kind::Dataset),
    ("COMP", Kind::Software),
    ("PAT", Kind::Patent),
    ("STAND", Kind::Standard),
    ("MPCT", Kind::MotionPicture),
    ("VIDEO", Kind::MotionPicture),
    ("SOUND", Kind::Song),
    ("AUDIO", Kind::Song),
    ("MUSIC", Kind::MusicalScore),
    ("MULTI", Kind::Broadcast),
    ("SLIDE", Kind::Speech),
    ("ART", Kind::Graphic),
    ("FIGURE", Kind::Figure),
    ("CHART", Kind::Figure),
    ("EQUA", Kind::Figure),
    ("DICT", Kind::EntryDictionary),
    ("ENCYC", Kind::EntryEncyclopedia),
    ("ICOMM", Kind::PersonalCommunication),
    ("PCOMM", Kind::PersonalCommunication),
    ("JFULL", Kind::Periodical),
    ("ADVS", Kind::Graphic),
    ("CTLG", Kind::Document),
    ("GRANT", Kind::Document),
    ("GRNT", Kind::Document),
    ("DIGLIB", Kind::Document),
];

/// Tag, field. The first row of a field is how it is written.
const TEXTS: &[(&str, Field)] = &[
    ("TI", Field::Title),
    ("T1", Field::Title),
    ("CT", Field::Title),
    ("ST", Field::TitleShort),
    ("T2", Field::ContainerTitle),
    ("JO", Field::ContainerTitle),
    ("JF", Field::ContainerTitle),
    ("BT", Field::ContainerTitle),
    ("JA", Field::ContainerTitleShort),
    ("J2", Field::ContainerTitleShort),
    ("J1", Field::ContainerTitleShort),
    ("T3", Field::CollectionTitle),
    ("VL", Field::Volume),
    ("IS", Field::Issue),
    ("M1", Field::Number),
    ("SE", Field::Section),
    ("NV", Field::NumberOfVolumes),
    ("ET", Field::Edition),
    ("PB", Field::Publisher),
    ("CY", Field::PublisherPlace),
    ("PP", Field::PublisherPlace),
    ("LA", Field::Language),
    ("DO", Field::Doi),
    ("UR", Field::Url),
    ("LK", Field::Url),
    ("AB", Field::Abstract),
    ("N2", Field::Abstract),
    ("N1", Field::Note),
    ("M3", Field::Genre),
    ("CN", Field::CallNumber),
    ("AV", Field::ArchiveLocation),
    ("DB", Field::Source),
];
const ROLES: &[(&str, Role)] = &[
    ("AU", Role::Author),
    ("A1", Role::Author),
    ("ED", Role::Editor),
    ("A2", Role::Editor),
    ("A3", Role::CollectionEditor),
    ("A4", Role::Translator),
    ("TA", Role::Translator),
];

/// The tag that carries what RIS cannot say, and how its value begins.
pub(super) const SHADOW: (&str, &str) = ("U5", "exchange:");

pub(super) fn holds(tag: &str, kind: Kind) -> Holds {
    let text = || TEXTS.iter().find(|(t, _)| *t == tag).map(|(_, field)| Holds::Text(*field));
    let role = || ROLES.iter().find(|(t, _)| *t == tag).map(|(_, role)| Holds::Names(*role));
    match tag {
        "ID" => Holds::Id,
        "PY" | "Y1" | "YR" => Holds::Year,
        "DA" => Holds::Day,
        "Y2" => Holds::Accessed,
        "SP" => Holds::FirstPage,
        "EP" => Holds::LastPage,
        "SN" => Holds::Serial,
        "KW" => Holds::Keyword,
        "TT" => Holds::Translation,
        "IS" if kind == Kind::Report => Holds::Text(Field::Number),
        "T2" if is_whole(kind) => Holds::Text(Field::CollectionTitle),
        _ => text().or_else(role).unwrap_or(Holds::Unknown),
    }
}

/// Works that stand in nothing but a series.
fn is_whole(kind: Kind) -> bool {
    matches!(kind, Kind::Book | Kind::Report | Kind::Thesis)
}

pub(super) fn text_tag(field: Field, kind: Kind) -> Option<&'static str> {
    match field {
        Field::ContainerTitle if kind == Kind::ArticleJournal => Some("JO"),
        Field::ContainerTitle if is_whole(kind) => None,
        Field::Number if kind == Kind::Report => Some("IS"),
        Field::Issue if kind == Kind::Report => None,
        Field::Isbn | Field::Issn => Some("SN"),
        _ => TEXTS.iter().find(|(_, f)| *f == field).map(|(tag, _)| *tag),
    }
}

pub(super) fn role_tag(role: Role) -> Option<&'static str> {
    ROLES.iter().find(|(_, r)| *r == role).map(|(tag, _)| *tag)
}

pub(super) fn kind(ty: &str) -> Option<Kind> {
    KINDS.iter().find(|(name, _)| *name == ty).map(|(_, kind)| *kind)
}

pub(super) fn type_of(kind: Kind) -> &'static str {
    KINDS.iter().find(|(_, k)| *k == kind).map_or("GEN", |(name, _)| name)
}

/// Tags whose lines are kept apart.
pub(super) fn is_prose(tag: &str) -> bool {
    matches!(tag, "AB" | "N1" | "N2")
}

/// Which number `SN` holds.
pub(super) fn serial(text: &str, kind: Kind) -> Field {
    let digits = text.chars().filter(|c| c.is_ascii_digit() || *c == 'X').count();
    match digits {
        8 => Field::Issn,
        10 | 13 => Field::Isbn,
        _ if matches!(
            kind,
            Kind::ArticleJournal | Kind::ArticleMagazine | Kind::ArticleNewspaper | Kind::Periodical
        ) =>
        {
            Field::Issn
        }
        _ => Field::Isbn,
    }
}
