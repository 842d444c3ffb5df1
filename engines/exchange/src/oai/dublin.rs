//! Unqualified Dublin Core, which every repository gives.

use super::identity::Format;
use crate::reference::Reference;
use crate::vocabulary::{Field, Kind, Role};
use crate::xml::escape;

/// The format that the protocol demands.
pub const OAI_DC: &str = "oai_dc";

/// Fifteen elements, all repeatable; the order is that in which they are written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DublinCore {
    /// Element ("title", "creator", …), language of the text where known, text.
    pub elements: Vec<(String, Option<String>, String)>,
}

const ELEMENTS: [&str; 15] = [
    "title",
    "creator",
    "subject",
    "description",
    "publisher",
    "contributor",
    "date",
    "type",
    "format",
    "identifier",
    "source",
    "language",
    "relation",
    "coverage",
    "rights",
];

impl DublinCore {
    /// Adds an element; a name that Dublin Core has not is left out.
    pub fn add(&mut self, element: &str, text: impl Into<String>) -> &mut Self {
        let text = text.into();
        if ELEMENTS.contains(&element) && !text.trim().is_empty() {
            self.elements.push((element.to_owned(), None, text));
        }
        self
    }

    /// Adds an identifier, where it is not among them in any case.
    pub fn identified(&mut self, identifier: &str) {
        let is_known = |(element, _, known): &(String, Option<String>, String)| {
            element == "identifier" && known.eq_ignore_ascii_case(identifier)
        };
        if !self.elements.iter().any(is_known) {
            self.add("identifier", identifier);
        }
    }

    /// A work in Dublin Core.
    pub fn of(work: &Reference) -> Self {
        let mut dc = DublinCore::default();
        let language = work.get(Field::Language).map(str::to_owned);
        dc.elements.extend(work.title().map(|title| ("title".to_owned(), language.clone(), title.to_owned())));
        let translated = |t: &crate::TitleIn| ("title".to_owned(), t.language.clone(), t.title.clone());
        dc.elements.extend(work.translations.iter().map(translated));
        work.people(Role::Author).iter().for_each(|name| {
            dc.add("creator", name.sorted());
        });
        work.keywords.iter().for_each(|keyword| {
            dc.add("subject", keyword.as_str());
        });
        dc.add("description", work.get(Field::Abstract).unwrap_or(""));
        dc.add("publisher", work.get(Field::Publisher).unwrap_or(""));
        let others = work.names.iter().filter(|(role, _)| **role != Role::Author).flat_map(|(_, names)| names);
        others.for_each(|name| {
            dc.add("contributor", name.sorted());
        });
        if let Some(date) = work.issued().filter(|date| *date != crate::edtf::Date::Undated) {
            dc.add("date", date.to_string());
        }
        dc.add("type", kind_word(work.kind));
        let doi = work.get(Field::Doi).map(|doi| format!("https://doi.org/{doi}"));
        [work.get(Field::Url), doi.as_deref()].into_iter().flatten().for_each(|address| dc.identified(address));
        // a work has one for each of its forms, and some say the word before the number
        let isbns = work.get(Field::Isbn).unwrap_or("").split([' ', ',', ';']);
        isbns.filter(|isbn| isbn.contains(|c: char| c.is_ascii_digit())).for_each(|isbn| {
            dc.add("identifier", format!("urn:isbn:{isbn}"));
        });
        dc.add("source", source(work));
        dc.add("language", work.get(Field::Language).unwrap_or(""));
        dc.add("rights", work.get(Field::License).unwrap_or(""));
        dc
    }

    /// The element `oai_dc:dc` with its namespaces, for `metadata`.
    pub fn xml(&self) -> String {
        let mut out = String::from(
            "<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
             xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/oai_dc/ \
             http://www.openarchives.org/OAI/2.0/oai_dc.xsd\">",
        );
        for (element, language, text) in self.elements.iter().filter(|(name, ..)| ELEMENTS.contains(&name.as_str())) {
            let is_tag = |tag: &&String| !tag.is_empty() && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
            let language =
                language.as_ref().filter(is_tag).map(|tag| format!(" xml:lang=\"{tag}\"")).unwrap_or_default();
            out.push_str(&format!("<dc:{element}{language}>{}</dc:{element}>", escape(text)));
        }
        out.push_str("</oai_dc:dc>");
        out
    }

    /// `oai_dc` as `ListMetadataFormats` describes it.
    pub fn format() -> Format {
        Format {
            prefix: OAI_DC.to_owned(),
            schema: "http://www.openarchives.org/OAI/2.0/oai_dc.xsd".to_owned(),
            namespace: "http://www.openarchives.org/OAI/2.0/oai_dc/".to_owned(),
        }
    }
}

/// "Identities 7(4): 441-459"
fn source(work: &Reference) -> String {
    let Some(container) = work.get(Field::ContainerTitle) else { return String::new() };
    let mut out = container.to_owned();
    if let Some(volume) = work.get(Field::Volume) {
        out.push_str(&format!(" {volume}"));
    }
    if let Some(issue) = work.get(Field::Issue) {
        out.push_str(&format!("({issue})"));
    }
    if let Some(page) = work.get(Field::Page) {
        out.push_str(&format!(": {page}"));
    }
    out
}

/// The vocabulary of OpenAIRE where it has a word, CSL's otherwise.
fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::ArticleJournal => "info:eu-repo/semantics/article",
        Kind::Book => "info:eu-repo/semantics/book",
        Kind::Chapter => "info:eu-repo/semantics/bookPart",
        Kind::Report => "info:eu-repo/semantics/report",
        Kind::PaperConference => "info:eu-repo/semantics/conferenceObject",
        Kind::Speech => "info:eu-repo/semantics/lecture",
        Kind::Review | Kind::ReviewBook => "info:eu-repo/semantics/review",
        Kind::Patent => "info:eu-repo/semantics/patent",
        other => other.csl(),
    }
}
