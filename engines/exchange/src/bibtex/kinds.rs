//! Entry types and kinds of works.

use crate::vocabulary::Kind;

/// Entry type, kind, genre that the type says. The first row of a kind is how it is written.
const KINDS: &[(&str, Kind, Option<&str>)] = &[
    ("article", Kind::ArticleJournal, None),
    ("book", Kind::Book, None),
    ("incollection", Kind::Chapter, None),
    ("inbook", Kind::Chapter, None),
    ("suppbook", Kind::Chapter, None),
    ("techreport", Kind::Report, None),
    ("report", Kind::Report, None),
    ("manual", Kind::Report, Some("guide")),
    ("phdthesis", Kind::Thesis, Some("PhD thesis")),
    ("mastersthesis", Kind::Thesis, Some("Master's thesis")),
    ("thesis", Kind::Thesis, None),
    ("inproceedings", Kind::PaperConference, None),
    ("conference", Kind::PaperConference, None),
    ("collection", Kind::Collection, None),
    ("proceedings", Kind::Book, None),
    ("mvbook", Kind::Book, None),
    ("booklet", Kind::Pamphlet, None),
    ("online", Kind::Webpage, None),
    ("electronic", Kind::Webpage, None),
    ("www", Kind::Webpage, None),
    ("misc", Kind::Document, None),
    ("unpublished", Kind::Manuscript, None),
    ("periodical", Kind::Periodical, None),
    ("inreference", Kind::EntryEncyclopedia, None),
    ("legislation", Kind::Legislation, None),
    ("jurisdiction", Kind::LegalCase, None),
    ("legal", Kind::Treaty, None),
    ("standard", Kind::Standard, None),
    ("patent", Kind::Patent, None),
    ("dataset", Kind::Dataset, None),
    ("software", Kind::Software, None),
    ("review", Kind::Review, None),
    ("movie", Kind::MotionPicture, None),
    ("video", Kind::MotionPicture, None),
    ("audio", Kind::Song, None),
    ("music", Kind::Song, None),
    ("image", Kind::Graphic, None),
    ("artwork", Kind::Graphic, None),
    ("performance", Kind::Performance, None),
    ("letter", Kind::PersonalCommunication, None),
];

/// The kind that an entry type says, and the genre; nothing for types that nobody knows.
pub(super) fn read(entry_type: &str) -> Option<(Kind, Option<&'static str>)> {
    KINDS.iter().find(|(name, ..)| *name == entry_type).map(|(_, kind, genre)| (*kind, *genre))
}

/// How a kind is written; the genre that the entry type then says already.
pub(super) fn write(kind: Kind, genre: Option<&str>) -> (&'static str, Option<&'static str>) {
    let said = KINDS.iter().find(|(_, k, g)| *k == kind && g.is_some() && *g == genre);
    let plain = KINDS.iter().find(|(_, k, g)| *k == kind && g.is_none());
    match (said.or(plain), kind) {
        (Some((name, _, genre)), _) => (name, *genre),
        (None, Kind::ArticleMagazine | Kind::ArticleNewspaper) => ("article", None),
        (None, _) => ("misc", None),
    }
}

/// What biblatex calls the press.
pub(super) fn subtype(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::ArticleMagazine => Some("magazine"),
        Kind::ArticleNewspaper => Some("newspaper"),
        _ => None,
    }
}

pub(super) fn is_article(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::ArticleJournal | Kind::ArticleMagazine | Kind::ArticleNewspaper | Kind::Periodical | Kind::Review
    )
}

pub(super) fn is_in_series(kind: Kind) -> bool {
    matches!(kind, Kind::Book | Kind::Chapter | Kind::Collection | Kind::PaperConference)
}
