//! What the `meta` elements of a web page say of the work that it holds, by the names that libraries and journals use:
//! Highwire Press (which Google Scholar and Zotero read), Dublin Core, PRISM, EPrints, bepress; and schema.org.

use article::Markup;

use crate::model::{Document, Origin, Said, Work, language, listed, said};
use crate::placeholder::{author, authors, title};
use crate::{day, numbers, schema_org};

const FROM: Origin = Origin::HtmlPage;
/// More authors than any work is cited with.
const MOST_AUTHORS: usize = 200;

// for each value the names under which it stands, the one that is most to be relied on first
const TITLE: [&str; 5] = ["citation_title", "bepress_citation_title", "eprints.title", "dc.title", "dcterms.title"];
const AUTHORS: [&str; 8] = [
    "citation_author",
    "citation_authors",
    "bepress_citation_author",
    "eprints.creators_name",
    "dc.creator.personalname",
    "dc.creator",
    "dcterms.creator",
    "dc.contributor.author",
];
const DATE: [&str; 12] = [
    "citation_publication_date",
    "citation_date",
    "citation_year",
    "bepress_citation_date",
    "prism.publicationdate",
    "prism.coverdate",
    "eprints.date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "citation_online_date",
];
const LANGUAGE: [&str; 4] = ["citation_language", "dc.language", "dc.language.iso", "dcterms.language"];
const PUBLISHER: [&str; 6] = [
    "citation_publisher",
    "citation_technical_report_institution",
    "citation_dissertation_institution",
    "eprints.publisher",
    "dc.publisher",
    "dcterms.publisher",
];
const DOI: [&str; 6] =
    ["citation_doi", "bepress_citation_doi", "prism.doi", "dc.identifier.doi", "dc.identifier", "dcterms.identifier"];
const ISBN: [&str; 3] = ["citation_isbn", "prism.isbn", "dc.identifier.isbn"];
const KEYWORDS: [&str; 5] = ["citation_keywords", "prism.keyword", "eprints.keywords", "dc.subject", "dcterms.subject"];
const VOLUME: [&str; 5] =
    ["citation_volume", "bepress_citation_volume", "prism.volume", "eprints.volume", "dc.source.volume"];
const ISSUE: [&str; 5] =
    ["citation_issue", "bepress_citation_issue", "prism.number", "eprints.number", "dc.source.issue"];
const FIRST_PAGE: [&str; 3] = ["citation_firstpage", "bepress_citation_firstpage", "prism.startingpage"];
const LAST_PAGE: [&str; 3] = ["citation_lastpage", "bepress_citation_lastpage", "prism.endingpage"];
const RANGE: [&str; 2] = ["eprints.pagerange", "dc.identifier.pagenumber"];
/// Where a work stands, and what it then is.
const CONTAINER: [(&str, Work); 7] = [
    ("citation_journal_title", Work::Article),
    ("bepress_citation_journal_title", Work::Article),
    ("prism.publicationname", Work::Article),
    ("eprints.publication", Work::Article),
    ("citation_conference_title", Work::Article),
    ("citation_inbook_title", Work::Chapter),
    ("eprints.book_title", Work::Chapter),
];
/// What is said of works of one sort only.
const SORTS: [(&str, Work); 3] = [
    ("citation_dissertation_institution", Work::Thesis),
    ("citation_technical_report_institution", Work::Report),
    ("citation_isbn", Work::Book),
];

