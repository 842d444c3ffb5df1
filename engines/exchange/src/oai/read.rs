//! Responses of other repositories, of which many are not quite as the protocol wants them.

use super::answer::Header;
use super::identity::{Format, Set};
use super::{Code, DublinCore, Granularity, Stamp};
use crate::reference::limits;
use crate::xml::tree::{Element, parse};

/// A response that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// When the repository answered, by its own clock.
    pub date: Option<Stamp>,
    /// What it said.
    pub got: Got,
    /// What was wrong with single records, which are left out.
    pub problems: Vec<String>,
}

/// What a repository said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Got {
    /// `Identify`: name, granularity, whether deletions are told for ever, the earliest stamp.
    Identity {
        /// Its name.
        name: String,
        /// How exactly it dates.
        granularity: Granularity,
        /// `no`, `transient`, `persistent`.
        deletions: String,
        /// No record is older.
        earliest: Option<Stamp>,
    },
    /// `ListMetadataFormats`
    Formats(Vec<Format>),
    /// `ListSets`
    Sets(Vec<Set>, Option<TokenGot>),
    /// `GetRecord`, `ListRecords`, and `ListIdentifiers`, whose records have no metadata.
    Records(Vec<Harvested>, Option<TokenGot>),
    /// Errors: the code where it is the protocol's, the word as it stood, the text.
    Errors(Vec<(Option<Code>, String, String)>),
}

/// A record of another repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Harvested {
    /// Which, when, and whether it was taken away.
    pub header: Header,
    /// Dublin Core, where the metadata is that.
    pub dublin_core: Option<DublinCore>,
    /// The metadata as it stood.
    pub xml: Option<String>,
}

/// A token for the next page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenGot {
    /// Empty on the last page.
    pub text: String,
    /// How many records there are on all pages.
    pub complete: Option<u64>,
    /// How many stood on the pages before.
    pub cursor: Option<u64>,
}

/// What came is no response of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// A web page, as servers show in place of an answer.
    #[error("a web page came instead of an answer: {0}")]
    WebPage(String),
    /// XML that is not well-formed, or no XML at all.
    #[error("the answer is no well-formed XML: {0}")]
    Malformed(String),
    /// XML of another kind.
    #[error("the answer is XML of another kind: <{0}>")]
    NotOai(String),
    /// Nothing, or more than is read.
    #[error("the answer is empty or larger than {} bytes", limits::FILE_BYTES)]
    Size,
}

/// Reads a response.
///
/// # Errors
/// What came is no OAI-PMH at all. Single records that are wrong are left out and told in `problems`.
pub fn read_response(bytes: &[u8]) -> Result<Response, Broken> {
    if bytes.len() > limits::FILE_BYTES || bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Broken::Size);
    }
    let text = crate::decode(bytes);
    let text = text.trim_start();
    if let Some(title) = web_page(text) {
        return Err(Broken::WebPage(title));
    }
    let root = parse(text).map_err(Broken::Malformed)?;
    if root.name != "OAI-PMH" {
        return Err(Broken::NotOai(root.name));
    }
    let date = root.text_of("responseDate").and_then(|text| stamp(&text));
    let mut problems = Vec::new();
    let got = got(&root, text, &mut problems).ok_or_else(|| Broken::NotOai("OAI-PMH without an answer".to_owned()))?;
    Ok(Response { date, got, problems })
}

/// The title of a page of HTML.
fn web_page(text: &str) -> Option<String> {
    let shown = text.get(..text.floor_char_boundary(8_000)).unwrap_or("");
    // ASCII only, so that places in both texts are the same
    let head = shown.to_ascii_lowercase();
    let is_page = head.starts_with("<!doctype html") || head.starts_with("<html") || head.contains("<html");
    if !is_page || head.contains("<oai-pmh") {
        return None;
    }
    let begin = head.find("<title>").map(|at| at + "<title>".len());
    let end = head.find("</title>");
    let title = begin.zip(end).and_then(|(begin, end)| shown.get(begin..end)).map(str::trim);
    Some(title.filter(|title| !title.is_empty()).unwrap_or("without a title").to_owned())
}

