use serde::{Deserialize, Serialize};

use crate::Kind;

/// What a document holds and says of itself. Absent is `None` or empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// What kind of file it is.
    pub kind: Kind,
    /// Its pages in order; chapters of an EPUB; one where the format knows none.
    pub pages: Vec<Page>,
    /// Its title; where the file gives none, the first heading or line of its text.
    pub title: Option<Said>,
    /// Who wrote it, in its order.
    pub authors: Vec<Said>,
    /// When it came out: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as it says.
    pub date: Option<Said>,
    /// When its file was made, which may be long after: the same forms.
    pub made: Option<Said>,
    /// Its language, ISO 639 in lower case: that of its text where this tells it, else as declared.
    pub language: Option<Said>,
    /// Who published it.
    pub publisher: Option<Said>,
    /// Its keywords.
    pub keywords: Vec<Said>,
    /// Its DOI, `10.…`.
    pub doi: Option<Said>,
    /// Its ISBN, digits alone, whose check digit is right.
    pub isbn: Option<Said>,
    /// The sort of work that it says it is.
    pub work: Option<Work>,
    /// The journal, book or proceedings in which it stands.
    pub container: Option<Said>,
    /// The volume of the journal.
    pub volume: Option<Said>,
    /// The number of the journal.
    pub issue: Option<Said>,
    /// Its pages there: `441-459`.
    pub range: Option<Said>,
    /// What was odd about it.
    pub warnings: Vec<Warning>,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// How the document calls it (`iv`, `12`, a chapter's heading), else its number from 1.
    pub label: String,
    /// Its text.
    pub text: String,
}

/// A value that a document gives, for a person to accept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The value.
    pub value: String,
    /// Where it stands.
    pub from: Origin,
}

/// A sort of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Work {
    /// An article of a journal, or a paper of a conference.
    Article,
    /// A whole book.
    Book,
    /// A part of a book.
    Chapter,
    /// A report of an institution.
    Report,
    /// A thesis.
    Thesis,
}

/// Where in a document a value stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The XMP record of a PDF.
    PdfXmp,
    /// The Info dictionary of a PDF.
    PdfInfo,
    /// The catalog of a PDF.
    PdfCatalog,
    /// The core properties of an Office file.
    OfficeProperties,
    /// The metadata of an OpenDocument file.
    OdfMeta,
    /// The package file of an EPUB.
    EpubPackage,
    /// An HTML page's markup.
    HtmlPage,
    /// Its text.
    Text,
}

/// Something odd about a document; never a reason to refuse it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// A stable word for programs.
    pub code: String,
    /// A sentence for people.
    pub message: String,
}

impl Document {
    pub(crate) fn of(kind: Kind, pages: Vec<Page>) -> Document {
        Document {
            kind,
            pages,
            title: None,
            authors: Vec::new(),
            date: None,
            made: None,
            language: None,
            publisher: None,
            keywords: Vec::new(),
            doi: None,
            isbn: None,
            work: None,
            container: None,
            volume: None,
            issue: None,
            range: None,
            warnings: Vec::new(),
        }
    }

    pub(crate) fn warn(&mut self, code: &str, message: impl Into<String>) {
        self.warnings.push(Warning { code: code.to_owned(), message: message.into() });
    }
}

/// The longest value that is believed, in bytes.
const MOST_VALUE: usize = 1000;

/// A value with single spaces; none where nothing is left of it, or too much.
pub(crate) fn said(value: &str, from: Origin) -> Option<Said> {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let value: String = value.chars().filter(|c| !c.is_control()).collect();
    (!value.is_empty() && value.len() <= MOST_VALUE).then_some(Said { value, from })
}

/// The values of a list that one field holds.
pub(crate) fn listed(field: &str, marks: &[char], from: Origin) -> Vec<Said> {
    field.split(marks).filter_map(|value| said(value, from)).collect()
}

/// A language by its first subtag; those of the Americas that have two letters by these.
pub(crate) fn language(value: &str, from: Origin) -> Option<Said> {
    let first = value.trim().split(['-', '_']).next()?.to_lowercase();
    let first = match first.as_str() {
        "spa" => "es".to_owned(),
        "por" => "pt".to_owned(),
        "fra" | "fre" => "fr".to_owned(),
        "eng" => "en".to_owned(),
        "hat" => "ht".to_owned(),
        _ => first,
    };
    let is_code = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase());
    (is_code && first != "und" && first != "zxx").then_some(Said { value: first, from })
}