/// Fills in what the page says of its work.
pub(crate) fn fill(markup: &Markup, document: &mut Document) {
    let metas = Metas(markup.metas.iter().map(|(name, value)| (name.replace(':', "."), value.as_str())).collect());
    let value = |names: &[&str]| said(metas.first(names)?, FROM);
    document.title = metas.first(&TITLE).and_then(|text| title(text, FROM));
    document.authors = metas.all(&AUTHORS).flat_map(|names| authors(names, &[';'], FROM)).take(MOST_AUTHORS).collect();
    document.date = DATE.iter().find_map(|name| date(metas.first(&[name])?));
    document.language = LANGUAGE.iter().find_map(|name| language(metas.first(&[name])?, FROM));
    document.publisher = value(&PUBLISHER);
    document.keywords = metas.all(&KEYWORDS).flat_map(|words| listed(words, &[';', ','], FROM)).collect();
    let known = |number: Option<String>| number.map(|value| Said { value, from: FROM });
    document.doi = known(DOI.iter().flat_map(|name| metas.each(name)).find_map(numbers::doi));
    document.isbn = known(ISBN.iter().flat_map(|name| metas.each(name)).find_map(numbers::isbn));
    document.volume = value(&VOLUME);
    document.issue = value(&ISSUE);
    document.range = range(&metas).or_else(|| value(&RANGE));
    let container = CONTAINER.iter().find_map(|(name, work)| Some((said(metas.first(&[name])?, FROM)?, *work)));
    let sort = || SORTS.iter().find_map(|(name, work)| metas.first(&[name]).map(|_| *work));
    document.work = container.as_ref().map(|(_, work)| *work).or_else(sort);
    document.container = container.map(|(container, _)| container);
    schema_org::fill(&markup.json_ld, document);
}

/// Whom the page names as its author where it tells that nobody but machines: somebody with more than one name, since an
/// account has one.
pub(crate) fn signed(markup: &Markup) -> Vec<Said> {
    let names = markup.metas.iter().filter(|(name, _)| name == "author").map(|(_, value)| value.as_str());
    let is_named = |value: &str| value.split_whitespace().nth(1).is_some() && !value.contains(['@', '/']);
    names.filter(|value| is_named(value)).filter_map(|value| author(value, FROM)).collect()
}

/// Names, with a period between their parts, and values.
struct Metas<'a>(Vec<(String, &'a str)>);

impl<'a> Metas<'a> {
    /// The values under a name.
    fn each(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| *value)
    }

    /// The values under the first of these names that has some.
    fn all(&self, names: &[&str]) -> impl Iterator<Item = &'a str> {
        let name = names.iter().copied().find(|name| self.each(name).next().is_some());
        self.0.iter().filter(move |(known, _)| Some(known.as_str()) == name).map(|(_, value)| *value)
    }

    /// The first value under the first of these names that has some.
    fn first(&self, names: &[&str]) -> Option<&'a str> {
        self.all(names).next()
    }
}

/// `2014/05`, `2014/5/3`, `2014-05-13T10:00`, `13/05/2014`: of the last the year, since countries differ in what stands
/// before it.
pub(crate) fn date(text: &str) -> Option<Said> {
    let date = text.trim().split(['T', ' ', ',', ';']).next()?;
    let parts: Vec<String> = date.split(['/', '-', '.']).map(|part| format!("{part:0>2}")).collect();
    let last = parts.last().filter(|last| parts.len() > 1 && last.len() == 4);
    last.map_or_else(|| day::day(&parts.join("-"), FROM), |year| day::day(year, FROM))
}

/// `441-459` of its first and last page.
fn range(metas: &Metas<'_>) -> Option<Said> {
    let first = metas.first(&FIRST_PAGE)?;
    match metas.first(&LAST_PAGE).filter(|last| *last != first) {
        Some(last) => said(&format!("{first}-{last}"), FROM),
        None => said(first, FROM),
    }
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn dates_are_as_exact_as_they_are_given() {
        for (text, value) in [
            ("2014/05", Some("2014-05")),
            ("2014/5/3", Some("2014-05-03")),
            ("2014-05-13T10:00:00Z", Some("2014-05-13")),
            ("2014", Some("2014")),
            ("20140513", Some("2014-05-13")),
            ("05/13/2014", Some("2014")),
            ("mayo", None),
            ("", None),
        ] {
            assert_eq!(date(text).map(|said| said.value).as_deref(), value, "{text}");
        }
    }
}