fn got(root: &Element, text: &str, problems: &mut Vec<String>) -> Option<Got> {
    let errors: Vec<_> = root.all("error").collect();
    if !errors.is_empty() {
        let one = |error: &&Element| {
            let word = error.attribute("code").unwrap_or("").to_owned();
            (Code::from_word(&word), word, error.tidy())
        };
        return Some(Got::Errors(errors.iter().map(one).collect()));
    }
    if let Some(identify) = root.child("Identify") {
        let granularity = identify.text_of("granularity").unwrap_or_default();
        return Some(Got::Identity {
            name: identify.text_of("repositoryName").unwrap_or_default(),
            granularity: Granularity::from_word(&granularity),
            deletions: identify.text_of("deletedRecord").unwrap_or_else(|| "no".to_owned()),
            earliest: identify.text_of("earliestDatestamp").and_then(|text| stamp(&text)),
        });
    }
    if let Some(list) = root.child("ListMetadataFormats") {
        return Some(Got::Formats(list.all("metadataFormat").filter_map(format).collect()));
    }
    if let Some(list) = root.child("ListSets") {
        let set = |set: &Element| {
            Some(Set { spec: set.text_of("setSpec")?, name: set.text_of("setName").unwrap_or_default() })
        };
        return Some(Got::Sets(list.all("set").filter_map(set).collect(), token(list)));
    }
    if let Some(list) = root.child("ListIdentifiers") {
        let one = |element| Some(Harvested { header: header(element, problems)?, dublin_core: None, xml: None });
        return Some(Got::Records(list.all("header").filter_map(one).collect(), token(list)));
    }
    let list = root.child("ListRecords").or_else(|| root.child("GetRecord"))?;
    let records = list.all("record").filter_map(|element| record(element, text, problems)).collect();
    Some(Got::Records(records, token(list)))
}

fn format(element: &Element) -> Option<Format> {
    Some(Format {
        prefix: element.text_of("metadataPrefix")?,
        schema: element.text_of("schema").unwrap_or_default(),
        namespace: element.text_of("metadataNamespace").unwrap_or_default(),
    })
}

fn token(list: &Element) -> Option<TokenGot> {
    let token = list.child("resumptionToken")?;
    let number = |name: &str| token.attribute(name).and_then(|text| text.trim().parse().ok());
    Some(TokenGot {
        text: token.text.trim().to_owned(),
        complete: number("completeListSize"),
        cursor: number("cursor"),
    })
}

fn record(element: &Element, text: &str, problems: &mut Vec<String>) -> Option<Harvested> {
    let Some(head) = element.child("header") else {
        problems.push("a record without a header".to_owned());
        return None;
    };
    let header = header(head, problems)?;
    let content =
        element.child("metadata").and_then(|metadata| metadata.children.first()).filter(|_| !header.is_deleted);
    if content.is_none() && !header.is_deleted {
        problems.push(format!("record {} has no metadata", header.identifier));
    }
    let is_dc = |e: &&Element| e.name == "dc";
    let elements = |dc: &Element| {
        let one = |e: &Element| {
            let text = e.tidy();
            (!text.is_empty()).then(|| (e.name.clone(), e.attribute("xml:lang").map(str::to_owned), text))
        };
        DublinCore { elements: dc.children.iter().filter_map(one).collect() }
    };
    Some(Harvested {
        dublin_core: content.filter(is_dc).map(elements),
        xml: content.and_then(|e| text.get(e.span.0..e.span.1)).map(str::to_owned),
        header,
    })
}

fn header(element: &Element, problems: &mut Vec<String>) -> Option<Header> {
    let Some(identifier) = element.text_of("identifier") else {
        problems.push("a record without an identifier".to_owned());
        return None;
    };
    let Some(stamp) = element.text_of("datestamp").and_then(|text| stamp(&text)) else {
        problems.push(format!("record {identifier} has no datestamp that can be read"));
        return None;
    };
    let sets = element.all("setSpec").map(Element::tidy).filter(|spec| !spec.is_empty()).collect();
    let is_deleted = element.attribute("status").is_some_and(|status| status.trim() == "deleted");
    Some(Header { identifier, stamp, sets, is_deleted })
}

/// As the protocol wants it, or as it is found: with fractions of a second or an offset.
fn stamp(text: &str) -> Option<Stamp> {
    let text = text.trim();
    let strict = Stamp::read(text).map(|(stamp, _)| stamp);
    strict.or_else(|| text.parse::<jiff::Timestamp>().ok().map(|moment| Stamp(moment.as_second())))
}
